import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import type { Selection } from '../../../../src/model/portfolio/decision';
import { compile } from '../../../../src/model/portfolio/selection/compile';
import { linearProgram } from '../../../../src/model/portfolio/selection/highs';
import { search } from '../../../../src/model/portfolio/selection/search';
import type { Solve } from '../../../../src/model/portfolio/selection/solve';
import { decideWith } from '../../../../src/model/portfolio/selection/solve';
import { round } from '../build';
import { hardRound } from '../instances';

describe('a selection that runs out of work', () => {
  const portfolio = hardRound();
  const little = { work: 1000, frontier: false };
  const full = (): Selection => decide(portfolio, { frontier: false }).selection;
  const short = (): Selection => decide(portfolio, little).selection;

  test('gives the best found, with a gap that the true optimum lies within', () => {
    expect(full().status).toBe('optimal');
    expect(short()).toMatchObject({ status: 'best-found', proven: false });
    expect(short().value).toBeLessThanOrEqual(full().value);
    expect(short().value * (1 + short().gap)).toBeGreaterThanOrEqual(full().value - 1e-6);
  });

  test('is the same each time: work is counted, not time', () => {
    expect(decide(portfolio, little).selection).toEqual(short());
  });

  test('another solver that proves the optimum is believed, after the check', async () => {
    const exact: Solve = (program) => {
      const { chosen, complete } = search(program, 1e9);
      return Promise.resolve({ chosen, proven: complete });
    };
    const decision = await decideWith(portfolio, little, exact);
    expect(decision.selection).toEqual(full());
    const marked = decision.ranking.filter(({ selected }) => selected).map(({ id }) => id);
    expect(marked.sort()).toEqual(full().ids);
  });

  test('one that breaks the budgets, or has nothing, is not', async () => {
    const everything: Solve = (program) =>
      Promise.resolve({ chosen: new Uint8Array(program.ids.length).fill(1), proven: true });
    const nothing: Solve = () => Promise.resolve({ chosen: null, proven: false });
    expect((await decideWith(portfolio, little, everything)).selection).toEqual(short());
    expect((await decideWith(portfolio, little, nothing)).selection).toEqual(short());
  });

  test('a better portfolio without proof is used, and the gap shrinks', async () => {
    const better: Solve = (program) =>
      Promise.resolve({ chosen: search(program, 1e9).chosen, proven: false });
    const { selection } = await decideWith(portfolio, little, better);
    expect(selection).toMatchObject({ ids: full().ids, proven: false, status: 'best-found' });
    expect(selection.gap).toBeLessThanOrEqual(short().gap);
  });
});

describe('a programme as text for another solver', () => {
  test('values in points, every row, forced decisions', () => {
    const portfolio = round({
      applications: [{ id: 'A', scores: [5], cost: 7 }, { id: 'B', scores: [2], cost: 4 }],
      budget: 10,
      conditions: [{ kind: 'requires', id: 'V1', application: 'A', all: ['B'] }, { kind: 'must', id: 'V2', application: 'A', reason: 'lag' }],
    }); // prettier-ignore
    const { candidates, demands } = basisOf(portfolio);
    expect(linearProgram(compile(candidates, demands)).split('\n')).toEqual([
      'Maximize',
      ' value: + 100 x0 + 40 x1',
      'Subject To',
      ' r0: + 7 x0 + 4 x1 <= 10',
      ' r1: + 1 x0 - 1 x1 <= 0',
      ' f0: x0 = 1',
      'Binary',
      ' x0 x1',
      'End',
    ]);
  });
});

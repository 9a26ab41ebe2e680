import highsLoader from 'highs';
import type { Condition, Portfolio } from '../../../../src/model/portfolio/portfolio';
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { compile } from '../../../../src/model/portfolio/selection/compile';
import type { Highs } from '../../../../src/model/portfolio/selection/highs';
import { highsSolve } from '../../../../src/model/portfolio/selection/highs';
import { worth } from '../../../../src/model/portfolio/selection/program';
import type { Solve } from '../../../../src/model/portfolio/selection/solve';
import { decideWith } from '../../../../src/model/portfolio/selection/solve';
import { round, valued } from '../build';
import { seeded } from '../instances';

/** A round of 30 to 100 applications with every kind of condition, fine-grained scores and costs. */
function largeRound(seed: number): Portfolio {
  const below = seeded(seed * 7919);
  const size = 30 + below(71);
  const id = (i: number): string => `A${String(i).padStart(3, '0')}`;
  const any = (): string => id(below(size));
  const administrations = ['BUF', 'SOF', 'KLF', 'MSF', 'GSF'];
  const conditions: Condition[] = [];
  const add = (make: (name: string) => Condition): void =>
    void conditions.push(make(`V${conditions.length}`));
  for (let k = 0; k < size / 8; k++) {
    add((name) => ({ kind: 'requires', id: name, application: any(), all: [any()] }));
    if (k % 2 === 0) add((name) => ({ kind: 'excludes', id: name, application: any(), any: [any(), any()] }));
  }
  add((name) => ({ kind: 'bundle', id: name, members: [any(), any()] }));
  for (const value of administrations) add((name) => ({ kind: 'atLeast', id: name, column: 'administration', value, count: 1 + below(2) })); // prettier-ignore
  if (below(2) === 0)
    add((name) => ({ kind: 'atMostShare', id: name, column: 'object', value: 'O1', share: 0.3 }));
  if (below(2) === 0) add((name) => ({ kind: 'must', id: name, application: any(), reason: 'lag' }));
  if (below(2) === 0) add((name) => ({ kind: 'mustNot', id: name, application: any(), reason: 'pausad' }));
  return round({
    applications: Array.from({ length: size }, (_, i) => ({
      id: id(i),
      scores: [below(501) / 100, below(501) / 100, below(501) / 100],
      cost: 50_000 + below(2_000_000),
      administration: administrations[below(5)]!,
      object: `O${below(3)}`,
    })),
    weights: [37, 29, 34],
    budget: Math.floor(size * 1_000_000 * (0.2 + below(30) / 100)),
    conditions,
  });
}

describe('the selection against HiGHS', () => {
  let solve: Solve;
  beforeAll(async () => {
    solve = highsSolve((await highsLoader()) as Highs);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'twenty rounds of 30 to 100 applications, lot %i',
    async (lot) => {
      for (let seed = lot * 20 + 1; seed <= lot * 20 + 20; seed++) {
        const portfolio = largeRound(seed);
        const { candidates, demands } = basisOf(portfolio);
        const program = compile(candidates, demands);
        const { selection } = decide(portfolio, { frontier: false });
        const other = await solve(program, 60);
        expect([seed, other.proven]).toEqual([seed, true]);
        if (other.chosen === null) {
          expect([seed, selection.status]).toEqual([seed, 'infeasible']);
          continue;
        }
        expect([seed, selection.status]).toEqual([seed, 'optimal']);
        // HiGHS is right to its own tolerance, a few millionths of a point; ours may never be worse.
        const ours = selection.ids.reduce((sum, id) => sum + program.values[program.ids.indexOf(id)]!, 0);
        const theirs = worth(program, other.chosen).value;
        expect(ours).toBeGreaterThanOrEqual(theirs);
        expect(ours - theirs).toBeLessThanOrEqual(10);
      }
    },
  );

  test('decideWith leaves a proven decision alone, without asking', async () => {
    const portfolio = valued([{ id: 'A', value: 5, cost: 5 }], 5);
    const never: Solve = () => Promise.reject(new Error('asked'));
    expect(await decideWith(portfolio, {}, never)).toEqual(decide(portfolio));
  });
});

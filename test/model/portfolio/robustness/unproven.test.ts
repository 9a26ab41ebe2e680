/** What is said of the funding shares where the search for one sample's best portfolio had to stop. */
import { basisOf } from '../../../../src/model/portfolio/basis';
import { allFundingShares } from '../../../../src/model/portfolio/robustness/funding';
import type * as Select from '../../../../src/model/portfolio/selection/select';
import { round } from '../build';

/** Which searches stop too early, by their number from 1. The first is that of the decided weights. */
const early = new Set<number>();
let searches = 0;

jest.mock('../../../../src/model/portfolio/selection/select', () => {
  const actual = jest.requireActual<typeof Select>('../../../../src/model/portfolio/selection/select');
  const best: typeof Select.best = (program) => {
    searches++;
    return { ...actual.best(program), complete: !early.has(searches) };
  };
  return { ...actual, best };
});

test.each([
  ['none', [], true],
  ['one in the middle', [4], false],
  ['the first', [2], false],
  ['the last', [6], false],
] as const)('of five samples %s is not proven', (_name, stopped, proven) => {
  const portfolio = round({
    applications: [
      { id: 'A', scores: [5, 0], cost: 50 },
      { id: 'B', scores: [0, 5], cost: 50 },
    ],
    budget: 50,
  });
  early.clear();
  for (const search of stopped) early.add(search);
  searches = 0;
  const found = allFundingShares(basisOf(portfolio), { domain: { kind: 'free' }, samples: 5 });
  expect([searches, found.proven]).toEqual([6, proven]);
});

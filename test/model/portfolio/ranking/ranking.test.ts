import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { dominance, dominates } from '../../../../src/model/portfolio/ranking/dominance';
import { above, places, rankIntervals, tied } from '../../../../src/model/portfolio/ranking/place';
import { waterline } from '../../../../src/model/portfolio/ranking/waterline';
import { round } from '../build';

describe('places', () => {
  test('closer than a billionth of the larger figure, at least of one, is a tie', () => {
    expect(tied(0.1 + 0.2, 0.3)).toBe(true);
    expect(tied(0, 1e-9)).toBe(true);
    expect(tied(0, 1.1e-9)).toBe(false);
    expect(tied(1000, 1000 + 5e-7)).toBe(true);
    expect(tied(-1000 - 5e-7, -1000)).toBe(true);
    expect(tied(1000, 1000 + 5e-6)).toBe(false);
    expect([above(2, 1), above(1, 2), above(1, 1), above(1e-10, 0)]).toEqual([true, false, false, false]);
  });

  test('1, 2, 2, 4, and within a place by id', () => {
    const items = [['d', 5], ['c', 7], ['a', 9], ['b', 7]] as const; // prettier-ignore
    const list = places(items, ([, score]) => score, ([id]) => id); // prettier-ignore
    expect(list.map(({ item, place, group }) => [item[0], place, group.map(([id]) => id)])).toEqual([
      ['a', 1, ['a']],
      ['b', 2, ['b', 'c']],
      ['c', 2, ['b', 'c']],
      ['d', 4, ['d']],
    ]);
  });

  test('a chain of small differences does not tie the first with the last', () => {
    const items = [['a', 0], ['b', 0.8e-9], ['c', 1.6e-9]] as const; // prettier-ignore
    const list = places(items, ([, score]) => score, ([id]) => id); // prettier-ignore
    expect(list.map(({ item, place }) => [item[0], place])).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
    ]);
  });

  test('the best and the worst place, by counting who is certainly above and below', () => {
    expect(
      rankIntervals([
        [50, 80],
        [60, 60],
        [10, 20],
        [60, 60],
      ]),
    ).toEqual([
      [1, 3],
      [1, 3],
      [4, 4],
      [1, 3],
    ]);
    // Ends that touch may be ties.
    expect(rankIntervals([[0, 1], [1, 2]])).toEqual([[1, 2], [1, 2]]); // prettier-ignore
    expect(rankIntervals([])).toEqual([]);
  });
});

describe('the waterline', () => {
  const fund = {
    budgets: [
      { year: 2027, amount: 60 },
      { year: 2028, amount: 35 },
    ],
    single: false,
    firstYear: 2027,
  };

  test('runs year by year, exactly to the last krona, and is never crossed back', () => {
    expect(
      waterline(
        [
          [{ year: 2027, amount: 20 }, { year: 2028, amount: 35 }],
          null,
          [{ year: 2027, amount: 40 }],
          [{ year: 2028, amount: 1 }],
          [],
          [{ year: 2030, amount: 5 }],
        ],
        fund,
      ),
    ).toEqual([
      { accumulated: 55, withinBudget: true },
      { accumulated: null, withinBudget: null },
      { accumulated: 95, withinBudget: true },
      { accumulated: 96, withinBudget: false },
      { accumulated: 96, withinBudget: false },
      { accumulated: 101, withinBudget: false },
    ]); // prettier-ignore
  });

  test('without budgets nothing limits', () => {
    expect(waterline([[{ year: 2027, amount: 1e9 }]], { ...fund, budgets: [] })).toEqual([
      { accumulated: 1e9, withinBudget: true },
    ]);
  });
});

describe('the list', () => {
  test('those without a place come last, by id, with everything that is known of them', () => {
    const { ranking } = decide(
      round({
        applications: [
          { id: 'D', scores: [5, null], cost: 3 },
          { id: 'A', scores: [1, 1], cost: 1 },
          { id: 'B', scores: [null, null], cost: null },
          { id: 'C', scores: [2, 2], cost: 2 },
        ],
        weights: [3, 1],
        budget: 2,
      }),
    );
    expect(ranking.map(({ id, place }) => [id, place])).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', null],
      ['D', null],
    ]);
    // 75 for certain and 25 that nobody has judged.
    expect(ranking[3]).toMatchObject({
      score: null,
      scoreInterval: [75, 100],
      rankInterval: [1, 2],
      tied: false,
      margin: null,
      cost: 3,
      draws: [{ year: 2027, amount: 3 }],
      accumulated: null,
      withinBudget: null,
      selected: false,
      contributions: { D1: 75, D2: null },
    });
    expect(ranking[2]).toMatchObject({ cost: null, draws: [], missing: ['D1', 'D2'] });
  });

  test('the margin is the share of weight that brings the next level; none where no weights do', () => {
    const { ranking } = decide(
      round({
        applications: [
          { id: 'A', scores: [5, 0] },
          { id: 'B', scores: [1, 4] },
          { id: 'C', scores: [0, 3] },
        ],
        weights: [3, 1],
      }),
    );
    // A has 100 · (0.75 − s) and B 20 · (0.75 − s) + 80 · (0.25 + s): level at s = 1/4. B is always above C.
    expect(ranking.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(ranking[0]?.margin).toBeCloseTo(1 / 4, 12);
    expect(ranking[1]?.margin).toBeNull();
    expect(ranking[2]?.margin).toBeNull();
  });

  test('one that a gate stops has the interval that it would have if it alone were let through', () => {
    const base = round({
      applications: [
        { id: 'A', scores: [5], anchored: false },
        { id: 'B', scores: [3] },
        { id: 'C', scores: [4], anchored: false },
        { id: 'D', scores: [2] },
      ],
    });
    const gated = { ...base, gates: [{ kind: 'anchored' as const }] };
    const rows = (portfolio: typeof gated & { rankUnready?: boolean | undefined }): unknown =>
      decide(portfolio).ranking.map(({ id, place, rankInterval }) => [id, place, rankInterval]);
    expect(rows(gated)).toEqual([
      ['B', 1, [1, 1]],
      ['D', 2, [2, 2]],
      ['A', null, [1, 1]],
      ['C', null, [1, 1]],
    ]);
    expect(rows({ ...gated, rankUnready: true })).toEqual([
      ['A', 1, [1, 1]],
      ['C', 2, [2, 2]],
      ['B', 3, [3, 3]],
      ['D', 4, [4, 4]],
    ]);
  });

  test('contributions stand in the order of the directions, whatever their ids', () => {
    const base = round({ applications: [{ id: 'A', scores: [5, 0] }] });
    const [one, two] = base.directions;
    const [first] = decide({ ...base, directions: [two!, one!] }).ranking;
    expect(Object.entries(first?.contributions ?? {})).toEqual([
      ['D2', 0],
      ['D1', 50],
    ]);
  });
});

describe('dominance', () => {
  test('as good everywhere and better somewhere', () => {
    expect(dominates([1, 2], [1, 1])).toBe(true);
    expect(dominates([1, 2], [1, 2])).toBe(false);
    expect(dominates([2, 1], [1, 2])).toBe(false);
  });

  test('of each that is fully assessed, those that it dominates', () => {
    const portfolio = round({
      applications: [
        { id: 'A', scores: [5, 5] },
        { id: 'B', scores: [5, 4] },
        { id: 'C', scores: [0, 5] },
        { id: 'D', scores: [null, 0] },
      ],
    });
    expect(dominance(basisOf(portfolio))).toEqual({ A: ['B', 'C'], B: [], C: [] });
  });
});

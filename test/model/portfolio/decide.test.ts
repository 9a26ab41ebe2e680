import { decide } from '../../../src/model/portfolio/decide';
import { checkSettings } from '../../../src/model/portfolio/settings';
import type { Condition } from '../../../src/model/portfolio/portfolio';
import { round, valued } from './build';

const must = (application: string): Condition => ({
  kind: 'must',
  id: `M${application}`,
  application,
  reason: 'lag',
});

describe('decide on the smallest rounds', () => {
  test('no applications: an empty list, and the empty portfolio is the best', () => {
    const decision = decide(round({ applications: [], weights: [1], budget: 100 }));
    expect(decision.ranking).toEqual([]);
    expect(decision.selection).toMatchObject({ status: 'optimal', ids: [], value: 0, cost: 0, proven: true });
    expect(decision.frontier).toEqual([{ fund: 0, cost: 0, value: 0, ids: [] }]);
  });

  test('one application: first, with nobody below to change places with', () => {
    const { ranking, selection } = decide(
      round({ applications: [{ id: 'A', scores: [5], cost: 10 }], budget: 10 }),
    );
    expect(ranking[0]).toMatchObject({
      place: 1,
      score: 100,
      margin: null,
      rankInterval: [1, 1],
      selected: true,
    });
    expect(selection.ids).toEqual(['A']);
  });

  test('no directions: every score is 0 and all are tied', () => {
    const { ranking } = decide(
      round({
        applications: [
          { id: 'A', scores: [] },
          { id: 'B', scores: [] },
        ],
        weights: [],
      }),
    );
    expect(ranking.map(({ place, score }) => [place, score])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test('all weights zero: shares of 0, nothing thrown', () => {
    const decision = decide(
      round({ applications: [{ id: 'A', scores: [3, 4], cost: 1 }], weights: [0, 0], budget: 5 }),
    );
    expect(decision.weights.map(({ share }) => share)).toEqual([0, 0]);
    expect(decision.ranking[0]?.score).toBe(0);
  });

  test('no budget at all: nothing limits, everything with a score above 0 is chosen', () => {
    const decision = decide(round({ applications: [{ id: 'A', scores: [1], cost: 9 }, { id: 'B', scores: [0], cost: 1 }] })); // prettier-ignore
    expect(decision.selection.ids).toEqual(['A']);
    expect(decision.ranking.map(({ withinBudget }) => withinBudget)).toEqual([true, true]);
  });

  test('a fund of nothing: what costs nothing is still chosen', () => {
    const { selection } = decide(valued([{ id: 'A', value: 5, cost: 0 }, { id: 'B', value: 9, cost: 1 }], 0)); // prettier-ignore
    expect(selection.ids).toEqual(['A']);
  });
});

describe('what the fund pays (design.md section 5, The fund)', () => {
  const portfolio = round({
    applications: [
      { id: 'A', scores: [5], cost: 100, draws: [{ year: 2028, amount: 30 }, { year: 2027, amount: 20 }, { year: 2028, amount: 5 }] }, // prettier-ignore
      { id: 'B', scores: [4], cost: 40 },
      { id: 'C', scores: [3], cost: null, draws: [{ year: 2030, amount: 7 }] },
      { id: 'D', scores: [2], cost: null },
    ],
    budget: [
      { year: 2027, amount: 60 },
      { year: 2028, amount: 35 },
    ],
  });

  test('cost lines by year; without lines what is asked for, in the first year', () => {
    const rows = new Map(decide(portfolio).ranking.map((row) => [row.id, row]));
    expect(rows.get('A')?.draws).toEqual([
      { year: 2027, amount: 20 },
      { year: 2028, amount: 35 },
    ]);
    expect(rows.get('B')?.draws).toEqual([{ year: 2027, amount: 40 }]);
    expect(rows.get('C')).toMatchObject({ cost: 7, accumulated: 102, withinBudget: true });
    expect(rows.get('C')?.remarks).toContainEqual({ code: 'drawsOutsideFund', years: [2030] });
  });

  test('neither amount nor lines: the cost is unknown, not 0, and it takes no part in the selection', () => {
    const row = decide(portfolio).ranking.find(({ id }) => id === 'D');
    expect(row).toMatchObject({
      cost: null,
      accumulated: null,
      withinBudget: null,
      selected: false,
      place: 4,
    });
    expect(row?.remarks).toEqual([{ code: 'noCost' }]);
  });

  test('one number is one fund: what is asked for, or where that is blank the lines', () => {
    const decision = decide(portfolio, { budget: 147.9 });
    expect(decision.singleFund).toBe(true);
    expect(decision.budgets).toEqual([{ year: 2027, amount: 147 }]);
    expect(decision.selection).toMatchObject({ ids: ['A', 'B', 'C'], cost: 147 });
    expect(decide(portfolio).frontier).toBeNull();
    expect(decision.frontier?.at(-1)).toMatchObject({ cost: 147 });
  });
});

describe('the waterline and the best portfolio', () => {
  // Hand-made: the list funds A (17 points), the best portfolio is B and C (18 points).
  const portfolio = valued(
    [
      { id: 'A', value: 17, cost: 100 },
      { id: 'B', value: 10, cost: 50 },
      { id: 'C', value: 8, cost: 50 },
    ],
    100,
  );

  test('the line is strict, and both differences carry a remark', () => {
    const { ranking, selection } = decide(portfolio);
    expect(ranking.map(({ id, accumulated, withinBudget, selected }) => [id, accumulated, withinBudget, selected])).toEqual([
      ['A', 100, true, false],
      ['B', 150, false, true],
      ['C', 200, false, true],
    ]); // prettier-ignore
    expect(selection.value).toBeCloseTo(18, 9);
    expect(ranking[0]?.remarks).toEqual([{ code: 'leftOutAboveWaterline', because: [] }]);
    expect(ranking[1]?.remarks).toEqual([{ code: 'selectedBelowWaterline' }]);
  });

  test('a forced decision is told with its reason, and a condition in the way with its id', () => {
    const conditions: Condition[] = [
      must('C'),
      { kind: 'excludes', id: 'V9', application: 'C', any: ['A'] },
      { kind: 'mustNot', id: 'V8', application: 'B', reason: 'pausad' },
    ];
    const { ranking } = decide({ ...portfolio, conditions }, { budget: 1000 });
    const remarks = new Map(ranking.map((row) => [row.id, row.remarks]));
    expect(remarks.get('A')).toEqual([{ code: 'leftOutAboveWaterline', because: ['V9'] }]);
    expect(remarks.get('B')).toEqual([
      { code: 'forcedOut', condition: 'V8', reason: 'pausad' },
      { code: 'leftOutAboveWaterline', because: ['V8'] },
    ]);
    expect(remarks.get('C')).toEqual([{ code: 'forcedIn', condition: 'MC', reason: 'lag' }]);
  });
});

describe('missing scores and ties', () => {
  test('a missing score is an interval, no place, no part in the selection, never a zero', () => {
    // Witness: golden pv-180, weights 50, 30, 20 and positions 0.8, missing, 0.5 against 0.6, 0.7, 0.4.
    const { ranking } = decide(
      round({
        applications: [
          { id: 'A', scores: [0.8, null, 0.5], cost: 1 },
          { id: 'B', scores: [0.6, 0.7, 0.4], cost: 1 },
        ],
        weights: [0.5, 0.3, 0.2],
        scale: { min: 0, max: 1 },
        budget: 10,
      }),
    );
    const [b, a] = ranking;
    expect([b?.id, b?.place, b?.rankInterval]).toEqual(['B', 1, [1, 2]]);
    expect(a).toMatchObject({ id: 'A', place: null, score: null, missing: ['D2'], rankInterval: [1, 2], selected: false }); // prettier-ignore
    expect(a?.scoreInterval[0]).toBeCloseTo(50, 9);
    expect(a?.scoreInterval[1]).toBeCloseTo(80, 9);
    expect(a?.contributions).toMatchObject({ D2: null });
    expect(a?.remarks).toEqual([{ code: 'notAssessed', directions: ['D2'] }]);
  });

  test('tied applications share a place, and nothing needs to move between them', () => {
    const { ranking } = decide(
      round({ applications: ['C', 'A', 'B'].map((id) => ({ id, scores: [id === 'C' ? 5 : 3] })) }),
    );
    expect(ranking.map(({ id, place, tied, margin }) => [id, place, tied, margin])).toEqual([
      ['C', 1, false, null],
      ['A', 2, true, 0],
      ['B', 2, true, null],
    ]);
    expect(ranking[1]?.remarks).toEqual([{ code: 'tied', with: ['B'] }]);
  });

  test('not anchored is told; a blank is not', () => {
    const { ranking } = decide(round({ applications: [{ id: 'A', scores: [5], anchored: false }, { id: 'B', scores: [1], anchored: null }] })); // prettier-ignore
    expect(ranking.map(({ remarks }) => remarks)).toEqual([[{ code: 'notAnchored' }], []]);
  });
});

describe('rounds that cannot be met', () => {
  test('three musts of which two large ones alone break the fund: the two are named', () => {
    const items = [
      { id: 'A', value: 9, cost: 60 },
      { id: 'B', value: 8, cost: 60 },
      { id: 'C', value: 7, cost: 10 },
    ];
    const { selection } = decide(valued(items, 100, [must('C'), must('A'), must('B')]));
    expect(selection).toMatchObject({ status: 'infeasible', ids: [], proven: true });
    expect(selection.conflict?.conditions.map(({ id }) => id)).toEqual(['MA', 'MB']);
    expect(selection.conflict).toMatchObject({ budgetInvolved: true, leastFund: 130, unavailable: [] });
  });

  test('must and must not on the same: no fund would do', () => {
    const both: Condition[] = [must('A'), { kind: 'mustNot', id: 'N', application: 'A', reason: 'pausad' }];
    const { selection } = decide(valued([{ id: 'A', value: 9, cost: 60 }], 100, both));
    expect(selection.conflict).toMatchObject({ budgetInvolved: false, leastFund: null });
    expect(selection.conflict?.conditions).toHaveLength(2);
  });

  test('a must on an application that is not assessed names it', () => {
    const portfolio = round({
      applications: [{ id: 'A', scores: [null], cost: 5 }],
      budget: 10,
      conditions: [must('A')],
    });
    const { selection } = decide(portfolio);
    expect(selection.conflict).toMatchObject({ unavailable: ['A'], leastFund: null });
  });

  test('more wanted from a group than it has', () => {
    const portfolio = valued([{ id: 'A', value: 9, cost: 60, group: 'BUF' }], 100, [
      { kind: 'atLeast', id: 'V1', column: 'administration', value: 'BUF', count: 2 },
    ]);
    expect(decide(portfolio).selection.conflict?.conditions.map(({ id }) => id)).toEqual(['V1']);
  });

  test('a largest share that the forced application breaks: the least fund is where the share holds', () => {
    // Witness: 60 may be at most 0.3 of the fund, so the fund must be at least 200.
    const portfolio = valued([{ id: 'A', value: 9, cost: 60, group: 'BUF' }], 100, [
      must('A'),
      { kind: 'atMostShare', id: 'V1', column: 'administration', value: 'BUF', share: 0.3 },
    ]);
    const { conflict } = decide(portfolio).selection;
    expect(conflict).toMatchObject({ budgetInvolved: true, leastFund: 200 });
  });

  test('a capacity that does not suffice is named', () => {
    const base = valued([{ id: 'A', value: 9, cost: 60 }], 100, [must('A')]);
    const capacity = { resource: 'Arkitekt', year: 2027, available: 1, needs: new Map([['A', 1.5]]) };
    const { conflict } = decide({ ...base, capacities: [capacity] }).selection;
    expect(conflict).toMatchObject({
      capacities: [{ resource: 'Arkitekt', year: 2027 }],
      budgetInvolved: false,
    });
  });
});

describe('settings that are refused', () => {
  const portfolio = valued([{ id: 'A', value: 9, cost: 60 }], 100);
  test.each([
    [{ budget: -1 }, 'budgetNotAnAmount', { budget: -1 }],
    [{ budget: Number.NaN }, 'budgetNotAnAmount', { budget: Number.NaN }],
    [{ budget: Number.POSITIVE_INFINITY }, 'budgetNotAnAmount', { budget: Number.POSITIVE_INFINITY }],
    [{ weights: { D1: -2 } }, 'weightNotAnAmount', { direction: 'D1', weight: -2 }],
    [{ weights: { D1: Number.NaN } }, 'weightNotAnAmount', { direction: 'D1', weight: Number.NaN }],
    [{ weights: { D9: 2 } }, 'unknownDirection', { direction: 'D9' }],
    [{ weights: { D1: 0 } }, 'allWeightsZero', {}],
  ])('%j', (settings, code, values) => {
    const kind = code === 'allWeightsZero' ? 'invalidNumber' : 'invalidValue';
    expect(checkSettings(portfolio, settings)).toEqual({ kind, code, values });
    expect(() => decide(portfolio, settings)).not.toThrow();
  });

  test('a weight that is not given is the material’s; all zero only together', () => {
    const two = round({ applications: [{ id: 'A', scores: [5, 0] }], weights: [1, 3] });
    expect(checkSettings(two, { weights: { D1: 0 } })).toBeNull();
    expect(decide(two, { weights: { D1: 0 } }).weights.map(({ share }) => share)).toEqual([0, 1]);
    expect(decide(two, { weights: { D1: 3 } }).weights.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(checkSettings(two, {})).toBeNull();
  });

  test('a refused figure is left out; good ones are used', () => {
    expect(decide(portfolio, { budget: -1 }).budgets).toEqual([{ year: 2027, amount: 100 }]);
    expect(checkSettings(portfolio, { budget: 0, weights: { D1: 3 } })).toBeNull();
  });
});

describe('the fingerprint', () => {
  const portfolio = valued([{ id: 'A', value: 9, cost: 60 }, { id: 'B', value: 9, cost: 60 }], 100, [must('A')]); // prettier-ignore
  const print = (): string => decide(portfolio).fingerprint;

  test('64 hexadecimal digits, the same each time', () => {
    expect(print()).toMatch(/^[0-9a-f]{64}$/);
    expect(decide(portfolio).fingerprint).toBe(print());
  });

  test('a title or the row of a condition changes nothing', () => {
    const other = {
      ...portfolio,
      applications: portfolio.applications.map((one) => ({ ...one, title: 'Annat' })),
      conditions: [{ ...must('A'), id: 'Villkor!A9' }],
    };
    expect(decide(other).fingerprint).toBe(print());
  });

  test.each([
    ['a weight', () => decide(portfolio, { weights: { D1: 2 } })],
    ['the fund', () => decide(portfolio, { budget: 101 })],
    ['one fund instead of a year of the same size', () => decide(portfolio, { budget: 100 })],
    ['a condition', () => decide({ ...portfolio, conditions: [must('B')] })],
    ['a cost', () => decide(valued([{ id: 'A', value: 9, cost: 61 }, { id: 'B', value: 9, cost: 60 }], 100, [must('A')]))],
    ['a score', () => decide(valued([{ id: 'A', value: 8, cost: 60 }, { id: 'B', value: 9, cost: 60 }], 100, [must('A')]))],
    ['the scale', () => decide({ ...portfolio, scale: { min: 0, max: 101 } })],
  ])('%s changes it', (_what, other) => {
    expect(other().fingerprint).not.toBe(print());
  }); // prettier-ignore
});

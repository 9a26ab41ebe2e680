/** Where one explanation ends and another begins; every figure is worked out by hand from the few portfolios there are. */
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { breakEven } from '../../../../src/model/portfolio/explanation/breakEven';
import { conditionsConcerning } from '../../../../src/model/portfolio/explanation/concerning';
import { contrast, neighbours } from '../../../../src/model/portfolio/explanation/contrast';
import { enoughInOneDirection } from '../../../../src/model/portfolio/explanation/enough';
import { leftOutGiven, whyLeftOut } from '../../../../src/model/portfolio/explanation/leftOut';
import type { LeftOut } from '../../../../src/model/portfolio/explanation/leftOut';
import { prices } from '../../../../src/model/portfolio/explanation/prices';
import type { Capacity, Condition, Direction, Portfolio } from '../../../../src/model/portfolio/portfolio';
import { round, valued } from '../build';

const forced = (kind: 'must' | 'mustNot', application: string): Condition => ({
  kind,
  id: `ska ${application}`,
  application,
  reason: '',
});
const must = (application: string): Condition => forced('must', application);
const mustNot = (application: string): Condition => forced('mustNot', application);
const priced = (portfolio: Portfolio): ReturnType<typeof prices> =>
  prices(basisOf(portfolio), decide(portfolio).selection);

describe('prices', () => {
  const items = [
    { id: 'A', value: 9, cost: 60 },
    { id: 'B', value: 8, cost: 40 },
  ];

  test('each capacity by itself: one that stands in the way and one that does not', () => {
    const architects: Capacity = {
      resource: 'Arkitekt',
      year: 2027,
      available: 10,
      needs: new Map([['A', 20]]),
    };
    const testers: Capacity = { resource: 'Testare', year: 2027, available: 10, needs: new Map([['B', 1]]) };
    const found = priced({ ...valued(items, 100), capacities: [architects, testers] });
    // Without architects being short A comes in beside B: 9 points and 60 kr more.
    expect(found).toMatchObject([
      {
        kind: 'capacity',
        capacity: architects,
        kronor: 60,
        in: ['A'],
        out: [],
        prevents: false,
        proven: true,
      },
      { kind: 'capacity', capacity: testers, points: 0, kronor: 0, in: [], out: [], prevents: false },
    ]);
    expect(found[0]?.points).toBeCloseTo(9, 6);
  });

  test('where each of two is too much, taking one away helps nobody', () => {
    const found = priced(valued(items, 30, [must('A'), must('B')]));
    const none = { points: null, kronor: null, in: [], out: [], prevents: false };
    expect(found).toMatchObject([none, none]);
  });

  test('what would be chosen without the one that prevents', () => {
    expect(priced(valued(items, 50, [must('A')]))).toMatchObject([
      { points: null, kronor: null, in: ['B'], out: [], prevents: true },
    ]);
  });

  test('a selection that is not proven has no proven prices', () => {
    const portfolio = valued(items, 50, [mustNot('A')]);
    const { selection } = decide(portfolio);
    expect(prices(basisOf(portfolio), { ...selection, proven: false })).toMatchObject([{ proven: false }]);
  });
});

describe('why an application is left out', () => {
  const explained = (portfolio: Portfolio, id: string): LeftOut | null =>
    whyLeftOut(basisOf(portfolio), decide(portfolio), id);
  const ofFour = valued(
    [
      { id: 'A', value: 17, cost: 60 },
      { id: 'B', value: 10, cost: 50 },
      { id: 'C', value: 9, cost: 50 },
      { id: 'D', value: 1, cost: 40 },
      { id: 'E', value: 5, cost: 0 },
    ],
    100,
    [{ kind: 'requires', id: 'V1', application: 'A', all: ['D'] }],
  );

  test('what comes with it comes in, what there is no room for goes out, what stays is not named', () => {
    // B, C and E for 24 points; A with D and E for 23.
    const found = explained(ofFour, 'A');
    expect(found?.instead).toMatchObject({ out: ['B', 'C'], in: ['D'] });
    expect(found?.instead?.loss).toBeCloseTo(1, 6);
  });

  test('one that must not be chosen is kept out by the condition that says so', () => {
    expect(explained({ ...ofFour, conditions: [mustNot('B')] }, 'B')).toMatchObject({
      why: 'impossible',
      conditions: ['ska B'],
      instead: null,
      breakEvenCost: null,
      breakEvenValue: null,
    });
  });

  test('one of unknown cost takes no part', () => {
    const applications = ofFour.applications.map((one) =>
      one.id === 'C' ? { ...one, requested: null } : one,
    );
    expect(explained({ ...ofFour, applications, conditions: [] }, 'C')).toEqual({
      id: 'C',
      place: 3,
      why: 'takesNoPart',
      conditions: [],
      instead: null,
      breakEvenCost: null,
      breakEvenValue: null,
    });
  });

  test('nothing to say of one that is chosen or that nobody knows', () => {
    const decision = decide(ofFour);
    for (const id of ['B', 'Z']) {
      expect(explained(ofFour, id)).toBeNull();
      expect(leftOutGiven(decision, id, null)).toBeNull();
    }
  });
});

describe('break-even cost', () => {
  test('with several years of money there is no one cost; with one fund for all of them there is', () => {
    const items = [
      { id: 'A', scores: [1], cost: 100 },
      { id: 'B', scores: [4], cost: 60 },
    ];
    const budget = [
      { year: 2027, amount: 50 },
      { year: 2028, amount: 50 },
    ];
    const portfolio = round({ applications: items, budget });
    expect(breakEven(basisOf(portfolio), 'A')?.breakEvenCost).toBeNull();
    expect(breakEven(basisOf(portfolio, { budget: 100 }), 'A')?.breakEvenCost).toBe(40);
  });

  test('with another that is worth more and costs the same, only nothing is cheap enough', () => {
    const even = (conditions: Condition[]): unknown =>
      breakEven(
        basisOf(valued([{ id: 'A', value: 3, cost: 100 }, { id: 'B', value: 9, cost: 100 }], 100, conditions)),
        'A',
      )?.breakEvenCost; // prettier-ignore
    expect(even([])).toBe(0);
    // They exclude each other, so that 3 points never reach 9.
    expect(even([{ kind: 'excludes', id: 'V1', application: 'A', any: ['B'] }])).toBeNull();
  });

  test('by halving: the whole fund, and nothing at all', () => {
    const needs = new Map([['A', 1]]);
    const capacity = (available: number): Capacity => ({
      resource: 'Arkitekt',
      year: 2027,
      available,
      needs,
    });
    const portfolio = valued([{ id: 'A', value: 9, cost: 60 }, { id: 'B', value: 8, cost: 40 }], 75); // prettier-ignore
    // A alone is worth more than B, so it may take all of the 75.
    expect(breakEven(basisOf({ ...portfolio, capacities: [capacity(1)] }), 'A')?.breakEvenCost).toBe(75);
    expect(breakEven(basisOf({ ...portfolio, capacities: [capacity(0.5)] }), 'A')?.breakEvenCost).toBeNull();
  });
});

describe('how much would be enough', () => {
  const portfolio = (directions: readonly Partial<Direction>[], min = 1): Portfolio => {
    const base = round({
      applications: [
        { id: 'B', scores: [5, 5] },
        { id: 'A', scores: [2, 3] },
      ],
      weights: [3, 1],
      scale: { min, max: 5 },
    });
    return {
      ...base,
      directions: base.directions.map((one, j) => ({ ...one, ...directions[j] })),
      applications: base.applications.map((one) => ({ ...one, netPresentValueRatio: 0.5 })),
    };
  };
  const enough = (directions: readonly Partial<Direction>[], points: number): unknown =>
    enoughInOneDirection(basisOf(portfolio(directions)), 'A', points).map(({ direction, to }) => [
      direction,
      Number(to.toFixed(9)),
    ]);

  test('on a scale that begins at 1; the top of the scale is within reach', () => {
    // 75 · 1/4 + 25 · 2/4 = 31,25. 43,75 is 12,5 more: 12,5 · 4/75 of a step, or 12,5 · 4/25 = 2 steps, to 5.
    expect(enough([{}, {}], 43.75)).toEqual([
      ['D1', 2.666666667],
      ['D2', 5],
    ]);
  });

  test('a direction that is named as one of scores is as one that names nothing', () => {
    expect(enough([{ source: 'scores' }, {}], 43.75)).toEqual(enough([{}, {}], 43.75));
  });

  test.each<[string, Partial<Direction>]>([
    ['that weighs nothing', { weight: 0 }],
    [
      'whose figure is no score',
      { source: 'netPresentValueRatio', valueFunction: { at: [0, 2], worth: [0, 1] } },
    ],
    ['whose figure is no score, on the scale itself', { source: 'netPresentValueRatio' }],
    ['with a value function of its own', { valueFunction: { at: [0, 5], worth: [0, 1] } }],
  ])('a direction %s is left out', (_what, second) => {
    const [first] = enough([{}, second], 60) as [string, number][];
    expect(first?.[0]).toBe('D1');
    expect(enough([{}, second], 60)).toHaveLength(1);
  });
});

describe('pairs and conditions', () => {
  const partly = round({
    applications: [
      { id: 'A', scores: [1] },
      { id: 'B', scores: [null] },
      { id: 'C', scores: [0] },
    ],
  });

  test('whoever stands first of the two must be known and assessed as well', () => {
    const basis = basisOf(partly);
    expect([contrast(basis, 'B', 'A'), contrast(basis, 'Z', 'A')]).toEqual([null, null]);
    expect(neighbours(basis, ['A', 'B', 'C'])).toEqual([]);
    expect(neighbours(basis, ['A', 'C']).map(({ ahead, behind }) => [ahead, behind])).toEqual([['A', 'C']]);
  });

  test('an exclusion between two others speaks of nobody else', () => {
    const [application] = partly.applications;
    const excludes: Condition = { kind: 'excludes', id: 'V1', application: 'B', any: ['C'] };
    expect(conditionsConcerning(application!, [excludes])).toEqual([]);
  });
});

import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { breakEven } from '../../../../src/model/portfolio/explanation/breakEven';
import { contrast, neighbours } from '../../../../src/model/portfolio/explanation/contrast';
import { whyLeftOut } from '../../../../src/model/portfolio/explanation/leftOut';
import { prices } from '../../../../src/model/portfolio/explanation/prices';
import { frontierSteps, pointAt } from '../../../../src/model/portfolio/frontier/steps';
import type { Condition } from '../../../../src/model/portfolio/portfolio';
import { round, valued } from '../build';
import { enumerate } from '../enumerate';
import { idOf, roundOf } from '../golden/selection';
import { vector } from '../golden/vectors';
import { randomRound } from '../instances';

/** The rows of a golden matrix as applications on a scale of 0 to 1. */
const matrixRound = (input: { scores: number[][]; weights: number[] }): ReturnType<typeof round> =>
  round({
    applications: input.scores.map((scores, i) => ({ id: idOf(i), scores })),
    weights: input.weights,
    scale: { min: 0, max: 1 },
  });

describe('why A stands before B', () => {
  test('golden pv-186: differences per direction', () => {
    const one = vector('pv-186');
    const input = one.input as { scores: number[][]; weights: number[]; ahead: number; behind: number };
    const expected = one.expected as { total: number; contributions: number[] };
    const found = contrast(basisOf(matrixRound(input)), idOf(input.ahead), idOf(input.behind));
    expect(found?.lead).toBeCloseTo(100 * expected.total, 9);
    found?.differences.forEach(({ points }, j) =>
      expect(points).toBeCloseTo(100 * expected.contributions[j]!, 9),
    );
  });

  test.each(['pv-183', 'pv-184'])('golden %s: the smallest move of weight for every pair', (id) => {
    const { input, expected, tolerance } = vector(id);
    const { pairs } = expected as { pairs: { ahead: number; behind: number; min_weight_shift: number | null; plan_from_to_amount: [number, number, number][] }[] }; // prettier-ignore
    const basis = basisOf(matrixRound(input));
    for (const pair of pairs) {
      const swap = contrast(basis, idOf(pair.ahead), idOf(pair.behind))?.swap ?? null;
      if (pair.min_weight_shift === null) expect(swap).toBeNull();
      else expect(Math.abs((swap?.share ?? 9) - pair.min_weight_shift)).toBeLessThanOrEqual(tolerance);
      const planned = pair.plan_from_to_amount ?? [];
      if (planned.length === 0) continue;
      expect(swap?.moves.map(({ from, to }) => [from, to])).toEqual(planned.map(([from, to]) => [`D${from + 1}`, `D${to + 1}`])); // prettier-ignore
    }
  });

  test('the differences add up exactly, for every pair of neighbours', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const portfolio = randomRound(seed);
      const order = decide(portfolio, { frontier: false }).ranking.filter(({ place }) => place !== null);
      for (const { lead, differences } of neighbours(basisOf(portfolio), order.map(({ id }) => id))) {
        expect(differences.reduce((sum, { points }) => sum + points, 0)).toBe(lead);
        expect(lead).toBeGreaterThanOrEqual(-1e-9);
      } // prettier-ignore
    }
  });

  test('nothing to compare where one is not assessed or unknown', () => {
    const basis = basisOf(round({ applications: [{ id: 'A', scores: [1] }, { id: 'B', scores: [null] }] })); // prettier-ignore
    expect(contrast(basis, 'A', 'B')).toBeNull();
    expect(contrast(basis, 'A', 'Z')).toBeNull();
  });
});

describe('prices', () => {
  const items = [
    { id: 'A', value: 60, cost: 50 },
    { id: 'B', value: 50, cost: 50 },
    { id: 'C', value: 10, cost: 40 },
  ];

  test('a forced decision in points and kronor, with what it keeps out', () => {
    const conditions: Condition[] = [{ kind: 'must', id: 'V1', application: 'C', reason: 'lag' }];
    const portfolio = valued(items, 100, conditions);
    const [price] = prices(basisOf(portfolio), decide(portfolio).selection);
    // By hand: A and C for 70 points and 90 kr against A and B for 110 points and 100 kr.
    expect(price).toMatchObject({ kronor: 10, in: ['B'], out: ['C'], prevents: false, proven: true });
    expect(price?.points).toBeCloseTo(40, 9);
  });

  test('a condition without which there would be a portfolio', () => {
    const portfolio = valued(items, 30, [{ kind: 'must', id: 'V1', application: 'C', reason: 'lag' }]);
    const [price] = prices(basisOf(portfolio), decide(portfolio).selection);
    expect(price).toMatchObject({ points: null, kronor: null, prevents: true });
  });

  test('every condition of a hundred rounds, against trying every portfolio', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const portfolio = randomRound(seed, 8);
      const basis = basisOf(portfolio);
      const { selection } = decide(portfolio, { frontier: false });
      for (const price of prices(basis, selection)) {
        if (price.kind !== 'condition') continue;
        const rest = portfolio.conditions.filter((other) => other !== price.condition);
        const [without] = enumerate(basis.candidates, { ...basis.demands, conditions: rest });
        const [with_] = enumerate(basis.candidates, basis.demands);
        if (without === undefined || with_ === undefined) expect(price.points).toBeNull();
        else expect(price.points).toBeCloseTo((without.value - with_.value) / 1e6, 5);
      }
    }
  });
});

describe('break-even', () => {
  test('golden pv-187: losses, costs and values of every application', () => {
    const one = vector('pv-187');
    const expected = one.expected as { optimum: number; per_application: Record<string, number>[] };
    const basis = basisOf(roundOf(one.input));
    for (const [i, own] of expected.per_application.entries()) {
      const found = breakEven(basis, idOf(i));
      expect(found?.lossIfForcedIn).toBeCloseTo(own['loss_if_forced_in']!, 6);
      expect(found?.lossIfForcedOut).toBeCloseTo(own['loss_if_forced_out']!, 6);
      expect(found?.breakEvenCost).toBe(own['break_even_cost']);
      expect(found?.breakEvenValue).toBeCloseTo(own['break_even_value']!, 6);
    }
  });

  test('with a capacity in the way the cost is found by halving, and agrees with trying', () => {
    const base = valued([{ id: 'A', value: 9, cost: 60 }, { id: 'B', value: 8, cost: 40 }, { id: 'C', value: 4, cost: 30 }], 75); // prettier-ignore
    const capacity = { resource: 'Arkitekt', year: 2027, available: 10, needs: new Map([['A', 1]]) };
    // By hand: without A the best is B and C (12 points, 70 kr). With A: A + C needs 75 - 30 = 45, A + B 35.
    // A + B gives 17 and A + C 13, both at least 12, so A may cost 45.
    expect(breakEven(basisOf({ ...base, capacities: [capacity] }), 'A')?.breakEvenCost).toBe(45);
    expect(breakEven(basisOf(base), 'A')?.breakEvenCost).toBe(45);
  });

  test('one that takes no part, one that may not be in, one that must be in', () => {
    const portfolio = valued([{ id: 'A', value: 9, cost: 60 }, { id: 'B', value: 8, cost: 40 }], 100, [
      { kind: 'mustNot', id: 'V1', application: 'A', reason: 'pausad' },
      { kind: 'must', id: 'V2', application: 'B', reason: 'lag' },
    ]); // prettier-ignore
    const basis = basisOf(portfolio);
    expect(breakEven(basis, 'Z')).toBeNull();
    expect(breakEven(basis, 'A')).toMatchObject({
      lossIfForcedIn: null,
      breakEvenCost: null,
      breakEvenValue: null,
    });
    expect(breakEven(basis, 'B')).toMatchObject({
      lossIfForcedIn: 0,
      lossIfForcedOut: null,
      breakEvenValue: null,
    });
  });
});

describe('why C is ranked but not chosen', () => {
  const portfolio = valued(
    [
      { id: 'A', value: 17, cost: 100 },
      { id: 'B', value: 10, cost: 50 },
      { id: 'C', value: 8, cost: 50 },
    ],
    100,
  );

  test('the money is better spent: what it would push out, and what it would take', () => {
    const found = whyLeftOut(basisOf(portfolio), decide(portfolio), 'A');
    expect(found).toMatchObject({ why: 'betterSpent', place: 1, conditions: [], breakEvenCost: 50 });
    expect(found?.instead).toMatchObject({ out: ['B', 'C'], in: [] });
    expect(found?.instead?.loss).toBeCloseTo(1, 6);
    expect(found?.breakEvenValue).toBeCloseTo(18, 6);
    expect(whyLeftOut(basisOf(portfolio), decide(portfolio), 'B')).toBeNull();
  });

  test('a condition keeps it out altogether', () => {
    const conditions: Condition[] = [
      { kind: 'must', id: 'V1', application: 'B', reason: 'lag' },
      { kind: 'excludes', id: 'V2', application: 'A', any: ['B'] },
    ];
    const other = { ...portfolio, conditions };
    expect(whyLeftOut(basisOf(other), decide(other), 'A')).toMatchObject({
      why: 'impossible',
      conditions: ['V2'],
    });
  });
});

describe('steps along the frontier', () => {
  test('what each step takes in and leaves out, and the point that holds for a fund', () => {
    const frontier = decide(valued([{ id: 'A', value: 17, cost: 100 }, { id: 'B', value: 10, cost: 50 }, { id: 'C', value: 8, cost: 50 }], 100)).frontier ?? []; // prettier-ignore
    expect(
      frontierSteps(frontier).map(({ fund, addedFund, in: into, out }) => [fund, addedFund, into, out]),
    ).toEqual([
      [50, 50, ['B'], []],
      [100, 50, ['C'], []],
      [150, 50, ['A'], ['C']],
      [200, 50, ['C'], []],
    ]);
    expect(pointAt(frontier, 149)?.ids).toEqual(['B', 'C']);
    expect(pointAt(frontier, -1)).toBeNull();
    expect(frontierSteps([])).toEqual([]);
  });
});

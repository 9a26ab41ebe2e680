import fc from 'fast-check';
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { coreIndex } from '../../../../src/model/portfolio/robustness/coreIndex';
import { crossings, leadersBy } from '../../../../src/model/portfolio/robustness/critical';
import {
  allFundingShares,
  fundingShares,
  withFundingShares,
} from '../../../../src/model/portfolio/robustness/funding';
import { smaa } from '../../../../src/model/portfolio/robustness/smaa';
import { certificates, stability } from '../../../../src/model/portfolio/robustness/stability';
import { holistic, Tally } from '../../../../src/model/portfolio/robustness/tally';
import type { WeightDomain } from '../../../../src/model/portfolio/robustness/weightSamples';
import { weightSampler } from '../../../../src/model/portfolio/robustness/weightSamples';
import { compile } from '../../../../src/model/portfolio/selection/compile';
import { randomFrom } from '../../../../src/model/random';
import { round } from '../build';
import { idOf } from '../golden/selection';
import { byMethod, vector } from '../golden/vectors';
import { randomRound } from '../instances';

const matrixRound = (scores: number[][], weights: number[]): ReturnType<typeof round> =>
  round({
    applications: scores.map((own, i) => ({ id: idOf(i), scores: own })),
    weights,
    scale: { min: 0, max: 1 },
  });

describe('critical weights and stability', () => {
  test.each(byMethod('critical_weights').map((one) => [one.id, one] as const))('golden %s', (_id, one) => {
    const input = one.input as { scores: number[][]; weights: number[]; vary: number };
    const expected = one.expected as {
      crossings: { pair: [number, number]; t: number }[];
      winner_intervals?: Record<string, [number, number]>;
    };
    const found = crossings(input.scores, input.weights, input.vary);
    expect(found.map(({ pair }) => pair)).toEqual(expected.crossings.map(({ pair }) => pair));
    found.forEach(({ at }, k) =>
      expect(Math.abs(at - expected.crossings[k]!.t)).toBeLessThanOrEqual(one.tolerance),
    );
    if (expected.winner_intervals === undefined) return;
    const leaders = leadersBy(input.scores, input.weights, input.vary);
    expect(Object.fromEntries(leaders.map(({ leader, from, to }) => [`a${leader}`, [from, to]]))).toEqual(
      expected.winner_intervals,
    );
  });

  test('inside a stability interval the order holds, beyond it it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(2), (seed, j) => {
        const portfolio = { ...randomRound(seed, 8), conditions: [], gates: [] };
        const basis = basisOf(portfolio);
        const one = stability(basis)[j]!;
        const orderAt = (share: number): string => {
          const weights = Object.fromEntries(
            portfolio.directions.map(({ id }) => {
              const own = basis.shares[basis.directionIds.indexOf(id)]!;
              return [id, id === one.direction ? share : (own * (1 - share)) / (1 - one.share)];
            }),
          );
          const { ranking } = decide(portfolio, { weights, frontier: false });
          return JSON.stringify(ranking.map(({ id, place }) => [id, place]));
        };
        const [low, high] = one.order;
        if (high - low < 1e-6) return;
        const inside = orderAt(low + (high - low) * 0.5);
        expect(orderAt(low + (high - low) * 0.01)).toBe(inside);
        expect(orderAt(low + (high - low) * 0.99)).toBe(inside);
        if (high < 0.999) expect(orderAt(Math.min(1, high + 1e-5))).not.toBe(inside);
        if (low > 0.001) expect(orderAt(Math.max(0, low - 1e-5))).not.toBe(inside);
      }),
      { seed: 2027, numRuns: 80 },
    );
  });

  test('the weakest pair of the order, and of the waterline', () => {
    // Golden pv-184: the pairs of neighbours need 0.00385, 0.0125 or more, and so on down the list.
    const one = vector('pv-184');
    const input = one.input as { scores: number[][]; weights: number[] };
    const { pairs, order } = one.expected as { order: number[]; pairs: { ahead: number; behind: number; min_weight_shift: number | null }[] }; // prettier-ignore
    const shift = (a: number, b: number): number =>
      pairs.find(({ ahead, behind }) => ahead === a && behind === b)?.min_weight_shift ?? Infinity;
    const base = matrixRound(input.scores, input.weights);
    const applications = base.applications.map((own) => ({ ...own, requested: 10 }));
    const portfolio = { ...base, applications, budgets: [{ year: 2027, amount: 20 }] };
    const found = certificates(basisOf(portfolio), decide(portfolio).ranking);
    const inOrder = order.slice(1).map((behind, k) => shift(order[k]!, behind));
    const across = order.slice(0, 2).flatMap((a) => order.slice(2).map((b) => shift(a, b)));
    expect(found.order?.share).toBeCloseTo(Math.min(...inOrder), 9);
    expect(found.waterline?.share).toBeCloseTo(Math.min(...across), 9);
    expect(certificates(basisOf(base), [])).toEqual({ order: null, waterline: null });
  });
});

describe('samples of weights', () => {
  const decided = [0.4, 0.3, 0.2, 0.1];
  test.each<WeightDomain>([
    { kind: 'free' },
    { kind: 'ordinal' },
    { kind: 'around', relative: 0.2 },
    { kind: 'box', lower: [0.39, 0, 0.2, 0], upper: [0.41, 1, 0.2, 1] },
  ])('%j: at least 0, sum 1, within the domain', (domain) => {
    const next = weightSampler(domain, decided, randomFrom(7));
    const into = new Float64Array(4);
    for (let k = 0; k < 2000; k++) {
      next(into);
      expect(into.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...into)).toBeGreaterThanOrEqual(0);
      if (domain.kind === 'ordinal') expect([...into]).toEqual([...into].sort((a, b) => b - a));
      if (domain.kind === 'around') into.forEach((w, j) => expect(Math.abs(w / decided[j]! - 1)).toBeLessThan(0.2001)); // prettier-ignore
      if (domain.kind === 'box') into.forEach((w, j) => expect(w > domain.upper[j]! + 1e-9 || w < domain.lower[j]! - 1e-9).toBe(false)); // prettier-ignore
    }
  });

  test('the centre of the ordered weights is the rank order centroid, also with equal shares', () => {
    // Witness: golden pv-080 (25/48, 13/48, 7/48, 1/16); for two equal in the middle their mean.
    const mean = (shares: number[]): number[] => {
      const next = weightSampler({ kind: 'ordinal' }, shares, randomFrom(3));
      const into = new Float64Array(4);
      const sum = [0, 0, 0, 0];
      for (let k = 0; k < 40_000; k++) {
        next(into);
        into.forEach((w, j) => (sum[j]! += w / 40_000));
      }
      return sum;
    };
    mean(decided).forEach((w, j) => expect(w).toBeCloseTo([25 / 48, 13 / 48, 7 / 48, 1 / 16][j]!, 2));
    mean([0.4, 0.25, 0.25, 0.1]).forEach((w, j) =>
      expect(w).toBeCloseTo([25 / 48, 10 / 48, 10 / 48, 1 / 16][j]!, 2),
    );
  });
});

describe('SMAA', () => {
  test.each(byMethod('smaa(').map((one) => [one.id, one] as const))('golden %s, exact limits', (_id, one) => {
    const { scores, weights_domain: given } = one.input as { scores: number[][]; weights_domain: string | { lower: number[]; upper: number[] } }; // prettier-ignore
    const expected = one.expected as {
      rank_acceptability: number[][];
      pairwise_winning: number[][];
      central_weights: (number[] | null)[];
      expected_rank: number[];
      holistic: Record<'linear' | 'inverse' | 'centroid', number[]>;
    };
    const domain: WeightDomain =
      typeof given !== 'string' ? { kind: 'box', ...given } : given.includes('>=w2') ? { kind: 'ordinal' } : { kind: 'free' }; // prettier-ignore
    const basis = basisOf(matrixRound(scores, [0.5, 0.3, 0.2]));
    const found = smaa(basis, { domain, pairwise: true, seed: 11 });
    const near = (actual: number | undefined, wanted: number, times = 1): void =>
      expect(Math.abs((actual ?? 9) - wanted)).toBeLessThanOrEqual(one.tolerance * times);
    expected.rank_acceptability.forEach((row, i) =>
      row.forEach((share, r) => near(found.ranks[i]?.[r], share)),
    );
    expected.pairwise_winning.forEach((row, i) =>
      row.forEach((share, k) => near(found.pairwise?.[i]?.[k], share)),
    );
    expected.expected_rank.forEach((rank, i) => near(found.expectedRank[i], rank, 3));
    expected.central_weights.forEach((central, i) => {
      if (central === null) expect(found.centralWeights[i]).toBeNull();
      else central.forEach((weight, j) => near(found.centralWeights[i]?.[j], weight));
    });
    for (const alpha of ['linear', 'inverse', 'centroid'] as const) {
      holistic(found.ranks, alpha).forEach((share, i) => near(share, expected.holistic[alpha][i]!));
    }
  });

  test('golden pv-070 and pv-071: pairwise winning, and no central weights for one that is never first', () => {
    const { samples_values: given } = vector('pv-070').input as { samples_values: Record<string, number[]> };
    const { pwi } = vector('pv-070').expected as { pwi: number[][] };
    const tally = new Tally(2, 3, true);
    const weights = Float64Array.of(1 / 3, 1 / 3, 1 / 3);
    for (let k = 0; k < 10; k++) tally.add(Float64Array.of(given['a1']![k]!, given['a2']![k]!), weights);
    expect(tally.result().pairwise).toEqual(pwi);

    const basis = basisOf(matrixRound([[1, 1, 1], [0, 0, 0]], [1, 1, 1])); // prettier-ignore
    const third = [1 / 3, 1 / 3, 1 / 3];
    const found = smaa(basis, { domain: { kind: 'box', lower: third, upper: third }, samples: 10 });
    found.centralWeights[0]?.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
    expect(found.centralWeights[1]).toBeNull();
    expect(found.confidence).toEqual([1, null]);
  });

  test('acceptabilities sum to one by row and column, ties included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (seed, uncertainScores) => {
        const basis = basisOf(randomRound(seed, 8));
        const { ranks } = smaa(basis, { domain: { kind: 'free' }, samples: 200, uncertainScores, seed });
        ranks.forEach((row, i) => {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(ranks.reduce((sum, other) => sum + other[i]!, 0)).toBeCloseTo(1, 9);
        });
      }),
      { seed: 2027, numRuns: 60 },
    );
  });

  test('the same seed gives the same figures, another seed others', () => {
    const basis = basisOf(randomRound(4, 10));
    const run = (seed: number): unknown => smaa(basis, { domain: { kind: 'free' }, samples: 500, seed, uncertainScores: true }); // prettier-ignore
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });

  test('uncertain scores: assessors that disagree open the ranking, a missing score may be anything', () => {
    const base = matrixRound([[0.5], [0.4]], [1]);
    const [a, b] = base.applications;
    const spread = { mean: 0.5, byAssessor: [{ assessor: 'Kim', value: 0.2 }, { assessor: 'Noor', value: 0.8 }] }; // prettier-ignore
    const domain: WeightDomain = { kind: 'free' };
    const uncertain = { ...base, applications: [{ ...a!, scores: new Map([['D1', spread]]) }, b!] };
    // Exact: triangular on 0.2, 0.5, 0.8; P(below 0.4) = 0.2² / (0.6 · 0.3) = 0.2222.
    const found = smaa(basisOf(uncertain), { domain, uncertainScores: true });
    expect(Math.abs(found.ranks[1]![0]! - 0.2222)).toBeLessThan(0.015);
    expect(smaa(basisOf(uncertain), { domain }).ranks[0]![0]).toBe(1);
    const missing = { ...base, applications: [{ ...a!, scores: new Map() }, b!] };
    // Exact: uniform on 0 to 1 stands above 0.4 in 60 %.
    const open = smaa(basisOf(missing), { domain, uncertainScores: true });
    expect(Math.abs(open.ranks[0]![0]! - 0.6)).toBeLessThan(0.015);
    expect(smaa(basisOf(missing), { domain }).ids).toEqual([idOf(1)]);
  });

  test('nothing to rank', () => {
    expect(smaa(basisOf(round({ applications: [], weights: [] })), { domain: { kind: 'free' }, samples: 3 })).toMatchObject({ ids: [], ranks: [] }); // prettier-ignore
  });
});

describe('how sure the selection is', () => {
  const portfolio = round({
    applications: [
      { id: 'A', scores: [5, 5], cost: 50 },
      { id: 'B', scores: [4, 0], cost: 50 },
      { id: 'C', scores: [0, 4], cost: 50 },
      { id: 'D', scores: [0, 0], cost: 50 },
    ],
    budget: 100,
  });

  test('core, borderline and outside; a step per sample; the shares written into the decision', () => {
    const found = allFundingShares(basisOf(portfolio), { domain: { kind: 'free' }, samples: 400 });
    expect(found.byApplication['A']).toEqual({ share: 1, group: 'core' });
    expect(found.byApplication['D']).toEqual({ share: 0, group: 'outside' });
    // Exact: B is chosen where its weight is the greater, half of all weights.
    expect(Math.abs(found.byApplication['B']!.share - 0.5)).toBeLessThan(0.08);
    expect(found.byApplication['B']!.group).toBe('borderline');
    expect(found.proven).toBe(true);
    const filled = withFundingShares(decide(portfolio), found).ranking.map(
      ({ fundingShare }) => fundingShare,
    );
    expect(filled.every((share) => share !== null)).toBe(true);
    const steps = fundingShares(basisOf(portfolio), { domain: { kind: 'free' }, samples: 3 });
    expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([1, 2, 3]);
    expect(steps.next().done).toBe(true);
  });

  test('golden pv-170: the core index over the extreme points of ordered weights', () => {
    const one = vector('pv-170');
    const input = one.input as { scores: number[][]; costs: number[]; capacity: number; extreme_points: number[][] };
    const expected = one.expected as { nondominated: number[][]; core_index: number[] };
    const base = round({
      applications: input.scores.map((scores, i) => ({ id: idOf(i), scores, cost: input.costs[i]! })),
      budget: input.capacity,
      scale: { min: 0, max: 10 },
    });
    const { candidates, demands } = basisOf(base);
    const values = input.extreme_points.map((w) => input.scores.map((own) => own.reduce((sum, x, j) => sum + x * w[j]!, 0)));
    const found = coreIndex(compile(candidates, demands), values);
    const sets = (list: readonly (readonly string[])[]): string[] => list.map((ids) => ids.join()).sort();
    expect(sets(found?.nonDominated ?? [])).toEqual(sets(expected.nondominated.map((own) => own.map(idOf))));
    expected.core_index.forEach((index, i) => expect(found?.index[idOf(i)]).toBeCloseTo(index, 12));
  }); // prettier-ignore

  test('too many to try in every combination', () => {
    const many = round({
      applications: Array.from({ length: 21 }, (_, i) => ({ id: idOf(i), scores: [1] })),
    });
    const { candidates, demands } = basisOf(many);
    expect(coreIndex(compile(candidates, demands), [new Array<number>(21).fill(1)])).toBeNull();
  });
});

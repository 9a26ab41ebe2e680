import fc from 'fast-check';
import { basisOf } from '../../../../src/model/portfolio/basis';
import { rankCorrelation, weightSimilarity } from '../../../../src/model/portfolio/crosscheck/correlation';
import { crossCheck, midRanks } from '../../../../src/model/portfolio/crosscheck/crosscheck';
import type { Normalisation, Sense } from '../../../../src/model/portfolio/crosscheck/normalise';
import { normalise } from '../../../../src/model/portfolio/crosscheck/normalise';
import type { Preference } from '../../../../src/model/portfolio/crosscheck/promethee';
import { promethee } from '../../../../src/model/portfolio/crosscheck/promethee';
import { topsis } from '../../../../src/model/portfolio/crosscheck/topsis';
import { vikor } from '../../../../src/model/portfolio/crosscheck/vikor';
import { decide } from '../../../../src/model/portfolio/decide';
import { dominates } from '../../../../src/model/portfolio/ranking/dominance';
import { places } from '../../../../src/model/portfolio/ranking/place';
import { shares } from '../../../../src/model/portfolio/weights/share';
import { round } from '../build';
import { byMethod, vector } from '../golden/vectors';
import { randomRound } from '../instances';

interface Matrix {
  readonly matrix: number[][];
  readonly weights?: number[];
  readonly types?: Sense[];
  readonly v?: number;
  readonly q?: number[];
  readonly p?: number[];
}

function close(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(tolerance));
}

/** Ranks by falling figure, as the vectors state them. */
const ranksOf = (figures: readonly number[]): number[] => {
  const ranks = new Array<number>(figures.length);
  const order = figures.map((_, i) => i);
  for (const { item, place } of places(order, (i) => figures[i]!, String)) ranks[item] = place;
  return ranks;
};

describe('golden cross-checks', () => {
  test.each<[string, Normalisation]>([
    ['pv-003', 'minMax'],
    ['pv-034', 'none'],
    ['pv-035', 'vector'],
    ['pv-173', 'vector'],
  ])('%s TOPSIS with normalisation %s', (id, by) => {
    const { input, expected, tolerance } = vector(id);
    const { matrix, weights, types } = input as Matrix;
    const wanted = expected as { scores?: number[]; similarity?: number[]; ranks?: number[] };
    const senses = types ?? matrix[0]!.map((): Sense => 1);
    const found = topsis(matrix, weights ?? senses.map(() => 1), senses, by);
    close(found, wanted.scores ?? wanted.similarity ?? [], tolerance);
    if (wanted.ranks) expect(ranksOf(found)).toEqual(wanted.ranks);
  });

  test.each(byMethod('vikor').map((one) => [one.id, one] as const))('%s VIKOR', (_id, one) => {
    const { matrix, weights, types, v } = one.input as Matrix;
    const expected = one.expected as Record<string, number[] | boolean | undefined>;
    const found = vikor(matrix, shares(weights ?? []), types ?? [], v);
    close(found.q, (expected['q_k'] ?? expected['Q']) as number[], one.tolerance);
    if (expected['s_k']) close(found.s, expected['s_k'] as number[], one.tolerance);
    if (expected['r_k']) close(found.r, expected['r_k'] as number[], one.tolerance);
    const compromise = expected['compromise_set_index'] ?? expected['compromise_set'];
    if (compromise) expect([...found.compromise].sort()).toEqual(compromise);
    for (const [key, own] of [
      ['acceptable_advantage', found.acceptableAdvantage],
      ['acceptable_stability', found.acceptableStability],
    ] as const) {
      if (expected[key] !== undefined) expect(own).toBe(expected[key]);
    }
    const plain =
      expected['ranks_plain'] ?? (one.method.includes('compromise') ? undefined : expected['ranks']);
    if (plain) expect(ranksOf(found.q.map((q) => -q))).toEqual(plain);
  });

  test.each(byMethod('promethee_ii').map((one) => [one.id, one.method, one] as const))(
    '%s %s',
    (_id, method, one) => {
      const { matrix, weights, types, q, p } = one.input as Matrix;
      const name = /\((\w+)\)/.exec(method)?.[1] ?? '';
      const preference = (name === 'vshape_2' ? 'linear' : name) as Preference;
      const expected = one.expected as { net_flow?: number[]; scores?: number[] };
      const found = promethee(matrix, weights ?? [], types ?? [], preference, {
        ...(q && { q }),
        ...(p && { p }),
      });
      close(found, expected.net_flow ?? expected.scores ?? [], one.tolerance);
      expect(found.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 12);
    },
  );

  test('pv-014, pv-049, pv-050, pv-179 normalisations, with their sense named', () => {
    for (const id of ['pv-014', 'pv-049', 'pv-050']) {
      const { input, expected, tolerance } = vector(id);
      const { matrix, types } = input as Matrix;
      // scikit-criteria does not turn columns round: the same as asking for every column upwards.
      const upwards = matrix[0]!.map((): Sense => 1);
      const senses = id === 'pv-014' ? types! : upwards;
      const found = normalise(matrix, senses, id === 'pv-050' ? 'vector' : 'minMax').matrix;
      (expected as { normalised: number[][] }).normalised.forEach((row, i) =>
        close(found[i]!, row, tolerance),
      );
    }
    const { column } = vector('pv-179').input as { column: number[] };
    const { normalised } = vector('pv-179').expected as { normalised: number[] };
    const flat = normalise(column.map((x) => [x]), [1], 'minMax'); // prettier-ignore
    expect(flat.matrix.map(([x]) => x)).toEqual(normalised);
  });

  test.each(byMethod('rank_correlation').map((one) => [one.id, one] as const))(
    '%s correlations',
    (_id, one) => {
      const input = one.input as { reference_ranks: number[]; compared_ranks: number[] };
      const expected = one.expected as Record<string, number>;
      const found = rankCorrelation(input.reference_ranks, input.compared_ranks);
      const back = rankCorrelation(input.compared_ranks, input.reference_ranks);
      close(
      [found.spearman, found.kendallTauB, found.kendallTauA, found.gamma, found.weightedSpearman, found.ws, back.ws].map((x) => x ?? 9),
      ['spearman_midranks', 'kendall_tau_b', 'kendall_tau_a', 'goodman_kruskal_gamma', 'weighted_spearman_rw', 'ws', 'ws_reversed_args'].map((key) => expected[key]!),
      one.tolerance,
    ); // prettier-ignore
    },
  );

  test('pv-091 weight similarity', () => {
    const { w0, w1 } = vector('pv-091').input as { w0: number[]; w1: number[] };
    const expected = vector('pv-091').expected as { wsc: number; wsc2: number };
    const found = weightSimilarity(w0, w1);
    expect(found.wsc).toBeCloseTo(expected.wsc, 12);
    expect(found.overlap).toBeCloseTo(expected.wsc2, 12);
  });

  test('pv-057, pv-092, pv-093 ranks are not sorted indices, and ties share a place', () => {
    for (const id of ['pv-057', 'pv-092']) {
      const { values } = vector(id).input as { values: number[] };
      const expected = vector(id).expected as Record<string, number[]>;
      expect(ranksOf(values)).toEqual(expected['descending'] ?? expected['descending_1based']);
      expect(ranksOf(values.map((x) => -x))).toEqual(expected['ascending'] ?? expected['ascending_1based']);
    }
    const { scores } = vector('pv-093').input as { scores: number[] };
    const expected = vector('pv-093').expected as Record<string, number[]>;
    expect(ranksOf(scores)).toEqual(expected['competition_1224']);
    expect(midRanks(scores)).toEqual(expected['midrank']);
    expect(ranksOf([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });

  test('pv-058 dominance', () => {
    const { matrix, types } = vector('pv-058').input as { matrix: number[][]; types: number[] };
    const upwards = matrix.map((row) => row.map((x, j) => x * types[j]!));
    const expected = vector('pv-058').expected as { dominates: boolean[][] };
    expect(upwards.map((a) => upwards.map((b) => dominates(a, b)))).toEqual(expected.dominates);
  });

  test('pv-036 and pv-180: weighted sums, the second as an interval', () => {
    const raw = vector('pv-036');
    const { matrix } = raw.input as Matrix;
    const expected = raw.expected as { ranks: number[]; score: number[] };
    const applications = matrix.map((scores, i) => ({ id: `A${i}`, scores }));
    const scored = basisOf(round({ applications, scale: { min: 0, max: 1 } })).scored;
    // Shares of a third each: the vector's weights are 1 each, and ours are points of a hundred.
    scored.forEach(({ score }, i) => expect((score ?? 0) * 0.03).toBeCloseTo(expected.score[i]!, 9));
    expect(ranksOf(scored.map(({ score }) => score ?? 0))).toEqual(expected.ranks);

    const missing = vector('pv-180');
    const input = missing.input as { scores: (number | null)[][]; weights: number[] };
    const wanted = missing.expected as { score_interval: number[][]; rank_interval: number[][] };
    const { ranking } = decide(
      round({
        applications: input.scores.map((scores, i) => ({ id: `A${i}`, scores })),
        weights: input.weights,
        scale: { min: 0, max: 1 },
      }),
    );
    for (const row of ranking) {
      const i = Number(row.id.slice(1));
      row.scoreInterval.forEach((x, k) => expect(x / 100).toBeCloseTo(wanted.score_interval[i]![k]!, 9));
      expect(row.rankInterval).toEqual(wanted.rank_interval[i]);
    }
  });

  test('pv-182 scales by the pile reverse the leaders when one is withdrawn; anchored scales do not', () => {
    const input = vector('pv-182').input as {
      raw: number[][];
      types: Sense[];
      weights: number[];
      remove: number;
    };
    const expected = vector('pv-182').expected as Record<string, number[]>;
    const local = (rows: number[][]): number[] =>
      normalise(rows, input.types, 'minMax').matrix.map((row) => row.reduce((sum, x, j) => sum + x * input.weights[j]!, 0)); // prettier-ignore
    const without = input.raw.filter((_, i) => i !== input.remove);
    close(local(input.raw), expected['minmax_local_all']!, 1e-12);
    close(local(without), expected['minmax_local_without_3rd']!, 1e-12);
    const order = (rows: number[][]): string[] =>
      decide(
        round({
          applications: rows.map((scores, i) => ({ id: `A${i}`, scores })),
          weights: input.weights,
          scale: { min: 0, max: 10 },
        }),
      ).ranking.map(({ id }) => id);
    expect(order(input.raw).filter((id) => id !== `A${input.remove}`)).toEqual(order(without));
  });
});

describe('the cross-check of a ranking', () => {
  test('three labelled methods; a dominating application stays ahead in each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const basis = basisOf(randomRound(seed, 10));
        const checks = crossCheck(basis);
        const [positive] = [basis.shares.every((w) => w > 0)];
        for (const { byApplication, agreement } of checks) {
          if (agreement.spearman !== null)
            expect(Math.abs(agreement.spearman)).toBeLessThanOrEqual(1 + 1e-12);
          const own = basis.scored.filter(({ score }) => score !== null);
          for (const a of own) {
            for (const b of own) {
              const [x, y] = [a.positions.map((u) => u ?? 0), b.positions.map((u) => u ?? 0)];
              if (!positive || !dominates(x, y)) continue;
              const rank = (one: typeof a): number => byApplication[one.application.id]!.rank;
              expect(rank(a)).toBeLessThanOrEqual(rank(b));
            }
          }
        }
      }),
      { seed: 2027, numRuns: 100 },
    );
  });

  test('one application or none: nothing to compare', () => {
    expect(crossCheck(basisOf(round({ applications: [], weights: [1] })))).toEqual([]);
    const [check] = crossCheck(basisOf(round({ applications: [{ id: 'A', scores: [3] }] })));
    expect(check?.agreement).toMatchObject({ spearman: null, kendallTauB: null, ws: null });
    expect(weightSimilarity([1], [1])).toEqual({ wsc: 1, overlap: 1 });
  });

  test('everyone level: no correlation rather than a made-up one', () => {
    const found = rankCorrelation([1.5, 1.5], [1, 2]);
    expect(found).toMatchObject({ spearman: null, kendallTauB: null, gamma: null });
  });

  test('each is named, and compared with the ranking itself', () => {
    // By hand: 90 points against 10, whichever way one looks; by figures divided by weights it would be the other way.
    const portfolio = round({
      applications: [
        { id: 'B', scores: [0, 5] },
        { id: 'A', scores: [5, 0] },
      ],
      weights: [9, 1],
    });
    const checks = crossCheck(basisOf(portfolio));
    expect(checks.map(({ method }) => method)).toEqual(['topsis-vector', 'vikor-0.5', 'promethee-usual']);
    for (const { byApplication, agreement } of checks) {
      expect([byApplication['A']?.rank, byApplication['B']?.rank]).toEqual([1, 2]);
      expect(agreement).toMatchObject({ spearman: 1, kendallTauB: 1 });
    }
  });
});

describe('the methods where there is little to compare', () => {
  test.each<[Preference, number, number]>([
    // Indifferent up to 1, certain above 2: what a difference of so much is worth.
    ['usual', 0.5, 1],
    ['ushape', 1, 0],
    ['ushape', 1.5, 1],
    ['vshape', 1, 0.5],
    ['vshape', 2, 1],
    ['vshape', 3, 1],
    ['level', 1, 0],
    ['level', 2, 0.5],
    ['level', 2.5, 1],
    ['linear', 1, 0],
    ['linear', 1.5, 0.5],
    ['linear', 2, 1],
    ['linear', 3, 1],
  ])('PROMETHEE, %s: a difference of %d counts %d', (preference, difference, worth) => {
    const flows = promethee([[difference], [0]], [1], [1], preference, { q: [1], p: [2] });
    expect(flows).toEqual([worth, worth === 0 ? 0 : -worth]);
  });

  test('weights count as shares, and one alone is preferred to nobody', () => {
    expect(promethee([[1, 0], [0, 1]], [3, 1], [1, 1])).toEqual([0.5, -0.5]); // prettier-ignore
    expect(promethee([[1]], [1], [1])).toEqual([0]);
  });

  test('TOPSIS: those that are the same lie half way', () => {
    expect(topsis([[2, 3], [2, 3]], [0.5, 0.5], [1, 1])).toEqual([0.5, 0.5]); // prettier-ignore
  });

  test('VIKOR: none, one, and two that are the same', () => {
    expect(vikor([], [], [])).toEqual({
      s: [],
      r: [],
      q: [],
      acceptableAdvantage: false,
      acceptableStability: false,
      compromise: [],
    });
    expect(vikor([[3]], [1], [1])).toMatchObject({
      q: [0],
      acceptableAdvantage: true,
      acceptableStability: true,
      compromise: [0],
    });
    expect(vikor([[3], [3]], [1], [1])).toMatchObject({
      q: [0, 0],
      acceptableAdvantage: false,
      acceptableStability: true,
      compromise: [0, 1],
    });
  });

  test('VIKOR: a lead of exactly 1 / (n − 1) is enough', () => {
    // Q is 0 and 1 for two that differ: a lead of 1 where 1 is asked for.
    expect(vikor([[0], [1]], [1], [1])).toMatchObject({
      q: [1, 0],
      acceptableAdvantage: true,
      compromise: [1],
    });
    // Three evenly spread: 0, 1/2 and 1, where 1/2 is asked for.
    expect(vikor([[2], [1], [0]], [1], [1])).toMatchObject({ acceptableAdvantage: true, compromise: [0] });
  });
});

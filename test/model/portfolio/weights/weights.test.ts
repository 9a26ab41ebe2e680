import fc from 'fast-check';
import type { Outcome } from '../../../../src/model/refusal';
import type { Comparison } from '../../../../src/model/portfolio/weights/comparisons';
import { groupJudgement, matrixOf } from '../../../../src/model/portfolio/weights/comparisons';
import { pairwiseWeights } from '../../../../src/model/portfolio/weights/pairwise';
import { pointWeights } from '../../../../src/model/portfolio/weights/points';
import type { RandomIndexName } from '../../../../src/model/portfolio/weights/randomIndex';
import { randomIndex } from '../../../../src/model/portfolio/weights/randomIndex';
import { rankOrderWeights } from '../../../../src/model/portfolio/weights/rankOrder';
import { weightsFrom } from '../../../../src/model/portfolio/weights/record';
import { shares } from '../../../../src/model/portfolio/weights/share';
import { byMethod, vector } from '../golden/vectors';

function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function close(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(tolerance));
}

const comparisons = (list: readonly (readonly [string, string, number])[]): Comparison[] =>
  list.map(([a, b, times]) => ({ a, b, times }));
const idsIn = (list: readonly (readonly [string, string, number])[]): string[] =>
  [...new Set(list.flatMap(([a, b]) => [a, b]))].sort();

describe('golden weights', () => {
  test.each(byMethod('weights_rank_based').map((one) => [one.id, one] as const))(
    '%s rank order',
    (_id, one) => {
      const input = one.input as { n?: number; ranks?: number[] };
      const expected = one.expected as { roc: number[]; rank_sum?: number[]; reciprocal?: number[] };
      const ranks = input.ranks ?? Array.from({ length: input.n ?? 0 }, (_, r) => r + 1);
      close(given(rankOrderWeights(ranks, 'centroid')), expected.roc, one.tolerance);
      if (expected.rank_sum)
        close(given(rankOrderWeights(ranks, 'rankSum')), expected.rank_sum, one.tolerance);
      if (expected.reciprocal)
        close(given(rankOrderWeights(ranks, 'reciprocal')), expected.reciprocal, one.tolerance);
    },
  );

  test.each(['pv-063', 'pv-084'])('%s direct rating and swing', (id) => {
    const one = vector(id);
    const points = Object.values(one.input)[0] as Record<string, number>;
    const { weights } = one.expected as { weights: Record<string, number> };
    close(given(pointWeights(Object.values(points))), Object.values(weights), one.tolerance);
  });

  test('pv-031 principal eigenvector', () => {
    const one = vector('pv-031');
    const { matrix } = one.input as { matrix: number[][] };
    close(
      given(pairwiseWeights(matrix)).shares,
      (one.expected as { weights: number[] }).weights,
      one.tolerance,
    );
  });

  test.each(byMethod('ahp_weights+cr').map((one) => [one.id, one] as const))(
    '%s with its named table',
    (_id, one) => {
      const input = one.input as { comparisons: [string, string, number][]; random_index: string };
      const expected = one.expected as { weights: Record<string, number>; cr: number };
      const ids = idsIn(input.comparisons);
      const table: RandomIndexName = input.random_index === 'saaty2005' ? 'saaty2005' : 'doneganDodd1991';
      const found = given(pairwiseWeights(given(matrixOf(ids, comparisons(input.comparisons))), table));
      close(found.shares, ids.map((id) => expected.weights[id]!), one.tolerance); // prettier-ignore
      expect(Math.abs((found.consistencyRatio ?? 1) - expected.cr)).toBeLessThanOrEqual(one.tolerance);
      expect(found).toMatchObject({ randomIndex: table, acceptable: true, filledIn: [] });
    },
  );

  test('pv-061 hierarchy: criteria weights times weights within each', () => {
    const one = vector('pv-061');
    const { criteria, ...within } = one.input as Record<string, [string, string, number][]>;
    const names = idsIn(criteria!);
    const top = given(pairwiseWeights(given(matrixOf(names, comparisons(criteria!))))).shares;
    const { target_weights: expected } = one.expected as { target_weights: Record<string, number> };
    const cities = Object.keys(expected).sort();
    const total = cities.map(() => 0);
    names.forEach((name, c) => {
      const own = given(pairwiseWeights(given(matrixOf(cities, comparisons(within[name]!))))).shares;
      own.forEach((share, i) => (total[i]! += top[c]! * share));
    });
    close(total, cities.map((city) => expected[city]!), one.tolerance); // prettier-ignore
  });

  test('pv-062 a missing comparison is filled in so that it disturbs the others least', () => {
    const one = vector('pv-062');
    const expected = one.expected as { missing: Record<string, number>; weights: Record<string, number>; cr_donegan_dodd: number }; // prettier-ignore
    const list = (one.input as { comparisons: [string, string, number][] }).comparisons;
    const found = given(
      pairwiseWeights(given(matrixOf(['a', 'b', 'c', 'd'], comparisons(list))), 'doneganDodd1991'),
    );
    expect(found.filledIn).toHaveLength(1);
    expect(Math.abs(found.filledIn[0]!.times / expected.missing['c/d']! - 1)).toBeLessThanOrEqual(1e-6);
    close(found.shares, Object.values(expected.weights), one.tolerance);
    expect(Math.abs(found.consistencyRatio! - expected.cr_donegan_dodd)).toBeLessThanOrEqual(one.tolerance);
  });

  test.each(byMethod('ahp_random_index_table').map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const { RI } = one.expected as { RI: Record<string, number> };
    const { table } = one.input as { table: RandomIndexName };
    for (const [k, value] of Object.entries(RI)) expect(randomIndex(Number(k), table)).toBe(value);
    expect(randomIndex(2, table)).toBe(0);
    expect(randomIndex(16, table)).toBeNull();
  });

  test('pv-068 eigenvalue, index and ratio under two tables', () => {
    const expected = vector('pv-068').expected as Record<string, number>;
    const matrix = [
      [1, 3, 3],
      [1 / 3, 1, 2],
      [1 / 3, 1 / 2, 1],
    ];
    const found = given(pairwiseWeights(matrix));
    expect(found.largestEigenvalue).toBeCloseTo(expected['lambda_max_eigen']!, 9);
    expect(found.consistencyIndex).toBeCloseTo(expected['ci_eigen']!, 9);
    expect(found.consistencyRatio).toBeCloseTo(expected['cr_eigen_RI0.52']!, 9);
    const other = given(pairwiseWeights(matrix, 'saaty1980'));
    expect(other.consistencyRatio).toBeCloseTo(expected['cr_eigen_RI0.58']!, 9);
  });
});

describe('laws of weights', () => {
  const ranks = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 });

  test('rank order weights sum to 1, follow the order, and are equal for ties', () => {
    fc.assert(
      fc.property(ranks, fc.constantFrom('centroid', 'rankSum', 'reciprocal'), (order, method) => {
        const weights = given(rankOrderWeights(order, method));
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        order.forEach((a, i) =>
          order.forEach((b, j) => {
            if (a < b) expect(weights[i]).toBeGreaterThan(weights[j]!);
            if (a === b) expect(weights[i]).toBe(weights[j]);
          }),
        );
      }),
      { seed: 2027 },
    );
  });

  test('judgements that follow from weights give the weights back, perfectly consistent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 9 }), (points) => {
        const found = given(pairwiseWeights(points.map((a) => points.map((b) => a / b))));
        close(found.shares, shares(points), 1e-9);
        expect(found.consistencyIndex).toBeLessThan(1e-9);
        expect(found.mostInconsistent).toBeNull();
      }),
      { seed: 2027 },
    );
  });

  test('the order in which weights are given changes no share, to the last digit', () => {
    // 0.1 + 0.2 + 0.3 is 0.6000000000000001 from the left and 0.6 from the right.
    expect([...shares([0.3, 0.2, 0.1])].reverse()).toEqual(shares([0.1, 0.2, 0.3]));
    expect(shares([0, 0])).toEqual([0, 0]);
  });

  test('some points may be nothing', () => {
    expect(given(pointWeights([0, 3, 1]))).toEqual([0, 0.75, 0.25]);
  });

  test('one direction, or two, cannot contradict themselves', () => {
    const consistent = { consistencyIndex: 0, consistencyRatio: 0, acceptable: true, mostInconsistent: null };
    expect(given(pairwiseWeights([[1]]))).toMatchObject({ ...consistent, shares: [1] });
    const two = given(pairwiseWeights([[1, 3], [1 / 3, 1]])); // prettier-ignore
    expect(two).toMatchObject(consistent);
    close(two.shares, [0.75, 0.25], 1e-12);
  });

  test('comparisons laid out: what was said, its reciprocal, and one for each with itself', () => {
    const matrix = given(matrixOf(['a', 'b', 'c'], [{ a: 'a', b: 'b', times: 4 }, { a: 'c', b: 'a', times: 2 }])); // prettier-ignore
    expect(matrix).toEqual([
      [1, 4, 0.5],
      [0.25, 1, null],
      [2, null, 1],
    ]);
  });

  test('the judgement turned upside down is the one pointed out', () => {
    const points = [8, 4, 2, 1];
    const matrix = points.map((a) => points.map((b) => a / b));
    matrix[0]![3] = 1 / 9;
    matrix[3]![0] = 9;
    const found = given(pairwiseWeights(matrix));
    expect(found.mostInconsistent).toMatchObject({ i: 0, j: 3, said: 1 / 9 });
    expect(found.acceptable).toBe(false);
  });

  test('several people: the geometric mean of those who judged the pair', () => {
    const one = given(matrixOf(['a', 'b'], [{ a: 'a', b: 'b', times: 2 }]));
    const other = given(matrixOf(['a', 'b'], [{ a: 'a', b: 'b', times: 8 }]));
    expect(given(groupJudgement([one, other]))[0]![1]).toBeCloseTo(4, 12);
  });

  test('two who together have compared everything; the record tells how, who and when', () => {
    const by = { decidedBy: 'Ledningsgruppen', decidedOn: '2026-11-02' };
    const record = given(
      weightsFrom(
        ['a', 'b', 'c'],
        {
          method: 'pairwise',
          judgements: [[{ a: 'a', b: 'b', times: 2 }], [{ a: 'b', b: 'c', times: 2 }]],
        },
        by,
      ),
    );
    expect(record.shares['a']).toBeCloseTo(4 / 7, 6);
    expect(record).toMatchObject(by);
    expect(record.pairwise?.filledIn).toHaveLength(1);
  });
});

describe('weights that are refused', () => {
  const by = { decidedBy: 'Kim', decidedOn: '2026-11-02' };
  test.each([
    [{ method: 'direct', points: { a: 1 } }, 'notAnswered', { direction: 'b' }],
    [{ method: 'direct', points: { a: -1, b: 2 } }, 'pointsNotAnAmount', { position: 1, points: -1 }],
    [{ method: 'swing', points: { a: 1, b: Number.NaN } }, 'pointsNotAnAmount', { position: 2 }],
    [
      { method: 'rankOrder', formula: 'centroid', ranks: { a: 1, b: Number.NaN } },
      'rankNotANumber',
      { position: 2 },
    ],
    [
      { method: 'rankOrder', formula: 'rankSum', ranks: { a: Infinity, b: 1 } },
      'rankNotANumber',
      { position: 1 },
    ],
    [{ method: 'pairwise', judgements: [] }, 'noDirections', {}],
    [
      { method: 'pairwise', judgements: [[{ a: 'a', b: 'c', times: 2 }]] },
      'unknownDirection',
      { direction: 'c' },
    ],
    [
      { method: 'pairwise', judgements: [[{ a: 'd', b: 'b', times: 2 }]] },
      'unknownDirection',
      { direction: 'd' },
    ],
    [
      { method: 'pairwise', judgements: [[{ a: 'a', b: 'a', times: 2 }]] },
      'comparedWithItself',
      { direction: 'a' },
    ],
    [
      { method: 'pairwise', judgements: [[{ a: 'a', b: 'b', times: 0 }]] },
      'notAPositiveNumber',
      { a: 'a', b: 'b', times: 0 },
    ],
    [
      { method: 'pairwise', judgements: [[{ a: 'b', b: 'a', times: -3 }]] },
      'notAPositiveNumber',
      { a: 'b', b: 'a', times: -3 },
    ],
    [
      { method: 'pairwise', judgements: [[{ a: 'a', b: 'b', times: Infinity }]] },
      'notAPositiveNumber',
      { times: Infinity },
    ],
    [
      { method: 'pairwise', judgements: [[{ a: 'a', b: 'b', times: 2 }, { a: 'b', b: 'a', times: 3 }]] }, // prettier-ignore
      'contradictory',
      { a: 'b', b: 'a', times: 3 },
    ],
  ] as const)('%j', (answers, code, values) => {
    expect(weightsFrom(['a', 'b'], answers, by)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidValue', code, values },
    });
  });

  test('well formed, but without an answer', () => {
    expect(weightsFrom(['a', 'b'], { method: 'swing', points: { a: 0, b: 0 } }, by)).toMatchObject({
      refusal: { kind: 'invalidNumber', code: 'allWeightsZero' },
    });
    expect(weightsFrom(['a', 'b'], { method: 'pairwise', judgements: [[]] }, by)).toMatchObject({
      refusal: { kind: 'notAvailable', code: 'notConnected' },
    });
  });

  test.each([
    [[], 'noDirections', {}],
    [[[1, 2]], 'notSquare', { row: 1 }],
    [
      [
        [1, 2, 2],
        [0.5, 1, 2],
        [0.5, 0.5],
      ],
      'notSquare',
      { row: 3 },
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
      'notReciprocal',
      { row: 1, column: 2 },
    ],
    [
      [
        [1, 2],
        [null, 1],
      ],
      'notReciprocal',
      { row: 1, column: 2 },
    ],
    [
      [
        [1, null],
        [2, 1],
      ],
      'notReciprocal',
      { row: 1, column: 2 },
    ],
    [
      [
        [2, 1],
        [1, 1],
      ],
      'notReciprocal',
      { row: 1, column: 1 },
    ],
    [
      [
        [1, 3],
        [1 / 3, 1.02],
      ],
      'notReciprocal',
      { row: 2, column: 2 },
    ],
    [
      [
        [1, 3],
        [0.33, 1],
      ],
      null,
      {},
    ],
    [
      [
        [1, 0],
        [Infinity, 1],
      ],
      'notAPositiveNumber',
      { row: 1, column: 2, times: 0 },
    ],
    [
      [
        [1, Infinity],
        [0, 1],
      ],
      'notAPositiveNumber',
      { row: 1, column: 2, times: Infinity },
    ],
    [
      [
        [1, -2],
        [-0.5, 1],
      ],
      'notAPositiveNumber',
      { row: 1, column: 2, times: -2 },
    ],
  ])('the matrix %j: %s', (matrix, code, values) => {
    const outcome = pairwiseWeights(matrix);
    if (code === null) expect(outcome.ok).toBe(true);
    else expect(outcome).toMatchObject({ refusal: { kind: 'invalidValue', code, values } });
  });

  test('an order of none has no weights', () => {
    expect(rankOrderWeights([], 'centroid')).toMatchObject({
      refusal: { kind: 'invalidValue', code: 'noDirections' },
    });
    expect(pointWeights([])).toMatchObject({ refusal: { kind: 'invalidValue', code: 'noDirections' } });
    expect(matrixOf([], [{ a: 'a', b: 'b', times: 2 }])).toMatchObject({
      refusal: { kind: 'invalidValue', code: 'noDirections' },
    });
    expect(matrixOf([], [])).toMatchObject({ refusal: { kind: 'invalidValue', code: 'noDirections' } });
    expect(groupJudgement([])).toMatchObject({ refusal: { kind: 'invalidValue', code: 'noDirections' } });
  });

  test('judgements of different sizes do not make one', () => {
    expect(groupJudgement([[[1]], [[1, 2], [0.5, 1]]])).toMatchObject({
      refusal: { kind: 'invalidValue', code: 'notSquare', values: { row: 2 } },
    }); // prettier-ignore
  });

  test('more missing comparisons than a cell can wait for', () => {
    // A chain of k leaves (k − 1)(k − 2)/2: 378 for 29 directions, 406 for 30.
    const chain = (k: number) =>
      pairwiseWeights(
        Array.from({ length: k }, (_, i) =>
          Array.from({ length: k }, (__, j) => (Math.abs(i - j) > 1 ? null : 1)),
        ),
      );
    expect(chain(29)).toMatchObject({ ok: true, value: { consistencyRatio: null, acceptable: null } });
    expect(chain(30)).toMatchObject({
      refusal: { kind: 'notAvailable', code: 'tooManyToFill', values: { missing: 406 } },
    });
  });

  test('the same comparison twice with the same figure is no contradiction', () => {
    const twice = [
      { a: 'a', b: 'b', times: 3 },
      { a: 'b', b: 'a', times: 1 / 3 },
    ];
    expect(given(matrixOf(['a', 'b'], twice))[0]![1]).toBeCloseTo(3, 12);
  });
});

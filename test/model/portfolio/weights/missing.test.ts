import fc from 'fast-check';
import type { JudgementMatrix } from '../../../../src/model/portfolio/weights/comparisons';
import { filledIn, principal } from '../../../../src/model/portfolio/weights/missing';
import { pairwiseWeights } from '../../../../src/model/portfolio/weights/pairwise';

const saaty = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9];

/** A chain of judgements, which ties everything together, and some more across it. */
const incomplete = fc
  .integer({ min: 3, max: 12 })
  .chain((k) =>
    fc.record({
      k: fc.constant(k),
      chain: fc.array(fc.constantFrom(...saaty), { minLength: k - 1, maxLength: k - 1 }),
      across: fc.array(fc.tuple(fc.nat(k - 1), fc.nat(k - 1), fc.constantFrom(...saaty)), { maxLength: k }),
    }),
  )
  .map(({ k, chain, across }): JudgementMatrix => {
    const cells = Array.from({ length: k }, (_, i) =>
      Array.from({ length: k }, (__, j): number | null => (i === j ? 1 : null)),
    );
    const put = (i: number, j: number, times: number): void => {
      cells[i]![j] = times;
      cells[j]![i] = 1 / times;
    };
    for (const [i, j, times] of across) if (i !== j) put(i, j, times);
    chain.forEach((times, i) => put(i, i + 1, times));
    return cells;
  });

describe('missing comparisons', () => {
  test('with a chain alone the weights are the chain multiplied out', () => {
    // 1 : 1/3 : 1/15 : 1/15 by hand, of 1 + 5/15 + 1/15 + 1/15 = 22/15.
    const outcome = pairwiseWeights([
      [1, 3, null, null],
      [1 / 3, 1, 5, null],
      [null, 1 / 5, 1, 1],
      [null, null, 1, 1],
    ]);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    [15 / 22, 5 / 22, 1 / 22, 1 / 22].forEach((share, i) =>
      expect(outcome.value.shares[i]).toBeCloseTo(share, 12),
    );
    expect(outcome.value.consistencyRatio).toBeCloseTo(0, 12);
  });

  test('what was said stands, and the rest is reciprocal', () => {
    fc.assert(
      fc.property(incomplete, (matrix) => {
        const cells = filledIn(matrix);
        for (let i = 0; i < matrix.length; i++)
          for (let j = 0; j < matrix.length; j++) {
            if (matrix[i]![j] !== null) expect(cells[i]![j]).toBe(matrix[i]![j]);
            expect(cells[i]![j]! * cells[j]![i]!).toBeCloseTo(1, 12);
          }
      }),
    );
  });

  // The definition itself: the eigenvalue is convex in the logarithms, so that where no step along one of them, up or
  // down, makes it smaller, and its slope along each is nothing, it is the smallest.
  test('no other value of a missing comparison makes the largest eigenvalue smaller', () => {
    fc.assert(
      fc.property(incomplete, fc.constantFrom(1.001, 1.1, 2), (matrix, factor) => {
        const cells = filledIn(matrix);
        const smallest = principal(cells).value;
        const k = matrix.length;
        for (let i = 0; i < k; i++)
          for (let j = i + 1; j < k; j++) {
            if (matrix[i]![j] !== null) continue;
            for (const times of [cells[i]![j]! * factor, cells[i]![j]! / factor]) {
              const other = cells.map((row) => [...row]);
              other[i]![j] = times;
              other[j]![i] = 1 / times;
              expect(principal(other).value).toBeGreaterThanOrEqual(smallest * (1 - 1e-10));
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  test('twelve directions with eleven answers, and fifteen with fourteen, have weights', () => {
    for (const k of [12, 15]) {
      const cells = Array.from({ length: k }, (_, i) =>
        Array.from({ length: k }, (__, j) => (i === j ? 1 : j === i + 1 ? 2 : i === j + 1 ? 1 / 2 : null)),
      );
      const outcome = pairwiseWeights(cells);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      // Each is twice the next: 2^(k−1−i) of 2^k − 1.
      outcome.value.shares.forEach((share, i) =>
        expect(share).toBeCloseTo(2 ** (k - 1 - i) / (2 ** k - 1), 12),
      );
    }
  });
});

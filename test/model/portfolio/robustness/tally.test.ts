/** How samples are counted: who stands where, who leads with which weights, who stands above whom; all by hand. */
import { holistic, Tally } from '../../../../src/model/portfolio/robustness/tally';
import type { Acceptability } from '../../../../src/model/portfolio/robustness/tally';

/** Samples as pairs of the scores and of the weights behind them. */
const counted = (samples: readonly (readonly [readonly number[], readonly number[]])[]): Acceptability => {
  const tally = new Tally(samples[0]![0].length, samples[0]![1].length, true);
  for (const [scores, weights] of samples) tally.add(Float64Array.from(scores), Float64Array.from(weights));
  return tally.result();
};

test('without ties each has one place a sample, and the order of the sample before makes no difference', () => {
  // A, B, C stand 1, 2, 3, then 3, 1, 2, then 2, 3, 1, then 3, 2, 1.
  const found = counted([
    [[0.9, 0.5, 0.1], [0.5, 0.5]],
    [[0.1, 0.9, 0.5], [0.25, 0.75]],
    [[0.5, 0.1, 0.9], [1, 0]],
    [[0.1, 0.2, 0.3], [0.5, 0.5]],
  ]); // prettier-ignore
  expect(found.samples).toBe(4);
  expect(found.ranks).toEqual([
    [1 / 4, 1 / 4, 2 / 4],
    [1 / 4, 2 / 4, 1 / 4],
    [2 / 4, 1 / 4, 1 / 4],
  ]);
  // A (1 + 3 + 2 + 3) / 4, B (2 + 1 + 3 + 2) / 4, C (3 + 2 + 1 + 1) / 4.
  expect(found.expectedRank).toEqual([9 / 4, 8 / 4, 7 / 4]);
  // C leads with (1, 0) and with (0.5, 0.5).
  expect(found.centralWeights).toEqual([
    [0.5, 0.5],
    [0.25, 0.75],
    [0.75, 0.25],
  ]);
  // A above B in the first and the third; above C in the first; B above C in the first two.
  expect(found.pairwise).toEqual([
    [0, 2 / 4, 1 / 4],
    [2 / 4, 0, 2 / 4],
    [3 / 4, 2 / 4, 0],
  ]);
});

test('those that are level share their places, and the lead, and neither stands above the other', () => {
  // First A and B share places 1 and 2; then B and C do.
  const found = counted([
    [[0.5, 0.5, 0.1], [0.25, 0.75]],
    [[0.1, 0.75, 0.75], [0.75, 0.25]],
  ]); // prettier-ignore
  expect(found.ranks).toEqual([
    [1 / 4, 1 / 4, 1 / 2],
    [1 / 2, 1 / 2, 0],
    [1 / 4, 1 / 4, 1 / 2],
  ]);
  expect(found.expectedRank).toEqual([2.25, 1.5, 2.25]);
  // B leads half of the first sample and half of the second: the mean of both weights.
  expect(found.centralWeights).toEqual([
    [0.25, 0.75],
    [0.5, 0.5],
    [0.75, 0.25],
  ]);
  expect(found.pairwise).toEqual([
    [0, 0, 1 / 2],
    [1 / 2, 0, 1 / 2],
    [1 / 2, 0, 0],
  ]);
});

test('a tie below the lead gives nobody a lead', () => {
  const found = counted([[[0.1, 0.3, 0.9, 0.3], [1]]]);
  expect(found.ranks).toEqual([
    [0, 0, 0, 1],
    [0, 1 / 2, 1 / 2, 0],
    [1, 0, 0, 0],
    [0, 1 / 2, 1 / 2, 0],
  ]);
  expect(found.centralWeights).toEqual([null, null, [1], null]);
  expect(found.pairwise).toEqual([
    [0, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 1, 0, 1],
    [1, 0, 0, 0],
  ]);
});

test('two at the end of the list, and all of them, can be level', () => {
  expect(counted([[[0.2, 0.2], [1]]]).ranks).toEqual([[0.5, 0.5], [0.5, 0.5]]); // prettier-ignore
  const end = counted([[[0.2, 0.9, 0.2], [1]]]);
  expect(end.expectedRank).toEqual([2.5, 1, 2.5]);
  expect(end.centralWeights).toEqual([null, [1], null]);
  const all = counted([[[0.4, 0.4, 0.4], [1]]]);
  all.ranks.flat().forEach((share) => expect(share).toBeCloseTo(1 / 3, 12));
  expect(all.pairwise?.flat()).toEqual(new Array<number>(9).fill(0));
});

test('level is within rounding of the first of those that are level: not of the next', () => {
  // Steps of 0.7e-12: the second is within 1e-12 of the first, the third of the second but not of the first.
  const step = 0.7e-12;
  const found = counted([[[0.5, 0.5 - step, 0.5 - 2 * step], [1]]]);
  expect(found.ranks).toEqual([
    [1 / 2, 1 / 2, 0],
    [1 / 2, 1 / 2, 0],
    [0, 0, 1],
  ]);
  expect(found.pairwise).toEqual([
    [0, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(counted([[[0.5, 0.5 + 2e-12], [1]]]).ranks).toEqual([[0, 1], [1, 0]]); // prettier-ignore
});

test('who stands above whom is counted only where it is asked for', () => {
  const tally = new Tally(2, 1, false);
  tally.add(Float64Array.of(0.1, 0.2), Float64Array.of(1));
  expect(tally.result()).toMatchObject({ samples: 1, ranks: [[0, 1], [1, 0]], pairwise: null }); // prettier-ignore
});

describe('one figure from the places', () => {
  const ranks = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];

  test('what a place is worth with each weighting of places', () => {
    expect(holistic(ranks, 'linear')).toEqual([1, 1 / 2, 0]);
    expect(holistic(ranks, 'inverse')).toEqual([1, 1 / 2, 1 / 3]);
    // Rank order centroid of three: 11/18, 5/18, 2/18; over the first.
    holistic(ranks, 'centroid').forEach((worth, r) => expect(worth).toBeCloseTo([1, 5 / 11, 2 / 11][r]!, 12));
    // A half of the samples first, a quarter second, a quarter third: 1/2 + 1/8 + 1/12.
    const mixed = [[0.5, 0.25, 0.25], ranks[1]!, ranks[2]!];
    expect(holistic(mixed, 'inverse')[0]).toBeCloseTo(17 / 24, 12);
    expect(holistic(mixed, 'linear')[0]).toBe(0.5 + 0.25 / 2);
  });

  test('the only one there is is first whatever the weighting', () => {
    for (const alpha of ['linear', 'inverse', 'centroid'] as const)
      expect(holistic([[1]], alpha)).toEqual([1]);
  });
});

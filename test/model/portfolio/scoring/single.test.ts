import { decide } from '../../../../src/model/portfolio/decide';
import { singleScore } from '../../../../src/model/portfolio/scoring/single';
import { round } from '../build';

const scale = { min: 1, max: 5 };

describe('one score of bare figures', () => {
  test('a mark at each end and one between, weighed as entered', () => {
    // By hand: shares 1/2, 1/4, 1/4; positions 1, 0, 1/2.
    expect(singleScore([2, 1, 1], [5, 1, 3], scale)).toEqual({
      ok: true,
      value: { score: 62.5, interval: [62.5, 62.5], contributions: [50, 0, 12.5], missing: [] },
    });
  });

  test('a missing mark leaves an interval as wide as the direction weighs', () => {
    // By hand: 50 for certain, and from 0 to 25 for the second direction.
    expect(singleScore([2, 1, 1], [5, null, 1], scale)).toEqual({
      ok: true,
      value: { score: null, interval: [50, 75], contributions: [50, null, 0], missing: [2] },
    });
  });

  test('to the last digit what the ranking gives for the same figures', () => {
    const [first] = decide(
      round({ applications: [{ id: 'A', scores: [1.1, 3.7, 2.3] }], weights: [0.7, 0.11, 3], scale }),
    ).ranking;
    const single = singleScore([0.7, 0.11, 3], [1.1, 3.7, 2.3], scale);
    expect(single.ok && single.value.score).toBe(first?.score);
    expect(single.ok && single.value.contributions).toEqual(Object.values(first?.contributions ?? {}));
  });

  test.each([
    [[1], [5.01], scale, 'markOutside', { argument: 'marks', position: 1, value: 5.01, min: 1, max: 5 }],
    [
      [1, 1],
      [1, 0.99],
      scale,
      'markOutside',
      { argument: 'marks', position: 2, value: 0.99, min: 1, max: 5 },
    ],
    [[1, 1], [null, Number.NaN], scale, 'markOutside', { position: 2, value: Number.NaN }],
    [[1], [1], { min: 5, max: 1 }, 'scaleUpsideDown', { min: 5, max: 1 }],
    [[1], [1], { min: 1, max: 1 }, 'scaleUpsideDown', { min: 1, max: 1 }],
    [[], [], scale, 'noDirections', {}],
    [[1, -1], [1, 1], scale, 'pointsNotAnAmount', { position: 2, points: -1 }],
  ])('weights %j and marks %j on %j are refused: %s', (weights, marks, within, code, values) => {
    expect(singleScore(weights, marks, within)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidValue', code, values },
    });
  });

  test('weights that are all zero have no answer', () => {
    expect(singleScore([0, 0], [1, 1], scale)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidNumber', code: 'allWeightsZero' },
    });
  });
});

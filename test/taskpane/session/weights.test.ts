import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import {
  changedWeights,
  shareOf,
  sliderScale,
  tidy,
  weightsToDecide,
} from '../../../src/taskpane/session/weights';

function withWeights(...weights: readonly number[]): Portfolio {
  return {
    directions: weights.map((weight, index) => ({
      id: `I${index + 1}`,
      title: `Inriktning ${index + 1}`,
      weight,
    })),
    applications: [],
    budgets: [],
    conditions: [],
    capacities: [],
    scale: { min: 0, max: 5 },
    goals: [],
  };
}

describe('weights that are tried', () => {
  const portfolio = withWeights(1, 2, 1);

  test('a weight that is moved and moved back is no change', () => {
    expect(changedWeights(portfolio, { I1: 1 })).toEqual([]);
    expect(weightsToDecide(portfolio, { I1: 1 })).toBeUndefined();
  });

  test('with one change, every weight is given', () => {
    expect(weightsToDecide(portfolio, { I3: 5 })).toEqual({ I1: 1, I2: 2, I3: 5 });
  });

  test('shares follow what is tried: 1, 2 and 5 of 8', () => {
    const shares = portfolio.directions.map((direction) => shareOf(portfolio, { I3: 5 }, direction));
    expect(shares).toEqual([1 / 8, 2 / 8, 5 / 8]);
  });

  test('where every weight is zero there are no shares', () => {
    const [first] = withWeights(0, 0).directions;
    expect(first && shareOf(withWeights(0, 0), {}, first)).toBeNull();
  });

  test('a direction that is gone is no change', () => {
    expect(changedWeights(portfolio, { I9: 4 })).toEqual([]);
  });
});

describe('a slider that fits how weights are entered', () => {
  test.each([
    ['per cent', [25, 20, 10], { max: 50, step: 0.5 }],
    ['shares', [0.25, 0.1], { max: 0.5, step: 0.005 }],
    ['small whole numbers', [3, 2, 1], { max: 10, step: 0.1 }],
    ['a single weight of one', [1], { max: 2, step: 0.02 }],
    ['nothing but zeros', [0, 0], { max: 100, step: 1 }],
    ['no direction', [], { max: 100, step: 1 }],
    ['thousands', [1200, 800], { max: 5000, step: 50 }],
  ])('%s', (_name, weights, scale) => expect(sliderScale(withWeights(...weights))).toEqual(scale));

  test('what binary fractions leave behind is taken away', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });
});

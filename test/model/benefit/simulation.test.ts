import fc from 'fast-check';
import { presentValue } from '../../../src/model/benefit/discounting';
import { percentile, simulatedNetPresentValue, triangular } from '../../../src/model/benefit/simulation';
import { randomFrom } from '../../../src/model/random';
import { refusalIn, valueOf } from './outcomes';

describe('simulation', () => {
  test('without spread it is the net present value, to the last digit alike in every draw', () => {
    const flows = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(flows, fc.double({ min: -0.3, max: 1, noNaN: true }), (series, rate) => {
        const spread = valueOf(simulatedNetPresentValue(series, series, series, rate, 50));
        const size = presentValue(rate, series.map(Math.abs));
        expect(Math.abs(spread.p50 - presentValue(rate, series))).toBeLessThanOrEqual(1e-11 * (1 + size));
        expect([spread.p10, spread.p90, spread.mean]).toEqual([spread.p50, spread.p50, spread.p50]);
      }),
      { seed: 2027 },
    );
  });

  test('the same seed gives the same answer, another seed another', () => {
    const run = (seed: number): unknown =>
      valueOf(simulatedNetPresentValue([-120, 20, 20], [-100, 50, 60], [-90, 70, 90], 0.03, 1000, seed));
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  test('draws have the mean, the variance and the percentiles of the triangular distribution', () => {
    const random = randomFrom(2027);
    const draws = Array.from({ length: 100_000 }, () => triangular(0, 3, 12, random.unit()));
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    // Mean (a+m+b)/3 = 5, variance (a²+m²+b²−am−ab−mb)/18 = (9+144−36)/18 = 6,5; four standard errors.
    expect(Math.abs(mean - 5)).toBeLessThan(4 * Math.sqrt(6.5 / 100_000));
    expect(Math.abs(variance - 6.5)).toBeLessThan(0.12);
    // F(3) = 9/36 = 0,25
    expect(draws.filter((value) => value < 3).length / draws.length).toBeCloseTo(0.25, 2);
  });

  test('percentiles as PERCENTILE.INC: the middle of 1, 2, 3, 4 is 2.5, a tenth is 1.3', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(percentile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
    expect(percentile([7], 0.9)).toBe(7);
  });

  test('percentiles rise, and lie between the worst and the best', () => {
    const triple = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 })
      .map((values) => values.sort((a, b) => a - b) as [number, number, number]);
    fc.assert(
      fc.property(
        fc.array(triple, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 1e6 }),
        (years, seed) => {
          const [low, likely, high] = [0, 1, 2].map((index) =>
            years.map((year) => year[index] as number),
          ) as [number[], number[], number[]];
          const spread = valueOf(simulatedNetPresentValue(low, likely, high, 0.05, 100, seed));
          const order = [
            presentValue(0.05, low) - 1e-6,
            spread.p10,
            spread.p50,
            spread.p90,
            presentValue(0.05, high) + 1e-6,
          ];
          expect([...order].sort((a, b) => a - b)).toEqual(order);
          expect(spread.positive).toBeGreaterThanOrEqual(0);
          expect(spread.positive).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 2027 },
    );
  });

  test.each([
    [[1], [0], [2], 0.03, 10, 1, 'invalidValue notInOrderAt'],
    [[0], [1, 1], [2, 2], 0.03, 10, 1, 'invalidValue lengthMismatch'],
    [[0], [1], [2], 3, 10, 1, 'invalidValue rateAsPercent'],
    [[0], [1], [2], 0.03, 0, 1, 'invalidValue drawsOutside'],
    [[0], [1], [2], 0.03, 1e6, 1, 'invalidValue drawsOutside'],
    [[0], [1], [2], 0.03, 10.5, 1, 'invalidValue drawsOutside'],
    [[0], [1], [2], 0.03, 10, -1, 'invalidValue seedOutside'],
    [[0], [1], [2], 0.03, 10, 0.5, 'invalidValue seedOutside'],
  ])('%s %s %s at %s, %s draws, seed %s: %s', (low, likely, high, rate, draws, seed, refusal) => {
    expect(refusalIn(simulatedNetPresentValue(low, likely, high, rate, draws, seed))).toBe(refusal);
  });
});

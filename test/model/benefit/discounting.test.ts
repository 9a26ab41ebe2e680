import fc from 'fast-check';
import {
  annuityFactor,
  annuityFactorOf,
  discountFactorOf,
  equivalentAnnuity,
  netPresentValue,
  presentValue,
} from '../../../src/model/benefit/discounting';
import { refusalIn, valueOf } from './outcomes';

describe('net present value', () => {
  test('year 0 undiscounted by default; Excel discounts it (Microsoft, NPV, example 2)', () => {
    const flows = [-40000, 8000, 9200, 10000, 12000, 14500];
    expect(valueOf(netPresentValue(0.08, flows))).toBeCloseTo(1922.06, 2);
    expect(valueOf(netPresentValue(0.08, flows, 1))).toBeCloseTo(1779.6866249373716, 9);
  });

  test('a whole percentage point at a rate of a hundred: exact halves', () => {
    // 8 + 4/2 + 2/4 + 1/8 at 100 %
    expect(valueOf(netPresentValue(1, [8, 4, 2, 1]))).toBe(10.625);
  });

  test.each([
    [3.5, [1], 0, 'invalidValue rateAsPercent'],
    [-1, [1], 0, 'invalidNumber rateTooLow'],
    [Number.NaN, [1], 0, 'invalidNumber rateTooLow'],
    [0.03, [], 0, 'invalidValue empty'],
    [0.03, Array.from({ length: 201 }, () => 1), 0, 'invalidValue tooLong'],
    [0.03, [1], 1.5, 'invalidValue timingOutside'],
    [0.03, [1], -0.5, 'invalidValue timingOutside'],
    [-0.999, Array.from({ length: 200 }, () => 1e300), 0, 'invalidNumber tooLarge'],
  ])('rate %s, timing: %s', (rate, flows, timing, refusal) => {
    expect(refusalIn(netPresentValue(rate, flows, timing))).toBe(refusal);
  });

  const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
  const flows = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
  const near = (a: number, b: number, size: number): void =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-11 * (1 + size));

  test('NNV(τ = 1)·(1 + r) = NNV(τ = 0)', () => {
    fc.assert(
      fc.property(rate, flows, (r, series) => {
        near(
          presentValue(r, series, 1) * (1 + r),
          presentValue(r, series),
          presentValue(r, series.map(Math.abs)),
        );
      }),
      { seed: 2027 },
    );
  });

  test('is linear: the value of a sum is the sum of the values, and scale follows through', () => {
    fc.assert(
      fc.property(rate, flows, flows, (r, one, other) => {
        const length = Math.max(one.length, other.length);
        const at = (series: readonly number[], year: number): number => series[year] ?? 0;
        const sum = Array.from({ length }, (_, year) => 3 * at(one, year) + at(other, year));
        const size = presentValue(r, sum.map(Math.abs)) + 3 * presentValue(r, one.map(Math.abs));
        near(presentValue(r, sum), 3 * presentValue(r, one) + presentValue(r, other), size);
      }),
      { seed: 2027 },
    );
  });

  test('agrees with the sum as the textbooks write it', () => {
    fc.assert(
      fc.property(rate, flows, (r, series) => {
        const written = series.reduce((sum, flow, year) => sum + flow / (1 + r) ** year, 0);
        near(presentValue(r, series), written, presentValue(r, series.map(Math.abs)));
      }),
      { seed: 2027 },
    );
  });

  test('benefits are worth less the higher the rate', () => {
    fc.assert(
      fc.property(rate, rate, flows, (one, other, series) => {
        const benefits = series.map(Math.abs);
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(presentValue(high, benefits)).toBeLessThanOrEqual(presentValue(low, benefits) * (1 + 1e-12));
      }),
      { seed: 2027 },
    );
  });
});

describe('annuity', () => {
  test('factor of 3.5 % over 30 years: 18.392045 (greenbook)', () => {
    expect(valueOf(annuityFactorOf(0.035, 30))).toBeCloseTo(18.392045411362812, 10);
  });

  test('rate 0 is the number of years, and a rate next to 0 is next to it', () => {
    expect(valueOf(annuityFactorOf(0, 7))).toBe(7);
    // Series expansion: n − n(n+1)/2 · r
    expect(valueOf(annuityFactorOf(1e-12, 7))).toBeCloseTo(7 - 28e-12, 13);
  });

  test.each([
    [0.03, 0, 'invalidNumber notPositive'],
    [0.03, -1, 'invalidNumber notPositive'],
    [35, 5, 'invalidValue rateAsPercent'],
    [-1.5, 5, 'invalidNumber rateTooLow'],
  ])('rate %s over %s years: %s', (rate, years, refusal) => {
    expect(refusalIn(annuityFactorOf(rate, years))).toBe(refusal);
    expect(refusalIn(equivalentAnnuity(100, rate, years))).toBe(refusal);
  });

  test('the equivalent annuity times the factor is the amount', () => {
    const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        rate,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (r, n, amount) => {
          expect(valueOf(equivalentAnnuity(amount, r, n)) * annuityFactor(r, n)).toBeCloseTo(amount, 6);
        },
      ),
      { seed: 2027 },
    );
  });

  test('the factor is the present value of 1 at the end of each year', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.3, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (r, n) => {
        const ones = Array.from({ length: n }, () => 1);
        expect(annuityFactor(r, n) / presentValue(r, ones, 1)).toBeCloseTo(1, 9);
      }),
      { seed: 2027 },
    );
  });
});

describe('discount factor', () => {
  test('mid-year is the root of the year-end factor', () => {
    expect(valueOf(discountFactorOf(0.21, 0, 0.5))).toBeCloseTo(1 / 1.1, 14);
  });

  test.each([
    [0.03, -1, 0, 'invalidValue negative'],
    [4, 1, 0, 'invalidValue rateAsPercent'],
    [-2, 1, 0, 'invalidNumber rateTooLow'],
    [0.03, 1, 2, 'invalidValue timingOutside'],
  ])('rate %s, year %s, timing %s: %s', (rate, year, timing, refusal) => {
    expect(refusalIn(discountFactorOf(rate, year, timing))).toBe(refusal);
  });
});

import fc from 'fast-check';
import { presentValue } from '../../../src/model/benefit/discounting';
import { internalRate, internalRates } from '../../../src/model/benefit/internalRate';
import { refusalIn, valueOf } from './outcomes';

/** Flows whose rates are known because they are multiplied out of them: Π (x - (1 + r)), x = 1 + rate. */
function flowsWithRates(rates: readonly number[]): number[] {
  let flows = [-1];
  for (const rate of rates) {
    const growth = 1 + rate;
    const next = Array.from({ length: flows.length + 1 }, () => 0);
    flows.forEach((flow, year) => {
      next[year] = (next[year] as number) + flow;
      next[year + 1] = (next[year + 1] as number) - flow * growth;
    });
    flows = next;
  }
  return flows;
}

describe('internal rate of return', () => {
  test.each([
    // Product of linear factors, worked out by hand: 100·(1,1 − x)(1,2 − x).
    { flows: [-100, 230, -132], rates: [0.1, 0.2] },
    // (x − 1)²: a double root, without a change of sign of the present value.
    { flows: [1, -2, 1], rates: [0] },
    { flows: flowsWithRates([0.25, 0.25]), rates: [0.25] },
    // -x² + 2,5x − 1,5 = −(x − 1)(x − 1,5)
    { flows: [-1, 2.5, -1.5], rates: [0, 0.5] },
    { flows: flowsWithRates([-0.5, 0.05, 0.4]), rates: [-0.5, 0.05, 0.4] },
    { flows: flowsWithRates([0.1, 0.1004]), rates: [0.1, 0.1004] },
  ])('finds every rate of $flows', ({ flows, rates }) => {
    const found = internalRates(flows);
    expect(found).toHaveLength(rates.length);
    rates.forEach((rate, index) => expect(Math.abs((found[index] as number) - rate)).toBeLessThan(1e-6));
  });

  test('takes the lowest that is not negative without a guess, the nearest with one', () => {
    const flows = [-100, 230, -132];
    expect(valueOf(internalRate(flows))).toBeCloseTo(0.1, 12);
    expect(valueOf(internalRate(flows, 0.19))).toBeCloseTo(0.2, 12);
    expect(valueOf(internalRate(flows, -0.5))).toBeCloseTo(0.1, 12);
    const negative = flowsWithRates([-0.5, -0.2, -0.1]);
    expect(valueOf(internalRate(negative))).toBeCloseTo(-0.1, 9);
  });

  test('goes no lower than -99.99 %', () => {
    expect(refusalIn(internalRate([-10000, 10000, -10000, 0.05]))).toBe('invalidNumber noRate');
    expect(refusalIn(internalRate([-1, 0.00001]))).toBe('invalidNumber noRate');
    expect(valueOf(internalRate([-1, 0.001]))).toBeCloseTo(-0.999, 12);
    // -w³ + w² - w + 0,0005 = 0 has w = 0,0005 + w² - w³ = 0,00050025…: a root, if an unlikely one.
    expect(valueOf(internalRate([-10000, 10000, -10000, 5]))).toBeCloseTo(0.00050025 - 1, 8);
  });

  test('a very high return and a very long series', () => {
    expect(valueOf(internalRate([-1, 1e9]))).toBeCloseTo(1e9 - 1, 3);
    // A perpetuity of 1 % over 1 199 months: the annuity factor at 1 % is (1 − 1,01^−1199)/0,01.
    const factor = (1 - 1.01 ** -1199) / 0.01;
    const flows = [-factor, ...Array.from({ length: 1199 }, () => 1)];
    expect(valueOf(internalRate(flows))).toBeCloseTo(0.01, 10);
  });

  test.each([
    { flows: [1, 2, 3], guess: null, refusal: 'invalidNumber noSignChange' },
    { flows: [0, 0, 0], guess: null, refusal: 'invalidNumber noSignChange' },
    { flows: [-1], guess: null, refusal: 'invalidNumber noSignChange' },
    { flows: [], guess: null, refusal: 'invalidValue empty' },
    { flows: [-1, 2], guess: -1, refusal: 'invalidValue guessOutside' },
    { flows: [-1, 2], guess: Number.NaN, refusal: 'invalidValue guessOutside' },
    {
      flows: Array.from({ length: 1201 }, (_, t) => (t === 0 ? -1 : 1)),
      guess: null,
      refusal: 'invalidValue tooLong',
    },
  ])('$flows.length flows, guess $guess: $refusal', ({ flows, guess, refusal }) => {
    expect(refusalIn(internalRate(flows, guess))).toBe(refusal);
  });

  const flow = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const series = fc.array(flow, { minLength: 2, maxLength: 60 });

  test('the present value at every rate found is zero but for rounding', () => {
    fc.assert(
      fc.property(series, (flows) => {
        for (const rate of internalRates(flows)) {
          const size = presentValue(rate, flows.map(Math.abs));
          expect(Math.abs(presentValue(rate, flows))).toBeLessThanOrEqual(1e-8 * size);
        }
      }),
      { seed: 2027, numRuns: 300 },
    );
  });

  test('scaling the flows, or waiting a year with all of them, changes no rate', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1000 }), (flows, factor) => {
        const rates = internalRates(flows);
        const scaled = internalRates(flows.map((value) => value * factor));
        const later = internalRates([0, 0, ...flows, 0]);
        expect(scaled).toHaveLength(rates.length);
        expect(later).toEqual(rates);
        rates.forEach((rate, index) => {
          expect(Math.abs((scaled[index] as number) - rate)).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(rate)));
        });
      }),
      { seed: 2027, numRuns: 300 },
    );
  });

  test('an investment that is followed by benefits only has exactly one rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (investment, benefits, last) => {
          const flows = [-investment, ...benefits, last];
          // The lowest rate that is searched limits this to series that return something of what they cost.
          fc.pre(presentValue(-0.9999, flows) > 0);
          expect(internalRates(flows)).toHaveLength(1);
        },
      ),
      { seed: 2027, numRuns: 200 },
    );
  });
});

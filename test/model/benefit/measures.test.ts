import fc from 'fast-check';
import { presentValue } from '../../../src/model/benefit/discounting';
import { payback, paybackTime } from '../../../src/model/benefit/payback';
import { benefitCostRatio, netPresentValueRatio } from '../../../src/model/benefit/ratios';
import { refusalIn, valueOf } from './outcomes';

describe('payback time', () => {
  test('discounted: -100, 110 at 10 % is repaid exactly at the end of year 1', () => {
    expect(valueOf(payback([-100, 110], 0.1))).toBeCloseTo(1, 12);
  });

  test('rounding of the sum is no debt: 0.1 + 0.2 - 0.3', () => {
    expect(valueOf(payback([-0.3, 0.1, 0.2]))).toBeCloseTo(2, 12);
    expect(valueOf(payback([-0.7, 0.1, 0.6, 0]))).toBeCloseTo(2, 12);
  });

  test('a later fall below zero moves it (B0160), and one at the end takes it away', () => {
    expect(valueOf(payback([-100, 120, -50, 60]))).toBe(2.5);
    expect(refusalIn(payback([-100, 120, -50]))).toBe('notAvailable neverRepaid');
  });

  test.each([
    [[-100, 10], 0, 'notAvailable neverRepaid'],
    [[-100, 110], 0.5, 'notAvailable neverRepaid'],
    [[], 0, 'invalidValue empty'],
    [[-1, 2], 3, 'invalidValue rateAsPercent'],
    [[-1, 2], -1, 'invalidNumber rateTooLow'],
  ])('%s at %s: %s', (flows, rate, refusal) => {
    expect(refusalIn(payback(flows, rate))).toBe(refusal);
  });

  test('whole years are the interpolated ones rounded up', () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(flows, (series) => {
        const exact = paybackTime(series, 0, true);
        expect(paybackTime(series, 0, false)).toBe(exact === null ? null : Math.ceil(exact));
      }),
      { seed: 2027, numRuns: 500 },
    );
  });

  test('the flows up to the payback time sum to zero', () => {
    const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(flows, (series) => {
        const time = paybackTime(series, 0, true);
        fc.pre(time !== null && time > 0);
        const whole = Math.ceil(time ?? 0);
        const before = series.slice(0, whole).reduce((sum, flow) => sum + flow, 0);
        const part = (series[whole] as number) * ((time as number) - (whole - 1));
        expect(before + part).toBeCloseTo(0, 6);
      }),
      { seed: 2027, numRuns: 500 },
    );
  });
});

describe('ratios', () => {
  const benefits = [0, 50, 50, 50, 50, 50];

  test('NNK with all costs below the line is the benefit–cost ratio less 1', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        amounts,
        amounts,
        amounts,
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (b, i, d, rate) => {
          fc.pre(i.some((amount) => amount > 0));
          const costs = i.map((amount, year) => amount + (d[year] as number));
          const ratio = valueOf(benefitCostRatio(b, costs, rate));
          expect(valueOf(netPresentValueRatio(b, i, rate, d))).toBeCloseTo(ratio - 1, 8);
          expect(valueOf(netPresentValueRatio(b, i, rate))).toBeCloseTo(
            valueOf(benefitCostRatio(b, i, rate)) - 1,
            8,
          );
        },
      ),
      { seed: 2027 },
    );
  });

  test('timing moves benefits and costs alike and leaves the ratio', () => {
    const ratio = valueOf(benefitCostRatio(benefits, [150, 10, 10, 10, 10, 10], 0.035));
    expect(valueOf(benefitCostRatio(benefits, [150, 10, 10, 10, 10, 10], 0.035, 1))).toBeCloseTo(ratio, 12);
    expect(ratio).toBeCloseTo(
      presentValue(0.035, benefits) / presentValue(0.035, [150, 10, 10, 10, 10, 10]),
      12,
    );
  });

  test.each([
    [[1, 2], [0, 0], 0.03, 'divisionByZero noCosts'],
    [[1, 2], [1], 0.03, 'invalidValue lengthMismatch'],
    [[1, 2], [1, -1], 0.03, 'invalidValue negativeInSeries'],
    [[1, 2], [1, 1], 3, 'invalidValue rateAsPercent'],
    [[1, 2], [1, 1], -1, 'invalidNumber rateTooLow'],
    [[], [], 0.03, 'invalidValue empty'],
  ])('benefits %s, costs %s, rate %s: %s', (b, c, rate, refusal) => {
    expect(refusalIn(benefitCostRatio(b, c, rate))).toBe(refusal);
  });

  test.each([
    [[1, 2], [0, 0], null, 'divisionByZero noInvestment'],
    [[1, 2], [1], null, 'invalidValue lengthMismatch'],
    [[1, 2], [1, 1], [1], 'invalidValue lengthMismatch'],
    [[1, 2], [1, 1], [0, -1], 'invalidValue negativeInSeries'],
    [[1, 2], [-1, 1], null, 'invalidValue negativeInSeries'],
  ])('benefits %s, investment %s, running %s: %s', (b, i, running, refusal) => {
    expect(refusalIn(netPresentValueRatio(b, i, 0.03, running))).toBe(refusal);
  });
});

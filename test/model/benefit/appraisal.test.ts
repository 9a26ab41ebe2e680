import fc from 'fast-check';
import { breakEvenShare, ratioClass, sensitivity } from '../../../src/model/benefit/appraisal';
import { datedPresentValue, steppedDiscountFactor } from '../../../src/model/benefit/datedFlows';
import { discountFactor, presentValue } from '../../../src/model/benefit/discounting';
import { internalRateCount } from '../../../src/model/benefit/internalRate';
import { modifiedRate } from '../../../src/model/benefit/modifiedRate';
import { refusalIn, valueOf } from './outcomes';

describe('dated flows', () => {
  test('whole years of 365 days are the yearly present value', () => {
    const flows = [-100, 30, 40, 50];
    const dates = flows.map((_, year) => 40000 + 365 * year);
    expect(valueOf(datedPresentValue(0.04, flows, dates))).toBeCloseTo(presentValue(0.04, flows), 10);
  });

  test('the time of day is dropped (Excel, B0479)', () => {
    expect(valueOf(datedPresentValue(0.1, [0, 110], [100, 465.9]))).toBeCloseTo(100, 10);
  });

  test.each([
    [0.1, [1, 2], [10], 'invalidValue lengthMismatch'],
    [0.1, [1, 2], [10, 9], 'invalidNumber dateBeforeFirst'],
    [0.1, [], [], 'invalidValue empty'],
    [-1, [1], [10], 'invalidNumber rateTooLow'],
    [10, [1], [10], 'invalidValue rateAsPercent'],
  ])('rate %s, flows %s, dates %s: %s', (rate, flows, dates, refusal) => {
    expect(refusalIn(datedPresentValue(rate, flows, dates))).toBe(refusal);
  });
});

describe('a rate that changes with time', () => {
  const schedule = [
    { from: 0, rate: 0.035 },
    { from: 31, rate: 0.03 },
  ];

  test('each year by its own rate: DF(31) = DF(30)/1.03 (greenbook)', () => {
    const thirty = valueOf(steppedDiscountFactor(schedule, 30));
    expect(thirty).toBeCloseTo(1.035 ** -30, 14);
    expect(valueOf(steppedDiscountFactor(schedule, 31))).toBeCloseTo(thirty / 1.03, 14);
    expect(valueOf(steppedDiscountFactor(schedule, 0))).toBe(1);
  });

  test('one step is the ordinary factor', () => {
    const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, fc.integer({ min: 0, max: 100 }), (r, year) => {
        const factor = valueOf(steppedDiscountFactor([{ from: 0, rate: r }], year));
        expect(factor / discountFactor(r, year)).toBeCloseTo(1, 9);
      }),
      { seed: 2027 },
    );
  });

  test.each([
    [schedule, -1, 'invalidValue yearOutside'],
    [schedule, 1.5, 'invalidValue yearOutside'],
    [schedule, 1e9, 'invalidValue yearOutside'],
    [[...schedule].reverse(), 5, 'invalidValue notRising'],
    [[{ from: 0, rate: 3.5 }], 5, 'invalidValue rateAsPercent'],
    [[{ from: 0, rate: -1 }], 5, 'invalidNumber rateTooLow'],
    [[{ from: 2, rate: 0.03 }], 5, 'notAvailable noRateForYear'],
  ])('%j in year %s: %s', (steps, year, refusal) => {
    expect(refusalIn(steppedDiscountFactor(steps, year))).toBe(refusal);
  });
});

describe('modified internal rate', () => {
  test('equals the internal rate where both rates are it: -100, 121 in two years at 10 %', () => {
    expect(valueOf(modifiedRate([-100, 0, 121], 0.1, 0.1))).toBeCloseTo(0.1, 12);
  });

  test.each([
    [[1, 2, 3], 0.1, 0.1, 'divisionByZero noSignChange'],
    [[-1, -2], 0.1, 0.1, 'divisionByZero noSignChange'],
    [[-1, 2], 10, 0.1, 'invalidValue rateAsPercent'],
    [[-1, 2], 0.1, -1, 'invalidNumber rateTooLow'],
    [[], 0.1, 0.1, 'invalidValue empty'],
  ])('%s at %s and %s: %s', (flows, finance, reinvestment, refusal) => {
    expect(refusalIn(modifiedRate(flows, finance, reinvestment))).toBe(refusal);
  });
});

describe('classes, break-even and sensitivity', () => {
  test.each([
    [-0.01, 'veryPoor'],
    [0, 'poor'],
    [0.999, 'poor'],
    [1, 'low'],
    [1.5, 'medium'],
    [2, 'high'],
    [4, 'veryHigh'],
  ])('a ratio of %s is %s (DfT; a bound belongs to the class above it)', (ratio, expected) => {
    expect(ratioClass(ratio)).toBe(expected);
  });

  test('realising just the break-even share makes the net present value zero', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: -0.3, max: 1, noNaN: true }), (b, c, rate) => {
        const share = valueOf(breakEvenShare(b, c, rate));
        const value = share * presentValue(rate, b) - presentValue(rate, c);
        expect(Math.abs(value)).toBeLessThan(1e-9 * presentValue(rate, c));
      }),
      { seed: 2027 },
    );
  });

  test('a step of 0 changes nothing but the delay', () => {
    const rows = valueOf(sensitivity([0, 60, 60], [100, 0, 0], 0.03, 0));
    expect(rows.filter(({ difference }) => difference !== 0).map(({ change }) => change)).toEqual(['delay']);
  });

  test.each([
    [[1], [1, 2], 0.03, 0.2, 'invalidValue lengthMismatch'],
    [[1, 2], [1, -2], 0.03, 0.2, 'invalidValue negativeInSeries'],
    [[1, 2], [1, 2], 0.03, 20, 'invalidValue shareOutside'],
    [[1, 2], [1, 2], 3, 0.2, 'invalidValue rateAsPercent'],
  ])('benefits %s, costs %s, rate %s, step %s: %s', (b, c, rate, step, refusal) => {
    expect(refusalIn(sensitivity(b, c, rate, step))).toBe(refusal);
  });

  test('the number of rates', () => {
    expect(valueOf(internalRateCount([-100, 230, -132]))).toBe(2);
    expect(valueOf(internalRateCount([1, 2]))).toBe(0);
    expect(refusalIn(internalRateCount([0, 0]))).toBe('invalidValue allZero');
    expect(refusalIn(breakEvenShare([0], [1], 0.03))).toBe('divisionByZero noBenefits');
  });
});

describe('one assumption at a time', () => {
  test('every row by hand: 150 after a year for 100 now, at 25 %, a fifth more or less', () => {
    const rows = valueOf(sensitivity([0, 150], [100, 0], 0.25, 0.2));
    const expected = [
      ['base', 20],
      ['benefitsUp', 44],
      ['benefitsDown', -4],
      ['costsUp', 0],
      ['costsDown', 40],
      // 150 / 1.3 and 150 / 1.2; a year late falls outside the horizon.
      ['rateUp', 150 / 1.3 - 100],
      ['rateDown', 25],
      ['delay', -100],
    ] as const;
    expect(rows.map(({ change }) => change)).toEqual(expected.map(([change]) => change));
    expected.forEach(([, value], i) => {
      expect(rows[i]?.netPresentValue).toBeCloseTo(value, 9);
      expect(rows[i]?.difference).toBeCloseTo(value - 20, 9);
    });
  });

  test.each([
    ['no benefits', [], [1], 0.1, 0.2, 'invalidValue empty'],
    ['a negative cost', [1, 1], [1, -1], 0.1, 0.2, 'invalidValue negativeInSeries'],
    ['different lengths', [1, 1], [1], 0.1, 0.2, 'invalidValue lengthMismatch'],
    ['a rate as a whole number', [1, 1], [1, 1], 3, 0.2, 'invalidValue rateAsPercent'],
    ['a rate that the step makes too high', [1, 1], [1, 1], 0.9, 0.2, 'invalidValue rateAsPercent'],
    ['a step as a whole number', [1, 1], [1, 1], 0.01, 20, 'invalidValue shareOutside'],
    ['beyond all numbers', [1e308, 1e308], [0, 0], 0, 0.2, 'invalidNumber tooLarge'],
  ])('%s is refused', (_what, benefits, costs, rate, step, refusal) => {
    expect(refusalIn(sensitivity(benefits, costs, rate, step))).toBe(refusal);
  });

  test.each([
    ['no benefits', [], [1], 0.1, 'invalidValue empty'],
    ['a negative cost', [1, 1], [1, -1], 0.1, 'invalidValue negativeInSeries'],
    ['different lengths', [1, 1], [1], 0.1, 'invalidValue lengthMismatch'],
    ['a rate as a whole number', [1, 1], [1, 1], 3, 'invalidValue rateAsPercent'],
    ['benefits worth nothing', [0, 0], [1, 1], 0.1, 'divisionByZero noBenefits'],
  ])('the share that must be realised: %s is refused', (_what, benefits, costs, rate, refusal) => {
    expect(refusalIn(breakEvenShare(benefits, costs, rate))).toBe(refusal);
  });
});

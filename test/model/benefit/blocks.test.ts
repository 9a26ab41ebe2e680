import fc from 'fast-check';
import {
  expectedValue,
  netEffect,
  optimismAdjusted,
  threePoint,
} from '../../../src/model/benefit/adjustments';
import { presentValue } from '../../../src/model/benefit/discounting';
import {
  capitalCharge,
  indexed,
  realRate,
  residualValue,
  surchargeSum,
} from '../../../src/model/benefit/municipalFinance';
import { quickCalculation } from '../../../src/model/benefit/quick';
import { benefitFlow, RAMPS, rampShareOf } from '../../../src/model/benefit/ramp';
import { refusalIn, valueOf } from './outcomes';

describe('ramps', () => {
  test('profiles of econstack, the last share from then on, nothing in year 0', () => {
    expect([0, 1, 2, 3, 9].map((year) => valueOf(rampShareOf(year, RAMPS.standard)))).toEqual([
      0, 0.5, 0.75, 1, 1,
    ]);
    expect([1, 2, 3].map((year) => valueOf(rampShareOf(year, [0.2, 0.4])))).toEqual([0.2, 0.4, 0.4]);
  });

  test('a flow with price change: 100 at 10 % is 110 and 121', () => {
    const flow = valueOf(benefitFlow(100, 2, RAMPS.direct, 1, 0.1));
    expect(flow.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0, 110, 121]);
  });

  test('reduced taken-home share never gives more', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const flow = (takenHome: number): readonly number[] =>
          valueOf(benefitFlow(100, 5, RAMPS.slow, takenHome));
        flow(low).forEach((value, year) => expect(value).toBeLessThanOrEqual(flow(high)[year] as number));
      }),
      { seed: 2027 },
    );
  });

  test.each([
    ['a year that is no whole number', () => rampShareOf(1.5, [1]), 'invalidValue yearOutside'],
    ['a share above 1', () => rampShareOf(1, [25, 50]), 'invalidValue shareOutside'],
    ['no years', () => benefitFlow(100, 0, [1]), 'invalidValue yearsOutside'],
    ['too many years', () => benefitFlow(100, 200, [1]), 'invalidValue yearsOutside'],
    ['taken home as a whole number', () => benefitFlow(100, 3, [1], 80), 'invalidValue shareOutside'],
    ['index as a whole number', () => benefitFlow(100, 3, [1], 1, 2.5), 'invalidValue rateAsPercent'],
  ])('%s is refused', (_what, refused, refusal) => {
    expect(refusalIn(refused())).toBe(refusal);
  });
});

describe('adjustments', () => {
  test('published and worked-out values', () => {
    // econstack: 20/25/10 % gives 0.54; greenbook: 51 % of 100; PERT 630/6, Lichtenberg 520/4,9, triangle 330/3.
    expect(valueOf(netEffect(1000, 0.2, 0.25, 0.1))).toBeCloseTo(540, 9);
    expect(valueOf(netEffect(100, 0, 0, 0, 0, 2))).toBe(200);
    expect(valueOf(optimismAdjusted(100, 0.51))).toBeCloseTo(151, 9);
    expect(valueOf(optimismAdjusted(100, -0.25))).toBe(75);
    expect(valueOf(threePoint(80, 100, 150))).toBe(105);
    expect(valueOf(threePoint(80, 100, 150, 'lichtenberg'))).toBeCloseTo(520 / 4.9, 12);
    expect(valueOf(threePoint(80, 100, 150, 'triangle'))).toBe(110);
    expect(valueOf(expectedValue([0.2, 0.5, 0.3], [100, 200, 400]))).toBeCloseTo(240, 9);
  });

  test.each([
    ['a share above 1', () => netEffect(1000, 1.2), 'invalidValue shareOutside'],
    ['more displaced than all', () => netEffect(1000, 0, 1.2), 'invalidValue shareOutside'],
    ['more leaked than all', () => netEffect(1000, 0, 0, 1.2), 'invalidValue shareOutside'],
    ['more substituted than all', () => netEffect(1000, 0, 0, 0, 1.2), 'invalidValue shareOutside'],
    ['more mitigated than all', () => optimismAdjusted(1, 0.5, 1.2), 'invalidValue shareOutside'],
    ['a highest estimate below the likely', () => threePoint(80, 150, 100), 'invalidValue notInOrder'],
    ['a negative multiplier', () => netEffect(1000, 0.2, 0, 0, 0, -1), 'invalidValue negative'],
    ['a negative cost', () => optimismAdjusted(-1, 0.5), 'invalidValue negative'],
    ['an uplift below -1', () => optimismAdjusted(1, -1.1), 'invalidValue upliftTooLow'],
    ['estimates out of order', () => threePoint(100, 80, 150), 'invalidValue notInOrder'],
    ['probabilities of 90 %', () => expectedValue([0.2, 0.7], [1, 2]), 'invalidValue notOne'],
    ['a negative probability', () => expectedValue([-0.2, 1.2], [1, 2]), 'invalidValue shareOutside'],
    ['different lengths', () => expectedValue([1], [1, 2]), 'invalidValue lengthMismatch'],
  ])('%s is refused', (_what, refused, refusal) => {
    expect(refusalIn(refused())).toBe(refusal);
  });
});

describe('municipal finance', () => {
  test('published sums and worked-out values', () => {
    // SKR 2021: 31.42 + 0.13 + 8.60; SKR internränta 2.5 % on 1 000 000 over five years.
    expect(valueOf(surchargeSum([0.3142, 0.0013, 0.086]))).toBeCloseTo(0.4015, 12);
    expect(valueOf(capitalCharge(1_000_000, 5, 0.025, 1))).toBeCloseTo(225_000, 6);
    expect(valueOf(capitalCharge(1_000_000, 5, 0.025, 6))).toBe(0);
    expect(valueOf(capitalCharge(1_000_000, 5, 0.025, 0))).toBe(0);
    // Half a year is left in year 3 of 2.5: 0,2 of the value, and interest on it.
    expect(valueOf(capitalCharge(1_000_000, 2.5, 0.02, 3))).toBeCloseTo(204_000, 6);
    expect(valueOf(residualValue(1_000_000, 10, 12))).toBe(0);
    expect(valueOf(indexed(1000, [0.02], 5))).toBeCloseTo(1104.0808032, 9);
    expect(valueOf(indexed(1000, [0.02, 0.03, 0.025]))).toBeCloseTo(1076.865, 9);
    expect(valueOf(indexed(1000, [0.02, 0.03, 0.025], 1))).toBeCloseTo(1020, 9);
    expect(valueOf(realRate(0.045, 0.02))).toBeCloseTo(0.025 / 1.02, 15);
  });

  test('depreciation over the life adds up to the investment, and interest is the rate on what was left', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e7 }),
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (investment, life, rate) => {
          let charged = 0;
          let interest = 0;
          for (let year = 1; year <= Math.ceil(life); year++) {
            charged += valueOf(capitalCharge(investment, life, rate, year));
            interest += rate * valueOf(residualValue(investment, life, year - 1));
          }
          expect(charged - interest).toBeCloseTo(investment, 3);
        },
      ),
      { seed: 2027 },
    );
  });

  test.each([
    ['parts of more than all', () => surchargeSum([0.6, 0.6]), 'invalidValue shareOutside'],
    ['a part as a whole number', () => surchargeSum([31.42]), 'invalidValue shareOutside'],
    ['no useful life', () => capitalCharge(1, 0, 0.02, 1), 'invalidNumber notPositive'],
    ['a negative investment', () => capitalCharge(-1, 5, 0.02, 1), 'invalidValue negative'],
    ['a year that is no whole number', () => capitalCharge(1, 5, 0.02, 1.5), 'invalidValue yearOutside'],
    ['an internal interest of 250 %', () => capitalCharge(1, 5, 2.5, 1), 'invalidValue rateAsPercent'],
    ['a negative year', () => residualValue(1, 5, -1), 'invalidValue negative'],
    ['no rates', () => indexed(1, []), 'invalidValue empty'],
    ['a rate of the chain as a whole number', () => indexed(1, [0.02, 3]), 'invalidValue rateAsPercent'],
    ['half a link of the chain', () => indexed(1, [0.1, 0.1], 1.5), 'invalidValue yearOutside'],
    ['fewer links than none', () => indexed(1, [0.1, 0.1], -1), 'invalidValue yearOutside'],
    ['years before now', () => indexed(1, [0.1], -1), 'invalidValue negative'],
    ['a negative acquisition', () => residualValue(-1, 5, 1), 'invalidValue negative'],
    ['a thing without a life', () => residualValue(1, 0, 1), 'invalidNumber notPositive'],
    ['a nominal rate as a whole number', () => realRate(4.5, 0.02), 'invalidValue rateAsPercent'],
    ['a year before the first', () => capitalCharge(1, 5, 0.02, -1), 'invalidValue yearOutside'],
    ['more years than the chain has', () => indexed(1, [0.1, 0.1], 3), 'invalidValue yearOutside'],
    ['inflation of -100 %', () => realRate(0.1, -1), 'invalidNumber rateTooLow'],
  ])('%s is refused', (_what, refused, refusal) => {
    expect(refusalIn(refused())).toBe(refusal);
  });
});

describe('quick calculation', () => {
  const input = {
    volume: 12000,
    minutesSaved: 10,
    usage: 0.5,
    hourCost: 400,
    investment: 600000,
    running: 100000,
  };

  test('is the present value of its flows', () => {
    const quick = valueOf(quickCalculation(input, 0.03, 5));
    const net = 1000 * 400 - 100000;
    expect(quick.netPresentValue).toBeCloseTo(presentValue(0.03, [-600000, net, net, net, net, net]), 6);
    expect(quick.hours).toBe(1000);
    expect(quick.payback).toBe(2);
  });

  test('every measure by hand, at 25 % over two years', () => {
    // 600 hours, half of them used, at 400 kr: 120 000 kr a year, times 0.8 + 0.64; costs 100 000 + 10 000 · 1.44.
    const quick = valueOf(
      quickCalculation(
        { volume: 600, minutesSaved: 60, usage: 0.5, hourCost: 400, investment: 100000, running: 10000 },
        0.25,
        2,
      ),
    );
    expect(quick.yearlyBenefit).toBe(120000);
    expect(quick.netPresentValue).toBeCloseTo(172800 - 114400, 6);
    expect(quick.netPresentValueRatio).toBeCloseTo(58400 / 114400, 12);
    expect(quick.benefitCostRatio).toBeCloseTo(172800 / 114400, 12);
    expect(quick.payback).toBeCloseTo(100000 / 110000, 12);
    expect(quick.annuity).toBeCloseTo(58400 / 1.44, 6);
    expect(quick.breakEvenUsage).toBeCloseTo(114400 / 345600, 12);
  });

  test('one year is a calculation; an amount beyond all numbers is not', () => {
    expect(valueOf(quickCalculation(input, 0, 1)).netPresentValue).toBe(400000 - 700000);
    expect(refusalIn(quickCalculation({ ...input, investment: 1e308, running: 1e308 }, 0, 2))).toBe(
      'invalidNumber tooLarge',
    );
  });

  test('at the break-even usage the net present value is zero', () => {
    const usage = valueOf(quickCalculation(input, 0.03, 5)).breakEvenUsage as number;
    expect(valueOf(quickCalculation({ ...input, usage }, 0.03, 5)).netPresentValue).toBeCloseTo(0, 6);
  });

  test('ratios without anything to divide by, and a payback that never comes, are null', () => {
    const quick = valueOf(quickCalculation({ ...input, minutesSaved: 0 }, 0.03, 5));
    expect([quick.breakEvenUsage, quick.payback]).toEqual([null, null]);
    const free = valueOf(quickCalculation({ ...input, investment: 0, running: 0 }, 0.03, 5));
    expect([free.netPresentValueRatio, free.benefitCostRatio, free.payback]).toEqual([null, null, 0]);
  });

  test.each([
    [{ ...input, usage: 50 }, 0.03, 5, 'invalidValue shareOutside'],
    [{ ...input, volume: -1 }, 0.03, 5, 'invalidValue negative'],
    [{ ...input, investment: -1 }, 0.03, 5, 'invalidValue negative'],
    [{ ...input, hourCost: -1 }, 0.03, 5, 'invalidValue negative'],
    [{ ...input, running: -1 }, 0.03, 5, 'invalidValue negative'],
    [input, 3, 5, 'invalidValue rateAsPercent'],
    [input, 0.03, 0, 'invalidValue yearsOutside'],
    [input, 0.03, 2.5, 'invalidValue yearsOutside'],
  ])('%j at %s over %s years: %s', (given, rate, years, refusal) => {
    expect(refusalIn(quickCalculation(given, rate, years))).toBe(refusal);
  });
});

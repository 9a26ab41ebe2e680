import { answer, refuse } from '../refusal';
import { annuityFactor } from './discounting';
import { finite, LONGEST_SERIES, notNegativeGuard, rateGuard, shareGuard } from './guards';
import type { BenefitOutcome } from './refusals';
import { paybackTime } from './payback';

/** Six figures from which a first answer can be had. */
export interface QuickInput {
  /** Cases per year. */
  readonly volume: number;
  /** Minutes saved per case. */
  readonly minutesSaved: number;
  readonly usage: number;
  /** Kronor per hour. */
  readonly hourCost: number;
  /** Kronor in year 0. */
  readonly investment: number;
  /** Kronor per year from year 1. */
  readonly running: number;
}

/** A first answer; ratios are null where there is nothing to divide by, payback where it never comes. */
export interface QuickAnswer {
  readonly hours: number;
  readonly yearlyBenefit: number;
  readonly netPresentValue: number;
  readonly netPresentValueRatio: number | null;
  readonly benefitCostRatio: number | null;
  readonly payback: number | null;
  /** Equivalent amount per year. */
  readonly annuity: number;
  /** Usage share at which the net present value is zero. */
  readonly breakEvenUsage: number | null;
}

/**
 * Quick calculation: the investment in year 0, then the same benefit and running cost in each of `years` years, full
 * effect from year 1, no ramp. Small on purpose (benefit.md section 4: too many inputs put users off).
 */
export function quickCalculation(
  input: QuickInput,
  rate: number,
  years: number,
): BenefitOutcome<QuickAnswer> {
  const { volume, minutesSaved, usage, hourCost, investment, running } = input;
  const wrong =
    notNegativeGuard('volume', volume) ??
    shareGuard('usage', usage) ??
    notNegativeGuard('hourCost', hourCost) ??
    notNegativeGuard('investment', investment) ??
    notNegativeGuard('runningPerYear', running) ??
    rateGuard('rate', rate);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (!Number.isInteger(years) || years < 1 || years >= LONGEST_SERIES) {
    return refuse('invalidValue', 'yearsOutside', {
      argument: 'yearCount',
      value: years,
      limit: LONGEST_SERIES - 1,
    });
  }
  const factor = annuityFactor(rate, years);
  const hoursAtFullUsage = (volume * minutesSaved) / 60;
  const hours = hoursAtFullUsage * usage;
  const yearlyBenefit = hours * hourCost;
  const cost = investment + running * factor;
  const netPresentValue = yearlyBenefit * factor - cost;
  if (!finite(netPresentValue).ok || !finite(cost).ok) return refuse('invalidNumber', 'tooLarge');
  const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);
  const net = Array.from({ length: years }, () => yearlyBenefit - running);
  return answer({
    hours,
    yearlyBenefit,
    netPresentValue,
    netPresentValueRatio: ratio(netPresentValue, cost),
    benefitCostRatio: ratio(yearlyBenefit * factor, cost),
    payback: paybackTime([-investment, ...net], 0, true),
    annuity: netPresentValue / factor,
    breakEvenUsage: ratio(cost, hoursAtFullUsage * hourCost * factor),
  });
}

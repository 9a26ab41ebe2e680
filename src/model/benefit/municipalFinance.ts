import { refuse } from '../refusal';
import type { Guard } from './guards';
import {
  finite,
  guarded,
  LONGEST_SERIES,
  notNegativeGuard,
  positiveGuard,
  rateGuard,
  shareGuard,
} from './guards';
import type { BenefitOutcome } from './refusals';

/** PO-pålägg: the sum of its parts, each a share of pay. */
export function surchargeSum(parts: readonly number[]): BenefitOutcome {
  let sum = 0;
  for (const part of parts) {
    const wrong = shareGuard('surchargePart', part);
    if (wrong !== null) return { ok: false, refusal: wrong };
    sum += part;
  }
  return guarded(shareGuard('surchargePart', sum), () => sum);
}

/** Capital charge of a year (1 is the first): linear depreciation and interest on the opening book value. */
export function capitalChargeInYear(investment: number, life: number, rate: number, year: number): number {
  const opening = Math.max(0, 1 - (year - 1) / life);
  if (year < 1 || opening === 0) return 0;
  return investment * (Math.min(1 / life, opening) + rate * opening);
}

/**
 * Kapitalkostnad by the straight nominal method: `I/n + i·I·(1-(y-1)/n)` in year y of n, nothing after that.
 * @param internalInterest the municipality's internränta, a nominal rate; not the discount rate
 */
export function capitalCharge(
  investment: number,
  life: number,
  internalInterest: number,
  year: number,
): BenefitOutcome {
  const wrong =
    notNegativeGuard('investment', investment) ??
    positiveGuard('life', life) ??
    rateGuard('internalInterest', internalInterest);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (!Number.isInteger(year) || year < 0) {
    return refuse('invalidValue', 'yearOutside', { argument: 'year', value: year, limit: LONGEST_SERIES });
  }
  return finite(capitalChargeInYear(investment, life, internalInterest, year));
}

/** Book value left after a number of years of linear depreciation (restvärde); never below zero. */
export function residualValue(acquisition: number, life: number, year: number): BenefitOutcome {
  const wrong =
    notNegativeGuard('acquisition', acquisition) ??
    positiveGuard('life', life) ??
    notNegativeGuard('year', year);
  return guarded(wrong, () => acquisition * Math.max(0, 1 - year / life));
}

/**
 * An amount carried forward by one rate for a number of years, or by a chain of yearly rates.
 * @param rates one rate, or one per year
 * @param years with one rate: how many years (default 1); with a chain: how many of its links (default all)
 */
export function indexed(
  amount: number,
  rates: readonly number[],
  years: number | null = null,
): BenefitOutcome {
  if (rates.length === 0) return refuse('invalidValue', 'empty', { argument: 'indexRates' });
  let wrong: Guard = null;
  for (const rate of rates) wrong ??= rateGuard('indexRates', rate);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (rates.length === 1) {
    const count = years ?? 1;
    return guarded(
      notNegativeGuard('years', count),
      () => amount * Math.exp(count * Math.log1p(rates[0] as number)),
    );
  }
  const count = years ?? rates.length;
  if (!Number.isInteger(count) || count < 0 || count > rates.length) {
    return refuse('invalidValue', 'yearOutside', { argument: 'years', value: count, limit: rates.length });
  }
  return finite(rates.slice(0, count).reduce((value, rate) => value * (1 + rate), amount));
}

/** Real rate of a nominal one (Fisher): `(1 + nominal)/(1 + inflation) - 1`. */
export function realRate(nominal: number, inflation: number): BenefitOutcome {
  const wrong = rateGuard('nominal', nominal) ?? rateGuard('inflation', inflation);
  return guarded(wrong, () => (nominal - inflation) / (1 + inflation));
}

import type { BenefitOutcome } from './refusals';
import {
  finite,
  guarded,
  notNegativeGuard,
  positiveGuard,
  rateGuard,
  seriesGuard,
  timingGuard,
} from './guards';

/**
 * Discount factor `1/(1+r)^t` as `exp(-t·log1p(r))`, which keeps its precision for small rates and does not
 * overflow on the way. `time` in years, may be a fraction.
 */
export function discountFactor(rate: number, time: number): number {
  return Math.exp(-time * Math.log1p(rate));
}

/**
 * Present value of yearly flows: `Σ F_t/(1+r)^(t+τ)`, t from 0.
 * Year 0 is undiscounted with timing 0 (the default, as in the Green Book); timing 1 is Excel's NPV.
 * Two multiplications and an addition per year; neither waits for the other year's sum.
 */
export function presentValue(rate: number, flows: readonly number[], timing = 0): number {
  const factor = 1 / (1 + rate);
  let discount = 1;
  let value = 0;
  for (let year = 0; year < flows.length; year++) {
    value += (flows[year] as number) * discount;
    discount *= factor;
  }
  return timing === 0 ? value : value * discountFactor(rate, timing);
}

/**
 * Net present value (nettonuvärde) in the unit of the flows.
 * @param rate discount rate per year as a share, above -1 and at most 1
 * @param flows net flows, benefits positive and costs negative, year 0 first
 * @param timing when in the year the flow falls, 0 to 1
 */
export function netPresentValue(rate: number, flows: readonly number[], timing = 0): BenefitOutcome {
  const wrong = rateGuard('rate', rate) ?? seriesGuard('flows', flows) ?? timingGuard('timing', timing);
  return wrong === null ? finite(presentValue(rate, flows, timing)) : { ok: false, refusal: wrong };
}

/** The factor by which a flow in `year` is multiplied (diskonteringsfaktor), `1/(1+r)^(t+τ)`. */
export function discountFactorOf(rate: number, year: number, timing = 0): BenefitOutcome {
  const wrong = rateGuard('rate', rate) ?? notNegativeGuard('year', year) ?? timingGuard('timing', timing);
  return guarded(wrong, () => discountFactor(rate, year + timing));
}

/**
 * Present value of 1 at the end of each of `years` years: `(1-(1+r)^-n)/r`, and n where the rate is 0.
 * Written with expm1 and log1p so that it stays exact for rates near 0.
 */
export function annuityFactor(rate: number, years: number): number {
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
}

/** Annuity factor (annuitetsfaktor) for a rate above -1 and a number of years above 0. */
export function annuityFactorOf(rate: number, years: number): BenefitOutcome {
  return guarded(rateGuard('rate', rate) ?? positiveGuard('years', years), () => annuityFactor(rate, years));
}

/**
 * Equivalent annual amount (annuitet): the same amount in each of `years` years, at the end of the year, with the
 * present value `amount`. Unit: that of the amount, per year. `amount / annuityFactor`.
 */
export function equivalentAnnuity(amount: number, rate: number, years: number): BenefitOutcome {
  const wrong = rateGuard('rate', rate) ?? positiveGuard('years', years);
  return guarded(wrong, () => amount / annuityFactor(rate, years));
}

import { answer, refuse } from '../refusal';
import { discountFactor } from './discounting';
import { rateGuard, seriesGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/**
 * Years until the accumulated (discounted) flow is no longer negative, and stays so: the last crossing counts, so
 * that a reinvestment that pulls the sum below zero again is not forgotten. Null where it ends below zero; 0 where it
 * was never negative. Rounding of the sum (1e-12 of the flows' size) does not make a debt.
 */
export function paybackTime(flows: readonly number[], rate: number, interpolate: boolean): number | null {
  let accumulated = 0;
  let size = 0;
  let time: number | null = 0;
  let wasNegative = false;
  for (let year = 0; year < flows.length; year++) {
    const flow = (flows[year] as number) * discountFactor(rate, year);
    size += Math.abs(flow);
    const before = accumulated;
    accumulated += flow;
    const isNegative = accumulated < -1e-12 * size;
    if (isNegative) time = null;
    else if (wasNegative) time = interpolate ? year - 1 + Math.min(1, -before / flow) : year;
    wasNegative = isNegative;
  }
  return time;
}

/**
 * Payback time (återbetalningstid) in years, with the flow of a year spread evenly over it.
 * @param flows net flows, year 0 first
 * @param rate 0 for the plain payback time, a discount rate for the discounted one
 * @param interpolate false counts whole years
 */
export function payback(flows: readonly number[], rate = 0, interpolate = true): BenefitOutcome {
  const wrong = rateGuard('rate', rate) ?? seriesGuard('flows', flows);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const time = paybackTime(flows, rate, interpolate);
  return time === null ? refuse('notAvailable', 'neverRepaid', { years: flows.length - 1 }) : answer(time);
}

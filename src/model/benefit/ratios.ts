import { refuse } from '../refusal';
import { presentValue } from './discounting';
import type { Guard } from './guards';
import { finite, positiveSeriesGuard, rateGuard, sameLengthGuard, seriesGuard, timingGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/**
 * Benefit–cost ratio (nyttokostnadskvot), `PV(benefits)/PV(costs)`.
 * @param benefits benefits per year as positive numbers, year 0 first
 * @param costs costs of the same years, also as positive numbers
 */
export function benefitCostRatio(
  benefits: readonly number[],
  costs: readonly number[],
  rate: number,
  timing = 0,
): BenefitOutcome {
  const wrong =
    seriesGuard('benefits', benefits) ??
    positiveSeriesGuard('costs', costs) ??
    sameLengthGuard('benefits', benefits, 'costs', costs) ??
    rateGuard('rate', rate) ??
    timingGuard('timing', timing);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const cost = presentValue(rate, costs, timing);
  if (cost === 0) return refuse('divisionByZero', 'noCosts', { argument: 'costs' });
  return finite(presentValue(rate, benefits, timing) / cost);
}

/**
 * Net present value ratio (nettonuvärdeskvot, ASEK 5.1): what the fund gets back per krona beyond the krona itself.
 * Without running costs `(PV(B)-PV(I))/PV(I)`; with them `(PV(B)-PV(I)-PV(D))/(PV(I)+PV(D))`, which is the
 * benefit–cost ratio less 1.
 */
export function netPresentValueRatio(
  benefits: readonly number[],
  investment: readonly number[],
  rate: number,
  running: readonly number[] | null = null,
): BenefitOutcome {
  const runningWrong: Guard =
    running === null
      ? null
      : (positiveSeriesGuard('running', running) ??
        sameLengthGuard('benefits', benefits, 'running', running));
  const wrong =
    seriesGuard('benefits', benefits) ??
    positiveSeriesGuard('investment', investment) ??
    sameLengthGuard('benefits', benefits, 'investment', investment) ??
    runningWrong ??
    rateGuard('rate', rate);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const cost = presentValue(rate, investment) + (running === null ? 0 : presentValue(rate, running));
  if (cost === 0) return refuse('divisionByZero', 'noInvestment', { argument: 'investment' });
  return finite((presentValue(rate, benefits) - cost) / cost);
}

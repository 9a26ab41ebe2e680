import { answer, refuse } from '../refusal';
import { finite, LONGEST_PERIODS, rateGuard, sameLengthGuard, seriesGuard } from './guards';
import type { BenefitOutcome } from './refusals';

const DAYS_PER_YEAR = 365;

/**
 * Present value of dated flows at the first date, `Σ P_i/(1+r)^((d_i-d_1)/365)`, as Excel's XNPV but for every rate
 * above -1.
 * @param dates day numbers (Excel's serials will do), whole days; none before the first
 */
export function datedPresentValue(
  rate: number,
  flows: readonly number[],
  dates: readonly number[],
): BenefitOutcome {
  const wrong =
    rateGuard('rate', rate) ??
    seriesGuard('flows', flows, LONGEST_PERIODS) ??
    sameLengthGuard('flows', flows, 'dates', dates);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const first = Math.floor(dates[0] as number);
  const growth = Math.log1p(rate);
  let value = 0;
  for (let index = 0; index < flows.length; index++) {
    const days = Math.floor(dates[index] as number) - first;
    if (days < 0)
      return refuse('invalidNumber', 'dateBeforeFirst', { argument: 'dates', position: index + 1 });
    value += (flows[index] as number) * Math.exp((-days / DAYS_PER_YEAR) * growth);
  }
  return finite(value);
}

/** A step of a rate schedule: the rate from a year on. */
export interface RateStep {
  readonly from: number;
  readonly rate: number;
}

/** Longest time for which a stepped schedule is multiplied up. */
const LONGEST_SCHEDULE = 1000;

/**
 * Discount factor of a schedule whose rate changes with time, `Π_{y=1..t} 1/(1+r_y)`: each year by its own rate, never
 * the late rate from year 0 (Green Book, Finansministeriet).
 * @param schedule steps with rising years; the rate of a step holds from its year until the next step's
 */
export function steppedDiscountFactor(schedule: readonly RateStep[], year: number): BenefitOutcome {
  if (!Number.isInteger(year) || year < 0 || year > LONGEST_SCHEDULE) {
    return refuse('invalidValue', 'yearOutside', { argument: 'year', value: year, limit: LONGEST_SCHEDULE });
  }
  for (let index = 0; index < schedule.length; index++) {
    const step = schedule[index] as RateStep;
    const wrong = rateGuard('schedule', step.rate);
    if (wrong !== null) return { ok: false, refusal: wrong };
    if (index > 0 && step.from <= (schedule[index - 1] as RateStep).from) {
      return refuse('invalidValue', 'notRising', { argument: 'schedule', position: index + 1 });
    }
  }
  let factor = 1;
  let at = -1;
  for (let y = 1; y <= year; y++) {
    while (at + 1 < schedule.length && (schedule[at + 1] as RateStep).from <= y) at++;
    if (at < 0) return refuse('notAvailable', 'noRateForYear', { argument: 'schedule', year: y });
    factor /= 1 + (schedule[at] as RateStep).rate;
  }
  return answer(factor);
}

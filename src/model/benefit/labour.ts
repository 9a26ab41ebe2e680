import { refuse } from '../refusal';
import { finite, guarded, notNegativeGuard, shareGuard } from './guards';
import type { BenefitOutcome } from './refusals';

const MONTHS_PER_YEAR = 12;
const MINUTES_PER_HOUR = 60;

/**
 * What an hour of work costs the employer, kronor per hour: `monthly pay · 12 · (1 + PO) / hours per year`.
 * @param monthlyPay kronor per month
 * @param surcharge PO-pålägg, employer's contributions and pension as a share of pay
 * @param hoursPerYear hours worked per year by one full-time employee
 */
export function hourCost(monthlyPay: number, surcharge: number, hoursPerYear: number): BenefitOutcome {
  const wrong =
    notNegativeGuard('monthlyPay', monthlyPay) ??
    shareGuard('surcharge', surcharge) ??
    notNegativeGuard('hoursPerYear', hoursPerYear);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (hoursPerYear === 0) return refuse('divisionByZero', 'noHours', { argument: 'hoursPerYear' });
  return finite((monthlyPay * MONTHS_PER_YEAR * (1 + surcharge)) / hoursPerYear);
}

/**
 * Hours of work saved per year: `cases · usage share · (minutes before - minutes after) / 60`.
 * Negative where the work takes longer afterwards, which is a legitimate answer.
 * @param volume cases per year
 * @param usage nyttjandegrad, share of the cases that go the new way
 */
export function hoursSaved(
  volume: number,
  minutesBefore: number,
  minutesAfter: number,
  usage = 1,
): BenefitOutcome {
  const wrong =
    notNegativeGuard('volume', volume) ??
    notNegativeGuard('minutesBefore', minutesBefore) ??
    notNegativeGuard('minutesAfter', minutesAfter) ??
    shareGuard('usage', usage);
  return guarded(wrong, () => (volume * usage * (minutesBefore - minutesAfter)) / MINUTES_PER_HOUR);
}

/**
 * Value of hours saved, kronor per year: `hours · hour cost · share taken home`.
 * @param takenHome hemtagningsgrad, the share that is taken out of a budget; 1 gives the whole value
 */
export function valueOfTime(hours: number, costPerHour: number, takenHome = 1): BenefitOutcome {
  const wrong = notNegativeGuard('hourCost', costPerHour) ?? shareGuard('takenHome', takenHome);
  return guarded(wrong, () => hours * costPerHour * takenHome);
}

/** Hours as full-time posts (heltidstjänster), `hours / hours per year`. */
export function fullTimePosts(hours: number, hoursPerYear: number): BenefitOutcome {
  const wrong = notNegativeGuard('hoursPerYear', hoursPerYear);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (hoursPerYear === 0) return refuse('divisionByZero', 'noHours', { argument: 'hoursPerYear' });
  return finite(hours / hoursPerYear);
}

/**
 * Cost that does not arise (undviken kostnad), kronor per year: `events · cost of one · share that is avoided`.
 */
export function avoidedCost(events: number, unitCost: number, reduction: number): BenefitOutcome {
  const wrong =
    notNegativeGuard('events', events) ??
    notNegativeGuard('unitCost', unitCost) ??
    shareGuard('reduction', reduction);
  return guarded(wrong, () => events * unitCost * reduction);
}

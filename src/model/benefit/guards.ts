import { answer } from '../refusal';
import type { BenefitOutcome, BenefitRefusal } from './refusals';
import { refusalOf } from './refusals';

/**
 * Preconditions that the benefit functions share. Each returns null where the value will do, else why it will not.
 * `argument` is the key under which `src/locale` knows the argument's name.
 */
export type Guard = BenefitRefusal | null;

/** Longest series of years that is calculated: a longer one is a whole column referred to by mistake. */
export const LONGEST_SERIES = 200;

/** Longest series of periods where the period is the user's own, such as months: a hundred years of them. */
export const LONGEST_PERIODS = 1200;

/**
 * A rate per year as a share: 0.035 is 3.5 %. More than 1 is a percentage typed without its sign and refused;
 * -1 and below has no discount factor. Negative rates above -1 are allowed (real rates can be negative).
 */
export function rateGuard(argument: string, rate: number): Guard {
  if (rate > 1) {
    return refusalOf('invalidValue', 'rateAsPercent', { argument, value: rate, share: rate / 100 });
  }
  if (!(rate > -1)) return refusalOf('invalidNumber', 'rateTooLow', { argument, value: rate });
  return null;
}

/** A share of a whole, 0 to 1. */
export function shareGuard(argument: string, share: number): Guard {
  if (share >= 0 && share <= 1) return null;
  return refusalOf('invalidValue', 'shareOutside', { argument, value: share });
}

/** A quantity that cannot be below zero: a volume, minutes, pay, an amount. */
export function notNegativeGuard(argument: string, value: number): Guard {
  return value >= 0 ? null : refusalOf('invalidValue', 'negative', { argument, value });
}

/** A number of years or the like that must be more than zero. */
export function positiveGuard(argument: string, value: number): Guard {
  return value > 0 ? null : refusalOf('invalidNumber', 'notPositive', { argument, value });
}

/** When in the year its flow falls: 0 at the start, 0.5 in the middle, 1 at the end. */
export function timingGuard(argument: string, timing: number): Guard {
  if (timing >= 0 && timing <= 1) return null;
  return refusalOf('invalidValue', 'timingOutside', { argument, value: timing });
}

/** A series with something in it and no longer than `limit`. */
export function seriesGuard(argument: string, series: readonly number[], limit = LONGEST_SERIES): Guard {
  if (series.length === 0) return refusalOf('invalidValue', 'empty', { argument });
  if (series.length > limit) {
    return refusalOf('invalidValue', 'tooLong', { argument, length: series.length, limit });
  }
  return null;
}

/** Costs and benefits that have an argument of their own are entered as positive numbers. */
export function positiveSeriesGuard(argument: string, series: readonly number[]): Guard {
  const wrong = seriesGuard(argument, series);
  if (wrong !== null) return wrong;
  for (let year = 0; year < series.length; year++) {
    const value = series[year] as number;
    if (value < 0)
      return refusalOf('invalidValue', 'negativeInSeries', { argument, position: year + 1, value });
  }
  return null;
}

/** Two series of the same years. */
export function sameLengthGuard(
  argument: string,
  series: readonly unknown[],
  otherArgument: string,
  other: readonly unknown[],
): Guard {
  if (series.length === other.length) return null;
  const values = { argument, length: series.length, otherArgument, otherLength: other.length };
  return refusalOf('invalidValue', 'lengthMismatch', values);
}

/** The answer where nothing is wrong; a value too large for a double is refused rather than returned. */
export function guarded(wrong: Guard, calculate: () => number): BenefitOutcome {
  return wrong === null ? finite(calculate()) : { ok: false, refusal: wrong };
}

/** A finite answer, or #NUM!. */
export function finite(value: number): BenefitOutcome {
  if (Number.isFinite(value)) return answer(value);
  return { ok: false, refusal: refusalOf('invalidNumber', 'tooLarge') };
}

import { perCent, plainNumber } from '../../locale/format';
import type { Language } from '../../locale/language';

/**
 * A share of draws as whole per cent, rounded towards the middle: what is drawn a thousand times is known no closer,
 * and 99.6 % must not read as always, nor 94.8 % as one of the 95 % that make the core.
 */
export function shareOfDraws(language: Language, share: number): string {
  const hundredths = share * 100;
  const whole = share >= 0.5 ? Math.floor(hundredths + 1e-9) : Math.ceil(hundredths - 1e-9);
  return perCent(language, Math.max(0, whole) / 100);
}

/** Whether a certificate says that the two are level today. */
export function isLevel(share: number): boolean {
  return share < 1e-9;
}

/**
 * A share of weight that must move, as percentage points: rounded down, since it is a promise that nothing happens
 * before; one decimal, or the first figure where it is smaller than that.
 */
export function pointsOfWeight(language: Language, share: number): string {
  const points = share * 100;
  return plainNumber(
    language,
    points >= 0.1 ? Math.floor(points * 10 + 1e-9) / 10 : Number(points.toPrecision(1)),
  );
}

import { answer, refuse } from '../refusal';
import type { Guard } from './guards';
import { LONGEST_SERIES, rateGuard, shareGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/**
 * Shares of the full effect in the first, second, … year of use; the last holds from then on.
 * Practice rather than rule (econstack, benefit ramp-up): IT that is adopted quickly, ordinary, slow.
 */
export const RAMPS = {
  direct: [1],
  fast: [0.75, 1],
  standard: [0.5, 0.75, 1],
  slow: [0.25, 0.5, 0.75, 1],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type RampName = keyof typeof RAMPS;

/** Share of the full effect in a year of use: year 0 nothing, year 1 the first of the profile. */
export function rampShare(year: number, profile: readonly number[]): number {
  if (year < 1) return 0;
  return profile[Math.min(year, profile.length) - 1] ?? 0;
}

function profileGuard(profile: readonly number[]): Guard {
  for (const share of profile) {
    const wrong = shareGuard('profile', share);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Införandetakt: the share of the full effect that is reached in a year. */
export function rampShareOf(year: number, profile: readonly number[]): BenefitOutcome {
  if (!Number.isInteger(year) || year < 0) {
    return refuse('invalidValue', 'yearOutside', { argument: 'year', value: year, limit: LONGEST_SERIES });
  }
  const wrong = profileGuard(profile);
  return wrong === null ? answer(rampShare(year, profile)) : { ok: false, refusal: wrong };
}

/**
 * Yearly benefit over time, years 0 to n: `yearly · ramp(t) · taken home · (1 + index)^t`. Year 0 has none.
 * @param index price or wage change per year, as a share
 */
export function benefitFlow(
  yearly: number,
  years: number,
  profile: readonly number[],
  takenHome = 1,
  index = 0,
): BenefitOutcome<readonly number[]> {
  if (!Number.isInteger(years) || years < 1 || years >= LONGEST_SERIES) {
    return refuse('invalidValue', 'yearsOutside', {
      argument: 'yearCount',
      value: years,
      limit: LONGEST_SERIES - 1,
    });
  }
  const wrong = profileGuard(profile) ?? shareGuard('takenHome', takenHome) ?? rateGuard('index', index);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const flow: number[] = [0];
  for (let year = 1; year <= years; year++) {
    flow.push(yearly * rampShare(year, profile) * takenHome * (1 + index) ** year);
  }
  if (!flow.every(Number.isFinite)) return refuse('invalidNumber', 'tooLarge');
  return answer(flow);
}

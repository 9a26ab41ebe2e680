import { answer, refuse } from '../refusal';
import { presentValue } from './discounting';
import { finite, positiveSeriesGuard, rateGuard, sameLengthGuard, seriesGuard, shareGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/** Value-for-money classes of the UK Department for Transport, lowest first. */
export const RATIO_CLASSES = ['veryPoor', 'poor', 'low', 'medium', 'high', 'veryHigh'] as const;
export type RatioClass = (typeof RATIO_CLASSES)[number];

/** Lower bounds of the classes but the lowest; a ratio on a bound belongs to the class above it. */
const CLASS_BOUNDS = [0, 1, 1.5, 2, 4] as const;

/** The class of a benefit–cost ratio (DfT, Value for Money Framework): below 0, 0–1, 1–1.5, 1.5–2, 2–4, 4 and up. */
export function ratioClass(ratio: number): RatioClass {
  return RATIO_CLASSES[CLASS_BOUNDS.filter((bound) => ratio >= bound).length] as RatioClass;
}

/**
 * The share of the planned benefit that must be realised for the net present value to be zero, `PV(C)/PV(B)`.
 * Above 1 not even all of it is enough.
 */
export function breakEvenShare(
  benefits: readonly number[],
  costs: readonly number[],
  rate: number,
): BenefitOutcome {
  const wrong =
    seriesGuard('benefits', benefits) ??
    positiveSeriesGuard('costs', costs) ??
    sameLengthGuard('benefits', benefits, 'costs', costs) ??
    rateGuard('rate', rate);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const benefit = presentValue(rate, benefits);
  if (benefit === 0) return refuse('divisionByZero', 'noBenefits', { argument: 'benefits' });
  return finite(presentValue(rate, costs) / benefit);
}

/** What is changed in a row of the sensitivity table. */
export type Change =
  'base' | 'benefitsUp' | 'benefitsDown' | 'costsUp' | 'costsDown' | 'rateUp' | 'rateDown' | 'delay';

export interface SensitivityRow {
  readonly change: Change;
  readonly netPresentValue: number;
  /** Against the base. */
  readonly difference: number;
}

/**
 * What the net present value becomes where one assumption at a time is wrong: benefits, costs or rate a share higher
 * or lower, benefits a year late. Late benefits keep the horizon, so the last year's falls outside it.
 * @param step share by which benefits, costs and rate are changed, such as 0.2
 */
export function sensitivity(
  benefits: readonly number[],
  costs: readonly number[],
  rate: number,
  step: number,
): BenefitOutcome<readonly SensitivityRow[]> {
  const wrong =
    seriesGuard('benefits', benefits) ??
    positiveSeriesGuard('costs', costs) ??
    sameLengthGuard('benefits', benefits, 'costs', costs) ??
    rateGuard('rate', rate) ??
    rateGuard('rate', rate * (1 + step)) ??
    shareGuard('step', step);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const value = (b: number, c: number, r: number, series = benefits): number =>
    b * presentValue(r, series) - c * presentValue(r, costs);
  const late = [0, ...benefits.slice(0, -1)];
  const base = value(1, 1, rate);
  const rows: readonly (readonly [Change, number])[] = [
    ['base', base],
    ['benefitsUp', value(1 + step, 1, rate)],
    ['benefitsDown', value(1 - step, 1, rate)],
    ['costsUp', value(1, 1 + step, rate)],
    ['costsDown', value(1, 1 - step, rate)],
    ['rateUp', value(1, 1, rate * (1 + step))],
    ['rateDown', value(1, 1, rate * (1 - step))],
    ['delay', value(1, 1, rate, late)],
  ];
  const tooLarge = rows.map(([, result]) => finite(result)).find((outcome) => !outcome.ok);
  if (tooLarge !== undefined && !tooLarge.ok) return tooLarge;
  return answer(
    rows.map(([change, netPresentValue]) => ({
      change,
      netPresentValue,
      difference: netPresentValue - base,
    })),
  );
}

import { daysBetween } from './indicator';
import type { Indicator } from './indicator';
import { goalAttainment } from './realisation';

/**
 * How an indicator stands against its plan.
 * - `noPlan`: baseline or goal is missing, or they are the same
 * - `notMeasured`: there is no outcome yet
 * - `undated`: there is an outcome, but a day is missing (or the days are in the wrong order), so that nothing can be said
 *   of the pace
 * - `reached`: the goal is reached or passed; `ahead`, `onPath`, `behind`: of the planned path on the day of the outcome
 */
export const PATH_STATES = [
  'noPlan',
  'notMeasured',
  'undated',
  'reached',
  'ahead',
  'onPath',
  'behind',
] as const;
export type PathState = (typeof PATH_STATES)[number];

export interface Progress {
  readonly state: PathState;
  /** Share of the way from baseline to goal, `(outcome − baseline) / (goal − baseline)`; null without plan or outcome. */
  readonly attained: number | null;
  /** The share that the plan had for the day of the outcome, 0 to 1; null where a day is missing. */
  readonly planned: number | null;
  /** What the indicator should have shown that day, in its own unit. */
  readonly plannedValue: number | null;
  /** `attained − planned`. */
  readonly lead: number | null;
}

/** An outcome within this share of the way from the planned path is on it: measurements are not finer than that. */
export const pathTolerance = 0.05;

/** Shares are compared to nine decimals, so that a cell and the model come to the same word. */
const decimals = 1e9;

/**
 * How far an indicator has come, and how far it should have come: the planned path is a straight line from the baseline on
 * its day to the goal on its day, level before and after. Goals above and below the baseline are treated alike.
 */
export function progressOf(indicator: Indicator): Progress {
  const { baseline, target, outcome, outcomeDate } = indicator;
  const nothing = { attained: null, planned: null, plannedValue: null, lead: null };
  if (baseline === null || target === null || baseline === target) return { state: 'noPlan', ...nothing };
  if (outcome === null) return { state: 'notMeasured', ...nothing };
  const attainment = goalAttainment(baseline, target, outcome);
  if (!attainment.ok) return { state: 'noPlan', ...nothing };
  const attained = attainment.value;
  const reached = rounded(attained) >= 1;
  const planned = outcomeDate === null ? null : plannedShare(indicator, outcomeDate);
  if (planned === null) {
    return { ...nothing, attained, state: reached ? 'reached' : 'undated' };
  }
  const lead = attained - planned;
  return {
    attained,
    planned,
    plannedValue: baseline + planned * (target - baseline),
    lead,
    state: reached ? 'reached' : stateOf(rounded(lead)),
  };
}

/** Share of the way that the plan has for a day, 0 to 1; null where the days of baseline and goal give no line. */
export function plannedShare(
  { baselineDate, targetDate }: Pick<Indicator, 'baselineDate' | 'targetDate'>,
  day: string,
): number | null {
  if (baselineDate === null || targetDate === null) return null;
  const whole = daysBetween(baselineDate, targetDate);
  if (whole <= 0) return null;
  return Math.max(0, Math.min(1, daysBetween(baselineDate, day) / whole));
}

function stateOf(lead: number): PathState {
  if (lead > pathTolerance) return 'ahead';
  return lead < -pathTolerance ? 'behind' : 'onPath';
}

function rounded(share: number): number {
  return Math.round(share * decimals) / decimals;
}

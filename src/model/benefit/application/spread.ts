import { threePointMean } from '../adjustments';
import type { Uncertain } from '../simulation';
import type { BenefitLine, CostLine } from './material';
import type { CalculationProblem } from './problems';

/** A line's value with how far off it may be, and what one unit of it adds to the net present value. */
export interface Estimate extends Uncertain {
  readonly line: BenefitLine | CostLine;
}

/**
 * How far off a benefit may be, `yearly` being its likely value with the usage share included. Blank and 0 are one: with only a highest value given, the lowest is 0 (the benefit may
 * fail altogether); with only a lowest given, the highest is the value itself.
 */
export function benefitEstimate(
  line: BenefitLine,
  yearly: number,
  worth: number,
  problems: CalculationProblem[],
): Estimate {
  const low = line.low ?? 0;
  const high = line.high ?? 0;
  if (low === 0 && high === 0) return { line, worth, low: yearly, likely: yearly, high: yearly };
  return ordered({ line, worth, low, likely: yearly, high: high === 0 ? yearly : high }, problems);
}

/** How far off a cost may be. A lowest or highest value that is blank or 0 is the amount itself. */
export function costEstimate(line: CostLine, worth: number, problems: CalculationProblem[]): Estimate {
  const { amount } = line;
  return ordered(
    { line, worth, low: line.low || amount, likely: amount, high: line.high || amount },
    problems,
  );
}

/** An estimate whose values do not rise is pointed at and taken as certain. */
function ordered(estimate: Estimate, problems: CalculationProblem[]): Estimate {
  const { line, low, likely, high } = estimate;
  if (low <= likely && likely <= high) return estimate;
  problems.push({ code: 'notInOrder', line, values: { low, likely, high } });
  return { ...estimate, low: likely, high: likely };
}

/** What the estimates' three-point means (PERT) add to a net present value that was worked out from likely values. */
export function threePointDifference(estimates: readonly Estimate[]): number {
  return estimates.reduce(
    (sum, { worth, low, likely, high }) => sum + worth * (threePointMean(low, likely, high) - likely),
    0,
  );
}

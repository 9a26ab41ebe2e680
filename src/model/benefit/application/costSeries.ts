import type { Horizon } from './horizon';
import type { CostKind, CostLine } from './material';
import type { CalculationProblem } from './problems';
import type { Estimate } from './spread';
import { costEstimate } from './spread';

/** Costs of each kind per year, and how far off each line may be. A cost outside the years is left out and pointed at. */
export function costSeries(
  lines: readonly CostLine[],
  horizon: Horizon,
  problems: CalculationProblem[],
): { costs: Record<CostKind, number[]>; estimates: Estimate[] } {
  const zeros = (): number[] => horizon.years.map(() => 0);
  const costs = { investment: zeros(), operation: zeros(), ownTime: zeros() };
  const estimates: Estimate[] = [];
  for (const line of lines) {
    const index = line.year - horizon.baseYear;
    const factor = horizon.factors[index];
    if (factor === undefined) {
      problems.push({ code: 'costOutsideHorizon', line, values: { year: line.year } });
      continue;
    }
    if (line.kind === null) problems.push({ code: 'missingKind', line, values: {} });
    // A cost of no stated kind is a cost all the same: leaving it out would flatter the application.
    const series = costs[line.kind ?? 'operation'];
    series[index] = (series[index] as number) + line.amount;
    estimates.push(costEstimate(line, -factor, problems));
  }
  return { costs, estimates };
}

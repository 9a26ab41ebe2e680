import type { Program } from './program';

/**
 * One number per candidate whose sum orders portfolios by value, then lower cost, then fewer applications, as far
 * as these fit in the 53 bits of an exact whole number. What does not fit is compared when two portfolios meet.
 */
export interface Objective {
  readonly weight: Float64Array;
  /** Greatest value (in the programme's units) that a portfolio with this objective, or less, can have. */
  valueOf(objective: number): number;
}

const EXACT = 2 ** 52;

export function objectiveOf(program: Program): Objective {
  const n = program.values.length;
  const valueUnit = commonDivisor(program.values);
  const costUnit = commonDivisor(program.costs);
  const values = program.values.map((value) => value / valueUnit);
  const costs = program.costs.map((cost) => cost / costUnit);
  const sumOfValues = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const sumOfCosts = costs.reduce((sum, cost) => sum + cost, 0);

  const withCost = (sumOfValues + 1) * (sumOfCosts + 1) <= EXACT;
  const withCount = withCost && (sumOfValues + 1) * (sumOfCosts + 1) * (n + 1) <= EXACT;
  const costStep = withCost ? sumOfCosts + 1 : 1;
  const countStep = withCount ? n + 1 : 1;
  const weight = values.map(
    (value, i) => (value * costStep - (withCost ? costs[i]! : 0)) * countStep - (withCount ? 1 : 0),
  );
  const penalty = (withCost ? sumOfCosts * countStep : 0) + (withCount ? n : 0);
  return {
    weight,
    valueOf: (objective) => Math.floor((objective + penalty) / (costStep * countStep) + 1e-6) * valueUnit,
  };
}

/** Greatest whole number that divides all; 1 where they are not whole, or all zero. */
function commonDivisor(numbers: Float64Array): number {
  let divisor = 0;
  for (const number of numbers) {
    if (!Number.isInteger(number)) return 1;
    let a = divisor;
    let b = Math.abs(number);
    while (b > 0) [a, b] = [b, a % b];
    divisor = a;
  }
  return divisor === 0 ? 1 : divisor;
}

import { capitalChargeInYear } from '../municipalFinance';
import type { Horizon } from './horizon';
import { PARAMETER_NAMES } from './horizon';
import type { CalculationProblem } from './problems';

/**
 * What the municipality's budget sees, year by year and in nominal kronor. Kept apart from the net present value, which
 * is in real prices: the two are never added.
 */
export interface BudgetEffect {
  /** Depreciation and internal interest on what has been invested. */
  readonly capitalCharge: readonly number[];
  /** Taken home less running cost, own time and capital charge. */
  readonly effect: readonly number[];
}

/**
 * Budget effect by the straight nominal method: an investment is charged from the year after it is made, over its
 * useful life (nyttjandetid), with the municipality's internal interest (internränta) on the opening book value.
 * @returns null, with a problem that names it, where either parameter is missing
 */
export function budgetEffect(
  horizon: Horizon,
  investment: readonly number[],
  running: readonly number[],
  takenHome: readonly number[],
  problems: CalculationProblem[],
): BudgetEffect | null {
  const interest = horizon.assumptions.find(PARAMETER_NAMES.internalInterest);
  const life = horizon.assumptions.find(PARAMETER_NAMES.usefulLife);
  const missing = [
    ...(interest === null ? [PARAMETER_NAMES.internalInterest] : []),
    ...(life === null || life <= 0 ? [PARAMETER_NAMES.usefulLife] : []),
  ];
  for (const name of missing) problems.push({ code: 'missingParameter', line: null, values: { name } });
  if (interest === null || life === null || missing.length > 0) return null;
  const capitalCharge = horizon.years.map((_, year) =>
    investment.reduce(
      (sum, amount, made) => sum + capitalChargeInYear(amount, life, interest, year - made),
      0,
    ),
  );
  const effect = takenHome.map(
    (home, year) => home - (running[year] as number) - (capitalCharge[year] as number),
  );
  return { capitalCharge, effect };
}

import type { Fund } from '../fund';
import { drawnIn, total } from '../fund';
import type { YearDraw } from '../portfolio';

export interface Waterline {
  /** Running total of everything down to here, all years, whole kronor; null where its own cost is unknown. */
  readonly accumulated: number | null;
  /** The running totals fit the fund in every year; null where its own cost is unknown. */
  readonly withinBudget: boolean | null;
}

/**
 * The waterline: running totals down the list, per year. Once a year's total no longer fits its budget, nothing
 * further down does either; the line is drawn strictly, without skipping to a cheaper application below it.
 *
 * @param draws what each application takes, in list order; null where unknown (it then adds nothing)
 */
export function waterline(draws: readonly (readonly YearDraw[] | null)[], fund: Fund): Waterline[] {
  const running = fund.budgets.map(() => 0);
  let accumulated = 0;
  return draws.map((own) => {
    if (own === null) return { accumulated: null, withinBudget: null };
    accumulated += total(own);
    fund.budgets.forEach((budget, t) => {
      running[t] = running[t]! + drawnIn(own, budget.year);
    });
    const withinBudget = fund.budgets.every((budget, t) => running[t]! <= budget.amount);
    return { accumulated, withinBudget };
  });
}

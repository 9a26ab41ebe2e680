import type { DecideSettings } from './decision';
import type { Application, Portfolio, YearBudget, YearDraw } from './portfolio';
import { isAmount } from './settings';

/** The money of the round: a budget per year, or one number for all years together. */
export interface Fund {
  /** In year order. Empty where the round has no budget: then nothing limits. */
  readonly budgets: readonly YearBudget[];
  /** One number replaced the budgets per year. */
  readonly single: boolean;
  /** The year in which an application without cost lines takes what it asks for. */
  readonly firstYear: number;
}

/** The fund that holds: the caller's single amount (fractions of a krona dropped), else the budgets per year. */
export function fundOf(portfolio: Portfolio, settings: DecideSettings): Fund {
  const years = [...portfolio.budgets].sort((a, b) => a.year - b.year);
  const firstYear = years[0]?.year ?? 0;
  const own = settings.budget;
  return own !== undefined && isAmount(own)
    ? { budgets: [{ year: firstYear, amount: Math.floor(own) }], single: true, firstYear }
    : { budgets: years, single: false, firstYear };
}

/**
 * What an application takes of the fund, per year in year order, whole kronor.
 *
 * With budgets per year: its cost lines that the fund pays, summed by year; without such lines the amount asked
 * for, in the first year. With one fund for all years: the amount asked for, or where that is blank the sum of
 * its lines, all in the one fund.
 *
 * @returns null where neither is given: the cost is unknown, which is not the same as nothing
 */
export function drawsOf(application: Application, fund: Fund): readonly YearDraw[] | null {
  const { draws, requested } = application;
  const inFirstYear = (amount: number): YearDraw[] => [{ year: fund.firstYear, amount }];
  if (fund.single || draws.length === 0) {
    if (requested !== null) return inFirstYear(requested);
    return draws.length > 0 ? inFirstYear(total(draws)) : null;
  }
  const byYear = new Map<number, number>();
  for (const { year, amount } of draws) byYear.set(year, (byYear.get(year) ?? 0) + amount);
  return [...byYear].sort(([a], [b]) => a - b).map(([year, amount]) => ({ year, amount }));
}

/** Sum of amounts, whole kronor. */
export function total(draws: readonly { readonly amount: number }[]): number {
  return draws.reduce((sum, draw) => sum + draw.amount, 0);
}

/** What the draws take of one year. */
export function drawnIn(draws: readonly YearDraw[], year: number): number {
  return total(draws.filter((draw) => draw.year === year));
}

import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';

/** What a kept scenario sets in the pane. */
export interface Taken {
  /** By direction id; null where they are the workbook's own. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** One fund for all years; null for the workbook's own budgets. */
  readonly budget: number | null;
  /** The scenario had budgets per year that are others than the workbook's, which the pane cannot try. */
  readonly otherYears: boolean;
}

/**
 * What to try in the pane to see a kept scenario again, or null where the directions are others now. Weights are set as
 * per cent of the whole, and left alone where the workbook's come to the same shares.
 */
export function takenFrom(scenario: Scenario, portfolio: Portfolio): Taken | null {
  const shareOf = new Map(scenario.weights.map(({ id, share }) => [id, share]));
  const { directions } = portfolio;
  if (directions.length !== shareOf.size || directions.some(({ id }) => !shareOf.has(id))) return null;
  const sum = directions.reduce((total, { weight }) => total + weight, 0);
  const own = directions.every(({ id, weight }) => Math.abs(weight / sum - (shareOf.get(id) ?? 0)) < 1e-9);
  const { singleFund, budgets } = scenario;
  const amountOf = new Map(portfolio.budgets.map(({ year, amount }) => [year, amount]));
  const sameYears =
    budgets.length === portfolio.budgets.length &&
    budgets.every(({ year, amount }) => amountOf.get(year) === amount);
  return {
    weights: own
      ? null
      : Object.fromEntries([...shareOf].map(([id, share]) => [id, Number((share * 100).toPrecision(12))])),
    budget: singleFund ? (budgets[0]?.amount ?? null) : null,
    otherYears: !singleFund && !sameYears,
  };
}

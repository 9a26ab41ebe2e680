import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Comparison, Scenario } from '../../model/portfolio/scenarios/scenario';
import { compare } from '../../model/portfolio/scenarios/scenario';
import type { Question } from '../work/question';

/**
 * The question that a kept scenario answered, asked of the material as it is now: its weights and its money, so that
 * what differs is the material's doing.
 *
 * @returns null where the directions are others now
 */
export function replayOf(scenario: Scenario, portfolio: Portfolio): Question | null {
  const { weights, singleFund, budgets } = scenario;
  const known = new Set(portfolio.directions.map(({ id }) => id));
  if (weights.length !== known.size || weights.some(({ id }) => !known.has(id))) return null;
  return {
    portfolio: singleFund ? portfolio : { ...portfolio, budgets },
    settings: {
      weights: Object.fromEntries(weights.map(({ id, share }) => [id, share])),
      budget: singleFund ? (budgets[0]?.amount ?? 0) : undefined,
    },
  };
}

/** What the material gives today instead, or null where it gives the same outcome. */
export function changedSince(kept: Scenario, today: Scenario): Comparison | null {
  const comparison = compare(kept, today);
  // A selection that was only the best found may differ though nothing else does.
  const comparable = kept.proven && today.proven;
  const sameSet = comparison.in.length === 0 && comparison.out.length === 0;
  const sameMoney = Math.round(comparison.addedCost) === 0 && Math.abs(comparison.addedValue) < 0.05;
  const samePlaces =
    Object.keys(kept.places).length === Object.keys(today.places).length &&
    Object.entries(kept.places).every(([id, place]) => today.places[id] === place);
  return samePlaces && (!comparable || (sameSet && sameMoney)) ? null : comparison;
}

import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { DecideSettings } from './decision';
import type { Portfolio } from './portfolio';

export type SettingsRefusal =
  'budgetNotAnAmount' | 'weightNotAnAmount' | 'unknownDirection' | 'allWeightsZero';

/**
 * Whether the caller's own figures can be used. A door asks this before it calls `decide`, which leaves out
 * what is refused here.
 *
 * @returns null, or why not: a budget or a weight that is negative or not finite, a weight for a direction that
 * the portfolio does not have, or weights that are all zero
 */
export function checkSettings(
  portfolio: Portfolio,
  settings: DecideSettings,
): Refusal<SettingsRefusal> | null {
  if (settings.budget !== undefined && !isAmount(settings.budget)) {
    return refuse('invalidValue', 'budgetNotAnAmount', { budget: settings.budget }).refusal;
  }
  const known = new Set(portfolio.directions.map((direction) => direction.id));
  for (const [direction, weight] of Object.entries(settings.weights ?? {})) {
    if (!known.has(direction)) return refuse('invalidValue', 'unknownDirection', { direction }).refusal;
    if (!isAmount(weight)) return refuse('invalidValue', 'weightNotAnAmount', { direction, weight }).refusal;
  }
  if (settings.weights !== undefined && enteredWeights(portfolio, settings).every((weight) => weight === 0)) {
    return refuse('invalidNumber', 'allWeightsZero').refusal;
  }
  return null;
}

/** The weights that hold, in the order of the portfolio's directions: the caller's own, else the material's. */
export function enteredWeights(portfolio: Portfolio, settings: DecideSettings): number[] {
  return portfolio.directions.map((direction) => {
    const own = settings.weights?.[direction.id];
    return own !== undefined && isAmount(own) ? own : direction.weight;
  });
}

export function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

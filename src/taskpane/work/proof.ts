import { decide } from '../../model/portfolio/decide';
import type { Decision, DecideSettings } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Highs } from '../../model/portfolio/selection/highs';
import { highsSolve } from '../../model/portfolio/selection/highs';
import { decideWith } from '../../model/portfolio/selection/solve';

/**
 * The decision, and where the own search has not proven the selection, what HiGHS can add. HiGHS is fetched only then,
 * from the add-in's own address; where it cannot be had or is not allowed to run, the best found stands with its gap.
 */
export async function proven(portfolio: Portfolio, settings: DecideSettings): Promise<Decision> {
  const decision = decide(portfolio, settings);
  if (decision.selection.proven || decision.selection.status === 'infeasible') return decision;
  try {
    return await decideWith(portfolio, settings, highsSolve(await loadHighs()));
  } catch {
    return decision;
  }
}

async function loadHighs(): Promise<Highs> {
  const { default: load } = await import('highs');
  return load();
}

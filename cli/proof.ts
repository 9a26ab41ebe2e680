import type { Decision, DecideSettings } from '../src/model/portfolio/decision';
import type { Portfolio } from '../src/model/portfolio/portfolio';
import type { Highs } from '../src/model/portfolio/selection/highs';
import { highsSolve } from '../src/model/portfolio/selection/highs';
import { decideWith } from '../src/model/portfolio/selection/solve';

/**
 * The decision, and where its own search has not proven the selection, what HiGHS can add in some seconds more. The
 * solver is loaded only then: few rounds need it. The sampled funding shares of the decision stay.
 */
export async function withProof(
  portfolio: Portfolio,
  settings: DecideSettings,
  decision: Decision,
): Promise<Decision> {
  if (decision.selection.proven || decision.selection.status === 'infeasible') return decision;
  const { default: load } = await import('highs');
  const further = await decideWith(portfolio, settings, highsSolve((await load()) as Highs));
  const shares = new Map(decision.ranking.map(({ id, fundingShare }) => [id, fundingShare]));
  return {
    ...further,
    ranking: further.ranking.map((row) => ({ ...row, fundingShare: shares.get(row.id) ?? null })),
  };
}

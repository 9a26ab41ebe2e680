import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Decision, DecideSettings } from '../src/model/portfolio/decision';
import type { Portfolio } from '../src/model/portfolio/portfolio';
import type { Highs, HighsAnswer } from '../src/model/portfolio/selection/highs';
import { highsSolve } from '../src/model/portfolio/selection/highs';
import { decideWith } from '../src/model/portfolio/selection/solve';

/** HiGHS in a worker that lives for one programme, so that the solver is loaded only where it is needed. */
const inWorker: Highs = {
  solve: (problem, options) =>
    new Promise<HighsAnswer>((resolve, reject) => {
      const worker = new Worker(join(__dirname, 'highsWorker.cjs'), { workerData: { problem, options } });
      worker.once('message', resolve);
      worker.once('error', reject);
    }),
};

/**
 * The decision, and where its own search has not proven the selection, what HiGHS can add in some seconds more. Few
 * rounds need it. The sampled funding shares of the decision stay.
 */
export async function withProof(
  portfolio: Portfolio,
  settings: DecideSettings,
  decision: Decision,
): Promise<Decision> {
  if (decision.selection.proven || decision.selection.status === 'infeasible') return decision;
  const further = await decideWith(portfolio, settings, highsSolve(inWorker));
  const shares = new Map(decision.ranking.map(({ id, fundingShare }) => [id, fundingShare]));
  return {
    ...further,
    ranking: further.ranking.map((row) => ({ ...row, fundingShare: shares.get(row.id) ?? null })),
  };
}

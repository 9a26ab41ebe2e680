import { basisOf } from '../../model/portfolio/basis';
import { crossCheck } from '../../model/portfolio/crosscheck/crosscheck';
import type { CheckedBy } from '../../model/portfolio/crosscheck/crosscheck';
import { decide } from '../../model/portfolio/decide';
import type { Decision } from '../../model/portfolio/decision';
import { breakEven } from '../../model/portfolio/explanation/breakEven';
import type { BreakEven } from '../../model/portfolio/explanation/breakEven';
import { prices } from '../../model/portfolio/explanation/prices';
import type { Priced } from '../../model/portfolio/explanation/prices';
import { frontierOf } from '../../model/portfolio/frontier/frontier';
import type { FrontierPoint } from '../../model/portfolio/decision';
import { firmness } from '../../model/portfolio/robustness/firmness';
import type { Firmness } from '../../model/portfolio/robustness/firmness';
import { fundingShares } from '../../model/portfolio/robustness/funding';
import type { FundingShares } from '../../model/portfolio/robustness/funding';
import { smaaSteps } from '../../model/portfolio/robustness/smaa';
import type { Smaa } from '../../model/portfolio/robustness/smaa';
import type { WeightDomain } from '../../model/portfolio/robustness/weightSamples';
import { proven } from './proof';
import type { Question } from './question';

/**
 * A calculation that may take long, as a generator: what it yields is the share done (0 to 1), what it returns is the
 * answer. It runs in a worker, or in slices in the page where no worker can be had, and is stopped by not going on.
 */
export type Steps<Result> = AsyncGenerator<number, Result, void>;

/** Every long calculation of the pane, by name: what it needs beside the question, and what it answers. */
export interface Tasks {
  /** The decision without its frontier, proven where that can be done. */
  readonly decision: { readonly options: undefined; readonly result: Decision };
  /** Every efficient portfolio; null where the money is several years' budgets. */
  readonly frontier: { readonly options: undefined; readonly result: readonly FrontierPoint[] | null };
  /** What each condition and forced decision costs in points. */
  readonly prices: { readonly options: undefined; readonly result: readonly Priced[] };
  /** What would have to change for one application to be chosen or not. */
  readonly breakEven: { readonly options: { readonly id: string }; readonly result: BreakEven | null };
  /** How much the weights can move before the funded, or their order, change. */
  readonly firmness: { readonly options: undefined; readonly result: Firmness };
  /** How often each application has each place when weights and scores are uncertain. */
  readonly acceptability: { readonly options: Sampling; readonly result: Smaa };
  /** How often each application is funded when weights are uncertain. */
  readonly funding: { readonly options: Sampling; readonly result: FundingShares };
  /** The ranking by other methods, as a check. */
  readonly crossCheck: { readonly options: undefined; readonly result: readonly CheckedBy[] };
}

/** Which weights are thought possible, and how many are drawn. */
export interface Sampling {
  readonly domain: WeightDomain;
  readonly samples: number;
}

export type TaskName = keyof Tasks;

type TaskCode = {
  readonly [Name in TaskName]: (
    question: Question,
    options: Tasks[Name]['options'],
  ) => Steps<Tasks[Name]['result']>;
};

export const tasks: TaskCode = {
  async *decision({ portfolio, settings }) {
    return proven(portfolio, { ...settings, frontier: false });
  },
  async *frontier({ portfolio, settings }) {
    const { candidates, demands } = basisOf(portfolio, settings);
    return frontierOf(candidates, demands);
  },
  async *prices({ portfolio, settings }) {
    const basis = basisOf(portfolio, settings);
    return prices(basis, decide(portfolio, { ...settings, frontier: false }).selection);
  },
  async *breakEven({ portfolio, settings }, { id }) {
    return breakEven(basisOf(portfolio, settings), id);
  },
  async *firmness({ portfolio, settings }) {
    return firmness(
      basisOf(portfolio, settings),
      decide(portfolio, { ...settings, frontier: false }).ranking,
    );
  },
  async *acceptability({ portfolio, settings }, { domain, samples }) {
    return yield* smaaSteps(basisOf(portfolio, settings), {
      domain,
      samples,
      seed: settings.seed,
      uncertainScores: true,
      pairwise: true,
    });
  },
  async *funding({ portfolio, settings }, { domain, samples }) {
    const steps = fundingShares(basisOf(portfolio, settings), { domain, samples, seed: settings.seed });
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield step.value / samples;
    }
  },
  async *crossCheck({ portfolio, settings }) {
    return crossCheck(basisOf(portfolio, settings));
  },
};

import { basisOf } from '../../model/portfolio/basis';
import { crossCheck } from '../../model/portfolio/crosscheck/crosscheck';
import type { CheckedBy } from '../../model/portfolio/crosscheck/crosscheck';
import { decide } from '../../model/portfolio/decide';
import type { Decision, FrontierPoint } from '../../model/portfolio/decision';
import { breakEven } from '../../model/portfolio/explanation/breakEven';
import type { BreakEven } from '../../model/portfolio/explanation/breakEven';
import { whyLeftOut } from '../../model/portfolio/explanation/leftOut';
import type { LeftOut } from '../../model/portfolio/explanation/leftOut';
import { prices } from '../../model/portfolio/explanation/prices';
import type { Priced } from '../../model/portfolio/explanation/prices';
import { frontierOf } from '../../model/portfolio/frontier/frontier';
import { firmness } from '../../model/portfolio/robustness/firmness';
import type { Firmness } from '../../model/portfolio/robustness/firmness';
import { fundingShares } from '../../model/portfolio/robustness/funding';
import type { FundingShares } from '../../model/portfolio/robustness/funding';
import { smaaSteps } from '../../model/portfolio/robustness/smaa';
import type { Smaa } from '../../model/portfolio/robustness/smaa';
import { certificates } from '../../model/portfolio/robustness/stability';
import type { WeightDomain } from '../../model/portfolio/robustness/weightSamples';
import { frontierToPublish } from '../../workbook/publish/publication';
import type { PublishedAnalysis } from '../../workbook/publish/publication';
import { fundLineOf } from '../selection/fundLine';
import type { FundLine } from '../selection/fundLine';
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
  /** The most points that every fund can give, and what each step along it changes. */
  readonly fundLine: { readonly options: undefined; readonly result: FundLine };
  /** What each condition and forced decision costs in points. */
  readonly prices: { readonly options: undefined; readonly result: readonly Priced[] };
  /** Why applications are not chosen, and what would stand back if they were. */
  readonly leftOut: {
    readonly options: { readonly ids: readonly string[] };
    readonly result: readonly LeftOut[];
  };
  /** What would have to change for one application to be chosen or not. */
  readonly breakEven: { readonly options: { readonly id: string }; readonly result: BreakEven | null };
  /** How much the weights can move before the funded, or their order, change. */
  readonly firmness: { readonly options: undefined; readonly result: Firmness };
  /** How often each application has each place when weights and scores are uncertain. */
  readonly acceptability: { readonly options: Sampling; readonly result: Smaa };
  /** How often each application is funded when weights are uncertain. */
  readonly funding: { readonly options: Sampling; readonly result: FundingShares };
  /** What the decision sheet tells beside the decision: why some are left out, how firm it is, and other funds. */
  readonly publication: { readonly options: undefined; readonly result: ToPublish };
  /** The ranking by other methods, as a check. */
  readonly crossCheck: { readonly options: undefined; readonly result: readonly CheckedBy[] };
}

/** What is worked out only when a decision is published. */
export type ToPublish = Pick<PublishedAnalysis, 'leftOut' | 'certificates'> & {
  /** The decision's own frontier; null where its money is not one fund, or it is out of reach. */
  readonly frontier: readonly FrontierPoint[] | null;
  /** The one that is stored for looking up another fund. */
  readonly stored: readonly FrontierPoint[] | null;
};

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
  async *fundLine(question) {
    return fundLineOf(question);
  },
  async *leftOut({ portfolio, settings }, { ids }) {
    const basis = basisOf(portfolio, settings);
    const decision = decide(portfolio, { ...settings, frontier: false });
    const found: LeftOut[] = [];
    for (const [done, id] of ids.entries()) {
      yield done / ids.length;
      const why = whyLeftOut(basis, decision, id);
      if (why !== null) found.push(why);
    }
    return found;
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
  async *publication({ portfolio, settings }) {
    const basis = basisOf(portfolio, settings);
    const frontier = frontierOf(basis.candidates, basis.demands);
    const decision = { ...(await proven(portfolio, { ...settings, frontier: false })), frontier };
    yield 0.3;
    const stored = frontierToPublish(portfolio, settings, decision);
    yield 0.5;
    const leftOut: LeftOut[] = [];
    for (const [index, { id }] of decision.ranking.entries()) {
      leftOut.push(...[whyLeftOut(basis, decision, id)].filter((why) => why !== null));
      yield 0.5 + (0.5 * (index + 1)) / decision.ranking.length;
    }
    return { leftOut, certificates: certificates(basis, decision.ranking), frontier, stored };
  },
  async *crossCheck({ portfolio, settings }) {
    return crossCheck(basisOf(portfolio, settings));
  },
};

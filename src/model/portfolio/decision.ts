import type { Condition, Gate, YearBudget } from './portfolio';

/** What the caller may decide beside the material itself. */
export interface DecideSettings {
  /** One fund for all years together, whole kronor; replaces the budgets of the portfolio. */
  readonly budget?: number | undefined;
  /** Weights as entered, by direction id; replaces those of the portfolio (what-if in the pane). */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Seed of every sampling; the same seed gives the same figures on every platform. Default 1. */
  readonly seed?: number | undefined;
  /** False leaves the frontier out (null), for an answer at every step of a slider. Default true. */
  readonly frontier?: boolean | undefined;
  /** Work that the selection may use before it gives the best found; default about a second's. */
  readonly work?: number | undefined;
}

/**
 * The answer to "how do the applications rank, and which fit the fund", with its workings.
 * Ranking and selection are two answers: the ranking orders by score, the selection is the set with the greatest
 * total score that the fund and the conditions allow. Every difference between them is explained.
 */
export interface Decision {
  /** Version of the calculation that made it, part of the fingerprint. */
  readonly engine: string;
  readonly weights: readonly DirectionWeight[];
  readonly budgets: readonly YearBudget[];
  /** True where one number replaced the budgets per year. */
  readonly singleFund: boolean;
  /** In list order: placed applications by place, then those without a place. */
  readonly ranking: readonly RankedApplication[];
  readonly selection: Selection;
  /** Every non-dominated portfolio by cost, for one fund; null where the budgets are several years. */
  readonly frontier: readonly FrontierPoint[] | null;
  /** SHA-256 in hex of the canonical inputs; the same whatever the order of rows and columns. */
  readonly fingerprint: string;
}

export interface DirectionWeight {
  readonly id: string;
  readonly title: string;
  readonly entered: number;
  /** Normalised, the shares sum to 1. */
  readonly share: number;
}

export interface RankedApplication {
  readonly id: string;
  readonly title: string;
  /** Competition rank 1, 2, 2, 4; null for one that is not fully assessed, or does not pass the gates. */
  readonly place: number | null;
  readonly tied: boolean;
  /** 0 to 100 points; null where a score is missing. */
  readonly score: number | null;
  /** Lowest and highest score that the missing assessments allow; equal to the score where none is missing. */
  readonly scoreInterval: readonly [number, number];
  readonly rankInterval: readonly [number, number];
  /** Points per direction id. They add up exactly to the score. Null where that direction is not assessed. */
  readonly contributions: Readonly<Record<string, number | null>>;
  readonly missing: readonly string[];
  /** What it takes of the fund in all, whole kronor; null where neither an amount nor cost lines are given. */
  readonly cost: number | null;
  readonly draws: readonly { readonly year: number; readonly amount: number }[];
  /** Running total of the fund down the list; null for an application without a place or without a known cost. */
  readonly accumulated: number | null;
  /** Above the waterline: the running totals fit the fund in every year. Null without a place or a known cost. */
  readonly withinBudget: boolean | null;
  /** In the best portfolio. */
  readonly selected: boolean;
  /**
   * Weight-robustness certificate against the next application down the list: the smallest share of weight (0 to 1)
   * that must move between directions before the two change places; 0 for a tie, null where no weights can
   * (dominance) or where nothing stands below.
   */
  readonly margin: number | null;
  /** Share of samples in which it is funded; null where not calculated. */
  readonly fundingShare: number | null;
  readonly remarks: readonly DecisionRemark[];
}

/** Why ranking and selection differ for one application, and what else the reader of its row must know. */
export type DecisionRemark =
  | { readonly code: 'notAssessed'; readonly directions: readonly string[] }
  | { readonly code: 'notAnchored' }
  /** Does not pass the round's gates, and is therefore not ranked unless the round says so. */
  | { readonly code: 'notReady'; readonly gates: readonly Gate['kind'][] }
  | { readonly code: 'tied'; readonly with: readonly string[] }
  | { readonly code: 'forcedIn'; readonly condition: string; readonly reason: string }
  | { readonly code: 'forcedOut'; readonly condition: string; readonly reason: string }
  | { readonly code: 'selectedBelowWaterline' }
  /** `because`: ids of the conditions that bear on it; empty where the fund is simply better spent on others. */
  | { readonly code: 'leftOutAboveWaterline'; readonly because: readonly string[] }
  | { readonly code: 'noCost' }
  /** Takes money in years for which the round has no budget: nothing limits those years. */
  | { readonly code: 'drawsOutsideFund'; readonly years: readonly number[] };

export interface Selection {
  readonly status: 'optimal' | 'best-found' | 'infeasible';
  /** Sorted ids. */
  readonly ids: readonly string[];
  /** Whole kronor, all years. */
  readonly cost: number;
  readonly costByYear: readonly { readonly year: number; readonly amount: number }[];
  /** Total points of the chosen set. */
  readonly value: number;
  readonly proven: boolean;
  /** Greatest share by which a better portfolio could exceed this one; 0 where proven. */
  readonly gap: number;
  /** Where no portfolio satisfies everything: the conditions that collide, and the least fund that would do. */
  readonly conflict?: {
    readonly conditions: readonly Condition[];
    readonly budgetInvolved: boolean;
    /** Capacities that are part of the collision. */
    readonly capacities: readonly { readonly resource: string; readonly year: number }[];
    /** Applications that the conditions demand but that take no part: not fully assessed, or of unknown cost. */
    readonly unavailable: readonly string[];
    /**
     * The least fund, whole kronor for all years together, with which every condition can be met; null where the
     * conditions collide whatever the fund.
     */
    readonly leastFund: number | null;
  };
}

export interface FrontierPoint {
  /**
   * The least fund under which this is the best portfolio, whole kronor. Equal to the cost, unless a largest share
   * of the fund asks for a larger one.
   */
  readonly fund: number;
  readonly cost: number;
  readonly value: number;
  readonly ids: readonly string[];
}

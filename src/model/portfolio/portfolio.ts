/**
 * The material of one funding round, as the model sees it: already read, already checked, free of cells and sheets.
 * Everything here is valid by construction (`src/workbook` reads and refuses); the model never has to doubt it.
 */
export interface Portfolio {
  readonly directions: readonly Direction[];
  readonly applications: readonly Application[];
  /** One budget per year, in year order. A round may have one. */
  readonly budgets: readonly YearBudget[];
  readonly conditions: readonly Condition[];
  readonly capacities: readonly Capacity[];
  readonly scale: ScoreScale;
  readonly goals: readonly CouncilGoal[];
  /** Ska-krav: what an application must meet before it is ranked. None where left out. */
  readonly gates?: readonly Gate[] | undefined;
  /** Rank and select also those that do not pass the gates, with a remark. Default false. */
  readonly rankUnready?: boolean | undefined;
}

/**
 * Ska-krav. `anchored`: anchored with the administration's management. `benefit`: its benefit is calculated.
 * `indicators`: at least so many indicators that are SMART (default 1). `runningCost`: a plan for who pays the
 * running cost.
 */
export type Gate =
  | { readonly kind: 'anchored' | 'benefit' | 'runningCost' }
  | { readonly kind: 'indicators'; readonly least?: number | undefined };

/** What the gates ask about an application beside its anchoring. */
export interface Readiness {
  readonly benefitCalculated: boolean;
  readonly smartIndicators: number;
  readonly runningCostPlan: boolean;
}

/** Poängskala: `min` means "no contribution compared with doing nothing", `max` the strongest contribution. */
export interface ScoreScale {
  readonly min: number;
  readonly max: number;
}

/** Inriktning: a strategic direction of the portfolio, with its weight as entered (any number ≥ 0). */
export interface Direction {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /**
   * Where the figure comes from: the assessors' scores (default), or the application's own NNK or net present value,
   * so that benefit can be a criterion beside the directions.
   */
  readonly source?: 'scores' | 'netPresentValueRatio' | 'netPresentValue' | undefined;
  /** Anchored value function; default a straight line from the scale's min (0) to its max (1). */
  readonly valueFunction?: ValueFunction | undefined;
  readonly description?: string | undefined;
  readonly goals?: readonly string[] | undefined;
  readonly decidedBy?: string | undefined;
  /** ISO date, yyyy-mm-dd. */
  readonly decidedOn?: string | undefined;
}

/**
 * Piecewise linear through anchored breakpoints: `at` ascending figures, `worth` 0 to 1. A criterion where less is
 * better (risk) falls from 1 to 0. Outside the breakpoints there is no answer, unless clipping is declared.
 */
export interface ValueFunction {
  readonly at: readonly number[];
  readonly worth: readonly number[];
  readonly outside?: 'refuse' | 'clip' | undefined;
}

/** KF-mål: a goal set by the municipal council. */
export interface CouncilGoal {
  readonly id: string;
  readonly title: string;
  readonly responsible?: string | undefined;
}

export interface YearBudget {
  readonly year: number;
  /** Whole kronor. */
  readonly amount: number;
}

/** Ansökan. */
export interface Application {
  readonly id: string;
  readonly title: string;
  /** Sökt belopp in whole kronor; null where the cell is blank (then the lines of Kostnader say what it takes). */
  readonly requested: number | null;
  /** What the fund's own cost lines (Finansiering = Pott) take, per year, whole kronor. Empty where there are none. */
  readonly draws: readonly YearDraw[];
  /** One entry per direction that has at least one score; a direction without an entry is not assessed. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly administration?: string | undefined;
  readonly object?: string | undefined;
  readonly responsible?: string | undefined;
  readonly status?: string | undefined;
  /** Förankrad with the administration's management; null where the cell is blank. */
  readonly anchored: boolean | null;
  readonly goals: readonly string[];
  readonly legalRequirement: boolean;
  readonly reusedFrom?: string | undefined;
  /** Nettonuvärde in kronor and NNK as they stand in the applications table; null where blank. */
  readonly netPresentValue: number | null;
  readonly netPresentValueRatio: number | null;
  /** What the gates ask about; left out where the round has no gates. */
  readonly readiness?: Readiness | undefined;
}

export interface YearDraw {
  readonly year: number;
  readonly amount: number;
}

/** The assessors' mean on the entered scale, and every assessor's own figure (the spread is shown). */
export interface Score {
  readonly mean: number;
  readonly byAssessor: readonly { readonly assessor: string; readonly value: number }[];
}

/** A column of the applications table by which a condition may group. */
export type GroupColumn = 'administration' | 'object' | 'goal';

/** Villkor, with the sheet row it came from as its id so that every explanation can point back at it. */
export type Condition =
  | {
      readonly kind: 'requires';
      readonly id: string;
      readonly application: string;
      readonly all: readonly string[];
    }
  | {
      readonly kind: 'excludes';
      readonly id: string;
      readonly application: string;
      readonly any: readonly string[];
    }
  | { readonly kind: 'bundle'; readonly id: string; readonly members: readonly string[] }
  | {
      readonly kind: 'atLeast';
      readonly id: string;
      readonly column: GroupColumn;
      readonly value: string;
      readonly count: number;
    }
  | {
      readonly kind: 'atMostShare';
      readonly id: string;
      readonly column: GroupColumn;
      readonly value: string;
      /** Share of the fund, 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'must'; readonly id: string; readonly application: string; readonly reason: string }
  | { readonly kind: 'mustNot'; readonly id: string; readonly application: string; readonly reason: string };

/** Kapacitet and Resursbehov: what a resource offers in a year, and what each application needs of it. */
export interface Capacity {
  readonly resource: string;
  readonly year: number;
  readonly available: number;
  readonly needs: ReadonlyMap<string, number>;
}

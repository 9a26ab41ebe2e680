import { decide } from '../../model/portfolio/decide';
import type { Analysis } from '../../model/portfolio/analyse';
import type { Decision, DecideSettings, FrontierPoint } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { PortfolioReading } from '../read/portfolio';
import type { Snapshot } from '../workbook';

/**
 * What the money of a published decision is, and so what "another fund" means on the sheet.
 * - `single`: one number for all years, which is not in the workbook
 * - `year`: the one budget of Ramar
 * - `several`: several years' budgets; another fund is tried as one for all years together
 * - `none`: no budget at all; another fund is tried as one for all years together
 */
export type FundMode = 'single' | 'year' | 'several' | 'none';

/** The robustness figures that the sheets tell of, where they have been worked out. */
export type PublishedAnalysis = Pick<Analysis, 'leftOut' | 'certificates'> & {
  readonly funding: Pick<Analysis['funding'], 'sameSet' | 'samples'>;
};

/** Everything that the decision material is made from. */
export interface Publication {
  readonly snapshot: Snapshot;
  readonly reading: PortfolioReading;
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  /** Every efficient portfolio for one fund; null where they are out of reach. See `frontierToPublish`. */
  readonly frontier: readonly FrontierPoint[] | null;
  readonly analysis: PublishedAnalysis | null;
  /** When, as it is to stand in the cell (`2026-11-23 14:05`); the caller has the clock. */
  readonly time: string;
  /** The publisher's own words for the log. */
  readonly remark?: string | undefined;
}

export function fundMode({ singleFund, budgets, frontier }: Decision): FundMode {
  if (singleFund) return 'single';
  if (budgets.length === 0) return 'none';
  return budgets.length === 1 && frontier !== null ? 'year' : 'several';
}

/**
 * The frontier that is stored for looking up another fund: the decision's own where its money is one fund, otherwise
 * that of all years together. In the second case it is worked out here, which can take seconds.
 */
export function frontierToPublish(
  portfolio: Portfolio,
  settings: DecideSettings,
  decision: Decision,
): readonly FrontierPoint[] | null {
  const mode = fundMode(decision);
  if (mode === 'single' || mode === 'year') return decision.frontier;
  const budget = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  return decide(portfolio, { ...settings, budget }).frontier;
}

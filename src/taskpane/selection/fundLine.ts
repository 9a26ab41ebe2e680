import { basisOf } from '../../model/portfolio/basis';
import type { FrontierPoint } from '../../model/portfolio/decision';
import { frontierOf } from '../../model/portfolio/frontier/frontier';
import type { Question } from '../work/question';

/** The frontier as the view shows it: each step with what it changes, rather than with all that it holds. */
export interface FundLine {
  /** The round's money is several years', and the line is for all of it as one fund. */
  readonly asOneFund: boolean;
  /** By rising fund; null where the whole frontier is out of reach. */
  readonly points: readonly FundPoint[] | null;
}

export interface FundPoint {
  /** The least fund under which this is the best portfolio, whole kronor. */
  readonly fund: number;
  readonly value: number;
  readonly applications: number;
  /** Ids that come in and go out compared with the point before. */
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/**
 * Every efficient portfolio of the question. Where the money is several years' budgets there is no one line of funds;
 * the line is then for their sum as one fund, of which each application takes its whole cost.
 */
export function fundLineOf({ portfolio, settings }: Question): FundLine {
  const { candidates, demands } = basisOf(portfolio, settings);
  const several = settings.budget === undefined && portfolio.budgets.length > 1;
  const own = several ? null : frontierOf(candidates, demands);
  if (own !== null || settings.budget !== undefined)
    return { asOneFund: false, points: own && changing(own) };
  const budget = portfolio.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const together = basisOf(portfolio, { ...settings, budget });
  const points = frontierOf(together.candidates, together.demands);
  return { asOneFund: true, points: points && changing(points) };
}

function changing(points: readonly FrontierPoint[]): readonly FundPoint[] {
  let before: ReadonlySet<string> = new Set();
  return points.map(({ fund, value, ids }) => {
    const was = before;
    const is = new Set(ids);
    before = is;
    return {
      fund,
      value,
      applications: ids.length,
      in: ids.filter((id) => !was.has(id)),
      out: [...was].filter((id) => !is.has(id)),
    };
  });
}

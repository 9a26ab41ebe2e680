import { basisOf } from './basis';
import type { Basis } from './basis';
import type { Decision, DecideSettings } from './decision';
import type { Portfolio } from './portfolio';
import { rankingOf } from './ranking/list';
import { select } from './selection/select';

/** The part of a decision that a list needs: without the frontier and without what identifies the material. */
export type RankedAndSelected = Pick<
  Decision,
  'weights' | 'budgets' | 'singleFund' | 'ranking' | 'selection'
>;

/** The ranking and the best portfolio, figure for figure those of `decide`. */
export function rankAndSelect(
  portfolio: Portfolio,
  settings: DecideSettings = {},
  basis: Basis = basisOf(portfolio, settings),
): RankedAndSelected {
  const selection = select(basis.candidates, basis.demands, basis.unavailable, settings.work);
  const shareOf = new Map(basis.directionIds.map((id, j) => [id, basis.shares[j]!]));
  return {
    weights: portfolio.directions.map(({ id, title }, j) => ({
      id,
      title,
      entered: basis.weights[j]!,
      share: shareOf.get(id) ?? 0,
    })),
    budgets: basis.fund.budgets,
    singleFund: basis.fund.single,
    ranking: rankingOf(basis, selection),
    selection,
  };
}

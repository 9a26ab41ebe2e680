import type { FrontierPoint } from '../decision';
import type { Candidate } from '../selection/candidates';
import type { Demands } from '../selection/compile';
import { belongs, compile } from '../selection/compile';
import { idsOf } from '../selection/select';
import { search } from '../selection/search';
import { worth } from '../selection/program';

/** Elements that the whole frontier may look at. */
const FRONTIER_WORK = 500_000_000;

/**
 * The frontier point by point, from the largest fund down: the best portfolio for a fund, then for a fund one
 * krona smaller than that portfolio needs, until none is allowed. For material that merging cannot express:
 * capacities, and largest shares, where the fund's size itself moves a limit.
 *
 * @returns null where the work does not suffice for all of it
 */
export function steppedFrontier(candidates: readonly Candidate[], demands: Demands): FrontierPoint[] | null {
  const caps = demands.conditions.filter((condition) => condition.kind === 'atMostShare');
  const year = demands.fund?.budgets[0]?.year ?? 0;
  const smallestShare = caps.reduce((share, cap) => Math.min(share, cap.share), 1);
  const everything = candidates.reduce((sum, candidate) => sum + candidate.cost, 0);
  const points: FrontierPoint[] = [];
  let left = FRONTIER_WORK;
  let amount = Math.ceil(everything / Math.max(smallestShare, 1e-6));
  while (amount >= 0) {
    const fund = { budgets: [{ year, amount }], single: true, firstYear: year };
    const program = compile(candidates, { ...demands, fund });
    const { chosen, complete, work } = search(program, left);
    left -= work;
    if (!complete || left <= 0) return null;
    if (chosen === null) break;
    const ids = idsOf(program, chosen);
    const members = candidates.filter(({ application }) => ids.includes(application.id));
    const { cost } = worth(program, chosen);
    const needed = caps.map((cap) => {
      const group = members.filter(({ application }) => belongs(application, cap.column, cap.value));
      const spent = group.reduce((sum, candidate) => sum + candidate.cost, 0);
      return spent === 0 ? 0 : leastWith(cap.share, spent);
    });
    const least = Math.max(cost, ...needed);
    points.push({
      fund: least,
      cost,
      value: [...members].reduce((sum, candidate) => sum + candidate.score, 0),
      ids,
    });
    amount = least - 1;
  }
  return points.reverse();
}

/** The least whole fund of which `spent` is at most the share, by the same rounding as the selection's limit. */
function leastWith(share: number, spent: number): number {
  let fund = Math.max(0, Math.floor(spent / share) - 1);
  while (Math.floor(share * fund + 1e-6) < spent) fund++;
  return fund;
}

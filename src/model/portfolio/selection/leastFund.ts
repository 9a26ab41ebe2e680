import type { Candidate } from './candidates';
import type { Demands } from './compile';
import { compile } from './compile';
import { worth } from './program';
import { search } from './search';

const LEAST_FUND_WORK = 40_000_000;

/**
 * The least fund, whole kronor for all years together, with which every condition and capacity can be met.
 *
 * The cheapest portfolio that meets them, unless a largest share of the fund asks for a larger one; the share is
 * then met by halving the interval, since what a fund allows a larger one allows too.
 *
 * @returns null where the conditions collide whatever the fund, or where the work did not suffice to tell
 */
export function leastFund(candidates: readonly Candidate[], demands: Demands): number | null {
  const free = compile(candidates, { ...demands, fund: null });
  const cheapest = search({ ...free, values: new Float64Array(free.values.length) }, LEAST_FUND_WORK);
  if (!cheapest.complete || cheapest.chosen === null) return null;
  const least = worth(free, cheapest.chosen).cost;
  const smallestShare = demands.conditions.reduce(
    (share, condition) => (condition.kind === 'atMostShare' ? Math.min(share, condition.share) : share),
    1,
  );
  if (allows(least, candidates, demands)) return least;
  const everything = candidates.reduce((sum, candidate) => sum + candidate.cost, 0);
  let low = least;
  let high = Math.ceil(everything / Math.max(smallestShare, 1e-6));
  if (!allows(high, candidates, demands)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (allows(middle, candidates, demands)) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether one fund of this size, for all years together, allows a portfolio. */
function allows(amount: number, candidates: readonly Candidate[], demands: Demands): boolean {
  const together = candidates.map((candidate) => ({
    ...candidate,
    draws: [{ year: 0, amount: candidate.cost }],
  }));
  const fund = { budgets: [{ year: 0, amount }], single: true, firstYear: 0 };
  return (
    search(compile(together, { ...demands, fund }), LEAST_FUND_WORK, { anyPortfolio: true }).chosen !== null
  );
}

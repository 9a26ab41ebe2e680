import type { FrontierPoint } from '../decision';
import type { Candidate } from '../selection/candidates';
import type { Demands } from '../selection/compile';
import { compile } from '../selection/compile';
import { idsOf, isAxis } from '../selection/select';
import { efficientPortfolios } from './efficient';
import { steppedFrontier } from './stepped';

/**
 * Every efficient portfolio for one fund, whatever its size: each point is the proven best for its cost. Points
 * above today's fund show what a larger one would give.
 *
 * @returns null where the money is several years' budgets, or where the whole frontier is out of reach
 */
export function frontierOf(candidates: readonly Candidate[], demands: Demands): FrontierPoint[] | null {
  const program = compile(candidates, demands);
  if (!isAxis(program)) return null;
  const efficient = efficientPortfolios(program, program.costs);
  if (efficient === null) return steppedFrontier(candidates, demands);
  const scores = new Map(candidates.map((candidate) => [candidate.application.id, candidate.score]));
  return Array.from({ length: efficient.length }, (_, at) => {
    const ids = idsOf(program, efficient.chosen(at));
    const cost = efficient.cost[at]!;
    return { fund: cost, cost, value: ids.reduce((sum, id) => sum + scores.get(id)!, 0), ids };
  });
}

import { EFFICIENT_LIMITS, efficientPortfolios } from '../frontier/efficient';
import { total } from '../fund';
import type { Selection } from '../decision';
import type { Candidate } from './candidates';
import { byId } from './candidates';
import { holds } from './check';
import type { Demands } from './compile';
import { compile } from './compile';
import { conflictOf } from './conflict';
import type { Chosen, Program } from './program';
import { worth } from './program';
import { search } from './search';

/** Coefficients that a selection may look at: about a second of work. */
export const SELECTION_WORK = 60_000_000;

/**
 * The provably best portfolio under the fund, the capacities and the conditions: greatest value, then lowest
 * cost, then fewest applications, then the smallest sorted list of ids.
 *
 * Branch and bound first; where that runs out of work and there is one fund, the frontier is merged up to the
 * fund, which is exact too. Where neither finishes the best found is given with the gap that remains.
 *
 * @param unavailable applications that take no part, for naming them where a condition demands one
 */
export function select(
  candidates: readonly Candidate[],
  demands: Demands,
  unavailable: readonly Candidate['application'][] = [],
  work = SELECTION_WORK,
): Selection {
  const program = compile(candidates, demands);
  const found = search(program, work);
  const exact = found.complete ? found.chosen : cheapestBest(program);
  const complete = found.complete || exact !== null;
  const chosen = exact ?? found.chosen;
  if (chosen === null) {
    const none = describe([], candidates, demands);
    const conflict = conflictOf(candidates, demands, unavailable);
    return { ...none, status: 'infeasible', proven: complete, gap: 0, conflict };
  }
  const selection = describe(idsOf(program, chosen), candidates, demands);
  if (!holds(selection.ids, candidates, demands)) throw new Error('a portfolio failed its independent check');
  const { value } = worth(program, chosen);
  const proven = complete || found.bound <= value;
  return {
    ...selection,
    status: proven ? 'optimal' : 'best-found',
    proven,
    gap: proven ? 0 : value > 0 ? (found.bound - value) / value : 1,
  };
}

/** Where one fund holds all the money: the last efficient portfolio within it. Null where that is out of reach. */
function cheapestBest(program: Program): Chosen | null {
  const budgets = program.rows.filter((row) => row.kind === 'budget');
  const [budget] = budgets;
  if (budgets.length !== 1 || budget === undefined || !isAxis(program)) return null;
  const efficient = efficientPortfolios(program, program.costs, { ...EFFICIENT_LIMITS, cost: budget.limit });
  return efficient === null || efficient.length === 0 ? null : efficient.chosen(efficient.length - 1);
}

/** One fund, of which every application takes its whole cost. */
export function isAxis(program: Program): boolean {
  const budgets = program.rows.filter((row) => row.kind === 'budget');
  if (budgets.length > 1) return false;
  const drawn = new Float64Array(program.costs.length);
  budgets[0]?.index.forEach((i, t) => {
    drawn[i] = budgets[0]!.coefficient[t]!;
  });
  return budgets.length === 0 || program.costs.every((cost, i) => cost === drawn[i]);
}

export function idsOf(program: Program, chosen: Chosen): string[] {
  return program.ids.filter((_, i) => chosen[i] === 1);
}

type Described = Pick<Selection, 'ids' | 'cost' | 'costByYear' | 'value'>;

function describe(ids: readonly string[], candidates: readonly Candidate[], demands: Demands): Described {
  const members = new Set(ids);
  const chosen = candidates.filter((candidate) => members.has(candidate.application.id)).sort(byId);
  const draws = chosen.flatMap((candidate) => candidate.draws);
  const years = new Set([...(demands.fund?.budgets ?? []), ...draws].map(({ year }) => year));
  return {
    ids,
    cost: total(draws),
    costByYear: [...years]
      .sort((a, b) => a - b)
      .map((year) => ({ year, amount: total(draws.filter((draw) => draw.year === year)) })),
    value: chosen.reduce((sum, candidate) => sum + candidate.score, 0),
  };
}

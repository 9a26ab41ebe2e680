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
import type { SearchResult } from './search';
import { search } from './search';

/** Elements that a selection may look at: about a second of work. */
export const SELECTION_WORK = 150_000_000;

/** What branch and bound may use before the frontier is tried, where there is one fund. */
const FIRST_WORK = 30_000_000;

/**
 * The provably best portfolio under the fund, the capacities and the conditions: greatest value, then lowest
 * cost, then fewest applications, then the smallest sorted list of ids.
 *
 * Branch and bound first. Where that is slow and there is one fund, efficient portfolios are merged up to the
 * fund, which is exact too and indifferent to ties. Where neither finishes, branch and bound with all the work;
 * and where that does not suffice the best found is given with the gap that remains.
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
  const { chosen, complete, bound } = best(program, work);
  if (chosen === null) {
    const none = describe([], candidates, demands);
    const conflict = conflictOf(candidates, demands, unavailable);
    return { ...none, status: 'infeasible', proven: complete, gap: 0, conflict };
  }
  const selection = describe(idsOf(program, chosen), candidates, demands);
  if (!holds(selection.ids, candidates, demands)) throw new Error('a portfolio failed its independent check');
  const { value } = worth(program, chosen);
  const proven = complete || bound <= value;
  return {
    ...selection,
    status: proven ? 'optimal' : 'best-found',
    proven,
    gap: proven ? 0 : value > 0 ? (bound - value) / value : 1,
  };
}

/** The best portfolio of a programme, and whether it is proven. */
export type Found = Pick<SearchResult, 'chosen' | 'complete' | 'bound'>;

export function best(program: Program, work = SELECTION_WORK): Found {
  const [budget] = program.rows.filter((row) => row.kind === 'budget');
  if (budget === undefined || !isAxis(program)) return search(program, work);
  const first = search(program, Math.min(FIRST_WORK, work));
  if (first.complete) return first;
  const known = first.chosen === null ? {} : { known: worth(program, first.chosen).value };
  const efficient = efficientPortfolios(program, program.costs, {
    ...EFFICIENT_LIMITS,
    ...known,
    work: EFFICIENT_LIMITS.work * Math.min(1, work / SELECTION_WORK),
    cost: budget.limit,
  });
  if (efficient === null) return search(program, work);
  if (efficient.length === 0) return { chosen: null, complete: true, bound: -Infinity };
  const last = efficient.length - 1;
  return { chosen: efficient.chosen(last), complete: true, bound: efficient.value[last]! };
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

/** Ids, cost and value of a portfolio, as they are shown. */
export function describe(
  ids: readonly string[],
  candidates: readonly Candidate[],
  demands: Demands,
): Described {
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

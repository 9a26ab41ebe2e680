import type { Basis } from '../basis';
import { efficientPortfolios, EFFICIENT_LIMITS } from '../frontier/efficient';
import { total } from '../fund';
import type { Candidate } from '../selection/candidates';
import { selectionValue } from '../selection/candidates';
import { compile } from '../selection/compile';
import type { Program } from '../selection/program';
import { worth } from '../selection/program';
import { best, idsOf, isAxis } from '../selection/select';

/** How near an application is to being in, or out of, the best portfolio. */
export interface BreakEven {
  readonly id: string;
  /** Points lost if it must be in; 0 where it is in an optimum, null where it cannot be in. */
  readonly lossIfForcedIn: number | null;
  /** Points lost if it must be out; null where it cannot be out. */
  readonly lossIfForcedOut: number | null;
  /** The best portfolio with it, where it is not chosen: what goes out to make room and what comes with it. */
  readonly ifForcedIn: readonly string[] | null;
  /** Lowest score at which it is still in an optimum, points; negative where even a burden would be carried. */
  readonly breakEvenValue: number | null;
  /**
   * Highest cost at which it is still in an optimum, whole kronor: "it would fit if it cost at most …". Null where
   * none would do, and where the money is several years' budgets.
   */
  readonly breakEvenCost: number | null;
}

/**
 * Break-even of one application under everything that holds for the round:
 * value V*(out) - (V*(in) - v), cost max{c : V*(in at cost c) ≥ V*(out)}.
 *
 * @returns null where the application takes no part in the selection
 */
export function breakEven(basis: Basis, id: string): BreakEven | null {
  const candidate = basis.candidates.find(({ application }) => application.id === id);
  if (candidate === undefined) return null;
  const program = compile(basis.candidates, basis.demands);
  const index = program.ids.indexOf(id);
  const inside = valueWith(program, index, 1);
  const outside = valueWith(program, index, 0);
  const optimum = Math.max(inside?.value ?? -Infinity, outside?.value ?? -Infinity);
  const points = (units: number): number => units / 1e6;
  return {
    id,
    lossIfForcedIn: inside && points(optimum - inside.value),
    lossIfForcedOut: outside && points(optimum - outside.value),
    ifForcedIn: inside && inside.ids,
    breakEvenValue:
      inside && outside && points(outside.value - (inside.value - selectionValue(candidate.score))),
    breakEvenCost: outside && breakEvenCost(basis, candidate, program, index, outside.value),
  };
}

function forcing(program: Program, index: number, to: 0 | 1): Program | null {
  if (program.forced[index] === 1 - to) return null;
  const forced = program.forced.slice();
  forced[index] = to;
  return { ...program, forced };
}

function valueWith(program: Program, index: number, to: 0 | 1): { value: number; ids: string[] } | null {
  const forced = forcing(program, index, to);
  const chosen = forced && best(forced).chosen;
  return chosen && { value: worth(program, chosen).value, ids: idsOf(program, chosen) };
}

/** With the application in and free of charge, the least money that reaches the value; the rest it may cost. */
function breakEvenCost(
  basis: Basis,
  candidate: Candidate,
  program: Program,
  index: number,
  goal: number,
): number | null {
  const fund = total(basis.fund.budgets);
  if (basis.fund.budgets.length !== 1 || !isAxis(program)) return null;
  const forced = forcing(program, index, 1);
  if (forced === null) return null;
  const axis = program.costs.slice();
  axis[index] = 0;
  const free = efficientPortfolios(forced, axis, { ...EFFICIENT_LIMITS, cost: fund });
  if (free === null) return byHalving(basis, candidate, goal, fund);
  for (let k = 0; k < free.length; k++) if (free.value[k]! >= goal) return fund - free.cost[k]!;
  return null;
}

/** The same where merging cannot be used: what one cost allows, a lower one allows too. */
function byHalving(basis: Basis, candidate: Candidate, goal: number, fund: number): number | null {
  const year = basis.fund.budgets[0]!.year;
  const reaches = (cost: number): boolean => {
    const candidates = basis.candidates.map((one) =>
      one === candidate ? { ...one, cost, draws: [{ year, amount: cost }] } : one,
    );
    const program = compile(candidates, basis.demands);
    const forced = forcing(program, program.ids.indexOf(candidate.application.id), 1);
    const chosen = forced && best(forced).chosen;
    return chosen !== null && worth(program, chosen).value >= goal;
  };
  if (!reaches(0)) return null;
  let low = 0;
  let high = fund + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) low = middle;
    else high = middle;
  }
  return low;
}

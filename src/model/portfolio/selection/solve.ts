import { basisOf } from '../basis';
import { decide } from '../decide';
import type { Decision, DecideSettings, Selection } from '../decision';
import type { Portfolio } from '../portfolio';
import { rankingOf } from '../ranking/list';
import { holds } from './check';
import { compile } from './compile';
import type { Chosen, Program } from './program';
import { compareChosen, worth } from './program';
import { describe, idsOf } from './select';

/** What another solver says about a programme. */
export interface SolveAnswer {
  /** Its best portfolio; null where it has none. */
  readonly chosen: Chosen | null;
  /** Nothing better exists. */
  readonly proven: boolean;
}

/**
 * A solver handed in from outside, such as HiGHS in a worker: the model itself neither loads code nor waits.
 *
 * @param seconds how long it may take
 */
export type Solve = (program: Program, seconds: number) => Promise<SolveAnswer>;

/**
 * `decide`, and where its own search has not proven the optimum, what another solver can add. What comes back is
 * checked against the conditions like any other portfolio, and used only where it is better or proven.
 *
 * Where the other solver proves the optimum, portfolios of exactly the same value are not compared further: the
 * set is then one of the best.
 */
export async function decideWith(
  portfolio: Portfolio,
  settings: DecideSettings,
  solve: Solve,
  seconds = 10,
): Promise<Decision> {
  const decision = decide(portfolio, settings);
  if (decision.selection.proven) return decision;
  const basis = basisOf(portfolio, settings);
  const program = compile(basis.candidates, basis.demands);
  const selection = improved(decision.selection, await solve(program, seconds), program, basis);
  return { ...decision, selection, ranking: rankingOf(basis, selection) };
}

function improved(
  own: Selection,
  { chosen, proven }: SolveAnswer,
  program: Program,
  { candidates, demands }: Pick<ReturnType<typeof basisOf>, 'candidates' | 'demands'>,
): Selection {
  if (chosen === null) return proven && own.ids.length === 0 ? { ...own, proven } : own;
  const ids = idsOf(program, chosen);
  if (!holds(ids, candidates, demands)) return own;
  const members = new Set(own.ids);
  const mine = Uint8Array.from(program.ids, (id) => (members.has(id) ? 1 : 0));
  const better = own.status === 'infeasible' || compareChosen(program, chosen, mine) < 0;
  const best = better ? chosen : mine;
  const value = worth(program, best).value;
  if (proven && value < worth(program, chosen).value) return own;
  const bound = worth(program, mine).value * (1 + own.gap);
  const { status: _status, conflict: _conflict, ...rest } = own;
  return {
    ...rest,
    ...describe(idsOf(program, best), candidates, demands),
    status: proven ? 'optimal' : 'best-found',
    proven,
    gap: proven ? 0 : value > 0 ? Math.max(0, (bound - value) / value) : 1,
  };
}

import { Domain } from '../selection/domain';
import type { Program } from '../selection/program';

/** Portfolios that no other beats whatever the weights, and how often each application is in one. */
export interface CoreIndex {
  readonly nonDominated: readonly (readonly string[])[];
  /** By id: 1 in all of them (fund whatever the weights), 0 in none (reject), else borderline. */
  readonly index: Readonly<Record<string, number>>;
}

/** More applications than this cannot be tried in every combination. */
const MOST = 20;

/**
 * Robust portfolio modelling (Liesiö, Mild and Salo 2007). Weights are only known to lie in a domain; since scores
 * are linear in the weights, one portfolio dominates another where it is at least as good at every extreme point
 * of the domain and better at one. Exact, by trying all.
 *
 * @param values value of each application at each extreme point, in the order of the programme
 * @returns null for more than twenty applications
 */
export function coreIndex(program: Program, values: readonly (readonly number[])[]): CoreIndex | null {
  const n = program.ids.length;
  if (n > MOST) return null;
  const domain = new Domain(program.rows, n);
  const found: { chosen: Int8Array; at: number[] }[] = [];
  const explore = (from: number): void => {
    let i = from;
    while (i < n && domain.decided[i] !== -1) i++;
    if (i === n) {
      const chosen = domain.decided.slice();
      const at = values.map((own) => own.reduce((sum, value, k) => sum + (chosen[k] === 1 ? value : 0), 0));
      if (found.some((other) => beats(other.at, at))) return;
      for (let k = found.length - 1; k >= 0; k--) if (beats(at, found[k]!.at)) found.splice(k, 1);
      found.push({ chosen, at });
      return;
    }
    for (const to of [1, 0] as const) {
      const mark = domain.mark();
      domain.decide(i, to);
      if (domain.propagate(mark)) explore(i + 1);
      domain.undo(mark);
    }
  };
  program.forced.forEach((to, i) => {
    if (to === 0 || to === 1) domain.decide(i, to);
  });
  if (domain.propagate(-1)) explore(0);
  const share = (i: number): number => found.filter(({ chosen }) => chosen[i] === 1).length / found.length;
  return {
    nonDominated: found.map(({ chosen }) => program.ids.filter((_, i) => chosen[i] === 1)),
    index: Object.fromEntries(program.ids.map((id, i) => [id, found.length === 0 ? 0 : share(i)])),
  };
}

function beats(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, k) => value >= b[k]! - 1e-9) && a.some((value, k) => value > b[k]! + 1e-9);
}

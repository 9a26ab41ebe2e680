import type { Basis } from '../basis';
import { assessed } from '../robustness/stability';

/** At least as good in every direction and better in one: no weights put the other clearly ahead. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, j) => value >= b[j]!) && a.some((value, j) => value > b[j]!);
}

/** By id: the applications that each dominates. */
export function dominance(basis: Basis): Record<string, string[]> {
  const { ids, positions } = assessed(basis);
  return Object.fromEntries(
    ids.map((id, a) => [id, ids.filter((_, b) => dominates(positions[a]!, positions[b]!))]),
  );
}

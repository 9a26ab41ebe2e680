import type { Basis } from '../basis';
import { smallestSwap } from '../robustness/certificate';
import type { Scored } from '../scoring/score';

/** Why one application stands before another. */
export interface Contrast {
  readonly ahead: string;
  readonly behind: string;
  /** Points by which the first leads: exactly the sum of the differences. */
  readonly lead: number;
  /** Points per direction, in the portfolio's order: positive speaks for the one ahead. */
  readonly differences: readonly { readonly direction: string; readonly points: number }[];
  /**
   * The smallest move of weight that would bring them level, as shares of the whole; null where no weights can,
   * because the one ahead is better in every direction.
   */
  readonly swap: {
    readonly share: number;
    readonly moves: readonly { readonly from: string; readonly to: string; readonly amount: number }[];
  } | null;
}

/**
 * Why A stands before B, as differences that add up exactly, and the smallest change of weights that would swap
 * them.
 *
 * @returns null where either is unknown or not fully assessed: then there is nothing to compare
 */
export function contrast(basis: Basis, ahead: string, behind: string): Contrast | null {
  const a = find(basis, ahead);
  const b = find(basis, behind);
  if (a === undefined || b === undefined || a.score === null || b.score === null) return null;
  const byDirection = new Map(
    basis.directionIds.map((id, j) => [id, (a.contributions[j] ?? 0) - (b.contributions[j] ?? 0)]),
  );
  const positions = (scored: Scored): number[] => scored.positions.map((position) => position ?? 0);
  const swap = smallestSwap(positions(a), positions(b), basis.shares);
  const id = (j: number): string => basis.directionIds[j]!;
  return {
    ahead,
    behind,
    lead: a.score - b.score,
    differences: basis.portfolio.directions.map((direction) => ({
      direction: direction.id,
      points: byDirection.get(direction.id) ?? 0,
    })),
    swap: swap && {
      share: swap.share,
      moves: swap.moves.map(({ from, to, amount }) => ({ from: id(from), to: id(to), amount })),
    },
  };
}

function find(basis: Basis, id: string): Scored | undefined {
  return basis.scored.find((scored) => scored.application.id === id);
}

/** The contrast of each application with the next down the list, in list order. */
export function neighbours(basis: Basis, order: readonly string[]): Contrast[] {
  return order.slice(1).flatMap((behind, k) => contrast(basis, order[k]!, behind) ?? []);
}

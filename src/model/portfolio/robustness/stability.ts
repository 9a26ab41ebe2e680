import type { Basis } from '../basis';
import type { RankedApplication } from '../decision';
import { smallestSwap } from './certificate';
import { crossings, leadersBy, stabilityInterval } from './critical';

/** How sensitive the list is to the weight of one direction. */
export interface Stability {
  readonly direction: string;
  /** Today's share. */
  readonly share: number;
  /** Shares between which the whole order holds. */
  readonly order: readonly [number, number];
  /** Shares between which each application keeps everyone above and below it. */
  readonly byApplication: Readonly<Record<string, readonly [number, number]>>;
  /** Who stands first as the share goes from 0 to 1. */
  readonly leaders: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  /** Every share at which two applications change places. */
  readonly crossings: readonly { readonly a: string; readonly b: string; readonly at: number }[];
}

/** Critical weights and stability intervals of every direction, one at a time; of fully assessed applications. */
export function stability(basis: Basis): Stability[] {
  const { ids, positions } = assessed(basis);
  return basis.portfolio.directions.map(({ id: direction }) => {
    const j = basis.directionIds.indexOf(direction);
    const share = basis.shares[j]!;
    const all = crossings(positions, basis.shares, j);
    return {
      direction,
      share,
      order: stabilityInterval(all, share),
      byApplication: Object.fromEntries(ids.map((id, i) => [id, stabilityInterval(all, share, i)])),
      leaders: leadersBy(positions, basis.shares, j).map(({ leader, from, to }) => ({
        id: ids[leader]!,
        from,
        to,
      })),
      crossings: all.map(({ pair, at }) => ({ a: ids[pair[0]]!, b: ids[pair[1]]!, at })),
    };
  });
}

/** The weakest pair of a set of pairs, and how much weight must move to level it. */
export interface Certificate {
  readonly ahead: string;
  readonly behind: string;
  readonly share: number;
}

/**
 * How much weight must move, in whatever directions, before anything changes: in the order of the list, and in
 * which applications stand above the waterline (every pair of one above and one below). Null where no weights
 * change it.
 */
export function certificates(
  basis: Basis,
  ranking: readonly RankedApplication[],
): { readonly order: Certificate | null; readonly waterline: Certificate | null } {
  const positionsOf = new Map(basis.scored.map((s) => [s.application.id, s.positions.map((u) => u ?? 0)]));
  const placed = ranking.filter(({ place }) => place !== null);
  const least = (pairs: readonly (readonly [string, string])[]): Certificate | null => {
    let weakest: Certificate | null = null;
    for (const [ahead, behind] of pairs) {
      const swap = smallestSwap(positionsOf.get(ahead)!, positionsOf.get(behind)!, basis.shares);
      if (swap === null || (weakest !== null && swap.share >= weakest.share)) continue;
      weakest = { ahead, behind, share: swap.share };
    }
    return weakest;
  };
  const above = placed.filter(({ withinBudget }) => withinBudget === true);
  const below = placed.filter(({ withinBudget }) => withinBudget === false);
  return {
    order: least(placed.slice(1).map(({ id }, k) => [placed[k]!.id, id] as const)),
    waterline: least(above.flatMap((a) => below.map((b) => [a.id, b.id] as const))),
  };
}

/** Fully assessed applications that are ranked, by id, with their positions in the basis' order of directions. */
export function assessed(basis: Basis): { ids: string[]; positions: number[][] } {
  const stopped = (id: string): boolean => basis.unready.has(id) && basis.portfolio.rankUnready !== true;
  const own = basis.scored
    .filter(({ application, score }) => score !== null && !stopped(application.id))
    .sort((a, b) => (a.application.id < b.application.id ? -1 : 1));
  return {
    ids: own.map(({ application }) => application.id),
    positions: own.map(({ positions }) => positions.map((u) => u ?? 0)),
  };
}

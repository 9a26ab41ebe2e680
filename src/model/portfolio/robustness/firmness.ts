import type { Basis } from '../basis';
import type { RankedApplication } from '../decision';
import { criticalWeight } from './critical';
import type { Certificate } from './stability';
import { certificates } from './stability';

/** Two applications that change places where the share of a direction passes `at`. */
export interface Change {
  /** Share of the direction, 0 to 1. */
  readonly at: number;
  /** Stands ahead with today's weights, and behind on the other side. */
  readonly ahead: string;
  readonly behind: string;
}

/** Between which shares of one direction something holds, and what happens at each end; null where nothing does. */
export interface Hold {
  readonly from: number;
  readonly to: number;
  readonly below: Change | null;
  readonly above: Change | null;
}

/** How much the share of one direction can move, the others keeping their proportions. */
export interface DirectionFirmness {
  readonly direction: string;
  /** Today's share, 0 to 1. */
  readonly share: number;
  /** The same applications stand above the waterline, as long as each keeps ahead of every one below it. */
  readonly set: Hold;
  /** They also keep their order among themselves. */
  readonly order: Hold;
}

export interface Firmness {
  readonly certificates: { readonly order: Certificate | null; readonly waterline: Certificate | null };
  /** In the portfolio's order. */
  readonly directions: readonly DirectionFirmness[];
  /** How many stand above and below the waterline; with none on one side there is nothing to hold. */
  readonly above: number;
  readonly below: number;
}

/**
 * How firm the list is: the certificates, and for each direction the interval of its share within which those above
 * the waterline stay above those below it, and keep their order. The nearest critical weights (see `critical.ts`) on
 * either side of today's share bound the intervals. Costs O(funded · applications · directions), and keeps no
 * crossing but the nearest, so that it serves hundreds of applications.
 *
 * @param ranking the decision's list, made from the same basis
 */
export function firmness(basis: Basis, ranking: readonly RankedApplication[]): Firmness {
  const positions = new Map(
    basis.scored.map((one) => [one.application.id, one.positions.map((u) => u ?? 0)]),
  );
  const above = ranking.filter(({ withinBudget }) => withinBudget === true);
  const below = ranking.filter(({ withinBudget }) => withinBudget === false);
  return {
    certificates: certificates(basis, ranking),
    above: above.length,
    below: below.length,
    directions: basis.portfolio.directions.map(({ id: direction }) => {
      const j = basis.directionIds.indexOf(direction);
      const share = basis.shares[j]!;
      const set = new Nearest(share);
      const order = new Nearest(share);
      above.forEach(({ id: ahead }, k) => {
        const own = positions.get(ahead)!;
        const meet = (behind: string, into: readonly Nearest[]): void => {
          const at = criticalWeight(own, positions.get(behind)!, basis.shares, j);
          if (at !== null) for (const each of into) each.add({ at, ahead, behind });
        };
        for (const { id } of below) meet(id, [set, order]);
        for (let next = k + 1; next < above.length; next++) meet(above[next]!.id, [order]);
      });
      return { direction, share, set: set.hold(), order: order.hold() };
    }),
  };
}

/** A crossing this near today's share is a tie today: it bounds both sides. */
const AT_TODAY = 1e-9;

/** Keeps the nearest crossing on either side of today's share. */
class Nearest {
  private below: Change | null = null;
  private above: Change | null = null;

  constructor(private readonly share: number) {}

  add(change: Change): void {
    if (change.at <= this.share + AT_TODAY && (this.below === null || change.at > this.below.at))
      this.below = change;
    if (change.at >= this.share - AT_TODAY && (this.above === null || change.at < this.above.at))
      this.above = change;
  }

  hold(): Hold {
    const { below, above, share } = this;
    return {
      from: Math.min(share, below?.at ?? 0),
      to: Math.max(share, above?.at ?? 1),
      below,
      above,
    };
  }
}

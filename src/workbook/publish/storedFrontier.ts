import { total } from '../../model/portfolio/fund';
import type { FrontierPoint } from '../../model/portfolio/decision';
import type { Publication } from './publication';

export interface StoredPoint extends FrontierPoint {
  /** The largest fund for which this is the best portfolio; null for the last, which no larger fund betters. */
  readonly until: number | null;
  /** One character per application in list order: 1 where it is in. */
  readonly bits: string;
}

export interface StoredFrontier {
  readonly points: readonly StoredPoint[];
  /** Points that there are in all; more than are stored where there are very many. */
  readonly all: number;
}

/** What a sheet can hold and a person look through. */
export const mostPoints = 1500;
/** Of these so many lie next to the published fund, without a gap. */
const closest = 1000;

/** The frontier as it is stored on the sheet: all of it, or where it is very long all of it around the fund. */
export function storedFrontier({ frontier, decision }: Publication): StoredFrontier {
  const all = frontier ?? [];
  const kept = keptOf(all, total(decision.budgets));
  const order = decision.ranking.map(({ id }) => id);
  return {
    all: all.length,
    points: kept.flatMap((index) => {
      const [point, next] = [all[index], all[index + 1]];
      if (point === undefined) return [];
      const ids = new Set(point.ids);
      return {
        ...point,
        until: next === undefined ? null : next.fund - 1,
        bits: order.map((id) => (ids.has(id) ? '1' : '0')).join(''),
      };
    }),
  };
}

/** Positions to keep, ascending: a closed stretch around the fund, and the rest thinned out evenly. */
function keptOf(all: readonly FrontierPoint[], fund: number): readonly number[] {
  if (all.length <= mostPoints) return all.map((_, index) => index);
  const holds = all.filter((point) => point.fund <= fund).length - 1;
  const from = Math.max(0, Math.min(all.length - closest, holds - closest / 2));
  const far = all.flatMap((_, index) => (index < from || index >= from + closest ? [index] : []));
  const every = Math.ceil(far.length / (mostPoints - closest - 2));
  const thinned = far.filter((_, index) => index % every === 0);
  const near = Array.from({ length: closest }, (_, index) => from + index);
  return [...new Set([0, ...thinned, ...near, all.length - 1])].sort((a, b) => a - b);
}

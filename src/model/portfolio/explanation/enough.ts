import type { Basis } from '../basis';

/** What one direction would have to be assessed to, everything else unchanged. */
export interface Enough {
  readonly direction: string;
  /** The mean as it is, and the least that is enough, on the scale of the scores. */
  readonly from: number;
  readonly to: number;
}

/**
 * For each direction by itself: the least score with which an application would reach so many points. A score moves the
 * points by 100 · share / (max - min), so `to = from + (points - score) · (max - min) / (100 · share)`. Left out are
 * directions where not even the top of the scale is enough, that weigh nothing, or whose figure is no score on a straight
 * scale.
 *
 * @param points 0 to 100, above the points that it has
 * @returns empty where the application is unknown or not fully assessed, or has the points already
 */
export function enoughInOneDirection(basis: Basis, id: string, points: number): readonly Enough[] {
  const own = basis.scored.find(({ application }) => application.id === id);
  if (own === undefined || own.score === null || points <= own.score) return [];
  const lacking = points - own.score;
  const { directions, scale } = basis.portfolio;
  return directions.flatMap((direction) => {
    const share = basis.shares[basis.directionIds.indexOf(direction.id)] ?? 0;
    const mean = own.application.scores.get(direction.id)?.mean;
    const isScore = direction.source === undefined || direction.source === 'scores';
    if (mean === undefined || share <= 0 || !isScore || direction.valueFunction !== undefined) return [];
    const to = mean + (lacking * (scale.max - scale.min)) / (100 * share);
    return to > scale.max ? [] : [{ direction: direction.id, from: mean, to }];
  });
}

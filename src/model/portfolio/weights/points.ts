import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';
import { shares } from './share';

/**
 * Weights from points: direct rating (any positive figures, percent or points) and swing (100 to the direction
 * whose improvement from its lowest to its highest level matters most, the others in proportion) are both
 * w = p / Σp; they differ in the question that was asked, which the record of the weights keeps.
 *
 * @returns shares in the order given; refused where there is none, one is negative or all are zero
 */
export function pointWeights(
  points: readonly number[],
): Outcome<number[], 'noDirections' | 'pointsNotAnAmount' | 'allWeightsZero'> {
  if (points.length === 0) return refuse('invalidValue', 'noDirections');
  const bad = points.findIndex((value) => !Number.isFinite(value) || value < 0);
  if (bad >= 0)
    return refuse('invalidValue', 'pointsNotAnAmount', { position: bad + 1, points: points[bad]! });
  if (points.every((value) => value === 0)) return refuse('invalidNumber', 'allWeightsZero');
  return answer(shares(points));
}

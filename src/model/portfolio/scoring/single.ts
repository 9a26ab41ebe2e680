import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';
import type { ScoreScale } from '../portfolio';
import { pointWeights } from '../weights/points';
import { anchored, contribution } from './score';

/** The score of one application, as the ranking works it out. */
export interface SingleScore {
  /** 0 to 100 points; null where a mark is missing. */
  readonly score: number | null;
  /** Lowest and highest score that the missing marks allow. */
  readonly interval: readonly [number, number];
  /** Points of each direction, in the order given; null where the mark is missing. */
  readonly contributions: readonly (number | null)[];
  /** Positions of the missing marks, from 1. */
  readonly missing: readonly number[];
}

/**
 * Weighted score S = Σ 100 · share · (mark - min) / (max - min) of bare figures, to the last digit what `decide` gives
 * for the same ones.
 *
 * @param weights as entered, each at least 0
 * @param marks on the scale, one per weight; null where not assessed
 * @returns refused where the weights are no weights, the scale is upside down, or a mark lies outside it
 */
export function singleScore(
  weights: readonly number[],
  marks: readonly (number | null)[],
  scale: ScoreScale,
): Outcome<
  SingleScore,
  'noDirections' | 'pointsNotAnAmount' | 'allWeightsZero' | 'scaleUpsideDown' | 'markOutside'
> {
  const shares = pointWeights(weights);
  if (!shares.ok) return shares;
  const { min, max } = scale;
  if (!(min < max)) return refuse('invalidValue', 'scaleUpsideDown', { min, max });
  const outside = marks.findIndex((mark) => mark !== null && !(mark >= min && mark <= max));
  if (outside >= 0) {
    return refuse('invalidValue', 'markOutside', {
      argument: 'marks',
      position: outside + 1,
      value: marks[outside]!,
      min,
      max,
    });
  }
  const contributions = marks.map((mark, j) =>
    mark === null ? null : contribution(shares.value[j]!, anchored(mark, scale)),
  );
  const low = contributions.reduce<number>((sum, points) => sum + (points ?? 0), 0);
  const open = contributions.reduce<number>(
    (sum, points, j) => sum + (points === null ? contribution(shares.value[j]!, 1) : 0),
    0,
  );
  const missing = marks.flatMap((mark, j) => (mark === null ? [j + 1] : []));
  return answer({
    score: missing.length === 0 ? low : null,
    interval: [low, low + open],
    contributions,
    missing,
  });
}

import type { Application, Direction, ScoreScale } from '../portfolio';
import { worthOf } from './valueFunction';

/** An application's marks as the calculation sees them; every array is in the order of the directions given. */
export interface Scored {
  readonly application: Application;
  /** Position on the anchored scale, 0 (no contribution) to 1 (strongest); null where not assessed. */
  readonly positions: readonly (number | null)[];
  /** Points; null where not assessed. */
  readonly contributions: readonly (number | null)[];
  /** Sum of the contributions, exactly; null where a score is missing. */
  readonly score: number | null;
  /** Lowest and highest score that the missing assessments allow. */
  readonly interval: readonly [number, number];
  /** Ids of the directions that are not assessed. */
  readonly missing: readonly string[];
}

/**
 * Contributions are rounded to a multiple of 2^-40 points (about 1e-12). Such numbers add without error, in any
 * order, so that the contributions sum to the score to the last bit.
 */
const GRAIN = 2 ** 40;

/**
 * Position on the anchored scale: u = (mean - min) / (max - min). The anchors are the round's own and never the
 * lowest and highest among the applications, so that withdrawing one cannot move another.
 */
export function anchored(mean: number, scale: ScoreScale): number {
  return (mean - scale.min) / (scale.max - scale.min);
}

/** Position of an application on a criterion's own anchored scale; null where there is no figure to place. */
export function positionOf(application: Application, direction: Direction, scale: ScoreScale): number | null {
  const figure =
    direction.source === undefined || direction.source === 'scores'
      ? (application.scores.get(direction.id)?.mean ?? null)
      : application[direction.source];
  if (figure === null) return null;
  if (direction.valueFunction === undefined) return anchored(figure, scale);
  const worth = worthOf(direction.valueFunction, figure);
  return worth.ok ? worth.value : null;
}

/** Points that a direction gives: 100 · share · u, to the nearest 2^-40. */
export function contribution(share: number, position: number): number {
  return Math.round(100 * share * position * GRAIN) / GRAIN;
}

/**
 * Weighted score S = Σ 100 · share · u over the directions, with what each gives.
 *
 * A missing score may be anything from 0 to 1 on the scale: the score becomes an interval and is itself null.
 */
export function score(
  application: Application,
  directions: readonly Direction[],
  shares: readonly number[],
  scale: ScoreScale,
): Scored {
  const missing: string[] = [];
  const positions: (number | null)[] = [];
  const contributions: (number | null)[] = [];
  let low = 0;
  let high = 0;
  for (let j = 0; j < directions.length; j++) {
    const direction = directions[j]!;
    const share = shares[j]!;
    const position = positionOf(application, direction, scale);
    positions.push(position);
    if (position === null) {
      missing.push(direction.id);
      high += contribution(share, 1);
      contributions.push(null);
    } else {
      const points = contribution(share, position);
      low += points;
      high += points;
      contributions.push(points);
    }
  }
  return {
    application,
    positions,
    contributions,
    score: missing.length === 0 ? low : null,
    interval: [low, high],
    missing,
  };
}

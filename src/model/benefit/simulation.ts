import { answer, refuse } from '../refusal';
import { randomFrom } from '../random';
import { discountFactor } from './discounting';
import { rateGuard, sameLengthGuard, seriesGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/** What a simulation of the net present value gave. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** Share of the draws in which the net present value is above zero. */
  readonly positive: number;
}

/** An uncertain quantity: what one unit of it is worth today, and its lowest, likely and highest value. */
export interface Uncertain {
  readonly worth: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The most draws that are made in a cell. */
export const MOST_DRAWS = 100_000;

/** A draw from the triangular distribution, by the inverse of its distribution function. */
export function triangular(low: number, likely: number, high: number, unit: number): number {
  const width = high - low;
  if (width === 0) return likely;
  const turn = (likely - low) / width;
  return unit < turn
    ? low + Math.sqrt(unit * width * (likely - low))
    : high - Math.sqrt((1 - unit) * width * (high - likely));
}

/** Value below which the share `share` of sorted values lies, linear between neighbours (Excel's PERCENTILE.INC). */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (at - below);
}

/**
 * Draws every uncertain quantity by itself, adds up their worth and the certain part, `draws` times over. Each
 * quantity is drawn once per round in the given order, so that the same seed gives the same answer.
 */
export function simulated(
  certain: number,
  quantities: readonly Uncertain[],
  draws: number,
  seed: number,
): Spread {
  const random = randomFrom(seed);
  const values = new Float64Array(draws);
  let sum = 0;
  let above = 0;
  for (let round = 0; round < draws; round++) {
    let value = certain;
    for (const { worth, low, likely, high } of quantities) {
      value += worth * triangular(low, likely, high, random.unit());
    }
    values[round] = value;
    sum += value;
    if (value > 0) above++;
  }
  values.sort();
  return {
    p10: percentile(values, 0.1),
    p50: percentile(values, 0.5),
    p90: percentile(values, 0.9),
    // The mean of equal values is that value, not what adding them up thousands of times makes of it.
    mean: values[0] === values[draws - 1] ? (values[0] ?? 0) : sum / draws,
    positive: above / draws,
  };
}

/** Draws and seed as a person gives them. */
export function drawsGuard(draws: number, seed: number): BenefitOutcome<null> {
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) {
    return refuse('invalidValue', 'drawsOutside', { argument: 'draws', value: draws, limit: MOST_DRAWS });
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    return refuse('invalidValue', 'seedOutside', { argument: 'seed', value: seed });
  }
  return answer(null);
}

/**
 * Net present value of flows of which each is known by its lowest, likely and highest value. Every flow is drawn by
 * itself from a triangular distribution.
 */
export function simulatedNetPresentValue(
  low: readonly number[],
  likely: readonly number[],
  high: readonly number[],
  rate: number,
  draws = 5000,
  seed = 1,
): BenefitOutcome<Spread> {
  const wrong =
    seriesGuard('likely', likely) ??
    sameLengthGuard('low', low, 'likely', likely) ??
    sameLengthGuard('high', high, 'likely', likely) ??
    rateGuard('rate', rate);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const limits = drawsGuard(draws, seed);
  if (!limits.ok) return limits;
  const quantities: Uncertain[] = [];
  for (let year = 0; year < likely.length; year++) {
    const [a, m, b] = [low[year] as number, likely[year] as number, high[year] as number];
    if (!(a <= m && m <= b)) {
      return refuse('invalidValue', 'notInOrderAt', {
        argument: 'likely',
        position: year + 1,
        low: a,
        likely: m,
        high: b,
      });
    }
    quantities.push({ worth: discountFactor(rate, year), low: a, likely: m, high: b });
  }
  const spread = simulated(0, quantities, draws, seed);
  return Object.values(spread).every(Number.isFinite) ? answer(spread) : refuse('invalidNumber', 'tooLarge');
}

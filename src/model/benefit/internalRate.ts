import { answer, refuse } from '../refusal';
import { LONGEST_PERIODS, seriesGuard } from './guards';
import type { Coefficients } from './polynomial';
import { isRoot, magnitudeAt, rootBetween, signChanges, slopeAt, turningPoint, valueAt } from './polynomial';
import type { BenefitOutcome } from './refusals';

/** Lowest rate that is searched: nearer -100 % a last flow of a few kronor makes a root that means nothing. */
export const LOWEST_RATE = -0.9999;

/** Where the root is sought from when nobody says otherwise, as in Excel. */
export const DEFAULT_GUESS = 0.1;

const LOWEST_GROWTH = 1 + LOWEST_RATE;

/** A zero first or last only moves the series in time; without them the polynomial has no root at 0. */
function withoutOuterZeros(flows: readonly number[]): readonly number[] {
  let first = 0;
  let last = flows.length;
  while (first < last && flows[first] === 0) first++;
  while (last > first && flows[last - 1] === 0) last--;
  return first === 0 && last === flows.length ? flows : flows.slice(first, last);
}

/** The only root of a series whose sign changes once, or null where it lies below the lowest rate. */
function singleRate(flows: readonly number[], guess: number): number | null {
  const atZero = valueAt(flows, 1);
  if (atZero === 0) return 0;
  const first = flows[0] as number;
  if (atZero > 0 !== first > 0) {
    const v = rootBetween(flows, 0, 1, guess > 0 ? 1 / (1 + guess) : 0.9);
    return isRoot(flows, v) ? 1 / v - 1 : null;
  }
  const mirrored = [...flows].reverse();
  const atLowest = valueAt(mirrored, LOWEST_GROWTH);
  if (atLowest === 0) return LOWEST_RATE;
  if (atLowest > 0 === atZero > 0) return null;
  const w = rootBetween(mirrored, LOWEST_GROWTH, 1, guess < 0 ? Math.max(1 + guess, LOWEST_GROWTH) : 0.9);
  return isRoot(mirrored, w) ? w - 1 : null;
}

/**
 * No rate that anybody would build an example on is a multiple of a hundredth plus this, so that no point of the grids
 * is itself a root and every root lies between two points. Both grids reach past a rate of 0, where they meet.
 */
const OFFSET = 0.00371828;

/** Points at which to look for a change of sign, for rates of 0 and above: in v = 1/(1+r), rising. */
function positiveGrid(): number[] {
  const grid: number[] = [];
  for (let hundredths = -1; hundredths <= 1000; hundredths++) grid.push(1 / (1 + hundredths / 100 + OFFSET));
  for (let rate = 11; rate < 1e9; rate *= 1.1) grid.push(1 / (1 + rate + OFFSET));
  return grid.reverse();
}

/** The same for negative rates, in w = 1 + r, rising from the lowest rate and dense near it. */
function negativeGrid(): number[] {
  const grid: number[] = [LOWEST_GROWTH];
  for (let k = 63; k > 32; k--) grid.push(10 ** (-k / 16));
  for (let hundredths = 1; hundredths <= 100; hundredths++) grid.push(hundredths / 100 + OFFSET);
  return grid;
}

let grids: { readonly positive: readonly number[]; readonly negative: readonly number[] } | undefined;

/** Roots of one polynomial along a rising grid: changes of sign, and double roots that touch zero without one. */
function rootsAlong(coefficients: Coefficients, grid: readonly number[]): number[] {
  const roots: number[] = [];
  const cross = (from: number, to: number): unknown =>
    roots.push(rootBetween(coefficients, from, to, (from + to) / 2));
  let low = grid[0] as number;
  let lowValue = valueAt(coefficients, low);
  let lowSlope = slopeAt(coefficients, low);
  for (let index = 1; index < grid.length; index++) {
    const high = grid[index] as number;
    const highValue = valueAt(coefficients, high);
    const highSlope = slopeAt(coefficients, high);
    if (lowValue > 0 !== highValue > 0) {
      cross(low, high);
    } else if (lowValue > 0 ? lowSlope < 0 && highSlope > 0 : lowSlope > 0 && highSlope < 0) {
      // The curve turns towards zero and back between two points of the grid: it may touch or cross it.
      const turn = turningPoint(coefficients, low, high);
      const turnValue = valueAt(coefficients, turn);
      if (touches(coefficients, turn)) {
        roots.push(turn);
      } else if (turnValue > 0 !== lowValue > 0) {
        cross(low, turn);
        cross(turn, high);
      }
    }
    [low, lowValue, lowSlope] = [high, highValue, highSlope];
  }
  return roots.filter((root) => isRoot(coefficients, root));
}

/** A double root: what is left of the value at the turning point is rounding in its last places. */
function touches(coefficients: Coefficients, u: number): boolean {
  const rounding = 4 * coefficients.length * Number.EPSILON;
  return Math.abs(valueAt(coefficients, u)) <= rounding * magnitudeAt(coefficients, u);
}

/**
 * Every rate from -99.99 % up at which the present value of the flows is zero, in rising order.
 * A series whose sign changes once has at most one (Descartes); others are scanned on a grid.
 */
export function internalRates(flows: readonly number[], guess = DEFAULT_GUESS): number[] {
  const series = withoutOuterZeros(flows);
  const changes = signChanges(series);
  if (changes === 0) return [];
  if (changes === 1) {
    const rate = singleRate(series, guess);
    return rate === null ? [] : [rate];
  }
  grids ??= { positive: positiveGrid(), negative: negativeGrid() };
  const negative = rootsAlong([...series].reverse(), grids.negative).map((w) => w - 1);
  const positive = rootsAlong(series, grids.positive).map((v) => 1 / v - 1);
  // At a rate of 0 the present value is the plain sum, which tells exactly whether 0 is a root.
  const isZero = valueAt(series, 1) === 0;
  const rates = [...negative, ...positive]
    .map((rate) => (isZero && Math.abs(rate) < 1e-9 ? 0 : rate))
    .sort((a, b) => a - b);
  return rates.filter(
    (rate, index) => index === 0 || rate - (rates[index - 1] as number) > 1e-9 * (1 + rate),
  );
}

/** Of several rates: the nearest to a guess that somebody gave; else the lowest that is not negative; else the highest. */
function chosenRate(rates: readonly number[], guess: number | null): number {
  const nearest = (to: number): number =>
    rates.reduce((best, rate) => (Math.abs(rate - to) < Math.abs(best - to) ? rate : best));
  if (guess !== null) return nearest(guess);
  return rates.find((rate) => rate >= 0) ?? nearest(DEFAULT_GUESS);
}

/**
 * Internal rate of return: the rate per period at which the net present value is zero.
 * @param flows net flows, one per period, at least one positive and one negative
 * @param guess where several rates satisfy, the nearest to this one; null takes the lowest that is not negative
 * @see internalRates for how many there are
 */
export function internalRate(flows: readonly number[], guess: number | null = null): BenefitOutcome {
  if (guess !== null && !(guess > -1)) {
    return refuse('invalidValue', 'guessOutside', { argument: 'guess', value: guess });
  }
  const wrong = seriesGuard('flows', flows, LONGEST_PERIODS);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (signChanges(flows) === 0) return refuse('invalidNumber', 'noSignChange', { argument: 'flows' });
  const rates = internalRates(flows, guess ?? DEFAULT_GUESS);
  return rates.length === 0 ? refuse('invalidNumber', 'noRate') : answer(chosenRate(rates, guess));
}

/** How many rates from -99.99 % up make the net present value zero; 0 where the flows have one sign. */
export function internalRateCount(flows: readonly number[]): BenefitOutcome {
  const wrong = seriesGuard('flows', flows, LONGEST_PERIODS);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (flows.every((flow) => flow === 0)) return refuse('invalidValue', 'allZero', { argument: 'flows' });
  return answer(internalRates(flows).length);
}

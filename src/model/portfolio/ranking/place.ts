/**
 * Two scores are tied where |a - b| ≤ 1e-9 · max(1, |a|, |b|): closer than any figure that anybody sees, and wide
 * enough for 0.1 + 0.2 to equal 0.3.
 */
export function tied(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Clearly above: greater, and not tied. */
export function above(a: number, b: number): boolean {
  return a > b && !tied(a, b);
}

export interface Placed<T> {
  readonly item: T;
  /** 1, 2, 2, 4 */
  readonly place: number;
  /** Those with the same place, in list order, itself included. */
  readonly group: readonly T[];
}

/**
 * Competition ranks (1, 2, 2, 4), highest score first. Ties are grouped from the top, each against the leader of
 * its group, so that a chain of small differences cannot tie the first with the last. Within a group the order is
 * that of the ids; it says nothing.
 */
export function places<T>(
  items: readonly T[],
  scoreOf: (item: T) => number,
  idOf: (item: T) => string,
): Placed<T>[] {
  const sorted = [...items].sort((a, b) => scoreOf(b) - scoreOf(a));
  const result: Placed<T>[] = [];
  for (let start = 0; start < sorted.length;) {
    const leader = scoreOf(sorted[start]!);
    let end = start + 1;
    while (end < sorted.length && tied(leader, scoreOf(sorted[end]!))) end++;
    const group = sorted.slice(start, end).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    for (const item of group) result.push({ item, place: start + 1, group });
    start = end;
  }
  return result;
}

/**
 * The best and worst place that an application can get when every missing assessment may be anything:
 * from 1 + the number that are certainly above it, to n - the number that are certainly below it.
 *
 * @param intervals lowest and highest score of every application
 * @returns one [best, worst] for each, in the same order
 */
export function rankIntervals(intervals: readonly (readonly [number, number])[]): [number, number][] {
  const lows = Float64Array.from(intervals, ([low]) => low).sort();
  const highs = Float64Array.from(intervals, ([, high]) => high).sort();
  return intervals.map(([low, high]) => {
    const certainlyAbove = lows.length - firstWhere(lows, (other) => above(other, high));
    const certainlyBelow = firstWhere(highs, (other) => !above(low, other));
    return [1 + certainlyAbove, intervals.length - certainlyBelow];
  });
}

/** Index of the first element of an ascending list for which the test holds (it holds for all that follow). */
function firstWhere(sorted: Float64Array, test: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

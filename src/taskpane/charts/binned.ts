/** Columns that are drawn as one: from the first to the last, counted from zero. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

/** Divides so many columns into at most so many bins of equal width; the last may be narrower. */
export function binsOf(columns: number, most: number): readonly Bin[] {
  const size = Math.max(1, Math.ceil(columns / Math.max(1, most)));
  return Array.from({ length: Math.ceil(columns / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(columns, (index + 1) * size) - 1,
  }));
}

/** The sum of a bin's values. */
export function sumOf(values: readonly number[], { from, to }: Bin): number {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += values[at] ?? 0;
  return sum;
}

/**
 * The selection as an integer programme: choose a subset of the candidates with the greatest value such that
 * every row holds, Σ coefficient · chosen ≤ limit.
 *
 * Candidates stand in ascending order of id, so that "the smallest sorted list of ids" is a matter of indices.
 */
export interface Program {
  readonly ids: readonly string[];
  /** Whole millionths of a point, so that equality and dominance are exact. */
  readonly values: Float64Array;
  /** Whole kronor over all years: of two portfolios with the same value the cheaper is better. */
  readonly costs: Float64Array;
  readonly rows: readonly Row[];
  /** 1 must be chosen, 0 must not, -1 free. */
  readonly forced: Int8Array;
}

export type RowKind = 'budget' | 'capacity' | 'share' | 'minimum' | 'requires' | 'excludes';

export interface Row {
  readonly kind: RowKind;
  readonly index: Int32Array;
  readonly coefficient: Float64Array;
  readonly limit: number;
}

export function row(
  kind: RowKind,
  entries: readonly (readonly [index: number, coefficient: number])[],
  limit: number,
): Row {
  const used = entries.filter(([, coefficient]) => coefficient !== 0);
  return {
    kind,
    index: Int32Array.from(used, ([i]) => i),
    coefficient: Float64Array.from(used, ([, coefficient]) => coefficient),
    limit,
  };
}

/** Rooms for rounding in sums of needs that are not whole numbers (half a full-time post). */
export const SLACK_TOLERANCE = 1e-7;

/** A portfolio: for each candidate 1 (chosen) or 0. */
export type Chosen = Uint8Array;

export interface Worth {
  readonly value: number;
  readonly cost: number;
  readonly count: number;
}

export function worth(program: Program, chosen: Chosen): Worth {
  let value = 0;
  let cost = 0;
  let count = 0;
  for (let i = 0; i < chosen.length; i++) {
    if (chosen[i] !== 1) continue;
    value += program.values[i]!;
    cost += program.costs[i]!;
    count++;
  }
  return { value, cost, count };
}

/**
 * The order of portfolios, so that the same material gives the same set everywhere: greater value, then lower
 * cost, then fewer applications, then the smallest sorted list of ids.
 *
 * @returns negative where `a` is better, positive where `b` is, 0 for the same set
 */
export function compareChosen(program: Program, a: Chosen, b: Chosen): number {
  const worthA = worth(program, a);
  const worthB = worth(program, b);
  if (worthA.value !== worthB.value) return worthB.value - worthA.value;
  if (worthA.cost !== worthB.cost) return worthA.cost - worthB.cost;
  if (worthA.count !== worthB.count) return worthA.count - worthB.count;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return b[i]! - a[i]!;
  return 0;
}

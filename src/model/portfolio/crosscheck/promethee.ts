import type { Sense } from './normalise';

/**
 * How a difference d > 0 on one criterion becomes a preference 0 to 1 (Brans and Vincke 1985), with indifference
 * threshold q and preference threshold p in the criterion's own unit.
 *
 * - `usual`: any difference counts fully
 * - `ushape`: above q
 * - `vshape`: d / p up to p
 * - `level`: half above q, whole above p
 * - `linear`: (d - q) / (p - q) between q and p
 */
export type Preference = 'usual' | 'ushape' | 'vshape' | 'level' | 'linear';

export interface Thresholds {
  readonly q?: readonly number[];
  readonly p?: readonly number[];
}

/**
 * PROMETHEE II: net flow φ = φ⁺ - φ⁻ by row, the mean of how much it is preferred to the others less how much they
 * are preferred to it. The flows sum to 0; greater is better.
 */
export function promethee(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  senses: readonly Sense[],
  preference: Preference = 'usual',
  { q = [], p = [] }: Thresholds = {},
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const flows = matrix.map(() => 0);
  matrix.forEach((a, i) =>
    matrix.forEach((b, k) => {
      if (i === k) return;
      for (let j = 0; j < senses.length; j++) {
        const d = (a[j]! - b[j]!) * senses[j]!;
        if (d <= 0) continue;
        const weight = (weights[j]! / total) * preferenceOf(preference, d, q[j] ?? 0, p[j] ?? 0);
        flows[i]! += weight;
        flows[k]! -= weight;
      }
    }),
  );
  return flows.map((flow) => (matrix.length < 2 ? 0 : flow / (matrix.length - 1)));
}

function preferenceOf(preference: Preference, d: number, q: number, p: number): number {
  switch (preference) {
    case 'usual':
      return 1;
    case 'ushape':
      return d > q ? 1 : 0;
    case 'vshape':
      return d > p ? 1 : d / p;
    case 'level':
      return d > p ? 1 : d > q ? 0.5 : 0;
    case 'linear':
      return d > p ? 1 : d > q ? (d - q) / (p - q) : 0;
  }
}

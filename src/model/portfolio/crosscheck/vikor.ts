import type { Sense } from './normalise';

export interface Vikor {
  /** Weighted sum of regrets, and the greatest single weighted regret. */
  readonly s: readonly number[];
  readonly r: readonly number[];
  /** Lower is better. */
  readonly q: readonly number[];
  /** The best by Q leads the second by at least 1 / (n - 1). */
  readonly acceptableAdvantage: boolean;
  /** The best by Q is also best by S or by R. */
  readonly acceptableStability: boolean;
  /** Indices by Q: the best alone where both conditions hold, else those that cannot be told from it. */
  readonly compromise: readonly number[];
}

/**
 * VIKOR (Opricovic and Tzeng 2004): Q = v (S - S⁻)/(S⁺ - S⁻) + (1 - v)(R - R⁻)/(R⁺ - R⁻), with S the weighted sum
 * and R the maximum of (best - x)/(best - worst). A column that does not vary is left out.
 *
 * @param v weight of the majority's good against the single worst regret, 0 to 1
 */
export function vikor(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  senses: readonly Sense[],
  v = 0.5,
): Vikor {
  const columns = senses.map((sense, j) => {
    const column = matrix.map((row) => row[j]! * sense);
    return { best: Math.max(...column), worst: Math.min(...column), sense };
  });
  const regrets = matrix.map((row) =>
    columns.map(({ best, worst, sense }, j) =>
      best === worst ? 0 : (weights[j]! * (best - row[j]! * sense)) / (best - worst),
    ),
  );
  const s = regrets.map((own) => own.reduce((sum, regret) => sum + regret, 0));
  const r = regrets.map((own) => Math.max(0, ...own));
  const scaled = (values: readonly number[]): number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (high - low <= 1e-12 ? 0 : (value - low) / (high - low)));
  };
  const [byS, byR] = [scaled(s), scaled(r)];
  const q = s.map((_, i) => v * byS[i]! + (1 - v) * byR[i]!);
  const order = q.map((_, i) => i).sort((a, b) => q[a]! - q[b]! || a - b);
  const first = order[0];
  if (first === undefined) {
    return { s, r, q, acceptableAdvantage: false, acceptableStability: false, compromise: [] };
  }
  const enough = 1 / Math.max(1, q.length - 1);
  const acceptableAdvantage = order.length < 2 || q[order[1]!]! - q[first]! >= enough - 1e-12;
  const acceptableStability = s[first]! <= Math.min(...s) + 1e-12 || r[first]! <= Math.min(...r) + 1e-12;
  const compromise = !acceptableAdvantage
    ? order.filter((i) => q[i]! - q[first]! < enough)
    : acceptableStability
      ? [first]
      : order.slice(0, 2);
  return { s, r, q, acceptableAdvantage, acceptableStability, compromise };
}

/**
 * Normalised weights: each weight divided by the sum of all, so that the shares sum to 1.
 *
 * The sum is taken in ascending order of weight, so that the order of the directions cannot change a figure.
 * Where every weight is zero (or there is none) nothing weighs anything: every share is 0.
 *
 * @param weights as entered, each finite and at least 0, in any unit
 * @returns shares in the same order, 0 to 1
 */
export function shares(weights: readonly number[]): number[] {
  const total = [...weights].sort((a, b) => a - b).reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

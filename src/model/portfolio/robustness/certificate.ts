/** Weight that moves from one direction to another, as shares of the whole. */
export interface WeightMove {
  /** Total share that moves, 0 to 1: half the sum of absolute changes. */
  readonly share: number;
  /** Indices into the directions, and how much. */
  readonly moves: readonly { readonly from: number; readonly to: number; readonly amount: number }[];
}

/**
 * Weight-robustness certificate of a pair: the smallest share of weight that must move between directions before
 * the one behind is level with the one ahead. No smaller change of the weights, in whatever directions, does it.
 *
 * With d = u_ahead - u_behind, the lead is D = Σ w·d. Moving one unit of weight from direction i to the one where
 * the follower is strongest, q = argmin d, takes d_i - d_q off the lead; so weight is taken from the directions
 * with the greatest d first, until D is used up. This greedy answer equals the linear programme
 * min ½Σ|w' - w| subject to Σ w'd ≤ 0 (portfolio.md 5.3).
 *
 * @param ahead positions on the scale, 0 to 1, of the one ahead; one per direction
 * @param behind likewise
 * @param weights shares that sum to 1
 * @returns null where no weights can do it: the one ahead is better in every direction
 */
export function smallestSwap(
  ahead: readonly number[],
  behind: readonly number[],
  weights: readonly number[],
): WeightMove | null {
  const difference = ahead.map((value, j) => value - behind[j]!);
  let lead = difference.reduce((sum, d, j) => sum + d * weights[j]!, 0);
  if (lead <= 0) return { share: 0, moves: [] };
  const lowest = Math.min(...difference);
  if (!(lowest <= 0)) return null;
  const to = difference.indexOf(lowest);
  const order = difference.map((_, j) => j).sort((a, b) => difference[b]! - difference[a]!);
  const moves: { from: number; to: number; amount: number }[] = [];
  let share = 0;
  for (const from of order) {
    const gain = difference[from]! - lowest;
    if (gain <= 0) break;
    const amount = Math.min(weights[from]!, lead / gain);
    if (amount <= 0) continue;
    moves.push({ from, to, amount });
    share += amount;
    lead -= amount * gain;
    if (amount < weights[from]!) break;
  }
  return { share, moves };
}

/** A weight of one direction at which two applications are level. */
export interface Crossing {
  /** Indices of the applications, the smaller first. */
  readonly pair: readonly [number, number];
  /** Share of the direction, 0 to 1. */
  readonly at: number;
}

/**
 * The critical weight of a direction for a pair: its share is varied to t and all others keep their proportions,
 * w_m (1 - t) / (1 - w_j). With R the score from the others at full weight,
 *
 *     t* = (R_b - R_a) / [(u_aj - u_bj) - (R_a - R_b)].
 *
 * @returns null where they never meet between 0 and 1, are level throughout, or no other direction has weight
 */
export function criticalWeight(
  a: readonly number[],
  b: readonly number[],
  shares: readonly number[],
  j: number,
): number | null {
  const rest = 1 - shares[j]!;
  if (rest <= 1e-12) return null;
  let others = 0;
  for (let m = 0; m < shares.length; m++) if (m !== j) others += (shares[m]! * (a[m]! - b[m]!)) / rest;
  const slope = a[j]! - b[j]! - others;
  if (Math.abs(slope) < 1e-14) return null;
  const at = -others / slope;
  return at >= -1e-12 && at <= 1 + 1e-12 ? Math.min(1, Math.max(0, at)) : null;
}

/** Every crossing of every pair for one direction, in order of the weight, and at the same weight of the pairs. */
export function crossings(
  positions: readonly (readonly number[])[],
  shares: readonly number[],
  j: number,
): Crossing[] {
  const found: Crossing[] = [];
  for (let a = 0; a < positions.length; a++) {
    for (let b = a + 1; b < positions.length; b++) {
      const at = criticalWeight(positions[a]!, positions[b]!, shares, j);
      if (at !== null) found.push({ pair: [a, b], at });
    }
  }
  return found.sort((x, y) => x.at - y.at);
}

/**
 * How far the share of a direction can move before something changes: from the nearest crossing below today's
 * share to the nearest above. A crossing at today's share itself (a tie) leaves no room.
 *
 * @param of only crossings that this application takes part in; without it, those of the whole list
 */
export function stabilityInterval(
  all: readonly Crossing[],
  share: number,
  of?: number,
): readonly [number, number] {
  let low = 0;
  let high = 1;
  for (const { pair, at } of all) {
    if (of !== undefined && pair[0] !== of && pair[1] !== of) continue;
    if (Math.abs(at - share) <= 1e-9) return [share, share];
    if (at < share) low = Math.max(low, at);
    else high = Math.min(high, at);
  }
  return [low, high];
}

/** Who leads the list as the share of one direction goes from 0 to 1. */
export function leadersBy(
  positions: readonly (readonly number[])[],
  shares: readonly number[],
  j: number,
): { readonly leader: number; readonly from: number; readonly to: number }[] {
  if (positions.length === 0) return [];
  const points = [...new Set([0, ...crossings(positions, shares, j).map(({ at }) => at), 1])];
  const rest = 1 - shares[j]!;
  const result: { leader: number; from: number; to: number }[] = [];
  for (let k = 1; k < points.length; k++) {
    const middle = (points[k - 1]! + points[k]!) / 2;
    const weights = shares.map((w, m) => (m === j ? middle : rest > 1e-12 ? (w * (1 - middle)) / rest : 0));
    const scores = positions.map((own) => own.reduce((sum, u, m) => sum + u * weights[m]!, 0));
    const leader = scores.indexOf(Math.max(...scores));
    const last = result.at(-1);
    if (last?.leader === leader) last.to = points[k]!;
    else result.push({ leader, from: points[k - 1]!, to: points[k]! });
  }
  return result;
}

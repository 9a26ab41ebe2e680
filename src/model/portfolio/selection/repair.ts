import type { Domain } from './domain';
import type { Chosen } from './program';
import { SLACK_TOLERANCE } from './program';

/**
 * A good portfolio quickly: from what is chosen already, first mend the rows that are broken (a minimum not yet
 * met, a need not yet filled), then add candidates in order of reduced cost for as long as they fit.
 *
 * @returns null where it finds none; that says nothing about whether there is one
 */
export function repair(domain: Domain, reducedCost: Float64Array, weight: Float64Array): Chosen | null {
  const { decided, start, rowOf, coefficientOf, rows, size } = domain;
  const slack = domain.slack.slice();
  const chosen = Uint8Array.from(decided, (state) => (state === 1 ? 1 : 0));
  const order: number[] = [];
  for (let i = 0; i < size; i++) if (decided[i] === -1) order.push(i);
  order.sort((a, b) => reducedCost[b]! - reducedCost[a]! || a - b);

  const add = (i: number): void => {
    chosen[i] = 1;
    for (let t = start[i]!; t < start[i + 1]!; t++) slack[rowOf[t]!]! -= coefficientOf[t]!;
  };
  const fits = (i: number, mayOwe: boolean): boolean => {
    for (let t = start[i]!; t < start[i + 1]!; t++) {
      const r = rowOf[t]!;
      if (coefficientOf[t]! <= 0 || slack[r]! - coefficientOf[t]! >= -SLACK_TOLERANCE) continue;
      // A need may be owed while mending: the application needed is added next.
      if (mayOwe && rows[r]!.kind === 'requires') continue;
      return false;
    }
    return true;
  };
  const mend = (): boolean => {
    for (let r = 0; r < rows.length; r++) {
      while (slack[r]! < -SLACK_TOLERANCE) {
        const { index, coefficient } = rows[r]!;
        let helper = -1;
        for (let t = 0; t < index.length; t++) {
          const i = index[t]!;
          if (coefficient[t]! >= 0 || chosen[i] === 1 || decided[i] === 0) continue;
          if (helper >= 0 && reducedCost[i]! <= reducedCost[helper]!) continue;
          if (fits(i, true)) helper = i;
        }
        if (helper < 0) return false;
        add(helper);
        r = 0;
      }
    }
    return true;
  };
  if (!mend()) return null;
  for (let pass = 0, added = true; pass < 3 && added; pass++) {
    added = false;
    for (const i of order) {
      if (chosen[i] === 1 || weight[i]! < 0 || !fits(i, false)) continue;
      add(i);
      added = true;
    }
  }
  for (let r = 0; r < rows.length; r++) if (slack[r]! < -SLACK_TOLERANCE) return null;
  return chosen;
}

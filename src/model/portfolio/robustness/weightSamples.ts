import type { Random } from '../../random';

/**
 * Which weights are thought possible. `around`: each within a relative distance of the decided share (0.2 is ±20 %),
 * the sum kept. `ordinal`: any that keep the decided order of importance. `free`: any at all. `box`: between a
 * lower and an upper share.
 */
export type WeightDomain =
  | { readonly kind: 'around'; readonly relative: number }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'free' }
  | { readonly kind: 'box'; readonly lower: readonly number[]; readonly upper: readonly number[] };

/**
 * A sampler of weights, uniform over the domain. It uses only sums, products, comparisons and sorting, so that the
 * same seed gives the same weights on every platform to the last bit (logarithms do not promise that).
 *
 * @param decided shares that sum to 1
 * @returns a function that fills an array with the next sample
 */
export function weightSampler(
  domain: WeightDomain,
  decided: readonly number[],
  random: Random,
): (into: Float64Array) => void {
  switch (domain.kind) {
    case 'free':
      return (into) => simplex(into, random);
    case 'ordinal':
      return ordinal(decided, random);
    case 'box':
      return box(domain.lower, domain.upper, decided, random);
    case 'around': {
      const lower = decided.map((w) => Math.max(0, w * (1 - domain.relative)));
      const upper = decided.map((w) => Math.min(1, w * (1 + domain.relative)));
      return box(lower, upper, decided, random);
    }
  }
}

/** Uniform on the simplex: the gaps between sorted uniform numbers. */
function simplex(into: Float64Array, { unit }: Random): void {
  const last = into.length - 1;
  if (last < 0) return;
  for (let j = 0; j < last; j++) {
    const drawn = unit();
    let at = j;
    for (; at > 0 && into[at - 1]! > drawn; at--) into[at] = into[at - 1]!;
    into[at] = drawn;
  }
  into[last] = 1;
  for (let j = last; j > 0; j--) into[j]! -= into[j - 1]!;
}

/** Uniform over the weights that keep the order: a sample of the simplex, sorted. Equal decided shares are free among themselves. */
function ordinal(decided: readonly number[], random: Random): (into: Float64Array) => void {
  const order = decided.map((_, j) => j).sort((a, b) => decided[b]! - decided[a]!);
  const drawn = new Float64Array(decided.length);
  return (into) => {
    simplex(drawn, random);
    drawn.sort();
    for (let first = 0; first < order.length;) {
      let end = first + 1;
      while (end < order.length && decided[order[end]!] === decided[order[first]!]) end++;
      const group = order.slice(first, end);
      for (let at = group.length - 1; at > 0; at--) {
        const other = Math.floor(random.unit() * (at + 1));
        [group[at], group[other]] = [group[other]!, group[at]!];
      }
      group.forEach((j, k) => (into[j] = drawn[drawn.length - 1 - first - k]!));
      first = end;
    }
  };
}

/** Draws in vain before walking instead. */
const PATIENCE = 1000;

/**
 * Uniform over a box cut by the simplex: all but the widest share drawn in their intervals, kept where the last
 * fits its own. Where hardly any fit, a walk that moves weight between two shares at a time (hit and run).
 */
function box(
  lower: readonly number[],
  upper: readonly number[],
  decided: readonly number[],
  { unit }: Random,
): (into: Float64Array) => void {
  const width = lower.map((low, j) => upper[j]! - low);
  const widest = width.indexOf(Math.max(...width));
  const at = Float64Array.from(decided);
  const walk = (into: Float64Array): void => {
    for (let step = 0; step < 20 * at.length; step++) {
      const i = Math.floor(unit() * at.length);
      const j = (i + 1 + Math.floor(unit() * (at.length - 1))) % at.length;
      const most = Math.min(upper[i]! - at[i]!, at[j]! - lower[j]!);
      const least = Math.max(lower[i]! - at[i]!, at[j]! - upper[j]!);
      const move = least + unit() * (most - least);
      at[i]! += move;
      at[j]! -= move;
    }
    into.set(at);
  };
  return (into) => {
    for (let attempt = 0; attempt < PATIENCE; attempt++) {
      let rest = 1;
      for (let j = 0; j < width.length; j++) {
        if (j === widest) continue;
        into[j] = lower[j]! + unit() * width[j]!;
        rest -= into[j]!;
      }
      if (widest < 0) return;
      into[widest] = rest;
      if (rest >= lower[widest]! - 1e-12 && rest <= upper[widest]! + 1e-12) return;
    }
    walk(into);
  };
}

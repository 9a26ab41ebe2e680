import type { Option } from './options';

/** A price of money, and what the components still to come can add at that price. */
export interface Price {
  /** Value per krona. */
  readonly perKrona: number;
  /** For each number of components merged: the most that the rest adds, less what it costs at the price. */
  readonly rest: readonly number[];
}

/**
 * The price at which the Lagrangian bound for a fund is lowest: price · fund + Σ max over options of
 * (value - price · cost), a convex function of the price whose least is found by halving on its slope.
 *
 * A portfolio of the first k components with cost c and value v cannot end above v + price · (fund - c) + rest[k].
 */
export function lowestPrice(options: readonly (readonly Option[])[], fund: number): Price {
  let low = 0;
  let high = 1;
  while (slope(options, fund, high) < 0 && high < 1e15) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (slope(options, fund, middle) < 0) low = middle;
    else high = middle;
  }
  const rest = new Array<number>(options.length + 1).fill(0);
  for (let k = options.length - 1; k >= 0; k--) {
    rest[k] = rest[k + 1]! + Math.max(...options[k]!.map(({ value, cost }) => value - high * cost));
  }
  return { perKrona: high, rest };
}

/** How the bound changes with the price: the fund less what the best options at that price cost. */
function slope(options: readonly (readonly Option[])[], fund: number, price: number): number {
  let cost = 0;
  for (const own of options) {
    let best: Option | undefined;
    for (const option of own) {
      if (best === undefined || option.value - price * option.cost > best.value - price * best.cost)
        best = option;
    }
    cost += best?.cost ?? 0;
  }
  return fund - cost;
}

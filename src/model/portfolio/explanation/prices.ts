import type { Basis } from '../basis';
import type { Selection } from '../decision';
import type { Capacity, Condition } from '../portfolio';
import type { Demands } from '../selection/compile';
import { select } from '../selection/select';

/** What a demand costs: the best portfolio with it against the best without. */
export interface Price {
  /** Points that would be gained without it; null where one of the two cannot be had. */
  readonly points: number | null;
  /** Whole kronor that the portfolio without it costs more (negative: less). */
  readonly kronor: number | null;
  /** What would come in and go out without it. */
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** Without it there is a portfolio, with it there is none. */
  readonly prevents: boolean;
  /** Both optima are proven. */
  readonly proven: boolean;
}

export type Priced =
  | ({ readonly kind: 'condition'; readonly condition: Condition } & Price)
  | ({ readonly kind: 'capacity'; readonly capacity: Capacity } & Price);

/**
 * The price of every condition and capacity, one at a time: V*(without) - V*. A forced decision, a dependency, an
 * exclusion, a bundle, a minimum and a largest share are all priced alike.
 */
export function prices(basis: Basis, selection: Selection): Priced[] {
  const { conditions, capacities } = basis.demands;
  return [
    ...conditions.map((condition) => {
      const rest = conditions.filter((other) => other !== condition);
      return { kind: 'condition', condition, ...priceOf(basis, selection, { conditions: rest }) } as const;
    }),
    ...capacities.map((capacity) => {
      const rest = capacities.filter((other) => other !== capacity);
      return { kind: 'capacity', capacity, ...priceOf(basis, selection, { capacities: rest }) } as const;
    }),
  ];
}

function priceOf(basis: Basis, selection: Selection, without: Partial<Demands>): Price {
  const free = select(basis.candidates, { ...basis.demands, ...without }, basis.unavailable);
  const proven = free.proven && selection.proven;
  if (free.status === 'infeasible' || selection.status === 'infeasible') {
    const prevents = free.status !== 'infeasible';
    return { points: null, kronor: null, in: prevents ? free.ids : [], out: [], prevents, proven };
  }
  return {
    points: free.value - selection.value,
    kronor: free.cost - selection.cost,
    in: free.ids.filter((id) => !selection.ids.includes(id)),
    out: selection.ids.filter((id) => !free.ids.includes(id)),
    prevents: false,
    proven,
  };
}

import type { Scenario } from '../../model/portfolio/scenarios/scenario';

/** An application that has another place in the second of two scenarios. */
export interface Move {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Every application that has a place in both and another in the second, furthest first. */
export function movesBetween(from: Scenario, to: Scenario): readonly Move[] {
  return Object.entries(from.places)
    .flatMap(([id, place]) => {
      const other = to.places[id];
      return other === undefined || other === place ? [] : [{ id, from: place, to: other }];
    })
    .sort(
      (a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to || (a.id < b.id ? -1 : 1),
    );
}

/** The weights of two scenarios beside each other, in the first one's order; null where the directions differ. */
export function weightsBeside(
  from: Scenario,
  to: Scenario,
): readonly { readonly id: string; readonly from: number; readonly to: number }[] | null {
  const other = new Map(to.weights.map(({ id, share }) => [id, share]));
  if (other.size !== from.weights.length || from.weights.some(({ id }) => !other.has(id))) return null;
  return from.weights.map(({ id, share }) => ({ id, from: share, to: other.get(id) ?? 0 }));
}

import { sameKey } from '../schema';
import type { RowMove } from './moveFormula';
import type { TablePlan } from './plan';

/** The move that takes a row of the table's body, counted from zero inside it, from its old place to its new one. */
export function rowMove(plan: TablePlan, from: number, to: number): RowMove {
  const { top, left } = plan.previous ?? plan;
  const columns = new Map<number, number>();
  plan.previous?.headers.forEach((header, old) => {
    const now = plan.headers.findIndex((other) => sameKey(other) === sameKey(header));
    if (now >= 0) columns.set(left + old, plan.left + now);
  });
  return { fromRow: top + 1 + from, toRow: plan.top + 1 + to, columns };
}

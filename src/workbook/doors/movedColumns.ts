import { sameKey } from '../schema';
import type { TablePlan } from './plan';

/** New position on the sheet of each column that stood in the table before, by its old one. */
export function movedColumns(plan: TablePlan): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  plan.previous?.headers.forEach((header, old) => {
    const now = plan.headers.findIndex((other) => sameKey(other) === sameKey(header));
    if (now >= 0) moved.set(plan.left + old, plan.left + now);
  });
  return moved;
}

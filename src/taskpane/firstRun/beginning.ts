import { isBlank } from '../../workbook/cells/reading';
import { sameKey, tables } from '../../workbook/schema';
import type { Snapshot } from '../../workbook/workbook';

const required = tables.filter((table) => table.required).map(({ name }) => sameKey(name));

/**
 * Where a workbook stands at the beginning: `nothing` where it has none of the tables without which nothing can be
 * ranked, `empty` where it has them all and nobody has written in any, null further on.
 */
export function beginningOf(snapshot: Snapshot): 'nothing' | 'empty' | null {
  const found = snapshot.tables.filter(({ name }) => required.includes(sameKey(name)));
  if (found.length === 0) return 'nothing';
  const written = found.some(({ rows }) => rows.some((row) => row.some((cell) => !isBlank(cell))));
  return written || found.length < required.length ? null : 'empty';
}

/** Whether a table without which nothing can be ranked is not there. */
export function lacksRequired(snapshot: Snapshot): boolean {
  return required.some((name) => !snapshot.tables.some((table) => sameKey(table.name) === name));
}

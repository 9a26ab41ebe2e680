import type { Snapshot, TableSnapshot } from '../../workbook/workbook';

/**
 * The sheets on which the material differs between two readings, in the order of the later one. Tables that this
 * product writes are left out: they are an outcome, not material.
 */
export function sheetsThatDiffer(
  before: Snapshot,
  after: Snapshot,
  isMaterial: (table: string) => boolean,
): readonly string[] {
  const earlier = byName(before, isMaterial);
  const later = byName(after, isMaterial);
  const sheets = new Set<string>();
  for (const [name, table] of later) {
    if (!sameContent(earlier.get(name), table)) sheets.add(table.sheet);
  }
  for (const [name, table] of earlier) {
    if (!later.has(name)) sheets.add(table.sheet);
  }
  return [...sheets];
}

function byName(snapshot: Snapshot, isMaterial: (table: string) => boolean): Map<string, TableSnapshot> {
  return new Map(snapshot.tables.filter(({ name }) => isMaterial(name)).map((table) => [table.name, table]));
}

/** Where a table stands is of no matter to the calculation; what it holds is. */
function sameContent(one: TableSnapshot | undefined, other: TableSnapshot): boolean {
  if (one === undefined) return false;
  return (
    JSON.stringify(one.headers) === JSON.stringify(other.headers) &&
    JSON.stringify(one.rows) === JSON.stringify(other.rows)
  );
}

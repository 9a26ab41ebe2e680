import { sameKey, tables } from '../schema';
import type { CellValue, Snapshot, TableSnapshot, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';

/**
 * Refuses a change whose ground has moved.
 *
 * @throws WorkbookFault `changedMeanwhile` with the sheet where the material differs
 */
export function refuseIfChanged(change: WorkbookChange, now: Snapshot): void {
  if (change.basedOn === undefined) return;
  const before = materialOf(change.basedOn);
  const after = materialOf(now);
  for (const [name, table] of [...before, ...after]) {
    if (content(before.get(name)) !== content(after.get(name))) {
      throw new WorkbookFault('changedMeanwhile', { sheet: table.sheet });
    }
  }
}

const material = new Set(
  tables.filter((table) => table.role === 'material').map((table) => sameKey(table.name)),
);

function materialOf(snapshot: Snapshot): ReadonlyMap<string, TableSnapshot> {
  return new Map(
    snapshot.tables
      .filter((table) => material.has(sameKey(table.name)))
      .map((table) => [sameKey(table.name), table]),
  );
}

function content(table: TableSnapshot | undefined): string {
  return table === undefined ? '' : JSON.stringify([table.headers, table.rows.map((row) => row.map(bare))]);
}

/** A formula that gives an empty text looks the same as a blank cell, and counts as one. */
function bare(cell: CellValue): CellValue {
  return cell === '' ? null : cell;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

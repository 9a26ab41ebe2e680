import { sameKey } from '../schema/table';
import { decisionLogTable } from '../schema/written';
import type { Snapshot, TableWrite, WorkbookChange } from '../workbook';

/**
 * The change that takes a written one back: cells get what stood in them, as long as they still hold what was written,
 * and tables that were there before get their former rows. Tables and sheets that the change made are left for the user
 * to delete: there was nothing before them to bring back.
 *
 * @param before the reading that the change was worked out from
 * @returns null where nothing that stood there was written over
 */
export function undoOf(change: WorkbookChange, before: Snapshot): WorkbookChange | null {
  const cells = (change.cells ?? []).map(({ sheet, cell, from, to }) => ({
    sheet,
    cell,
    from: to,
    to: from,
  }));
  const tables = (change.tables ?? []).flatMap((write) => formerTable(write, before) ?? []);
  return cells.length + tables.length === 0 ? null : { cells, tables };
}

function formerTable(write: TableWrite, before: Snapshot): TableWrite | null {
  const former = before.tables.find(({ name }) => sameKey(name) === sameKey(write.table));
  // The log tells what was published, also where it was taken back.
  const isLog = sameKey(write.table) === sameKey(decisionLogTable.name);
  if (former === undefined || write.adds !== undefined || isLog) return null;
  const ours = [...write.columns.map(({ header }) => header), ...(write.drops ?? [])];
  const kept = former.headers.flatMap((header, at) =>
    ours.some((own) => sameKey(own) === sameKey(header)) ? [{ header, at }] : [],
  );
  if (!kept.some(({ header }) => sameKey(header) === sameKey(write.key))) return null;
  return {
    table: write.table,
    sheet: former.sheet,
    key: write.key,
    columns: kept.map(({ header }) => ({
      ...write.columns.find((column) => sameKey(column.header) === sameKey(header)),
      header,
    })),
    rows: former.rows.map((row) => kept.map(({ at }) => row[at] ?? null)),
    drops: write.columns
      .map(({ header }) => header)
      .filter((header) => !former.headers.some((found) => sameKey(found) === sameKey(header))),
  };
}

import { sameKey } from '../schema/table';
import { decisionLogTable } from '../schema/written';
import type { SheetWrite } from '../sheet';
import type { Snapshot, TableWrite, WorkbookChange } from '../workbook';

/** What was written to each sheet of ours last, by `sameKey` of its name. */
export type KeptSheets = ReadonlyMap<string, SheetWrite>;

/**
 * The change that takes a written one back: cells get what stood in them, as long as they still hold what was written,
 * tables that were there before get their former rows, as long as they still hold the rows that were written, and sheets
 * of ours what is kept of them. Tables and sheets that the change made are left for the user to delete: there was nothing
 * before them to bring back.
 *
 * @param before the reading that the change was worked out from
 * @param kept what was written to the sheets before the change
 * @returns null where nothing that stood there was written over
 */
export function undoOf(
  change: WorkbookChange,
  before: Snapshot,
  kept: KeptSheets = new Map(),
): WorkbookChange | null {
  const cells = (change.cells ?? []).map(({ sheet, cell, from, to }) => ({
    sheet,
    cell,
    from: to,
    to: from,
  }));
  const tables = (change.tables ?? []).flatMap((write) => formerTable(write, before) ?? []);
  const sheets = (change.sheets ?? []).flatMap(({ sheet }) => kept.get(sameKey(sheet)) ?? []);
  return cells.length + tables.length + sheets.length === 0 ? null : { cells, tables, sheets };
}

/** Sheets that the change wrote over and that cannot be taken back, because nothing is kept of what stood in them. */
export function sheetsLeft(change: WorkbookChange, before: Snapshot, kept: KeptSheets): readonly string[] {
  return (change.sheets ?? [])
    .map(({ sheet }) => sheet)
    .filter(
      (sheet) =>
        !kept.has(sameKey(sheet)) && before.sheets.some((found) => sameKey(found) === sameKey(sheet)),
    );
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
    holds: { headers: write.columns.map(({ header }) => header), rows: write.rows },
    drops: write.columns
      .map(({ header }) => header)
      .filter((header) => !former.headers.some((found) => sameKey(found) === sameKey(header))),
  };
}

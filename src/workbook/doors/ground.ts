import { sameKey, tables } from '../schema';
import type { CellContent } from '../sheet';
import { isCellFormula, resultOf } from '../sheet';
import type { CellValue, Snapshot, TableSnapshot, TableWrite, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';

/**
 * Refuses a change whose ground has moved.
 *
 * @throws WorkbookFault `changedMeanwhile` with the sheet where something differs that the change presumes
 */
export function refuseIfChanged(change: WorkbookChange, now: Snapshot): void {
  const { basedOn } = change;
  for (const write of change.tables ?? []) {
    const standing = tableNamed(now, write.table);
    const isAsRead =
      basedOn === undefined || sameColumns(write.adds?.follows, tableNamed(basedOn, write.table), standing);
    if (!isAsRead || !holdsRows(write, standing)) {
      throw new WorkbookFault('changedMeanwhile', { sheet: standing?.sheet ?? write.sheet });
    }
  }
  if (basedOn === undefined) return;
  const before = materialOf(basedOn);
  const after = materialOf(now);
  for (const [name, table] of [...before, ...after]) {
    if (content(before.get(name)) !== content(after.get(name))) {
      throw new WorkbookFault('changedMeanwhile', { sheet: table.sheet });
    }
  }
}

function tableNamed({ tables: all }: Snapshot, name: string): TableSnapshot | undefined {
  return all.find((table) => sameKey(table.name) === sameKey(name));
}

/** The cells of those columns, row by row; a column that is not there is blank. Blank rows at the end do not count. */
function columnsOf(
  table: TableSnapshot | undefined,
  headers: readonly string[],
): readonly (readonly CellValue[])[] {
  if (table === undefined) return [];
  const at = headers.map((header) => table.headers.findIndex((found) => sameKey(found) === sameKey(header)));
  const rows = table.rows.map((row) => at.map((column) => bare(row[column] ?? null)));
  const filled = rows.map((row) => row.some((cell) => cell !== null)).lastIndexOf(true);
  return rows.slice(0, filled + 1);
}

function sameColumns(
  headers: readonly string[] | undefined,
  before: TableSnapshot | undefined,
  after: TableSnapshot | undefined,
): boolean {
  if (headers === undefined) return true;
  return JSON.stringify(columnsOf(before, headers)) === JSON.stringify(columnsOf(after, headers));
}

/** Whether the table still holds those rows, in whatever order; what is calculated is not compared, nor blank rows. */
function holdsRows({ holds }: TableWrite, table: TableSnapshot | undefined): boolean {
  if (holds === undefined) return true;
  const isCalculated = holds.headers.map((_, column) =>
    holds.rows.some((row) => isCellFormula(row[column] ?? null)),
  );
  const comparable = (rows: readonly (readonly CellContent[])[]): readonly string[] =>
    rows
      .map((row) => row.map((cell, column) => (isCalculated[column] === true ? null : bare(resultOf(cell)))))
      .filter((row) => row.some((cell) => cell !== null))
      .map((row) => JSON.stringify(row))
      .sort();
  const standing = comparable(columnsOf(table, holds.headers));
  return JSON.stringify(comparable(holds.rows)) === JSON.stringify(standing);
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

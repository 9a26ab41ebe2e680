import { a1, lastColumn, lastRow } from '../cells/address';
import { isBlank } from '../cells/reading';
import { sameKey } from '../schema';
import type { CellContent } from '../sheet';
import { resultOf } from '../sheet';
import type { CellValue, ColumnWrite, Snapshot, TableSnapshot, TableWrite } from '../workbook';
import { WorkbookFault } from '../workbook';
import { planAdding } from './planAdding';
import { extent } from './tableSize';

/**
 * What is to stand in a cell of a table that is written: a value of ours, or what the user has in a column of their
 * own, taken from its old place (row and column counted from zero inside the table's body).
 */
export type PlannedCell =
  | { readonly is: 'ours'; readonly value: CellContent }
  | { readonly is: 'users'; readonly row: number; readonly column: number };

export interface TablePlan {
  readonly write: TableWrite;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Our columns first, then those to be filled in that are new, then the user's own. */
  readonly headers: readonly string[];
  /** How each column is written, in the order of the headers; null for the user's own. */
  readonly columns: readonly (ColumnWrite | null)[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Where the user's own columns stood, by their new position; ours are not in it. */
  readonly usersColumns: ReadonlyMap<number, number>;
  /** The table as it stands; null where it is made. */
  readonly previous: TableSnapshot | null;
}

/** Where a table is to stand that is part of a sheet of ours: its first cell, counted from zero. */
export interface TablePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** Whether the cell of the table's body (counted from zero inside it) holds a formula. */
export type HoldsFormula = (row: number, column: number) => boolean;

/**
 * Works out what a table is to look like, from what stands there now.
 *
 * @param place where it is to stand, for a table within a sheet of ours; any other stays where it is
 * @throws WorkbookFault `occupied` where the sheet or the table is somebody else's, `notesWithoutRow` where the user has
 * written beside a row that is no longer there, so that writing would lose it, `noRoom` where it would reach beyond the
 * edge of its sheet
 */
export function planTable(
  write: TableWrite,
  now: Snapshot,
  holdsFormula: HoldsFormula,
  place?: TablePlace,
): TablePlan {
  const plan = plannedTable(write, now, holdsFormula, place);
  const { bottom, right } = extent(plan);
  if (bottom > lastRow + 1 || right > lastColumn + 1) {
    throw new WorkbookFault('noRoom', { sheet: plan.sheet, table: write.table });
  }
  return plan;
}

function plannedTable(
  write: TableWrite,
  now: Snapshot,
  holdsFormula: HoldsFormula,
  place: TablePlace | undefined,
): TablePlan {
  const previous = now.tables.find((table) => sameKey(table.name) === sameKey(write.table)) ?? null;
  if (previous === null) return planNewTable(write, now, place);
  if (place !== undefined && sameKey(previous.sheet) !== sameKey(place.sheet)) {
    throw new WorkbookFault('occupied', { sheet: previous.sheet, table: write.table });
  }
  if (write.adds !== undefined) return planAdding(write, previous, holdsFormula);
  const oldKey = previous.headers.findIndex((header) => sameKey(header) === sameKey(write.key));
  if (oldKey < 0) throw new WorkbookFault('occupied', { sheet: previous.sheet, table: write.table });

  const ours = write.columns.map((column) => column.header);
  const notUsers = new Set([...ours, ...(write.drops ?? [])].map(sameKey));
  const users = previous.headers.flatMap((header, column) => (notUsers.has(sameKey(header)) ? [] : [column]));
  const entries = write.entries ?? [];
  const standing = new Set(previous.headers.map(sameKey));
  const missing = entries.filter(({ header }) => !standing.has(sameKey(header)));
  const key = ours.findIndex((header) => sameKey(header) === sameKey(write.key));
  const oldRows = rowsByKey(previous, oldKey);
  const followed = new Set<number>();
  const rows = write.rows.map((row) => {
    const old = oldRows.get(keyOf(resultOf(row[key] ?? null)));
    if (old !== undefined) followed.add(old);
    const kept = users.map((column) => usersCell(previous, old, column, holdsFormula));
    return [...row.map((value) => ({ is: 'ours', value }) as const), ...missing.map(() => blank), ...kept];
  });
  refuseLostNotes(previous, users, followed, holdsFormula);
  refuseTypedRows(previous, users, oldKey, followed, holdsFormula);
  const before = ours.length + missing.length;
  const entryOf = (header: string): ColumnWrite | null =>
    entries.find((entry) => sameKey(entry.header) === sameKey(header)) ?? null;
  const usersHeaders = users.map((column) => previous.headers[column] ?? '');
  return {
    write,
    sheet: previous.sheet,
    top: place?.top ?? previous.top,
    left: place?.left ?? previous.left,
    headers: [...ours, ...missing.map(({ header }) => header), ...usersHeaders],
    columns: [...write.columns, ...missing, ...usersHeaders.map(entryOf)],
    rows,
    usersColumns: new Map(users.map((column, index) => [before + index, column])),
    previous,
  };
}

const blank: PlannedCell = { is: 'ours', value: null };

function planNewTable(write: TableWrite, now: Snapshot, place: TablePlace | undefined): TablePlan {
  if (place === undefined && now.sheets.some((sheet) => sameKey(sheet) === sameKey(write.sheet))) {
    throw new WorkbookFault('occupied', { sheet: write.sheet, table: write.table });
  }
  const columns = [...write.columns, ...(write.entries ?? [])];
  const { sheet, top, left } = place ?? { sheet: write.sheet, top: 0, left: 0 };
  return {
    write,
    sheet,
    top,
    left,
    headers: columns.map(({ header }) => header),
    columns,
    rows: write.rows.map((row) => [
      ...row.map((value) => ({ is: 'ours', value }) as const),
      ...(write.entries ?? []).map(() => blank),
    ]),
    usersColumns: new Map<number, number>(),
    previous: null,
  };
}

function keyOf(cell: CellValue): string {
  return typeof cell === 'object' ? '' : sameKey(String(cell));
}

function rowsByKey(table: TableSnapshot, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  table.rows.forEach((row, index) => {
    const key = keyOf(row[column] ?? null);
    if (key !== '' && !rows.has(key)) rows.set(key, index);
  });
  return rows;
}

/** A new row gets a formula in those columns in which every row had one, and is blank in the user's others. */
function usersCell(
  previous: TableSnapshot,
  old: number | undefined,
  column: number,
  holdsFormula: HoldsFormula,
): PlannedCell {
  if (old !== undefined) return { is: 'users', row: old, column };
  const calculated = previous.rows.length > 0 && previous.rows.every((_, row) => holdsFormula(row, column));
  return calculated ? { is: 'users', row: 0, column } : { is: 'ours', value: null };
}

function refuseLostNotes(
  previous: TableSnapshot,
  users: readonly number[],
  followed: ReadonlySet<number>,
  holdsFormula: HoldsFormula,
): void {
  previous.rows.forEach((row, index) => {
    if (followed.has(index)) return;
    for (const column of users) {
      if (isBlank(row[column]) || holdsFormula(index, column)) continue;
      const cell = a1(previous.top + 1 + index, previous.left + column);
      throw new WorkbookFault('notesWithoutRow', { sheet: previous.sheet, cell });
    }
  });
}

/** A row that is no row of ours has been typed by somebody: without its key, or with nothing but it. */
function refuseTypedRows(
  previous: TableSnapshot,
  users: readonly number[],
  key: number,
  followed: ReadonlySet<number>,
  holdsFormula: HoldsFormula,
): void {
  previous.rows.forEach((row, index) => {
    if (followed.has(index)) return;
    const filled = row.flatMap((cell, column) =>
      users.includes(column) || isBlank(cell) || holdsFormula(index, column) ? [] : [column],
    );
    const [first] = filled;
    if (first === undefined || (filled.includes(key) && filled.length > 1)) return;
    const cell = a1(previous.top + 1 + index, previous.left + first);
    throw new WorkbookFault('notesWithoutRow', { sheet: previous.sheet, cell });
  });
}

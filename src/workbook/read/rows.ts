import { readDate } from '../cells/dates';
import { readKronor, readNumber, readShare, readYear } from '../cells/numbers';
import type { CellReading } from '../cells/reading';
import { isBlank } from '../cells/reading';
import { readChoice, readId, readList, readText, readYesNo } from '../cells/texts';
import type { Problem } from '../problem';
import type { ColumnSchema, RowOf, TableSchema } from '../schema/table';
import type { CellValue, Snapshot } from '../workbook';
import type { Place } from './place';
import { bodyPlace, cellAt, issueAt, problemAt } from './place';
import type { OpenTable } from './table';
import { openTable } from './table';

/** A row that has something in each of those columns. */
type Filled<Table extends TableSchema, Key extends keyof RowOf<Table>> = ReadRow<Table> & {
  readonly values: { readonly [Needed in Key]: NonNullable<RowOf<Table>[Needed]> };
};

/** A row that has been read, and the way back to its cells. */
export interface ReadRow<Table extends TableSchema> {
  readonly schema: Table;
  /** Position among the table's body rows, from zero. */
  readonly index: number;
  readonly values: RowOf<Table>;
  /** Columns whose cell could not be read; their value is null. */
  readonly unreadable: ReadonlySet<keyof RowOf<Table>>;
  /** Where the column's cell stands; the row's first cell where the table lacks the column. */
  readonly place: (key: keyof RowOf<Table>) => Place;
  readonly found: (key: keyof RowOf<Table>) => CellValue;
}

/**
 * Reads every row that has something in it. What could not be read is put among the problems and is null in the row;
 * the caller decides what a row without it is worth.
 *
 * @param otherColumns positions of columns beside the schema's that also make a row count as filled in
 */
export function readRows<Table extends TableSchema>(
  table: OpenTable<Table>,
  problems: Problem[],
  otherColumns: readonly number[] = [],
): readonly ReadRow<Table>[] {
  const filled = [...table.columns.values(), ...otherColumns];
  return table.at.rows.flatMap((cells, index) =>
    filled.every((column) => isBlank(cells[column])) ? [] : [readRow(table, index, problems)],
  );
}

/** The rows of a table of the contract; none where it is not there, or lacks a required column. */
export function rowsOf<Table extends TableSchema>(
  snapshot: Snapshot,
  schema: Table,
  problems: Problem[],
): readonly ReadRow<Table>[] {
  const table = openTable(snapshot, schema, problems);
  return table === null ? [] : readRows(table, problems);
}

function readRow<Table extends TableSchema>(
  table: OpenTable<Table>,
  index: number,
  problems: Problem[],
): ReadRow<Table> {
  const values: Record<string, unknown> = {};
  const unreadable = new Set<keyof RowOf<Table>>();
  const column = (key: keyof RowOf<Table>): number => table.columns.get(String(key)) ?? -1;
  const place = (key: keyof RowOf<Table>): Place => bodyPlace(table.at, index, Math.max(0, column(key)));
  const found = (key: keyof RowOf<Table>): CellValue => cellAt(table.at, index, column(key));
  for (const schema of table.schema.columns) {
    const key = schema.key as keyof RowOf<Table>;
    const cell = found(key);
    const reading = readCell(schema, cell);
    if (reading.is === 'unreadable') {
      unreadable.add(key);
      problems.push(issueAt(place(key), cell, reading.issue, schema.header));
    } else if (reading.is === 'value' && reading.remark !== undefined) {
      problems.push(issueAt(place(key), cell, reading.remark, schema.header));
    }
    values[schema.key] = reading.is === 'value' ? reading.value : schema.kind === 'list' ? [] : null;
  }
  return { schema: table.schema, index, values: values as RowOf<Table>, unreadable, place, found };
}

/** Reads a cell as the column's kind says. */
export function readCell(column: ColumnSchema, cell: CellValue): CellReading<unknown> {
  switch (column.kind) {
    case 'text':
      return readText(cell);
    case 'id':
      return readId(cell);
    case 'number':
      return readNumber(cell);
    case 'kronor':
      return readKronor(cell);
    case 'share':
      return readShare(cell);
    case 'date':
      return readDate(cell);
    case 'year':
      return readYear(cell);
    case 'yesNo':
      return readYesNo(cell);
    case 'choice':
      return readChoice(cell, column.choices ?? {});
    case 'list':
      return readList(cell);
  }
}

/**
 * Whether the row has a value in each of the columns that it is worth nothing without. A blank one is pointed at;
 * an unreadable one has been already.
 */
export function hasAll<Table extends TableSchema, Key extends keyof RowOf<Table>>(
  row: ReadRow<Table>,
  keys: readonly Key[],
  problems: Problem[],
): row is Filled<Table, Key> {
  return keys.every((key) => {
    if (row.values[key] !== null) return true;
    if (!row.unreadable.has(key)) {
      const header = row.schema.columns.find((column) => column.key === key)?.header ?? String(key);
      problems.push(problemAt(row.place(key), row.found(key), 'error', 'missingValue', { column: header }));
    }
    return false;
  });
}

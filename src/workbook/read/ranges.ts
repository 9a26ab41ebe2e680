import { scoresTable } from '../schema/applications';
import type { ColumnSchema, TableSchema } from '../schema/table';
import { sameKey } from '../schema/table';
import type { CellValue, TableSnapshot } from '../workbook';

/** A range as Excel hands it to a function: its first row holds the headers. */
export type Range = readonly (readonly unknown[])[];

/** Columns in which a 0 can be nothing but a blank cell: some platforms hand over blanks as 0. */
function isNeverZero({ kind }: ColumnSchema): boolean {
  return kind !== 'number' && kind !== 'kronor' && kind !== 'share';
}

function cellValue(cell: unknown, neverZero: boolean): CellValue {
  if (cell === '' || cell === undefined || (neverZero && cell === 0)) return null;
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  return cell === null ? null : { error: '#VALUE!' };
}

/**
 * A range as a table of the contract, on a sheet by the given name. A row in which every column of the contract is
 * blank or 0 is a blank row; in Poäng the columns of the directions count too.
 */
export function tableOfRange(schema: TableSchema, range: Range, sheet = schema.sheet): TableSnapshot {
  const headers = (range[0] ?? []).map((header) => String(header ?? ''));
  const columns = headers.map((header) =>
    schema.columns.find((known) => sameKey(known.header) === sameKey(header)),
  );
  const neverZero = columns.map((column) => column !== undefined && isNeverZero(column));
  const counts = columns.map((column) => column !== undefined || schema.name === scoresTable.name);
  const rows = range.slice(1).map((row) => {
    const cells = headers.map((_, index) => cellValue(row[index], neverZero[index] ?? false));
    return counts.every((counted, index) => !counted || !cells[index]) ? cells.map(() => null) : cells;
  });
  return { name: schema.name, sheet, top: 0, left: 0, headers, rows };
}

import { a1 } from '../cells/address';
import type { CellIssue } from '../cells/reading';
import type { Problem, ProblemCode } from '../problem';
import type { TableSchema } from '../schema/table';
import { sameKey } from '../schema/table';
import type { CellValue, Snapshot, TableSnapshot } from '../workbook';

/** Where a problem points. */
export interface Place {
  readonly sheet: string;
  /** A1 address within the sheet. */
  readonly cell: string;
}

/** Place of a body cell (row and column counted from zero inside the table). */
export function bodyPlace(table: TableSnapshot, row: number, column: number): Place {
  return { sheet: table.sheet, cell: a1(table.top + 1 + row, table.left + column) };
}

/** Place of a header; the first header's where the column is not there. */
export function headerPlace(table: TableSnapshot, column = 0): Place {
  return { sheet: table.sheet, cell: a1(table.top, table.left + column) };
}

/** Where a table of the contract begins; where it would stand, for one that is not there. */
export function tablePlace(snapshot: Snapshot, { name, sheet }: TableSchema): Place {
  const found = snapshot.tables.find((table) => sameKey(table.name) === sameKey(name));
  return found === undefined ? { sheet, cell: 'A1' } : headerPlace(found);
}

/** What stands in a body cell; null outside the table. */
export function cellAt(table: TableSnapshot, row: number, column: number): CellValue {
  return table.rows[row]?.[column] ?? null;
}

export function problemAt(
  place: Place,
  found: CellValue,
  severity: Problem['severity'],
  code: ProblemCode,
  values: Problem['values'] = {},
): Problem {
  return { severity, code, sheet: place.sheet, cell: place.cell, found, values };
}

/** What reading a single cell brought up, as a problem of the workbook. */
export function issueAt(place: Place, found: CellValue, issue: CellIssue, column: string): Problem {
  return problemAt(place, found, issue.severity, issue.code, { ...issue.values, column });
}

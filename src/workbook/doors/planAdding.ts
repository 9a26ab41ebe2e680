import { a1 } from '../cells/address';
import { isBlank } from '../cells/reading';
import { sameKey } from '../schema';
import type { TableSnapshot, TableWrite } from '../workbook';
import { WorkbookFault } from '../workbook';
import type { HoldsFormula, PlannedCell, TablePlan } from './plan';
import { sameValue } from './ground';

/**
 * Works out a table that keeps what stands in it: the cells that are edited, and the rows that come below. Blank rows at
 * the table's end are filled first; a column in which every row has a formula gives the new rows theirs.
 *
 * @throws WorkbookFault `changedMeanwhile` where a cell that is to be edited holds something else
 */
export function planAdding(
  write: TableWrite,
  previous: TableSnapshot,
  holdsFormula: HoldsFormula,
): TablePlan {
  const missing = write.columns.filter(({ header }) => columnIn(previous, header) < 0);
  const headers = [...previous.headers, ...missing.map(({ header }) => header)];
  const columns = headers.map(
    (header) => write.columns.find((one) => sameKey(one.header) === sameKey(header)) ?? { header },
  );
  const edits = editsOf(write, previous);
  const filled = filledRows(previous, holdsFormula);
  const kept = previous.rows.map((_, row) =>
    headers.map((_, column): PlannedCell => {
      const edit = edits.get(`${row} ${column}`);
      if (edit !== undefined) return { is: 'ours', value: edit.to };
      return column < previous.headers.length ? { is: 'users', row, column } : { is: 'ours', value: null };
    }),
  );
  const added = write.rows.map((row, index) =>
    headers.map((header, column): PlannedCell => {
      const given = write.columns.findIndex((one) => sameKey(one.header) === sameKey(header));
      const value = row[given] ?? null;
      if (value !== null) return { is: 'ours', value };
      const old = filled + index;
      if (old < previous.rows.length) return kept[old]?.[column] ?? { is: 'ours', value: null };
      const calculated =
        previous.rows.length > 0 &&
        column < previous.headers.length &&
        previous.rows.every((_, each) => holdsFormula(each, column));
      return calculated ? { is: 'users', row: 0, column } : { is: 'ours', value: null };
    }),
  );
  return {
    write: { ...write, columns },
    sheet: previous.sheet,
    top: previous.top,
    left: previous.left,
    headers,
    columns,
    rows: [...kept.slice(0, filled), ...added, ...kept.slice(filled + added.length)],
    usersColumns: new Map(previous.headers.map((_, column) => [column, column])),
    previous,
  };
}

function columnIn(table: TableSnapshot, header: string): number {
  return table.headers.findIndex((found) => sameKey(found) === sameKey(header));
}

function editsOf(
  write: TableWrite,
  previous: TableSnapshot,
): ReadonlyMap<string, NonNullable<TableWrite['adds']>['edits'][number]> {
  return new Map(
    (write.adds?.edits ?? []).map((edit) => {
      const column = columnIn(previous, edit.header);
      const found = previous.rows[edit.row]?.[column];
      if (found === undefined || !sameValue(found, edit.from)) {
        const cell = a1(previous.top + 1 + edit.row, previous.left + Math.max(0, column));
        throw new WorkbookFault('changedMeanwhile', { sheet: previous.sheet, cell });
      }
      return [`${edit.row} ${column}`, edit];
    }),
  );
}

/** Rows up to the last one in which something is typed; a formula that gives nothing does not count. */
function filledRows(table: TableSnapshot, holdsFormula: HoldsFormula): number {
  const typed = table.rows.map((row, index) =>
    row.some((cell, column) => !isBlank(cell) && !holdsFormula(index, column)),
  );
  return typed.lastIndexOf(true) + 1;
}

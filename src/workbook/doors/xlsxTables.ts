import type { Workbook as File, Worksheet } from 'exceljs';
import { a1, positionOf } from '../cells/address';
import type { CellValue, TableSnapshot } from '../workbook';
import { WorkbookFault } from '../workbook';
import { cellValue } from './xlsxCells';
import type { XlsxParts } from './xlsxParts';
import { textOfStored } from './xlsxText';

/** Cells that the tables may have together: fifty thousand rows of the widest table are about half of them. */
const mostCells = 2_000_000;

/** A table as exceljs holds it once it has been loaded; its own types tell only of tables that are being made. */
export interface TableModel {
  name: string;
  displayName: string;
  tableRef: string;
  totalsRow: boolean;
  headerRow: boolean;
  autoFilterRef?: string;
  columns: TableColumnModel[];
}

export interface TableColumnModel {
  name: string;
  filterButton?: boolean;
  totalsRowLabel?: string;
  totalsRowFunction?: string;
}

export interface LoadedTable {
  readonly sheet: Worksheet;
  readonly model: TableModel;
  readonly snapshot: TableSnapshot;
}

/**
 * The tables of a loaded file. exceljs takes a table for headerless when the file, as Excel does, leaves the usual
 * header count unsaid, and would save it so; here that is put right.
 *
 * @throws WorkbookFault `tooManyRows`
 */
export function loadedTables(file: File, parts: XlsxParts): readonly LoadedTable[] {
  let cells = 0;
  const refuseTooLarge = (sheet: Worksheet, { displayName, columns, tableRef }: TableModel): void => {
    const [from, to] = tableRef.split(':').map((address) => positionOf(address)?.row ?? 0);
    const rows = Math.max(0, (to ?? 0) - (from ?? 0));
    cells += rows * columns.length;
    if (cells <= mostCells) return;
    const values = { sheet: sheet.name, table: displayName, rows, columns: columns.length, most: mostCells };
    throw new WorkbookFault('tooManyRows', values);
  };
  return file.worksheets.flatMap((sheet) =>
    modelsOf(sheet).flatMap((model) => {
      refuseTooLarge(sheet, model);
      model.headerRow = !parts.headerless.has(model.displayName);
      const snapshot = snapshotOf(sheet, model, parts.uncalculated.get(sheet.name) ?? new Set());
      return snapshot === null ? [] : [{ sheet, model, snapshot }];
    }),
  );
}

export function modelsOf(sheet: Worksheet): readonly TableModel[] {
  const tables = (sheet as unknown as { tables?: Record<string, { table: TableModel }> }).tables ?? {};
  return Object.values(tables).map(({ table }) => table);
}

function snapshotOf(
  sheet: Worksheet,
  model: TableModel,
  uncalculated: ReadonlySet<string>,
): TableSnapshot | null {
  const [from, to] = model.tableRef.split(':');
  const first = positionOf(from ?? '');
  const last = positionOf(to ?? from ?? '');
  if (first === null || last === null) return null;
  const at = (row: number, column: number): CellValue => {
    // Asking for a cell that is not there would make it.
    const cell = sheet.findCell(row + 1, column + 1);
    return cell === undefined ? null : cellValue(cell, uncalculated.has(a1(row, column)));
  };
  const columns = model.columns.map((_, index) => first.column + index);
  const body = model.headerRow ? first.row + 1 : first.row;
  const end = model.totalsRow ? last.row - 1 : last.row;
  const headers = model.columns.map((column, index) => {
    const shown = model.headerRow ? at(first.row, first.column + index) : null;
    return typeof shown === 'string' || typeof shown === 'number' ? String(shown) : textOfStored(column.name);
  });
  const rows = Array.from({ length: Math.max(0, end - body + 1) }, (_, index) =>
    columns.map((column) => at(body + index, column)),
  );
  return {
    name: model.displayName,
    sheet: sheet.name,
    top: model.headerRow ? first.row : first.row - 1,
    left: first.column,
    headers,
    rows,
  };
}

/** The table is filtered where a row of its body is hidden: exceljs does not keep the filter itself. */
export function isFiltered({ sheet, snapshot }: LoadedTable): boolean {
  return snapshot.rows.some((_, index) => sheet.getRow(snapshot.top + 2 + index).hidden);
}

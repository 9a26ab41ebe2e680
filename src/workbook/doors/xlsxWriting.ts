import type { Cell, CellValue as FileValue, Workbook as File, Worksheet } from 'exceljs';
import { a1 } from '../cells/address';
import { isBlank } from '../cells/reading';
import { sameKey } from '../schema';
import { WorkbookFault } from '../workbook';
import type { Area } from './area';
import { moveFormula } from './moveFormula';
import type { PlannedCell, TablePlan } from './plan';
import { tableArea } from './sheetPlan';
import { extent, sizeOf } from './tableSize';
import { rowMove } from './rowMove';
import { bodyFont, headStyle, heightOf, printed, styleOf } from './xlsxLook';
import { shownValue } from './xlsxCells';
import type { Kept } from './xlsxContents';
import { contentOf, fileValue, unshareFormulas, withoutResult } from './xlsxContents';
import { guideColumn } from './xlsxGuides';
import { storedHeading } from './xlsxText';
import type { LoadedTable, TableModel } from './xlsxTables';

/** The formula in a cell of the table's body (counted from zero inside it), or null. */
export function formulaAt(loaded: LoadedTable | undefined, row: number, column: number): string | null {
  if (loaded === undefined) return null;
  const { top, left } = loaded.snapshot;
  const formula = loaded.sheet.getCell(top + 2 + row, left + 1 + column).formula;
  return formula === undefined || formula === '' ? null : formula;
}

/**
 * Writes a table as planned: makes its sheet where there is none, otherwise changes the one that stands there.
 *
 * @throws WorkbookFault `occupied` where something stands in the way of a table that grows
 */
export function writeTable(
  file: File,
  plan: TablePlan,
  loaded: LoadedTable | undefined,
  tables: readonly LoadedTable[],
): void {
  if (loaded === undefined) {
    writeNewTable(file, plan, tables);
    return;
  }
  const { sheet } = loaded;
  refuseInTheWay(plan, loaded, tables);
  unshareFormulas(sheet);
  const kept = keptCells(plan, loaded);
  const totals = totalsOf(plan, loaded);
  const old = extent(loaded.snapshot);
  unmerge(sheet, tableArea(loaded.snapshot));
  unmerge(sheet, tableArea(plan));
  clear(sheet, plan.top, plan.left, old.bottom + (loaded.model.totalsRow ? 1 : 0), old.right);
  fillTable(sheet, plan, kept);
  resize(loaded.model, plan, loaded.model.totalsRow);
  const { bottom } = extent(plan);
  totals.forEach(({ value, style }, column) => {
    const cell = sheet.getCell(bottom + 1, plan.left + 1 + column);
    cell.value = value;
    cell.style = { ...style };
  });
}

/** Cells that are merged are taken apart where we write: in a merged area only the first would keep what it gets. */
export function unmerge(sheet: Worksheet, { top, left, rows, columns }: Area): void {
  if (rows > 0 && columns > 0) sheet.unMergeCells(top + 1, left + 1, top + rows, left + columns);
}

function writeNewTable(file: File, plan: TablePlan, tables: readonly LoadedTable[]): void {
  const sheet = file.addWorksheet(plan.sheet, printed);
  addTable(sheet, plan);
  fillTable(sheet, plan, new Map());
  styleHead(sheet, plan, bodyFont(tables));
  sheet.getRow(1).height = 32;
  plan.columns.forEach((column, index) => {
    if (column?.width !== undefined) sheet.getColumn(index + 1).width = column.width;
  });
}

/** Makes a table, blank as yet. Excel keeps one body row in a table without rows. */
export function addTable(sheet: Worksheet, plan: TablePlan): void {
  const { rows, columns } = sizeOf(plan);
  sheet.addTable({
    name: plan.write.table,
    ref: a1(plan.top, plan.left),
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: plan.headers.map((name) => ({ name: storedHeading(name), filterButton: true })),
    rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
  });
}

export function styleHead(sheet: Worksheet, plan: TablePlan, font: string): void {
  plan.columns.forEach((column, index) => {
    const cell = sheet.getCell(plan.top + 1, plan.left + 1 + index);
    if (column !== null) cell.style = headStyle(font, column.format !== undefined);
  });
}

/** Puts headings and rows into the table's cells, with what its columns offer. */
export function fillTable(sheet: Worksheet, plan: TablePlan, kept: ReadonlyMap<string, Kept>): void {
  plan.headers.forEach((header, index) => {
    sheet.getCell(plan.top + 1, plan.left + 1 + index).value = header;
  });
  const wraps = plan.columns.some((column) => column?.wraps === true);
  plan.rows.forEach((row, rowIndex) => {
    // A height that was worked out for the row's old text would cut the new one off.
    if (wraps) Object.assign(sheet.getRow(plan.top + 2 + rowIndex), { height: heightOf(plan, row) });
    row.forEach((planned, columnIndex) => {
      const cell = sheet.getCell(plan.top + 2 + rowIndex, plan.left + 1 + columnIndex);
      write(cell, planned, plan, rowIndex, columnIndex, kept);
    });
  });
  const known = plan.write.adds === undefined ? 0 : (plan.previous?.headers.length ?? 0);
  plan.columns.forEach((column, index) => {
    if (column === null || index < known) return;
    guideColumn(sheet, column, plan.top, plan.left + index, sizeOf(plan).rows);
  });
}

function refuseInTheWay(plan: TablePlan, loaded: LoadedTable, tables: readonly LoadedTable[]): void {
  const old = extent(loaded.snapshot);
  const totals = loaded.model.totalsRow ? 1 : 0;
  const grown = { ...extent(plan), bottom: extent(plan).bottom + totals };
  const occupied = new WorkbookFault('occupied', { sheet: plan.sheet, table: plan.write.table });
  for (let row = plan.top; row < grown.bottom; row++) {
    for (let column = plan.left; column < grown.right; column++) {
      if (row < old.bottom + totals && column < old.right) continue;
      if (!isBlank(shownValue(loaded.sheet.getCell(row + 1, column + 1), false))) throw occupied;
    }
  }
  for (const other of tables) {
    if (other === loaded || other.sheet !== loaded.sheet) continue;
    const area = extent(other.snapshot);
    const { top, left } = other.snapshot;
    const apart =
      top >= grown.bottom || plan.top >= area.bottom || left >= grown.right || plan.left >= area.right;
    if (!apart) throw occupied;
  }
}

/** What the user has in columns of their own, taken out before anything is cleared; by old row and column. */
export function keptCells(plan: TablePlan, loaded: LoadedTable): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  loaded.snapshot.rows.forEach((_, row) => {
    for (const column of plan.usersColumns.values()) {
      kept.set(
        `${row} ${column}`,
        contentOf(loaded.sheet.getCell(loaded.snapshot.top + 2 + row, loaded.snapshot.left + 1 + column)),
      );
    }
  });
  return kept;
}

/** The table's totals, by the column in which they are to stand. */
function totalsOf(plan: TablePlan, { sheet, model, snapshot }: LoadedTable): ReadonlyMap<number, Kept> {
  const totals = new Map<number, Kept>();
  if (!model.totalsRow) return totals;
  snapshot.headers.forEach((header, old) => {
    const now = plan.headers.findIndex((other) => sameKey(other) === sameKey(header));
    const cell = sheet.getCell(extent(snapshot).bottom + 1, snapshot.left + 1 + old);
    if (now >= 0) totals.set(now, withoutResult(contentOf(cell)));
  });
  return totals;
}

function clear(sheet: Worksheet, top: number, left: number, bottom: number, right: number): void {
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = null;
      if (row > top) cell.style = {};
    }
  }
}

function write(
  cell: Cell,
  planned: PlannedCell,
  plan: TablePlan,
  rowIndex: number,
  columnIndex: number,
  kept: ReadonlyMap<string, Kept>,
): void {
  if (planned.is === 'ours') {
    cell.value = fileValue(planned.value);
    cell.style = styleOf(plan, rowIndex, columnIndex);
    return;
  }
  const users = kept.get(`${planned.row} ${planned.column}`);
  if (users === undefined) return;
  cell.style = { ...users.style };
  const { value } = users;
  if (typeof value !== 'object' || value === null || !('formula' in value)) {
    cell.value = value;
    return;
  }
  const formula = moveFormula(value.formula, rowMove(plan, planned.row, rowIndex));
  // The stored result belonged to the row's old figures; Excel works the new one out when it opens the file.
  cell.value = { formula } as FileValue;
}

/** Tells the file where the table reaches. */
export function resize(model: TableModel, plan: TablePlan, totalsRow: boolean): void {
  const { bottom, right } = extent(plan);
  const from = a1(plan.top, plan.left);
  model.columns = plan.headers.map((name) => {
    const old = plan.previous?.headers.findIndex((header) => sameKey(header) === sameKey(name)) ?? -1;
    return { ...model.columns[old], name: storedHeading(name), filterButton: true };
  });
  model.tableRef = `${from}:${a1(bottom - (totalsRow ? 0 : 1), right - 1)}`;
  model.autoFilterRef = `${from}:${a1(bottom - 1, right - 1)}`;
  model.totalsRow = totalsRow;
  model.headerRow = true;
}

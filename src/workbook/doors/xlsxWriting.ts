import type { Cell, CellValue as FileValue, Style, Workbook as File, Worksheet } from 'exceljs';
import { columnLetters } from '../cells/address';
import { isBlank } from '../cells/reading';
import type { CellContent } from '../sheet';
import { isCellFormula } from '../sheet';
import { WorkbookFault } from '../workbook';
import { moveFormula } from './moveFormula';
import { movedColumns } from './movedColumns';
import type { PlannedCell, TablePlan } from './plan';
import { extent } from './plan';
import { bodyFont, headStyle, heightOf, printed, styleOf } from './xlsxLook';
import { cellValue } from './xlsxCells';
import type { LoadedTable, TableModel } from './xlsxTables';

interface Kept {
  readonly value: FileValue;
  readonly style: Partial<Style>;
}

/** The formula in a cell of the table's body (counted from zero inside it), or null. */
export function formulaAt(loaded: LoadedTable | undefined, row: number, column: number): string | null {
  if (loaded === undefined) return null;
  const { top, left } = loaded.snapshot;
  const formula = loaded.sheet.getCell(top + 2 + row, left + 1 + column).formula;
  return formula === undefined || formula === '' ? null : formula;
}

/** Gives every cell its own formula: a formula that others share must not be overwritten under them. */
export function unshareFormulas(sheet: Worksheet): void {
  const shared: { readonly cell: Cell; readonly formula: string }[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const value = cell.value as { sharedFormula?: string; shareType?: string } | null;
      if (typeof value !== 'object' || value === null) return;
      if (value.sharedFormula !== undefined || value.shareType === 'shared') {
        shared.push({ cell, formula: cell.formula });
      }
    });
  });
  for (const { cell, formula } of shared) {
    const result = cell.result;
    cell.value = (result === undefined ? { formula } : { formula, result }) as FileValue;
  }
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
  const old = extent(loaded.snapshot);
  clear(sheet, plan.top, plan.left, old.bottom + (loaded.model.totalsRow ? 1 : 0), old.right);
  plan.headers.forEach((header, index) => {
    sheet.getCell(plan.top + 1, plan.left + 1 + index).value = header;
  });
  const wraps = plan.write.columns.some((column) => column.wraps === true);
  plan.rows.forEach((row, rowIndex) => {
    // A height that was worked out for the row's old text would cut the new one off.
    if (wraps) Object.assign(sheet.getRow(plan.top + 2 + rowIndex), { height: heightOf(plan, row) });
    row.forEach((planned, columnIndex) => {
      const cell = sheet.getCell(plan.top + 2 + rowIndex, plan.left + 1 + columnIndex);
      write(cell, planned, plan, rowIndex, columnIndex, kept);
    });
  });
  resize(loaded.model, plan);
}

function writeNewTable(file: File, plan: TablePlan, tables: readonly LoadedTable[]): void {
  const sheet = file.addWorksheet(plan.sheet, printed);
  sheet.addTable({
    name: plan.write.table,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: plan.headers.map((name) => ({ name, filterButton: true })),
    rows: plan.rows.map((row) => row.map((cell) => (cell.is === 'ours' ? fileValue(cell.value) : null))),
  });
  const font = bodyFont(tables);
  sheet.getRow(1).height = 32;
  plan.rows.forEach((row, index) => Object.assign(sheet.getRow(index + 2), { height: heightOf(plan, row) }));
  plan.write.columns.forEach(({ width, format }, index) => {
    if (width !== undefined) sheet.getColumn(index + 1).width = width;
    sheet.getCell(1, index + 1).style = headStyle(font, format !== undefined);
    plan.rows.forEach((_, row) => {
      sheet.getCell(row + 2, index + 1).style = styleOf(plan, index);
    });
  });
}

/** Our error values are the user's own, read back; nothing of ours writes one. */
function fileValue(value: CellContent): FileValue {
  if (isCellFormula(value)) {
    const result = value.result ?? undefined;
    const formula = value.formula.slice(1);
    return (result === undefined ? { formula } : { formula, result }) as FileValue;
  }
  return typeof value === 'object' && value !== null ? null : value;
}

function refuseInTheWay(plan: TablePlan, loaded: LoadedTable, tables: readonly LoadedTable[]): void {
  const old = extent(loaded.snapshot);
  const totals = loaded.model.totalsRow ? 1 : 0;
  const grown = extent(plan);
  const occupied = new WorkbookFault('occupied', { sheet: plan.sheet, table: plan.write.table });
  for (let row = plan.top; row < grown.bottom; row++) {
    for (let column = plan.left; column < grown.right; column++) {
      if (row < old.bottom + totals && column < old.right) continue;
      if (!isBlank(cellValue(loaded.sheet.getCell(row + 1, column + 1), false))) throw occupied;
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
function keptCells(plan: TablePlan, loaded: LoadedTable): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  loaded.snapshot.rows.forEach((_, row) => {
    for (const column of plan.usersColumns.values()) {
      kept.set(
        `${row} ${column}`,
        contentOf(loaded.sheet.getCell(plan.top + 2 + row, plan.left + 1 + column)),
      );
    }
  });
  return kept;
}

function contentOf({ value, style }: Cell): Kept {
  return { value, style };
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
    cell.style = styleOf(plan, columnIndex);
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
  const formula = moveFormula(value.formula, {
    fromRow: plan.top + 1 + planned.row,
    toRow: plan.top + 1 + rowIndex,
    columns: movedColumns(plan),
  });
  // The stored result belonged to the row's old figures; Excel works the new one out when it opens the file.
  cell.value = { formula } as FileValue;
}

function resize(model: TableModel, plan: TablePlan): void {
  const { bottom, right } = extent(plan);
  const reference = `${columnLetters(plan.left)}${plan.top + 1}:${columnLetters(right - 1)}${bottom}`;
  model.columns = plan.headers.map((name, index) => {
    const old = plan.usersColumns.get(index);
    const former = old === undefined ? undefined : model.columns[old];
    return { ...former, name, filterButton: true };
  });
  model.tableRef = reference;
  model.autoFilterRef = reference;
  model.totalsRow = false;
  model.headerRow = true;
}

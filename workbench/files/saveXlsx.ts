import type { CellValue, Column, Cell as FileCell, Workbook, Worksheet } from 'exceljs';
import type { IStyleData } from '@univerjs/core';
import { blockAddress } from '../host/address';
import type { Block } from '../host/address';
import { isErrorValue } from '../host/engine/engine';
import type { Cell, Engine, Value } from '../host/engine/engine';
import { styleForFile } from './cellStyle';
import { formulaForFile } from './formulaNames';
import { plainValue, tableModels, widthOfPixels } from './openXlsx';
import type { FunctionNames } from './openXlsx';

/** What the grid knows beside the engine's cells. */
export interface GridLook {
  styleAt(sheet: string, row: number, column: number): IStyleData | null;
  /** Width in pixels. */
  columnWidth(sheet: string, column: number): number;
}

export interface SavedState {
  readonly engine: Engine;
  readonly look: GridLook;
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly block: Block;
    readonly headers: readonly string[];
  }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly functions: FunctionNames;
}

/**
 * Lays the grid's state over the file that was opened and gives the new file. Charts and whatever else exceljs does not
 * read are lost; so are settings and custom XML, which hold nothing that cannot be worked out again.
 */
export async function saveXlsx(book: Workbook, state: SavedState): Promise<ArrayBuffer> {
  const sheets = state.engine.sheets();
  for (const worksheet of [...book.worksheets]) {
    if (!sheets.includes(worksheet.name)) book.removeWorksheet(worksheet.id);
  }
  for (const name of sheets) {
    const worksheet = book.getWorksheet(name) ?? book.addWorksheet(name);
    writeCells(worksheet, state);
    writeTables(worksheet, state);
  }
  const known = new Set(book.definedNames.model.map(({ name }) => name));
  for (const { name, formula } of state.names) {
    if (!known.has(name)) book.definedNames.add(formula.replace(/^=/, ''), name);
  }
  // The grid has recalculated; Excel is still to do so itself when it opens the file.
  book.calcProperties.fullCalcOnLoad = true;
  return book.xlsx.writeBuffer() as unknown as Promise<ArrayBuffer>;
}

function writeCells(worksheet: Worksheet, state: SavedState): void {
  const { engine, look } = state;
  const used = engine.usedBlock(worksheet.name);
  const rows = Math.max(used === null ? 0 : used.row + used.rows, worksheet.rowCount);
  const columns = Math.max(used === null ? 0 : used.column + used.columns, worksheet.columnCount);
  if (rows === 0 || columns === 0) return;
  const cells = engine.read(worksheet.name, { row: 0, column: 0, rows, columns });
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      const style = look.styleAt(worksheet.name, i, j);
      if (cell.value === null && cell.formula === null && style === null && !hasCell(worksheet, i, j)) return;
      const target = cellIn(worksheet, i, j);
      if (target.isMerged && target.master !== target) return;
      const wanted = contentFor(cell, worksheet.name, i, j, state);
      if (!isSame(target.value, wanted)) target.value = wanted;
      if (style !== null) target.style = styleForFile(target.style, style);
    }),
  );
  for (let j = 0; j < columns; j++) {
    const column = columnIn(worksheet, j);
    const width = widthOfPixels(look.columnWidth(worksheet.name, j));
    if (Math.abs(width - (column.width ?? 0)) > 0.2) column.width = width;
  }
}

const cellIn = (worksheet: Worksheet, row: number, column: number): FileCell =>
  worksheet.getCell(row + 1, column + 1);

const columnIn = (worksheet: Worksheet, column: number): Column => worksheet.getColumn(column + 1);

function hasCell(worksheet: Worksheet, row: number, column: number): boolean {
  return worksheet.findRow(row + 1)?.findCell(column + 1) !== undefined;
}

const shown = (value: Value): CellValue =>
  isErrorValue(value) ? ({ error: value.error } as CellValue) : value;

function contentFor(cell: Cell, sheet: string, row: number, column: number, state: SavedState): CellValue {
  if (cell.formula === null) return shown(cell.value);
  const formula = formulaForFile(cell.formula, state.functions.namespace, state.functions.names);
  const result = cell.value === null ? '' : shown(cell.value);
  const spilled = state.engine.spillFrom(sheet, row, column);
  return (
    spilled === null
      ? { formula, result }
      : { formula, result, shareType: 'array', ref: blockAddress(spilled) }
  ) as CellValue;
}

/** Whether a cell of the file already says the same, so that rich text, links and dates are left as they were. */
function isSame(before: CellValue, wanted: CellValue): boolean {
  const formulaOf = (value: CellValue): string | null =>
    typeof value === 'object' && value !== null && 'formula' in value ? value.formula : null;
  if (formulaOf(before) !== formulaOf(wanted)) return false;
  if (typeof before === 'object' && before !== null && 'sharedFormula' in before) return false;
  return JSON.stringify(plainValue(before)) === JSON.stringify(plainValue(wanted));
}

function writeTables(worksheet: Worksheet, state: SavedState): void {
  const wanted = state.tables.filter((table) => table.sheet === worksheet.name);
  const models = tableModels(worksheet).map(({ table }) => table);
  for (const model of models) {
    if (!wanted.some((table) => table.name === model.name)) worksheet.removeTable(model.name);
  }
  for (const table of wanted) {
    const ref = blockAddress(table.block);
    const model = models.find(({ name }) => name === table.name);
    if (model !== undefined) {
      model.tableRef = ref;
      if (model.autoFilterRef !== undefined) model.autoFilterRef = ref;
      model.columns = table.headers.map((name, i) => ({
        ...(model.columns[i] ?? { filterButton: true }),
        name,
      }));
      continue;
    }
    const body = state.engine.read(worksheet.name, {
      ...table.block,
      row: table.block.row + 1,
      rows: table.block.rows - 1,
    });
    worksheet.addTable({
      name: table.name,
      ref: blockAddress({ ...table.block, rows: 1, columns: 1 }),
      headerRow: true,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: table.headers.map((name) => ({ name, filterButton: true })),
      rows: body.map((line, i) =>
        line.map((cell, j) =>
          contentFor(cell, worksheet.name, table.block.row + 1 + i, table.block.column + j, state),
        ),
      ),
    });
  }
}

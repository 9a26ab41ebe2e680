import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { notAWorkbook, openArchive } from '../../src/workbook/doors/xlsxArchive';
import { parseBlock, splitSheet } from '../host/address';
import type { Block } from '../host/address';
import { cellOf } from '../univer/univerCells';
import { styleFromFile } from './cellStyle';
import { formulaFromFile } from './formulaNames';

export interface OpenedTable {
  readonly name: string;
  readonly sheet: string;
  readonly block: Block;
}

export interface OpenedFile {
  /** The file as read; saving starts from it, so that what the grid does not know is kept. */
  readonly book: Workbook;
  /** The same for the grid. */
  readonly data: Partial<IWorkbookData>;
  readonly tables: readonly OpenedTable[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly protectedSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  /** Sheets with wrapped texts in rows of no set height, which Excel makes as high as they need. */
  readonly wrappedSheets: readonly string[];
}

/** How functions of the add-in are named. */
export interface FunctionNames {
  readonly namespace: string;
  /** Names without the namespace. */
  readonly names: readonly string[];
}

/** Day 0 of the 1900 date system. */
const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86400000;

/** Height of a row with nothing set, in pixels, as in Excel. */
const standardRowHeight = 20;

/** Rows and columns to spare beyond what is used. */
const spare = { rows: 60, columns: 8 };

/**
 * Reads an .xlsx file.
 *
 * @throws WorkbookFault where it is none or holds too much, as the add-in's own reading of files
 */
export async function openXlsx(file: ArrayBuffer, functions: FunctionNames, name = ''): Promise<OpenedFile> {
  await openArchive(new Uint8Array(file), name);
  const book = new Workbook();
  await book.xlsx.load(file).catch((cause: unknown) => {
    throw notAWorkbook(name, cause);
  });
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const sheetOrder: string[] = [];
  const tables: OpenedTable[] = [];
  book.worksheets.forEach((worksheet, i) => {
    const id = `s${i + 1}`;
    sheetOrder.push(id);
    sheets[id] = { ...sheetData(worksheet, functions), id };
    for (const { table } of tableModels(worksheet)) {
      const block = parseBlock(table.tableRef);
      if (block !== null) tables.push({ name: table.name, sheet: worksheet.name, block });
    }
  });
  const names = book.definedNames.model.flatMap(({ name, ranges }) =>
    name.startsWith('_xlnm') || ranges[0] === undefined ? [] : [{ name, formula: `=${ranges[0]}` }],
  );
  return {
    book,
    data: { id: `bok-${Date.now()}`, sheetOrder, sheets },
    tables,
    names,
    protectedSheets: book.worksheets.filter(isProtected).map((worksheet) => worksheet.name),
    wrappedSheets: book.worksheets.filter(hasWrappedText).map(({ name }) => name),
    hiddenSheets: book.worksheets.filter(({ state }) => state !== 'visible').map(({ name }) => name),
  };
}

/** A table as exceljs keeps it; its types leave the model out. */
export interface TableModel {
  name: string;
  displayName: string;
  tableRef: string;
  autoFilterRef?: string;
  columns: { name: string; filterButton?: boolean }[];
}

/** The tables of a sheet with their models, which can be changed in place. */
export function tableModels(worksheet: Worksheet): { readonly table: TableModel }[] {
  return Object.values(
    (worksheet as unknown as { tables: Record<string, { model: TableModel }> }).tables,
  ).map(({ model }) => ({
    table: model,
  }));
}

const isProtected = (worksheet: Worksheet): boolean =>
  Boolean((worksheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet);

function hasWrappedText(worksheet: Worksheet): boolean {
  let found = false;
  worksheet.eachRow((row) => {
    if (found || row.height) return;
    row.eachCell((cell) => (found ||= cell.alignment?.wrapText === true));
  });
  return found;
}

function sheetData(worksheet: Worksheet, functions: FunctionNames): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  // Without making the rows that are not there, of which there may be a million.
  worksheet.findRows(1, worksheet.rowCount)?.forEach((row) => {
    const { number } = row;
    if (row.height || row.hidden) {
      rowData[number - 1] = {
        ...(row.height ? { h: Math.round((row.height * 4) / 3) } : {}),
        ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const data = dataOfCell(cell, functions);
      if (data !== null) (cellData[number - 1] ??= {})[column - 1] = data;
    });
  });
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  // Counted once: exceljs looks through all rows for it.
  const { columnCount } = worksheet;
  for (let column = 1; column <= columnCount; column++) {
    const { width, hidden } = worksheet.getColumn(column);
    columnData[column - 1] = {
      ...(width ? { w: pixelsOfWidth(width) } : {}),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  // exceljs has none where the file says nothing of how the sheet is viewed, whatever its types say.
  const view = (worksheet.views as Worksheet['views'] | null)?.[0];
  const frozen = view?.state === 'frozen' ? view : null;
  return {
    name: worksheet.name,
    rowCount: Math.max(worksheet.rowCount + spare.rows, 100),
    columnCount: Math.max(columnCount + spare.columns, 20),
    cellData,
    defaultRowHeight: standardRowHeight,
    rowData,
    columnData,
    mergeData: worksheet.model.merges.flatMap((merge) => {
      const block = parseBlock(merge);
      return block === null
        ? []
        : [
            {
              startRow: block.row,
              startColumn: block.column,
              endRow: block.row + block.rows - 1,
              endColumn: block.column + block.columns - 1,
            },
          ];
    }),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    hidden: worksheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(frozen
      ? {
          freeze: {
            xSplit: frozen.xSplit ?? 0,
            ySplit: frozen.ySplit ?? 0,
            startRow: frozen.ySplit ?? -1,
            startColumn: frozen.xSplit ?? -1,
          },
        }
      : {}),
  };
}

/** Width in characters of the standard font, as files have it, to pixels and back. */
export const pixelsOfWidth = (width: number): number => Math.round(width * 7 + 5);
export const widthOfPixels = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

function dataOfCell(cell: Cell, functions: FunctionNames): ICellData | null {
  const style: IStyleData | null = styleFromFile(cell.style);
  const content = contentOf(cell, functions);
  if (style === null && content === null) return null;
  return { ...content, ...(style === null ? {} : { s: style }) };
}

function contentOf(cell: Cell, functions: FunctionNames): ICellData | null {
  if (cell.isMerged && cell.master !== cell) return null;
  if (cell.formula) {
    const result = plainValue(cell.result as CellValue);
    const shown = result === null ? {} : cellOf({ value: result });
    return {
      f: formulaFromFile(cell.formula, functions.namespace, functions.names),
      v: shown.v ?? null,
      t: shown.t ?? CellValueType.STRING,
    };
  }
  const value = plainValue(cell.value);
  if (value === null) return null;
  const { v, t } = cellOf({ value });
  return { v: v ?? null, t: t ?? CellValueType.STRING };
}

/** The value that stands in a cell, without rich text and links; dates as serial numbers. */
export function plainValue(
  value: CellValue | undefined,
): number | string | boolean | { readonly error: string } | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - epoch) / dayLength;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('text' in value)
    return typeof value.text === 'string' ? value.text : plainValue(value.text as CellValue);
  return 'result' in value ? plainValue(value.result as CellValue) : null;
}

/** Where a defined name points, for names of one block. */
export function blockOfName(formula: string): { readonly sheet: string; readonly block: Block } | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ''));
  const block = parseBlock(rest);
  return sheet === null || block === null ? null : { sheet, block };
}

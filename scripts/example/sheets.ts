import type { Alignment, Cell, CellValue, Font, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../src/workbook/cells/address';
import type { CellKind, TableSchema } from '../../src/workbook/schema';
import type { Content, Table } from './data';

/** Colours of the example: one dark blue for heads, one pale yellow for what is left to fill in. */
export const colours = {
  head: 'FF1F4E79',
  pale: 'FFDDEBF7',
  toFill: 'FFFFF2CC',
  grey: 'FF595959',
  warning: 'FFC00000',
} as const;

/** The workbook's font, with what makes this text differ. A font without a name would be another program's own. */
export function font(look: Partial<Font> = {}): Partial<Font> {
  return { name: 'Calibri', family: 2, size: 11, ...look };
}

const formats: Partial<Record<CellKind, string>> = {
  kronor: '#,##0',
  share: '0.00%',
  date: 'yyyy-mm-dd',
  year: '0',
};

const widths: Partial<Record<CellKind, number>> = {
  id: 10,
  kronor: 14,
  share: 15,
  date: 14,
  year: 9,
  yesNo: 12,
  number: 13,
  choice: 18,
  list: 12,
  text: 24,
};

export interface SheetLook {
  readonly style: string;
  /** Width in characters of columns that need another than their kind's. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Number format of columns that need another than their kind's. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tab?: string;
  /** Columns that stay in view when the sheet is scrolled sideways. */
  readonly frozen?: number;
}

/** A sheet with a table of the contract from its first cell, or further right on a sheet that is there already. */
export function addTableSheet(
  file: Workbook,
  schema: TableSchema,
  table: Table,
  look: SheetLook,
  left = 0,
): Worksheet {
  const sheet =
    file.getWorksheet(schema.sheet) ??
    file.addWorksheet(schema.sheet, {
      views: [{ state: 'frozen', ySplit: 1, xSplit: look.frozen ?? 0 }],
      properties: { tabColor: { argb: look.tab ?? colours.head } },
    });
  sheet.addTable({
    name: schema.name,
    ref: `${columnLetters(left)}1`,
    headerRow: true,
    style: { theme: look.style as 'TableStyleMedium2', showRowStripes: true },
    columns: table.headers.map((name) => ({ name, filterButton: true })),
    rows: table.rows.map((row) => row.map(stored)),
  });
  table.headers.forEach((header, index) => {
    const kind = table.kinds[index] ?? 'text';
    const width = look.widths?.[header] ?? Math.max(widths[kind] ?? 12, header.length + 4);
    sheet.getColumn(left + index + 1).width = width;
    const format = look.formats?.[header] ?? formats[kind];
    const known = schema.columns.some((column) => column.header === header);
    const alignment = alignmentOf(kind, known || table.headers.length < 4);
    const wraps = kind === 'text' && width >= 24;
    table.rows.forEach((_, row) => {
      sheet.getCell(row + 2, left + index + 1).style = {
        font: font(),
        alignment: { ...alignment, vertical: 'top', wrapText: wraps },
        border: { bottom: { style: 'hair', color: { argb: 'FFBFBFBF' } } },
        ...(format === undefined ? {} : { numFmt: format }),
      };
    });
    headCell(sheet.getCell(1, left + index + 1), alignment);
    offerChoices(sheet, schema, header, left + index + 1, table.rows.length);
  });
  sheet.getRow(1).height = 32;
  return sheet;
}

/** Figures to the right, words a step in from the figures beside them, scores in the middle. */
function alignmentOf(kind: CellKind, known: boolean): Partial<Alignment> {
  if (kind === 'number' && !known) return { horizontal: 'center' };
  if (['number', 'kronor', 'share', 'year'].includes(kind)) return { horizontal: 'right' };
  return kind === 'id' ? { horizontal: 'left' } : { horizontal: 'left', indent: 1 };
}

/** A formula keeps the value that it gave here, for programs that do not know the function. */
export function stored(content: Content): CellValue {
  return typeof content === 'object' && content !== null
    ? { formula: content.formula, result: content.result, date1904: false }
    : content;
}

/** The words that a cell may hold, offered as a list. */
function offerChoices(
  sheet: Worksheet,
  schema: TableSchema,
  header: string,
  column: number,
  rows: number,
): void {
  const known = schema.columns.find((one) => one.header === header);
  const words =
    known?.kind === 'yesNo'
      ? ['Ja', 'Nej']
      : known?.choices === undefined
        ? []
        : Object.values(known.choices);
  if (words.length === 0) return;
  for (let row = 2; row < rows + 2; row++) {
    sheet.getCell(row, column).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${words.join(',')}"`],
      showErrorMessage: true,
      errorTitle: header,
      error: `Välj något av: ${words.join(', ')}`,
    };
  }
}

/** White on dark, and room for the filter button. */
export function headRow(sheet: Worksheet, row: number, column: number, count: number): void {
  sheet.getRow(row).height = 32;
  for (let index = 0; index < count; index++) headCell(sheet.getCell(row, column + index), {});
}

function headCell(cell: Cell, alignment: Partial<Alignment>): void {
  cell.style = {
    font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.head } },
    alignment: { ...alignment, vertical: 'middle', wrapText: true },
  };
}

/** Marks a cell that the municipality has to fill in itself. */
export function markToFill(sheet: Worksheet, address: string): void {
  fill(sheet.getCell(address), colours.toFill);
}

function fill(cell: Cell, argb: string): void {
  cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } };
}

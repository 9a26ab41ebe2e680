/**
 * A whole sheet as a description: what stands in it, how it looks, and how it prints. The doors carry it out, each in
 * its own way, so that Excel and an .xlsx file get the same sheet.
 */
import type { CellValue, TableWrite } from './workbook';

/**
 * What is to stand in a cell: a value, or a formula with English function names and commas, `=SUM(B2:B9)`. Only
 * functions that exist since Excel 2019 and in LibreOffice, no dynamic arrays, so that the sheet recalculates for
 * everyone who opens it.
 */
export type CellContent = CellValue | CellFormula;

export interface CellFormula {
  readonly formula: string;
  /** What the formula gives now; kept in an .xlsx file for readers that do not recalculate. */
  readonly result?: CellValue | undefined;
}

export function isCellFormula(content: CellContent): content is CellFormula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** The value that a cell shows: what stands in it, or what its formula gives. */
export function resultOf(content: CellContent): CellValue {
  return isCellFormula(content) ? (content.result ?? null) : content;
}

/** How cells look; each name is one look in `doors/looks.ts`. */
export type Look =
  | 'title'
  | 'heading'
  | 'tableHeading'
  | 'label'
  | 'text'
  | 'note'
  | 'total'
  /** Somewhere for the reader to type. */
  | 'entry'
  | 'good'
  | 'warning';

/** Number format of a column: one for all rows, or row by row where units differ. Undefined for words. */
export type ColumnFormat = string | readonly string[] | undefined;

/** The number format of a block's cell. */
export function formatAt({ format }: CellBlock, row: number, column: number): string | undefined {
  return formatOfRow(typeof format === 'object' ? format[column] : format, row);
}

/** The number format of one row of a column. */
export function formatOfRow(format: ColumnFormat, row: number): string | undefined {
  return typeof format === 'object' ? format[row] : format;
}

/** Rectangle of cells, with A1 address of its first cell. */
export interface CellBlock {
  readonly at: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly look?: Look | undefined;
  /**
   * Excel number format in its English form: for the whole block, or column by column. In the second case the block is laid
   * out as a table: columns with a format hold figures and stand to the right, headings too; the others hold words.
   */
  readonly format?: string | readonly ColumnFormat[] | undefined;
  readonly wraps?: boolean | undefined;
}

/**
 * A drop-down list for a range: the words themselves, or where they stand (`=Listor!$A$2:$A$9`). Words written out are
 * together at most 255 characters and hold no comma; otherwise the cells go without a list.
 */
export interface Choices {
  readonly range: string;
  readonly words: readonly string[] | { readonly formula: string };
  /** True where other words than those of the list are accepted too. */
  readonly open?: boolean | undefined;
}

/** Guidance that shows when the cell is selected. */
export interface CellNote {
  readonly cell: string;
  readonly title: string;
  readonly text: string;
}

/** Cells that take another look while a formula holds; the formula is written for the range's first cell. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly look: Look;
}

export interface ChartSeries {
  readonly name: string;
  /** Range within the workbook, `'Beslutsunderlag'!$B$5:$B$20`. */
  readonly values: string;
  readonly categories?: string | undefined;
}

export interface ChartWrite {
  /** Unique within the sheet, and what finds it again. */
  readonly name: string;
  readonly kind: 'stackedBar' | 'bar' | 'column' | 'line' | 'scatter' | 'stepLine';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis?: string | undefined;
  readonly valueAxis?: string | undefined;
  /** First and last cell that it covers. */
  readonly from: string;
  readonly to: string;
  /** Said by screen readers: what the picture shows. */
  readonly description: string;
}

export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated at the top of each page, `$1:$1`. */
  readonly titleRows?: string | undefined;
  readonly header?: string | undefined;
  /** How many pages wide it may be; 1 unless told otherwise. */
  readonly across?: number | undefined;
}

/** Characters that a page across holds in letters that can be read. */
const readableWidth = 190;

/** Pages that sheets of workings need side by side. */
export function pagesAcross(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / readableWidth));
}

export interface SheetWrite {
  readonly sheet: string;
  /**
   * The workbook name that marks the sheet as this product's. It refers to every cell that is ours, so that what people
   * write in others is left alone. A sheet of that name without the mark is somebody else's: nothing is written, fault
   * `occupied`. A name is never that of a table.
   */
  readonly mark: string;
  readonly blocks: readonly CellBlock[];
  /**
   * Tables that stand in the sheet, each with its first cell. The users' own columns follow their row. A table of the
   * contract that a new version leaves out stays where it is, for people may have written in it.
   */
  readonly tables?: readonly (TableWrite & { readonly at: string })[] | undefined;
  /** Widths in characters from column A. */
  readonly widths: readonly number[];
  readonly choices?: readonly Choices[] | undefined;
  readonly notes?: readonly CellNote[] | undefined;
  /** Ranges with bars in the cells, from 0 to the given maximum. */
  readonly bars?: readonly { readonly range: string; readonly max: number }[] | undefined;
  readonly highlights?: readonly Highlight[] | undefined;
  readonly charts?: readonly ChartWrite[] | undefined;
  /**
   * Workbook names for single cells or ranges of this sheet. A cell with the look `entry` and no content of ours (null)
   * keeps what the reader has typed, wherever it moves, if it has a name here.
   */
  readonly names?: readonly { readonly name: string; readonly range: string }[] | undefined;
  readonly page?: PageSetup | undefined;
  readonly frozenRows?: number | undefined;
  /** Where a new sheet comes in the row of sheets: last, unless told otherwise. */
  readonly position?: 'first' | 'last' | undefined;
  /** Kept out of the row of sheets; the user can show it. */
  readonly hidden?: boolean | undefined;
}

import type { CellContent, ColumnFormat, SheetWrite } from './sheet';
import type { SurveyedArea } from './survey';

/**
 * A workbook as the rest of the house sees it: tables in, tables out, whatever stands behind.
 * Three doors implement it: Office.js (`doors/excel.ts`), an .xlsx file (`doors/xlsx.ts`) and memory (`doors/memory.ts`);
 * one set of contract tests holds for all three.
 */
export interface Workbook {
  /**
   * Reads every table of the contract, the format version and the names of all sheets, in one round trip.
   * Rejects with a `WorkbookFault` where the workbook cannot be reached; a missing table is no fault, it is just absent.
   */
  read(): Promise<Snapshot>;
  /**
   * Carries out a change whole or not at all: first everything that the change presumes is read again and compared,
   * then everything is written. Rejects with a `WorkbookFault` and leaves the workbook as it was where that fails.
   */
  write(change: WorkbookChange): Promise<void>;
  /** Everything that stands in the workbook outside the contract's tables, for finding a list to bring in. */
  survey?(): Promise<readonly SurveyedArea[]>;
}

/** What stands in a cell. Dates are serial numbers of the 1900 system, whatever the workbook uses. */
export type CellValue = number | string | boolean | CellError | null;

/** An error value such as #N/A. */
export interface CellError {
  readonly error: string;
}

export interface Snapshot {
  readonly tables: readonly TableSnapshot[];
  /** Value of the cell named `Pottkompassen_version`; null where there is none. */
  readonly formatVersion: CellValue;
  /** Where that cell stands; null or absent where there is none. */
  readonly formatVersionCell?: { readonly sheet: string; readonly cell: string } | null | undefined;
  /** Value of the cell named `Pottkompassen_fingeravtryck`: of what is published now. Absent where nothing is. */
  readonly publishedFingerprint?: CellValue | undefined;
  readonly sheets: readonly string[];
}

export interface TableSnapshot {
  /** Table name (ASCII), as `schema.ts` names it. */
  readonly name: string;
  readonly sheet: string;
  /** Zero-based position of the header row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Body rows; each as long as `headers`. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface WorkbookChange {
  /** Tables that this product owns and writes whole (Rangordning, …). Created where absent. */
  readonly tables?: readonly TableWrite[];
  /** Whole sheets of ours, made new, or replaced where they bear our mark. Written after the tables. */
  readonly sheets?: readonly SheetWrite[];
  /** Single cells of the user's own tables, each with what must stand there for the change to hold. */
  readonly cells?: readonly CellWrite[];
  /**
   * The whole snapshot that the change was worked out from. Where any table that holds material differs by now, has
   * come or has gone, nothing is written. Tables that the product writes are not compared, nor where a table stands.
   */
  readonly basedOn?: Snapshot | undefined;
}

export interface TableWrite {
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly ColumnWrite[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Header of the column that identifies a row, so that the user's own extra columns can follow their row. */
  readonly key: string;
  /** Headers of columns that the product wrote earlier and that now go; any other extra column is the user's own. */
  readonly drops?: readonly string[] | undefined;
  /** Columns for the readers to fill in: made blank after ours where they are missing, and theirs from then on. */
  readonly entries?: readonly ColumnWrite[] | undefined;
  /**
   * Where given and the table stands there already, it is the user's own: everything stays as it is, formulas too, but
   * for these cells; `rows` come below what is filled in, and columns that are missing come last.
   */
  readonly adds?: TableAdding | undefined;
  /**
   * Where given, the product's own columns must still hold these rows (in any order) for the change to hold: somebody
   * else may have written the table since.
   */
  readonly holds?:
    { readonly headers: readonly string[]; readonly rows: readonly (readonly CellContent[])[] } | undefined;
}

/** What becomes of a table that keeps what stands in it. */
export interface TableAdding {
  readonly edits: readonly TableEdit[];
  /**
   * Headers of columns that the new rows build on: nothing is written where they no longer hold what they did in
   * `basedOn`.
   */
  readonly follows?: readonly string[] | undefined;
}

/** A cell of a table's body that gets another value, by the row's position from zero and the column's header. */
export interface TableEdit {
  readonly row: number;
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface ColumnWrite {
  readonly header: string;
  /** Excel number format in its English form, such as `#,##0` or `0.0%`; row by row only in a table that is ours. */
  readonly format?: ColumnFormat;
  /** Width in characters. */
  readonly width?: number | undefined;
  /** Long texts, which break over several lines. */
  readonly wraps?: boolean | undefined;
  /** Drop-down list for the column's cells. */
  readonly choices?: { readonly words: readonly string[]; readonly open?: boolean | undefined } | undefined;
  /** Guidance that shows when the heading is selected. */
  readonly note?: string | undefined;
}

export interface CellWrite {
  readonly sheet: string;
  /** A1 address within the sheet. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Reasons why a workbook could not be read or written; `src/locale` has a sentence for each. */
export type FaultCode =
  | 'unreachable'
  | 'cellEditMode'
  | 'protectedSheet'
  | 'filteredTable'
  | 'occupied'
  | 'cellInTheWay'
  | 'noRoom'
  | 'nameTaken'
  | 'changedMeanwhile'
  | 'conflict'
  | 'notesWithoutRow'
  | 'tooLarge'
  | 'tooManyRows'
  | 'fileTooLarge'
  | 'tooManyCells'
  | 'rangeTooLarge'
  | 'notAWorkbook'
  | 'fileExists'
  | 'halfWritten'
  | 'notFetched'
  | 'unexpected';

export class WorkbookFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'WorkbookFault';
  }
}

import type { FunctionList } from '../locale/functionList';
import type { Language } from '../locale/language';
import type { FoundCell, Insertion } from '../workbook/doors/excelInsert';

/**
 * What the pane asks of the program it stands in, beside the workbook's tables. It is handed in by the entry, so that
 * the pane itself knows neither Office nor Excel and can be run against a workbook in memory.
 */
export interface PaneHost {
  /** Brings the sheet forward and selects the cell or range; A1 address within the sheet. */
  selectCell(sheet: string, address: string): Promise<void>;
  /**
   * Calls the listener each time something in the workbook is changed by somebody else than this add-in. Answers with
   * the way to stop.
   */
  onChanged(listener: () => void): Promise<() => void>;
  /** Calls the listener when a command of the ribbon wants something of the pane. Answers with the way to stop. */
  onCommand(listener: (command: PaneCommand) => void): () => void;
  /** Opens the example workbook in a window of its own; absent where the program cannot. */
  openExample?(): Promise<void>;
  /** Bytes of the workbook that is open, as an .xlsx file; absent where the program does not hand it over. */
  documentFile?(): Promise<Uint8Array>;
  /** Opens the bytes of an .xlsx file as a new workbook; absent where the program cannot. */
  openFile?(file: Uint8Array): Promise<void>;
  /** Namespace of the add-in's functions in formulas, `NYTTA` unless the installation has another. */
  readonly namespace: string;
  /**
   * Puts a formula (English form) into the active cell, unless something else stands there than the user has agreed to
   * write over. Rejects with a `WorkbookFault`.
   */
  insertFormula(formula: string, over: FoundCell | null): Promise<Insertion>;
  /** What the search among the functions shows; fetched when it is asked for. */
  functionList(language: Language): Promise<FunctionList>;
  /**
   * Opens a page of the add-in's own in a browser; the address is relative to the pane's. Absent where the program leaves
   * links to the browser.
   */
  openPage?(address: string): void;
  /** The time now; handed in so that a picture of the pane can be repeated. */
  now(): Date;
}

/** `rank`: read the workbook and show the ranking. */
export type PaneCommand = 'rank';

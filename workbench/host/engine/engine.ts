import type { Block } from '../address';

/** An error value such as `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds or shows; null is blank. Dates are serial numbers. */
export type Value = number | string | boolean | ErrorValue | null;

export interface Cell {
  readonly value: Value;
  /** The formula with its equals sign, in English form; null for a constant. */
  readonly formula: string | null;
}

/** A cell to write: its constant, or its formula. Null leaves the cell as it is. */
export type CellInput = { readonly value: Value } | { readonly formula: string } | null;

/** A table as formulas and the grid need to know it. */
export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly block: Block;
  readonly headers: readonly string[];
}

/** A change that did not come through the host, such as a user's typing. */
export interface EngineChange {
  readonly sheet: string;
  readonly block: Block;
}

/**
 * The spreadsheet behind the host: cells, formulas, formats and sheets, by name. It knows nothing of Office.
 * Two implementations: memory (no calculation of its own) and Univer.
 */
export interface Engine {
  sheets(): readonly string[];
  addSheet(name: string): void;
  removeSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  moveSheet(name: string, position: number): void;
  /** Cells of a block, row by row. */
  read(sheet: string, block: Block): Cell[][];
  write(sheet: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): void;
  numberFormats(sheet: string, block: Block): string[][];
  setNumberFormats(
    sheet: string,
    row: number,
    column: number,
    formats: readonly (readonly (string | null)[])[],
  ): void;
  /** Carries a format of the object model to the grid, path as on the wire (`Fill/Color`); an engine without a grid ignores it. */
  showFormat(sheet: string, block: Block, path: string, value: unknown): void;
  /** Tells which tables there are now, for structured references and for the grid to draw. */
  showTables(tables: readonly EngineTable[]): void;
  /** Defines a name for formulas; null removes it. The formula has its equals sign. */
  setName(name: string, formula: string | null): void;
  /** The smallest block holding everything that has a value, or null for an empty sheet. */
  usedBlock(sheet: string): Block | null;
  /** The block that a formula's array spills over, anchor included; null where nothing spills from the cell. */
  spillFrom(sheet: string, row: number, column: number): Block | null;
  /** Inserts blank cells, moving those in the way down or to the right. */
  insertCells(sheet: string, block: Block, shift: 'down' | 'right'): void;
  /** Deletes cells, moving those beyond up or to the left. */
  deleteCells(sheet: string, block: Block, shift: 'up' | 'left'): void;
  /** Recalculates everything. */
  recalculate(): void;
  /** Resolves when calculation has come to rest. */
  settle(): Promise<void>;
}

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

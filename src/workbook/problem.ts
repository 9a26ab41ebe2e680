import type { ProblemCode } from '../locale/problemWords';
import type { CellValue } from './workbook';

/**
 * Something in the workbook that a person should look at. Every problem points at a cell, also where what is wrong
 * is that something is missing: then at the place where it should stand.
 */
export interface Problem {
  /** `error`: what stands there is left out of the calculation. `remark`: it was read, and is worth knowing. */
  readonly severity: 'error' | 'remark';
  readonly code: ProblemCode;
  readonly sheet: string;
  /** A1 address within the sheet. */
  readonly cell: string;
  /** What stood in the cell. */
  readonly found: CellValue;
  /** What the sentence needs beside sheet, cell and found. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type { ProblemCode } from '../locale/problemWords';

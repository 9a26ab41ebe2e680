import type { CellError, CellValue } from '../workbook';

/** What can be wrong with, or worth knowing about, one cell. `src/locale` has a sentence for each. */
export type CellIssueCode =
  | 'errorValue'
  | 'uncalculatedFormula'
  | 'notANumber'
  | 'textNumber'
  | 'shareOutside'
  | 'negativeAmount'
  | 'amountTooLarge'
  | 'roundedAmount'
  | 'notAYear'
  | 'notADate'
  | 'textDate'
  | 'notYesNo'
  | 'notAChoice'
  | 'reservedId';

export interface CellIssue {
  /** `error`: the cell was not read. `remark`: it was read, and a person should look at it. */
  readonly severity: 'error' | 'remark';
  readonly code: CellIssueCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What reading a cell gave. Blank, zero and not assessed are three different things, and none of them is an error.
 */
export type CellReading<T> =
  | { readonly is: 'value'; readonly value: T; readonly remark?: CellIssue }
  | { readonly is: 'blank' }
  | { readonly is: 'notAssessed' }
  | { readonly is: 'unreadable'; readonly issue: CellIssue };

export const blank = { is: 'blank' } as const;
export const notAssessed = { is: 'notAssessed' } as const;

export function value<T>(read: T, remark?: CellIssue): CellReading<T> {
  return remark === undefined ? { is: 'value', value: read } : { is: 'value', value: read, remark };
}

export function unreadable(
  code: CellIssueCode,
  values: Readonly<Record<string, string | number>> = {},
): { readonly is: 'unreadable'; readonly issue: CellIssue } {
  return { is: 'unreadable', issue: { severity: 'error', code, values } };
}

/**
 * Stands for the value of a formula that has never been calculated: the file holds the formula and nothing else.
 * Programs that are not Excel leave such cells behind.
 */
export const uncalculated: CellError = { error: '#UNCALCULATED' };

export function unreadableError(cell: CellError): { readonly is: 'unreadable'; readonly issue: CellIssue } {
  return cell.error === uncalculated.error
    ? unreadable('uncalculatedFormula')
    : unreadable('errorValue', { error: cell.error });
}

export function remarkOf(
  code: CellIssueCode,
  values: Readonly<Record<string, string | number>> = {},
): CellIssue {
  return { severity: 'remark', code, values };
}

export function isCellError(cell: CellValue | undefined): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** Nothing stands in the cell, or nothing that can be seen. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The ways of saying "ej bedömd" in a cell where a number could stand. */
export function saysNotAssessed(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && /^(-|–|—|ej bedömd|ej bedömt|not assessed)$/i.test(cell.trim());
}

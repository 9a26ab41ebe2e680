import type { Cell, CellValue as FileValue } from 'exceljs';
import { uncalculated } from '../cells/reading';
import type { CellValue } from '../workbook';
import { textOfStored } from './xlsxText';

const day = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 system. */
const unixEpoch = 25_569;

/**
 * What stands in a cell of the file: the stored result of a formula, the plain text of rich text and links, the
 * serial number of a date (exceljs has already taken a 1904 workbook's own counting into account).
 *
 * @param hasNoValue the cell holds a formula that has never been calculated
 */
export function cellValue(cell: Cell, hasNoValue: boolean): CellValue {
  // exceljs lets every cell of a merged area show what stands in its first; in Excel the others are blank.
  if (cell.isMerged && cell.master !== cell) return null;
  if (hasNoValue) return uncalculated;
  return plain(cell.formula === undefined || cell.formula === '' ? cell.value : formulaResult(cell));
}

/** What a person sees in the cell: in a merged area, wherever in it, what stands in its first cell. */
export function shownValue(cell: Cell, hasNoValue: boolean): CellValue {
  return cellValue(cell.isMerged ? cell.master : cell, hasNoValue);
}

/** exceljs leaves out results that are 0 or false from `value`; they stand in `result`. */
function formulaResult(cell: Cell): FileValue {
  const result = (cell.result ?? '') as FileValue;
  return typeof result === 'string' ? textOfStored(result) : result;
}

function plain(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOf(value);
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return plain(value.text as FileValue);
  return 'result' in value ? plain(value.result as FileValue) : null;
}

function serialOf(date: Date): number {
  return Number((date.getTime() / day + unixEpoch).toFixed(8));
}

import type { Cell, Workbook as File } from 'exceljs';
import { fourYears } from '../cells/dates';

/** A workbook says so in either way; exceljs knows the second only, and would count its days from 1900 and save them so. */
export function withPlainCounting(workbook: string): string {
  return workbook.replace(/(<workbookPr\s[^>]*\bdate1904=")true"/u, (_, before: string) => `${before}1"`);
}

/**
 * Counts what has been written as days from 1904 where the file does. exceljs has made dates of all that it has read with such
 * a format: numbers are ours, of the 1900 system.
 */
export function countDaysAsFile(file: File): void {
  if (!file.properties.date1904) return;
  for (const sheet of file.worksheets) sheet.eachRow((row) => row.eachCell(countAsFile));
}

function countAsFile(cell: Cell): void {
  if (!isReadAsDay(cell.numFmt)) return;
  const model = cell.model as { value?: unknown; result?: unknown };
  for (const key of ['value', 'result'] as const) {
    const days = model[key];
    if (typeof days === 'number') model[key] = days - fourYears;
  }
}

/** Whether exceljs makes a date of a number with that format. */
function isReadAsDay(format: string | undefined): boolean {
  return /[ymdhMsb]/u.test((format ?? '').replace(/\[[^\]]*\]|"[^"]*"/gu, ''));
}

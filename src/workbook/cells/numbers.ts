import type { CellValue } from '../workbook';
import type { CellReading } from './reading';
import {
  blank,
  isBlank,
  isCellError,
  notAssessed,
  remarkOf,
  saysNotAssessed,
  unreadable,
  unreadableError,
  value,
} from './reading';

/** Largest sum of kronor that a single cell may hold: sums of thousands of them are still exact. */
export const largestAmount = 1e12;

/** Ordinary, no-break, narrow no-break, thin and figure spaces: all are used between thousands. */
const thousandsSpace = '[ \\u00a0\\u202f\\u2009\\u2007]';
const writtenNumber = new RegExp(
  `^[+-]?(\\d+|\\d{1,3}(?:${thousandsSpace}\\d{3})+)(,\\d+)?(${thousandsSpace}?%)?$`,
  'u',
);

/**
 * The number that a text says in Swedish: decimal comma, spaces between thousands, per cent sign (`25 %` is 0.25).
 * Null where it says no number. A decimal point is not taken for a comma: `1.200` may mean either of two things.
 */
export function numberInWords(text: string): number | null {
  const bare = text.trim().replace(/\u2212/gu, '-');
  const parts = writtenNumber.exec(bare);
  if (parts === null) return null;
  const figure = bare.replace(/[^\d,+-]/gu, '').replace(',', '.');
  const read = Number(parts[3] === undefined ? figure : `${figure}e-2`);
  return Number.isFinite(read) ? read + 0 : null;
}

/** Any number. A number typed as text is read as what it says, with a remark. */
export function readNumber(cell: CellValue | undefined): CellReading<number> {
  if (isBlank(cell)) return blank;
  if (isCellError(cell)) return unreadableError(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? value(cell) : unreadable('notANumber');
  if (typeof cell !== 'string') return unreadable('notANumber');
  if (saysNotAssessed(cell)) return notAssessed;
  const read = numberInWords(cell);
  return read === null ? unreadable('notANumber') : value(read, remarkOf('textNumber', { read }));
}

/** A share, 0 to 1. */
export function readShare(cell: CellValue | undefined): CellReading<number> {
  const reading = readNumber(cell);
  if (reading.is !== 'value' || (reading.value >= 0 && reading.value <= 1)) return reading;
  return unreadable('shareOutside');
}

/** Whole kronor, zero or more. Öre are rounded to the nearest krona, with a remark. */
export function readKronor(cell: CellValue | undefined): CellReading<number> {
  const reading = readNumber(cell);
  if (reading.is !== 'value') return reading;
  if (typeof cell === 'string' && cell.includes('%')) return unreadable('notANumber');
  if (reading.value < 0) return unreadable('negativeAmount');
  if (reading.value > largestAmount) return unreadable('amountTooLarge', { largest: largestAmount });
  const whole = Math.round(reading.value);
  if (whole === reading.value) return reading;
  return value(whole, remarkOf('roundedAmount', { read: whole }));
}

/** A calendar year in four digits. */
export function readYear(cell: CellValue | undefined): CellReading<number> {
  const reading = readNumber(cell);
  if (reading.is === 'unreadable') {
    return reading.issue.code === 'notANumber' ? unreadable('notAYear') : reading;
  }
  if (reading.is !== 'value') return reading;
  return isYear(reading.value) ? reading : unreadable('notAYear');
}

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2199;
}

import type { CellValue } from '../workbook';
import { isYear } from './numbers';
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

const day = 86_400_000;
/** Excel counts a 29 February 1900 that never was; from 1 March on its serials stand one day further on. */
const falseLeapDay = 60;
const lastSerial = 2_958_465;
/** Days from 1 January 1900 to 1 January 1904 as Excel counts them, with that day. */
export const fourYears = 1462;

/** Day (yyyy-mm-dd) of a serial number of the 1900 system; the time of day is dropped. Null where there is none. */
export function dayOfSerial(serial: number): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > lastSerial || whole === falseLeapDay) return null;
  const epoch = Date.UTC(1899, 11, whole < falseLeapDay ? 31 : 30);
  return new Date(epoch + whole * day).toISOString().slice(0, 10);
}

/** Serial number of the 1900 system of a day written yyyy-mm-dd; null where there is no such day. */
export function serialOfDay(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = Date.UTC(year, month - 1, date);
  // A day that the month does not have falls in another month.
  if (new Date(time).getUTCMonth() !== month - 1 || year < 1900) return null;
  const serial = (time - Date.UTC(1899, 11, 30)) / day;
  return serial > falseLeapDay ? serial : serial - 1;
}

/**
 * A day, as yyyy-mm-dd. A serial number is a date as Excel keeps it; a whole number between 1900 and 2199 is taken
 * for a year and means its first day. Text in the form yyyy-mm-dd is read with a remark.
 */
export function readDate(cell: CellValue | undefined): CellReading<string> {
  if (isBlank(cell)) return blank;
  if (isCellError(cell)) return unreadableError(cell);
  if (typeof cell === 'number') {
    const read = isYear(cell) ? `${cell}-01-01` : dayOfSerial(cell);
    return read === null ? unreadable('notADate') : value(read);
  }
  if (typeof cell !== 'string') return unreadable('notADate');
  if (saysNotAssessed(cell)) return notAssessed;
  const text = cell.trim();
  return serialOfDay(text) === null
    ? unreadable('notADate')
    : value(text, remarkOf('textDate', { read: text }));
}

import type { CellInput, Value } from './engine';

const errorValues = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** Day 0 of the 1900 date system, with Lotus' leap day of 1900 as Excel has it (right from March 1900 on). */
const epoch = Date.UTC(1899, 11, 30);

export interface Typed {
  readonly input: CellInput;
  /** Number format that typing such a text gives a cell in General format. */
  readonly format: string | null;
}

/**
 * What a cell becomes when the given value is entered, as Excel reads it in its English form.
 * A leading apostrophe or the text format (`@`) keeps the text as it stands; null leaves the cell alone.
 */
export function typedInput(entered: unknown, currentFormat: string): Typed {
  if (entered === null || entered === undefined) return { input: null, format: null };
  if (typeof entered === 'number' || typeof entered === 'boolean')
    return { input: { value: entered }, format: null };
  const text = String(entered);
  if (text === '') return { input: { value: null }, format: null };
  if (text.startsWith("'")) return { input: { value: text.slice(1) }, format: null };
  if (currentFormat === '@') return { input: { value: text }, format: null };
  if (text.length > 1 && text.startsWith('=')) return { input: { formula: text }, format: null };
  const { value, format } = readText(text);
  return { input: { value }, format };
}

function readText(text: string): { value: Value; format: string | null } {
  const trimmed = text.trim();
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === 'TRUE', format: null };
  if (errorValues.has(trimmed.toUpperCase()))
    return { value: { error: trimmed.toUpperCase() }, format: null };
  const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1).trim() : trimmed;
  if (/\d/.test(digits) && number.test(digits)) {
    const value = Number(digits.replaceAll(',', ''));
    if (Number.isFinite(value)) {
      return percent
        ? { value: value / 100, format: digits.includes('.') ? '0.00%' : '0%' }
        : { value, format: digits.includes(',') ? '#,##0' : null };
    }
  }
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (date) {
    const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
    const time = Date.UTC(year, month - 1, day);
    const back = new Date(time);
    if (year >= 1900 && back.getUTCMonth() === month - 1 && back.getUTCDate() === day) {
      return { value: (time - epoch) / 86400000, format: 'yyyy-mm-dd' };
    }
  }
  return { value: text, format: null };
}

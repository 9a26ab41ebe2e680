import type { CellValue } from '../workbook';
import { sameKey } from '../schema/table';
import type { CellReading } from './reading';
import { blank, isBlank, isCellError, unreadable, unreadableError, value } from './reading';

/** The text of a cell; numbers and truth values as Swedish Excel shows them. Outer spaces are dropped. */
export function readText(cell: CellValue | undefined): CellReading<string> {
  if (isBlank(cell) || cell === null || cell === undefined) return blank;
  if (isCellError(cell)) return unreadableError(cell);
  if (typeof cell === 'boolean') return value(cell ? 'SANT' : 'FALSKT');
  return value(typeof cell === 'number' ? String(cell).replace('.', ',') : cell.trim());
}

/** An id: text in which every run of spaces counts as one. */
export function readId(cell: CellValue | undefined): CellReading<string> {
  const reading = readSpaced(cell);
  return reading.is === 'value' && isReserved(reading.value) ? unreadable('reservedId') : reading;
}

function readSpaced(cell: CellValue | undefined): CellReading<string> {
  const reading = readText(cell);
  if (reading.is !== 'value') return reading;
  return value(reading.value.normalize('NFC').replace(/\s+/gu, ' '));
}

/** What every object of JavaScript has already, `constructor`: figures that are kept by id would meet it there. */
function isReserved(id: string): boolean {
  return id in Object.prototype;
}

/** Texts separated by `;`. Empty places between separators are passed over, repeated texts count once. */
export function readList(cell: CellValue | undefined): CellReading<readonly string[]> {
  const reading = readSpaced(cell);
  if (reading.is !== 'value') return reading;
  const seen = new Set<string>();
  const items = reading.value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '' && !seen.has(sameKey(item)) && seen.add(sameKey(item)));
  if (items.some(isReserved)) return unreadable('reservedId');
  return items.length === 0 ? blank : value(items);
}

/** Ja or Nej, or the truth values of the spreadsheet. */
export function readYesNo(cell: CellValue | undefined): CellReading<boolean> {
  if (typeof cell === 'boolean') return value(cell);
  const reading = readText(cell);
  if (reading.is !== 'value') return reading;
  const said = sameKey(reading.value);
  if (said === 'JA') return value(true);
  if (said === 'NEJ') return value(false);
  return unreadable('notYesNo');
}

/** One of the allowed words; gives the English name by which code knows it. */
export function readChoice<Key extends string>(
  cell: CellValue | undefined,
  choices: Readonly<Record<Key, string>>,
): CellReading<Key> {
  const reading = readText(cell);
  if (reading.is !== 'value') return reading;
  const said = sameKey(reading.value);
  for (const key of Object.keys(choices) as Key[]) {
    if (sameKey(choices[key]) === said) return value(key);
  }
  return unreadable('notAChoice', { allowed: Object.values<string>(choices).join(', ') });
}

/** Zero-based position of a cell on its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Excel's own limits. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters. */
export function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of a position. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Position that an A1 address names, dollar signs allowed; null where it is no single cell. */
export function positionOf(address: string): CellPosition | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim());
  if (parts?.[1] === undefined || parts[2] === undefined) return null;
  const position = { row: Number(parts[2]) - 1, column: columnOfLetters(parts[1]) };
  return position.row <= lastRow && position.column <= lastColumn ? position : null;
}

/** Splits `'Läs mig'!$B$3` into sheet and A1 address; null where it names no single cell with its sheet. */
export function sheetAndCell(reference: string): { readonly sheet: string; readonly cell: string } | null {
  const mark = reference.lastIndexOf('!');
  if (mark < 1) return null;
  const name = reference.slice(0, mark);
  const position = positionOf(reference.slice(mark + 1));
  if (position === null) return null;
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, cell: a1(position.row, position.column) };
}

/** A block of cells, zero-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1048576;
export const sheetColumns = 16384;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of a name such as `AA`. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Parses `B2`, `A1:C4`, `A:C` or `2:5`, with or without dollar signs; null where the text is none of them. */
export function parseBlock(text: string): Block | null {
  const plain = text.replaceAll('$', '').trim();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(plain);
  if (cells?.[1] && cells[2]) {
    return spanned(
      columnIndex(cells[1]),
      +cells[2] - 1,
      columnIndex(cells[3] ?? cells[1]),
      +(cells[4] ?? cells[2]) - 1,
    );
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns?.[1] && columns[2])
    return spanned(columnIndex(columns[1]), 0, columnIndex(columns[2]), sheetRows - 1);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows?.[1] && rows[2]) return spanned(0, +rows[1] - 1, sheetColumns - 1, +rows[2] - 1);
  return null;
}

function spanned(left: number, top: number, right: number, bottom: number): Block | null {
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  const [rows, columns] = [Math.abs(bottom - top) + 1, Math.abs(right - left) + 1];
  if (row < 0 || row + rows > sheetRows || column + columns > sheetColumns) return null;
  return { row, column, rows, columns };
}

/** Splits `'Blad 1'!A1` into sheet and rest; the sheet is null where none stands. */
export function splitSheet(reference: string): { sheet: string | null; rest: string } {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: reference };
  const quoted = reference.slice(0, bang);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, rest: reference.slice(bang + 1) };
}

/** `Blad1` or `'Mitt blad'`, as Excel writes a sheet's name in an address. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBlock(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1:C4`, `A1`, `A:C` or `2:5`. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows >= sheetRows) return `${left}:${right}`;
  if (columns >= sheetColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

export const isUnbounded = (block: Block): boolean =>
  block.rows >= sheetRows || block.columns >= sheetColumns;

export function intersection(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const contains = (outer: Block, inner: Block): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export function boundingBlock(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const isSameBlock = (a: Block, b: Block): boolean => contains(a, b) && contains(b, a);

/** Gathers cells and gives the smallest block that holds them all. */
export class Extent {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  note(row: number, column: number): void {
    this.#top = Math.min(this.#top, row);
    this.#left = Math.min(this.#left, column);
    this.#bottom = Math.max(this.#bottom, row);
    this.#right = Math.max(this.#right, column);
  }

  /** Null where no cell has been noted. */
  block(): Block | null {
    if (this.#bottom < 0) return null;
    const [row, column] = [this.#top, this.#left];
    return { row, column, rows: this.#bottom - row + 1, columns: this.#right - column + 1 };
  }
}

import { columnLetters, columnOfLetters } from '../cells/address';

/** A table's row that moves, with every column's new position (positions on the sheet, from zero). */
export interface RowMove {
  readonly fromRow: number;
  readonly toRow: number;
  readonly columns: ReadonlyMap<number, number>;
}

/** Strings, references with a sheet, names and function names are passed over; only bare A1 references are taken. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.]*!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/**
 * A formula as it reads when its row has moved: references to cells of the row itself follow to the row's new place,
 * column by column. Everything else stays as it is.
 */
export function moveFormula(formula: string, move: RowMove): string {
  return formula.replace(
    parts,
    (whole: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      if (rowFixed === '$' || Number(digits) - 1 !== move.fromRow) return whole;
      const column = columnOfLetters(letters);
      const moved = move.columns.get(column) ?? column;
      return `${columnFixed ?? ''}${columnLetters(moved)}${move.toRow + 1}`;
    },
  );
}

/**
 * How a column's cells are read.
 * - `text`, `id`: text; an id names a row and is compared without regard to case or outer spaces
 * - `number`: any number; `kronor`: whole kronor, zero or more; `share`: 0 to 1, shown as per cent
 * - `date`: a day; `year`: four digits; `yesNo`: Ja or Nej; `choice`: one of the words that the column allows
 * - `list`: texts separated by `;`
 */
export type CellKind =
  'text' | 'id' | 'number' | 'kronor' | 'share' | 'date' | 'year' | 'yesNo' | 'choice' | 'list';

export interface ColumnSchema {
  /** English name, by which code knows the column. */
  readonly key: string;
  /** Swedish header, by which the column is found: trimmed, case-insensitive. */
  readonly header: string;
  readonly kind: CellKind;
  /** The table cannot be read without the column. */
  readonly required: boolean;
  /** For `choice`: the English name of each word that may stand in the cell. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Unit of the figures. `kronor` and `share` say theirs themselves. */
  readonly unit?: string;
}

export interface TableSchema {
  /** Table name in the workbook, ASCII. */
  readonly name: string;
  readonly sheet: string;
  /** Nothing can be ranked without the table. */
  readonly required: boolean;
  /** Who fills it in. What the product writes is an outcome and never read as material. */
  readonly role: 'material' | 'written';
  readonly columns: readonly ColumnSchema[];
}

type ValueOf<Column extends ColumnSchema> = Column['kind'] extends 'list'
  ? readonly string[]
  : Column['kind'] extends 'text' | 'id' | 'date'
    ? string | null
    : Column['kind'] extends 'yesNo'
      ? boolean | null
      : Column['kind'] extends 'choice'
        ? keyof NonNullable<Column['choices']> | null
        : number | null;

/** What a row of the table holds, by column key. Null where the cell is blank, not assessed or unreadable. */
export type RowOf<Table extends TableSchema> = {
  readonly [Column in Table['columns'][number] as Column['key']]: ValueOf<Column>;
};

/** Headers and ids are the same where they differ only in case, outer spaces or the kind of spaces inside. */
export function sameKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase();
}

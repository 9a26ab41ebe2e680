import { isYear } from '../cells/numbers';
import { serialOfDay } from '../cells/dates';
import { bodyPlace, cellAt } from '../read/place';
import type { OpenTable } from '../read/table';
import { cellOn, formula, shown } from '../publish/formulas';
import { positionOf } from '../cells/address';
import type { TableSchema } from '../schema/table';
import type { CellContent } from '../sheet';

/**
 * Cells of the user's own table as formulas that follow them. Where what stands there is not read as it stands (a number
 * typed as text, a year for a date, an error), the cell gets what was read instead, so that sheet and model agree. A number
 * that is known although its cell is blank holds until one is typed there.
 */
export class LiveRow<Table extends TableSchema> {
  constructor(
    private readonly table: OpenTable<Table>,
    private readonly row: number,
  ) {}

  number(key: Table['columns'][number]['key'], read: number | null): CellContent {
    return this.#follow(key, read, (cell) => cell === read);
  }

  /** @param read yyyy-mm-dd */
  date(key: Table['columns'][number]['key'], read: string | null): CellContent {
    const serial = read === null ? null : serialOfDay(read);
    return this.#follow(key, serial, (cell) => cell === serial && !isYear(Number(cell)));
  }

  text(key: Table['columns'][number]['key'], read: string | null): CellContent {
    return this.#follow(key, read, (cell) => cell === read);
  }

  #follow(key: string, read: number | string | null, isPlain: (cell: unknown) => boolean): CellContent {
    const column = this.table.columns.get(key);
    if (column === undefined) return read;
    const cell = cellAt(this.table.at, this.row, column);
    if (cell !== null && !isPlain(cell)) return read;
    const place = bodyPlace(this.table.at, this.row, column);
    const at = positionOf(place.cell);
    if (at === null) return read;
    const reference = cellOn(place.sheet, at.row, at.column);
    const follows =
      cell === null && typeof read === 'number'
        ? `IF(ISNUMBER(${reference}),${reference},${read})`
        : shown(reference);
    return formula(follows, read ?? '');
  }
}

/** A table of the user's, as formulas refer to its columns. */
import { sameKey } from '../schema/table';
import type { Snapshot, TableSnapshot } from '../workbook';
import { blockOn, cellOn } from './formulas';

export interface Source {
  readonly table: TableSnapshot;
  /** Body rows that formulas look at: those that are there, and room for more. */
  readonly rows: number;
  /** The cell of a column in the row whose number stands in another cell; an empty text where there is no column. */
  readonly cell: (header: string, row: string) => string;
  /** The column with the room below; null where the table has none of that name. */
  readonly column: (header: string) => string | null;
  /** The body as it was when it was published. */
  readonly body: string;
  /** First cell below the body, in the first column. */
  readonly below: string;
}

/** The least room for rows that come later; a quarter of the table where that is more. */
const leastRoom = 10;

/** Rows of a table that grow further than this many are told of, but not read. */
export function sourceOf(snapshot: Snapshot, name: string): Source | null {
  const table = snapshot.tables.find((one) => sameKey(one.name) === sameKey(name));
  if (table === undefined) return null;
  const own = Math.max(1, table.rows.length);
  const rows = own + Math.min(roomBelow(table, snapshot), Math.max(leastRoom, Math.ceil(own / 4)));
  const position = (header: string): number =>
    table.headers.findIndex((found) => sameKey(found) === sameKey(header));
  const column = (header: string): string | null => {
    const at = position(header);
    return at < 0 ? null : blockOn(table.sheet, table.top + 1, table.left + at, rows);
  };
  return {
    table,
    rows,
    column,
    cell: (header, row) => {
      const range = column(header);
      return range === null ? '""' : `INDEX(${range},${row})`;
    },
    body: blockOn(table.sheet, table.top + 1, table.left, own, table.headers.length),
    below: cellOn(table.sheet, table.top + 1 + own, table.left),
  };
}

/** Rows that are free below a table until the next one on its sheet, less one that parts them. */
function roomBelow(table: TableSnapshot, snapshot: Snapshot): number {
  const bottom = table.top + 1 + Math.max(1, table.rows.length);
  const below = snapshot.tables
    .filter(
      (other) =>
        other !== table &&
        other.sheet === table.sheet &&
        other.top >= bottom &&
        other.left < table.left + table.headers.length &&
        table.left < other.left + other.headers.length,
    )
    .map((other) => Math.max(0, other.top - bottom - 1));
  return Math.min(Number.MAX_SAFE_INTEGER, ...below);
}

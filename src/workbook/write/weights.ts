import { serialOfDay, readDate } from '../cells/dates';
import { readNumber } from '../cells/numbers';
import { isBlank } from '../cells/reading';
import { bodyPlace, cellAt } from '../read/place';
import { directionsTable } from '../schema/round';
import { sameKey } from '../schema/table';
import { criteriaTable } from '../schema/weighing';
import type { CellValue, CellWrite, Snapshot, TableSnapshot } from '../workbook';

/** What stands about a weight in its row, of Inriktningar and of Kriterier. */
export type WeightColumn = 'weight' | 'decidedBy' | 'decidedOn' | 'method';

/** Weights to write, and the decision on them. */
export interface DecidedWeights {
  /** By id of direction or criterion; one that is absent keeps what it has. */
  readonly weights: Readonly<Record<string, number>>;
  /** Null where nobody has decided: then who and when are made blank, for what stood there was another decision. */
  readonly decidedBy: string | null;
  /** yyyy-mm-dd; counts only where somebody has decided. */
  readonly decidedOn: string | null;
  /** How they came about, as it is to stand in Metod; null where that is not for us to say. */
  readonly method: string | null;
}

/** A cell of a weighed row that gets another value. */
export interface WeightWrite {
  readonly direction: string;
  readonly column: WeightColumn;
  readonly write: CellWrite;
}

/** Columns that a table lacks, so that nothing can be written in them. */
export interface LackingColumns {
  readonly sheet: string;
  readonly headers: readonly string[];
}

const weighedTables = [directionsTable, criteriaTable];
const columns: readonly WeightColumn[] = ['weight', 'decidedBy', 'decidedOn', 'method'];

/**
 * The cells that change when the weights are written, table by table, row by row: only those that hold something else.
 *
 * @param snapshot the reading that the weights were set on
 */
export function weightWrites(snapshot: Snapshot, decided: DecidedWeights): readonly WeightWrite[] {
  return weighedRows(snapshot).flatMap((row) =>
    columns.flatMap((column): readonly WeightWrite[] => {
      const at = row.columns.get(column);
      if (at === undefined || !(row.id in decided.weights)) return [];
      if (column === 'method' && decided.method === null) return [];
      const from = cellAt(row.table, row.index, at);
      const to = wantedIn(column, decided, row.id, usesTextDates(row.table, at));
      if (same(column, from, to)) return [];
      return [{ direction: row.id, column, write: { ...bodyPlace(row.table, row.index, at), from, to } }];
    }),
  );
}

/**
 * The way back: each cell that was written gets what it held, wherever its row stands by now.
 *
 * @returns null where a row or a column that was written is no longer there
 */
export function weightWritesBack(
  snapshot: Snapshot,
  written: readonly WeightWrite[],
): readonly WeightWrite[] | null {
  const rows = weighedRows(snapshot);
  const back = written.flatMap(({ direction, column, write }): readonly WeightWrite[] => {
    const row = rows.find(({ id }) => sameKey(id) === sameKey(direction));
    const at = row?.columns.get(column);
    if (row === undefined || at === undefined) return [];
    const place = bodyPlace(row.table, row.index, at);
    return [{ direction, column, write: { ...place, from: write.to, to: write.from } }];
  });
  return back.length === written.length ? back : null;
}

/** Of the columns that tell of the decision, those that the tables with weights lack. */
export function lackingColumns(snapshot: Snapshot): readonly LackingColumns[] {
  return weighedTables.flatMap((schema) => {
    const table = tableNamed(snapshot, schema.name);
    if (table === undefined) return [];
    const headers = columns
      .map((key) => schema.columns.find((column) => column.key === key)?.header ?? '')
      .filter((header) => columnAt(table, header) < 0);
    return headers.length === 0 ? [] : [{ sheet: table.sheet, headers }];
  });
}

/** Whether any table with weights has a place for who decided them, or when. */
export function holdsDecision(snapshot: Snapshot): boolean {
  return weighedRows(snapshot).some((row) => row.columns.has('decidedBy') || row.columns.has('decidedOn'));
}

interface WeighedRow {
  readonly id: string;
  readonly table: TableSnapshot;
  readonly index: number;
  readonly columns: ReadonlyMap<WeightColumn, number>;
}

function weighedRows(snapshot: Snapshot): readonly WeighedRow[] {
  return weighedTables.flatMap((schema) => {
    const table = tableNamed(snapshot, schema.name);
    if (table === undefined) return [];
    const idAt = columnAt(table, 'Id');
    const found = new Map(
      columns.flatMap((key): readonly [WeightColumn, number][] => {
        const at = columnAt(table, schema.columns.find((column) => column.key === key)?.header ?? '');
        return at < 0 ? [] : [[key, at]];
      }),
    );
    return table.rows.flatMap((cells, index) => {
      const id = cells[idAt];
      return isBlank(id) || typeof id === 'object'
        ? []
        : [{ id: String(id).trim(), table, index, columns: found }];
    });
  });
}

function wantedIn(column: WeightColumn, decided: DecidedWeights, id: string, textDates: boolean): CellValue {
  switch (column) {
    case 'weight':
      return decided.weights[id] ?? null;
    case 'decidedBy':
      return decided.decidedBy;
    case 'method':
      return decided.method;
    case 'decidedOn': {
      if (decided.decidedBy === null || decided.decidedOn === null) return null;
      return textDates ? decided.decidedOn : serialOfDay(decided.decidedOn);
    }
  }
}

/** Whether the column's dates are texts such as 2026-11-23: then its cells have no form for a date to show in. */
function usesTextDates(table: TableSnapshot, column: number): boolean {
  return table.rows.some((cells) => typeof cells[column] === 'string' && serialOfDay(cells[column]) !== null);
}

function same(column: WeightColumn, from: CellValue, to: CellValue): boolean {
  if (isBlank(from) && isBlank(to)) return true;
  if (column === 'decidedBy' || column === 'method') return from === to;
  // A figure or a day that stands as text is not written again because of its form.
  const read = column === 'weight' ? readNumber : readDate;
  const [one, other] = [read(from), read(to)];
  return one.is === 'value' && other.is === 'value' && one.value === other.value;
}

function tableNamed(snapshot: Snapshot, name: string): TableSnapshot | undefined {
  return snapshot.tables.find((table) => sameKey(table.name) === sameKey(name));
}

function columnAt(table: TableSnapshot, header: string): number {
  return table.headers.findIndex((found) => sameKey(found) === sameKey(header));
}

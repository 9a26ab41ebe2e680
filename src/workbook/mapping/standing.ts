import { readId, readText } from '../cells/texts';
import { applicationsTable, criteriaTable, directionsTable, sameKey, scoresTable } from '../schema';
import type { TableSchema } from '../schema';
import type { CellValue, Snapshot, TableSnapshot } from '../workbook';

/** What stands in the workbook's own tables already, to compare a list with. */
export interface Standing {
  readonly applications: TableSnapshot | null;
  readonly scores: TableSnapshot | null;
  /** Row of Ansökningar by id, and every row by title (see `sameKey`). */
  readonly byId: ReadonlyMap<string, number>;
  readonly byTitle: ReadonlyMap<string, readonly number[]>;
  readonly ids: readonly string[];
  readonly directions: readonly { readonly id: string; readonly title: string }[];
  /** Ids that no new direction may take. */
  readonly directionIds: readonly string[];
}

export function standingIn(snapshot: Snapshot): Standing {
  const applications = tableOf(snapshot, applicationsTable);
  const byId = new Map<string, number>();
  const byTitle = new Map<string, readonly number[]>();
  const ids = textsOf(applications, 'Id');
  ids.forEach((id, row) => {
    if (id !== '' && !byId.has(sameKey(id))) byId.set(sameKey(id), row);
  });
  textsOf(applications, 'Ansökan').forEach((title, row) => {
    if (title !== '') byTitle.set(sameKey(title), [...(byTitle.get(sameKey(title)) ?? []), row]);
  });
  const table = tableOf(snapshot, directionsTable);
  const titles = textsOf(table, 'Inriktning');
  const directions = textsOf(table, 'Id').flatMap((id, row) =>
    id === '' ? [] : [{ id, title: titles[row] ?? '' }],
  );
  return {
    applications,
    scores: tableOf(snapshot, scoresTable),
    byId,
    byTitle,
    ids: ids.filter((id) => id !== ''),
    directions,
    directionIds: [...directions.map(({ id }) => id), ...textsOf(tableOf(snapshot, criteriaTable), 'Id')],
  };
}

export function tableOf(snapshot: Snapshot, schema: TableSchema): TableSnapshot | null {
  return snapshot.tables.find(({ name }) => sameKey(name) === sameKey(schema.name)) ?? null;
}

export function columnNamed(table: TableSnapshot, header: string): number {
  return table.headers.findIndex((found) => sameKey(found) === sameKey(header));
}

export function cellIn(table: TableSnapshot, row: number, header: string): CellValue {
  return table.rows[row]?.[columnNamed(table, header)] ?? null;
}

function textsOf(table: TableSnapshot | null, header: string): readonly string[] {
  return (table?.rows ?? []).map((_, row) => {
    const cell = table === null ? null : cellIn(table, row, header);
    const reading = header === 'Id' ? readId(cell) : readText(cell);
    return reading.is === 'value' ? reading.value : '';
  });
}

/** The next ids of the form A1, A2, … that none of these has taken. */
export function* freeIds(letter: string, taken: readonly string[]): Generator<string, never> {
  const known = new Set(taken.map(sameKey));
  const highest = taken.reduce((most, id) => {
    const number = new RegExp(`^${letter}0*(\\d{1,6})$`, 'iu').exec(id.trim())?.[1];
    return Math.max(most, number === undefined ? 0 : Number(number));
  }, 0);
  for (let number = highest + 1; ; number++) {
    if (!known.has(sameKey(`${letter}${number}`))) yield `${letter}${number}`;
  }
}

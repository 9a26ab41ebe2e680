import { a1 } from '../cells/address';
import { readId } from '../cells/texts';
import { applicationsTable, sameKey, scoresTable } from '../schema';
import type { ForeignList } from '../survey';
import type { CellValue, Snapshot, TableSnapshot } from '../workbook';
import type { ListedApplication, ListIssue } from './readList';
import { readList } from './readList';
import type { Standing } from './standing';
import { cellIn, columnNamed, freeIds, standingIn } from './standing';
import type { Mapping } from './targets';
import { targets } from './targets';

/** A row of the list with the id that it has or gets. */
export interface PlannedApplication extends ListedApplication {
  readonly id: string;
}

/** A cell that the list says something else about than the workbook. */
export interface PlannedEdit {
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly header: string;
  readonly application: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** What bringing in a list comes to. Nothing is written by it. */
export interface ImportPlan {
  readonly list: ForeignList;
  /** With an id for every direction: also those that are made. */
  readonly mapping: Mapping;
  readonly standing: Standing;
  /** Every application of the list. */
  readonly applications: readonly PlannedApplication[];
  /** Those that the workbook does not have. */
  readonly added: readonly PlannedApplication[];
  /** Those of the list that get a row of scores that they do not have. */
  readonly scored: readonly PlannedApplication[];
  readonly edits: readonly PlannedEdit[];
  /** Applications of the workbook that the list does not have; they are left as they are. */
  readonly absent: readonly string[];
  readonly newDirections: readonly { readonly id: string; readonly title: string }[];
  readonly issues: readonly ListIssue[];
}

/**
 * Works out what a list brings, compared with what stands in the workbook. Applications are the same where their id is,
 * or, where the list has none, their title. A blank cell in the list takes nothing away.
 */
export function planImport(snapshot: Snapshot, list: ForeignList, wanted: Mapping): ImportPlan {
  const standing = standingIn(snapshot);
  const { mapping, newDirections } = withDirections(wanted, standing);
  const { applications: listed, issues } = readList(list, mapping);
  const given = listed.flatMap(({ id }) => (id === null ? [] : [id]));
  const made = freeIds('A', [...standing.ids, ...given]);
  const used = new Set<number>();
  const placed = listed.map((application) => {
    const row = rowOf(application, standing, used);
    if (row !== null) used.add(row);
    const id = application.id ?? idAt(standing, row) ?? made.next().value;
    return { row, application: { ...application, id, values: { ...application.values, id } } };
  });
  const applications = placed.map(({ application }) => application);
  const listedIds = new Set(applications.map(({ id }) => sameKey(id)));
  const scoreRows = scoreRowsOf(standing.scores, list.name);
  const edits = placed.flatMap(({ row, application }) => [
    ...(row === null || standing.applications === null
      ? []
      : editsOf(standing.applications, row, application, [
          ...(idAt(standing, row) === null ? [['Id', application.id] as const] : []),
          ...valuesOf(application),
        ])),
    ...scoreEdits(standing.scores, scoreRows.get(sameKey(application.id)), application, mapping),
  ]);
  return {
    list,
    mapping,
    standing,
    applications,
    added: placed.filter(({ row }) => row === null).map(({ application }) => application),
    scored: applications.filter(
      ({ id, scores }) => !scoreRows.has(sameKey(id)) && [...scores.values()].some((score) => score !== null),
    ),
    edits,
    absent: standing.ids.filter((id) => !listedIds.has(sameKey(id))),
    newDirections,
    issues,
  };
}

/** Directions that are made get the next free id; the mapping then names it. */
function withDirections(mapping: Mapping, standing: Standing): Pick<ImportPlan, 'mapping' | 'newDirections'> {
  const chosen = mapping.scores.flatMap(({ direction }) => direction ?? []);
  const free = freeIds('I', [...standing.directionIds, ...chosen]);
  const newDirections: { readonly id: string; readonly title: string }[] = [];
  const scores = mapping.scores.map((score) => {
    const titled = standing.directions.find(({ title }) => sameKey(title) === sameKey(score.title));
    if (score.direction === null && titled !== undefined) return { ...score, direction: titled.id };
    const known = standing.directionIds.find(
      (id) => score.direction !== null && sameKey(id) === sameKey(score.direction),
    );
    if (known !== undefined) return { ...score, direction: known };
    const id = score.direction ?? free.next().value;
    newDirections.push({ id, title: score.title });
    return { ...score, direction: id };
  });
  return { mapping: { ...mapping, scores }, newDirections };
}

/** The row of Ansökningar that is the application; several of one title are taken in turn. */
function rowOf(
  { id, title }: ListedApplication,
  standing: Standing,
  used: ReadonlySet<number>,
): number | null {
  const rows =
    id === null ? (standing.byTitle.get(sameKey(title)) ?? []) : [standing.byId.get(sameKey(id)) ?? -1];
  return rows.find((row) => row >= 0 && !used.has(row)) ?? null;
}

function idAt({ applications }: Standing, row: number | null): string | null {
  if (applications === null || row === null) return null;
  const id = readId(cellIn(applications, row, 'Id'));
  return id.is === 'value' ? id.value : null;
}

function valuesOf(application: PlannedApplication): readonly (readonly [header: string, value: CellValue])[] {
  return targets.flatMap(({ key, header }) => {
    const value = application.values[key];
    return value === undefined || key === 'id' ? [] : [[header, value] as const];
  });
}

function editsOf(
  table: TableSnapshot,
  row: number,
  { id }: PlannedApplication,
  values: readonly (readonly [header: string, value: CellValue])[],
): readonly PlannedEdit[] {
  return values.flatMap(([header, to]): readonly PlannedEdit[] => {
    const column = columnNamed(table, header);
    const from = table.rows[row]?.[column] ?? null;
    if (column < 0 || to === null || same(from, to)) return [];
    const cell = a1(table.top + 1 + row, table.left + column);
    return [{ table: table.name, sheet: table.sheet, cell, row, header, application: id, from, to }];
  });
}

function scoreEdits(
  table: TableSnapshot | null,
  row: number | undefined,
  application: PlannedApplication,
  { scores }: Mapping,
): readonly PlannedEdit[] {
  if (table === null || row === undefined) return [];
  const values = scores.map(
    ({ source, direction }) => [direction ?? '', application.scores.get(source) ?? null] as const,
  );
  return editsOf(table, row, application, values);
}

/** Rows of Poäng that came from the list, by application. */
function scoreRowsOf(table: TableSnapshot | null, list: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const [application, assessor] = scoresTable.columns.map(({ header }) => header);
  table?.rows.forEach((_, row) => {
    const id = cellIn(table, row, application ?? '');
    const who = cellIn(table, row, assessor ?? '');
    if (typeof who === 'string' && sameKey(who) === sameKey(list) && id !== null && typeof id !== 'object') {
      rows.set(sameKey(String(id)), row);
    }
  });
  return rows;
}

/** The same to a reader: texts that differ in outer spaces are, and Ja and Nej in any case. */
function same(from: CellValue, to: CellValue): boolean {
  if (typeof from !== 'string' || typeof to !== 'string') return JSON.stringify(from) === JSON.stringify(to);
  return from.trim() === to.trim() || ((to === 'Ja' || to === 'Nej') && sameKey(from) === sameKey(to));
}

/** Headers of Ansökningar that the plan fills in. */
export function filledHeaders({ columns }: Mapping): readonly string[] {
  return applicationsTable.columns.flatMap(({ key, header }) =>
    key === 'id' || (key in columns && columns[key as keyof typeof columns] !== undefined) ? [header] : [],
  );
}

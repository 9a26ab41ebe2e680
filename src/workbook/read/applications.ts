import type { Application, CouncilGoal } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { applicationsTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { CellValue, Snapshot } from '../workbook';
import type { Place } from './place';
import { bodyPlace, problemAt } from './place';
import { knownGoals } from './round';
import type { ReadRow } from './rows';
import { readRows } from './rows';
import { openTable } from './table';

/** An application as its own row gives it: costs and scores stand in other tables. */
export interface ApplicationRow {
  readonly application: Omit<Application, 'draws' | 'scores'>;
  readonly idPlace: Place;
  /** The way back to the row's other cells. */
  readonly place: ReadRow<typeof applicationsTable>['place'];
  readonly found: ReadRow<typeof applicationsTable>['found'];
  readonly unreadable: ReadRow<typeof applicationsTable>['unreadable'];
  readonly requestedPlace: Place;
  readonly requestedFound: CellValue;
  /** The amount stands there but could not be read. */
  readonly requestedUnreadable: boolean;
}

/** A round has tens or hundreds; each is compared with every other, so that ranking ten thousand would take minutes. */
const mostApplications = 5000;

/** The applications by id (see `sameKey`), in row order. */
export type ApplicationIndex = ReadonlyMap<string, ApplicationRow>;

/**
 * Reads Ansökningar. A row without an Id or a name, or with an Id that stands further up, is left out.
 *
 * @returns null where the table or one of its required columns is missing, or where it holds no application or too many
 */
export function readApplications(
  snapshot: Snapshot,
  goals: readonly CouncilGoal[] | null,
  problems: Problem[],
): ApplicationIndex | null {
  const table = openTable(snapshot, applicationsTable, problems);
  if (table === null) return null;
  const index = new Map<string, ApplicationRow>();
  const spelled = new Map<string, string>();
  for (const row of readRows(table, problems)) {
    const { id, title } = row.values;
    if (id === null) {
      if (!row.unreadable.has('id')) {
        problems.push(problemAt(row.place('id'), row.found('id'), 'error', 'blankId', { column: 'Id' }));
      }
      continue;
    }
    const first = index.get(sameKey(id))?.idPlace.cell;
    if (first !== undefined) {
      problems.push(problemAt(row.place('id'), row.found('id'), 'error', 'duplicateId', { first }));
      continue;
    }
    if (title === null) {
      if (!row.unreadable.has('title')) {
        const values = { id, column: 'Ansökan' };
        problems.push(problemAt(row.place('title'), row.found('title'), 'error', 'blankTitle', values));
      }
      continue;
    }
    if (index.size >= mostApplications) {
      const values = { table: applicationsTable.name, most: mostApplications };
      problems.push(problemAt(row.place('id'), row.found('id'), 'error', 'tooManyApplications', values));
      return null;
    }
    index.set(sameKey(id), applicationOf(row, id, title, goals, spelled, problems));
  }
  if (index.size === 0) {
    const place = bodyPlace(table.at, 0, 0);
    problems.push(problemAt(place, null, 'error', 'noApplications', { table: applicationsTable.name }));
    return null;
  }
  return index;
}

function applicationOf(
  row: ReadRow<typeof applicationsTable>,
  id: string,
  title: string,
  goals: readonly CouncilGoal[] | null,
  spelled: Map<string, string>,
  problems: Problem[],
): ApplicationRow {
  const { values } = row;
  const application = {
    id,
    title,
    requested: values.requested,
    administration: asFirstSpelled(values.administration, 'administration', spelled),
    object: asFirstSpelled(values.object, 'object', spelled),
    responsible: values.responsible ?? undefined,
    status: values.status ?? undefined,
    anchored: values.anchored,
    goals: knownGoals(values.goals, goals, row.place('goals'), row.found('goals'), problems),
    legalRequirement: values.legalRequirement ?? false,
    reusedFrom: values.reusedFrom ?? undefined,
    netPresentValue: values.netPresentValue,
    netPresentValueRatio: values.netPresentValueRatio,
  };
  return {
    application,
    idPlace: row.place('id'),
    place: row.place,
    found: row.found,
    unreadable: row.unreadable,
    requestedPlace: row.place('requested'),
    requestedFound: row.found('requested'),
    requestedUnreadable: row.unreadable.has('requested'),
  };
}

/** Conditions group by these words, so that a difference in case or spaces must not make two groups of one. */
function asFirstSpelled(
  text: string | null,
  column: string,
  spelled: Map<string, string>,
): string | undefined {
  if (text === null) return undefined;
  const key = `${column} ${sameKey(text)}`;
  const first = spelled.get(key) ?? text;
  spelled.set(key, first);
  return first;
}

/**
 * The application that a cell names, or undefined. An unknown one is pointed at, unless the applications could not
 * be read at all: then every row would be blamed for one fault.
 */
export function namedApplication(
  applications: ApplicationIndex | null,
  id: string,
  place: Place,
  found: CellValue,
  problems: Problem[],
): ApplicationRow | undefined {
  const row = applications?.get(sameKey(id));
  if (row === undefined && applications !== null) {
    const values = { id, table: applicationsTable.name };
    problems.push(problemAt(place, found, 'error', 'unknownApplication', values));
  }
  return row;
}

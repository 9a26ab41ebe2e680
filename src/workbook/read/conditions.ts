import type { Condition, GroupColumn } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { conditionsTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { ApplicationIndex } from './applications';
import { namedApplication } from './applications';
import { problemAt } from './place';
import type { ReadRow } from './rows';
import { hasAll, readRows } from './rows';
import type { OpenTable } from './table';
import { openTable } from './table';

type ConditionTable = OpenTable<typeof conditionsTable>;
type ConditionRow = ReadRow<typeof conditionsTable>;

const groupColumns: readonly { readonly column: GroupColumn; readonly header: string }[] = [
  { column: 'administration', header: 'Förvaltning' },
  { column: 'object', header: 'Objekt' },
  { column: 'goal', header: 'KF-mål' },
];

/**
 * Reads Villkor. A row that lacks something it needs, or names an application or a group that is not there, is left
 * out. A condition's id is its row's first cell with the sheet (`Villkor!A5`), so that explanations can point back.
 */
export function readConditions(
  snapshot: Snapshot,
  applications: ApplicationIndex | null,
  problems: Problem[],
): readonly Condition[] {
  const table = openTable(snapshot, conditionsTable, problems);
  if (table === null) return [];
  return readRows(table, problems).flatMap((row) => {
    const condition = conditionOf(table, row, applications, problems);
    return condition === null ? [] : [condition];
  });
}

function conditionOf(
  table: ConditionTable,
  row: ConditionRow,
  applications: ApplicationIndex | null,
  problems: Problem[],
): Condition | null {
  if (!hasAll(row, ['kind', 'a'], problems) || applications === null) return null;
  const { kind, a, reason } = row.values;
  const at = row.place('kind');
  const id = `${at.sheet}!${at.cell}`;
  if (kind === 'atLeast' || kind === 'atMostShare') {
    return groupCondition(table, row, kind, id, applications, problems);
  }
  const first = namedApplication(applications, a, row.place('a'), row.found('a'), problems)?.application.id;
  if (first === undefined) return null;
  if (kind === 'must' || kind === 'mustNot') {
    if (reason === null && !row.unreadable.has('reason')) {
      const values = { id: first, column: 'Skäl' };
      problems.push(problemAt(row.place('reason'), row.found('reason'), 'remark', 'missingReason', values));
    }
    return { kind, id, application: first, reason: reason ?? '' };
  }
  const others = otherApplications(table, row, first, applications, problems);
  if (others === null) return null;
  if (kind === 'requires') return { kind, id, application: first, all: others };
  if (kind === 'excludes') return { kind, id, application: first, any: others };
  return { kind, id, members: [first, ...others] };
}

/** The applications in column B, or null where one of them is unknown or is the one in A. */
function otherApplications(
  table: ConditionTable,
  row: ConditionRow,
  first: string,
  applications: ApplicationIndex,
  problems: Problem[],
): readonly string[] | null {
  if (!hasList(table, row, problems)) return null;
  const found = row.found('b');
  const named = row.values.b.map(
    (id) => namedApplication(applications, id, row.place('b'), found, problems)?.application.id,
  );
  const known = named.filter((id) => id !== undefined);
  if (known.length < named.length) return null;
  if (known.includes(first)) {
    problems.push(problemAt(row.place('b'), found, 'error', 'refersToItself', { id: first }));
    return null;
  }
  return known;
}

function groupCondition(
  table: ConditionTable,
  row: ConditionRow,
  kind: 'atLeast' | 'atMostShare',
  id: string,
  applications: ApplicationIndex,
  problems: Problem[],
): Condition | null {
  const { a, b } = row.values;
  const group = groupColumns.find(({ header }) => sameKey(header) === sameKey(a ?? ''));
  if (group === undefined) {
    problems.push(problemAt(row.place('a'), row.found('a'), 'error', 'unknownGroupColumn'));
    return null;
  }
  if (!hasList(table, row, problems)) return null;
  const [wanted, ...more] = b;
  if (wanted === undefined || more.length > 0) {
    problems.push(problemAt(row.place('b'), row.found('b'), 'error', 'oneGroupOnly'));
    return null;
  }
  const member = membersOfGroups(applications, group.column).get(sameKey(wanted));
  if (member === undefined) {
    const values = { group: group.header };
    problems.push(problemAt(row.place('b'), row.found('b'), 'error', 'unknownGroupValue', values));
    return null;
  }
  if (!hasAll(row, ['value'], problems)) return null;
  const { value } = row.values;
  const at = row.place('value');
  if (kind === 'atLeast') {
    if (Number.isInteger(value) && value >= 0) {
      return { kind, id, column: group.column, value: member, count: value };
    }
    problems.push(problemAt(at, row.found('value'), 'error', 'countOutside', { column: 'Värde' }));
    return null;
  }
  if (value >= 0 && value <= 1) return { kind, id, column: group.column, value: member, share: value };
  problems.push(problemAt(at, row.found('value'), 'error', 'shareOutside', { column: 'Värde' }));
  return null;
}

/** Column B has something in it; where it is blank, or the table lacks it, that is pointed at. */
function hasList(table: ConditionTable, row: ConditionRow, problems: Problem[]): boolean {
  if (row.values.b.length > 0) return true;
  if (!row.unreadable.has('b')) {
    const place = table.columns.has('b') ? row.place('b') : row.place('kind');
    problems.push(problemAt(place, row.found('b'), 'error', 'missingValue', { column: 'B' }));
  }
  return false;
}

/** Each value of the column, spelled as the applications have it. */
function membersOfGroups(applications: ApplicationIndex, column: GroupColumn): ReadonlyMap<string, string> {
  const values = [...applications.values()].flatMap(({ application }) => {
    if (column === 'goal') return application.goals;
    const value = column === 'object' ? application.object : application.administration;
    return value === undefined ? [] : [value];
  });
  return new Map(values.map((value) => [sameKey(value), value]));
}

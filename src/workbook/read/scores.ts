import type { Score, ScoreScale } from '../../model/portfolio/portfolio';
import { readNumber } from '../cells/numbers';
import { isBlank } from '../cells/reading';
import type { Problem } from '../problem';
import { scoresTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { ApplicationIndex } from './applications';
import { namedApplication } from './applications';
import type { Place } from './place';
import { bodyPlace, cellAt, headerPlace, issueAt, problemAt } from './place';
import type { OpenTable } from './table';
import { findColumn, openTable } from './table';
import { hasAll, readRows } from './rows';

/** Scores by application (see `sameKey`), then by direction id. */
export type ScoreIndex = ReadonlyMap<string, ReadonlyMap<string, Score>>;

interface Given {
  readonly assessor: string;
  readonly value: number;
}

/**
 * Reads Poäng. A cell that is blank, says "ej bedömd", cannot be read or lies outside the scale counts as not
 * assessed; a row for an unknown application is left out.
 *
 * @returns null where the table, its column Ansökan or a direction's column is missing
 */
export function readScores(
  snapshot: Snapshot,
  directions: readonly string[],
  applications: ApplicationIndex | null,
  scale: ScoreScale | null,
  problems: Problem[],
): ScoreIndex | null {
  const table = openTable(snapshot, scoresTable, problems);
  if (table === null) return null;
  const columns = directions.flatMap((direction) => {
    const column = findColumn(table.at, direction, problems);
    if (column !== null) return [{ direction, column }];
    const values = { table: scoresTable.name, direction };
    problems.push(
      problemAt(headerPlace(table.at), table.at.headers[0] ?? null, 'error', 'missingScoreColumn', values),
    );
    return [];
  });
  const given = readGiven(table, columns, applications, scale, problems);
  if (columns.length < directions.length) return null;
  return new Map(
    [...given].map(([application, byDirection]) => [
      application,
      new Map([...byDirection].map(([direction, values]) => [direction, meanOf(values)])),
    ]),
  );
}

interface ScoreColumn {
  readonly direction: string;
  readonly column: number;
}

function readGiven(
  table: OpenTable<typeof scoresTable>,
  columns: readonly ScoreColumn[],
  applications: ApplicationIndex | null,
  scale: ScoreScale | null,
  problems: Problem[],
): Map<string, Map<string, Given[]>> {
  const given = new Map<string, Map<string, Given[]>>();
  const firstBlank = new Map<string, Map<string, Place>>();
  const spoken = new Set<string>();
  const assessors = new Map<string, string>();
  for (const row of readRows(
    table,
    problems,
    columns.map(({ column }) => column),
  )) {
    if (!hasAll(row, ['application'], problems)) continue;
    const id = row.values.application;
    const found = row.found('application');
    const known = namedApplication(applications, id, row.place('application'), found, problems);
    if (known === undefined) continue;
    const key = sameKey(id);
    const assessor = row.values.assessor ?? '';
    const who = `${key} ${sameKey(assessor)}`;
    const first = assessors.get(who);
    if (assessor !== '' && first !== undefined) {
      const values = { id: known.application.id, first };
      problems.push(problemAt(row.place('assessor'), assessor, 'remark', 'sameAssessorTwice', values));
    }
    assessors.set(who, first ?? row.place('assessor').cell);
    const byDirection = given.get(key) ?? new Map<string, Given[]>();
    given.set(key, byDirection);
    for (const { direction, column } of columns) {
      const place = bodyPlace(table.at, row.index, column);
      const cell = cellAt(table.at, row.index, column);
      if (isBlank(cell)) {
        const places = firstBlank.get(key) ?? new Map<string, Place>();
        firstBlank.set(key, places);
        if (!places.has(direction)) places.set(direction, place);
        continue;
      }
      spoken.add(`${key} ${direction}`);
      const score = readScore(cell, place, direction, scale, problems);
      if (score === null) continue;
      byDirection.set(direction, [...(byDirection.get(direction) ?? []), { assessor, value: score }]);
    }
  }
  remarkOnGaps(columns, applications, given, firstBlank, spoken, problems);
  return given;
}

function readScore(
  cell: ReturnType<typeof cellAt>,
  place: Place,
  direction: string,
  scale: ScoreScale | null,
  problems: Problem[],
): number | null {
  const reading = readNumber(cell);
  if (reading.is === 'unreadable') {
    problems.push(issueAt(place, cell, reading.issue, direction));
    return null;
  }
  if (reading.is !== 'value') return null;
  if (scale !== null && (reading.value < scale.min || reading.value > scale.max)) {
    problems.push(
      problemAt(place, cell, 'error', 'scoreOutsideScale', { min: scale.min, max: scale.max, direction }),
    );
    return null;
  }
  if (reading.remark !== undefined) problems.push(issueAt(place, cell, reading.remark, direction));
  return reading.value;
}

/** Points at every application that nobody has assessed, and at each direction that is blank for it. */
function remarkOnGaps(
  columns: readonly ScoreColumn[],
  applications: ApplicationIndex | null,
  given: ReadonlyMap<string, ReadonlyMap<string, readonly Given[]>>,
  firstBlank: ReadonlyMap<string, ReadonlyMap<string, Place>>,
  spoken: ReadonlySet<string>,
  problems: Problem[],
): void {
  for (const [key, { application, idPlace }] of applications ?? []) {
    if (!given.has(key)) {
      const values = { id: application.id, table: scoresTable.name };
      problems.push(problemAt(idPlace, application.id, 'remark', 'noScores', values));
      continue;
    }
    for (const { direction } of columns) {
      const place = firstBlank.get(key)?.get(direction);
      if (place === undefined || spoken.has(`${key} ${direction}`)) continue;
      problems.push(problemAt(place, null, 'remark', 'missingScore', { id: application.id, direction }));
    }
  }
}

/** Mean of the assessors' scores, summed from the lowest up so that the order of rows changes nothing. */
function meanOf(given: readonly Given[]): Score {
  const byAssessor = [...given].sort(
    (one, other) => one.value - other.value || (one.assessor < other.assessor ? -1 : 1),
  );
  return { mean: byAssessor.reduce((sum, { value }) => sum + value, 0) / byAssessor.length, byAssessor };
}

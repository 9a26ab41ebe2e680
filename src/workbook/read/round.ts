import type { CouncilGoal, Direction, YearBudget } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { scoresTable } from '../schema/applications';
import { budgetsTable, directionsTable, goalsTable } from '../schema/round';
import { sameKey } from '../schema/table';
import { rankingTable } from '../schema/written';
import type { CellValue, Snapshot } from '../workbook';
import type { Place } from './place';
import { bodyPlace, problemAt } from './place';
import { hasAll, readRows } from './rows';
import { openTable } from './table';

/** Reads Ramar, in year order. A row that lacks year or amount is left out; so is a year's second row. */
export function readBudgets(snapshot: Snapshot, problems: Problem[]): readonly YearBudget[] {
  const table = openTable(snapshot, budgetsTable, problems);
  const place = table === null ? { sheet: budgetsTable.sheet, cell: 'A1' } : bodyPlace(table.at, 0, 0);
  const budgets = new Map<number, { readonly amount: number; readonly cell: string }>();
  for (const row of table === null ? [] : readRows(table, problems)) {
    if (table === null || !hasAll(table, row, ['year', 'amount'], problems)) continue;
    const { year, amount } = row.values;
    if (year === null || amount === null) continue;
    const first = budgets.get(year)?.cell;
    if (first !== undefined) {
      problems.push(problemAt(row.place('year'), row.found('year'), 'error', 'duplicateBudget', { first }));
    } else {
      budgets.set(year, { amount, cell: row.place('year').cell });
    }
  }
  if (budgets.size === 0) {
    problems.push(problemAt(place, null, 'remark', 'noBudget', { table: budgetsTable.name }));
  }
  return [...budgets].map(([year, { amount }]) => ({ year, amount })).sort((a, b) => a.year - b.year);
}

/** Reads KF-mål. Null where the workbook has no such table: then no goal is unknown. */
export function readGoals(snapshot: Snapshot, problems: Problem[]): readonly CouncilGoal[] | null {
  const table = openTable(snapshot, goalsTable, problems);
  if (table === null) return null;
  const seen = new Map<string, string>();
  return readRows(table, problems).flatMap((row) => {
    const { id, title, responsible } = row.values;
    if (!hasAll(table, row, ['id'], problems) || id === null) return [];
    const first = seen.get(sameKey(id));
    if (first !== undefined) {
      problems.push(problemAt(row.place('id'), row.found('id'), 'error', 'duplicateId', { first }));
      return [];
    }
    seen.set(sameKey(id), row.place('id').cell);
    return [{ id, title: title ?? id, responsible: responsible ?? undefined }];
  });
}

/** A direction's weight and the cell that it stands in. */
export interface WeightCell {
  readonly direction: string;
  readonly place: Place;
  readonly found: CellValue;
}

export interface DirectionsReading {
  /** Null where the weights cannot be relied on: a fault in one of them would move every score. */
  readonly directions: readonly Direction[] | null;
  /** Ids in row order, also where the weights cannot be used: the columns of Poäng are known by them. */
  readonly ids: readonly string[];
  readonly weights: readonly WeightCell[];
}

/** Weights are only compared with each other; beyond this their sum could not be worked out. */
const largestWeight = 1e12;

/** Headers that a direction's Id would collide with in Poäng or Rangordning. */
const reserved = new Set(
  [...scoresTable.columns, ...rankingTable.columns].map((column) => sameKey(column.header)),
);

/**
 * Reads Inriktningar. Here one bad row costs more than itself: a direction that is left out, counted twice or given
 * the wrong weight changes the score of every application, so then there is no ranking.
 */
export function readDirections(
  snapshot: Snapshot,
  goals: readonly CouncilGoal[] | null,
  problems: Problem[],
): DirectionsReading {
  const table = openTable(snapshot, directionsTable, problems);
  if (table === null) return { directions: null, ids: [], weights: [] };
  const directions: Direction[] = [];
  const weights: WeightCell[] = [];
  const seen = new Map<string, string>();
  let sound = true;
  const refuse = (problem: Problem): void => {
    problems.push(problem);
    sound = false;
  };
  for (const row of readRows(table, problems)) {
    const { id, title, weight } = row.values;
    const idPlace = row.place('id');
    const foundId = row.found('id');
    if (id === null) {
      if (row.unreadable.has('id')) sound = false;
      else refuse(problemAt(idPlace, foundId, 'error', 'blankId', { column: 'Id' }));
      continue;
    }
    const first = seen.get(sameKey(id));
    if (first !== undefined) {
      refuse(problemAt(idPlace, foundId, 'error', 'duplicateId', { first }));
      continue;
    }
    seen.set(sameKey(id), idPlace.cell);
    if (reserved.has(sameKey(id))) refuse(problemAt(idPlace, foundId, 'error', 'reservedDirectionId'));
    if (title === null && !row.unreadable.has('title')) {
      const values = { id, column: 'Inriktning' };
      problems.push(problemAt(row.place('title'), null, 'remark', 'blankDirectionTitle', values));
    }
    const weightPlace = row.place('weight');
    const foundWeight = row.found('weight');
    weights.push({ direction: id, place: weightPlace, found: foundWeight });
    if (weight === null) {
      if (row.unreadable.has('weight')) sound = false;
      else refuse(problemAt(weightPlace, foundWeight, 'error', 'blankWeight', { id, column: 'Vikt' }));
    } else if (weight < 0) {
      refuse(problemAt(weightPlace, foundWeight, 'error', 'negativeWeight', { id, column: 'Vikt' }));
    } else if (weight > largestWeight) {
      refuse(problemAt(weightPlace, foundWeight, 'error', 'weightTooLarge', { largest: largestWeight }));
    }
    directions.push({
      id,
      title: title ?? id,
      weight: weight ?? 0,
      description: row.values.description ?? undefined,
      goals: knownGoals(row.values.goals, goals, row.place('goals'), row.found('goals'), problems),
      decidedBy: row.values.decidedBy ?? undefined,
      decidedOn: row.values.decidedOn ?? undefined,
    });
  }
  const firstCell = bodyPlace(table.at, 0, 0);
  if (seen.size === 0 && sound) {
    refuse(problemAt(firstCell, null, 'error', 'noDirections', { table: directionsTable.name }));
  }
  if (sound && directions.every((direction) => direction.weight === 0)) {
    const place = weights[0]?.place ?? firstCell;
    refuse(problemAt(place, weights[0]?.found ?? null, 'error', 'allWeightsZero'));
  }
  return { directions: sound ? directions : null, ids: directions.map(({ id }) => id), weights };
}

/** The goals that a cell names, spelled as in KF-mål. One that is not there is pointed at and kept as written. */
export function knownGoals(
  named: readonly string[],
  goals: readonly CouncilGoal[] | null,
  place: Place,
  found: CellValue,
  problems: Problem[],
): readonly string[] {
  return named.map((name) => {
    const known = goals?.find((goal) => sameKey(goal.id) === sameKey(name));
    if (goals !== null && known === undefined) {
      problems.push(problemAt(place, found, 'remark', 'unknownGoal', { goal: name }));
    }
    return known?.id ?? name;
  });
}

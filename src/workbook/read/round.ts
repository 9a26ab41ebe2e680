import type { CouncilGoal, YearBudget } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { budgetsTable, goalsTable } from '../schema/round';
import { sameKey } from '../schema/table';
import type { CellValue, Snapshot } from '../workbook';
import type { Place } from './place';
import { bodyPlace, problemAt, tablePlace } from './place';
import { hasAll, readRows } from './rows';
import { openTable } from './table';

/** Reads Ramar, in year order. A row that lacks year or amount is left out; so is a year's second row. */
export function readBudgets(snapshot: Snapshot, problems: Problem[]): readonly YearBudget[] {
  const table = openTable(snapshot, budgetsTable, problems);
  const place = table === null ? tablePlace(snapshot, budgetsTable) : bodyPlace(table.at, 0, 0);
  const budgets = new Map<number, { readonly amount: number; readonly cell: string }>();
  for (const row of table === null ? [] : readRows(table, problems)) {
    if (!hasAll(row, ['year', 'amount'], problems)) continue;
    const { year, amount } = row.values;
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
    if (!hasAll(row, ['id'], problems)) return [];
    const { id, title, responsible } = row.values;
    const first = seen.get(sameKey(id));
    if (first !== undefined) {
      problems.push(problemAt(row.place('id'), row.found('id'), 'error', 'duplicateId', { first }));
      return [];
    }
    seen.set(sameKey(id), row.place('id').cell);
    return [{ id, title: title ?? id, responsible: responsible ?? undefined }];
  });
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

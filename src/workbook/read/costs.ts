import type { YearDraw } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { costsTable } from '../schema/benefits';
import { budgetsTable } from '../schema/round';
import type { RowOf } from '../schema/table';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { ApplicationIndex } from './applications';
import { namedApplication } from './applications';
import type { Place } from './place';
import { problemAt } from './place';
import { hasAll, rowsOf } from './rows';

/** A line of Kostnader with its application, year and amount. */
export type CostRow = RowOf<typeof costsTable> & {
  readonly application: string;
  readonly year: number;
  readonly amount: number;
  readonly place: Place;
};

export interface CostsReading {
  readonly rows: readonly CostRow[];
  /** What the fund pays per year, by application (see `sameKey`), in year order. */
  readonly draws: ReadonlyMap<string, readonly YearDraw[]>;
  /** Applications of which a line that the fund may pay could not be read, each with the first such cell. */
  readonly unreadable: ReadonlyMap<string, Place>;
}

/**
 * Reads Kostnader. A line without application, year, amount or financing is left out. Where the fund may be the one
 * that pays such a line, the application's cost is not known: adding up the other lines would show it as cheaper
 * than it is.
 */
export function readCosts(
  snapshot: Snapshot,
  applications: ApplicationIndex | null,
  budgetYears: ReadonlySet<number>,
  problems: Problem[],
): CostsReading {
  const rows: CostRow[] = [];
  const byYear = new Map<string, Map<number, number>>();
  const unreadable = new Map<string, Place>();
  const yearsPointedAt = new Set<number>();
  for (const row of rowsOf(snapshot, costsTable, problems)) {
    if (!hasAll(row, ['application'], problems)) continue;
    const { application: id, financing } = row.values;
    const found = row.found('application');
    const known = namedApplication(applications, id, row.place('application'), found, problems);
    if (known === undefined) continue;
    const key = sameKey(id);
    if (!hasAll(row, ['year', 'amount', 'financing'], problems)) {
      const bad = (['year', 'amount', 'financing'] as const).find((column) => row.values[column] === null);
      if (financing !== 'own' && !unreadable.has(key)) unreadable.set(key, row.place(bad ?? 'amount'));
      continue;
    }
    const { year, amount } = row.values;
    rows.push({ ...row.values, application: known.application.id, year, amount, place: row.place('amount') });
    if (financing !== 'fund') continue;
    const years = byYear.get(key) ?? new Map<number, number>();
    byYear.set(key, years.set(year, (years.get(year) ?? 0) + amount));
    if (budgetYears.size > 0 && !budgetYears.has(year) && !yearsPointedAt.has(year)) {
      yearsPointedAt.add(year);
      const values = { table: budgetsTable.name };
      problems.push(problemAt(row.place('year'), row.found('year'), 'remark', 'yearWithoutBudget', values));
    }
  }
  const draws = new Map(
    [...byYear].map(([key, years]) => [
      key,
      [...years].map(([year, amount]) => ({ year, amount })).sort((one, other) => one.year - other.year),
    ]),
  );
  return { rows, draws, unreadable };
}

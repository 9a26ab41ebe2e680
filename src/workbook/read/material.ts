import type { Problem } from '../problem';
import { benefitsTable, indicatorsTable } from '../schema/benefits';
import type { RowOf, TableSchema } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { ApplicationIndex } from './applications';
import { namedApplication } from './applications';
import type { Place } from './place';
import { hasAll, rowsOf } from './rows';

/** A row that belongs to an application, with the place of its first cell. */
type Belonging<Row> = Row & { readonly application: string; readonly place: Place };

/** A row of Nyttor. Cells that could not be read are null and stand among the problems. */
export type BenefitRow = Belonging<RowOf<typeof benefitsTable>>;

/** A row of Indikatorer. Cells that could not be read are null and stand among the problems. */
export type IndicatorRow = Belonging<RowOf<typeof indicatorsTable>>;

/** Reads Nyttor. A row without an application that is in the workbook is left out. */
export function readBenefits(
  snapshot: Snapshot,
  applications: ApplicationIndex | null,
  problems: Problem[],
): readonly BenefitRow[] {
  return readBelonging(snapshot, benefitsTable, applications, problems);
}

/** Reads Indikatorer. A row without an application that is in the workbook is left out. */
export function readIndicators(
  snapshot: Snapshot,
  applications: ApplicationIndex | null,
  problems: Problem[],
): readonly IndicatorRow[] {
  return readBelonging(snapshot, indicatorsTable, applications, problems);
}

function readBelonging<
  Table extends TableSchema & { columns: readonly [{ key: 'application' }, ...unknown[]] },
>(
  snapshot: Snapshot,
  schema: Table,
  applications: ApplicationIndex | null,
  problems: Problem[],
): readonly Belonging<RowOf<Table>>[] {
  return rowsOf(snapshot, schema, problems).flatMap((row) => {
    const key = 'application' as keyof RowOf<Table>;
    const id: unknown = row.values[key];
    if (!hasAll(row, [key], problems) || typeof id !== 'string') return [];
    const known = namedApplication(applications, id, row.place(key), row.found(key), problems);
    if (known === undefined) return [];
    return [{ ...row.values, application: known.application.id, place: row.place(key) }];
  });
}

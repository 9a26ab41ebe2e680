import { fourYears } from '../cells/dates';
import { isYear } from '../cells/numbers';
import { sameKey, tables } from '../schema';
import type { TableSnapshot } from '../workbook';

/**
 * How many days have to be added to the workbook's dates to have them in the 1900 system.
 *
 * @param secondDay what the workbook counts 2 January 1904 as: 1 where it counts from 1904, 1463 where from 1900
 */
export function daysAhead(secondDay: unknown): number {
  return secondDay === 1 ? fourYears : 0;
}

/** The table with its columns of days counted from 1900; a year that is written as a number stays one. */
export function countedFrom1900(table: TableSnapshot, ahead: number): TableSnapshot {
  if (ahead === 0) return table;
  const schema = tables.find(({ name }) => sameKey(name) === sameKey(table.name));
  const days = new Set(
    (schema?.columns ?? []).filter(({ kind }) => kind === 'date').map(({ header }) => sameKey(header)),
  );
  const isDay = table.headers.map((header) => days.has(sameKey(header)));
  const rows = table.rows.map((row) =>
    row.map((cell, column) =>
      isDay[column] === true && typeof cell === 'number' && !isYear(cell) ? cell + ahead : cell,
    ),
  );
  return { ...table, rows };
}

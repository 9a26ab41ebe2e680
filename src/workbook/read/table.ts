import type { Problem } from '../problem';
import type { ColumnSchema, TableSchema } from '../schema/table';
import { sameKey } from '../schema/table';
import type { Snapshot, TableSnapshot } from '../workbook';
import { headerPlace, problemAt } from './place';

/** A table of the contract that stands in the workbook with every column that it cannot do without. */
export interface OpenTable<Table extends TableSchema> {
  readonly schema: Table;
  readonly at: TableSnapshot;
  /** Position of each column of the contract inside the table; columns that are not there have no entry. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds a table by name and its columns by header.
 *
 * @returns null where the table is not there or lacks a required column. Only a required table that is missing is a
 * problem; a required column that is missing always is.
 */
export function openTable<Table extends TableSchema>(
  snapshot: Snapshot,
  schema: Table,
  problems: Problem[],
): OpenTable<Table> | null {
  const [at, ...others] = snapshot.tables.filter((table) => sameKey(table.name) === sameKey(schema.name));
  if (at === undefined) {
    if (schema.required) problems.push(missingTable(schema));
    return null;
  }
  for (const other of others) {
    const values = { table: schema.name, firstSheet: at.sheet };
    problems.push(problemAt(headerPlace(other), other.headers[0] ?? null, 'error', 'duplicateTable', values));
  }
  const columns = new Map<string, number>();
  for (const column of schema.columns) {
    const index = findColumn(at, column.header, problems);
    if (index !== null) columns.set(column.key, index);
    else if (column.required) problems.push(missingColumn(at, schema, column));
  }
  const whole = schema.columns.every((column) => !column.required || columns.has(column.key));
  return whole ? { schema, at, columns } : null;
}

/** Position of the column with that header, or null. A second column with the same header is pointed at. */
export function findColumn(table: TableSnapshot, header: string, problems: Problem[]): number | null {
  const wanted = sameKey(header);
  const hits = table.headers.flatMap((found, index) => (sameKey(found) === wanted ? [index] : []));
  const [first, ...others] = hits;
  if (first === undefined) return null;
  for (const other of others) {
    const values = { column: header, first: headerPlace(table, first).cell };
    const found = table.headers[other] ?? null;
    problems.push(problemAt(headerPlace(table, other), found, 'error', 'duplicateColumn', values));
  }
  return first;
}

function missingTable(schema: TableSchema): Problem {
  const columns = schema.columns.filter((column) => column.required).map((column) => column.header);
  return problemAt({ sheet: schema.sheet, cell: 'A1' }, null, 'error', 'missingTable', {
    table: schema.name,
    columns: columns.join(', '),
  });
}

function missingColumn(at: TableSnapshot, schema: TableSchema, column: ColumnSchema): Problem {
  const values = { table: schema.name, column: column.header };
  return problemAt(headerPlace(at), at.headers[0] ?? null, 'error', 'missingColumn', values);
}

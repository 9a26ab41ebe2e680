import type { Problem } from '../../../src/workbook/problem';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';

/** A problem as a row: how grave, which, where, what stood there, and what else its sentence is told. */
export type Told = readonly [
  severity: Problem['severity'],
  code: Problem['code'],
  where: string,
  found: CellValue,
  values: Problem['values'],
];

export function told(problems: readonly Problem[]): readonly Told[] {
  return problems.map(({ severity, code, sheet, cell, found, values }) => [
    severity,
    code,
    `${sheet}!${cell}`,
    found,
    values,
  ]);
}

/** The table with a column of the user's own before it: a cell that is lost sight of is then not taken for the first. */
export function afterOwnColumn(one: TableSnapshot): TableSnapshot {
  return {
    ...one,
    left: one.left - 1,
    headers: ['Egen anteckning', ...one.headers],
    rows: one.rows.map((row) => ['vår', ...row]),
  };
}

/** A workbook of those tables and nothing else. */
export function workbookOf(...tables: readonly TableSnapshot[]): Snapshot {
  return { tables, sheets: tables.map(({ sheet }) => sheet), formatVersion: 1 };
}

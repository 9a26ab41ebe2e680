import type { BenefitLine, CostLine, Material, Parameter } from '../../model/benefit/application/material';
import { materialOf } from '../../model/benefit/application/material';
import { positionOf } from '../cells/address';
import { readId } from '../cells/texts';
import type { Problem } from '../problem';
import { benefitsTable, costsTable } from '../schema/benefits';
import { rampIn } from '../schema/ramps';
import { parametersTable } from '../schema/round';
import type { RowOf } from '../schema/table';
import { sameKey } from '../schema/table';
import type { Snapshot, TableSnapshot } from '../workbook';
import { readParameters } from './parameters';
import type { Place } from './place';
import type { PortfolioReading } from './portfolio';
import type { Range } from './ranges';
import { tableOfRange } from './ranges';
import { hasAll, rowsOf } from './rows';

/** A line with the place of its row, so that a problem with it can be pointed at. */
export type Placed<Line> = Line & { readonly place: Place };

/** Figures of a row that its formula may name, by the column's header in lower case with `_` for spaces. */
const variableColumns = [
  'volume',
  'minutesBefore',
  'minutesAfter',
  'hourCost',
  'count',
  'unitCost',
  'reduction',
] as const;

function variablesOf(values: RowOf<typeof benefitsTable>): ReadonlyMap<string, number> {
  return new Map(
    variableColumns.map((key) => {
      const header = benefitsTable.columns.find((column) => column.key === key)?.header ?? key;
      return [header.toLowerCase().replace(/\s+/gu, '_'), values[key] ?? 0];
    }),
  );
}

function benefitLine(
  row: RowOf<typeof benefitsTable> & { readonly place: Place },
  application: string,
): Placed<BenefitLine> {
  const { ramp, ...values } = row;
  const variables = row.kind === 'formula' ? { variables: variablesOf(row) } : {};
  return { ...values, ...variables, application: sameKey(application), profile: rampIn(ramp) };
}

/** What a workbook that has been read gives to calculate with; applications by `sameKey` of their id. */
export function materialOfReading(
  reading: Pick<PortfolioReading, 'benefits' | 'costs' | 'parameters'>,
): Material {
  return materialOf(
    reading.benefits.map((row) => benefitLine(row, row.application)),
    reading.costs.map((row) => ({ ...row, application: sameKey(row.application) })),
    reading.parameters,
  );
}

export interface MaterialReading {
  readonly material: Material;
  /** A table lacks a column that it cannot do without; null where none does. */
  readonly missing: { readonly table: string; readonly column: string } | null;
  /** Cells of an application's rows that could not be read or should be looked at, and those of the parameters. */
  readonly problemsOf: (application: string) => readonly Problem[];
}

function readBenefitLines(snapshot: Snapshot, problems: Problem[]): readonly Placed<BenefitLine>[] {
  return rowsOf(snapshot, benefitsTable, problems).flatMap((row) => {
    if (!hasAll(row, ['application'], problems)) return [];
    return [benefitLine({ ...row.values, place: row.place('application') }, row.values.application)];
  });
}

function readCostLines(snapshot: Snapshot, problems: Problem[]): readonly Placed<CostLine>[] {
  return rowsOf(snapshot, costsTable, problems).flatMap((row) => {
    if (!hasAll(row, ['application', 'year', 'amount'], problems)) return [];
    const { application, year, amount } = row.values;
    const place = row.place('application');
    return [{ ...row.values, application: sameKey(application), year, amount, place }];
  });
}

/** Problems by the application whose row they stand on; those of no application's row are under null. */
function problemsByApplication(
  problems: readonly Problem[],
  tables: readonly TableSnapshot[],
): ReadonlyMap<string | null, readonly Problem[]> {
  const grouped = new Map<string | null, Problem[]>();
  for (const problem of problems) {
    const table = tables.find(({ sheet }) => sheet === problem.sheet);
    const column = table?.headers.findIndex((header) => sameKey(header) === sameKey('Ansökan')) ?? -1;
    const row = (positionOf(problem.cell)?.row ?? 0) - 1;
    const id = readId(table?.rows[row]?.[column]);
    const key = id.is === 'value' ? sameKey(id.value) : null;
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [problem]);
    else known.push(problem);
  }
  return grouped;
}

/**
 * Reads the three tables of a benefit calculation out of ranges with their headers, by the same rules as a whole
 * workbook. Never throws. Where the ranges stand is not known, so places count from the first cell of each.
 *
 * @param sheetName how a problem names the sheet of a table, so that its reader knows what the address counts from
 */
export function materialOfRanges(
  benefits: Range,
  costs: Range,
  parameters: Range,
  sheetName: (sheet: string) => string,
): MaterialReading {
  const tables = [
    tableOfRange(benefitsTable, benefits, sheetName(benefitsTable.sheet)),
    tableOfRange(costsTable, costs, sheetName(costsTable.sheet)),
    tableOfRange(parametersTable, parameters, sheetName(parametersTable.sheet)),
  ];
  const snapshot = { tables, formatVersion: null, sheets: [] };
  const problems: Problem[] = [];
  const benefitLines = readBenefitLines(snapshot, problems);
  const costLines = readCostLines(snapshot, problems);
  const rows = readParameters(snapshot, problems);
  const headless = problems.find(({ code }) => code === 'missingColumn');
  const { table, column } = headless?.values ?? {};
  const grouped = problemsByApplication(problems, tables);
  return {
    material: materialOf(benefitLines, costLines, rows),
    missing: headless === undefined ? null : { table: String(table), column: String(column) },
    problemsOf: (application) => [...(grouped.get(application) ?? []), ...(grouped.get(null) ?? [])],
  };
}

/** Reads a table of parameters out of a range with its headers; null where the headers are not there. */
export function parametersOfRange(range: Range): readonly Parameter[] | null {
  const snapshot = { tables: [tableOfRange(parametersTable, range)], formatVersion: null, sheets: [] };
  const problems: Problem[] = [];
  const rows = readParameters(snapshot, problems);
  return problems.some(({ code }) => code === 'missingColumn') ? null : rows;
}

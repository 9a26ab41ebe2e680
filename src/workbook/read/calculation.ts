import type { BenefitLine, CostLine, Material, Parameter } from '../../model/benefit/application/material';
import { materialOf } from '../../model/benefit/application/material';
import type { Problem } from '../problem';
import { benefitsTable, costsTable } from '../schema/benefits';
import { rampIn } from '../schema/ramps';
import { parametersTable } from '../schema/round';
import type { ColumnSchema, RowOf, TableSchema } from '../schema/table';
import { sameKey } from '../schema/table';
import type { CellValue, Snapshot, TableSnapshot } from '../workbook';
import { readParameters } from './parameters';
import type { Place } from './place';
import type { PortfolioReading } from './portfolio';
import { hasAll, readRows } from './rows';
import { openTable } from './table';

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

/** A range as Excel hands it to a function: its first row holds the headers. */
export type Range = readonly (readonly unknown[])[];

export interface MaterialReading {
  readonly material: Material;
  /** Cells that could not be read or should be looked at; places count from the first cell of each range. */
  readonly problems: readonly Problem[];
}

/** Columns in which a 0 can be nothing but a blank cell: some platforms hand over blanks as 0. */
function isNeverZero({ kind }: ColumnSchema): boolean {
  return kind !== 'number' && kind !== 'kronor' && kind !== 'share' && kind !== 'yesNo';
}

function cellValue(cell: unknown, neverZero: boolean): CellValue {
  if (cell === '' || cell === undefined || (neverZero && cell === 0)) return null;
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  return cell === null ? null : { error: '#VALUE!' };
}

/** A range as a table of the contract. */
function tableOf(schema: TableSchema, range: Range): TableSnapshot {
  const headers = (range[0] ?? []).map((header) => String(header ?? ''));
  const neverZero = headers.map((header) => {
    const column = schema.columns.find((known) => sameKey(known.header) === sameKey(header));
    return column !== undefined && isNeverZero(column);
  });
  const rows = range
    .slice(1)
    .map((row) => row.map((cell, index) => cellValue(cell, neverZero[index] ?? false)));
  return { name: schema.name, sheet: schema.sheet, top: 0, left: 0, headers, rows };
}

function readBenefitLines(snapshot: Snapshot, problems: Problem[]): readonly Placed<BenefitLine>[] {
  const table = openTable(snapshot, benefitsTable, problems);
  if (table === null) return [];
  return readRows(table, problems).flatMap((row) => {
    const { application } = row.values;
    if (!hasAll(table, row, ['application'], problems) || application === null) return [];
    return [benefitLine({ ...row.values, place: row.place('application') }, application)];
  });
}

function readCostLines(snapshot: Snapshot, problems: Problem[]): readonly Placed<CostLine>[] {
  const table = openTable(snapshot, costsTable, problems);
  if (table === null) return [];
  return readRows(table, problems).flatMap((row) => {
    const { application, year, amount } = row.values;
    if (!hasAll(table, row, ['application', 'year', 'amount'], problems)) return [];
    if (application === null || year === null || amount === null) return [];
    const place = row.place('application');
    return [{ ...row.values, application: sameKey(application), year, amount, place }];
  });
}

/**
 * Reads the three tables of a benefit calculation out of ranges with their headers, by the same rules as a whole
 * workbook. Never throws; a table whose headers are not there gives no lines and a problem.
 */
export function materialOfRanges(benefits: Range, costs: Range, parameters: Range): MaterialReading {
  const tables = [
    tableOf(benefitsTable, benefits),
    tableOf(costsTable, costs),
    tableOf(parametersTable, parameters),
  ];
  const snapshot = { tables, formatVersion: null, sheets: [] };
  const problems: Problem[] = [];
  const benefitLines = readBenefitLines(snapshot, problems);
  const costLines = readCostLines(snapshot, problems);
  const rows = readParameters(snapshot, problems);
  return { material: materialOf(benefitLines, costLines, rows), problems };
}

/** Reads a table of parameters out of a range with its headers; null where the headers are not there. */
export function parametersOfRange(range: Range): readonly Parameter[] | null {
  const snapshot = { tables: [tableOf(parametersTable, range)], formatVersion: null, sheets: [] };
  const problems: Problem[] = [];
  const rows = readParameters(snapshot, problems);
  return problems.some(({ code }) => code === 'missingColumn') ? null : rows;
}

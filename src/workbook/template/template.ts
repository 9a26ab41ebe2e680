import { scoreNote } from '../../locale/sv/templateNotes';
import { columnLetters } from '../cells/address';
import {
  applicationsTable,
  benefitsTable,
  budgetsTable,
  capacitiesTable,
  conditionsTable,
  costsTable,
  directionsTable,
  formatVersionSheet,
  gatesTable,
  needsTable,
  parametersTable,
  sameKey,
  scoresTable,
  tables,
} from '../schema';
import type { TableSchema } from '../schema';
import type { SheetWrite } from '../sheet';
import type { ColumnWrite, Snapshot, TableWrite, WorkbookChange } from '../workbook';
import { columnWrite } from './columns';
import { calculatedCells } from './formulas';
import { readmeSheet } from './readme';
import type { NamedRow, Scale } from './rows';
import { gateRows, headerOf, parameterRows, usualScale } from './rows';

/** What an empty workbook starts from. */
export interface TemplateStart {
  /** Namespace of the functions in the formulas. */
  readonly namespace: string;
  /** First year of the round. */
  readonly year: number;
  readonly scale?: Scale | undefined;
  /** Directions that are known already; their columns in Poäng are made. */
  readonly directions?: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** Rows that are known already, by table name and header; other tables have one blank row. */
  readonly rows?: Readonly<Record<string, readonly NamedRow[]>> | undefined;
  /** Where a sheet's name is taken, the sheet gets another; otherwise it is said to be occupied. */
  readonly besideOthers?: boolean | undefined;
  /** Only the tables without which nothing can be ranked. */
  readonly requiredOnly?: boolean | undefined;
}

/** A workbook by the contract as one change, and what it comes to. */
export interface Template {
  readonly change: WorkbookChange;
  /** The sheets that are made, in order. */
  readonly sheets: readonly string[];
  /** Sheets that bear a name of the contract and are somebody else's: nothing can be written before they are renamed. */
  readonly occupied: readonly string[];
}

/** Ids of directions that an empty workbook has columns for in Poäng. */
const usualDirections = ['I1', 'I2', 'I3', 'I4'];

/** Sheets come in the order of the work: what is needed to rank first. Tables that are not named here follow. */
const firstTables: readonly string[] = [
  directionsTable,
  applicationsTable,
  scoresTable,
  benefitsTable,
  costsTable,
  conditionsTable,
  gatesTable,
  budgetsTable,
  parametersTable,
].map(({ name }) => name);

const order: readonly TableSchema[] = tables
  .filter(({ role }) => role === 'material')
  .map((table, index) => {
    const place = firstTables.indexOf(table.name);
    return { table, place: place < 0 ? firstTables.length + index : place };
  })
  .sort((one, other) => one.place - other.place)
  .map(({ table }) => table);

/** Two tables on one sheet, made as a sheet. */
const resources = [capacitiesTable, needsTable] as const satisfies readonly TableSchema[];
export const resourcesMark = 'Pottkompassen_resurser';

/**
 * The change that makes the tables of the contract that the workbook lacks, each on its sheet, with lists, formats,
 * notes and formulas. Nothing that stands in the workbook is touched.
 */
export function templateChange(snapshot: Snapshot, start: TemplateStart): Template {
  const present = new Set(snapshot.tables.map(({ name }) => sameKey(name)));
  const taken = new Set(snapshot.sheets.map(sameKey));
  const missing = order.filter(
    ({ name, required }) => !present.has(sameKey(name)) && (required || start.requiredOnly !== true),
  );
  const calculates = [benefitsTable, costsTable, parametersTable].every(
    ({ name }) => present.has(sameKey(name)) || missing.some((schema) => schema.name === name),
  );
  const shared = resources.every((schema) => missing.includes(schema));
  const nameFor = (sheet: string): string => (start.besideOthers === true ? freeName(sheet, taken) : sheet);
  const written = missing
    .filter((schema) => !(shared && isResource(schema)))
    .map((schema) => {
      // The sheet that the two share is there already when only one of them is missing.
      const sheet = nameFor(isResource(schema) ? schema.name : schema.sheet);
      return { ...tableWrite(schema, start, calculates), sheet };
    });
  const hasReadme = (snapshot.formatVersionCell ?? null) !== null || start.requiredOnly === true;
  const sheetOf = new Map(written.map(({ table, sheet }) => [table, sheet]));
  const sheets: SheetWrite[] = [
    ...(shared ? [resourcesSheet(start, nameFor(capacitiesTable.sheet))] : []),
    ...(hasReadme
      ? []
      : [readmeSheet(freeName(formatVersionSheet, taken), missing, sheetOf, start.scale ?? usualScale)]),
  ];
  const names = [...written, ...sheets].map(({ sheet }) => sheet);
  return {
    change: { tables: written, sheets, basedOn: snapshot },
    sheets: names,
    occupied: names.filter((name) => taken.has(sameKey(name))),
  };
}

function isResource(schema: TableSchema): boolean {
  return resources.some(({ name }) => name === schema.name);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(sameKey(wanted))) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} ${number}`;
    if (!taken.has(sameKey(name))) return name;
  }
}

/** One table of the contract as it is made: with the rows that are known, else those it starts with, else a blank one. */
function tableWrite(schema: TableSchema, start: TemplateStart, calculates: boolean): TableWrite {
  const columns = columnsOf(schema, start);
  const known = start.rows?.[schema.name] ?? startRows(schema, start);
  const rows = known.length === 0 ? [{}] : known;
  return {
    table: schema.name,
    sheet: schema.sheet,
    key: schema.columns[0]?.header ?? '',
    columns,
    rows: rows.map((row, index) => {
      const calculated =
        calculates && schema.name === applicationsTable.name
          ? calculatedCells(start.namespace, index + 2)
          : new Map();
      return columns.map(({ header }) => row[header] ?? calculated.get(header) ?? null);
    }),
  };
}

function columnsOf(schema: TableSchema, start: TemplateStart): readonly ColumnWrite[] {
  const columns = schema.columns.map((column) => columnWrite(schema, column));
  return schema.name === scoresTable.name ? [...columns, ...scoreColumns(start)] : columns;
}

/** Poäng's column for each direction, headed by its Id. */
export function scoreColumns({ directions = [], scale = usualScale }: TemplateStart): readonly ColumnWrite[] {
  const given = directions.length > 0 ? directions : usualDirections.map((id) => ({ id, title: id }));
  return given.map(({ id, title }) => ({
    header: id,
    width: 9,
    note: scoreNote(title === id ? id : `${id} ${title}`, scale.min, scale.max),
  }));
}

function startRows(schema: TableSchema, start: TemplateStart): readonly NamedRow[] {
  switch (schema.name) {
    case parametersTable.name:
      return parameterRows(start.year, start.scale ?? usualScale);
    case gatesTable.name:
      return gateRows();
    case directionsTable.name:
      return directionRows(start.directions ?? []);
    default:
      return [];
  }
}

/** Rows of Inriktningar; every direction weighs the same until somebody says otherwise. */
export function directionRows(
  directions: readonly { readonly id: string; readonly title: string }[],
): readonly NamedRow[] {
  return directions.map(({ id, title }) => ({
    [headerOf(directionsTable, 'id')]: id,
    [headerOf(directionsTable, 'title')]: title,
    [headerOf(directionsTable, 'weight')]: 1,
  }));
}

function resourcesSheet(start: TemplateStart, sheet: string): SheetWrite {
  let left = 0;
  const tablesAt = resources.map((schema) => {
    const at = `${columnLetters(left)}1`;
    const table = { ...tableWrite(schema, start, false), sheet };
    left += table.columns.length + 1;
    return { ...table, at };
  });
  const widths = tablesAt.flatMap(({ columns }, index) => [
    ...(index === 0 ? [] : [4]),
    ...columns.map(({ width }) => width ?? 12),
  ]);
  return {
    sheet,
    mark: resourcesMark,
    blocks: [],
    tables: tablesAt,
    widths,
    page: { orientation: 'landscape', titleRows: '$1:$1' },
    frozenRows: 1,
  };
}

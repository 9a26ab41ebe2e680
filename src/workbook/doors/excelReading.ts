import { sheetAndCell } from '../cells/address';
import { formatVersionName, publishedFingerprintName, tables } from '../schema';
import { countedFrom1900, daysAhead } from './excelDates';
import type { CellValue, Snapshot, TableSnapshot } from '../workbook';

/** The contract's tables, asked for and not yet there: one round trip brings them all. */
export interface Asked {
  readonly sheets: Excel.WorksheetCollection;
  readonly version: Excel.Range;
  readonly fingerprint: Excel.Range;
  readonly tables: readonly AskedTable[];
  /** What the workbook counts 2 January 1904 as; the interface does not tell from when it counts its days. */
  readonly secondDay: Excel.FunctionResult<number>;
}

export interface AskedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

/** Whether this Excel has that part of the interface. Outside Office, where tests run, all of it counts as there. */
export function supports(version: string): boolean {
  return typeof Office === 'undefined' || Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Queues the reading of everything; the values are there after the next `context.sync()`. */
export function ask(context: Excel.RequestContext): Asked {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const version = askNamed(workbook, formatVersionName);
  const fingerprint = askNamed(workbook, publishedFingerprintName);
  const secondDay = workbook.functions.date(1904, 1, 2);
  secondDay.load('value');
  return {
    sheets,
    version,
    fingerprint,
    secondDay,
    // A missing table is a null object, and so is everything that is asked of one.
    tables: tables.map(({ name }) => askTable(workbook.tables.getItemOrNullObject(name), name)),
  };
}

function askNamed(workbook: Excel.Workbook, name: string): Excel.Range {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('values, valueTypes, address');
  return range;
}

export function askTable(table: Excel.Table, name: string): AskedTable {
  table.load('name, showHeaders, showTotals');
  const sheet = table.worksheet;
  sheet.load('name');
  const range = table.getRange();
  range.load('values, valueTypes, rowIndex, columnIndex');
  const columns = table.columns;
  columns.load('items/name');
  return { name, table, sheet, range, columns };
}

/** What was asked for, after the round trip. */
export function snapshotOf({ sheets, version, fingerprint, tables: asked, secondDay }: Asked): Snapshot {
  const ahead = daysAhead(secondDay.value);
  const at = version.isNullObject ? null : sheetAndCell(version.address);
  return {
    sheets: sheets.items.map((sheet) => sheet.name),
    formatVersion: at === null ? null : firstOf(version),
    formatVersionCell: at,
    ...(fingerprint.isNullObject ? {} : { publishedFingerprint: firstOf(fingerprint) }),
    tables: asked.flatMap((one) => (one.table.isNullObject ? [] : [countedFrom1900(tableOf(one), ahead)])),
  };
}

function firstOf({ values, valueTypes }: Excel.Range): CellValue {
  return cellOf(values[0]?.[0], valueTypes[0]?.[0]);
}

/** A table that is there, after the round trip. */
export function tableOf({ table, sheet, range, columns }: AskedTable): TableSnapshot {
  const cells = range.values.map((row, i) => row.map((value, j) => cellOf(value, range.valueTypes[i]?.[j])));
  const head = table.showHeaders ? 1 : 0;
  const rows = cells.slice(head, table.showTotals ? -1 : undefined);
  const shown = cells[0]?.map((cell) => (typeof cell === 'object' ? '' : String(cell))) ?? [];
  return {
    name: table.name,
    sheet: sheet.name,
    top: range.rowIndex - (1 - head),
    left: range.columnIndex,
    headers: table.showHeaders ? shown : columns.items.map((column) => column.name),
    rows,
  };
}

/** A value as Excel gives it: an error comes as its text, told apart by its type. */
export function cellOf(value: unknown, type: unknown): CellValue {
  // `Excel.RangeValueType.error` and the like are these words; the names are not there where the pane is tested.
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return { error: '#VALUE!' };
}

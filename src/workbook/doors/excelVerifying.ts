import { isBlank } from '../cells/reading';
import { sameKey } from '../schema';
import type { CellWrite, Snapshot, TableWrite, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';
import type { Claim } from './excelClaim';
import { askNames, newClaim } from './excelClaim';
import { daysAhead } from './excelDates';
import type { Asked, AskedTable } from './excelReading';
import { ask, askTable, cellOf, snapshotOf, supports, tableOf } from './excelReading';
import type { AskedSheet, CheckedSheet } from './excelSheetAsking';
import { askSheet, checkedSheet } from './excelSheetAsking';
import { isFormula } from './excelText';
import { countedAsWorkbook, showsDays } from './excelWrittenDates';
import type { Before } from './excelImages';
import { imageOf } from './excelImages';
import type { TablePlan } from './plan';
import { refuseIfChanged, sameValue } from './ground';
import { planTable } from './plan';
import { extent } from './tableSize';

/** Everything that a change presumes, asked for in one round trip. */
export interface AskedChange extends AskedGround {
  readonly asked: Asked;
  readonly names: Excel.NamedItemCollection;
}

/** What stands where a change is going to write. */
export interface AskedGround {
  readonly standing: Excel.WorksheetCollection;
  /** Asked for last: where it has been answered, so has everything else. */
  readonly count: OfficeExtension.ClientResult<number>;
  readonly targets: readonly AskedTarget[];
  readonly cells: readonly AskedCell[];
  readonly sheets: readonly AskedSheet[];
}

/** A table that is to be written, and what can stand in the way. */
interface AskedTarget {
  readonly write: TableWrite;
  readonly found: AskedTable;
  readonly formats: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter | null;
  readonly used: Excel.Range;
}

interface AskedCell {
  readonly write: CellWrite;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly range: Excel.Range;
}

/** A change that nothing stands in the way of, with what it takes to undo it. */
export interface CheckedChange {
  readonly tables: readonly CheckedTable[];
  readonly cells: readonly CheckedCell[];
  readonly sheets: readonly CheckedSheet[];
}

/** A checked change with what the door needs to carry it out. */
export interface ReadyChange {
  readonly checked: CheckedChange;
  readonly claim: Claim;
  /** The workbook as it was when the change was checked. */
  readonly now: Snapshot;
}

export interface CheckedTable {
  readonly plan: TablePlan;
  /** What the table's whole area held and looked like; null where the table is made. */
  readonly before: Before | null;
}

export interface CheckedCell {
  readonly write: CellWrite;
  /** Number format of the cell. */
  readonly format: string;
  readonly formula: unknown;
  readonly value: unknown;
}

export function askForChange(context: Excel.RequestContext, change: WorkbookChange): AskedChange {
  const asked = ask(context);
  return { asked, names: askNames(context), ...askGround(context, change, asked) };
}

/** @param asked the contract's tables, where they have been asked for in the same round trip */
export function askGround(
  context: Excel.RequestContext,
  change: WorkbookChange,
  asked: Asked | null = null,
): AskedGround {
  const { worksheets, tables } = context.workbook;
  const targets = (change.tables ?? []).map((write): AskedTarget => {
    const found =
      asked?.tables.find(({ name }) => sameKey(name) === sameKey(write.table)) ??
      askTable(tables.getItemOrNullObject(write.table), write.table);
    found.range.load('formulas');
    const formats = found.table.getRange();
    formats.load('numberFormat');
    const protection = found.sheet.protection;
    protection.load('protected');
    const filter = supports('1.9') ? found.table.autoFilter : null;
    filter?.load('isDataFiltered');
    const used = found.sheet.getUsedRangeOrNullObject(true);
    used.load('values, rowIndex, columnIndex');
    return { write, found, formats, protection, filter, used };
  });
  const cells = (change.cells ?? []).map((write) =>
    askCell(worksheets.getItemOrNullObject(write.sheet), write),
  );
  const sheets = (change.sheets ?? []).map((write) => askSheet(context, write));
  const standing = asked?.sheets ?? worksheets.load('items/name');
  return { standing, targets, cells, sheets, count: worksheets.getCount() };
}

function askCell(sheet: Excel.Worksheet, write: CellWrite): AskedCell {
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const range = sheet.getRange(write.cell);
  range.load('values, valueTypes, formulas, numberFormat');
  return { write, sheet, protection, range };
}

/**
 * The change, once everything that it presumes has been seen to hold.
 *
 * @throws WorkbookFault `changedMeanwhile`, `protectedSheet`, `filteredTable`, `occupied`, `notesWithoutRow`,
 * `cellInTheWay`, `nameTaken`
 */
export function checkedChange(change: WorkbookChange, answer: AskedChange): ReadyChange {
  const ahead = daysAhead(answer.asked.secondDay.value);
  const snapshot = snapshotOf(answer.asked);
  refuseIfChanged(change, snapshot);
  const own = [
    ...answer.targets.map(({ found }) => found),
    ...answer.sheets.flatMap(({ tables }) => tables.map(({ found }) => found)),
  ];
  const now = withTables(snapshot, own);
  const checked = {
    cells: answer.cells.map((cell) => checkedCell(cell, ahead)),
    tables: answer.targets.map((target) => checkedTable(target, now)),
    sheets: answer.sheets.map((sheet) => checkedSheet(sheet, now)),
  };
  return { checked: countedAsWorkbook(checked, ahead), claim: newClaim(answer.names), now };
}

/** The snapshot with tables that are written and need not be the contract's. */
function withTables(snapshot: Snapshot, asked: readonly AskedTable[]): Snapshot {
  const known = new Set(snapshot.tables.map(({ name }) => sameKey(name)));
  const more = asked.filter(({ table, name }) => !table.isNullObject && !known.has(sameKey(name)));
  return { ...snapshot, tables: [...snapshot.tables, ...more.map(tableOf)] };
}

function checkedCell({ write, sheet, protection, range }: AskedCell, ahead: number): CheckedCell {
  const { sheet: name, cell } = write;
  if (sheet.isNullObject) throw new WorkbookFault('changedMeanwhile', { sheet: name, cell });
  if (protection.protected) throw new WorkbookFault('protectedSheet', { sheet: sheet.name });
  const value: unknown = range.values[0]?.[0];
  const format = String(range.numberFormat[0]?.[0] ?? '');
  const found = cellOf(value, range.valueTypes[0]?.[0]);
  const counted = typeof found === 'number' && showsDays(format) ? found + ahead : found;
  if (!sameValue(counted, write.from)) {
    throw new WorkbookFault('changedMeanwhile', { sheet: name, cell });
  }
  return { write, format, formula: range.formulas[0]?.[0], value };
}

function checkedTable(
  { write, found, formats, protection, filter, used }: AskedTarget,
  now: Snapshot,
): CheckedTable {
  const { table, range } = found;
  if (table.isNullObject) {
    return { plan: planTable(write, now, () => false), before: null };
  }
  const head = table.showHeaders ? 1 : 0;
  const plan = planTable(write, now, (row, column) =>
    isFormula(range.formulas[row + head]?.[column], range.values[row + head]?.[column]),
  );
  if (protection.protected) throw new WorkbookFault('protectedSheet', { sheet: plan.sheet });
  if (filter?.isDataFiltered === true) {
    throw new WorkbookFault('filteredTable', { sheet: plan.sheet, table: write.table });
  }
  refuseInTheWay(plan, used, table.showTotals);
  return { plan, before: imageOf(found, formats) };
}

/** A table that grows must not run over anything that stands below it or beside it. */
function refuseInTheWay(plan: TablePlan, used: Excel.Range, showTotals: boolean): void {
  if (used.isNullObject || plan.previous === null) return;
  const old = extent(plan.previous);
  const grown = extent(plan);
  const totals = showTotals ? 1 : 0;
  const bottom = old.bottom + totals;
  used.values.forEach((row, i) =>
    row.forEach((value, j) => {
      const [at, column] = [used.rowIndex + i, used.columnIndex + j];
      const inOld = at >= plan.top && at < bottom && column >= plan.left && column < old.right;
      const inNew =
        at >= plan.top && at < grown.bottom + totals && column >= plan.left && column < grown.right;
      if (inNew && !inOld && !isBlank(cellOf(value, undefined))) {
        throw new WorkbookFault('occupied', { sheet: plan.sheet, table: plan.write.table });
      }
    }),
  );
}

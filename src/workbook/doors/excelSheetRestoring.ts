import { sameKey } from '../schema';
import type { CheckedSheet } from './excelSheetAsking';
import { commentOf } from './excelSheetFinishing';
import { supports } from './excelReading';
import { tableStyle } from './excelTables';
import { reentered } from './excelText';
import type { CheckedTable } from './excelVerifying';
import type { Area } from './area';
import { reach, tableArea } from './sheetPlan';

/** What a sheet is like after a batch that failed half way. */
export interface SheetState {
  readonly checked: CheckedSheet;
  readonly sheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
  readonly standing: Excel.TableCollection;
  readonly protection: Excel.WorksheetProtection;
  readonly names: readonly { readonly before: string | null; readonly item: Excel.NamedItem }[];
  readonly mark: Excel.NamedItem;
  readonly tables: readonly {
    readonly checked: CheckedTable;
    readonly table: Excel.Table;
    readonly range: Excel.Range;
  }[];
  /** Charts that stand there and that the new version takes the place of; known after the round trip. */
  readonly formerCharts: readonly string[];
}

export function stateOfSheets(
  { workbook }: Excel.RequestContext,
  sheets: readonly CheckedSheet[],
): readonly SheetState[] {
  return sheets.map((checked) =>
    stateOf(workbook, workbook.worksheets.getItemOrNullObject(checked.plan.sheet), checked),
  );
}

function stateOf(workbook: Excel.Workbook, sheet: Excel.Worksheet, checked: CheckedSheet): SheetState {
  const { names, tables } = workbook;
  const { write } = checked.plan;
  sheet.load('name');
  const { charts, tables: standing, protection } = sheet;
  protection.load('protected');
  charts.load('items/name');
  standing.load('items/name');
  const mark = names.getItemOrNullObject(write.mark);
  mark.load('comment');
  const others = new Set(checked.othersCharts);
  return {
    checked,
    sheet,
    charts,
    standing,
    protection,
    mark,
    names: checked.names.map(({ name, before }) => {
      const item = names.getItemOrNullObject(name);
      item.load('formula');
      return { before, item };
    }),
    tables: checked.tables.map((one) => {
      const table = tables.getItemOrNullObject(one.plan.write.table);
      table.load('showTotals');
      const range = table.getRange();
      range.load('rowIndex, columnIndex, rowCount, columnCount');
      return { checked: one, table, range };
    }),
    get formerCharts() {
      // One that the batch has made and not got to name has a name that nobody knows.
      return charts.items.map(({ name }) => name).filter((name) => !others.has(name));
    },
  };
}

/** Whether the batch came as far as to declare the sheets written. */
export function isCommitted([first]: readonly SheetState[]): boolean {
  return first !== undefined && !first.mark.isNullObject && first.mark.comment === commentOf(first.checked);
}

/**
 * Puts back what stood there: sheets that were made go, those that were changed get their cells, tables and names.
 *
 * @param stood sheets that were there before (see `sameKey`), which do not go
 */
export function restoreSheets(states: readonly SheetState[], stood: ReadonlySet<string>): void {
  for (const { checked, sheet, tables, standing, protection } of states) {
    // Where somebody has protected the sheet, that is what stopped the batch: nothing has been written on it.
    if (checked.plan.isNew || sheet.isNullObject || protection.protected) continue;
    dropUnnamed(standing, checked);
    for (const { checked: one, table, range } of tables) {
      if (table.isNullObject) continue;
      if (table.showTotals) table.showTotals = false;
      const area = oldArea(one);
      if (area === null || !sameHead(range, area)) table.convertToRange();
      else if (!stands(range, area)) {
        if (supports('1.13')) table.resize(areaRange(sheet, area));
        else table.convertToRange();
      }
    }
    restoreCells(sheet, checked);
    for (const { checked: one, table, range } of tables) {
      const area = oldArea(one);
      if (area === null) continue;
      const known = !table.isNullObject && sameHead(range, area) && (supports('1.13') || stands(range, area));
      const standing = known ? table : addTable(sheet, area, one.plan.write.table);
      if (one.before?.showTotals === true) standing.showTotals = true;
    }
  }
  for (const { names, mark, checked } of states) {
    const isOld = checked.names[0]?.before !== null;
    if (isOld && !mark.isNullObject && mark.comment !== checked.comment) mark.comment = checked.comment;
    for (const { before, item } of names) {
      if (item.isNullObject) continue;
      if (before === null) item.delete();
      else if (item.formula !== before) item.formula = before;
    }
  }
  for (const { checked, sheet } of states) {
    if (checked.plan.isNew && !sheet.isNullObject && !stood.has(sameKey(checked.plan.sheet))) sheet.delete();
  }
}

/** The batch may have stopped between making a table and naming it. */
function dropUnnamed(standing: Excel.TableCollection, { plan, formerTables }: CheckedSheet): void {
  const known = new Set([...formerTables, ...plan.tables.map(({ write }) => write.table)].map(sameKey));
  for (const table of standing.items) if (!known.has(sameKey(table.name))) table.convertToRange();
}

function oldArea({ plan }: CheckedTable): Area | null {
  return plan.previous === null ? null : tableArea(plan.previous);
}

function sameHead(range: Excel.Range, area: Area): boolean {
  return range.rowIndex === area.top && range.columnIndex === area.left;
}

function stands(range: Excel.Range, area: Area): boolean {
  return sameHead(range, area) && range.rowCount === area.rows && range.columnCount === area.columns;
}

function areaRange(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}

function addTable(sheet: Excel.Worksheet, area: Area, name: string): Excel.Table {
  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.name = name;
  table.style = tableStyle;
  return table;
}

/** Contents and number formats of everything that the change may have reached. */
function restoreCells(sheet: Excel.Worksheet, { plan, before }: CheckedSheet): void {
  const whole = reach(plan);
  if (whole === null || before === null) return;
  const at = <T>(rows: readonly (readonly T[])[], row: number, column: number): T | undefined =>
    rows[row - before.top]?.[column - before.left];
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: whole.rows }, (_, i) =>
      Array.from({ length: whole.columns }, (__, j) => cell(whole.top + i, whole.left + j)),
    );
  const range = areaRange(sheet, whole);
  range.numberFormat = grid((row, column) => at(before.formats, row, column) ?? 'General');
  range.formulas = grid((row, column) =>
    reentered(at(before.formulas, row, column) ?? '', at(before.values, row, column)),
  );
}

import type { CheckedSheet } from './excelSheetAsking';
import { supports } from './excelReading';
import { fill, areaOf as tableRange, tableStyle } from './excelTables';
import type { Entry } from './excelTables';
import { entered, reentered } from './excelText';
import type { CheckedTable } from './excelVerifying';
import type { Area } from './area';
import { absoluteOf, areaOf, around } from './area';
import { markReference } from './mark';
import { sizeOf } from './tableSize';
import type { SheetCell, SheetPlan } from './sheetPlan';
import { blockArea, cellKey } from './sheetPlan';
import { formatAt } from '../sheet';

/** Makes the sheets that are new, and points every name where it is to refer, before any formula needs them. */
export function makeSheets(context: Excel.RequestContext, sheets: readonly CheckedSheet[]): void {
  const { worksheets, names } = context.workbook;
  for (const { plan } of sheets) if (plan.isNew) worksheets.add(plan.sheet);
  for (const checked of sheets) {
    const references = referencesOf(checked.plan);
    for (const { name, before } of checked.names) {
      const reference = `=${references.get(name) ?? ''}`;
      if (before === null) names.add(name, reference);
      else if (before !== reference) names.getItem(name).formula = reference;
    }
  }
}

/** What each name of the sheet is to refer to, the mark among them. */
function referencesOf({ write, sheet, areas }: SheetPlan): ReadonlyMap<string, string> {
  const named = (write.names ?? []).flatMap(({ name, range }) => {
    const area = areaOf(range);
    return area === null ? [] : [[name, absoluteOf({ sheet, area })] as const];
  });
  return new Map([[write.mark, markReference(sheet, areas)], ...named]);
}

/** Puts the sheets' tables where they are to stand, and then everything into its cells. */
export function fillSheets(context: Excel.RequestContext, sheets: readonly CheckedSheet[]): void {
  const { workbook } = context;
  const tables = sheets.flatMap((sheet) => sheet.tables);
  for (const checked of tables) makeRoom(context, checked);
  for (const { plan, before } of tables) {
    if (staysPut({ plan, before })) continue;
    const sheet = workbook.worksheets.getItem(plan.sheet);
    const headings = sheet.getRangeByIndexes(plan.top, plan.left, 1, plan.headers.length);
    headings.formulas = [plan.headers.map((header): Entry => entered(header))];
    const table = sheet.tables.add(tableRange(sheet, plan), true);
    table.name = plan.write.table;
    table.style = tableStyle;
  }
  for (const checked of sheets) {
    const sheet = workbook.worksheets.getItem(checked.plan.sheet);
    fillCells(sheet, checked);
    for (const { plan, before } of checked.tables) fill(sheet, tableRange(sheet, plan), plan, before);
  }
}

/**
 * Whether the table keeps its place, and with it all that refers to it by name. Where it moves, or where Excel cannot
 * resize a table without shifting the cells below, it is made anew.
 */
export function staysPut({ plan }: Pick<CheckedTable, 'plan' | 'before'>): boolean {
  const { previous } = plan;
  if (previous === null || previous.top !== plan.top || previous.left !== plan.left) return false;
  const [old, now] = [sizeOf(previous), sizeOf(plan)];
  return supports('1.13') || (old.rows === now.rows && old.columns === now.columns);
}

/** Takes the table's totals off, and makes it as large as it is to be, or nothing but cells where it is made anew. */
function makeRoom({ workbook }: Excel.RequestContext, checked: CheckedTable): void {
  const { plan, before } = checked;
  if (before === null || plan.previous === null) return;
  const table = workbook.tables.getItem(plan.write.table);
  if (before.showTotals) table.showTotals = false;
  if (!staysPut(checked)) {
    table.convertToRange();
    return;
  }
  const [old, now] = [sizeOf(plan.previous), sizeOf(plan)];
  if (old.rows !== now.rows || old.columns !== now.columns) {
    table.resize(tableRange(workbook.worksheets.getItem(plan.sheet), plan));
  }
}

/** One write for formats and one for contents; null leaves a cell that is not ours as it is. */
function fillCells(sheet: Excel.Worksheet, checked: CheckedSheet): void {
  const { plan } = checked;
  const formats = formatsOf(plan);
  const whole = around([...plan.cells.keys()].map(cellArea));
  if (whole === null) return;
  const range = sheet.getRangeByIndexes(whole.top, whole.left, whole.rows, whole.columns);
  range.unmerge();
  range.numberFormat = grid(whole, (key) => (plan.cells.has(key) ? (formats.get(key) ?? 'General') : null));
  range.formulas = grid(whole, (key) => {
    const cell = plan.cells.get(key);
    return cell === undefined ? null : contentOf(cell, checked);
  });
}

function cellArea(key: string): Area {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return { top: row, left: column, rows: 1, columns: 1 };
}

function grid<T>({ top, left, rows, columns }: Area, cell: (key: string) => T): T[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cell(cellKey(top + i, left + j))),
  );
}

/** Number format of each cell of a block that has one. */
export function formatsOf({ write }: SheetPlan): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const block of write.blocks) {
    if (block.format === undefined) continue;
    const { top, left } = blockArea(block);
    block.rows.forEach((row, i) =>
      row.forEach((_, j) => {
        const own = formatAt(block, i, j);
        if (own !== undefined) formats.set(cellKey(top + i, left + j), own);
      }),
    );
  }
  return formats;
}

function contentOf(cell: SheetCell, { before }: CheckedSheet): Entry {
  if (cell.is === 'ours') return entered(cell.value);
  if (before === null) return '';
  const [i, j] = [cell.row - before.top, cell.column - before.left];
  return reentered(before.formulas[i]?.[j] ?? '', before.values[i]?.[j]);
}

import type { Before, CheckedChange } from './excelVerifying';
import { entered, isFormula, reentered } from './excelText';
import { supports } from './excelReading';
import { fitTable } from './excelSizing';
import { moveFormula } from './moveFormula';
import { movedColumns } from './movedColumns';
import type { PlannedCell, TablePlan } from './plan';
import { extent, sizeOf } from './plan';

type Entry = string | number | boolean;

/** Queues the whole change. Nothing reaches the workbook before the next `context.sync()`. */
export function writeChange(context: Excel.RequestContext, change: CheckedChange): void {
  if (supports('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  for (const { write } of change.cells) {
    context.workbook.worksheets.getItem(write.sheet).getRange(write.cell).values = [[entered(write.to)]];
  }
  for (const checked of change.tables) {
    if (checked.before === null) writeNewTable(context, checked.plan);
    else writeTable(context, checked.plan, checked.before);
  }
}

function writeNewTable(context: Excel.RequestContext, plan: TablePlan): void {
  const sheet = context.workbook.worksheets.add(plan.sheet);
  const area = areaOf(sheet, plan);
  fill(sheet, area, plan, null);
  const table = sheet.tables.add(area, true);
  table.name = plan.write.table;
  table.style = 'TableStyleMedium2';
  sheet.freezePanes.freezeRows(1);
  area.format.verticalAlignment = 'Top';
  area.getRow(0).format.wrapText = true;
  plan.write.columns.forEach(({ width, wraps }, index) => {
    const column = sheet.getRangeByIndexes(0, plan.left + index, plan.rows.length + 1, 1);
    if (width !== undefined) column.format.columnWidth = pointsOf(width);
    if (wraps === true) column.format.wrapText = true;
  });
  if (supports('1.9')) layOutForPrint(sheet);
}

/** Across, as wide as the paper, with the header row on each page. */
function layOutForPrint(sheet: Excel.Worksheet): void {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}

function writeTable(context: Excel.RequestContext, plan: TablePlan, before: Before): void {
  const table = context.workbook.tables.getItem(plan.write.table);
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const area = areaOf(sheet, plan);
  if (before.showTotals) table.showTotals = false;
  fitTable(table, area, sizeOf(plan.previous ?? plan), sizeOf(plan));
  clearLeftover(sheet, plan);
  fill(sheet, area, plan, before);
  if (before.showTotals) table.showTotals = true;
}

/** What the table has shrunk from is cleared: it was ours or has moved with its row. */
function clearLeftover(sheet: Excel.Worksheet, plan: TablePlan): void {
  if (plan.previous === null || !supports('1.13')) return;
  const old = extent(plan.previous);
  const now = extent(plan);
  const width = Math.max(old.right, now.right) - plan.left;
  if (old.bottom > now.bottom) {
    sheet.getRangeByIndexes(now.bottom, plan.left, old.bottom - now.bottom, width).clear();
  }
  if (old.right > now.right) {
    sheet.getRangeByIndexes(plan.top, now.right, old.bottom - plan.top, old.right - now.right).clear();
  }
}

function areaOf(sheet: Excel.Worksheet, plan: TablePlan): Excel.Range {
  const { bottom, right } = extent(plan);
  return sheet.getRangeByIndexes(plan.top, plan.left, bottom - plan.top, right - plan.left);
}

/** Formats first, so that a text format left from before does not turn figures into text. */
function fill(sheet: Excel.Worksheet, area: Excel.Range, plan: TablePlan, before: Before | null): void {
  const { rows } = plan;
  if (rows.length > 0) {
    const body = sheet.getRangeByIndexes(plan.top + 1, plan.left, rows.length, plan.headers.length);
    body.numberFormat = rows.map((row) => row.map((cell, column) => formatOf(cell, column, plan, before)));
  }
  const contents = rows.map((row, index) => row.map((cell) => entryOf(cell, index, plan, before)));
  const blank = plan.headers.map((): Entry => '');
  area.formulas = [
    plan.headers.map((header): Entry => entered(header)),
    ...(contents.length > 0 ? contents : [blank]),
  ];
}

function formatOf(cell: PlannedCell, column: number, plan: TablePlan, before: Before | null): string {
  if (cell.is === 'users') return before?.formats[cell.row + 1]?.[cell.column] ?? 'General';
  return plan.write.columns[column]?.format ?? 'General';
}

function entryOf(cell: PlannedCell, row: number, plan: TablePlan, before: Before | null): Entry {
  if (cell.is === 'ours') return entered(cell.value);
  const formula = before?.formulas[cell.row + 1]?.[cell.column];
  const value = before?.values[cell.row + 1]?.[cell.column];
  if (!isFormula(formula, value)) return reentered(formula, value);
  return moveFormula(formula, {
    fromRow: plan.top + 1 + cell.row,
    toRow: plan.top + 1 + row,
    columns: movedColumns(plan),
  });
}

/** Width in points of that many characters of the standard font. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

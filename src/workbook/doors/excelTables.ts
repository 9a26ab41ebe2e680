import { formatOfRow } from '../sheet';
import type { Before } from './excelImages';
import { guideColumn } from './excelGuides';
import { entered, isFormula, reentered } from './excelText';
import { supports } from './excelReading';
import { alignColumns } from './excelLooks';
import { fitTable } from './excelSizing';
import { columnAlignment, pageFooter } from './looks';
import { moveFormula } from './moveFormula';
import { rowMove } from './rowMove';
import type { PlannedCell, TablePlan } from './plan';
import { extent, sizeOf } from './tableSize';

export type Entry = string | number | boolean;

/** Makes a table in the first cell of its sheet, which is new. */
export function writeNewTable(context: Excel.RequestContext, plan: TablePlan): void {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const area = areaOf(sheet, plan);
  fill(sheet, area, plan, null);
  const table = sheet.tables.add(area, true);
  table.name = plan.write.table;
  table.style = tableStyle;
  sheet.freezePanes.freezeRows(1);
  formatTable(sheet, plan);
  plan.columns.forEach((column, index) => {
    const width = column?.width;
    if (width === undefined) return;
    sheet.getRangeByIndexes(0, plan.left + index, 1, 1).format.columnWidth = pointsOf(width);
  });
  guideTable(sheet, plan);
  if (supports('1.9')) layOutForPrint(sheet);
}

export const tableStyle = 'TableStyleMedium2';

/** Texts from the top, headings over several lines, and long texts too; figures to the right, words to the left. */
export function formatTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const area = areaOf(sheet, plan);
  alignColumns(
    sheet,
    { top: plan.top, left: plan.left, rows: sizeOf(plan).rows + 1 },
    plan.columns.map((column) =>
      column === null ? undefined : columnAlignment(column.format !== undefined),
    ),
  );
  area.format.verticalAlignment = 'Top';
  area.getRow(0).format.wrapText = true;
  plan.columns.forEach((column, index) => {
    if (column?.wraps !== true) return;
    const { rows } = sizeOf(plan);
    sheet.getRangeByIndexes(plan.top, plan.left + index, rows + 1, 1).format.wrapText = true;
  });
}

/** Across, as wide as the paper, with the header row on each page. */
function layOutForPrint(sheet: Excel.Worksheet): void {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
  texts.leftFooter = pageFooter.left;
  texts.rightFooter = pageFooter.right;
}

/** Writes a table that stands on a sheet of its own, where it stands. */
export function writeTable(context: Excel.RequestContext, plan: TablePlan, before: Before): void {
  const table = context.workbook.tables.getItem(plan.write.table);
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const area = areaOf(sheet, plan);
  if (before.showTotals) table.showTotals = false;
  fitTable(table, area, sizeOf(plan.previous ?? plan), sizeOf(plan));
  clearLeftover(sheet, plan);
  fill(sheet, area, plan, before);
  if (before.showTotals) table.showTotals = true;
  guideTable(sheet, plan);
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

export function areaOf(sheet: Excel.Worksheet, plan: TablePlan): Excel.Range {
  const { bottom, right } = extent(plan);
  return sheet.getRangeByIndexes(plan.top, plan.left, bottom - plan.top, right - plan.left);
}

/** Formats first, so that a text format left from before does not turn figures into text. */
export function fill(
  sheet: Excel.Worksheet,
  area: Excel.Range,
  plan: TablePlan,
  before: Before | null,
): void {
  const { rows } = plan;
  // In a merged area only the first cell would keep what it gets.
  area.unmerge();
  if (rows.length > 0) {
    const body = sheet.getRangeByIndexes(plan.top + 1, plan.left, rows.length, plan.headers.length);
    body.numberFormat = formatsOf(plan, before);
  }
  const contents = rows.map((row, index) => row.map((cell) => entryOf(cell, index, plan, before)));
  const blank = plan.headers.map((): Entry => '');
  area.formulas = [
    plan.headers.map((header): Entry => entered(header)),
    ...(contents.length > 0 ? contents : [blank]),
  ];
}

/** Number formats of the table's body. */
export function formatsOf(plan: TablePlan, before: Before | null): string[][] {
  return plan.rows.map((row, index) =>
    row.map((cell, column) => formatOf(cell, index, column, plan, before)),
  );
}

function formatOf(
  cell: PlannedCell,
  row: number,
  column: number,
  plan: TablePlan,
  before: Before | null,
): string {
  if (cell.is === 'users') return before?.formats[cell.row + 1]?.[cell.column] ?? 'General';
  const ours = formatOfRow(plan.columns[column]?.format, row);
  if (ours !== undefined) return ours;
  // In a table of the user's own, a new row takes after the one above.
  if (plan.write.adds === undefined) return 'General';
  const last = Math.min(row, (plan.previous?.rows.length ?? 0) - 1);
  return before?.formats[last + 1]?.[column] ?? 'General';
}

function entryOf(cell: PlannedCell, row: number, plan: TablePlan, before: Before | null): Entry {
  if (cell.is === 'ours') return entered(cell.value);
  const formula = before?.formulas[cell.row + 1]?.[cell.column];
  const value = before?.values[cell.row + 1]?.[cell.column];
  if (!isFormula(formula, value)) return reentered(formula, value);
  return moveFormula(formula, rowMove(plan, cell.row, row));
}

/**
 * Drop-down lists for the columns that have one, and guidance on their headings. In a table of the user's own only the
 * columns that are new get theirs.
 */
export function guideTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const known = plan.write.adds === undefined ? 0 : (plan.previous?.headers.length ?? 0);
  plan.columns.forEach((column, index) => {
    if (column !== null && index >= known) {
      guideColumn(sheet, column, plan.top, plan.left + index, sizeOf(plan).rows);
    }
  });
}

/** Width in points of that many characters of the standard font. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

import type { SheetWrite } from '../sheet';
import { addChart } from './excelCharts';
import { guideCell, offerChoices } from './excelGuides';
import { alignColumns, applyConditionalLook, applyLook } from './excelLooks';
import type { CheckedSheet } from './excelSheetAsking';
import { formatsOf as cellFormats, staysPut } from './excelSheetWriting';
import { formatTable, formatsOf, guideTable, pointsOf } from './excelTables';
import type { Area } from './area';
import { joined } from './area';
import { alignmentOf, barColor, headerText, pageFooter } from './looks';
import { markComment } from './mark';
import { blockArea, cellKey, outside, reach, tableArea } from './sheetPlan';

/**
 * Declares the sheets written: from here on a failure is met by finishing, not by putting back. What declares it is the
 * first sheet's mark, which says how often the sheet has been written.
 */
export function commit(context: Excel.RequestContext, sheets: readonly CheckedSheet[]): void {
  for (const checked of sheets) {
    context.workbook.names.getItem(checked.plan.write.mark).comment = commentOf(checked);
  }
}

export function commentOf({ plan, times }: CheckedSheet): string {
  const charts = (plan.write.charts ?? []).map(({ name }) => name);
  return markComment({ times: times + 1, charts });
}

/**
 * Gives the sheets their looks, lists and charts.
 *
 * @param again some of it may have been done before, so that it has to be cleared first also on a new sheet
 */
export function finishSheets(
  context: Excel.RequestContext,
  sheets: readonly CheckedSheet[],
  { again }: { readonly again: boolean },
): void {
  for (const checked of sheets) {
    const sheet = context.workbook.worksheets.getItem(checked.plan.sheet);
    if (again || !checked.plan.isNew) clearLooks(sheet, checked);
    applyLooks(sheet, checked);
    applyGuides(sheet, checked.plan.write);
    for (const name of checked.formerCharts) sheet.charts.getItem(name).delete();
    for (const chart of checked.plan.write.charts ?? []) addChart(context, sheet, chart);
    placeSheet(sheet, checked);
  }
}

/** Prepares the sheets for the printer. */
export function layOutSheets(context: Excel.RequestContext, sheets: readonly CheckedSheet[]): void {
  for (const { plan } of sheets) layOut(context.workbook.worksheets.getItem(plan.sheet), plan.write);
}

function rangeAt(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}

/** Whatever the former version looked like goes, but for what people have given their own columns. */
function clearLooks(sheet: Excel.Worksheet, { plan, tables }: CheckedSheet): void {
  const standing = tables.filter(staysPut).map((table) => tableArea(table.plan));
  for (const area of joined(outside([...plan.former, ...plan.areas], standing))) {
    const range = rangeAt(sheet, area);
    range.clear('Formats');
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
  }
  for (const table of tables.filter(staysPut)) {
    const columns = table.plan.headers.length - table.plan.usersColumns.size;
    const range = rangeAt(sheet, { ...tableArea(table.plan), columns });
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
  }
}

function applyLooks(sheet: Excel.Worksheet, { plan, tables }: CheckedSheet): void {
  const { write } = plan;
  const formats = cellFormats(plan);
  for (const block of write.blocks) {
    const area = blockArea(block);
    if (area.rows === 0 || area.columns === 0) continue;
    const range = rangeAt(sheet, area);
    range.format.verticalAlignment = 'Top';
    if (block.look !== undefined) applyLook(range, block.look);
    if (block.wraps === true) range.format.wrapText = true;
    alignColumns(
      sheet,
      area,
      Array.from({ length: area.columns }, (_, column) => alignmentOf(block, column)),
    );
    if (block.format === undefined) continue;
    range.numberFormat = block.rows.map((row, i) =>
      Array.from({ length: area.columns }, (_, j) =>
        j < row.length ? (formats.get(cellKey(area.top + i, area.left + j)) ?? 'General') : null,
      ),
    ) as string[][];
  }
  for (const table of tables) {
    formatTable(sheet, table.plan);
    const body = { ...tableArea(table.plan), top: table.plan.top + 1, rows: table.plan.rows.length };
    if (body.rows > 0) rangeAt(sheet, body).numberFormat = formatsOf(table.plan, table.before);
    guideTable(sheet, table.plan);
  }
  write.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  const whole = reach(plan);
  if (whole !== null) rangeAt(sheet, { ...whole, columns: 1 }).format.autofitRows();
}

function applyGuides(sheet: Excel.Worksheet, write: SheetWrite): void {
  for (const choices of write.choices ?? []) offerChoices(sheet.getRange(choices.range), choices);
  for (const note of write.notes ?? []) guideCell(sheet.getRange(note.cell), note);
  for (const { range, max } of write.bars ?? []) {
    const { dataBar } = sheet.getRange(range).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
    dataBar.positiveFormat.fillColor = barColor;
    dataBar.positiveFormat.gradientFill = false;
  }
  for (const { range, formula, look } of write.highlights ?? []) {
    const { custom } = sheet.getRange(range).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    applyConditionalLook(custom.format, look);
  }
}

function placeSheet(sheet: Excel.Worksheet, { plan }: CheckedSheet): void {
  const { write, isNew } = plan;
  if (write.frozenRows !== undefined && write.frozenRows > 0) sheet.freezePanes.freezeRows(write.frozenRows);
  if (!isNew) return;
  if (write.position === 'first') sheet.position = 0;
  // Hidden last: Excel does not place a sheet that nobody sees.
  if (write.hidden === true) sheet.visibility = 'Hidden';
}

/** A4, one page wide unless told otherwise, with the page's number; the sheet's own paper settings beyond that stay. */
function layOut(sheet: Excel.Worksheet, write: SheetWrite): void {
  const { page } = write;
  if (page === undefined) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: page.across ?? 1 };
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (page.header !== undefined) texts.leftHeader = headerText(page.header);
  texts.leftFooter = pageFooter.left;
  texts.rightFooter = pageFooter.right;
}

import { WorkbookFault } from '../workbook';
import { reentered } from './excelText';
import type { Before, CheckedChange } from './excelVerifying';
import { supports } from './excelReading';
import { isCommitted, restoreSheets, stateOfSheets } from './excelSheetRestoring';
import { commit, finishSheets, layOutSheets } from './excelSheetFinishing';
import { fitTable } from './excelSizing';
import type { TablePlan } from './plan';
import { extent, sizeOf } from './tableSize';

/**
 * Deals with a batch that failed half way, in requests of its own, for the one that failed cannot be used again. Where
 * the sheets had been declared written, their looks are finished; otherwise everything is put back as it was.
 *
 * @returns whether the change now stands whole; false where nothing of it does
 * @throws WorkbookFault `halfWritten` where that fails too: then the user has to know
 */
export async function recover(change: CheckedChange): Promise<boolean> {
  try {
    const charts = await putBack(change);
    if (charts === null) return false;
    await finish(change, charts);
    return true;
  } catch (cause) {
    const [first] = [
      ...change.tables.map(({ plan }) => plan.sheet),
      ...change.cells.map((c) => c.write.sheet),
      ...change.sheets.map(({ plan }) => plan.sheet),
    ];
    throw new WorkbookFault('halfWritten', { sheet: first ?? '' }, { cause });
  }
}

/**
 * Puts everything back, unless the sheets had been declared written: then it answers with the charts that stand on each
 * of them and are to be made anew.
 */
async function putBack(change: CheckedChange): Promise<readonly (readonly string[])[] | null> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const states = change.tables.map((checked) => {
      const { sheet, write } = checked.plan;
      return {
        checked,
        ...stateOf(worksheets.getItemOrNullObject(sheet), tables.getItemOrNullObject(write.table)),
      };
    });
    const sheets = stateOfSheets(context, change.sheets);
    await context.sync();
    if (isCommitted(sheets)) return sheets.map(({ formerCharts }) => formerCharts);
    for (const { write, formula, value } of change.cells) {
      worksheets.getItem(write.sheet).getRange(write.cell).formulas = [[reentered(formula, value)]];
    }
    restoreSheets(sheets);
    for (const { checked, sheet, table, range } of states) {
      if (checked.before !== null) restoreTable(sheet, table, range, checked.plan, checked.before);
      else if (!sheet.isNullObject) sheet.delete();
    }
    await context.sync();
    return null;
  });
}

/** Gives the sheets their looks; without a printer Excel may refuse to lay out pages, and then they go without. */
async function finish(change: CheckedChange, charts: readonly (readonly string[])[]): Promise<void> {
  const sheets = change.sheets.map((sheet, index) => ({ ...sheet, formerCharts: charts[index] ?? [] }));
  await Excel.run(async (context) => {
    commit(context, sheets);
    finishSheets(context, sheets, { again: true });
    await context.sync();
  });
  await Excel.run(async (context) => {
    layOutSheets(context, sheets);
    await context.sync();
  }).catch(() => undefined);
}

/** How far the batch came is not known; what the table looks like now is asked for first. */
function stateOf(
  sheet: Excel.Worksheet,
  table: Excel.Table,
): { readonly sheet: Excel.Worksheet; readonly table: Excel.Table; readonly range: Excel.Range } {
  sheet.load('name');
  table.load('showTotals');
  const range = table.getRange();
  range.load('rowCount, columnCount');
  return { sheet, table, range };
}

function restoreTable(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  range: Excel.Range,
  plan: TablePlan,
  before: Before,
): void {
  if (plan.previous === null) return;
  const old = extent(plan.previous);
  const now = extent(plan);
  const { rows, columns } = sizeOf(plan.previous);
  const oldArea = sheet.getRangeByIndexes(plan.top, plan.left, rows + 1, columns);
  const totals = table.showTotals ? 1 : 0;
  if (table.showTotals) table.showTotals = false;
  const current = { rows: range.rowCount - 1 - totals, columns: range.columnCount };
  fitTable(table, oldArea, current, { rows, columns });
  if (supports('1.13')) {
    const height = Math.max(old.bottom, now.bottom) - plan.top;
    const width = Math.max(old.right, now.right) - plan.left;
    if (now.bottom > old.bottom) {
      sheet.getRangeByIndexes(old.bottom, plan.left, now.bottom - old.bottom, width).clear();
    }
    if (now.right > old.right) {
      sheet.getRangeByIndexes(plan.top, old.right, height, now.right - old.right).clear();
    }
  }
  oldArea.numberFormat = before.formats.slice(0, rows + 1).map((row) => [...row]);
  oldArea.formulas = before.formulas
    .slice(0, rows + 1)
    .map((row, i) => row.map((formula, j) => reentered(formula, before.values[i]?.[j])));
  if (before.showTotals) table.showTotals = true;
}

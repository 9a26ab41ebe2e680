import { WorkbookFault } from '../workbook';
import { reentered } from './excelText';
import type { Before, CheckedChange } from './excelVerifying';
import { supports } from './excelReading';
import type { TablePlan } from './plan';
import { extent } from './plan';

/**
 * Puts back what a batch that failed half way may have changed. Runs in a request of its own, for the one that failed
 * cannot be used again.
 *
 * @throws WorkbookFault `halfWritten` where that fails too: then the user has to know
 */
export async function restore(change: CheckedChange): Promise<void> {
  const made = change.tables.filter(({ before }) => before === null).map(({ plan }) => plan.sheet);
  try {
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheets = made.map((name) => worksheets.getItemOrNullObject(name));
      for (const sheet of sheets) sheet.load('name');
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      for (const { write, formula, value } of change.cells) {
        worksheets.getItem(write.sheet).getRange(write.cell).formulas = [[reentered(formula, value)]];
      }
      for (const { plan, before } of change.tables) {
        if (before !== null) restoreTable(worksheets.getItem(plan.sheet), tables, plan, before);
      }
      await context.sync();
    });
  } catch (cause) {
    const [first] = [
      ...change.tables.map(({ plan }) => plan.sheet),
      ...change.cells.map((c) => c.write.sheet),
    ];
    throw new WorkbookFault('halfWritten', { sheet: first ?? '' }, { cause });
  }
}

function restoreTable(
  sheet: Excel.Worksheet,
  tables: Excel.TableCollection,
  plan: TablePlan,
  before: Before,
): void {
  if (plan.previous === null) return;
  const old = extent(plan.previous);
  const now = extent(plan);
  const table = tables.getItem(plan.write.table);
  const columns = plan.previous.headers.length;
  const oldArea = sheet.getRangeByIndexes(plan.top, plan.left, old.bottom - plan.top, columns);
  table.showTotals = false;
  if (supports('1.13')) table.resize(oldArea);
  const height = Math.max(old.bottom, now.bottom) - plan.top;
  const width = Math.max(old.right, now.right) - plan.left;
  if (now.bottom > old.bottom) {
    sheet.getRangeByIndexes(old.bottom, plan.left, now.bottom - old.bottom, width).clear();
  }
  if (now.right > old.right) {
    sheet.getRangeByIndexes(plan.top, old.right, height, now.right - old.right).clear();
  }
  const rows = old.bottom - plan.top;
  oldArea.numberFormat = before.formats.slice(0, rows).map((row) => [...row]);
  oldArea.formulas = before.formulas
    .slice(0, rows)
    .map((row, i) => row.map((formula, j) => reentered(formula, before.values[i]?.[j])));
  if (before.showTotals) table.showTotals = true;
}

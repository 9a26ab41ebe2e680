import { sameKey } from '../schema';
import type { WorkbookChange } from '../workbook';
import { askNames, end, standingOf, withdraw } from './excelClaim';
import { cellOf, supports } from './excelReading';
import { commit, finishSheets, layOutSheets } from './excelSheetFinishing';
import type { SheetState } from './excelSheetRestoring';
import { isCommitted, restoreSheets, stateOfSheets } from './excelSheetRestoring';
import { fitTable } from './excelSizing';
import { reentered } from './excelText';
import type { Before } from './excelImages';
import type { CheckedCell, CheckedChange, CheckedTable, ReadyChange } from './excelVerifying';
import { sameValue } from './ground';
import type { TablePlan } from './plan';
import { extent, sizeOf } from './tableSize';

/** A batch of which it is not known how much was carried out. */
export interface Unfinished {
  readonly change: WorkbookChange;
  readonly ready: ReadyChange;
  /** Sheets that stood there before it. */
  readonly standing: readonly string[];
  /** It was carried out, but on ground that had moved: it is to be put back however far it came. */
  readonly isUnwanted?: boolean;
}

/**
 * What has become of a batch: `untouched` where nothing of it was carried out, `restored` where everything has been put
 * back, `whole` where all of it stands.
 */
export type Mended = 'untouched' | 'restored' | 'whole';

/**
 * Deals with a batch that failed, in requests of its own, for the one that failed cannot be used again. Where the sheets
 * had been declared written, their looks are finished; otherwise everything is put back as it was. It can be done again
 * as often as it fails.
 */
export async function mend(unfinished: Unfinished): Promise<Mended> {
  const { ready, isUnwanted = false } = unfinished;
  const { checked, claim } = ready;
  const found = await Excel.run(async (context): Promise<Mended | readonly (readonly string[])[]> => {
    const names = askNames(context);
    const states = askStates(context, checked);
    await context.sync();
    const standing = standingOf(claim, names);
    if (standing === 'absent') return 'untouched';
    if (!isUnwanted && standing === 'done') return 'whole';
    if (!isUnwanted && isCommitted(states.sheets))
      return states.sheets.map(({ formerCharts }) => formerCharts);
    putBack(unfinished, states);
    withdraw(context, claim, names);
    await context.sync();
    return 'restored';
  });
  if (typeof found === 'string') return found;
  await finish(ready, found);
  return 'whole';
}

/** How far the batch came is not known; what everything looks like now is asked for first. */
interface States {
  readonly tables: readonly {
    readonly checked: CheckedTable;
    readonly sheet: Excel.Worksheet;
    readonly table: Excel.Table;
    readonly range: Excel.Range;
  }[];
  readonly sheets: readonly SheetState[];
  readonly cells: readonly {
    readonly checked: CheckedCell;
    readonly sheet: Excel.Worksheet;
    readonly range: Excel.Range;
  }[];
}

function askStates(context: Excel.RequestContext, change: CheckedChange): States {
  const { worksheets, tables } = context.workbook;
  return {
    tables: change.tables.map((checked) => {
      const { sheet, write } = checked.plan;
      return {
        checked,
        ...stateOf(worksheets.getItemOrNullObject(sheet), tables.getItemOrNullObject(write.table)),
      };
    }),
    sheets: stateOfSheets(context, change.sheets),
    cells: change.cells.map((checked) => {
      const sheet = worksheets.getItemOrNullObject(checked.write.sheet);
      sheet.load('name, protection/protected');
      const range = sheet.getRange(checked.write.cell);
      range.load('values, valueTypes');
      return { checked, sheet, range };
    }),
  };
}

function putBack({ standing }: Unfinished, states: States): void {
  for (const { checked, sheet, range } of states.cells) {
    if (sheet.isNullObject || sheet.protection.protected) continue;
    // What somebody has typed over it since is theirs.
    const now = cellOf(range.values[0]?.[0], range.valueTypes[0]?.[0]);
    if (sameValue(now, checked.write.to)) range.formulas = [[reentered(checked.formula, checked.value)]];
  }
  const stood = new Set(standing.map(sameKey));
  restoreSheets(states.sheets, stood);
  for (const { checked, sheet, table, range } of states.tables) {
    if (checked.before !== null && sheet.protection.protected) continue;
    if (checked.before !== null) restoreTable(sheet, table, range, checked.plan, checked.before);
    else if (!sheet.isNullObject && !stood.has(sameKey(checked.plan.sheet))) sheet.delete();
  }
}

/** Gives the sheets their looks; without a printer Excel may refuse to lay out pages, and then they go without. */
async function finish(
  { checked, claim }: ReadyChange,
  charts: readonly (readonly string[])[],
): Promise<void> {
  const sheets = checked.sheets.map((sheet, index) => ({ ...sheet, formerCharts: charts[index] ?? [] }));
  await Excel.run(async (context) => {
    commit(context, sheets);
    finishSheets(context, sheets, { again: true });
    end(context, claim);
    await context.sync();
  });
  await Excel.run(async (context) => {
    layOutSheets(context, sheets);
    await context.sync();
  }).catch(() => undefined);
}

function stateOf(
  sheet: Excel.Worksheet,
  table: Excel.Table,
): { readonly sheet: Excel.Worksheet; readonly table: Excel.Table; readonly range: Excel.Range } {
  sheet.load('name, protection/protected');
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
  if (plan.previous === null || table.isNullObject) return;
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

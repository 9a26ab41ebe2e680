import type { CheckedTable, ReadyChange } from './excelVerifying';
import { begin, end } from './excelClaim';
import { stopWhereMoved } from './excelGround';
import { commit, finishSheets, layOutSheets } from './excelSheetFinishing';
import { fillSheets, makeSheets } from './excelSheetWriting';
import { isCellFormula } from '../sheet';
import { entered } from './excelText';
import { supports } from './excelReading';
import { writeNewTable, writeTable } from './excelTables';

/**
 * Queues the whole change. Nothing reaches the workbook before the next `context.sync()`. Everything that can be put
 * back comes first: sheets, names, cells, tables. Then the sheets are declared written, and what is left is how they
 * look, which can be done again as often as need be.
 */
export function writeChange(context: Excel.RequestContext, ready: ReadyChange): void {
  const { checked: change, claim } = ready;
  if (supports('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  stopWhereMoved(context, ready);
  begin(context, claim);
  makeSheets(context, change.sheets);
  for (const { write } of change.cells) {
    context.workbook.worksheets.getItem(write.sheet).getRange(write.cell).values = [[entered(write.to)]];
  }
  for (const { plan, before } of change.tables) {
    if (before === null) context.workbook.worksheets.add(plan.sheet);
  }
  for (const checked of formulasLast(change.tables)) {
    if (checked.before === null) writeNewTable(context, checked.plan);
    else writeTable(context, checked.plan, checked.before);
  }
  fillSheets(context, change.sheets);
  commit(context, change.sheets);
  finishSheets(context, change.sheets, { again: false });
  layOutSheets(context, change.sheets);
  end(context, claim);
}

/** Tables with formulas after the others: a formula may refer to a table that is made in the same change. */
function formulasLast(tables: readonly CheckedTable[]): readonly CheckedTable[] {
  const calculates = ({ plan }: CheckedTable): boolean =>
    plan.rows.some((row) => row.some((cell) => cell.is === 'ours' && isCellFormula(cell.value)));
  return [...tables.filter((table) => !calculates(table)), ...tables.filter(calculates)];
}

import { WorkbookFault } from '../workbook';
import { faultOf } from './excelFaults';
import { supports } from './excelReading';

/**
 * What a pane asks of Excel beside tables: to show a cell, to be told of changes, to recalculate. Newer parts of the
 * interface are used only where Excel has them.
 */

/**
 * Brings the sheet forward and selects the cell.
 *
 * @throws WorkbookFault `changedMeanwhile` where the sheet has gone, `cellEditMode` where Excel is busy with a cell
 */
export async function selectInExcel(sheet: string, address: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('name');
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookFault('changedMeanwhile', { sheet });
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw faultOf(error, sheet);
  }
}

/**
 * Calls the listener when cells are changed or a sheet is removed, by anyone but this add-in: with the sheet's name,
 * or null where it is not known. Answers with the way to stop. Where Excel has no such events, nothing is ever called.
 */
export async function onExcelChanged(listener: (sheet: string | null) => void): Promise<() => void> {
  if (!supports('1.9')) return () => undefined;
  const registered = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    const names = new Map<string, string>();
    const changed = worksheets.onChanged.add((event) => {
      // Own writes are no news. Older versions do not say who wrote; then the reader compares and finds no difference.
      if (event.triggerSource !== 'ThisLocalAddin') listener(names.get(event.worksheetId) ?? null);
      return Promise.resolve();
    });
    const deleted = worksheets.onDeleted.add((event) => {
      listener(names.get(event.worksheetId) ?? null);
      return Promise.resolve();
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return [changed, deleted] as const;
  });
  return () => {
    void Excel.run(registered[0].context, async (context) => {
      for (const handler of registered) handler.remove();
      await context.sync();
    });
  };
}

/** Calculates every formula again, the add-in's own functions too. */
export async function recalculateExcel(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch (error) {
    throw faultOf(error, '');
  }
}

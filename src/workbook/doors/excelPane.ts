import { WorkbookFault } from '../workbook';
import { faultOf } from './excelFaults';

/**
 * What a pane asks of Excel beside tables: to show a cell, to be told of changes, to recalculate. Newer parts of the
 * interface are used only where Excel has them.
 */

/** Brings the sheet forward and selects the cell. Rejects where the sheet has gone or Excel is busy with a cell. */
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
 * Calls the listener when cells are changed or a sheet is removed, by anyone but this add-in. Answers with the way to
 * stop; where Excel has no such events, nothing is ever called.
 */
export async function onExcelChanged(listener: () => void): Promise<() => void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return () => undefined;
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      // Own writes are no news. Older versions do not say who wrote; then the reader compares and finds no difference.
      if (event.triggerSource !== 'ThisLocalAddin') listener();
      return Promise.resolve();
    });
    const deleted = worksheets.onDeleted.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return [changed, deleted] as const;
  });
  return () => {
    void Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Calculates every formula again, the add-in's own functions too. */
export async function recalculateExcel(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

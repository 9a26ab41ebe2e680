import type { Workbook, WorkbookChange } from '../workbook';
import { faultOf, stoppedBeforeAnything } from './excelFaults';
import { ask, snapshotOf } from './excelReading';
import { recover } from './excelRestoring';
import { surveyExcel } from './excelSurvey';
import { askForChange, checkedChange } from './excelVerifying';
import { writeChange } from './excelWriting';

/**
 * The workbook that is open in Excel. Reading is one round trip. Writing is two: everything that the change presumes
 * is read again and compared, then everything is written in one batch. Excel has no transactions, so where that batch
 * fails half way, what was done of it is undone.
 */
export function excelWorkbook(): Workbook {
  return {
    survey: surveyExcel,
    read: () =>
      reached('', () =>
        Excel.run(async (context) => {
          const asked = ask(context);
          await context.sync();
          return snapshotOf(asked);
        }),
      ),
    write: (change) =>
      reached(sheetsOf(change), () =>
        Excel.run(async (context) => {
          const asked = askForChange(context, change);
          await context.sync();
          const checked = checkedChange(change, asked);
          writeChange(context, checked);
          try {
            await context.sync();
          } catch (error) {
            if (stoppedBeforeAnything(error) || !(await recover(checked))) throw error;
          }
        }),
      ),
  };
}

async function reached<T>(sheet: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error, sheet);
  }
}

/** The sheets that a change is about, as a sentence names them. */
function sheetsOf({ tables, sheets: whole, cells }: WorkbookChange): string {
  const sheets = [...(tables ?? []), ...(whole ?? []), ...(cells ?? [])].map(({ sheet }) => sheet);
  return [...new Set(sheets)].join(', ');
}

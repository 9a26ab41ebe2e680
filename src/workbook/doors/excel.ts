import type { Snapshot, Workbook, WorkbookChange } from '../workbook';
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
 *
 * Requests go one after the other: what is read while a change is being written, or put back, would be half of it.
 */
export function excelWorkbook(): Workbook {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    survey: () => inTurn(surveyExcel),
    read: () => inTurn(read),
    write: (change) => inTurn(() => write(change)),
  };
}

function read(): Promise<Snapshot> {
  return reached('', () =>
    Excel.run(async (context) => {
      const asked = ask(context);
      await context.sync();
      return snapshotOf(asked);
    }),
  );
}

function write(change: WorkbookChange): Promise<void> {
  return reached(sheetsOf(change), () =>
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
  );
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

import type { Snapshot, Workbook } from '../workbook';
import { WorkbookFault } from '../workbook';
import type * as Change from './excelChange';
import { reached } from './excelFaults';
import { ask, snapshotOf } from './excelReading';
import type { Unfinished } from './excelRestoring';
import { surveyExcel } from './excelSurvey';

/**
 * The workbook that is open in Excel. Reading is one round trip. Writing is two: everything that the change presumes
 * is read again and compared, then everything is written in one batch. Excel has no transactions, so where that batch
 * fails half way, what was done of it is undone; and where somebody changed what it wrote over in between, it is put back
 * as they left it, and tried once more.
 *
 * Requests go one after the other: what is read while a change is being written, or put back, would be half of it. Where
 * Excel does not answer long enough to put anything back, that is done before whatever is asked for next.
 *
 * The code that writes is fetched whole before the first write asks Excel for anything: a pane is first of all read.
 */
export function excelWorkbook(): Workbook {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished: Unfinished | null = null;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(async () => {
      if (unfinished !== null) {
        const { mendLate } = await writer();
        await mendLate(unfinished);
        unfinished = null;
      }
      return work();
    });
    last = next.catch(() => undefined);
    return next;
  };
  const onUnfinished = (left: Unfinished): void => {
    unfinished = left;
  };
  return {
    survey: () => inTurn(surveyExcel),
    read: () => inTurn(read),
    write: (change) =>
      inTurn(async () => {
        const { writeInExcel } = await writer();
        await writeInExcel(change, onUnfinished);
      }),
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

/** @throws WorkbookFault `notFetched` */
async function writer(): Promise<typeof Change> {
  try {
    return await import('./excelChange');
  } catch (cause) {
    throw new WorkbookFault('notFetched', {}, { cause });
  }
}

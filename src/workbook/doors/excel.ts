import type { Snapshot, Workbook, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';
import { isMoved, faultOf, stoppedBeforeAnything } from './excelFaults';
import { isSameGround, onGround, wasRead } from './excelGround';
import { ask, snapshotOf } from './excelReading';
import type { Mended, Unfinished } from './excelRestoring';
import { mend } from './excelRestoring';
import { surveyExcel } from './excelSurvey';
import { askForChange, askGround, checkedChange } from './excelVerifying';
import { writeChange } from './excelWriting';

/** How often a change is tried whose ground moves just as it is being written. */
const attempts = 3;

/**
 * The workbook that is open in Excel. Reading is one round trip. Writing is two: everything that the change presumes
 * is read again and compared, then everything is written in one batch. Excel has no transactions, so where that batch
 * fails half way, what was done of it is undone; and where somebody changed what it wrote over in between, it is put back
 * as they left it, and tried once more.
 *
 * Requests go one after the other: what is read while a change is being written, or put back, would be half of it. Where
 * Excel does not answer long enough to put anything back, that is done before whatever is asked for next.
 */
export function excelWorkbook(): Workbook {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished: Unfinished | null = null;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(async () => {
      if (unfinished !== null) {
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
    write: (change) => inTurn(() => write(change, onUnfinished)),
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

function write(change: WorkbookChange, onUnfinished: (left: Unfinished) => void): Promise<void> {
  return reached(sheetsOf(change), async () => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (await isWritten(change, onUnfinished)) return;
    }
    throw new WorkbookFault('changedMeanwhile', { sheet: sheetsOf(change) });
  });
}

/** Verifies and writes; false where the ground moved in between, and nothing of the change stands. */
function isWritten(change: WorkbookChange, onUnfinished: (left: Unfinished) => void): Promise<boolean> {
  return Excel.run(async (context) => {
    const asked = askForChange(context, change);
    await context.sync();
    const ready = checkedChange(change, asked);
    const ground = askGround(context, change);
    writeChange(context, ready);
    try {
      await context.sync();
    } catch (error) {
      const isRead = wasRead(ground);
      if (!isRead && stoppedBeforeAnything(error)) throw error;
      const checked = isRead ? onGround(ready.checked, ground) : ready.checked;
      const standing = isRead ? ground.standing.items.map(({ name }) => name) : [];
      const outcome = await mended({ change, ready: { ...ready, checked }, standing }, onUnfinished);
      if (outcome === 'whole') return true;
      if (outcome === 'untouched' && isRead && isMoved(error)) return false;
      throw error;
    }
    const then = onGround(ready.checked, ground);
    const standing = ground.standing.items.map(({ name }) => name);
    if (isSameGround(ready.checked, then)) return true;
    await mended({ change, ready: { ...ready, checked: then }, standing, isUnwanted: true }, onUnfinished);
    return false;
  });
}

/** @throws WorkbookFault `halfWritten` where Excel does not let it be mended now; it is then left for the next request */
async function mended(left: Unfinished, onUnfinished: (left: Unfinished) => void): Promise<Mended> {
  try {
    return await mend(left);
  } catch (cause) {
    onUnfinished(left);
    throw new WorkbookFault('halfWritten', { sheet: sheetsOf(left.change) }, { cause });
  }
}

function mendLate(left: Unfinished): Promise<Mended> {
  return reached(sheetsOf(left.change), () => mend(left));
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

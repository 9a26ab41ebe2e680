import { WorkbookFault } from '../workbook';
import type { WorkbookChange } from '../workbook';
import { isMoved, reached, stoppedBeforeAnything } from './excelFaults';
import { isSameGround, onGround, wasRead } from './excelGround';
import type { Mended, Unfinished } from './excelRestoring';
import { mend } from './excelRestoring';
import { askForChange, askGround, checkedChange } from './excelVerifying';
import { writeChange } from './excelWriting';

/** How often a change is tried whose ground moves just as it is being written. */
const attempts = 3;

/**
 * Verifies and writes a change. Excel has no transactions, so where the batch fails half way, what was done of it is
 * undone; and where somebody changed what it wrote over in between, it is put back as they left it, and tried once more.
 *
 * @param onUnfinished is told what Excel did not let be put back
 */
export function writeInExcel(
  change: WorkbookChange,
  onUnfinished: (left: Unfinished) => void,
): Promise<void> {
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

/** Puts back what an earlier write had to leave. */
export function mendLate(left: Unfinished): Promise<Mended> {
  return reached(sheetsOf(left.change), () => mend(left));
}

/** The sheets that a change is about, as a sentence names them. */
function sheetsOf({ tables, sheets: whole, cells }: WorkbookChange): string {
  const sheets = [...(tables ?? []), ...(whole ?? []), ...(cells ?? [])].map(({ sheet }) => sheet);
  return [...new Set(sheets)].join(', ');
}

/** Whether the log tells of what the page shows: by formula, so that a row taken away is seen without the add-in. */
import { logOf } from '../record/logChain';
import { decisionLogTable } from '../schema/written';
import type { Snapshot } from '../workbook';
import { blockOn } from './formulas';

/** More publishings than any round sees. */
const rows = 2000;

/**
 * A formula that is true where a row of Beslutslogg bears the fingerprint.
 *
 * @param fingerprint the cell in which it stands
 */
export function isLogged(snapshot: Snapshot, fingerprint: string): string {
  const log = logOf(snapshot);
  const { sheet, top, left } = log?.at ?? { sheet: decisionLogTable.sheet, top: 0, left: 0 };
  const column =
    log?.columns.get('fingerprint') ?? decisionLogTable.columns.findIndex(({ key }) => key === 'fingerprint');
  const range = blockOn(sheet, top + 1, left + column, rows);
  return `IFERROR(SUMPRODUCT((${range}=${fingerprint})*1),0)>0`;
}

import type { LogFault } from '../../locale/recordWords';
import { a1 } from '../cells/address';
import { decisionLogTable } from '../schema/written';
import type { Snapshot } from '../workbook';
import type { Log, LogRow } from './logChain';
import { logOf } from './logChain';
import { standingsOf } from './logStandings';

/** A row of the log that is not as it was written, and where it stands; `logFaultSentence` says it in words. */
export interface LogFinding {
  readonly code: LogFault;
  readonly sheet: string;
  /** A1 address of the row's running number; below the last row where it is the last rows that are gone. */
  readonly cell: string;
  /** The row's running number, or that of the first row that is gone; null where it has none. */
  readonly number: number | null;
  /** How many rows are gone; 0 where that is not what is wrong, or not known. */
  readonly gone: number;
}

export interface LogVerdict {
  /** Rows in the log, those at fault included. */
  readonly rows: number;
  /** In the order of the rows; empty where every row is as it was written and all are there. */
  readonly findings: readonly LogFinding[];
}

/**
 * Checks the seals of Beslutslogg, row by row: finds rows that were changed, taken away, put in or moved.
 *
 * That the last rows are gone cannot be seen from the rows that are left. It is found where the last row tells of
 * something else than what is published; against one who changes that too, the checksum in the text of the minutes is the
 * witness outside the workbook.
 */
export function verifyLog(snapshot: Snapshot): LogVerdict {
  const { publishedFingerprint } = snapshot;
  const published = typeof publishedFingerprint === 'string' ? publishedFingerprint : null;
  const log = logOf(snapshot);
  if (log === null) return { rows: 0, findings: published === null ? [] : [withoutLog] };
  const standings = standingsOf(log.rows);
  const ours = standings.filter(({ standing }) => standing !== 'foreign');
  const inOrder = [...ours].sort((one, other) => one.number - other.number);
  const findings = standings.flatMap((found): LogFinding[] => {
    const { row, standing, number, gone } = found;
    switch (standing) {
      case 'foreign':
        return [finding(log, 'inserted', row)];
      case 'changed':
        return [finding(log, 'changed', row)];
      case 'afterGap':
        return [{ ...finding(log, 'removed', row), number: number - gone, gone }];
      case 'whole':
        return inOrder.indexOf(found) === ours.indexOf(found) ? [] : [finding(log, 'moved', row)];
    }
  });
  return { rows: log.rows.length, findings: [...findings, ...missingEnd(log, published)] };
}

function finding({ at, columns }: Log, code: LogFault, { index, number }: LogRow): LogFinding {
  const cell = a1(at.top + 1 + index, at.left + (columns.get('number') ?? 0));
  return { code, sheet: at.sheet, cell, number, gone: 0 };
}

/** The table itself is gone. */
const withoutLog: LogFinding = {
  code: 'endMissing',
  sheet: decisionLogTable.sheet,
  cell: 'A1',
  number: 1,
  gone: 0,
};

function missingEnd(log: Log, published: string | null): readonly LogFinding[] {
  if (published === null) return [];
  const last = log.rows.reduce<LogRow | undefined>(
    (latest, row) => (latest === undefined || (row.number ?? 0) >= (latest.number ?? 0) ? row : latest),
    undefined,
  );
  const told = last?.sealed.find(([header]) => header === fingerprintHeader)?.[1];
  if (told === published) return [];
  const { at, columns } = log;
  const below = log.rows.at(-1)?.index ?? -1;
  const cell = a1(at.top + 2 + below, at.left + (columns.get('number') ?? 0));
  return [{ code: 'endMissing', sheet: at.sheet, cell, number: (last?.number ?? 0) + 1, gone: 0 }];
}

const fingerprintHeader = decisionLogTable.columns.find(({ key }) => key === 'fingerprint')?.header;

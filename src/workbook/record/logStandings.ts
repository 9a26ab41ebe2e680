import type { LogRow, SealedCells } from './logChain';
import { beginning, checksumOf } from './logChain';

/**
 * What has become of a row of the log. `whole`: as it was written; `changed`; `afterGap`: itself as written, as far as can
 * be told, but rows above it are gone; `foreign`: not written by a publishing.
 */
export type Standing = 'whole' | 'changed' | 'afterGap' | 'foreign';

export interface StandingRow {
  readonly row: LogRow;
  readonly standing: Standing;
  /** The running number that it was written with, as the row sealed to it tells; else what stands in it. */
  readonly number: number;
  /** How many rows above it are gone. */
  readonly gone: number;
}

interface Sealing {
  readonly seals: ReadonlySet<string>;
  /** For each row the seal that it is sealed to; undefined where it is sealed to none that is known. */
  readonly above: ReadonlyMap<LogRow, string>;
  /** For each seal the row that is sealed to it; of several the first that the log goes on from, else the first. */
  readonly below: ReadonlyMap<string, LogRow>;
}

/** What has become of each row, in the order in which they stand. */
export function standingsOf(rows: readonly LogRow[]): readonly StandingRow[] {
  // What each row's seal should be by its cells, so that a checksum that was changed is told from a changed row.
  const own = new Map(
    rows.map((row, i) => [row, checksumOf(rows[i - 1]?.checksum ?? beginning, row.sealed)]),
  );
  const sealing = sealingOf(
    rows,
    new Set([beginning, ...rows.map(({ checksum }) => checksum), ...own.values()]),
  );
  const seen = new Set<string>();
  const standings: StandingRow[] = [];
  for (const [position, row] of rows.entries()) {
    const isCopy = row.checksum !== '' && seen.has(row.checksum);
    seen.add(row.checksum);
    const seal = row.checksum === '' ? own.get(row) : row.checksum;
    const successor = sealing.below.get(seal ?? '') ?? sealing.below.get(own.get(row) ?? '');
    const number = typeof successor?.number === 'number' ? successor.number - 1 : (row.number ?? 0);
    const before = standings.filter(({ standing }) => standing !== 'foreign').at(-1)?.number ?? 0;
    const isLast = position === rows.length - 1;
    const standing = isCopy
      ? 'foreign'
      : standingOf(row, { sealing, successor, isLast, follows: number === before + 1, number, before });
    const gone = standing === 'afterGap' ? number - before - 1 : 0;
    standings.push({ row, standing, number, gone });
  }
  return standings;
}

interface Surroundings {
  readonly sealing: Sealing;
  readonly successor: LogRow | undefined;
  readonly isLast: boolean;
  readonly follows: boolean;
  readonly number: number;
  readonly before: number;
}

function standingOf(
  row: LogRow,
  { sealing, successor, isLast, follows, number, before }: Surroundings,
): Standing {
  const above = sealing.above.get(row);
  if (above !== undefined) {
    // Two rows sealed to the same: the one that the log goes on from was written first.
    return successor !== undefined || sealing.below.get(above) === row ? 'whole' : 'foreign';
  }
  const wasWritten = successor !== undefined || (isLast && row.checksum !== '');
  if (!wasWritten) return 'foreign';
  if (follows || number <= before + 1 || row.number !== number) return 'changed';
  return numberWasChanged(row, before, sealing.seals) ? 'changed' : 'afterGap';
}

/** The row is whole but for its running number. */
function numberWasChanged(row: LogRow, before: number, seals: ReadonlySet<string>): boolean {
  const [[header] = [''], ...rest] = row.sealed;
  const corrected: SealedCells = [[header, String(before + 1)], ...rest];
  return [...seals].some((seal) => checksumOf(seal, corrected) === row.checksum);
}

function sealingOf(rows: readonly LogRow[], seals: ReadonlySet<string>): Sealing {
  const above = new Map<LogRow, string>();
  const below = new Map<string, LogRow>();
  rows.forEach((row, position) => {
    if (row.checksum === '') return;
    const nearest = rows[position - 1]?.checksum ?? beginning;
    const isSealedTo = (seal: string): boolean => checksumOf(seal, row.sealed) === row.checksum;
    const found = isSealedTo(nearest) ? nearest : [...seals].find(isSealedTo);
    if (found === undefined) return;
    above.set(row, found);
  });
  const continued = new Set(above.values());
  for (const [row, seal] of above) {
    const first = below.get(seal);
    if (first === undefined || (continued.has(row.checksum) && !continued.has(first.checksum))) {
      below.set(seal, row);
    }
  }
  return { seals, above, below };
}

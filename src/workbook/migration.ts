import { readNumber } from './cells/numbers';
import type { Problem } from './problem';
import type { Place } from './read/place';
import { problemAt } from './read/place';
import { formatVersion, formatVersionSheet } from './schema';
import type { Snapshot } from './workbook';

/**
 * One step of the format's history: turns a workbook of the version before into one of `to`. A step works on what was
 * read, never on the workbook itself, so that opening an old workbook changes nothing in it.
 */
export interface Migration {
  readonly to: number;
  /** What changed in the format, for the person who reads its history. */
  readonly change: string;
  readonly migrate: (snapshot: Snapshot) => Snapshot;
}

/** Every step in order. Version 1 is the first format, so there is nothing older to come from. */
export const migrations: readonly Migration[] = [];

export interface Migrated {
  /** Null where the workbook is of a newer format than this code knows. */
  readonly snapshot: Snapshot | null;
  readonly problems: readonly Problem[];
}

/**
 * Brings what was read to the present format. A workbook without a version is read as the first format; one whose
 * version cannot be read is taken for the present one, with a problem.
 */
export function migrate(snapshot: Snapshot, steps: readonly Migration[] = migrations): Migrated {
  const latest = Math.max(formatVersion, ...steps.map((step) => step.to));
  const place: Place = snapshot.formatVersionCell ?? { sheet: formatVersionSheet, cell: 'A1' };
  const reading = readNumber(snapshot.formatVersion);
  if (reading.is === 'unreadable' || (reading.is === 'value' && !isVersion(reading.value))) {
    const values = { known: latest };
    const problem = problemAt(place, snapshot.formatVersion, 'error', 'unreadableFormat', values);
    return { snapshot, problems: [problem] };
  }
  const version = reading.is === 'value' ? reading.value : 1;
  if (version > latest) {
    const values = { version, known: latest };
    return {
      snapshot: null,
      problems: [problemAt(place, snapshot.formatVersion, 'error', 'newerFormat', values)],
    };
  }
  const migrated = steps
    .filter((step) => step.to > version)
    .reduce((older, step) => step.migrate(older), snapshot);
  return { snapshot: migrated, problems: [] };
}

function isVersion(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}

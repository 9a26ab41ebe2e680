import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What came of the changes of one source file, each tried by itself. */
export interface Outcome {
  /** A test failed. */
  readonly killed: number;
  /** A test did not come to its end: an endless loop, which is noticed as well as a failure. */
  readonly timeout: number;
  /** Every test that ran the changed code passed. */
  readonly survived: number;
  /** No test ran the changed code. */
  readonly noCoverage: number;
  /** Changes of what is worked out when the code is loaded, such as tables: tried with `--all` only, and in no score. */
  readonly untried: number;
}

/** docs/mutation.json: by source file, with the hash of the text that was measured. */
export type Measured = Readonly<Record<string, Outcome & { readonly text: string }>>;

export interface MutationScore {
  /** Share of the changes that a test noticed, per cent; null where nothing was measured. */
  readonly score: number | null;
  readonly changes: number;
  readonly noticed: number;
  readonly untried: number;
  /** Source files that are measured as they stand today, of so many in all. */
  readonly current: number;
  readonly files: number;
  /** Measured, and changed since; their figures count in the score. */
  readonly changed: readonly string[];
  readonly never: readonly string[];
}

/** The code that mutation testing is for (CONTRIBUTING.md). */
const measuredFolders = ['src/model', 'src/workbook'];

export const measuredFile = join('docs', 'mutation.json');

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The outcomes of several files as one. */
export function summed(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: (one: Outcome) => number): number => outcomes.reduce((total, one) => total + of(one), 0);
  return {
    killed: sum(({ killed }) => killed),
    timeout: sum(({ timeout }) => timeout),
    survived: sum(({ survived }) => survived),
    noCoverage: sum(({ noCoverage }) => noCoverage),
    untried: sum(({ untried }) => untried),
  };
}

/** The share that was noticed, per cent; null where nothing was tried. */
export function scoreOf({ killed, timeout, survived, noCoverage }: Outcome): number | null {
  const changes = killed + timeout + survived + noCoverage;
  return changes === 0 ? null : (100 * (killed + timeout)) / changes;
}

/** What was measured, kept from one run to the next; nothing where it never was. */
export function readMeasured(root: string): Measured {
  const path = join(root, measuredFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { files: Measured }).files : {};
}

/**
 * The mutation score of src/model and src/workbook, with how much of them it speaks of.
 * A file that is no longer there does not count.
 */
export function mutationScore(root: string): MutationScore {
  const sources = measuredFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts')),
  );
  const measured = readMeasured(root);
  const known = sources.filter((file) => measured[file] !== undefined);
  const changed = known.filter(
    (file) => measured[file]?.text !== hashOf(readFileSync(join(root, file), 'utf8')),
  );
  const total = summed(known.flatMap((file) => measured[file] ?? []));
  return {
    score: scoreOf(total),
    changes: total.killed + total.timeout + total.survived + total.noCoverage,
    noticed: total.killed + total.timeout,
    untried: total.untried,
    current: known.length - changed.length,
    files: sources.length,
    changed: changed.sort(),
    never: sources.filter((file) => measured[file] === undefined).sort(),
  };
}

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

/** docs/mutation.json: by source file. */
export type Measured = Readonly<Record<string, MeasuredFile>>;

export interface MeasuredFile extends Outcome {
  /** Hash of the text that was measured. */
  readonly text: string;
  /** Share of its changes that were drawn and tried; all of them where it is left out. */
  readonly share?: number;
}

export interface MutationScore {
  /**
   * Share of the changes that a test notices, per cent; null where nothing was measured. Where only a share of a file's changes
   * was tried, each counts for as many as it was drawn out of.
   */
  readonly score: number | null;
  /** 95 per cent of such draws give a score that differs from that of all changes by at most so much; 0 where all were tried. */
  readonly margin: number;
  /** Changes in the files that are measured; of those that are tried in part, as many as the share tells. */
  readonly changes: number;
  readonly tried: number;
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

const triedOf = ({ killed, timeout, survived, noCoverage }: Outcome): number =>
  killed + timeout + survived + noCoverage;

/** The share that was noticed, per cent; null where nothing was tried. */
export function scoreOf(outcome: Outcome): number | null {
  const tried = triedOf(outcome);
  return tried === 0 ? null : (100 * (outcome.killed + outcome.timeout)) / tried;
}

/** Several files' score, each weighed by all the changes that its share was drawn out of, and how far off it may be. */
function weighed(files: readonly MeasuredFile[]): Pick<MutationScore, 'score' | 'margin' | 'changes'> {
  const sum = (of: (one: MeasuredFile) => number): number => files.reduce((total, one) => total + of(one), 0);
  const whole = (one: MeasuredFile, count: number): number => count / (one.share ?? 1);
  const changes = sum((one) => whole(one, triedOf(one)));
  if (changes === 0) return { score: null, margin: 0, changes: 0 };
  const noticed = sum((one) => whole(one, one.killed + one.timeout)) / changes;
  // Drawing without putting back: what is tried whole adds nothing to the error, what is drawn the less the more is drawn.
  const variance = sum(
    (one) => (triedOf(one) * noticed * (1 - noticed) * (1 - (one.share ?? 1))) / (one.share ?? 1) ** 2,
  );
  return {
    score: 100 * noticed,
    margin: (100 * 1.96 * Math.sqrt(variance)) / changes,
    changes: Math.round(changes),
  };
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
  const found = known.flatMap((file) => measured[file] ?? []);
  return {
    ...weighed(found),
    tried: triedOf(summed(found)),
    untried: summed(found).untried,
    current: known.length - changed.length,
    files: sources.length,
    changed: changed.sort(),
    never: sources.filter((file) => measured[file] === undefined).sort(),
  };
}

/**
 * `npm run mutation [-- --folder src/model/portfolio] [--again] [--jobs 2] [--share 0.2] [--all]`: changes the code in thousands of
 * places, one at a time, and counts how many of the changes the tests notice. Keeps the outcome in docs/mutation.json, which `npm run reliability` prints.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { isDrawn, shareVariable } from './mutation/drawn.cjs';
import { hashOf, measuredFile, mutationScore, readMeasured, scoreOf, summed } from './mutation/score';
import type { Measured, Outcome } from './mutation/score';
import { leftOut, unitsIn } from './mutation/units';
import type { Unit } from './mutation/units';

const root = join(__dirname, '..');
const kept = join(root, 'build', 'mutation');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

interface Wanted {
  /** How many mutants are tried side by side. */
  readonly jobs: number;
  /** Share of the mutants that are tried, above 0 to 1. */
  readonly share: number;
  /** Also what is worked out when the code is loaded: each such change loads all the code anew, some seconds. */
  readonly all: boolean;
}

function optionsFor(
  { name, sources, tests, remembers }: Unit,
  { jobs, share, all }: Wanted,
): PartialStrykerOptions {
  const base = join(kept, name.replace(/\W+/g, '-'));
  return {
    mutate: [...sources],
    testRunner: 'mocha',
    plugins: ['@stryker-mutator/mocha-runner', join(root, 'scripts', 'mutation', 'drawn.cjs')],
    checkers: share < 1 ? ['sample'] : [],
    mochaOptions: {
      spec: [...tests],
      require: ['tsx/cjs', join(root, 'scripts', 'mutation', 'jestWords.cjs')],
      grep: leftOut,
    },
    coverageAnalysis: 'perTest',
    concurrency: jobs,
    ignoreStatic: !all,
    maxTestRunnerReuse: remembers ? 1 : 0,
    // A machine that does much else must not look like an endless loop.
    timeoutMS: 6_000,
    timeoutFactor: 2.5,
    dryRunTimeoutMinutes: 60,
    disableTypeChecks: false,
    // What was not drawn must not be taken for tried by a run that tries all.
    incremental: share === 1,
    incrementalFile: `${base}.incremental.json`,
    reporters: ['progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: `${base}.html` },
    jsonReporter: { fileName: `${base}.json` },
    tempDirName: join('build', 'mutation', 'copy'),
    ignorePatterns: ['/build', '/dist', '/docs', '/assets', '/.git'],
    logLevel: 'warn',
    allowConsoleColors: false,
  } as PartialStrykerOptions;
}

/** A change that cannot be run at all says nothing about the tests, and counts nowhere. */
function outcomeOf(results: readonly MutantResult[]): Outcome {
  const counted = (status: MutantResult['status']): number =>
    results.filter((one) => one.status === status).length;
  return {
    killed: counted('Killed'),
    timeout: counted('Timeout'),
    survived: counted('Survived'),
    noCoverage: counted('NoCoverage'),
    untried: counted('Ignored'),
  };
}

async function measure(unit: Unit, wanted: Wanted): Promise<Measured> {
  const { share } = wanted;
  process.env[shareVariable] = String(share);
  const texts = new Map(unit.sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const { Stryker } = await import('@stryker-mutator/core');
  const all = await new Stryker(optionsFor(unit, wanted)).runMutationTest();
  const results = all.filter(({ id }) => isDrawn(id, share));
  return Object.fromEntries(
    [...texts].map(([file, text]) => [
      file,
      {
        text: hashOf(text),
        ...(share < 1 ? { share } : {}),
        ...outcomeOf(results.filter(({ fileName }) => fileName.replaceAll('\\', '/').endsWith(file))),
      },
    ]),
  );
}

/** Files that are gone are left out; the rest in order of name, so that a diff shows what changed. */
function keep(measured: Measured): void {
  const gone = new Set(Object.keys(measured));
  for (const { sources } of unitsIn('src')) for (const file of sources) gone.delete(file);
  const files = Object.fromEntries(
    Object.entries(measured)
      .filter(([file]) => !gone.has(file))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const lines = Object.entries(files).map(
    ([file, one]) => `    ${JSON.stringify(file)}: ${JSON.stringify(one)}`,
  );
  writeFileSync(join(root, measuredFile), `{\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`);
}

const perCent = (score: number | null): string => (score === null ? '–' : `${score.toFixed(1)} %`);

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', multiple: true, default: ['src'] },
      jobs: { type: 'string', default: '1' },
      share: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
    },
  });
  const share = Number(values.share);
  if (!(share > 0 && share <= 1)) throw new Error(`--share ${values.share}: a number above 0, at most 1.`);
  mkdirSync(kept, { recursive: true });
  for (const unit of unitsIn(...values.folder)) {
    const { changed, never } = mutationScore(root);
    const measured = readMeasured(root);
    const stands = unit.sources.every(
      (file) => !changed.includes(file) && !never.includes(file) && (measured[file]?.share ?? 1) >= share,
    );
    if (stands && !values.again && !values.all) continue;
    say(`${unit.name}: ${unit.sources.length} files`);
    const found = await measure(unit, { all: values.all, jobs: Number(values.jobs), share });
    for (const [file, one] of Object.entries(found)) say(`  ${perCent(scoreOf(one)).padStart(7)}  ${file}`);
    say(`  ${perCent(scoreOf(summed(Object.values(found)))).padStart(7)}  ${unit.name}`);
    // Kept folder by folder: a run that is stopped loses only the folder that it was at.
    keep({ ...readMeasured(root), ...found });
  }
  const { score, margin, tried, changes, current, files } = mutationScore(root);
  say(
    `${perCent(score)} (± ${margin.toFixed(1)}) of ${changes} changes are noticed, of which ${tried} were tried; ` +
      `${current} of ${files} files are measured as they stand`,
  );
}

// Where Stryker loses a process that a mutant has broken, it may end without a word: then this is no success.
process.exitCode = 1;
void run().then(() => {
  process.exitCode = 0;
});

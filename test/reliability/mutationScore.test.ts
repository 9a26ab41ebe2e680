import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  hashOf,
  measuredFile,
  mutationScore,
  readMeasured,
  scoreOf,
  summed,
} from '../../scripts/mutation/score';
import { unitsIn } from '../../scripts/mutation/units';

const outcome = { killed: 0, timeout: 0, survived: 0, noCoverage: 0, untried: 0 };

describe('the mutation score', () => {
  let root: string;

  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pottkompassen-'));
    put('src/model/a.ts', 'a');
    put('src/model/deep/b.ts', 'b');
    put('src/workbook/c.ts', 'c');
    put('src/workbook/schema.json', '{}');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test('where nothing was measured there is none', () => {
    expect(mutationScore(root)).toEqual({
      score: null,
      changes: 0,
      noticed: 0,
      untried: 0,
      current: 0,
      files: 3,
      changed: [],
      never: ['src/model/a.ts', 'src/model/deep/b.ts', 'src/workbook/c.ts'],
    });
  });

  test('it tells how much of the code it speaks of', () => {
    const files = {
      'src/model/a.ts': { text: hashOf('a'), killed: 6, timeout: 1, survived: 2, noCoverage: 1, untried: 3 },
      'src/model/deep/b.ts': { ...outcome, text: hashOf('as it was'), killed: 10 },
      'src/model/gone.ts': { ...outcome, text: hashOf('gone'), survived: 99 },
    };
    put(measuredFile, JSON.stringify({ files }));
    // By hand: 6 + 1 + 10 of 10 + 10; the file that is gone does not count.
    expect(mutationScore(root)).toEqual({
      score: 85,
      changes: 20,
      noticed: 17,
      untried: 3,
      current: 1,
      files: 3,
      changed: ['src/model/deep/b.ts'],
      never: ['src/workbook/c.ts'],
    });
  });
});

test('a change without a test counts against the score, an endless loop for it', () => {
  expect(scoreOf({ ...outcome, noCoverage: 1, killed: 1 })).toBe(50);
  expect(scoreOf({ ...outcome, survived: 1, timeout: 3 })).toBe(75);
  expect(scoreOf(outcome)).toBeNull();
});

const root = resolve(__dirname, '../..');

test('each source file of the model and the workbook is measured once, by tests', () => {
  const units = unitsIn('src');
  const sources = units.flatMap((unit) => unit.sources);
  expect(new Set(sources).size).toBe(sources.length);
  expect(sources.length).toBe(mutationScore(root).files);
  expect(units.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test('what is kept has the sum of its files', () => {
  const kept = Object.values(readMeasured(root));
  const total = summed(kept);
  expect(scoreOf(total)).toBe(mutationScore(root).score);
});

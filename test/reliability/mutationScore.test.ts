import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isDrawn } from '../../scripts/mutation/drawn.cjs';
import { hashOf, measuredFile, mutationScore, readMeasured, scoreOf } from '../../scripts/mutation/score';
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
      margin: 0,
      changes: 0,
      tried: 0,
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
      margin: 0,
      changes: 20,
      tried: 20,
      untried: 3,
      current: 1,
      files: 3,
      changed: ['src/model/deep/b.ts'],
      never: ['src/workbook/c.ts'],
    });
  });

  test('a file of which a share was drawn counts for all of its changes, and tells how far off that may be', () => {
    const files = {
      'src/model/a.ts': { ...outcome, text: hashOf('a'), killed: 100 },
      'src/model/deep/b.ts': { ...outcome, text: hashOf('b'), share: 0.25, killed: 15, survived: 10 },
    };
    put(measuredFile, JSON.stringify({ files }));
    const { score, margin, changes, tried } = mutationScore(root);
    expect([score, changes, tried]).toEqual([80, 200, 125]);
    // By hand: 100 drawn one in four, 25 · 0,8 · 0,2 · 0,75 / 0,25² = 48; 1,96 · √48 of 200.
    expect(margin).toBeCloseTo((100 * 1.96 * Math.sqrt(48)) / 200, 12);
  });
});

test('of every thousand changes a share is drawn evenly, and a larger share holds the smaller', () => {
  const numbers = Array.from({ length: 1000 }, (_, id) => String(id));
  const drawn = (share: number): string[] => numbers.filter((id) => isDrawn(id, share));
  for (const share of [0.1, 0.25, 0.6]) {
    for (const from of [0, 250, 500, 750]) {
      const here = drawn(share).filter((id) => Number(id) >= from && Number(id) < from + 250);
      expect(Math.abs(here.length - 250 * share)).toBeLessThan(4);
    }
  }
  expect(drawn(1)).toEqual(numbers);
  expect(drawn(0.6)).toEqual(expect.arrayContaining(drawn(0.25)));
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

test('what is kept are counts, and shares that something can be drawn of', () => {
  for (const { text, share = 1, ...counts } of Object.values(readMeasured(root))) {
    expect(text).toMatch(/^[0-9a-f]{16}$/);
    expect(share > 0 && share <= 1).toBe(true);
    expect(Object.values(counts).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  }
});

test('at least 85 per cent of the changes are noticed, in most of the files', () => {
  const { score, margin, never, files } = mutationScore(root);
  expect((score ?? 0) - margin).toBeGreaterThanOrEqual(85);
  // A new file need not be measured before it is landed; the page tells how many are.
  expect(never.length).toBeLessThan(files / 5);
});

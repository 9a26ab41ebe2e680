/** Random workbooks: reading never throws and points at cells, publishing is a fixed point, the three doors agree. */
import fc from 'fast-check';
import { problemSentence } from '../../src/locale/problemWords';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { positionOf } from '../../src/workbook/cells/address';
import type { Problem } from '../../src/workbook/problem';
import { publish } from '../../src/workbook/publish/publish';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { tables } from '../../src/workbook/schema';
import type { CellValue, Snapshot, TableSnapshot, Workbook } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { excelOf } from '../workbook/excelOf';
import { publicationOf } from '../workbook/record/published';
import { xlsxOf } from '../workbook/xlsxOf';
import { nonsense, spoiledRound } from './anyWorkbook';
import { depth } from './depth';
import { tally } from './tally';

const runs =
  depth() === 'full'
    ? { reading: 20_000, publishing: 600, files: 120, excel: 60, doors: 200 }
    : { reading: 1000, publishing: 40, files: 8, excel: 4, doors: 12 };

const tried = { workbooks: 0 };
let lost = 0;

afterAll(() => {
  tally({ area: 'fuzz', name: 'workbooks', tried, lost });
});

/** Counts a workbook, and among what was lost where what is checked does not hold. */
async function counted(check: () => Promise<void> | void): Promise<void> {
  tried.workbooks += 1;
  try {
    await check();
  } catch (error) {
    lost += 1;
    throw error;
  }
}

/** Whether the problem points into a table of the snapshot, to where one is missing, or to where the version is. */
function hasItsPlace({ sheet, cell, code }: Problem, snapshot: Snapshot): boolean {
  const position = positionOf(cell);
  if (position === null) return false;
  const absent = tables.filter(({ name }) => !snapshot.tables.some((table) => table.name === name));
  if (cell === 'A1' && absent.some((table) => table.sheet === sheet)) return true;
  if (code === 'newerFormat' || code === 'unreadableFormat') return sheet === 'Läs mig' && cell === 'A1';
  return snapshot.tables.some(
    ({ sheet: on, top, left, headers, rows }) =>
      on === sheet &&
      position.row >= top &&
      // Excel keeps one body row in a table without rows.
      position.row <= top + Math.max(1, rows.length) &&
      position.column >= left &&
      position.column < left + headers.length,
  );
}

function expectPlacesAndSentences(snapshot: Snapshot): void {
  const { problems } = readPortfolio(snapshot);
  expect(problems.filter((problem) => !hasItsPlace(problem, snapshot))).toEqual([]);
  for (const problem of problems) {
    for (const language of ['sv', 'en'] as const) {
      const sentence = problemSentence(language, problem);
      expect(sentence).toContain(problem.sheet);
      expect(sentence).toContain(problem.cell);
    }
  }
}

test('reading never throws; every problem points at a cell of a table and has a sentence in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiledRound, nonsense), (snapshot) =>
      counted(() => expectPlacesAndSentences(snapshot)),
    ),
    { seed: 2027, numRuns: runs.reading },
  );
});

/** Publishes what is there, reads again, and expects the same round and decision. */
async function expectFixedPoint(workbook: Workbook): Promise<void> {
  const before = await workbook.read();
  const { portfolio } = readPortfolio(before);
  if (portfolio === null) return;
  const first = publicationOf(before);
  const ranking = writeDecision(first.decision, before);
  const material = publish(first);
  await workbook.write({ ...material, tables: [...(ranking.tables ?? []), ...(material.tables ?? [])] });
  const after = publicationOf(await workbook.read());
  expect(after.portfolio).toEqual(first.portfolio);
  expect(after.reading.problems).toEqual(first.reading.problems);
  expect(after.decision.fingerprint).toBe(first.decision.fingerprint);
  expect(after.decision.ranking).toEqual(first.decision.ranking);
}

test('what is published reads back as the same round, in memory', async () => {
  await fc.assert(
    fc.asyncProperty(spoiledRound, (snapshot) => counted(() => expectFixedPoint(memoryWorkbook(snapshot)))),
    { seed: 2028, numRuns: runs.publishing },
  );
});

test('and in a file', async () => {
  await fc.assert(
    fc.asyncProperty(spoiledRound, (snapshot) =>
      counted(async () => expectFixedPoint(await openXlsx(await xlsxOf(snapshot), 'prov.xlsx'))),
    ),
    { seed: 2029, numRuns: runs.files },
  );
});

/** Blank and empty text are told apart in memory only, and a table without rows has a blank one in a workbook. */
function asSeen({ headers, rows, ...table }: TableSnapshot): TableSnapshot {
  const seen = rows.map((row) => row.map((cell): CellValue => (cell === '' ? null : cell)));
  return { ...table, headers, rows: seen.length === 0 ? [headers.map(() => null)] : seen };
}

const byName = (one: TableSnapshot, other: TableSnapshot): number => (one.name < other.name ? -1 : 1);

test('and in Excel', async () => {
  await fc.assert(
    fc.asyncProperty(spoiledRound, (snapshot) =>
      counted(async () => {
        const excel = await excelOf(snapshot);
        await expectFixedPoint(excelWorkbook()).finally(excel.remove);
      }),
    ),
    { seed: 2031, numRuns: runs.excel },
  );
});

async function seenThrough(workbook: Workbook): Promise<Snapshot> {
  const snapshot = await workbook.read();
  return { ...snapshot, tables: snapshot.tables.map(asSeen).sort(byName) };
}

test('the three doors give the same tables and the same problems', async () => {
  await fc.assert(
    fc.asyncProperty(spoiledRound, (contents) =>
      counted(async () => {
        const inMemory = await seenThrough(memoryWorkbook(contents));
        const inFile = await seenThrough(await openXlsx(await xlsxOf(contents), 'prov.xlsx'));
        const excel = await excelOf(contents);
        const inExcel = await seenThrough(excelWorkbook()).finally(excel.remove);
        const { problems } = readPortfolio(inMemory);
        for (const other of [inFile, inExcel]) {
          expect(other.tables).toEqual(inMemory.tables);
          expect(readPortfolio(other).problems).toEqual(problems);
        }
      }),
    ),
    { seed: 2030, numRuns: runs.doors },
  );
});

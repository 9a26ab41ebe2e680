/** What the published sheets are made of, and what becomes of them when they are published again. */
import { decide } from '../../../src/model/portfolio/decide';
import type { FrontierPoint } from '../../../src/model/portfolio/decision';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import type { Publication } from '../../../src/workbook/publish/publication';
import { frontierToPublish } from '../../../src/workbook/publish/publication';
import { decisionSheets, publish } from '../../../src/workbook/publish/publish';
import { mostPoints, storedFrontier } from '../../../src/workbook/publish/storedFrontier';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { isCellFormula, resultOf } from '../../../src/workbook/sheet';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { must } from './must';
import { randomSnapshot } from './randomSnapshot';
import { recalculated } from './recalculated';

function publicationOf(snapshot: Snapshot): Publication {
  const reading = readPortfolio(snapshot);
  const portfolio = must(reading.portfolio);
  const decision = decide(portfolio);
  const frontier = frontierToPublish(portfolio, {}, decision);
  return { snapshot, reading, portfolio, decision, frontier, analysis: null, time: '2026-11-23 14:05' };
}

function formulasOf(sheets: readonly SheetWrite[]): readonly string[] {
  return sheets.flatMap(({ blocks, tables }) =>
    [...blocks, ...(tables ?? [])].flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => (isCellFormula(cell) ? [cell.formula] : []))),
    ),
  );
}

/** The formula without the texts and the sheet names in it. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');

/** Listed by Microsoft as available in Excel 2019 or earlier, and in LibreOffice's help. */
const everywhere = new Set(
  `ABS AND COLUMNS COUNT COUNTBLANK COUNTIFS FIND FIXED IF IFERROR INDEX INT ISERROR ISLOGICAL ISNUMBER LARGE LEFT LEN
  LOWER MATCH MAX MID MIN NOT NUMBERVALUE OR RANK ROUND ROW ROWS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM
  UPPER`.split(/\s+/),
);

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const sheetsOf = (seed: number): readonly SheetWrite[] =>
  decisionSheets(publicationOf(randomSnapshot(seed, { applications: 6, directions: 3 })));

test('the formulas use functions that every reader has, and reach nothing outside the workbook', () => {
  const used = new Set(
    seeds.flatMap((seed) =>
      formulasOf(sheetsOf(seed)).flatMap((one) => bare(one).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
    ),
  );
  expect([...used].filter((name) => !everywhere.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(20);
  for (const formula of seeds.flatMap((seed) => formulasOf(sheetsOf(seed)))) {
    expect(bare(formula)).not.toMatch(/[[\]{}#@]/);
    // Excel's limit for what a cell can hold as a formula.
    expect(formula.length).toBeLessThan(8192);
  }
});

test('no formula holds a text of the users’, whatever they have written', () => {
  const hostile = '"&HYPERLINK("http://example.invalid")&"';
  const start = randomSnapshot(6, { applications: 5, directions: 2 });
  const tables = start.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, column) =>
        ['Ansökan', 'Inriktning', 'Förvaltning', 'Status'].includes(table.headers[column] ?? '') &&
        table.name !== 'Poang'
          ? `${hostile} ${String(cell)}`
          : cell,
      ),
    ),
  }));
  const formulas = formulasOf(decisionSheets(publicationOf({ ...start, tables })));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
});

test('the same material gives the same sheets', () => {
  expect(sheetsOf(3)).toEqual(sheetsOf(3));
});

test('publishing again with the same material changes nothing but the log and the time', async () => {
  const workbook = memoryWorkbook(randomSnapshot(8, { applications: 5, directions: 2 }));
  const publishedAt = async (time: string): Promise<string> => {
    await workbook.write(publish({ ...publicationOf(await workbook.read()), time }));
    const { cells, tables } = workbook.contents();
    const others = tables.filter(({ name }) => name !== 'Beslutslogg');
    return JSON.stringify({ cells, others }).replaceAll(time, 'då');
  };
  const first = await publishedAt('2026-11-23 14:05');
  expect(first).toContain('Publicerat då');
  expect(await publishedAt('2027-01-15 09:30')).toBe(first);
  const log = must((await workbook.read()).tables.find(({ name }) => name === 'Beslutslogg'));
  expect(log.rows).toHaveLength(2);
});

test('the page tells by formula where its own row in the log is gone', async () => {
  const start = randomSnapshot(8, { applications: 5, directions: 2 });
  const publication = publicationOf(start);
  const log = must(publish(publication).tables?.find(({ table }) => table === 'Beslutslogg'));
  const headers = log.columns.map(({ header }) => header);
  const logged = { name: 'Beslutslogg', sheet: 'Beslutslogg', top: 0, left: 0, headers };
  const rows = log.rows.map((row) => row.map((cell) => resultOf(cell)));
  const book = await recalculated(
    { ...start, tables: [...start.tables, { ...logged, rows }] },
    decisionSheets(publication),
  );
  const said = (): unknown => book.block("'Beslutsunderlag'!A2:A2")[0]?.[0];
  expect(said()).toMatch(/Raden finns i Beslutslogg\.$/);
  const fingerprint = String.fromCharCode(65 + headers.indexOf('Fingeravtryck'));
  book.set('Beslutslogg', `${fingerprint}2`, 'någonting annat');
  await book.calculate();
  expect(said()).toContain('RADEN SAKNAS I BESLUTSLOGG');
  book.dispose();
});

test('decisions that have been entered follow their application when it is published again', async () => {
  const start = randomSnapshot(8, { applications: 5, directions: 2 });
  const workbook = memoryWorkbook(start);
  await workbook.write(publish(publicationOf(await workbook.read())));
  const before = must((await workbook.read()).tables.find(({ name }) => name === 'Beslutsunderlag'));
  const [id, verdict] = [before.headers.indexOf('Id'), before.headers.indexOf('Beslut')];
  const marks = must(start.tables.find(({ name }) => name === 'Poang'));
  const keyOf = (cell: unknown): string => String(cell).trim().toUpperCase();
  const assessed = new Set(marks.rows.map(([application]) => keyOf(application)));
  // The lowest in the list that has been assessed is decided about, and then gets full marks from everyone.
  const row = before.rows.map((cells) => assessed.has(keyOf(cells[id]))).lastIndexOf(true);
  const decided = String(must(before.rows[row])[id]);
  const column = String.fromCharCode(65 + before.left + verdict);
  await workbook.write({
    cells: [
      { sheet: 'Beslutsunderlag', cell: `${column}${before.top + 2 + row}`, from: null, to: 'Bordläggs' },
    ],
  });
  const cells = marks.rows.flatMap((assessment, r) =>
    keyOf(assessment[0]) !== keyOf(decided)
      ? []
      : [0, 1].map((j) => ({
          sheet: 'Poäng',
          cell: `${String.fromCharCode(68 + j)}${r + 2}`,
          from: assessment[3 + j] ?? null,
          to: 4,
        })),
  );
  expect(cells.length).toBeGreaterThan(0);
  await workbook.write({ cells });
  await workbook.write(publish(publicationOf(await workbook.read())));
  const after = must((await workbook.read()).tables.find(({ name }) => name === 'Beslutsunderlag'));
  expect(after.rows.filter((one) => one[verdict] === 'Bordläggs').map((one) => one[id])).toEqual([decided]);
  expect(after.rows.findIndex((cells) => cells[id] === decided)).toBeLessThan(row);
});

describe('a very long frontier', () => {
  const all: FrontierPoint[] = Array.from({ length: 5000 }, (_, index) => ({
    fund: 1000 * (index + 1),
    cost: 1000 * (index + 1),
    value: index,
    ids: [],
  }));
  const stored = (fund: number): ReturnType<typeof storedFrontier> => {
    const publication = publicationOf(randomSnapshot(6, { applications: 3, directions: 1 }));
    const decision = { ...publication.decision, budgets: [{ year: 2027, amount: fund }] };
    return storedFrontier({ ...publication, decision, frontier: all });
  };

  test.each([0, 1000, 2_500_500, 4_999_999, 9_000_000])('around a fund of %i', (fund) => {
    const { points, all: number } = stored(fund);
    expect(number).toBe(5000);
    expect(points.length).toBeLessThanOrEqual(mostPoints);
    expect(points[0]?.fund).toBe(1000);
    expect(points.at(-1)?.fund).toBe(5_000_000);
    expect(points.map((point) => point.fund)).toEqual(
      [...points.map((point) => point.fund)].sort((a, b) => a - b),
    );
    // Around the fund nothing is left out: what is looked up there is the best there is.
    const holds = all.filter((point) => point.fund <= fund).at(-1);
    if (holds !== undefined) {
      for (let step = -200; step <= 200; step++) {
        const near = holds.fund + 1000 * step;
        if (near >= 1000 && near <= 5_000_000) expect(points.some((point) => point.fund === near)).toBe(true);
      }
    }
    // Each says how far it is known to be the best: up to the next that there is, stored or not.
    for (const point of points) expect(point.until).toBe(point.fund === 5_000_000 ? null : point.fund + 999);
  });
});

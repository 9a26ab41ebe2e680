/** What a table may hold that reading has to bear: errors in every column, fifty thousand rows, other languages' letters. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/locale/language';
import { problemSentence } from '../../src/locale/problemWords';
import { decide } from '../../src/model/portfolio/decide';
import { a1 } from '../../src/workbook/cells/address';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { enteredText } from '../../src/workbook/doors/excelText';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { openXlsxFile } from '../../src/workbook/doors/xlsxFile';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { sameKey, tables } from '../../src/workbook/schema';
import type { CellValue, Snapshot, Workbook } from '../../src/workbook/workbook';
import { excelOf } from '../workbook/excelOf';
import { must } from '../workbook/publish/must';
import { smallRound, table, withTable } from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';
import { depth } from './depth';
import { tally } from './tally';

const tried = { inputs: 0, rows: 0 };
let lost = 0;
afterAll(() => {
  tally({ area: 'awkwardWorkbooks', name: 'cells', tried, lost });
});

/** Columns of the example's tables that the product reads as material, with where their first cell stands. */
function columnsOf(snapshot: Snapshot): readonly {
  readonly table: string;
  readonly sheet: string;
  readonly column: number;
  readonly cell: string;
}[] {
  const read = [
    'Forutsattningar',
    'Ramar',
    'KFMal',
    'Inriktningar',
    'Kriterier',
    'Parvis',
    'Krav',
    'Ansokningar',
  ].concat(['Poang', 'Nyttor', 'Kostnader', 'Villkor', 'Kapacitet', 'Resursbehov', 'Indikatorer']);
  return snapshot.tables
    .filter(({ name, rows }) => read.includes(name) && rows.length > 0)
    .flatMap(({ name, sheet, headers, top, left }) => {
      const schema = must(tables.find((one) => one.name === name));
      const known = new Set(schema.columns.map(({ header }) => sameKey(header)));
      const directions = snapshot.tables
        .filter((one) => one.name === 'Inriktningar' || one.name === 'Kriterier')
        .flatMap(({ rows }) => rows.map((row) => sameKey(String(row[0]))));
      const wanted = name === 'Poang' ? new Set([...known, ...directions]) : known;
      return headers.flatMap((header, column) =>
        wanted.has(sameKey(header)) ? [{ table: name, sheet, column, cell: a1(top + 1, left + column) }] : [],
      );
    });
}

test('an error value in any column of any table is pointed at, with its sheet and cell', async () => {
  const example = await (await openXlsxFile('examples/digitaliseringspott-2027.xlsx')).read();
  const columns = columnsOf(example);
  expect(columns.length).toBeGreaterThan(60);
  const strays = columns.filter(({ table: name, sheet, column, cell }) => {
    const error = { error: '#REF!' };
    const spoiled = withTable(example, name, (one) => ({
      ...one,
      rows: one.rows.map((row, i) => (i > 0 ? row : row.map((value, j) => (j === column ? error : value)))),
    }));
    const told = readPortfolio(spoiled).problems.find((one) => one.sheet === sheet && one.cell === cell);
    const said = told === undefined ? [] : (['sv', 'en'] as const).map((one) => problemSentence(one, told));
    return told?.code !== 'errorValue' || !said.every((one) => one.includes(cell) && one.includes('#REF!'));
  });
  tried.inputs += columns.length;
  lost += strays.length;
  expect(strays).toEqual([]);
});

const many = 50_000;

/** A round of a hundred applications whose costs are told in fifty thousand lines. */
function longRound(): Snapshot {
  const ids = Array.from({ length: 100 }, (_, i) => `A${i}`);
  const lines = Array.from({ length: many }, (_, i): CellValue[] => [
    ids[i % 100] ?? null,
    `Post ${i}`,
    2027,
    10 + (i % 7),
    'Pott',
  ]);
  const all = [
    table('Ramar', 'Ramar', ['År', 'Ram (kr)'], [[2027, 500_000]]),
    table('Inriktningar', 'Inriktningar', ['Id', 'Inriktning', 'Vikt'], [['I1', 'Nytta', 1]]),
    table(
      'Ansokningar',
      'Ansökningar',
      ['Id', 'Ansökan', 'Sökt belopp'],
      ids.map((id) => [id, `Ansökan ${id}`, null]),
    ),
    table(
      'Poang',
      'Poäng',
      ['Ansökan', 'I1'],
      ids.map((id, i) => [id, (i % 9) / 2]),
    ),
    table('Kostnader', 'Kostnader', ['Ansökan', 'Post', 'År', 'Belopp', 'Finansiering'], lines),
  ];
  return { tables: all, sheets: all.map(({ sheet }) => sheet), formatVersion: 1 };
}

/** What the lines of an application come to, added up here. */
const costOf = (application: number): number =>
  Array.from({ length: many / 100 }, (_, i) => 10 + ((i * 100 + application) % 7)).reduce((a, b) => a + b, 0);

async function expectAllRows(workbook: Workbook): Promise<void> {
  const { portfolio } = readPortfolio(await workbook.read());
  tried.rows += many;
  expect(must(portfolio).applications.map(({ draws }) => draws[0]?.amount)).toEqual(
    Array.from({ length: 100 }, (_, i) => costOf(i)),
  );
  expect(decide(must(portfolio), { frontier: false }).ranking).toHaveLength(100);
}

test('fifty thousand rows are read from a file', async () => {
  await expectAllRows(await openXlsx(await xlsxOf(longRound()), 'lång.xlsx'));
});

test('and from Excel', async () => {
  const excel = await excelOf(longRound());
  await expectAllRows(excelWorkbook()).finally(excel.remove);
});

test('more applications than can be ranked are told of, at the first that is too many', () => {
  const round = smallRound();
  const rows = Array.from({ length: depth() === 'full' ? many : 6000 }, (_, i) => [
    `B${i}`,
    `Ansökan ${i}`,
    1,
    null,
    null,
    null,
  ]);
  const { portfolio, problems } = readPortfolio(withTable(round, 'Ansokningar', (one) => ({ ...one, rows })));
  tried.rows += rows.length;
  expect(portfolio).toBeNull();
  const told = must(problems.find(({ code }) => code === 'tooManyApplications'));
  expect([told.sheet, told.cell]).toEqual(['Ansökningar', 'A5002']);
  expect(problemSentence('sv', told)).toContain('Bladet Ansökningar, cell A5002');
  expect(problemSentence('en', told)).toContain('5,000');
});

test.each([
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['SV', 'sv'],
  ['', 'sv'],
  [undefined, 'sv'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['tr-TR', 'en'],
  ['svk', 'en'],
] as const)('Excel in %s is spoken to in %s', (tag, language) => {
  tried.inputs += 1;
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['INRIKTNINGAR', 'inriktningar', true],
  ['Förutsättningar', 'FÖRUTSÄTTNINGAR', true],
  ['Fo\u0308rvaltning', 'Förvaltning', true],
  ['KF\u2011mål', 'KF-mål', false],
  ['Id\u00a0', ' ID', true],
  // As written on a Turkish keyboard: the dotted capital is another letter.
  ['İnriktning', 'Inriktning', false],
])('the headings %j and %j are the same: %j', (one, other, same) => {
  tried.inputs += 1;
  expect(sameKey(one) === sameKey(other)).toBe(same);
});

test.each([
  'TRUE',
  'Sant',
  'WAHR',
  'falsch',
  'DOĞRU',
  'yanlış',
  'Mär 2027',
  'Dez 27',
  'Oca 27',
  'Ağu-27',
  'maj 2027',
])('the text %j is entered so that Excel in no language takes it for anything else', (text) => {
  tried.inputs += 1;
  expect(enteredText(text)).toBe(`'${text}`);
});

test('nothing in the sources depends on what language the computer is set to', () => {
  const root = join(__dirname, '..', '..');
  const sources = ['src', 'cli'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  // Letters are turned and compared, and figures written, in a language that is named.
  const unnamed =
    /\.toLocale(Upper|Lower)Case\(\)|\.localeCompare\([^,()]*\)|\.toLocaleString\(\)|Format\(\s*(\)|undefined)/;
  const strays = sources.filter((path) => unnamed.test(readFileSync(join(root, path), 'utf8')));
  expect(strays).toEqual([]);
});

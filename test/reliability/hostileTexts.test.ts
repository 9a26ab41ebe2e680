/** Cell texts that are made to harm: never a formula in what is written or copied, and the same when read again. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../cli/run';
import { problemSentence } from '../../src/locale/problemWords';
import { htmlOf, tsvOf } from '../../src/taskpane/charts/table';
import type { ChartTable } from '../../src/taskpane/charts/table';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { decide } from '../../src/model/portfolio/decide';
import { publish } from '../../src/workbook/publish/publish';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { portableCopy } from '../../src/workbook/record/portable/portableCopy';
import { sameKey } from '../../src/workbook/schema';
import { isCellFormula } from '../../src/workbook/sheet';
import type { CellValue, Snapshot, Workbook } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { excelOf } from '../workbook/excelOf';
import { must } from '../workbook/publish/must';
import { publicationOf } from '../workbook/record/published';
import { table } from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';
import { harmfulTexts } from './anyWorkbook';
import { tally } from './tally';

const tried = { inputs: 0 };
let lost = 0;
afterAll(() => {
  tally({ area: 'hostileContent', name: 'texts', tried, lost });
});

const titles = harmfulTexts.filter((text) => text.trim() !== '');
/** Alike where the titles are: what is grouped by them has as many groups. */
const harmless = titles.map((title) => {
  const first = titles.findIndex((other) => sameKey(other) === sameKey(title));
  return `Text ${String(first).padStart(2, '0')}`;
});

/** A round with those texts wherever a text can stand. Everything else is the same whatever the texts are. */
function roundOf(texts: readonly string[]): Snapshot {
  const id = (i: number): string => `A${String(i).padStart(2, '0')}`;
  const tables = [
    table('Ramar', 'Ramar', ['År', 'Ram (kr)'], [[2027, 900_000_000]]),
    table('KFMal', 'KF-mål', ['Id', 'Mål', 'Ansvar'], [['M1', must(texts[0]), must(texts[1])]]),
    table(
      'Inriktningar',
      'Inriktningar',
      ['Id', 'Inriktning', 'Vikt', 'Beslutad av'],
      [
        ['I1', must(texts[0]), 3, must(texts[2])],
        ['I2', must(texts[5]), 1, must(texts[10])],
      ],
    ),
    table(
      'Ansokningar',
      'Ansökningar',
      ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Objekt', 'Ansvarig', 'Status'],
      texts.map((text, i) => [id(i), text, 10_000 * (i + 1), text, text, text, text]),
    ),
    table(
      'Poang',
      'Poäng',
      ['Ansökan', 'Bedömare', 'Motivering', 'I1', 'I2'],
      texts.map((text, i) => [id(i), text, text, (4 * i) / texts.length, (i * 7) % 5]),
    ),
    table(
      'Villkor',
      'Villkor',
      ['Typ', 'A', 'B', 'Värde', 'Skäl'],
      texts.slice(0, 12).map((text, i) => ['Måste med', id(i), null, null, text]),
    ),
  ];
  return { tables, sheets: tables.map(({ sheet }) => sheet), formatVersion: 1 };
}

interface Door {
  readonly workbook: Workbook;
  /** Every cell that holds a formula, as sheet and address. */
  readonly formulas: () => Promise<readonly string[]>;
  readonly close: () => void;
}

const doors: Readonly<Record<string, (contents: Snapshot) => Promise<Door>>> = {
  memory: (contents) => {
    const workbook = memoryWorkbook(contents);
    const formulas = (): string[] =>
      Object.entries(workbook.contents().cells ?? {}).flatMap(([cell, content]) =>
        isCellFormula(content) ? [cell] : [],
      );
    return Promise.resolve({ workbook, formulas: () => Promise.resolve(formulas()), close: () => undefined });
  },
  'an .xlsx file': async (contents) => {
    const workbook = await openXlsx(await xlsxOf(contents), 'prov.xlsx');
    const formulas = async (): Promise<string[]> => {
      const file = new ExcelJS.Workbook();
      await file.xlsx.load(workbook.bytes().slice().buffer);
      const found: string[] = [];
      for (const sheet of file.worksheets) {
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.formula) found.push(`${sheet.name}!${cell.address}`);
          }),
        );
      }
      return found;
    };
    return { workbook, formulas, close: () => undefined };
  },
  Excel: async (contents) => {
    const excel = await excelOf(contents);
    const { engine } = excel.host.host;
    const formulas = async (): Promise<string[]> => {
      const { sheets } = await excelWorkbook().read();
      return sheets.flatMap((sheet) =>
        engine
          .read(sheet, { row: 0, column: 0, rows: 400, columns: 60 })
          .flatMap((row, i) =>
            row.flatMap(({ formula }, j) => (formula === null ? [] : [`${sheet}!${i} ${j}`])),
          ),
      );
    };
    return { workbook: excelWorkbook(), formulas, close: excel.remove };
  },
};

async function published({ workbook }: Door): Promise<void> {
  const publication = publicationOf(await workbook.read());
  const ranking = writeDecision(publication.decision, publication.snapshot);
  const material = publish(publication);
  await workbook.write({ ...material, tables: [...(ranking.tables ?? []), ...(material.tables ?? [])] });
}

const rankedTitles = async ({ workbook }: Door): Promise<readonly (readonly CellValue[])[]> => {
  const { tables } = await workbook.read();
  const { headers, rows } = must(tables.find(({ name }) => name === 'Rangordning'));
  const [id, title] = ['Id', 'Ansökan'].map((header) => headers.indexOf(header));
  return rows.map((row) => [row[id ?? -1] ?? null, row[title ?? -1] ?? null]).sort();
};

test.each(Object.keys(doors))(
  '%s: what is published has the same formulas whatever the texts are',
  async (name) => {
    const open = must(doors[name]);
    const reference = await open(roundOf(harmless));
    await published(reference);
    const expected = await reference.formulas();
    reference.close();
    expect(expected.length).toBeGreaterThan(100);
    const hostile = await open(roundOf(titles));
    try {
      await published(hostile);
      const found = await hostile.formulas();
      tried.inputs += titles.length;
      lost += found.filter((cell) => !expected.includes(cell)).length;
      expect(found).toEqual(expected);
      // What is read drops outer spaces, as everywhere; the rest of every text is there.
      expect(await rankedTitles(hostile)).toEqual(
        titles.map((title, i) => [`A${String(i).padStart(2, '0')}`, title.trim()]).sort(),
      );
      expect(
        readPortfolio(await hostile.workbook.read()).portfolio?.applications.map(({ title }) => title),
      ).toEqual(titles.map((title) => title.trim()));
    } finally {
      hostile.close();
    }
  },
);

test('a value of the add-in that looks like a formula stays a text in the copy without the add-in', async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('Blad1');
  titles.forEach((text, i) => {
    const result = text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/g, '');
    sheet.getCell(i + 1, 1).value = { formula: '_xldudf_NYTTA_TEXT(1)', result, date1904: false };
  });
  const { bytes, replaced } = await portableCopy(new Uint8Array(await file.xlsx.writeBuffer()), 'prov.xlsx');
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load(bytes.slice().buffer);
  expect(replaced).toHaveLength(titles.length);
  const cells = titles.map((_, i) => must(copy.getWorksheet('Blad1')).getCell(i + 1, 1));
  expect(cells.filter((cell) => cell.formula)).toEqual([]);
  expect(cells.map(({ value }) => typeof value)).toEqual(titles.map(() => 'string'));
});

test('what is copied as a table is text, in every form', () => {
  const chart: ChartTable = {
    columns: [{ heading: '=1+1' }, { heading: '<b>' }],
    rows: titles.map((text, i) => ({ key: String(i), cells: [{ text }, { text, value: -i }] })),
  };
  for (const language of ['sv', 'en'] as const) {
    const lines = tsvOf(chart, language).split('\r\n');
    expect(lines).toHaveLength(titles.length + 1);
    const texts = lines.map((line) => must(line.split('\t')[0]));
    tried.inputs += texts.length;
    expect(texts.filter((text) => /^[\s\u0000]*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => 2));
    const html = htmlOf(chart, language);
    const strays = [...html.matchAll(/<\/?([a-z]+)[^>]*>/gi)].filter(
      ([tag, name]) => !/^(table|thead|tbody|tr|th|td)$/.test(name ?? '') || /onerror/.test(tag),
    );
    expect(strays).toEqual([]);
    // The cells with texts say that they are texts.
    expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(titles.length);
  }
});

/** Ids that a person cannot read, or that are something else in a program. */
const oddIds = [
  'prototype',
  'then',
  'length',
  '\u200b',
  '\u202eA1\u202c',
  'Ö'.repeat(400),
  'null',
  'undefined',
  '0',
  '=A1',
];

/** The same round with other ids for directions and applications. */
function named(directions: readonly string[], applications: readonly string[]): Snapshot {
  const tables = [
    table('Ramar', 'Ramar', ['År', 'Ram (kr)'], [[2027, 600_000]]),
    table(
      'Inriktningar',
      'Inriktningar',
      ['Id', 'Inriktning', 'Vikt'],
      directions.map((id, j) => [id, `Inriktning ${j}`, j + 1]),
    ),
    table(
      'Ansokningar',
      'Ansökningar',
      ['Id', 'Ansökan', 'Sökt belopp', 'Objekt'],
      applications.map((id, i) => [id, `Ansökan ${i}`, 100_000 + 1000 * i, id]),
    ),
    table(
      'Poang',
      'Poäng',
      ['Ansökan', 'Bedömare', 'Motivering', ...directions],
      applications.map((id, i) => [id, id, null, ...directions.map((_, j) => ((i * 3 + j * 5) % 9) / 2)]),
    ),
  ];
  return { tables, sheets: tables.map(({ sheet }) => sheet), formatVersion: 1 };
}

test.each(Object.getOwnPropertyNames(Object.prototype))(
  'the id %s, which every object has, is refused where it stands',
  (reserved) => {
    tried.inputs += 1;
    const { portfolio, problems } = readPortfolio(named(['I1', 'I2'], ['A1', reserved, 'A3']));
    expect(must(portfolio).applications.map(({ id }) => id)).toEqual(['A1', 'A3']);
    const told = problems.filter(({ code }) => code === 'reservedId');
    expect(told.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['Ansökningar!A3', 'Poäng!A3']);
    for (const language of ['sv', 'en'] as const) {
      expect(problemSentence(language, must(told[0]))).toContain(reserved);
    }
    const asDirection = readPortfolio(named(['I1', reserved], ['A1', 'A2']));
    expect(asDirection.portfolio).toBeNull();
    expect(asDirection.problems.map(({ code, cell }) => `${code} ${cell}`)).toContain('reservedId A3');
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test('ids that are odd but sound rank as any others', async () => {
  const plain = named(
    oddIds.map((_, j) => `I${j}`),
    oddIds.map((_, i) => `A${i}`),
  );
  const odd = named(oddIds, oddIds);
  const [one, other] = [plain, odd].map((snapshot) => decide(must(readPortfolio(snapshot).portfolio)));
  tried.inputs += oddIds.length;
  const scores = (decision: typeof one): unknown =>
    must(decision)
      .ranking.map(({ title, score, selected }) => ({ title, score, selected }))
      .sort((a, b) => (a.title < b.title ? -1 : 1));
  expect(scores(other)).toEqual(scores(one));
  const door = await must(doors['an .xlsx file'])(odd);
  await published(door);
  expect(publicationOf(await door.workbook.read()).decision.fingerprint).toBe(must(other).fingerprint);
  const weights = Object.fromEntries(oddIds.map((id) => [id, 1]));
  expect(decide(must(readPortfolio(odd).portfolio), { weights }).ranking).toHaveLength(oddIds.length);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([[[]], [['--json']], [['--lang', 'en']], [['--benefits', '--quick']]])(
  'the command line prints no command to the terminal: %j',
  async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'pott-text-'));
    const path = join(folder, 'prov.xlsx');
    writeFileSync(path, await xlsxOf(roundOf(titles)));
    const said = { out: '', err: '' };
    const status = await run([path, '--quick', ...options], {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    tried.inputs += titles.length;
    expect([status, said.err]).toEqual([0, '']);
    expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(said.out)).toBe(false);
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { neighbourWorkbook } from '../../scripts/example/neighbour';
import { exampleWorkbook } from '../../scripts/example/workbook';
import { decide } from '../../src/model/portfolio/decide';
import type { Decision } from '../../src/model/portfolio/decision';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { loadFile } from '../../src/workbook/doors/xlsxLoad';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { sameKey, tables } from '../../src/workbook/schema';
import type { CellValue, Snapshot, TableSnapshot, Workbook } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { excelOf } from './excelOf';

const path = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');
let committed: Uint8Array;
let example: Workbook;
const snapshotOf = (): Promise<Snapshot> => example.read();

beforeAll(async () => {
  committed = new Uint8Array(readFileSync(path));
  example = await openXlsx(committed, 'digitaliseringspott-2027.xlsx');
});

async function fileOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return file;
}

/** Every cell with what it holds and how it is shown. */
function contentOf(file: ExcelJS.Workbook): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const sheet of file.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        content[`${sheet.name}!${cell.address}`] = [cell.value, cell.result, cell.numFmt];
      }),
    );
  }
  return content;
}

function table(snapshot: Snapshot, name: string): TableSnapshot {
  const found = snapshot.tables.find((one) => sameKey(one.name) === sameKey(name));
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function column(snapshot: Snapshot, name: string, header: string): readonly CellValue[] {
  const { headers, rows } = table(snapshot, name);
  return rows.map((row) => row[headers.indexOf(header)] ?? null);
}

function decided(snapshot: Snapshot): Decision {
  const { portfolio } = readPortfolio(snapshot);
  if (portfolio === null) throw new Error('the example can be ranked');
  return decide(portfolio);
}

describe('the example', () => {
  test('is what the script makes of the files in examples/data', async () => {
    expect(contentOf(await fileOf(committed))).toEqual(contentOf(await fileOf(await exampleWorkbook())));
  });

  test('of a second municipality is the same to the byte, can be ranked and says that it is invented', async () => {
    const neighbour = new Uint8Array(readFileSync(join(__dirname, '../../examples/ekdalen-2028.xlsx')));
    expect(Buffer.from(neighbour).equals(Buffer.from(await neighbourWorkbook()))).toBe(true);
    const workbook = await openXlsx(neighbour, 'ekdalen-2028.xlsx');
    const { portfolio, problems } = readPortfolio(await workbook.read());
    expect(portfolio?.applications).toHaveLength(8);
    expect(problems).toEqual([]);
    const first = new Set((await snapshotOf()).tables.flatMap(({ rows }) => rows.map(([id]) => id)));
    const reused = (portfolio?.applications ?? []).flatMap(({ reusedFrom }) => reusedFrom ?? []);
    expect(reused).toHaveLength(6);
    for (const source of reused) expect(first).toContain(source.replace('digitaliseringspott-2027 ', ''));
    const { file } = await loadFile(neighbour);
    expect(file.worksheets[0]?.getCell('A2').value).toContain('Ekdalens kommun finns inte');
  });

  test('says on its first sheet that the applications are invented', async () => {
    const file = await fileOf(committed);
    const [first] = file.worksheets;
    expect(first?.name).toBe('Läs mig');
    const texts = first?.getColumn(2).values.map(String).join('\n');
    expect(texts).toContain('ansökningarna i den här arbetsboken är påhittade');
  });

  test('has every table that people fill in, with every column, and rows in it', async () => {
    const snapshot = await snapshotOf();
    const tools = ['Kriterier', 'Parvis', 'Nyttoutfall'];
    for (const schema of tables.filter(({ role, name }) => role === 'material' && !tools.includes(name))) {
      const { headers, rows, sheet } = table(snapshot, schema.name);
      expect(sheet).toBe(schema.sheet);
      expect(headers).toEqual(expect.arrayContaining(schema.columns.map(({ header }) => header)));
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(snapshot.formatVersion).toBe(1);
    expect(snapshot.formatVersionCell?.sheet).toBe('Läs mig');
  });

  test('holds what it is to show: 24 applications, three missing assessments, one stopped by a gate, numbers as text', async () => {
    const snapshot = await snapshotOf();
    const { portfolio, problems } = readPortfolio(snapshot);
    expect(portfolio?.applications).toHaveLength(24);
    expect(portfolio?.directions).toHaveLength(6);
    expect(portfolio?.applications.filter(({ anchored }) => anchored === false).map(({ id }) => id)).toEqual([
      'A14',
    ]);
    expect(new Set(column(snapshot, 'Ansokningar', 'Förvaltning')).size).toBeGreaterThanOrEqual(7);
    expect(new Set(column(snapshot, 'Ansokningar', 'Objekt')).size).toBeGreaterThanOrEqual(7);
    expect(new Set(column(snapshot, 'Villkor', 'Typ')).size).toBe(7);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ code }) => code === 'textNumber').map(({ sheet }) => sheet)).toEqual([
      'Ansökningar',
      'Poäng',
    ]);
    const decision = decided(snapshot);
    expect(
      decision.ranking
        .filter(({ place }) => place === null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['A09', 'A14', 'A17', 'A22']);
    expect(decision.ranking.find(({ id }) => id === 'A14')).toMatchObject({
      place: null,
      selected: false,
      remarks: [{ code: 'notReady', gates: ['anchored'] }],
    });
    expect(problems.filter(({ code }) => code.startsWith('gate'))).toEqual([
      expect.objectContaining({ code: 'gateAnchored', sheet: 'Ansökningar', cell: 'H15', found: 'Nej' }),
    ]);
    expect(decision.selection).toMatchObject({ status: 'optimal', proven: true });
    expect(decision.ranking.some(({ selected, withinBudget }) => selected && withinBudget === false)).toBe(
      true,
    );
    expect(decision.ranking.some(({ selected, withinBudget }) => !selected && withinBudget === true)).toBe(
      true,
    );
  });

  test('every amount asked for is what the cost lines add up to', async () => {
    const { problems } = readPortfolio(await snapshotOf());
    expect(problems.map(({ code }) => code)).not.toContain('requestedDiffers');
  });

  // NNV of A01 by hand: benefit 2600·(95−45)/60·0,70·(38500·12·1,4453/1700) = 595 719,3 kr a year in full, half of it in
  // 2028 and three quarters in 2029; costs 1 000 000, 260 000, then 120 000 a year; 3 %.
  test('the figures that are stored are those of the formulas', async () => {
    const snapshot = await snapshotOf();
    const full = ((2600 * 50) / 60) * 0.7 * ((38500 * 12 * 1.4453) / 1700);
    const net = [
      -1_000_000,
      0.5 * full - 260_000,
      0.75 * full - 120_000,
      ...[1, 1, 1].map(() => full - 120_000),
    ];
    const byHand = net.reduce((sum, flow, year) => sum + flow / 1.03 ** year, 0);
    expect(column(snapshot, 'Ansokningar', 'Nettonuvärde')[0]).toBeCloseTo(byHand, 4);
  });

  test('custom functions stand as Excel stores them, each with a value', async () => {
    const file = await fileOf(committed);
    const found: string[] = [];
    for (const sheet of file.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.formula !== 'string' || !cell.formula.includes('NYTTA')) return;
          found.push(cell.formula);
          expect(cell.formula).toMatch(/_xldudf_NYTTA_[A-Z]+\(/);
          expect(['number', 'string']).toContain(typeof cell.result);
        }),
      );
    }
    for (const name of [
      'NETTONUVARDE',
      'NNK',
      'INTERNAVKASTNING',
      'PAYBACK',
      'TIMKOSTNAD',
      'TIDSBESPARING',
      'TIDSVARDE',
      'UNDVIKENKOSTNAD',
    ]) {
      expect(found.some((formula) => formula.includes(`_xldudf_NYTTA_${name}(`))).toBe(true);
    }
  });
});

describe('three doors to the example', () => {
  const asNull = (snapshot: Snapshot): readonly TableSnapshot[] =>
    [...snapshot.tables]
      .map((one) => ({ ...one, rows: one.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));

  async function rankedThrough(workbook: Workbook): Promise<{ read: Snapshot; after: Snapshot }> {
    const read = await workbook.read();
    await workbook.write(writeDecision(decided(read), read));
    return { read, after: await workbook.read() };
  }

  test('they read the same, rank the same and write the same', async () => {
    const file = await rankedThrough(await openXlsx(committed, 'exempel.xlsx'));
    const memory = await rankedThrough(memoryWorkbook(await snapshotOf()));
    const excel = await excelOf(await snapshotOf());
    try {
      const office = await rankedThrough(excelWorkbook());
      for (const other of [memory, office]) {
        expect(asNull(other.read)).toEqual(asNull(file.read));
        expect(decided(other.read)).toEqual(decided(file.read));
        expect(asNull(other.after)).toEqual(asNull(file.after));
      }
    } finally {
      excel.remove();
    }
    expect(table(file.after, 'Rangordning').rows).toHaveLength(24);
  });
});

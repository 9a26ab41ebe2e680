import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateApplication } from '../../src/model/benefit/application/calculation';
import { materialOfReading } from '../../src/workbook/read/calculation';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/workbook';
import type { CellInput } from '../../workbench/host/engine/engine';
import { createNodeUniver } from '../../workbench/univer/nodeUniver';
import type { BuiltFunction } from './builtFunctions';
import { builtFunctions } from './builtFunctions';

const YEARS = [2027, 2028, 2029, 2030, 2031, 2032];

let snapshot: Snapshot;
let byFormulas: ReadonlyMap<string, number>;

function table(name: string): TableSnapshot {
  const found = snapshot.tables.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`the example has no table ${name}`);
  return found;
}

const input = (value: CellValue): CellInput => ({ value });
const formula = (text: string): CellInput => ({ formula: text });

/** Column letter of a header in a table whose first header stands in A1. */
function letter(of: TableSnapshot, header: string): string {
  const index = of.headers.indexOf(header);
  if (index < 0) throw new Error(`${of.name} has no column ${header}`);
  return String.fromCharCode(65 + index);
}

/**
 * The net present value of every application with nothing but spreadsheet formulas over the tables as they stand: an
 * own reading of the rules, written as an analyst would write it in cells. Nothing of ours is called.
 */
async function netPresentValuesByFormulas(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const [benefits, costs] = [table('Nyttor'), table('Kostnader')];
  const univer = createNodeUniver();
  const { engine } = univer;
  const rate = 0.03;
  for (const { name, headers, rows } of [benefits, costs]) {
    engine.addSheet(name);
    engine.write(
      name,
      0,
      0,
      [headers, ...rows].map((row) => row.map(input)),
    );
  }
  const at = (header: string, row: number): string => `${letter(benefits, header)}${row}`;
  const width = benefits.headers.length;
  const lines = benefits.rows.map((_, index) => {
    const row = index + 2;
    const full =
      `IF(${at('Slag', row)}="Tid",${at('Volym', row)}*(${at('Minuter före', row)}-${at('Minuter efter', row)})/60*${at('Timkostnad', row)},` +
      `IF(OR(${at('Slag', row)}="Undviken kostnad",${at('Slag', row)}="Formel"),${at('Antal', row)}*${at('Styckkostnad', row)}*${at('Minskning', row)},` +
      `IF(${at('Slag', row)}="Intäkt",${at('Antal', row)}*${at('Styckkostnad', row)},0)))`;
    const usage = `IF(ISBLANK(${at('Nyttjandegrad', row)}),1,${at('Nyttjandegrad', row)})`;
    const discounted = YEARS.map((year, later) => {
      const inUse = `AND(${year}>=${at('Startår', row)},${year}<=${at('Slutår', row)})`;
      const place = `${year}-${at('Startår', row)}+1`;
      const share =
        `IF(${at('Införandetakt', row)}="snabb",IF(${place}=1,0.75,1),` +
        `IF(${at('Införandetakt', row)}="standard",IF(${place}=1,0.5,IF(${place}=2,0.75,1)),` +
        `IF(${at('Införandetakt', row)}="långsam",MIN(1,0.25*(${place})),1)))`;
      return `IF(${inUse},${share},0)/(1+${rate})^${later}`;
    }).join('+');
    return [formula(`=${full}*${usage}*(${discounted})`)];
  });
  engine.write('Nyttor', 1, width, lines);
  const years = letter(costs, 'År');
  const amounts = letter(costs, 'Belopp');
  const owners = letter(costs, 'Ansökan');
  engine.write(
    'Kostnader',
    1,
    costs.headers.length,
    costs.rows.map((_, index) => [
      formula(`=${amounts}${index + 2}/(1+${rate})^(${years}${index + 2}-2027)`),
    ]),
  );
  const last = (of: TableSnapshot): string => String.fromCharCode(65 + of.headers.length);
  const sum = (of: TableSnapshot, id: string): string => {
    const [rows, column] = [of.rows.length + 1, last(of)];
    const owner = of.name === 'Nyttor' ? letter(benefits, 'Ansökan') : owners;
    return `SUMIF(${of.name}!${owner}2:${owner}${rows},"${id}",${of.name}!${column}2:${column}${rows})`;
  };
  engine.write(
    'Blad1',
    0,
    0,
    ids.map((id) => [formula(`=${sum(benefits, id)}-${sum(costs, id)}`)]),
  );
  engine.recalculate();
  await engine.settle();
  const cells = engine.read('Blad1', { row: 0, column: 0, rows: ids.length, columns: 1 });
  univer.dispose();
  return new Map(ids.map((id, index) => [id, cells[index]?.[0]?.value as number]));
}

const ids = (): readonly string[] => table('Ansokningar').rows.map((row) => String(row[0]));

beforeAll(async () => {
  const file = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');
  snapshot = await (await openXlsx(readFileSync(file), 'example')).read();
  byFormulas = await netPresentValuesByFormulas(ids());
});

function expectSame(found: number, id: string): void {
  const expected = byFormulas.get(id) as number;
  expect(typeof expected).toBe('number');
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

describe('the example workbook, against spreadsheet formulas alone', () => {
  test('holds what the formulas of this test presume', () => {
    const benefits = table('Nyttor');
    const column = (header: string): readonly CellValue[] =>
      benefits.rows.map((row) => row[benefits.headers.indexOf(header)] ?? null);
    const written = new Set(column('Formel').filter((cell) => cell !== null && cell !== ''));
    expect([...written]).toEqual(['antal * styckkostnad * minskning']);
    expect(new Set(column('Införandetakt'))).toEqual(new Set([null, 'standard', 'snabb', 'långsam']));
    expect(ids().length).toBeGreaterThanOrEqual(24);
  });

  test('the whole workbook, as the pane and the command line read it', () => {
    const material = materialOfReading(readPortfolio(snapshot));
    for (const id of ids()) {
      const calculated = calculateApplication(material, id);
      if (!calculated.ok) throw new Error(`${id}: ${calculated.refusal.code}`);
      expectSame(calculated.value.measures.netPresentValue, id);
    }
  });

  test('KALKYL in a cell per application, through the built functions.js', () => {
    const call = builtFunctions().get('KALKYL') as BuiltFunction;
    const range = (name: string): unknown[][] => [
      [...table(name).headers],
      ...table(name).rows.map((row) => [...row]),
    ];
    for (const id of ids()) {
      const ranges = ['Nyttor', 'Kostnader', 'Forutsattningar'].map(range);
      const [[value]] = call(id, ...ranges, 'nettonuvärde') as [[number]];
      expectSame(value, id);
    }
  });
});

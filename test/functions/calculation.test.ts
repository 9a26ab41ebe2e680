import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { calculationExample } from '../../src/functions/calculationExample';
import { builtFunctions, cellOf, sentenceOf } from './builtFunctions';

type Table = readonly (readonly unknown[])[];

const functions = builtFunctions();
const call = functions.get('KALKYL');
const [, benefits, costs, parameters] = calculationExample.args as [string, Table, Table, Table];
const rows = (...args: unknown[]): readonly (readonly unknown[])[] =>
  cellOf(call, args) as readonly (readonly unknown[])[];
const measure = (name: string, ...tables: readonly Table[]): unknown =>
  cellOf(call, ['A1', tables[0] ?? benefits, tables[1] ?? costs, tables[2] ?? parameters, name]);

/** Rows under a heading, up to the blank row. */
function section(spill: Table, heading: string): Table {
  const start = spill.findIndex((row) => row[0] === heading);
  if (start < 0) throw new Error(`no section ${heading}`);
  const rest = spill.slice(start + 1);
  const end = rest.findIndex((row) => row.every((cell) => cell === ''));
  return end < 0 ? rest : rest.slice(0, end);
}

describe('KALKYL', () => {
  test('spills a rectangle of numbers and texts, never null or NaN', () => {
    const spill = rows('A1', benefits, costs, parameters);
    expect(new Set(spill.map((row) => row.length)).size).toBe(1);
    for (const cell of spill.flat()) {
      expect(typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))).toBe(true);
    }
  });

  test('one measure in a cell of its own, for a row of a table', () => {
    // 117 000 · 1,44 − 130 000
    const [[value]] = measure('nettonuvärde') as [[number]];
    expect(value).toBeCloseTo(38480, 8);
    expect((measure('NNK') as number[][])[0]?.[0]).toBeCloseTo(38480 / 142960, 12);
    expect((measure('Problem') as number[][])[0]?.[0]).toBe(0);
    expect(sentenceOf(call, ['A1', benefits, costs, parameters, 'netto'])).toMatch(
      /^#VALUE! svar: ”netto” går inte att välja/,
    );
  });

  test.each([[null], [''], [0]])('blank cells handed over as %p give the same table', (blank) => {
    const width = benefits[0]?.length ?? 0;
    const wider = (table: Table): Table => [
      ...table.map((row, index) => [...row, index === 0 ? 'Startår' : blank, index === 0 ? 'Låg' : blank]),
      Array.from({ length: width + 2 }, () => blank),
    ];
    const blankDates = parameters.map((row) => row.map((cell) => (cell === null ? blank : cell)));
    const spill = rows('A1', wider(benefits), costs, blankDates);
    expect(spill).toEqual(rows('A1', benefits, costs, parameters));
  });

  test('columns are found by header: their order, extra ones and case do not matter', () => {
    const turned = benefits.map((row, index) => [index === 0 ? 'EGET' : 'x', ...[...row].reverse()]);
    turned[0] = (turned[0] ?? []).map((header) => String(header).toUpperCase());
    expect(rows('a1 ', turned, costs, parameters)).toEqual(rows('A1', benefits, costs, parameters));
  });

  test('numbers typed as text are read as what they say, and pointed at', () => {
    const typed = benefits.map((row) =>
      row.map((cell) => (cell === 400 ? '400' : cell === 3780 ? '3 780' : cell)),
    );
    const spill = rows('A1', typed, costs, parameters);
    expect(spill[1]?.[1]).toBeCloseTo(38480, 8);
    const sentences = section(spill, 'Att åtgärda').map((row) => row[0]);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toContain('E2');
    expect(sentences[0]).toContain('räknat från tabellens första cell');
  });

  test('a line that lacks something is named with what it lacks', () => {
    const lacking = benefits.map((row) => row.map((cell) => (cell === 400 ? null : cell)));
    const spill = rows('A1', lacking, costs, parameters);
    expect(section(spill, 'Att åtgärda')[0]?.[0]).toBe(
      'Kortare handläggning: Timkostnad saknas. Fyll i kolumnen, eller parametern timkostnad på bladet Förutsättningar.',
    );
    expect((measure('problem', lacking) as number[][])[0]?.[0]).toBe(1);
  });

  test("an application sees its own rows' problems, not its neighbours'", () => {
    const [header, line] = benefits as [unknown[], unknown[]];
    const neighbour = line.map((cell) => (cell === 'A1' ? 'A2' : cell === 400 ? 'mycket' : cell));
    const spill = rows('A1', [header, line, neighbour], costs, parameters);
    expect(section(spill, 'Att åtgärda')).toEqual([expect.arrayContaining(['inget'])]);
    const other = rows('A2', [header, line, neighbour], costs, parameters);
    expect(section(other, 'Att åtgärda')[0]?.[0]).toContain('”mycket” är inget tal');
  });

  test('a simulation on request, the same for the same seed', () => {
    const spread = [benefits[0], benefits[1]].map((row, index) => [
      ...(row as unknown[]),
      ...(index === 0 ? ['Låg', 'Hög'] : [63000, 189000]),
    ]);
    const simulated = (seed: number): unknown =>
      section(rows('A1', spread, costs, parameters, null, 500, seed), 'Simulering (nettonuvärde, kr)');
    expect(simulated(3)).toEqual(simulated(3));
    expect(simulated(3)).not.toEqual(simulated(4));
    expect(rows('A1', spread, costs, parameters).flat()).not.toContain('Simulering (nettonuvärde, kr)');
  });

  test.each<[string, unknown[], string]>([
    [
      'an unknown application',
      ['A9', benefits, costs, parameters],
      '#N/A Ansökan A9 finns varken i Nyttor eller i Kostnader.',
    ],
    [
      'a table without its headers',
      ['A1', benefits.slice(1), costs, parameters],
      '#VALUE! nyttor: kolumnen Ansökan saknas. Ange tabellen med sina rubriker, till exempel Nyttor[#Alla].',
    ],
    [
      'costs without their headers',
      ['A1', benefits, costs.slice(1), parameters],
      '#VALUE! kostnader: kolumnen Ansökan saknas. Ange tabellen med sina rubriker, till exempel Kostnader[#Alla].',
    ],
    [
      'parameters without their headers',
      ['A1', benefits, costs, parameters.slice(1)],
      '#VALUE! förutsättningar: kolumnen Parameter saknas. Ange tabellen med sina rubriker, till exempel Forutsattningar[#Alla].',
    ],
    [
      'a missing parameter',
      ['A1', benefits, costs, parameters.filter((row) => row[0] !== 'kalkylränta')],
      '#N/A Parametern kalkylränta saknas, är tom eller noll. Fyll i den på bladet Förutsättningar.',
    ],
    ['no application', ['', benefits, costs, parameters], '#VALUE! ansökan: ange en text.'],
    [
      'too many draws',
      ['A1', benefits, costs, parameters, null, 1e6],
      '#VALUE! dragningar: ange ett helt tal från 1 till 100000.',
    ],
  ])('%s', (_what, args, sentence) => {
    expect(sentenceOf(call, args)).toBe(sentence);
  });

  test('a change in any cell of a table is seen, though unchanged tables are read once', () => {
    expect((measure('nettonuvärde') as number[][])[0]?.[0]).toBeCloseTo(38480, 8);
    const dearer = costs.map((row) => row.map((cell) => (cell === 130000 ? 140000 : cell)));
    expect((measure('nettonuvärde', benefits, dearer) as number[][])[0]?.[0]).toBeCloseTo(28480, 8);
    // The array that was changed in place after it was read is also seen.
    const mutable = costs.map((row) => row.map((cell) => (cell === 130000 ? 145000 : cell)));
    expect((measure('nettonuvärde', benefits, mutable) as number[][])[0]?.[0]).toBeCloseTo(23480, 8);
    (mutable[1] as unknown[])[4] = 150000;
    expect((measure('nettonuvärde', benefits, mutable) as number[][])[0]?.[0]).toBeCloseTo(18480, 8);
  });
});

describe('PARAMETER and FORMEL through the built file', () => {
  const parameter = functions.get('PARAMETER');
  const formula = functions.get('FORMEL');
  const table = [
    ['Parameter', 'Värde', 'Gäller från'],
    ['Internränta', 0.025, 45658],
    ['Internränta', null, 46388],
  ];

  test('dated by serial number; a blank that has begun is not last year’s value', () => {
    // 45658 is 1 January 2025, 46388 is 1 January 2027.
    expect(cellOf(parameter, ['internranta', 2026, table])).toBe(0.025);
    expect(sentenceOf(parameter, ['internranta', 2027, table])).toBe(
      '#N/A Parametern internranta har inget värde år 2027. Fyll i den på bladet Förutsättningar.',
    );
    expect(sentenceOf(parameter, ['po', 2027, table])).toBe('#N/A Det finns ingen parameter po i tabellen.');
    expect(sentenceOf(parameter, ['po', 2027, table.slice(1)])).toMatch(
      /^#VALUE! förutsättningar: kolumnen Parameter, Värde saknas/,
    );
  });

  test('what a formula may not do is said', () => {
    expect(sentenceOf(formula, ['import("x")', [['a']], [[1]]])).toMatch(
      /^#VALUE! Formeln: funktionen import finns inte/,
    );
    expect(sentenceOf(formula, ['a = 2', [['a']], [[1]]])).toMatch(/^#VALUE! Formeln: ”=” är inte tillåtet/);
    expect(sentenceOf(formula, ['a / (a - 1)', [['a']], [[1]]])).toBe('#DIV/0! Formeln delar med noll.');
    expect(sentenceOf(formula, ['a', [['a', 'b']], [[1]]])).toBe(
      '#VALUE! namn har 2 värden men värden har 1. Ange lika många i båda.',
    );
  });

  test('blank names at the end of a range are passed over', () => {
    expect(cellOf(formula, ['a + 1', [['a'], [null], [0], ['']], [[1], [null], [0], ['']]])).toBe(2);
  });
});

describe('the file', () => {
  test('is at most 90 kB compressed, mathjs included', async () => {
    const { gzipSync } = await import('node:zlib');
    const file = readFileSync(join(__dirname, '../../dist/functions.js'));
    expect(gzipSync(file).length).toBeLessThanOrEqual(90_000);
  });
});

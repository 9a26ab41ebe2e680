/** Workbooks at random: sound rounds in which anything has been put anywhere, and tables of nothing but nonsense. */
import fc from 'fast-check';
import { tables } from '../../src/workbook/schema';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/workbook';
import { randomSnapshot } from '../workbook/publish/randomSnapshot';

/** Texts that somebody has typed, pasted or made to harm. */
export const harmfulTexts: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.org";"klicka")',
  '+46 8 535 300 00',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "'=1+1",
  '"=1+1',
  '<b>fet</b>',
  '<script>window.harmed = true</script>',
  '<img src=x onerror="window.harmed = true">',
  '&lt;b&gt; &amp; &#61;',
  '{{sheet}} {{found}} $t(at)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '_x0041_',
  '_x000D_',
  'a\u0000b',
  'a\u0001\u001b[31mb',
  'a\u007fb',
  'a\rb\r\nc',
  'a\ufffeb\uffff',
  'halv \ud83d',
  '\udc00 halv',
  '\u200b',
  '\ufeffA1',
  '\u202e1A\u202c',
  'e\u0301 é',
  'ıİiI ß ﬁ',
  '👩‍👩‍👧 familj',
  '3,5',
  '1.200',
  '1 200 000',
  '25 %',
  '1e5',
  'ej bedömd',
  '–',
  '2027-02-30',
  'TRUE',
  'WAHR',
  'DOĞRU',
  '#N/A',
  'A1; A2;; a1',
  'x'.repeat(32_767),
];

const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];

/** What a cell of a workbook can hold. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...harmfulTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constantFrom(0, 1e15, 1e308, -1e308, 5e-324, 46_388, 60, 2_958_466),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(...errors).map((error) => ({ error })),
);

interface Spoiling {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const spoiling = fc.record({
  table: fc.nat(15),
  row: fc.nat(11),
  column: fc.nat(8),
  value: anyCell,
});

function spoiled(round: Snapshot, changes: readonly Spoiling[]): Snapshot {
  const after = round.tables.map((table, at) => ({
    ...table,
    rows: table.rows.map((row, i) =>
      row.map((cell, j) => {
        const hit = changes.find(
          (one) => one.table % round.tables.length === at && one.row === i && one.column === j,
        );
        return hit === undefined ? cell : hit.value;
      }),
    ),
  }));
  return { ...round, tables: after };
}

/** A round that can mostly be ranked, with anything in some of its cells. */
export const spoiledRound: fc.Arbitrary<Snapshot> = fc
  .record({
    seed: fc.nat(100_000),
    applications: fc.integer({ min: 1, max: 8 }),
    directions: fc.integer({ min: 1, max: 4 }),
    changes: fc.array(spoiling, { maxLength: 8 }),
  })
  .map(({ seed, applications, directions, changes }) =>
    spoiled(randomSnapshot(seed, { applications, directions }), changes),
  );

/** Tables of the contract with some of their columns and anything in them, anywhere on their sheet. */
const nonsenseTable = (schema: (typeof tables)[number]): fc.Arbitrary<TableSnapshot> =>
  fc
    .record({
      own: fc.subarray(schema.columns.map(({ header }) => header)),
      others: fc.array(fc.constantFrom(...harmfulTexts.slice(0, -1)), { maxLength: 3 }),
      top: fc.nat(5),
      left: fc.nat(5),
      height: fc.nat(5),
    })
    .chain(({ own, others, top, left, height }) => {
      const headers = [...own, ...others, ...(own.length + others.length === 0 ? ['Id'] : [])];
      const row = fc.tuple(...headers.map(() => anyCell));
      return fc
        .array(row, { minLength: height, maxLength: height })
        .map((rows) => ({ name: schema.name, sheet: schema.sheet, top, left, headers, rows }));
    });

export const nonsense: fc.Arbitrary<Snapshot> = fc
  .record({
    found: fc.tuple(...tables.map((schema) => fc.option(nonsenseTable(schema), { freq: 3 }))),
    again: fc.option(fc.constantFrom(...tables).chain(nonsenseTable)),
    formatVersion: fc.oneof(fc.constantFrom<CellValue>(1, null), anyCell),
  })
  .map(({ found, again, formatVersion }) => {
    const all = [...found, again].filter((table) => table !== null);
    return { tables: all, sheets: [...new Set(all.map(({ sheet }) => sheet))], formatVersion };
  });

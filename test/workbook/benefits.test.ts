import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { CellValue, CellWrite, Snapshot, TableSnapshot } from '../../src/workbook/workbook';
import type { BenefitFilling } from '../../src/workbook/write/benefits';
import { fillBenefits } from '../../src/workbook/write/benefits';
import { smallRound, table, withCell, withRow, withTable, withoutTable } from './smallRound';

const benefitHeads = [
  'Ansökan',
  'Nytta',
  'Slag',
  'Volym',
  'Minuter före',
  'Minuter efter',
  'Timkostnad',
  'Antal',
  'Styckkostnad',
  'Nyttjandegrad',
];

/** The small round with blank benefit columns, three years at 10 %, and lines of which the sums are round. */
function valued(): Snapshot {
  const withColumns = withTable(smallRound(), 'Ansokningar', (one) => ({
    ...one,
    headers: [...one.headers, 'Nettonuvärde', 'NNK'],
    rows: one.rows.map((row) => [...row, null, null]),
  }));
  const parameters: readonly (readonly CellValue[])[] = [
    ['kalkylränta', 0.1, 'per år', null, null],
    ['basår', 2027, 'år', null, null],
    ['horisont', 3, 'år', null, null],
  ];
  const round = parameters.reduce((before, row) => withRow(before, 'Forutsattningar', row), withColumns);
  return {
    ...round,
    tables: [
      ...round.tables,
      table('Nyttor', 'Nyttor', benefitHeads, [
        ['A1', 'Kortare tid', 'Tid', 1200, 30, 20, 500, null, null, 0.55],
        ['a1', 'Avgifter', 'Intäkt', null, null, null, null, 10, 1_100, 1],
        ['A2', 'Tryggare', 'Kvalitet', null, null, null, null, null, null, null],
      ]),
      table(
        'Kostnader',
        'Kostnader',
        ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'],
        [
          ['A1', 'Investering', 2027, 50_000, 'Egen'],
          ['A1', 'Drift', 2028, 11_000, 'Egen'],
          ['A2', 'Investering', 2028, 110_000, 'Egen'],
          ['A3', 'Investering', 2027, 70_000, 'Egen'],
        ],
      ),
    ],
  };
}

const fill = (snapshot: Snapshot): BenefitFilling => fillBenefits(snapshot, readPortfolio(snapshot));

function cellsOf(snapshot: Snapshot): readonly CellWrite[] {
  return fill(snapshot).change.cells ?? [];
}

// By hand, 10 % and 2027 undiscounted; benefits start the year after the base year, in full at once.
// A1: time 1200·10/60·500·0.55 = 55 000 and income 10·1100 = 11 000, together 66 000 in 2028 and 2029:
// 66 000/1.1 + 66 000/1.21 = 60 000 + 54 545.45…; costs 50 000 + 11 000/1.1 = 60 000. NNV 54 545.45…, NNK that / 60 000.
// A2: quality is not valued in money; cost 110 000/1.1 = 100 000: NNV -100 000, NNK -1. A3 has no benefits.
const net = 60_000 + 66_000 / 1.21 - 60_000;

test('the columns are filled from the lines, each write with what stood there', () => {
  const { change, applications } = fill(valued());
  expect(change.cells).toEqual([
    { sheet: 'Ansökningar', cell: 'G2', from: null, to: expect.closeTo(net, 6) },
    { sheet: 'Ansökningar', cell: 'H2', from: null, to: expect.closeTo(net / 60_000, 12) },
    { sheet: 'Ansökningar', cell: 'G3', from: null, to: expect.closeTo(-100_000, 6) },
    { sheet: 'Ansökningar', cell: 'H3', from: null, to: expect.closeTo(-1, 12) },
  ]);
  expect(applications.map(({ application, outcome }) => [application, outcome])).toEqual([
    ['A1', 'filled'],
    ['A2', 'filled'],
    ['A3', 'notCalculated'],
  ]);
});

test('after writing there is nothing left to write, and the round reads the figures', async () => {
  const workbook = memoryWorkbook(valued());
  await workbook.write(fill(valued()).change);
  const after = await workbook.read();
  expect(cellsOf(after)).toEqual([]);
  const [a1, , a3] = readPortfolio(after).portfolio?.applications ?? [];
  expect(a1?.netPresentValue).toBeCloseTo(net, 6);
  expect(a3?.netPresentValue).toBeNull();
});

test('what somebody has typed is replaced, with what stood there as the condition', async () => {
  const typed = withCell(valued(), 'Ansokningar', 0, 'Nettonuvärde', 1_000_000);
  expect(cellsOf(typed)[0]).toMatchObject({ cell: 'G2', from: 1_000_000 });
  const meanwhile = memoryWorkbook(withCell(typed, 'Ansokningar', 0, 'Nettonuvärde', 2_000_000));
  await expect(meanwhile.write(fill(typed).change)).rejects.toMatchObject({ code: 'changedMeanwhile' });
});

test('only columns that are there', () => {
  const without = withTable(valued(), 'Ansokningar', (one) => ({
    ...one,
    headers: one.headers.slice(0, -1),
    rows: one.rows.map((row) => row.slice(0, -1)),
  }));
  expect(cellsOf(without).map(({ cell }) => cell)).toEqual(['G2', 'G3']);
  const neither = withTable(valued(), 'Ansokningar', (one) => ({
    ...one,
    headers: one.headers.slice(0, -2),
    rows: one.rows.map((row) => row.slice(0, -2)),
  }));
  expect(cellsOf(neither)).toEqual([]);
});

test('a benefit that cannot be worked out: the rest is filled in, and it is told', () => {
  const lacking = withCell(valued(), 'Nyttor', 0, 'Timkostnad', null);
  const { applications, change } = fill(lacking);
  expect(applications[0]?.outcome).toBe('filledInPart');
  const calculation = applications[0]?.calculation;
  if (calculation?.ok !== true) throw new Error('A1 has an answer');
  expect(calculation.value.problems.map(({ line }) => line?.application)).toContain('A1');
  // Income alone: 11 000/1.1 + 11 000/1.21 - 60 000.
  expect(change.cells?.[0]?.to).toBeCloseTo(10_000 + 11_000 / 1.21 - 60_000, 6);
});

test('no costs: a net present value and no ratio', () => {
  const free = withTable(valued(), 'Kostnader', (one) => ({ ...one, rows: [] }));
  expect(cellsOf(free).map(({ cell }) => cell)).toEqual(['G2', 'G3']);
});

test.each<[string, Snapshot]>([
  ['no base year', withCell(valued(), 'Forutsattningar', 3, 'Värde', null)],
  ['no discount rate', withCell(valued(), 'Forutsattningar', 2, 'Värde', null)],
  ['no horizon', withCell(valued(), 'Forutsattningar', 4, 'Värde', null)],
])('%s: nothing is written and each is told', (_, snapshot) => {
  const { change, applications } = fill(snapshot);
  expect(change.cells).toEqual([]);
  expect(applications.map(({ outcome }) => outcome)).toEqual(Array(3).fill('notCalculated'));
  expect(applications[0]?.calculation).toMatchObject({ ok: false, refusal: { code: 'missingParameter' } });
});

test.each<[string, Snapshot]>([
  ['no benefits', withoutTable(valued(), 'Nyttor')],
  ['no applications', withoutTable(valued(), 'Ansokningar')],
  ['a round that cannot be ranked', withCell(valued(), 'Inriktningar', 0, 'Vikt', -1)],
])('%s: nothing is written', (_, snapshot) => {
  expect(cellsOf(snapshot)).toEqual([]);
});

test('a second row with the same Id is not filled in', () => {
  const twice = withRow(valued(), 'Ansokningar', ['A1', 'Igen', 1, null, null, null, null, null]);
  expect(cellsOf(twice).map(({ cell }) => cell)).toEqual(['G2', 'H2', 'G3', 'H3']);
});

test('columns are found by heading, wherever they stand', () => {
  const turned = withTable(valued(), 'Ansokningar', (one) => ({
    ...one,
    headers: [...one.headers].reverse(),
    rows: one.rows.map((row) => [...row].reverse()),
  }));
  expect(cellsOf(turned).map(({ cell, to }) => [cell, to])).toEqual([
    ['B2', expect.closeTo(net, 6)],
    ['A2', expect.closeTo(net / 60_000, 12)],
    ['B3', expect.closeTo(-100_000, 6)],
    ['A3', expect.closeTo(-1, 12)],
  ]);
});

test('the figure itself is left alone; as a text, or off by a thousandth of a krona, it is written', () => {
  const holding = (value: CellValue): readonly string[] =>
    cellsOf(withCell(valued(), 'Ansokningar', 1, 'Nettonuvärde', value)).map(({ cell }) => cell);
  // A difference of a hundred millionth of a krona in 100 000 is the order of the sum.
  expect(holding(-100_000.000_000_01)).toEqual(['G2', 'H2', 'H3']);
  expect(holding('-100000')).toEqual(['G2', 'H2', 'G3', 'H3']);
  expect(holding(-100_000.001)).toEqual(['G2', 'H2', 'G3', 'H3']);
});

test('what is written holds for what was read, also where that is nothing', () => {
  for (const snapshot of [valued(), withoutTable(valued(), 'Ansokningar')]) {
    expect(fill(snapshot).change.basedOn).toBe(snapshot);
  }
});

describe('the example', () => {
  const path = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');

  async function example(): Promise<Snapshot> {
    return (await openXlsx(new Uint8Array(readFileSync(path)), 'exempel.xlsx')).read();
  }

  const applications = (snapshot: Snapshot): TableSnapshot => {
    const found = snapshot.tables.find(({ name }) => name === 'Ansokningar');
    if (found === undefined) throw new Error('no applications');
    return found;
  };

  // The formulas of Nyttoflöden and Nyttokalkyl work them out cell by cell, with the functions NYTTA and Excel's own.
  test('the lines give what its own sheets work out, so that its formulas stay', async () => {
    const snapshot = await example();
    expect(fill(snapshot).applications.filter(({ outcome }) => outcome === 'notCalculated')).toEqual([]);
    expect(cellsOf(snapshot)).toEqual([]);
  });

  test('with blank columns every application gets them', async () => {
    const snapshot = await example();
    const { headers, rows } = applications(snapshot);
    const [value, ratio] = [headers.indexOf('Nettonuvärde'), headers.indexOf('NNK')];
    const blank = withTable(snapshot, 'Ansokningar', (one) => ({
      ...one,
      rows: one.rows.map((row) => row.map((cell, at) => (at === value || at === ratio ? null : cell))),
    }));
    const written = new Map(cellsOf(blank).map(({ cell, to }) => [cell, to]));
    rows.forEach((row, index) => {
      for (const [letter, at] of [
        ['L', value],
        ['M', ratio],
      ] as const) {
        const expected = row[at] as number;
        const found = written.get(`${letter}${index + 2}`) as number;
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
      }
    });
  });
});

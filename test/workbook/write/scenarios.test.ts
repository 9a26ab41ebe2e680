/** How a scenario is written in Scenarier: a row of its own, in place of the one with its name. */
import type { Scenario } from '../../../src/model/portfolio/scenarios/scenario';
import type { CellValue, Snapshot, TableWrite } from '../../../src/workbook/workbook';
import { keepScenario, keptAt } from '../../../src/workbook/write/scenarios';
import { scenarioHeaders, smallRound, table } from '../smallRound';

const time = '2026-11-23 14:05';
const kept: Scenario = {
  name: 'Ny',
  fingerprint: 'abc',
  singleFund: false,
  budgets: [
    { year: 2027, amount: 1_000_000 },
    { year: 2028, amount: 500_000 },
  ],
  weights: [
    { id: 'I2', share: 0.625 },
    { id: 'I1', share: 0.375 },
  ],
  places: { B: 2, A2: 1, C: 2, A10: 3, A: 2 },
  chosen: { B: 300_000, A10: 0, A2: 400_000 },
  cost: 700_000,
  value: 115.5,
  proven: true,
};
const cells: readonly CellValue[] = [
  'Ny',
  time,
  'I2=62,5 %; I1=37,5 %',
  '2027=1000000; 2028=500000',
  'A10=0; A2=400000; B=300000',
  115.5,
  700_000,
  'Ja',
  'A2=1; A=2; B=2; C=2; A10=3',
  'abc',
];
const withScenarios = (heads: readonly string[], ...rows: readonly (readonly CellValue[])[]): Snapshot => {
  const round = smallRound();
  return { ...round, tables: [...round.tables, table('SCENARIER', 'Scenarier', heads, rows)] };
};
const writes = (scenario: Scenario, snapshot: Snapshot): TableWrite => {
  const { tables = [], basedOn } = keepScenario(scenario, time, snapshot);
  const [only] = tables;
  if (only === undefined || tables.length > 1) throw new Error('one table is written');
  expect(basedOn).toBe(snapshot);
  return only;
};
const rowNamed = (name: CellValue): readonly CellValue[] => [name, ...cells.slice(1)];

test.each<readonly [Date, string]>([
  [new Date(2026, 10, 23, 14, 5), '2026-11-23 14:05'],
  [new Date(2027, 0, 2, 3, 0), '2027-01-02 03:00'],
  [new Date(2027, 11, 31, 23, 59), '2027-12-31 23:59'],
])('a moment stands in the reader’s own time', (moment, text) => {
  expect(keptAt(moment)).toBe(text);
});

describe('the first', () => {
  test('makes the table: a row under headings with their format and width', () => {
    const write = writes(kept, smallRound());
    expect(write).toMatchObject({ table: 'Scenarier', sheet: 'Scenarier', key: 'Namn', adds: { edits: [] } });
    expect(write.holds).toBeUndefined();
    expect(write.rows).toEqual([cells]);
    expect(write.columns.map(({ header, format, width, wraps }) => [header, format, width, wraps])).toEqual([
      ['Namn', undefined, 24, true],
      ['Tidpunkt', undefined, 18, undefined],
      ['Vikter', undefined, 26, true],
      ['Ram', undefined, 18, true],
      ['Valda', undefined, 44, true],
      ['Poängsumma', '0.0', 13, undefined],
      ['Kostnad', '#,##0', 14, undefined],
      ['Bevisad', undefined, 10, undefined],
      ['Platser', undefined, 40, true],
      ['Fingeravtryck', undefined, 22, true],
    ]);
  });

  test('with one fund has it for all years; what is not proven says Nej', () => {
    const single = { ...kept, singleFund: true, budgets: [{ year: 2027, amount: 5 }], proven: false };
    const row = writes(single, smallRound()).rows[0];
    expect([row?.[3], row?.[7]]).toEqual(['alla år=5', 'Nej']);
  });
});

describe('beside others', () => {
  test('a new name comes below them, and nothing else is written', () => {
    const others = withScenarios(
      scenarioHeaders,
      rowNamed('Annan'),
      rowNamed(null),
      rowNamed({ error: '#N/A' }),
    );
    expect(writes(kept, others)).toMatchObject({ rows: [cells], adds: { edits: [] } });
  });

  test('one of the same name, in any case, gets the cells that differ; its name tells that it is still there', () => {
    const changed = rowNamed(' ny ').map((cell, at) => (at === 6 ? 650_000 : at === 9 ? null : cell));
    const write = writes(kept, withScenarios(scenarioHeaders, rowNamed('Annan'), changed, rowNamed('Ny')));
    expect(write.rows).toEqual([]);
    expect(write.adds?.edits).toEqual([
      { row: 1, header: 'Namn', from: ' ny ', to: 'Ny' },
      { row: 1, header: 'Kostnad', from: 650_000, to: 700_000 },
      { row: 1, header: 'Fingeravtryck', from: null, to: 'abc' },
    ]);
    expect(writes(kept, withScenarios(scenarioHeaders, cells)).adds?.edits).toEqual([
      { row: 0, header: 'Namn', from: 'Ny', to: 'Ny' },
    ]);
  });

  test('a name that is a figure is found by what it says', () => {
    const write = writes({ ...kept, name: '2027' }, withScenarios(scenarioHeaders, rowNamed(2027)));
    expect(write.adds?.edits).toEqual([{ row: 0, header: 'Namn', from: 2027, to: '2027' }]);
    // Swedish Excel shows 2.5 as 2,5, and so it is read.
    const half = writes({ ...kept, name: '2,5' }, withScenarios(scenarioHeaders, rowNamed(2.5)));
    expect(half.adds?.edits).toEqual([{ row: 0, header: 'Namn', from: 2.5, to: '2,5' }]);
  });

  test('columns are found by heading, wherever they stand', () => {
    const turned = [...scenarioHeaders].reverse().map((header) => header.toUpperCase());
    const row = [...cells].reverse().map((cell) => (cell === 'Ja' ? 'Nej' : cell));
    expect(writes(kept, withScenarios(['Not', ...turned], ['x', ...row])).adds?.edits).toEqual([
      { row: 0, header: 'Namn', from: 'Ny', to: 'Ny' },
      { row: 0, header: 'Bevisad', from: 'Nej', to: 'Ja' },
    ]);
  });
});

describe('where a column of ours has been taken away', () => {
  const fewer = ['Not', ...scenarioHeaders.filter((header) => header !== 'Bevisad')];
  const without = (row: readonly CellValue[]): readonly CellValue[] => [
    'x',
    ...row.filter((_, at) => at !== 7),
  ];
  const blanked = (row: readonly CellValue[]): readonly CellValue[] =>
    row.map((cell, at) => (at === 7 ? null : cell));

  test('the table is written whole, if it still holds what was read; blank rows go', () => {
    const rows = [
      without(rowNamed('Annan')),
      ['x', ...Array<null>(9).fill(null)],
      without(rowNamed('Tredje')),
    ];
    const write = writes(kept, withScenarios(fewer, ...rows));
    expect(write.rows).toEqual([blanked(rowNamed('Annan')), blanked(rowNamed('Tredje')), cells]);
    expect(write.holds).toEqual({ headers: fewer, rows });
    expect(write.adds).toBeUndefined();
  });

  test('one of the same name is replaced where it stands', () => {
    const old = withScenarios(fewer, without(rowNamed('NY')), without(rowNamed('Annan')));
    expect(writes(kept, old).rows).toEqual([cells, blanked(rowNamed('Annan'))]);
  });

  test('the name itself: then no row is known by it', () => {
    const nameless = withScenarios(scenarioHeaders.slice(1), cells.slice(1));
    expect(writes(kept, nameless).rows).toEqual([rowNamed(null), cells]);
  });
});

import { isMaterialTable } from '../../src/taskpane/session/material';
import { differences } from '../../src/workbook/differences';
import type { Snapshot, TableSnapshot } from '../../src/workbook/workbook';

const weights: TableSnapshot = {
  name: 'Inriktningar',
  sheet: 'Inriktningar',
  top: 2,
  left: 0,
  headers: ['Id', 'Vikt'],
  rows: [
    ['I1', 25],
    ['I2', 75],
  ],
};
const ranking: TableSnapshot = {
  ...weights,
  name: 'Rangordning',
  sheet: 'Rangordning',
  headers: ['Plats'],
  rows: [],
};

const snapshotOf = (...tables: readonly TableSnapshot[]): Snapshot => ({
  tables,
  formatVersion: 1,
  sheets: [],
});

const differing = (after: Snapshot, before = snapshotOf(weights)) =>
  differences(before, after, isMaterialTable);

const withRows = (...rows: TableSnapshot['rows']): Snapshot => snapshotOf({ ...weights, rows });

const cell = { kind: 'cell', sheet: 'Inriktningar', row: 'I1', column: 'Vikt', cell: 'B4', from: 25 };

describe('what differs in the material between two readings', () => {
  test('nothing, where a table has only moved or where the product itself has written', () => {
    expect(differing(snapshotOf(weights))).toEqual([]);
    expect(differing(snapshotOf({ ...weights, top: 9 }))).toEqual([]);
    expect(differing(snapshotOf(weights, ranking))).toEqual([]);
  });

  test.each([
    ['a value', 30, 30],
    ['a blank is not a zero', null, null],
    ['a number typed as text', '25', '25'],
    ['a formula that now fails', { error: '#REF!' }, { error: '#REF!' }],
  ])('%s', (_name, value, to) => {
    expect(differing(withRows(['I1', value], ['I2', 75]))).toEqual([{ ...cell, to }]);
  });

  test('a row put in between is one row, not every row below', () => {
    expect(differing(withRows(['I1', 25], ['I9', 5], ['I2', 75]))).toEqual([
      { kind: 'rowAdded', row: 'I9', sheet: 'Inriktningar', cell: 'A5' },
    ]);
  });

  test('a row taken away, and one of two with the same name', () => {
    expect(differing(withRows(['I2', 75]))).toEqual([
      { kind: 'rowGone', row: 'I1', sheet: 'Inriktningar', cell: 'A3' },
    ]);
    const twice = withRows(['I1', 25], ['I1', 25], ['I2', 75]);
    expect(differing(twice)).toEqual([{ kind: 'rowAdded', row: 'I1', sheet: 'Inriktningar', cell: 'A5' }]);
  });

  test('the same rows in another order', () => {
    expect(differing(withRows(['I2', 75], ['I1', 25]))).toEqual([
      { kind: 'rowOrder', table: 'Inriktningar', sheet: 'Inriktningar', cell: 'A3' },
    ]);
  });

  test('headings, a table that is gone and one that is new', () => {
    const place = { sheet: 'Inriktningar', cell: 'A3', table: 'Inriktningar' };
    const renamed = snapshotOf({ ...weights, headers: ['Id', 'Tyngd'] });
    expect(differing(renamed)).toEqual([{ kind: 'headings', ...place }]);
    expect(differing(snapshotOf())).toEqual([{ kind: 'tableGone', ...place }]);
    expect(differing(snapshotOf(weights), snapshotOf())).toEqual([{ kind: 'tableAdded', ...place }]);
  });
});

describe('places and names', () => {
  const costs: TableSnapshot = {
    name: 'Kostnader',
    sheet: 'Ekonomi',
    top: 4,
    left: 2,
    headers: ['Post', 'År', 'Belopp'],
    rows: [
      ['Drift', 2027, 5],
      [null, 2027, 6],
      [7, 2027, 8],
      [{ error: '#N/A' }, 2027, 9],
      ['Drift', 2028, 10],
    ],
  };
  const between = (before: readonly TableSnapshot[], after: readonly TableSnapshot[]) =>
    differences(snapshotOf(...before), snapshotOf(...after), (name) => name !== 'Utfall');

  test('every cell that differs, at its place, by the name of its row and the heading', () => {
    // The table's first cell is C5: its first row is 6, and Belopp is column E.
    const rows = costs.rows.map((row, at) => [row[0] ?? null, row[1] ?? null, at * 100]);
    const found = between([costs], [{ ...costs, rows }]);
    const place = { kind: 'cell', sheet: 'Ekonomi', column: 'Belopp' };
    expect(found).toEqual([
      { ...place, row: 'Drift', cell: 'E6', from: 5, to: 0 },
      { ...place, row: '', cell: 'E7', from: 6, to: 100 },
      { ...place, row: '7', cell: 'E8', from: 8, to: 200 },
      { ...place, row: '#N/A', cell: 'E9', from: 9, to: 300 },
      { ...place, row: 'Drift', cell: 'E10', from: 10, to: 400 },
    ]);
  });

  test('a row is the same in another case and elsewhere; what it is called now is told', () => {
    const [first, second, ...rest] = costs.rows;
    const rows = [second ?? [], ['DRIFT ', 2027, 5], ...rest];
    expect(first).toEqual(['Drift', 2027, 5]);
    expect(between([costs], [{ ...costs, rows }])).toEqual([
      {
        kind: 'cell',
        sheet: 'Ekonomi',
        cell: 'C7',
        row: 'DRIFT ',
        column: 'Post',
        from: 'Drift',
        to: 'DRIFT ',
      },
    ]);
  });

  test('of three rows with one name each is compared with the one of its number', () => {
    const three = (...figures: readonly number[]): TableSnapshot => ({
      ...costs,
      rows: figures.map((figure) => ['Drift', 2027, figure]),
    });
    expect(between([three(1, 2, 3)], [three(1, 5, 3)])).toEqual([
      { kind: 'cell', sheet: 'Ekonomi', cell: 'E7', row: 'Drift', column: 'Belopp', from: 2, to: 5 },
    ]);
  });

  test('rows that are short have blanks', () => {
    const short = { ...costs, rows: [['Drift', 2027]] };
    expect(between([short], [{ ...costs, rows: [['Drift', 2027, null]] }])).toEqual([
      { kind: 'rowOrder', table: 'Kostnader', sheet: 'Ekonomi', cell: 'C5' },
    ]);
    expect(between([{ ...costs, rows: [[]] }], [{ ...costs, rows: [[null, 1]] }])).toEqual([
      { kind: 'cell', sheet: 'Ekonomi', cell: 'D6', row: '', column: 'År', from: null, to: 1 },
    ]);
  });

  test('rows that are gone come after those that differ, and point at the headings', () => {
    const rows = [['Ny', 2027, 1], ...costs.rows.slice(0, 3)];
    expect(between([costs], [{ ...costs, rows }])).toEqual([
      { kind: 'rowAdded', row: 'Ny', sheet: 'Ekonomi', cell: 'C6' },
      { kind: 'rowGone', row: '#N/A', sheet: 'Ekonomi', cell: 'C5' },
      { kind: 'rowGone', row: 'Drift', sheet: 'Ekonomi', cell: 'C5' },
    ]);
  });

  test('tables are the same in another case; those that are no material are not compared on either side', () => {
    const outcome = { ...costs, name: 'Utfall' };
    expect(between([costs, outcome], [{ ...costs, name: 'KOSTNADER' }])).toEqual([]);
    expect(between([costs], [{ ...costs, name: 'Kostnader' }, outcome])).toEqual([]);
    const other = { ...costs, name: 'Annan', sheet: 'Annan' };
    expect(between([other, costs], [weights, { ...costs, headers: ['Post', 'År'] }])).toEqual([
      { kind: 'tableAdded', table: 'Inriktningar', sheet: 'Inriktningar', cell: 'A3' },
      { kind: 'headings', table: 'Kostnader', sheet: 'Ekonomi', cell: 'C5' },
      { kind: 'tableGone', table: 'Annan', sheet: 'Annan', cell: 'C5' },
    ]);
  });
});

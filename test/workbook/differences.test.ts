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

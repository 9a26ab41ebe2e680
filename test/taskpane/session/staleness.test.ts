import { isMaterialTable } from '../../../src/taskpane/session/material';
import { sheetsThatDiffer } from '../../../src/taskpane/session/staleness';
import type { Snapshot, TableSnapshot } from '../../../src/workbook/workbook';

const weights: TableSnapshot = {
  name: 'Inriktningar',
  sheet: 'Inriktningar',
  top: 2,
  left: 0,
  headers: ['Id', 'Vikt'],
  rows: [['I1', 25]],
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

function differing(before: Snapshot, after: Snapshot): readonly string[] {
  return sheetsThatDiffer(before, after, isMaterialTable);
}

describe('whether the material is another since it was read', () => {
  test.each([
    ['the same', snapshotOf(weights), []],
    ['a value', snapshotOf({ ...weights, rows: [['I1', 30]] }), ['Inriktningar']],
    ['a blank is not a zero', snapshotOf({ ...weights, rows: [['I1', null]] }), ['Inriktningar']],
    ['a number typed as text', snapshotOf({ ...weights, rows: [['I1', '25']] }), ['Inriktningar']],
    [
      'a formula that now fails',
      snapshotOf({ ...weights, rows: [['I1', { error: '#REF!' }]] }),
      ['Inriktningar'],
    ],
    ['a row more', snapshotOf({ ...weights, rows: [...weights.rows, ['I2', 1]] }), ['Inriktningar']],
    ['a heading', snapshotOf({ ...weights, headers: ['Id', 'Tyngd'] }), ['Inriktningar']],
    ['the table is gone', snapshotOf(), ['Inriktningar']],
    ['the table has moved, which changes nothing', snapshotOf({ ...weights, top: 9 }), []],
    ['what the product itself has written', snapshotOf(weights, ranking), []],
  ])('%s', (_name, after, sheets) => expect(differing(snapshotOf(weights), after)).toEqual(sheets));

  test('a table that is new', () => {
    expect(differing(snapshotOf(), snapshotOf(weights))).toEqual(['Inriktningar']);
  });
});

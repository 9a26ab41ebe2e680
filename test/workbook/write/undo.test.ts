/** What takes a written change back, and what cannot be taken back. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot, TableWrite, WorkbookChange } from '../../../src/workbook/workbook';
import { sheetsLeft, undoOf } from '../../../src/workbook/write/undo';
import { smallRound, table } from '../smallRound';

const sheetOf = (sheet: string): SheetWrite => ({ sheet, mark: `Märke_${sheet}`, blocks: [], widths: [] });
const ranking: TableWrite = {
  table: 'Rangordning',
  sheet: 'Rangordning',
  key: 'Id',
  columns: [
    { header: 'Plats', format: '0', width: 9 },
    { header: 'Id', width: 8 },
    { header: 'I2', format: '0.0' },
    { header: 'Ny kolumn' },
  ],
  rows: [
    [1, 'A2', 30, 'x'],
    [2, 'A1', 20, 'y'],
  ],
  drops: ['I9'],
};
/** The ranking before: another spelling, a column of a direction that goes, and one of the readers' own. */
const before: Snapshot = {
  ...smallRound(),
  sheets: ['Rangordning 2', 'Protokoll'],
  tables: [
    table(
      'RANGORDNING',
      'Rangordning 2',
      ['id', 'Min not', 'I9', 'PLATS', 'I2'],
      [
        ['A1', 'ring', 70, 1, 20],
        ['A2', null, 60, 2],
      ],
    ),
  ],
};

describe('a table', () => {
  test('gets its own former columns and rows, if it still holds what was written', () => {
    expect(undoOf({ tables: [ranking] }, before)).toEqual({
      cells: [],
      sheets: [],
      tables: [
        {
          table: 'Rangordning',
          sheet: 'Rangordning 2',
          key: 'Id',
          columns: [
            { header: 'id', width: 8 },
            { header: 'I9' },
            { header: 'PLATS', format: '0', width: 9 },
            { header: 'I2', format: '0.0' },
          ],
          rows: [
            ['A1', 70, 1, 20],
            ['A2', 60, 2, null],
          ],
          holds: { headers: ['Plats', 'Id', 'I2', 'Ny kolumn'], rows: ranking.rows },
          drops: ['Ny kolumn'],
        },
      ],
    });
  });

  test.each<readonly [string, TableWrite, Snapshot]>([
    ['that was not there', { ...ranking, table: 'Annan' }, before],
    ['that is added to', { ...ranking, adds: { edits: [] } }, before],
    ['whose rows cannot be told apart', { ...ranking, key: 'Ny kolumn' }, before],
    [
      'that is the log',
      { ...ranking, table: 'beslutslogg' },
      { ...before, tables: [table('Beslutslogg', 'Beslutslogg', ['Id', 'Plats'], [['A1', 1]])] },
    ],
  ])('%s has nothing to get back', (_, write, snapshot) => {
    expect(undoOf({ tables: [write] }, snapshot)).toBeNull();
    const undo = undoOf(
      { tables: [write, ranking] },
      { ...before, tables: [...snapshot.tables, ...before.tables] },
    );
    expect(undo?.tables?.map((one) => one.table)).toEqual(['Rangordning']);
  });

  test('is not the log because of another table’s name', () => {
    const own = { ...before, tables: [table('Beslut', 'Beslut', ['Id'], [['A1']])] };
    expect(undoOf({ tables: [{ ...ranking, table: 'Beslut' }] }, own)?.tables).toHaveLength(1);
  });
});

test('a cell gets what it held, if it still holds what was written', () => {
  const cell = { sheet: 'Inriktningar', cell: 'D4', from: 60, to: 10 };
  expect(undoOf({ cells: [cell] }, before)).toEqual({
    cells: [{ sheet: 'Inriktningar', cell: 'D4', from: 10, to: 60 }],
    tables: [],
    sheets: [],
  });
});

describe('a sheet', () => {
  const change: WorkbookChange = {
    sheets: [sheetOf('Beslutsunderlag'), sheetOf('Protokoll'), sheetOf('Objektplaner')],
  };
  const former: SheetWrite = { ...sheetOf('Beslutsunderlag'), widths: [7] };
  const kept = new Map([['BESLUTSUNDERLAG', former]]);

  test('gets what was written to it before, where that is kept', () => {
    expect(undoOf(change, before, kept)).toEqual({ cells: [], tables: [], sheets: [former] });
    expect(undoOf(change, before)).toBeNull();
    const cell = { sheet: 'Inriktningar', cell: 'D4', from: 60, to: 10 };
    expect(undoOf({ ...change, cells: [cell] }, before, kept)?.sheets).toEqual([former]);
    expect(undoOf({ ...change, tables: [ranking] }, before, kept)?.tables).toHaveLength(1);
  });

  test('that stood there and is not kept is left; one that was made is not', () => {
    const standing = { ...before, sheets: ['BESLUTSUNDERLAG', 'protokoll'] };
    expect(sheetsLeft(change, standing, kept)).toEqual(['Protokoll']);
    expect(sheetsLeft(change, standing, new Map())).toEqual(['Beslutsunderlag', 'Protokoll']);
    expect(sheetsLeft({}, standing, kept)).toEqual([]);
  });
});

test('nothing written is nothing to take back', () => {
  expect(undoOf({}, before)).toBeNull();
  expect(undoOf({ cells: [], tables: [], sheets: [] }, before)).toBeNull();
});

/** When the ground of a change has moved, and when it only looks so. */
import { refuseIfChanged, sameValue } from '../../../src/workbook/doors/ground';
import type { CellContent } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot, TableSnapshot, TableWrite } from '../../../src/workbook/workbook';
import { smallRound, table, withCell, withoutTable, withRow, withTable } from '../smallRound';
import { fault } from './fault';

const round = smallRound();
const moved = (sheet: string): Error => fault('changedMeanwhile', { sheet });

describe('the material that a change was worked out from', () => {
  const compare =
    (now: Snapshot, basedOn: Snapshot = round) =>
    (): void =>
      refuseIfChanged({ basedOn }, now);

  test.each<[string, Snapshot, string]>([
    ['a cell is another', withCell(round, 'Poang', 0, 'I1', 3), 'Poäng'],
    ['a number has become a text', withCell(round, 'Poang', 0, 'I1', '4'), 'Poäng'],
    ['a row has come', withRow(round, 'Villkor', ['Uteslut', 'A2', null, null, null]), 'Villkor'],
    ['a table has gone', withoutTable(round, 'Villkor'), 'Villkor'],
    [
      'a heading is another',
      withTable(round, 'Ramar', (one) => ({ ...one, headers: ['År', 'Ram'] })),
      'Ramar',
    ],
  ])('has moved where %s', (_, now, sheet) => {
    expect(compare(now)).toThrow(moved(sheet));
    expect(compare(round, now)).toThrow(moved(sheet));
  });

  test.each<[string, Snapshot]>([
    ['nothing has', round],
    ['a table has another place', withTable(round, 'Ramar', (one) => ({ ...one, top: 9, sheet: 'Pengar' }))],
    ['a table is named in another case', withTable(round, 'Ramar', (one) => ({ ...one, name: 'RAMAR' }))],
    ['a blank cell shows an empty text', withCell(round, 'Villkor', 0, 'Värde', '')],
    [
      'a table that we write has come',
      { ...round, tables: [...round.tables, table('Rangordning', 'R', ['Id'], [])] },
    ],
    [
      'a table that is not of the contract has come',
      { ...round, tables: [...round.tables, table('Tabell1', 'T', ['Id'], [])] },
    ],
    ['the version is another', { ...round, formatVersion: 2 }],
  ])('has not where %s', (_, now) => {
    expect(compare(now)).not.toThrow();
    expect(compare(round, now)).not.toThrow();
  });

  test('is not compared where the change names none', () => {
    expect(() => refuseIfChanged({}, withoutTable(round, 'Poang'))).not.toThrow();
  });
});

describe('columns that new rows follow', () => {
  const list = (rows: readonly (readonly CellValue[])[], headers = ['Id', 'Läge', 'Not']): Snapshot => ({
    ...round,
    tables: [...round.tables, table('Uppfoljning', 'Uppföljning', headers, rows)],
  });
  const before = list([
    ['A1', 'Pågår', 'x'],
    ['A2', null, null],
  ]);
  const write = (follows: readonly string[] | undefined): TableWrite => ({
    table: 'uppfoljning',
    sheet: 'Uppföljningsblad',
    key: 'Id',
    columns: [],
    rows: [],
    adds: { edits: [], follows },
  });
  const compare =
    (now: Snapshot, follows: readonly string[] | undefined, basedOn = before) =>
    (): void =>
      refuseIfChanged({ basedOn, tables: [write(follows)] }, now);

  test.each<[string, Snapshot]>([
    [
      'another value',
      list([
        ['A1', 'Klar', 'x'],
        ['A2', null, null],
      ]),
    ],
    [
      'another order',
      list([
        ['A2', null, null],
        ['A1', 'Pågår', 'x'],
      ]),
    ],
    [
      'a row more',
      list([
        ['A1', 'Pågår', 'x'],
        ['A2', null, null],
        ['A3', null, null],
      ]),
    ],
    [
      'another heading',
      list(
        [
          ['A1', 'Pågår', 'x'],
          ['A2', null, null],
        ],
        ['Id', 'Status', 'Not'],
      ),
    ],
  ])('have moved where they hold %s', (_, now) => {
    expect(compare(now, ['id', 'läge'])).toThrow(moved('Uppföljning'));
  });

  test('have moved where the table has gone, and the change says which sheet it wanted', () => {
    expect(compare(round, ['Id'])).toThrow(moved('Uppföljningsblad'));
    expect(compare(before, ['Id'], round)).toThrow(moved('Uppföljning'));
  });

  test.each<[string, Snapshot]>([
    [
      'other columns have',
      list([
        ['A1', 'Pågår', 'y'],
        ['A2', null, 'z'],
      ]),
    ],
    [
      'a blank row has come at the end',
      list([
        ['A1', 'Pågår', 'x'],
        ['A2', null, null],
        [null, '', 'y'],
      ]),
    ],
    [
      'a blank cell shows an empty text',
      list([
        ['A1', 'Pågår', 'x'],
        ['A2', '', null],
      ]),
    ],
    [
      'the columns stand in another order',
      list(
        [
          ['Pågår', 'A1', 'x'],
          [null, 'A2', null],
        ],
        ['LÄGE', 'ID', 'Not'],
      ),
    ],
  ])('have not where %s', (_, now) => {
    expect(compare(now, ['id', 'läge'])).not.toThrow();
  });

  test('blank rows between others count', () => {
    const now = list([
      ['A1', 'Pågår', 'x'],
      [null, null, null],
      ['A2', null, null],
    ]);
    expect(compare(now, ['Id'])).toThrow(moved('Uppföljning'));
  });

  test('are not compared where none are named, or the change was worked out from nothing', () => {
    const now = list([]);
    expect(compare(now, undefined)).not.toThrow();
    expect(() => refuseIfChanged({ tables: [write(['Id'])] }, now)).not.toThrow();
  });
});

describe('rows that a table must still hold', () => {
  const standing = (rows: readonly (readonly CellValue[])[]): TableSnapshot =>
    table('Rangordning', 'Rang', ['Id', 'Not', 'Plats', 'Poäng'], rows);
  const held: readonly (readonly CellContent[])[] = [
    ['A1', 1, { formula: '=1+1', result: 2 }],
    ['A2', 2, null],
  ];
  const compare =
    (tables: readonly TableSnapshot[], rows = held) =>
    (): void =>
      refuseIfChanged(
        {
          tables: [
            {
              table: 'Rangordning',
              sheet: 'Rangordning',
              key: 'Id',
              columns: [],
              rows: [],
              holds: { headers: ['Id', 'Plats', 'Poäng'], rows },
            },
          ],
        },
        { ...round, tables },
      );

  test('are held in whatever order, whatever else and whatever calculated stands beside them', () => {
    const rows = [
      ['A2', 'egen', 2, 80],
      [null, 'x', null, null],
      ['A1', null, 1, 70],
    ];
    expect(compare([standing(rows)])).not.toThrow();
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    [
      'a value is another',
      [
        ['A1', null, 1, 2],
        ['A2', null, 3, null],
      ],
    ],
    ['a row has gone', [['A1', null, 1, 2]]],
    [
      'a row has come',
      [
        ['A1', null, 1, 2],
        ['A2', null, 2, null],
        ['A3', null, 3, null],
      ],
    ],
    [
      'there is the same row twice',
      [
        ['A1', null, 1, 2],
        ['A2', null, 2, null],
        ['A2', null, 2, null],
      ],
    ],
  ])('are not where %s', (_, rows) => {
    expect(compare([standing(rows)])).toThrow(moved('Rang'));
  });

  test('are not where the table has gone, unless there were none', () => {
    expect(compare([])).toThrow(moved('Rangordning'));
    expect(compare([], [])).not.toThrow();
    expect(compare([], [[null, '', null]])).not.toThrow();
  });

  test('a value that is written and no formula is compared', () => {
    const rows = [['A1', 1, 2]];
    expect(compare([standing([['A1', null, 1, 2]])], rows)).not.toThrow();
    expect(compare([standing([['A1', null, 1, 3]])], rows)).toThrow(moved('Rang'));
  });
});

test.each<[CellValue, CellValue, boolean]>([
  [null, null, true],
  [null, '', true],
  [null, 0, false],
  [0, false, false],
  ['1', 1, false],
  ['a', 'A', false],
  [{ error: '#N/A' }, { error: '#N/A' }, true],
  [{ error: '#N/A' }, { error: '#REF!' }, false],
])('%j and %j are the same: %s', (one, other, expected) => {
  expect(sameValue(one, other)).toBe(expected);
  expect(sameValue(other, one)).toBe(expected);
});

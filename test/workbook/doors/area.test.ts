/** Rectangles of cells and the references that name them; every rectangle can be counted on squared paper. */
import type { Area } from '../../../src/workbook/doors/area';
import {
  absoluteOf,
  addressOf,
  areaOf,
  areasOf,
  around,
  holds,
  joined,
  meets,
  without,
} from '../../../src/workbook/doors/area';
import { extent, sizeOf } from '../../../src/workbook/doors/tableSize';

const area = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  rows,
  columns,
});

test.each<[string, Area | null]>([
  ['B2', area(1, 1, 1, 1)],
  ['$B$2:$C$9', area(1, 1, 8, 2)],
  ['C9:B2', area(1, 1, 8, 2)],
  ['C2:B9', area(1, 1, 8, 2)],
  ['', null],
  ['B', null],
  ['B2:', null],
  [':B2', null],
  ['A1:B2:C3', null],
  ['B0', null],
  ['Blad1!B2', null],
])('%s names %j', (address, expected) => {
  expect(areaOf(address)).toEqual(expected);
});

test.each<[Area, string]>([
  [area(1, 1, 1, 1), 'B2'],
  [area(1, 1, 1, 2), 'B2:C2'],
  [area(1, 1, 2, 1), 'B2:B3'],
  [area(0, 25, 3, 2), 'Z1:AA3'],
])('%j is %s', (given, expected) => {
  expect(addressOf(given)).toBe(expected);
});

test.each([
  ['Läs mig', area(1, 1, 1, 1), "'Läs mig'!$B$2"],
  ['Blad1', area(0, 0, 10, 28), "'Blad1'!$A$1:$AB$10"],
  ["Karin's 'egen'", area(0, 0, 1, 1), "'Karin''s ''egen'''!$A$1"],
])('on the sheet %s it is fixed, and the name stands in quotes', (sheet, given, expected) => {
  expect(absoluteOf({ sheet, area: given })).toBe(expected);
  // And is read as what it was.
  expect(areasOf(expected)).toEqual([{ sheet, area: given }]);
});

test.each<[string, readonly (readonly [string, Area])[] | null]>([
  [
    "'Läs mig'!$B$2,Blad1!$A$1:$A$9",
    [
      ['Läs mig', area(1, 1, 1, 1)],
      ['Blad1', area(0, 0, 9, 1)],
    ],
  ],
  ['=Blad1!A1', [['Blad1', area(0, 0, 1, 1)]]],
  ["'Kostnad, drift'!$A$1", [['Kostnad, drift', area(0, 0, 1, 1)]]],
  ["'a!b'!$A$1", [['a!b', area(0, 0, 1, 1)]]],
  ['', null],
  ['Blad1!#REF!', null],
  ['$A$1', null],
  ['Blad1!A1,Blad1!#REF!', null],
  ['Blad1!A1;Blad1!A2', null],
  ['Blad1!XFE1', null],
  ['Blad1!A1,Blad1!ZZZ9', null],
  ['OFFSET(Blad1!A1,1,1)', null],
])('%s refers to %j', (reference, expected) => {
  expect(areasOf(reference)).toEqual(expected?.map(([sheet, found]) => ({ sheet, area: found })) ?? null);
});

test('an area holds its corners, and nothing beside them', () => {
  // C4:E5
  const given = area(3, 2, 2, 3);
  const held = [
    [3, 2],
    [3, 4],
    [4, 2],
    [4, 4],
  ];
  for (const [row = 0, column = 0] of held) expect(holds(given, row, column)).toBe(true);
  const beside = [
    [2, 2],
    [5, 2],
    [3, 1],
    [3, 5],
  ];
  for (const [row = 0, column = 0] of beside) expect(holds(given, row, column)).toBe(false);
});

test.each([
  [area(0, 0, 2, 2), false],
  [area(0, 0, 3, 3), true],
  [area(4, 2, 1, 1), false],
  [area(3, 3, 1, 1), true],
  [area(2, 4, 2, 1), false],
  [area(2, 0, 2, 2), false],
  [area(0, 2, 2, 2), false],
])('C3:D4 meets %j: %s', (other, expected) => {
  expect(meets(area(2, 2, 2, 2), other)).toBe(expected);
  expect(meets(other, area(2, 2, 2, 2))).toBe(expected);
});

test('around areas is the smallest that holds them all', () => {
  expect(around([])).toBeNull();
  // B3:C3 and E1:E5 are held by B1:E5.
  expect(around([area(2, 1, 1, 2), area(0, 4, 5, 1)])).toEqual(area(0, 1, 5, 4));
});

describe('an area without a hole', () => {
  test.each<[string, Area, readonly Area[]]>([
    ['beside it stays whole', area(4, 0, 2, 4), [area(0, 0, 4, 4)]],
    [
      'in its middle becomes four',
      area(1, 1, 2, 2),
      [area(0, 0, 1, 4), area(3, 0, 1, 4), area(1, 0, 2, 1), area(1, 3, 2, 1)],
    ],
    ['in its first corner becomes two', area(0, 0, 2, 3), [area(2, 0, 2, 4), area(0, 3, 2, 1)]],
    [
      'that reaches beyond its last corner becomes two',
      area(3, 2, 9, 9),
      [area(0, 0, 3, 4), area(3, 0, 1, 2)],
    ],
    [
      'that begins above and to the left becomes two',
      area(-1, -1, 2, 2),
      [area(1, 0, 3, 4), area(0, 1, 1, 3)],
    ],
    ['all over it is gone', area(0, 0, 4, 4), []],
  ])('%s', (_, hole, expected) => {
    expect(without(area(0, 0, 4, 4), hole)).toEqual(expected);
  });
});

describe('areas are joined', () => {
  test.each<[string, readonly Area[], readonly Area[]]>([
    ['where one begins below the other', [area(2, 0, 1, 2), area(0, 0, 2, 2)], [area(0, 0, 3, 2)]],
    ['where they overlap', [area(0, 0, 4, 2), area(1, 0, 2, 2)], [area(0, 0, 4, 2)]],
    [
      'but not over a row between them',
      [area(3, 0, 1, 2), area(0, 0, 2, 2)],
      [area(0, 0, 2, 2), area(3, 0, 1, 2)],
    ],
    [
      'but not with another width',
      [area(0, 0, 1, 2), area(1, 0, 1, 3)],
      [area(0, 0, 1, 2), area(1, 0, 1, 3)],
    ],
    [
      'but not with another column',
      [area(1, 1, 1, 2), area(0, 0, 1, 2)],
      [area(0, 0, 1, 2), area(1, 1, 1, 2)],
    ],
    [
      'column by column',
      [area(0, 2, 1, 1), area(0, 0, 1, 1), area(1, 2, 1, 1)],
      [area(0, 0, 1, 1), area(0, 2, 2, 1)],
    ],
    ['where there are none', [], []],
  ])('%s', (_, given, expected) => {
    expect(joined(given)).toEqual(expected);
  });
});

test('a table reaches over its header row and rows; without rows it has a blank one, as in Excel', () => {
  const head = { top: 2, left: 1, headers: ['a', 'b', 'c'] };
  expect(sizeOf({ ...head, rows: [] })).toEqual({ rows: 1, columns: 3 });
  expect(extent({ ...head, rows: [] })).toEqual({ bottom: 4, right: 4 });
  expect(sizeOf({ ...head, rows: [[], []] })).toEqual({ rows: 2, columns: 3 });
  expect(extent({ ...head, rows: [[], []] })).toEqual({ bottom: 5, right: 4 });
});

/** Where a list begins among the cells of a sheet, what its columns are called and which rows it has. */
import type { ForeignList, SurveyedArea } from '../../src/workbook/survey';
import { foreignLists, isForeign } from '../../src/workbook/survey';
import type { CellValue } from '../../src/workbook/workbook';

type Rows = readonly (readonly CellValue[])[];

const area = (rows: Rows, from: Partial<SurveyedArea> = {}): SurveyedArea => ({
  sheet: 'Blad1',
  table: null,
  top: 0,
  left: 0,
  cut: false,
  rows,
  ...from,
});
const listIn = (rows: Rows, from: Partial<SurveyedArea> = {}): ForeignList | undefined =>
  foreignLists([area(rows, from)])[0];
/** The row on the sheet, from zero, at which the headings are found. */
const headingAt = (rows: Rows): number | undefined => listIn(rows)?.top;

test('tables of the contract are not somebody’s own, whatever the case', () => {
  expect(['Ansokningar', 'POANG', 'rangordning'].map(isForeign)).toEqual([false, false, false]);
  expect(['Ansökningar', 'Tabell1', 'toString'].map(isForeign)).toEqual([true, true, true]);
});

describe('a list', () => {
  test('stands where its first heading or cell does, without blank columns and rows around and between', () => {
    const rows = [
      [null, 'Potten 2027'],
      [null, ' ', 'Namn', null, 'Belopp', '', null],
      [null, null, 'X', null, 5, 'utan rubrik'],
      [],
      [null, ' ', null, '', null],
      ['', null, null, 'Y'],
    ];
    expect(listIn(rows, { top: 3, left: 2, cut: true })).toEqual({
      name: 'Blad1',
      sheet: 'Blad1',
      top: 4,
      left: 4,
      headers: ['Namn', 'F', 'Belopp', 'H'],
      rows: [
        { at: 5, cells: ['X', null, 5, 'utan rubrik'] },
        { at: 8, cells: [null, 'Y', null, null] },
      ],
      cut: true,
    });
  });

  test('that is a table has its headings in the first row, and is known by both names', () => {
    const rows = [
      ['Namn', 2027],
      ['a', 'b'],
    ];
    expect(listIn(rows, { table: 'Tabell1' })).toMatchObject({
      name: 'Blad1 · Tabell1',
      sheet: 'Blad1',
      top: 0,
      headers: ['Namn', '2027'],
    });
    expect(listIn([['Namn'], ['X']], { table: 'Tabell1' })?.headers).toEqual(['Namn']);
  });

  test('is found in each area that has one', () => {
    const rows = [
      ['Namn', 'Belopp'],
      ['X', 1],
    ] as const;
    const found = foreignLists([area(rows), area([]), area(rows, { sheet: 'Blad2' })]);
    expect(found.map(({ name }) => name)).toEqual(['Blad1', 'Blad2']);
  });

  test.each<readonly [string, Rows, string | null]>([
    ['nothing', [], null],
    ['a table without rows', [], 'Tabell1'],
    ['a table with nothing in it', [[null], [' ']], 'Tabell1'],
    ['one column', [['Namn'], ['X']], null],
    [
      'the same word twice',
      [
        ['Namn', 'NAMN '],
        ['X', 'X'],
      ],
      null,
    ],
    [
      'figures only',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      null,
    ],
    ['headings without rows', [['Namn', 'Belopp']], null],
    [
      'headings over blanks',
      [
        ['Namn', 'Belopp'],
        [null, ' '],
      ],
      null,
    ],
  ])('is not %s', (_, rows, table) => {
    expect(foreignLists([area(rows, { table })])).toEqual([]);
  });
});

describe('the headings', () => {
  test('stand below a title and notes, on the row that is filled', () => {
    const rows = [
      ['Potten 2027', null, null],
      [],
      ['Uppdaterad', '2026-11-01', null],
      ['Id', 'Namn', 'Belopp'],
      ['1', 'X', 5],
    ];
    expect(headingAt(rows)).toBe(3);
    expect(listIn(rows)?.headers).toEqual(['Id', 'Namn', 'Belopp']);
  });

  test('are the first row with seven tenths of the most different texts, and two at least', () => {
    const texts = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `t${at}`);
    expect(headingAt([texts(6), texts(7), texts(10), ['x']])).toBe(1);
    expect(headingAt([texts(1), texts(2), ['x']])).toBe(1);
    expect(headingAt([texts(2), texts(3), ['x']])).toBe(1);
    expect(headingAt([texts(3), texts(4), ['x']])).toBe(0);
  });

  test('hold no figures; what is said twice or is blank counts once or not at all', () => {
    expect(headingAt([['a', 'b', 'c', 1], ['d', 'e', 'f', 'g'], ['x']])).toBe(1);
    expect(headingAt([['a', 'A', 'a ', 'b'], ['d', 'e', 'f', 'g'], ['x']])).toBe(1);
    expect(headingAt([['a', ' ', '', 'b'], ['d', 'e', 'f', 'g'], ['x']])).toBe(1);
    expect(headingAt([['a', true, { error: '#N/A' }, 'b'], ['d', 'e', 'f', 'g'], ['x']])).toBe(1);
  });

  test('are among the first twenty rows', () => {
    const below = (rows: number): Rows => [
      ...Array.from({ length: rows }, () => [1, 2]),
      ['Namn', 'Belopp'],
      ['X', 1],
    ];
    expect(headingAt(below(19))).toBe(19);
    expect(headingAt(below(20))).toBeUndefined();
  });

  test('that are alike, missing or faults are told apart by their column’s letter', () => {
    const heads = ['Namn', 'Belopp', 'BELOPP', null, 'Två \n ord', { error: '#REF!' }, 'Belopp', ' C '];
    expect(listIn([heads, ['X', 1, 2, 3, 4, 5, 6, 7]], { left: 1 })?.headers).toEqual([
      'Namn',
      'Belopp',
      'BELOPP (D)',
      'E',
      'Två ord',
      'G',
      'Belopp (H)',
      'C',
    ]);
    expect(
      listIn([
        ['B', null, 'b', 'x'],
        [1, 2, 3, 4],
      ])?.headers,
    ).toEqual(['B', 'B (B)', 'b (C)', 'x']);
  });
});

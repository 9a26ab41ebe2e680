/** The choices for a list in Kolumnval: how they are read and how they are written. */
import { rememberedMapping, rememberingWrite, remembers } from '../../../src/workbook/mapping/remembered';
import type { Mapping } from '../../../src/workbook/mapping/targets';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { emptySnapshot, plainList } from './foreignList';

const headings = ['Hämtas till', 'Lista', 'Kolumn i listan', 'Räknas i'];
const workbook = (
  rows: readonly (readonly CellValue[])[],
  headers: readonly string[] = headings,
): Snapshot => ({ ...emptySnapshot, tables: [table('Kolumnval', 'Kolumnval', headers, rows)] });
const list = plainList(['Nr', 'Namn', 'Belopp', 'Nytta'], []);
const rows: readonly (readonly CellValue[])[] = [
  ['Ansökningar: Id', 'Lista', 'Nr', null],
  ['Ansökningar: Sökt belopp', 'Lista', 'Belopp', 'tkr'],
  ['Poäng: I1', 'Lista', 'Nytta', null],
  ['Ansökningar: Ansökan', 'Annan lista', 'Titel', null],
];

describe('reading', () => {
  test('gives the choices of the list, and no other list’s', () => {
    expect(rememberedMapping(workbook(rows), list)).toEqual({
      mapping: {
        list: 'Lista',
        columns: { id: 'Nr', requested: 'Belopp' },
        unit: 'tkr',
        scores: [{ source: 'Nytta', direction: 'I1', title: 'Nytta' }],
      },
      gone: [],
    });
  });

  test('goes by names in any case, as they stand in the list', () => {
    const typed = [
      [' ansökningar: ANSÖKAN ', 'LISTA', 'namn', null],
      ['POÄNG: Kund: nytta', 'lista', 'NYTTA', null],
    ];
    expect(rememberedMapping(workbook(typed), list)?.mapping).toEqual({
      list: 'Lista',
      columns: { title: 'Namn' },
      unit: 'kr',
      scores: [{ source: 'Nytta', direction: 'Kund: nytta', title: 'Nytta' }],
    });
  });

  test('tells which headings have gone, and passes over targets that nobody knows', () => {
    const some = [
      ['Ansökningar: Id', 'Lista', 'Borta', null],
      ['Poäng: I1', 'Lista', 'Också borta', null],
      ['Ansökningar: Påhitt', 'Lista', 'Namn', null],
      ['Ansökningar: NNK', 'Lista', 'Namn', null],
      ['Annat: I1', 'Lista', 'Nytta', null],
    ];
    expect(rememberedMapping(workbook(some), list)).toEqual({
      mapping: { list: 'Lista', columns: {}, unit: 'kr', scores: [] },
      gone: ['Borta', 'Också borta'],
    });
  });

  test.each<readonly [CellValue, Mapping['unit']]>([
    ['MNKR', 'mnkr'],
    ['tkr', 'tkr'],
    ['kr', 'kr'],
    [null, 'kr'],
    ['öre', 'kr'],
  ])('an amount counted in %j is counted in %s', (said, unit) => {
    const choice = ['Ansökningar: Sökt belopp', 'Lista', 'Belopp', said];
    // What stands beside another column than an amount's says nothing.
    const beside = ['Ansökningar: Ansökan', 'Lista', 'Namn', 'tkr'];
    expect(rememberedMapping(workbook([choice, beside]), list)?.mapping.unit).toBe(unit);
  });

  test.each([0, 1, 2])('a row without what stands in column %d is no choice', (blank) => {
    const row = ['Ansökningar: Id', 'Lista', 'Nr', null].map((cell, at) => (at === blank ? ' ' : cell));
    expect(rememberedMapping(workbook([row]), list)).toBeNull();
    expect(remembers(workbook([row]), 'Lista')).toBe(false);
    const other: Mapping = { list: 'Annan', columns: {}, unit: 'kr', scores: [] };
    expect(rememberingWrite(workbook([row]), other).rows).toEqual([]);
  });

  test('without the table, or without choices for the list, there is nothing', () => {
    expect(rememberedMapping(emptySnapshot, list)).toBeNull();
    expect(rememberedMapping(workbook(rows.slice(3)), list)).toBeNull();
    expect([
      remembers(emptySnapshot, 'Lista'),
      remembers(workbook(rows), 'lista'),
      remembers(workbook(rows), 'Annan lista'),
      remembers(workbook(rows), 'Tredje'),
    ]).toEqual([false, true, true, false]);
  });

  test('finds the columns by heading, wherever they stand; a fault in a cell is nothing', () => {
    const turned = workbook(
      [
        ['Belopp', 'Lista', 'tkr', 'Ansökningar: Sökt belopp'],
        [{ error: '#N/A' }, 'Lista', null, 'Ansökningar: Id'],
      ],
      ['kolumn i listan', 'LISTA', 'Räknas i', 'Hämtas till'],
    );
    expect(rememberedMapping(turned, list)).toMatchObject({
      mapping: { columns: { requested: 'Belopp' }, unit: 'tkr' },
      gone: [],
    });
    const without = workbook([['Ansökningar: Sökt belopp', 'Lista', 'Belopp']], headings.slice(0, 3));
    expect(rememberedMapping(without, list)?.mapping).toMatchObject({ unit: 'kr' });
  });
});

describe('writing', () => {
  const mapping: Mapping = {
    list: 'Lista',
    columns: { title: 'Namn', requested: 'Belopp', id: undefined },
    unit: 'mnkr',
    scores: [
      { source: 'Nytta', direction: 'I2', title: 'Kundnytta' },
      { source: 'Effekt', direction: null, title: 'Effekt av allt' },
    ],
  };
  const made = [
    ['Ansökningar: Ansökan', 'Lista', 'Namn', null],
    ['Ansökningar: Sökt belopp', 'Lista', 'Belopp', 'mnkr'],
    ['Poäng: I2', 'Lista', 'Nytta', null],
    ['Poäng: Effekt av allt', 'Lista', 'Effekt', null],
  ];

  test('makes the table, with a row for each choice', () => {
    expect(rememberingWrite(emptySnapshot, mapping)).toEqual({
      table: 'Kolumnval',
      sheet: 'Kolumnval',
      key: 'Hämtas till',
      columns: headings.map((header) => ({ header, width: 30 })),
      rows: made,
      holds: { headers: headings, rows: [] },
    });
  });

  test('lets other lists keep theirs, below; what stood there must still stand', () => {
    const standing = workbook(rows);
    expect(rememberingWrite(standing, mapping)).toMatchObject({
      rows: [...made, ['Ansökningar: Ansökan', 'Annan lista', 'Titel', null]],
      holds: { headers: headings, rows },
    });
  });

  test('presumes what stood by heading, with blanks for a column that is missing', () => {
    const turned = workbook(
      [['Lista', 'Ansökningar: Id', 'Nr']],
      ['lista', 'HÄMTAS TILL', 'Kolumn i listan'],
    );
    expect(rememberingWrite(turned, mapping).holds).toEqual({
      headers: headings,
      rows: [['Ansökningar: Id', 'Lista', 'Nr', null]],
    });
  });
});

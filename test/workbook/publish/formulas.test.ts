/** The pieces that formulas are put together of: texts, sentences, references, areas, and the tables of the users' as formulas see them. */
import { after, areaAt, blocksOf, widthsOfAreas } from '../../../src/workbook/publish/area';
import { conditionText, noCondition } from '../../../src/workbook/publish/conditionText';
import {
  blockOn,
  cellOn,
  formula,
  ifNumber,
  keyOf,
  literally,
  numberIn,
  onSheet,
  sentence,
  shown,
  text,
  wholeKronor,
  yes,
} from '../../../src/workbook/publish/formulas';
import { sourceOf } from '../../../src/workbook/publish/source';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { listed, visible } from './listed';
import { must } from './must';
import * as pieces from './pieces';

describe('texts', () => {
  test('quoted, with quotes doubled; none is an empty one', () => {
    expect(text('Ja')).toBe('"Ja"');
    expect(text('Kultur "och" fritid')).toBe('"Kultur ""och"" fritid"');
    expect(text('')).toBe('""');
  });

  test('in parts of 250 characters, for a formula holds no longer text than 255', () => {
    expect(text('x'.repeat(250))).toBe(`"${'x'.repeat(250)}"`);
    expect(text(`${'x'.repeat(250)}y`)).toBe(`"${'x'.repeat(250)}"&"y"`);
    expect(text('a'.repeat(500))).toBe(`"${'a'.repeat(250)}"&"${'a'.repeat(250)}"`);
  });

  test('a sentence with what the cell works out, wherever it comes', () => {
    const say = (values: Readonly<Record<string, string>>): string =>
      `${values['first']} av ${values['all']}, "${values['first']}"${values['all']}`;
    expect(sentence(say, { first: 'B2', all: 'SUM(B2:B9)' })).toBe(
      'B2&" av "&SUM(B2:B9)&", """&B2&""""&SUM(B2:B9)',
    );
    expect(sentence(() => 'Ingen', {})).toBe('"Ingen"');
  });
});

describe('references', () => {
  test('a sheet in quotes, its own doubled; rows and columns counted from zero', () => {
    expect(onSheet("Ulla's blad")).toBe("'Ulla''s blad'!");
    expect(cellOn('Blad', 2, 1)).toBe("'Blad'!$B$3");
    expect(cellOn('Blad', 0, 27)).toBe("'Blad'!$AB$1");
    expect(blockOn('Blad', 2, 1, 7, 2)).toBe("'Blad'!$B$3:$C$9");
    expect(blockOn('Blad', 2, 1, 7)).toBe("'Blad'!$B$3:$B$9");
  });

  test('a formula, with what it gives where that is known', () => {
    expect(formula('A1')).toEqual({ formula: '=A1' });
    expect(Object.keys(formula('A1'))).toEqual(['formula']);
    expect(formula('A1', 0)).toEqual({ formula: '=A1', result: 0 });
    expect(formula('A1', null)).toEqual({ formula: '=A1', result: null });
  });
});

test('what is read from a cell', () => {
  expect(visible(keyOf('A1'))).toBe('IFERROR(UPPER(TRIM(SUBSTITUTE(A1&"","␣"," "))),"")');
  expect(ifNumber('A1', 'A1*2')).toBe('IF(ISNUMBER(A1),A1*2,"")');
  expect(shown('A1')).toBe('IF(ISNUMBER(A1),A1,A1&"")');
  expect(literally('A1')).toBe(pieces.literally('A1'));
  expect(visible(numberIn('A1'))).toBe(pieces.numberIn('A1'));
  expect(wholeKronor('A1')).toBe('IF(ISNUMBER(A1),IF(A1<0,"",ROUND(A1,0)),"")');
  expect(yes('A1')).toBe('IFERROR(IF(ISLOGICAL(A1),IF(A1,1,0),IF(UPPER(TRIM(A1&""))="JA",1,0)),0)');
});

describe('an area', () => {
  const columns = [
    { key: 'name', header: 'Namn', width: 30 },
    { key: 'sum', header: 'Summa', format: '#,##0' },
    { key: 'share', header: 'Andel', format: '0.0%' },
  ];
  const area = areaAt('Blad', 5, 2, 3, columns);

  test('its cells, columns and stretches', () => {
    expect(area.at('sum', 0)).toBe("'Blad'!$D$7");
    expect(area.at('share', 2)).toBe("'Blad'!$E$9");
    expect(area.column('name')).toBe("'Blad'!$C$7:$C$9");
    expect(area.across('name', 'share', 1)).toBe("'Blad'!$C$8:$E$8");
    expect(area.across('sum', 'share')).toBe("'Blad'!$D$7:$E$9");
    expect(after(area)).toBe(6);
  });

  test('one without rows is looked at as one of a single row', () => {
    const empty = areaAt('Blad', 5, 2, 0, columns);
    expect([empty.column('sum'), empty.across('name', 'sum')]).toEqual([
      "'Blad'!$D$7:$D$7",
      "'Blad'!$C$7:$D$7",
    ]);
  });

  test('a column that is not there is refused', () => {
    expect(() => area.at('nothing', 0)).toThrow(new RangeError('No column nothing on Blad'));
  });

  test('as blocks: a title above, headings, and what each column says of each row', () => {
    const fill = { name: (row: number) => `N${row}`, sum: (row: number) => row * 10 };
    expect(blocksOf(area, fill, 'Rubrik').flatMap(listed)).toEqual([
      'C5 heading: "Rubrik"',
      'C6 tableHeading wraps [–,"#,##0","0.0%"]: "Namn" | "Summa" | "Andel"',
      'C7 plain [–,"#,##0","0.0%"]: "N0" | 0 | –',
      'C8: "N1" | 10 | –',
      'C9: "N2" | 20 | –',
    ]);
    const byRow = blocksOf(area, fill, undefined, { sum: ['0', '0.0', '0.00'] });
    expect(byRow.map(({ at }) => at)).toEqual(['C6', 'C7']);
    expect(byRow[1]?.format).toEqual([undefined, ['0', '0.0', '0.00'], '0.0%']);
    // At the top of a sheet there is no room for a title, and without rows there are only headings.
    expect(blocksOf(areaAt('Blad', 0, 0, 1, columns), fill, 'Rubrik').map(({ at }) => at)).toEqual([
      'A1',
      'A2',
    ]);
    expect(blocksOf(areaAt('Blad', 5, 0, 0, columns), fill, 'Rubrik').map(({ at }) => at)).toEqual([
      'A5',
      'A6',
    ]);
  });

  test('widths: what a column asks for, 13 for kronor, 10 for others, the widest of those above each other, 3 between', () => {
    const below = areaAt('Blad', 20, 2, 1, [
      { key: 'a', header: 'A' },
      { key: 'b', header: 'B', width: 20 },
      { key: 'c', header: 'C', format: '#,##0' },
      { key: 'd', header: 'D' },
    ]);
    expect(widthsOfAreas([area])).toEqual([3, 3, 30, 13, 10]);
    expect(widthsOfAreas([area, null, below])).toEqual([3, 3, 30, 20, 13, 10]);
  });
});

describe('a table of the users’', () => {
  const book = (...tables: readonly TableSnapshot[]): Snapshot => ({
    tables,
    sheets: [...new Set(tables.map(({ sheet }) => sheet))],
    formatVersion: 1,
  });
  const rows = (number: number): readonly (readonly CellValue[])[] =>
    Array.from({ length: number }, (_, i) => [i, 'x']);
  const ours = (number: number): TableSnapshot =>
    table('Lista', 'Blad', ['Id ', 'Belopp'], rows(number), { top: 3, left: 1 });

  test('its columns by heading, its body, and what stands below', () => {
    const source = must(sourceOf(book(ours(3)), ' lista'));
    expect(source.table.name).toBe('Lista');
    expect(source.column('ID')).toBe("'Blad'!$B$5:$B$17");
    expect(source.cell('belopp', 'F7')).toBe("INDEX('Blad'!$C$5:$C$17,F7)");
    expect([source.column('Datum'), source.cell('Datum', 'F7')]).toEqual([null, '""']);
    expect([source.body, source.below]).toEqual(["'Blad'!$B$5:$C$7", "'Blad'!$B$8"]);
    expect(sourceOf(book(ours(3)), 'Annan')).toBeNull();
  });

  test('room for ten rows more, or a quarter of a long table; a blank one has a row', () => {
    const room = (number: number): number => must(sourceOf(book(ours(number)), 'Lista')).rows;
    expect([room(0), room(1), room(40), room(41), room(100)]).toEqual([11, 11, 50, 52, 125]);
    expect(must(sourceOf(book(ours(0)), 'Lista')).body).toBe("'Blad'!$B$5:$C$5");
  });

  test('but only down to the next table below it, less a row that parts them', () => {
    const with_ = (top: number, left: number, sheet = 'Blad'): number =>
      must(sourceOf(book(ours(2), table('Under', sheet, ['A', 'B'], [], { top, left })), 'Lista')).rows;
    // Two rows, in 5 and 6. One that begins in row 11 leaves 7 to 9; in row 7 and 8 nothing.
    expect([with_(10, 1), with_(7, 1), with_(6, 1)]).toEqual([5, 2, 2]);
    // Columns B and C are ours: one from A to B or from C on is in the way, from D on or up to A is not.
    expect([with_(10, 0), with_(10, 2), with_(10, 3), with_(10, 1, 'Annat')]).toEqual([5, 5, 12, 12]);
    expect(
      must(sourceOf(book(ours(2), table('Under', 'Blad', ['A'], [], { top: 10, left: 0 })), 'Lista')).rows,
    ).toBe(12);
    // Above it is not in the way.
    expect(with_(0, 1)).toBe(12);
    const both = book(
      ours(2),
      table('Längre ned', 'Blad', ['A'], [], { top: 14, left: 1 }),
      table('Under', 'Blad', ['A'], [], { top: 9, left: 1 }),
    );
    expect(must(sourceOf(both, 'Lista')).rows).toBe(4);
  });
});

test('a condition as one text: kind, A, B and value, in capitals, with a point for every decimal sign', () => {
  const conditions = table(
    'Villkor',
    'Villkor',
    ['Skäl', 'typ', 'B', 'A', 'Värde'],
    [
      ['Lag', 'Högst andel', ' kultur  och\u00a0fritid ', 'Förvaltning', 0.25],
      [null, 'Paket', 'A2; A3', 'A1', '0,5'],
      [null, true, { error: '#REF!' }, null, null],
    ],
  );
  expect(conditionText(conditions, 0)).toBe('HÖGST ANDEL|FÖRVALTNING|KULTUR OCH FRITID|0.25');
  expect(conditionText(conditions, 1)).toBe('PAKET|A1|A2; A3|0.5');
  expect(conditionText(conditions, 2)).toBe('TRUE|||');
  expect(conditionText(conditions, 9)).toBe(noCondition);
  expect(noCondition).toBe('|||');
  expect(conditionText({ ...conditions, headers: ['Skäl', 'Typ', 'B', 'C', 'D'] }, 1)).toBe('PAKET||A2; A3|');
});

/** Lists and notes of cells, as exceljs keeps them: by cell, and by range once they have been joined. */
import ExcelJS from 'exceljs';
import type { DataValidation } from 'exceljs';
import {
  clearGuides,
  guideCell,
  guideColumn,
  joinGuides,
  offerChoices,
  validationsOf,
} from '../../../src/workbook/doors/xlsxGuides';

const area = (
  top: number,
  left: number,
  rows: number,
  columns: number,
): { top: number; left: number; rows: number; columns: number } => ({
  top,
  left,
  rows,
  columns,
});
const sheet = (): ExcelJS.Worksheet => new ExcelJS.Workbook().addWorksheet('Blad1');
const rules = (of: ExcelJS.Worksheet): Readonly<Record<string, DataValidation | undefined>> =>
  validationsOf(of).model;

test('each cell of the area gets the list', () => {
  const own = sheet();
  offerChoices(own, area(1, 1, 2, 2), { words: ['Ja', 'Nej'] });
  const rule = { type: 'list', allowBlank: true, formulae: ['"Ja,Nej"'], showErrorMessage: true };
  expect(rules(own)).toEqual({ B2: rule, C2: rule, B3: rule, C3: rule });
});

test('an open list takes other words; one that stands in cells is named without its equals sign', () => {
  const own = sheet();
  offerChoices(own, area(0, 0, 1, 1), { words: { formula: '=Listor!$A$1:$A$3' }, open: true });
  expect(rules(own)['A1']).toEqual({
    type: 'list',
    allowBlank: true,
    formulae: ['Listor!$A$1:$A$3'],
    showErrorMessage: false,
  });
});

test('quotes within words are doubled; words that are no list are not offered', () => {
  const own = sheet();
  offerChoices(own, area(0, 0, 1, 1), { words: ['a "b" c'] });
  expect(rules(own)['A1']?.formulae).toEqual(['"a ""b"" c"']);
  offerChoices(own, area(1, 0, 1, 1), { words: ['a, b'] });
  expect(Object.keys(rules(own))).toEqual(['A1']);
});

test('a note alone is a rule for anything; with a list the cell has both', () => {
  const own = sheet();
  guideCell(own, area(0, 0, 1, 1), { title: 'x'.repeat(33), text: 'Skriv kronor.' });
  const note = { showInputMessage: true, promptTitle: `${'x'.repeat(31)}…`, prompt: 'Skriv kronor.' };
  expect(rules(own)['A1']).toEqual({ type: 'any', ...note });
  offerChoices(own, area(0, 0, 1, 1), { words: ['1'] });
  expect(rules(own)['A1']).toEqual({
    type: 'list',
    allowBlank: true,
    formulae: ['"1"'],
    showErrorMessage: true,
    ...note,
  });
});

test('a column has its list in its rows and its note on its heading', () => {
  const own = sheet();
  guideColumn(own, { header: 'Beslut', choices: { words: ['Ja'] }, note: 'Vad nämnden beslutat.' }, 3, 2, 2);
  expect(Object.keys(rules(own))).toEqual(['C5', 'C6', 'C4']);
  expect(rules(own)['C4']).toMatchObject({ promptTitle: 'Beslut', prompt: 'Vad nämnden beslutat.' });
  guideColumn(own, { header: 'Annat' }, 3, 5, 2);
  expect(Object.keys(rules(own))).toHaveLength(3);
});

const whole: DataValidation = { type: 'whole', operator: 'between', formulae: [0, 4] };

test('what begins in an area is taken off, by cell and by range', () => {
  const own = sheet();
  validationsOf(own).model = { A1: whole, B2: whole, 'B3:D9': whole, 'A2:C2': whole, C2: whole };
  clearGuides(own, area(1, 1, 2, 1));
  expect(Object.keys(rules(own))).toEqual(['A1', 'A2:C2', 'C2']);
});

describe('rules of cells below each other', () => {
  const joined = (model: Record<string, DataValidation | undefined>): readonly string[] => {
    const own = sheet();
    validationsOf(own).model = model;
    joinGuides(own);
    return Object.keys(rules(own));
  };
  const other: DataValidation = { ...whole, formulae: [0, 5] };
  const column = (rows: readonly number[], rule = whole): Record<string, DataValidation> =>
    Object.fromEntries(rows.map((row) => [`A${row}`, rule]));

  test.each<[string, Record<string, DataValidation | undefined>, readonly string[]]>([
    ['become one, in whatever order they are kept', column([3, 2, 1, 10, 11]), ['A1:A3', 'A10:A11']],
    ['are apart where a row is between them', column([1, 3]), ['A1:A1', 'A3:A3']],
    ['are apart where they differ', { ...column([1, 2]), ...column([3], other) }, ['A1:A2', 'A3:A3']],
    ['are apart in columns', { A1: whole, B1: whole, B2: whole }, ['A1:A1', 'B1:B2']],
    [
      'leave ranges as they are',
      { 'C1:D1': whole, 'C2:C3': whole, ...column([1]) },
      ['C1:D1', 'C2:C3', 'A1:A1'],
    ],
    ['leave out what has gone', { A1: undefined, ...column([2]) }, ['A2:A2']],
    ['leave what is no address as it is', { 'A1 B2': whole }, ['A1 B2']],
  ])('%s', (_, model, expected) => {
    expect(joined(model)).toEqual(expected);
  });
});

/** What the cells of a file give; each cell is made as the file's library has it once a file is read. */
import ExcelJS from 'exceljs';
import { cellValue, shownValue } from '../../../src/workbook/doors/xlsxCells';
import type { CellValue } from '../../../src/workbook/workbook';

const sheet = (): ExcelJS.Worksheet => new ExcelJS.Workbook().addWorksheet('Blad1');
const cellOf = (value: unknown): ExcelJS.Cell => {
  const cell = sheet().getCell('A1');
  cell.value = value as ExcelJS.CellValue;
  return cell;
};
const day = (year: number, month: number, date: number, hour = 0): Date =>
  new Date(Date.UTC(year, month - 1, date, hour));

test.each<[string, unknown, CellValue]>([
  ['nothing', null, null],
  ['a number', 0, 0],
  ['a text', ' 007 ', ' 007 '],
  ['a truth value', false, false],
  // Serial numbers as Excel gives them: 1 January 1970 is 25569, 2 January 2027 at six o'clock 46389.25.
  ['a date', day(1970, 1, 1), 25_569],
  ['a time of a day', day(2027, 1, 2, 6), 46_389.25],
  ['a third of a day, to eight decimals', day(2027, 1, 2, 8), 46_389.33333333],
  ['an error', { error: '#REF!' }, { error: '#REF!' }],
  ['rich text', { richText: [{ text: 'Sökt ' }, { font: { bold: true }, text: 'belopp' }] }, 'Sökt belopp'],
  ['a link', { text: 'Karin', hyperlink: 'mailto:k@example.org' }, 'Karin'],
  [
    'a link in rich text',
    { text: { richText: [{ text: 'Ka' }, { text: 'rin' }] }, hyperlink: 'https://example.org' },
    'Karin',
  ],
  ['a formula with a number', { formula: '1+1', result: 2 }, 2],
  ['a formula with zero', { formula: '1-1', result: 0 }, 0],
  ['a formula with a truth value', { formula: '1>2', result: false }, false],
  ['a formula with a text', { formula: 'A2', result: 'a_x000D_b' }, 'a\rb'],
  ['a formula with an empty text', { formula: 'A2' }, ''],
  ['a formula with an error', { formula: '1/0', result: { error: '#DIV/0!' } }, { error: '#DIV/0!' }],
  ['a formula with a date', { formula: 'TODAY()', result: day(2027, 6, 30) }, 46_568],
])('%s', (_, value, expected) => {
  expect(cellValue(cellOf(value), false)).toEqual(expected);
});

test('a formula that was never calculated says so, whatever stands in the cell', () => {
  expect(cellValue(cellOf({ formula: 'A2' }), true)).toEqual({ error: '#UNCALCULATED' });
});

test('of a merged area the first cell has the value; all of it shows it', () => {
  const merged = sheet();
  merged.getCell('A1').value = 'Rubrik';
  merged.mergeCells('A1:B2');
  merged.getCell('C1').value = 5;
  const values = (ask: typeof cellValue): readonly CellValue[] =>
    ['A1', 'B1', 'A2', 'B2', 'C1'].map((address) => ask(merged.getCell(address), false));
  expect(values(cellValue)).toEqual(['Rubrik', null, null, null, 5]);
  expect(values(shownValue)).toEqual(['Rubrik', 'Rubrik', 'Rubrik', 'Rubrik', 5]);
  expect(cellValue(merged.getCell('B2'), true)).toBeNull();
});

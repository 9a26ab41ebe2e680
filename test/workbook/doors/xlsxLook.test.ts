/** How cells of a file look: attributes as [ECMA-376] part 1, 18.8 has them. */
import ExcelJS from 'exceljs';
import type { PlannedCell, TablePlan } from '../../../src/workbook/doors/plan';
import {
  alignmentOf,
  barColor,
  columnAlignment,
  headerText,
  looks,
  seriesColor,
  seriesColors,
  topDown,
} from '../../../src/workbook/doors/looks';
import { bodyFont, headStyle, heightOf, linesOf, styleOf } from '../../../src/workbook/doors/xlsxLook';
import { blockStyle } from '../../../src/workbook/doors/xlsxSheetLook';
import type { LoadedTable } from '../../../src/workbook/doors/xlsxTables';
import type { CellBlock, Look } from '../../../src/workbook/sheet';
import type { ColumnWrite } from '../../../src/workbook/workbook';

const planOf = (...columns: readonly (ColumnWrite | null)[]): TablePlan => ({
  write: { table: 'Prov', sheet: 'Prov', key: 'Id', columns: [], rows: [] },
  sheet: 'Prov',
  top: 0,
  left: 0,
  headers: [],
  columns,
  rows: [],
  usersColumns: new Map(),
  previous: null,
});

describe('lines that a text takes', () => {
  test.each([
    ['', 10, 1],
    ['tio tecken', 10, 1],
    ['elva tecken', 10, 2],
    ['ett två tre', 7, 2],
    ['ett två tre', 6, 3],
    // A word longer than the line is broken: 25 letters take 10, 10 and 5.
    ['x'.repeat(25), 10, 3],
    ['x'.repeat(20), 10, 2],
    // After the broken word there is room for four letters and a space before them.
    [`${'x'.repeat(25)} fyra`, 10, 3],
    [`${'x'.repeat(25)} femma`, 10, 4],
    ['a b c d', 1, 4],
  ])('%s in a width of %d: %d', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});

describe('the height of a row', () => {
  const cell = (value: string | number): PlannedCell => ({ is: 'ours', value });
  const wide: ColumnWrite = { header: 'Text', wraps: true, width: 20 };

  test('is fifteen points a line, for the longest of its texts; a width of 20 counts as 19', () => {
    const plan = planOf(wide, wide);
    // 19 letters fit, 20 take two lines, 39 three.
    expect(heightOf(plan, [cell('x'.repeat(19)), cell('')])).toBeUndefined();
    expect(heightOf(plan, [cell('x'.repeat(20)), cell('x')])).toBe(30);
    expect(heightOf(plan, [cell('x'.repeat(20)), cell('x'.repeat(39))])).toBe(45);
  });

  test('is left alone by what does not break over lines', () => {
    const long = cell('x'.repeat(99));
    expect(heightOf(planOf({ header: 'Text', width: 20 }), [long])).toBeUndefined();
    expect(heightOf(planOf({ header: 'Text', wraps: true }), [long])).toBeUndefined();
    expect(heightOf(planOf(null), [long])).toBeUndefined();
    expect(heightOf(planOf(wide), [cell(1e30)])).toBeUndefined();
    expect(heightOf(planOf(wide), [{ is: 'users', row: 0, column: 0 }])).toBeUndefined();
    expect(heightOf(planOf(wide), [])).toBeUndefined();
  });

  test('counts what a formula shows', () => {
    const shown: PlannedCell = { is: 'ours', value: { formula: '=A1', result: 'x'.repeat(20) } };
    expect(heightOf(planOf(wide), [shown])).toBe(30);
  });
});

describe('cells of tables', () => {
  test('words stand to the left, one step in; figures to the right with their format', () => {
    const plan = planOf(
      { header: 'Id' },
      { header: 'Text', wraps: true },
      { header: 'Belopp', format: '#,##0' },
      { header: 'Blandat', format: ['0', '0.0%'] },
      null,
    );
    const words = { alignment: { vertical: 'top', horizontal: 'left', indent: 1 } };
    expect(styleOf(plan, 0, 0)).toEqual(words);
    expect(styleOf(plan, 0, 1)).toEqual({ alignment: { ...words.alignment, wrapText: true } });
    const figures = { alignment: { vertical: 'top', horizontal: 'right' } };
    expect(styleOf(plan, 0, 2)).toEqual({ ...figures, numFmt: '#,##0' });
    expect(styleOf(plan, 1, 3)).toEqual({ ...figures, numFmt: '0.0%' });
    expect(styleOf(plan, 2, 3)).toEqual(figures);
    expect(styleOf(plan, 0, 4)).toEqual(words);
    expect(styleOf(plan, 0, 9)).toEqual(words);
  });

  test('headings are white on dark blue, and stand as what is below them', () => {
    const head = {
      font: { name: 'Aptos', size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
    };
    const alignment = { vertical: 'middle', wrapText: true };
    expect(headStyle('Aptos', true)).toEqual({ ...head, alignment: { ...alignment, horizontal: 'right' } });
    expect(headStyle('Aptos', false)).toEqual({
      ...head,
      alignment: { ...alignment, horizontal: 'left', indent: 1 },
    });
  });

  test('the font is that of the first table whose first cell has one, and otherwise Calibri', () => {
    const loaded = (name: string | undefined, top: number): LoadedTable => {
      const sheet = new ExcelJS.Workbook().addWorksheet('Prov');
      // A table from C1 or further down has its first cell in C2 or below it.
      if (name !== undefined) sheet.getCell(top + 2, 3).font = { name };
      return {
        sheet,
        model: { name: '', displayName: '', tableRef: '', totalsRow: false, headerRow: true, columns: [] },
        snapshot: { name: 'Prov', sheet: 'Prov', top, left: 2, headers: [], rows: [] },
      };
    };
    expect(bodyFont([])).toBe('Calibri');
    expect(bodyFont([loaded(undefined, 0)])).toBe('Calibri');
    expect(bodyFont([loaded(undefined, 0), loaded('Aptos', 4), loaded('Arial', 0)])).toBe('Aptos');
  });
});

describe('cells of blocks', () => {
  const style = (block: Partial<CellBlock>, column = 0, row = 0): unknown =>
    blockStyle({ at: 'A1', rows: [], ...block }, row, column, 'Aptos');
  const fill = (argb: string): unknown => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
  const line = (argb: string, weight = 'thin'): unknown => ({ style: weight, color: { argb } });
  const around = (argb: string): unknown => ({
    top: line(argb),
    bottom: line(argb),
    left: line(argb),
    right: line(argb),
  });
  const blue = { argb: 'FF1F4E79' };
  const plain = { name: 'Aptos', size: 11 };

  test.each<[Look | undefined, unknown]>([
    [undefined, { font: plain }],
    ['text', { font: plain }],
    ['title', { font: { name: 'Aptos', size: 18, bold: true, color: blue } }],
    [
      'heading',
      { font: { name: 'Aptos', size: 13, bold: true, color: blue }, border: { bottom: line('FF1F4E79') } },
    ],
    ['tableHeading', { font: { ...plain, bold: true, color: { argb: 'FFFFFFFF' } }, fill: fill('FF1F4E79') }],
    ['label', { font: { ...plain, bold: true } }],
    ['note', { font: { ...plain, italic: true, color: { argb: 'FF595959' } } }],
    ['total', { font: { ...plain, bold: true }, border: { top: line('FF404040', 'medium') } }],
    ['entry', { font: plain, fill: fill('FFFFF9E5'), border: around('FF7F7F7F') }],
    ['good', { font: { ...plain, bold: true, color: { argb: 'FF0B5A26' } }, fill: fill('FFE2F0D9') }],
    [
      'warning',
      {
        font: { ...plain, bold: true, italic: true, color: { argb: 'FF7A2E00' } },
        fill: fill('FFFCE4D6'),
        border: around('FF7A2E00'),
      },
    ],
  ])('of the look %s', (look, expected) => {
    expect(style({ look })).toEqual({ ...(expected as object), alignment: { vertical: 'top' } });
  });

  test('with a format for all have it, and stand as the program likes', () => {
    expect(style({ format: '0.0' })).toEqual({ font: plain, alignment: { vertical: 'top' }, numFmt: '0.0' });
  });

  test('with formats by column stand as in a table', () => {
    const block = { format: [undefined, '#,##0', ['0', '0%']] };
    expect(style(block, 0)).toEqual({
      font: plain,
      alignment: { vertical: 'top', horizontal: 'left', indent: 1 },
    });
    const right = { font: plain, alignment: { vertical: 'top', horizontal: 'right' } };
    expect(style(block, 1)).toEqual({ ...right, numFmt: '#,##0' });
    expect(style(block, 2, 1)).toEqual({ ...right, numFmt: '0%' });
    expect(style(block, 2, 2)).toEqual(right);
  });

  test('that break over lines say so', () => {
    expect(style({ wraps: true })).toEqual({ font: plain, alignment: { vertical: 'top', wrapText: true } });
    expect(style({ wraps: false })).toEqual({ font: plain, alignment: { vertical: 'top' } });
  });
});

describe('what files and Excel have in common', () => {
  test('alignment', () => {
    expect(columnAlignment(true)).toEqual({ horizontal: 'right' });
    expect(columnAlignment(false)).toEqual({ horizontal: 'left', indent: 1 });
    expect(alignmentOf({ at: 'A1', rows: [], format: '0' }, 0)).toBeUndefined();
    expect(alignmentOf({ at: 'A1', rows: [] }, 0)).toBeUndefined();
  });

  test('colours: twelve for series and then again from the first; white letters on dark, the rest light', () => {
    expect(seriesColors).toHaveLength(12);
    expect(new Set(seriesColors).size).toBe(12);
    expect([seriesColor(0), seriesColor(1), seriesColor(11), seriesColor(12), seriesColor(13)]).toEqual([
      '#1F4E79',
      '#F4B183',
      '#F8CBAD',
      '#1F4E79',
      '#F4B183',
    ]);
    expect(barColor).toBe('#9DC3E6');
    expect(looks.tableHeading).toEqual({ bold: true, color: '#FFFFFF', fill: '#1F4E79' });
  });

  test('only bars lie down, and so begin at the top', () => {
    expect(
      ['bar', 'stackedBar', 'column', 'line', 'scatter', 'stepLine'].filter((kind) =>
        topDown.has(kind as never),
      ),
    ).toEqual(['bar', 'stackedBar']);
  });

  test('an ampersand in a header is written twice', () => {
    expect(headerText('Pott & urval & mer')).toBe('Pott && urval && mer');
  });
});

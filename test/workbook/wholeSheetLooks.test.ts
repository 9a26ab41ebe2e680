import { excelWorkbook } from '../../src/workbook/doors/excel';
import type { RecordStore } from '../../workbench/host/excel/recorded';
import type { SheetState } from '../../workbench/host/excel/state';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import { smallRound } from './smallRound';
import { fullSheet } from './wholeSheet';

const choices = ['Beviljas', 'Avslås', 'Bordläggs', 'Delvis'].join(',');

describe('a sheet in Excel', () => {
  let open: OpenExcel;
  let sheet: SheetState;

  beforeAll(async () => {
    open = await excelOf(smallRound());
    await excelWorkbook().write({ sheets: [fullSheet()] });
    await excelWorkbook().write({ sheets: [fullSheet()] });
    const found = open.host.host.state.sheet('Underlag');
    if (found === undefined) throw new Error('no sheet');
    sheet = found;
  });

  afterAll(() => open.remove());

  const at = (row: number, column: number, path: string): unknown => sheet.formats.at(row, column, path);

  test('has its looks, formats and widths', () => {
    expect([at(0, 0, 'Font/Size'), at(0, 0, 'Font/Bold')]).toEqual([18, true]);
    expect(at(3, 1, 'Borders/EdgeTop/Style')).toBe('Continuous');
    expect(at(11, 2, 'Borders/EdgeTop/Weight')).toBe('Medium');
    expect(at(12, 0, 'WrapText')).toBe(true);
    // 22 characters of seven pixels and five beside them, in points of 4/3 pixel.
    expect(at(0, 0, 'ColumnWidth')).toBe((22 * 7 + 5) * 0.75);
    const engine = open.host.host.engine;
    expect(engine.numberFormats('Underlag', { row: 3, column: 1, rows: 2, columns: 1 })).toEqual([
      ['#,##0'],
      ['yyyy-mm-dd'],
    ]);
    expect(engine.numberFormats('Underlag', { row: 7, column: 2, rows: 1, columns: 1 })).toEqual([['0.0']]);
    expect(sheet.frozen).toMatchObject({ row: 0, rows: 1 });
  });

  test('offers words to choose from, and guidance', () => {
    const rule = (source: string): unknown => ({ list: { inCellDropDown: true, source } });
    expect(at(7, 4, 'DataValidation/Rule')).toEqual(rule(choices));
    expect(at(9, 4, 'DataValidation/Rule')).toEqual(rule(choices));
    expect(at(3, 1, 'DataValidation/Rule')).toEqual(rule('1000000,2000000'));
    expect(at(3, 1, 'DataValidation/ErrorAlert')).toMatchObject({ showAlert: false });
    expect(at(7, 4, 'DataValidation/ErrorAlert')).toMatchObject({ showAlert: true });
    expect(at(6, 0, 'DataValidation/Prompt')).toEqual({
      showPrompt: true,
      title: 'Id',
      message: 'Samma Id som på bladet Ansökningar.',
    });
  });

  test('has its bars and conditions once, though written twice', () => {
    const seen = sheet.conditionalFormats.map(({ block, record }) => [record.values['Type'], block]);
    expect(seen).toEqual([
      ['Custom', { row: 7, column: 0, rows: 3, columns: 4 }],
      ['DataBar', { row: 7, column: 2, rows: 3, columns: 1 }],
    ]);
    const [custom, bar] = sheet.conditionalFormats.map(({ record }) => record.children);
    expect(custom?.['Custom']?.children['Rule']?.values['Formula']).toBe('=$C8<50');
    expect(bar?.['DataBar']?.values).toMatchObject({
      LowerBoundRule: { type: 'Number', formula: '0' },
      UpperBoundRule: { type: 'Number', formula: '100' },
    });
  });

  test('has a chart of Excel’s own, call by call', () => {
    expect(sheet.charts.items).toHaveLength(1);
    const [chart] = sheet.charts.items as [RecordStore];
    expect(chart.values).toMatchObject({ ChartType: 'BarStacked', Name: 'Bidrag' });
    expect(chart.calls).toEqual([
      { name: 'Add', args: ['BarStacked', 'Underlag!C8:C10', 'Columns'] },
      { name: 'SetPosition', args: ['Underlag!H2', 'Underlag!M16'] },
    ]);
    expect(chart.children['Title']?.values['Text']).toBe('Poäng per ansökan');
    expect(chart.children['Series']?.items.map(({ values, calls }) => [values['Name'], calls])).toEqual([
      [
        'Poäng',
        [
          { name: 'SetValues', args: ['Underlag!C8:C10'] },
          { name: 'SetXAxisValues', args: ['Underlag!B8:B10'] },
        ],
      ],
      ['Dubbelt', [{ name: 'SetValues', args: ['Underlag!D8:D10'] }]],
    ]);
    const axes = chart.children['Axes']?.children;
    expect(axes?.['CategoryAxis']?.values['ReversePlotOrder']).toBe(true);
    expect(axes?.['ValueAxis']?.children['Title']?.values['Text']).toBe('Poäng');
  });

  test('prints across on A4, one page wide, with page numbers', () => {
    const page = sheet.record.children['PageLayout'];
    expect(page?.values).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1 },
    });
    expect(page?.calls).toContainEqual({ name: 'SetPrintTitleRows', args: ['$1:$1'] });
    const texts = page?.children['HeadersFooters']?.children['DefaultForAllPages']?.values;
    expect(texts).toEqual({ LeftHeader: 'Pott && urval', LeftFooter: '&A', RightFooter: '&P av &N' });
  });
});

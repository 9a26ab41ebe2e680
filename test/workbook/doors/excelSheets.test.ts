/** What Excel is asked for when a sheet or a table is written: properties and words of Microsoft's own object model, over the workbench's host. */
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import type { ChartWrite, Look, SheetWrite } from '../../../src/workbook/sheet';
import type { TableWrite } from '../../../src/workbook/workbook';
import type { RecordStore } from '../../../workbench/host/excel/recorded';
import type { SheetState } from '../../../workbench/host/excel/state';
import type { OpenExcel } from '../excelOf';
import { excelOf } from '../excelOf';
import { list } from './excelList';

let open: OpenExcel;

beforeEach(async () => {
  open = await excelOf({ tables: [list], sheets: ['Blad1', 'Tomt'], formatVersion: null });
});

afterEach(() => {
  open.remove();
  Reflect.deleteProperty(globalThis, 'Office');
});

/** Makes Excel one that has the interface up to that version and no further. */
function limitTo(minor: number): void {
  const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= minor;
  Object.defineProperty(globalThis, 'Office', {
    value: { context: { requirements: { isSetSupported } } },
    configurable: true,
  });
}

function sheet(name: string): SheetState {
  const found = open.host.host.state.sheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const cells = (
  name: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly (readonly unknown[])[] =>
  open.host.host.engine
    .read(name, { row, column, rows, columns })
    .map((line) => line.map((cell) => cell.formula ?? cell.value));
const formats = (name: string, row: number, column: number, rows: number, columns: number): unknown =>
  open.host.host.engine.numberFormats(name, { row, column, rows, columns });

const write = (more: Partial<SheetWrite> = {}): SheetWrite => ({
  sheet: 'Underlag',
  mark: 'Prov_underlag',
  blocks: [{ at: 'A1', rows: [['Underlag']] }],
  widths: [],
  ...more,
});
const written = async (more: Partial<SheetWrite>): Promise<SheetState> => {
  await excelWorkbook().write({ sheets: [write(more)] });
  return sheet('Underlag');
};

describe('looks of blocks', () => {
  const asked = ['Font/Bold', 'Font/Italic', 'Font/Size', 'Font/Color', 'Fill/Color'];
  test.each<[Look, readonly unknown[], Readonly<Record<string, readonly unknown[]>>]>([
    ['title', [true, undefined, 18, '#1F4E79', undefined], {}],
    [
      'heading',
      [true, undefined, 13, '#1F4E79', undefined],
      { EdgeBottom: ['Continuous', '#1F4E79', 'Thin'] },
    ],
    ['tableHeading', [true, undefined, undefined, '#FFFFFF', '#1F4E79'], {}],
    ['label', [true, undefined, undefined, undefined, undefined], {}],
    ['text', [undefined, undefined, undefined, undefined, undefined], {}],
    ['note', [undefined, true, undefined, '#595959', undefined], {}],
    [
      'total',
      [true, undefined, undefined, undefined, undefined],
      { EdgeTop: ['Continuous', '#404040', 'Medium'] },
    ],
    [
      'entry',
      [undefined, undefined, undefined, undefined, '#FFF9E5'],
      Object.fromEntries(
        ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((side) => [
          side,
          ['Continuous', '#7F7F7F', 'Thin'],
        ]),
      ),
    ],
    ['good', [true, undefined, undefined, '#0B5A26', '#E2F0D9'], {}],
    [
      'warning',
      [true, true, undefined, '#7A2E00', '#FCE4D6'],
      Object.fromEntries(
        ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((side) => [
          side,
          ['Continuous', '#7A2E00', 'Thin'],
        ]),
      ),
    ],
  ])('%s', async (look, expected, borders) => {
    const own = await written({ blocks: [{ at: 'B2', rows: [['x']], look }] });
    const at = (path: string): unknown => own.formats.at(1, 1, path);
    expect(asked.map((path) => at(path))).toEqual(expected);
    const seen = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].flatMap((side) => {
      const line = ['Style', 'Color', 'Weight'].map((part) => at(`Borders/${side}/${part}`));
      return line[0] === undefined ? [] : [[side, line] as const];
    });
    expect(Object.fromEntries(seen)).toEqual(borders);
    expect(at('VerticalAlignment')).toBe('Top');
  });

  test('columns with formats stand as in a table, others as Excel likes; texts that break say so', async () => {
    const own = await written({
      blocks: [
        { at: 'A1', rows: [['Id', 5, 6, 'x']], format: [undefined, '0', '0.0', undefined], wraps: true },
        { at: 'A2', rows: [[1, 2]], format: '0.00' },
        { at: 'A3', rows: [['x']], format: undefined },
      ],
    });
    const at = (row: number, column: number, path: string): unknown => own.formats.at(row, column, path);
    expect(
      [0, 1, 2, 3].map((column) => [at(0, column, 'HorizontalAlignment'), at(0, column, 'IndentLevel')]),
    ).toEqual([
      ['Left', 1],
      ['Right', undefined],
      ['Right', undefined],
      ['Left', 1],
    ]);
    expect([at(0, 0, 'WrapText'), at(1, 0, 'WrapText'), at(1, 0, 'HorizontalAlignment')]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(formats('Underlag', 0, 0, 3, 4)).toEqual([
      ['General', '0', '0.0', 'General'],
      ['0.00', '0.00', 'General', 'General'],
      ['General', 'General', 'General', 'General'],
    ]);
  });

  test('widths are in points: seven pixels a character and five beside, four pixels on three points', async () => {
    const own = await written({ widths: [10, 20.5] });
    expect([own.formats.at(0, 0, 'ColumnWidth'), own.formats.at(0, 1, 'ColumnWidth')]).toEqual([
      75 * 0.75,
      148.5 * 0.75,
    ]);
  });
});

describe('conditions', () => {
  const asked = async (look: Look): Promise<Record<string, unknown>> => {
    const own = await written({ highlights: [{ range: 'A1:B2', formula: '=$A1>1', look }] });
    const custom = own.conditionalFormats[0]?.record.children['Custom']?.children;
    const format = custom?.['Format']?.children ?? {};
    const borders = format['Borders']?.children ?? {};
    return {
      rule: custom?.['Rule']?.values['Formula'],
      font: format['Font']?.values ?? {},
      fill: format['Fill']?.values ?? {},
      borders: Object.fromEntries(Object.entries(borders).map(([side, { values }]) => [side, values])),
    };
  };
  test('take the letters, fill and lines of their look', async () => {
    const line = { Style: 'Continuous', Color: '#7A2E00' };
    const warning = await asked('warning');
    expect(warning).toMatchObject({
      rule: '=$A1>1',
      font: { Bold: true, Italic: true, Color: '#7A2E00' },
      fill: { Color: '#FCE4D6' },
    });
    expect(Object.values(warning['borders'] as object)).toEqual(
      [1, 2, 3, 4].map(() => expect.objectContaining(line) as unknown),
    );
  });

  test('without fill or lines have none; a line above is one', async () => {
    const good = await asked('label');
    expect(good).toMatchObject({ font: { Bold: true } });
    expect(JSON.stringify(good['fill'])).not.toContain('#');
    expect(Object.values(good['borders'] as object)).toHaveLength(0);
    expect(Object.values((await asked('total'))['borders'] as object)).toEqual([
      expect.objectContaining({ Style: 'Continuous', Color: '#404040' }),
    ]);
  });
});

describe('charts', () => {
  const chartOf = async (more: Partial<ChartWrite>): Promise<RecordStore> => {
    const own = await written({
      blocks: [
        {
          at: 'A1',
          rows: [
            ['a', 1, 2],
            ['b', 3, 4],
            ['c', 5, 6],
          ],
        },
      ],
      charts: [
        {
          name: 'Bidrag',
          kind: 'bar',
          title: 'Poäng',
          series: [{ name: 'Ett', values: "'Underlag'!$B$1:$B$3", categories: "'Underlag'!$A$1:$A$3" }],
          from: 'E2',
          to: 'H9',
          description: '',
          ...more,
        },
      ],
    });
    const [chart] = own.charts.items as readonly RecordStore[];
    if (chart === undefined) throw new Error('no chart');
    return chart;
  };
  const two = [
    { name: 'Ett', values: "'Underlag'!$B$1:$B$3" },
    { name: 'Två', values: "'Underlag'!$C$1:$C$3" },
  ];
  const series = (chart: RecordStore): readonly RecordStore[] => chart.children['Series']?.items ?? [];

  test.each<[ChartWrite['kind'], string, boolean]>([
    ['stackedBar', 'BarStacked', true],
    ['bar', 'BarClustered', true],
    ['column', 'ColumnClustered', false],
    ['line', 'Line', false],
    ['scatter', 'XYScatter', false],
    ['stepLine', 'XYScatterLinesNoMarkers', false],
  ])('%s is %s; bars begin at the top: %s', async (kind, type, reversed) => {
    const chart = await chartOf({ kind });
    expect(chart.values['ChartType']).toBe(type);
    expect(chart.children['Axes']?.children['CategoryAxis']?.values['ReversePlotOrder'] === true).toBe(
      reversed,
    );
  });

  test('colours: lines in theirs, points by their markers, all others filled', async () => {
    const line = series(await chartOf({ kind: 'line', series: two }));
    const colour = (one: RecordStore | undefined): unknown =>
      one?.children['Format']?.children['Line']?.values['Color'];
    expect(line.map(colour)).toEqual(['#1F4E79', '#F4B183']);
    open.remove();
    open = await excelOf({ tables: [], sheets: ['Tomt'], formatVersion: null });
    const points = series(await chartOf({ kind: 'scatter' }));
    expect(points[0]?.values).toMatchObject({
      MarkerBackgroundColor: '#1F4E79',
      MarkerForegroundColor: '#1F4E79',
    });
    open.remove();
    open = await excelOf({ tables: [], sheets: ['Tomt'], formatVersion: null });
    const bars = series(await chartOf({ series: two }));
    expect(bars.map((one) => one.children['Format']?.children['Fill']?.calls)).toEqual([
      [{ name: 'SetSolidColor', args: ['#1F4E79'] }],
      [{ name: 'SetSolidColor', args: ['#F4B183'] }],
    ]);
  });

  test('a legend only where there are several series, below; axes are named where they have words', async () => {
    const one = await chartOf({ categoryAxis: 'Ansökan' });
    expect(one.children['Legend']?.values).toMatchObject({ Visible: false, Position: 'Bottom' });
    const axes = one.children['Axes']?.children;
    expect(axes?.['CategoryAxis']?.children['Title']?.values).toMatchObject({
      Text: 'Ansökan',
      Visible: true,
    });
    expect(axes?.['ValueAxis']?.children['Title']?.values['Text'] ?? '').toBe('');
    open.remove();
    open = await excelOf({ tables: [], sheets: ['Tomt'], formatVersion: null });
    expect((await chartOf({ series: two })).children['Legend']?.values['Visible']).toBe(true);
  });

  test('figures side by side are rows', async () => {
    const chart = await chartOf({ series: [{ name: 'Ett', values: "'Underlag'!$B$2:$C$2" }] });
    expect(chart.calls[0]).toEqual({ name: 'Add', args: ['BarClustered', 'Underlag!B2:C2', 'Rows'] });
  });

  test('without series there is no chart; a reference that names no cells is no chart either', async () => {
    await expect(chartOf({ series: [] })).rejects.toThrow('no chart');
    open.remove();
    open = await excelOf({ tables: [], sheets: ['Tomt'], formatVersion: null });
    await expect(chartOf({ series: [{ name: 'Ett', values: 'fel' }] })).rejects.toMatchObject({
      code: 'unexpected',
      values: { detail: 'No range: fel' },
    });
  });
});

describe('where a sheet comes and how it prints', () => {
  test('last, first where it says so, out of sight where it says so; frozen as it says', async () => {
    await excelWorkbook().write({
      sheets: [
        write({ position: 'first', frozenRows: 2 }),
        write({ sheet: 'Sist', mark: 'Prov_sist', hidden: true, frozenRows: 0 }),
      ],
    });
    expect(open.host.host.state.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Underlag', 'Visible'],
      ['Blad1', 'Visible'],
      ['Tomt', 'Visible'],
      ['Sist', 'Hidden'],
    ]);
    expect(sheet('Underlag').frozen).toMatchObject({ row: 0, rows: 2 });
    expect(sheet('Sist').frozen).toBeNull();
    // A sheet that stands keeps its place and stays in sight.
    await excelWorkbook().write({
      sheets: [write({ hidden: true }), write({ sheet: 'Sist', mark: 'Prov_sist', position: 'first' })],
    });
    expect(open.host.host.state.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Underlag', 'Visible'],
      ['Blad1', 'Visible'],
      ['Tomt', 'Visible'],
      ['Sist', 'Hidden'],
    ]);
  });

  test('upright, several pages across, without header or rows to repeat', async () => {
    const own = await written({ page: { orientation: 'portrait', across: 3 } });
    const page = own.record.children['PageLayout'];
    expect(page?.values).toMatchObject({
      Orientation: 'Portrait',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 3 },
    });
    expect(page?.calls ?? []).toEqual([]);
    expect(page?.children['HeadersFooters']?.children['DefaultForAllPages']?.values).toEqual({
      LeftFooter: '&A',
      RightFooter: '&P av &N',
    });
  });

  test('as the program likes where nothing is said', async () => {
    const own = await written({});
    expect(own.record.children['PageLayout']?.values['PaperSize']).toBeUndefined();
  });
});

const change = (
  rows: TableWrite['rows'],
  more: Partial<TableWrite> = {},
): { tables: readonly TableWrite[] } => ({
  tables: [
    {
      table: 'Lista',
      sheet: 'Blad1',
      key: 'Id',
      columns: [{ header: 'Id' }, { header: 'Plats', format: '0.0' }],
      rows,
      ...more,
    },
  ],
});

describe('a table', () => {
  test('that is made has its style, widths, alignment, print set-up and guidance', async () => {
    await excelWorkbook().write(
      change([['A1', 5, 'x']], {
        table: 'Ny',
        sheet: 'Ny',
        columns: [
          { header: 'Id', width: 10, note: 'Ansökans Id.' },
          { header: 'Plats', format: '0.0' },
          { header: 'Skäl', wraps: true, choices: { words: ['Ja', 'Nej'], open: true } },
        ],
      }),
    );
    const own = sheet('Ny');
    const at = (row: number, column: number, path: string): unknown => own.formats.at(row, column, path);
    const made = open.host.host.state.tables.find(({ name }) => name === 'Ny');
    expect([made?.block, made?.record.values['Style']]).toEqual([
      { row: 0, column: 0, rows: 2, columns: 3 },
      'TableStyleMedium2',
    ]);
    expect(cells('Ny', 0, 0, 2, 3)).toEqual([
      ['Id', 'Plats', 'Skäl'],
      ['A1', 5, 'x'],
    ]);
    expect(formats('Ny', 0, 0, 2, 3)).toEqual([
      ['General', 'General', 'General'],
      ['General', '0.0', 'General'],
    ]);
    expect(own.frozen).toMatchObject({ row: 0, rows: 1 });
    expect([at(0, 0, 'ColumnWidth'), at(0, 1, 'ColumnWidth')]).toEqual([56.25, undefined]);
    expect(
      [0, 1, 2].map((column) => [
        at(1, column, 'HorizontalAlignment'),
        at(1, column, 'IndentLevel'),
        at(1, column, 'WrapText'),
        at(0, column, 'WrapText'),
      ]),
    ).toEqual([
      ['Left', 1, undefined, true],
      ['Right', undefined, undefined, true],
      ['Left', 1, true, true],
    ]);
    expect(at(1, 2, 'VerticalAlignment')).toBe('Top');
    expect(at(0, 0, 'DataValidation/Prompt')).toEqual({
      showPrompt: true,
      title: 'Id',
      message: 'Ansökans Id.',
    });
    expect(at(1, 2, 'DataValidation/Rule')).toEqual({ list: { inCellDropDown: true, source: 'Ja,Nej' } });
    expect(at(1, 2, 'DataValidation/ErrorAlert')).toEqual({
      showAlert: false,
      style: 'Stop',
      title: '',
      message: '',
    });
    expect(at(0, 2, 'DataValidation/Rule')).toBeUndefined();
    const page = own.record.children['PageLayout'];
    expect(page?.values).toMatchObject({ Orientation: 'Landscape', Zoom: { horizontalFitToPages: 1 } });
    expect(page?.calls).toEqual([{ name: 'SetPrintTitleRows', args: ['$1:$1'] }]);
    expect(page?.children['HeadersFooters']?.children['DefaultForAllPages']?.values).toEqual({
      LeftFooter: '&A',
      RightFooter: '&P av &N',
    });
  });

  test('that is made in an Excel without print set-up has none', async () => {
    limitTo(8);
    await excelWorkbook().write(change([], { table: 'Ny', sheet: 'Ny' }));
    expect(sheet('Ny').record.children['PageLayout']?.calls ?? []).toEqual([]);
    // Without rows it keeps a blank one.
    expect(open.host.host.state.tables.find(({ name }) => name === 'Ny')?.block).toEqual({
      row: 0,
      column: 0,
      rows: 2,
      columns: 2,
    });
  });

  test.each([15, 12])('that shrinks leaves nothing behind, with ExcelApi 1.%d', async (minor) => {
    limitTo(minor);
    await excelWorkbook().write(change([['A1', 7]], { drops: ['Vår'] }));
    expect(cells('Blad1', 1, 1, 3, 3).map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['Id', 'Plats', ''],
      ['A1', 7, ''],
      ['', '', ''],
    ]);
    expect(open.host.host.state.tables[0]?.block).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(formats('Blad1', 2, 1, 1, 2)).toEqual([['General', '0.0']]);
  });

  test.each([15, 12])('that grows takes more rows and columns, with ExcelApi 1.%d', async (minor) => {
    limitTo(minor);
    await excelWorkbook().write(
      change(
        [
          ['A2', 1],
          ['A1', 2],
          ['A3', 3],
          ['A4', 4],
        ],
        { entries: [{ header: 'Beslut' }] },
      ),
    );
    expect(cells('Blad1', 1, 1, 5, 4).map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['Id', 'Plats', 'Beslut', 'Vår'],
      ['A2', 1, '', ''],
      ['A1', 2, '', 'Ring'],
      ['A3', 3, '', ''],
      ['A4', 4, '', ''],
    ]);
    expect(open.host.host.state.tables[0]?.block).toEqual({ row: 1, column: 1, rows: 5, columns: 4 });
  });

  test('keeps the users’ formulas with their row, as they read there, and their formats', async () => {
    open.host.host.engine.write('Blad1', 2, 2, [[{ formula: '=D3*2' }], [{ formula: '=D4*2' }]]);
    open.host.host.engine.setNumberFormats('Blad1', 2, 2, [['0.00'], ['0%']]);
    await excelWorkbook().write(
      change([
        ['A2', 1],
        ['A1', 2],
        ['A3', 3],
      ]),
    );
    // Plats has gone from column D to C; Vår from C to D. The second row was row 4 and is row 3.
    expect(cells('Blad1', 2, 3, 3, 1)).toEqual([['=C3*2'], ['=C4*2'], ['=C5*2']]);
    expect(formats('Blad1', 2, 3, 3, 1)).toEqual([['0%'], ['0.00'], ['0.00']]);
  });

  test('of the user’s own that gets rows takes its formats from above, and lists for new columns only', async () => {
    open.host.host.engine.setNumberFormats('Blad1', 3, 1, [['@', '0%', '0.000']]);
    const skal = { header: 'Skäl', choices: { words: ['Ja'] } };
    await excelWorkbook().write(
      change([['A3', 9, 'Ja']], {
        columns: [{ header: 'Id', choices: { words: ['A'] } }, { header: 'Plats' }, skal],
        adds: { edits: [] },
      }),
    );
    expect(cells('Blad1', 1, 1, 4, 4).map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['Id', 'Vår', 'Plats', 'Skäl'],
      ['A1', 'Ring', 1, ''],
      ['A2', '', 2, ''],
      ['A3', '', 9, 'Ja'],
    ]);
    expect(formats('Blad1', 4, 1, 1, 4)).toEqual([['@', '0%', '0.000', 'General']]);
    const rule = (column: number): unknown => sheet('Blad1').formats.at(4, column, 'DataValidation/Rule');
    expect([rule(1), rule(4)]).toEqual([undefined, { list: { inCellDropDown: true, source: 'Ja' } }]);
  });

  test('is refused for what stands where it would grow, not for what stands beside', async () => {
    const { engine } = open.host.host;
    const beside: readonly (readonly [number, number])[] = [
      [5, 1],
      [0, 1],
      [2, 0],
      [2, 4],
    ];
    for (const [row, column] of beside) engine.write('Blad1', row, column, [[{ value: 'x' }]]);
    await excelWorkbook().write(
      change([
        ['A1', 1],
        ['A2', 2],
        ['A3', 3],
      ]),
    );
    engine.write('Blad1', 5, 3, [[{ value: 0 }]]);
    const occupied = { code: 'occupied', values: { sheet: 'Blad1', table: 'Lista' } };
    await expect(
      excelWorkbook().write(
        change([
          ['A1', 1],
          ['A2', 2],
          ['A3', 3],
          ['A4', 4],
        ]),
      ),
    ).rejects.toMatchObject(occupied);
    await expect(
      excelWorkbook().write(
        change(
          [
            ['A1', 1],
            ['A2', 2],
          ],
          { entries: [{ header: 'Beslut' }] },
        ),
      ),
    ).rejects.toMatchObject(occupied);
  });
});

/** The workbook in memory beyond what every door promises: what its cells and names hold after each write. */
import type { MemoryContents, MemoryWorkbook } from '../../../src/workbook/doors/memory';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, WorkbookChange } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { fault } from './fault';

const list = table(
  'Lista',
  'Blad1',
  ['Id', 'Plats'],
  [
    ['A1', 1],
    ['A2', 2],
  ],
  { top: 1, left: 1 },
);
const start: MemoryContents = {
  tables: [list],
  sheets: ['Blad1'],
  formatVersion: null,
  cells: { 'Blad1!A1': 'Titel' },
};
const workbook = (more: Partial<MemoryContents> = {}): MemoryWorkbook =>
  memoryWorkbook({ ...start, ...more });

const edit = (cell: string, from: CellValue, to: CellValue, sheet = 'Blad1'): WorkbookChange => ({
  cells: [{ sheet, cell, from, to }],
});
const sheet = (more: Partial<SheetWrite> = {}): SheetWrite => ({
  sheet: 'Underlag',
  mark: 'Prov_underlag',
  blocks: [{ at: 'A1', rows: [['x', { formula: '=1+1', result: 2 }]] }],
  widths: [],
  ...more,
});

test('reads what it holds, and nothing that it does not', async () => {
  expect(await workbook().read()).toEqual({
    tables: [list],
    sheets: ['Blad1'],
    formatVersion: null,
    formatVersionCell: null,
  });
  expect(await workbook({ publishedFingerprint: 'abc' }).read()).toMatchObject({
    publishedFingerprint: 'abc',
  });
});

describe('a cell', () => {
  test('of a table is the row and column that its address says', async () => {
    const own = workbook();
    // The table begins in B2: its cells are B3:C4.
    await own.write(edit('C4', 2, 7, 'BLAD1'));
    await own.write(edit('B3', 'A1', 'A9'));
    expect((await own.read()).tables[0]?.rows).toEqual([
      ['A9', 1],
      ['A2', 7],
    ]);
    expect(own.contents().cells).toEqual(start.cells);
  });

  test.each([['B2'], ['A3'], ['D3'], ['B5']])('beside it (%s) is the sheet’s own', async (cell) => {
    const own = workbook();
    await own.write(edit(cell, null, 'ny'));
    expect(own.contents().cells).toEqual({ 'Blad1!A1': 'Titel', [`Blad1!${cell}`]: 'ny' });
    expect(own.contents().tables).toEqual([list]);
  });

  test('must hold what it did', async () => {
    for (const change of [edit('C4', 3, 7), edit('A1', null, 'x'), edit('A1', 'Titel', 'x', 'Annat')]) {
      const [{ sheet: name, cell } = { sheet: '', cell: '' }] = change.cells ?? [];
      await expect(workbook().write(change)).rejects.toMatchObject({
        code: 'changedMeanwhile',
        values: { sheet: name, cell },
      });
    }
    await workbook().write(edit('A1', 'Titel', 'x'));
  });
});

describe('a sheet', () => {
  test('comes last, or first, and a name refers to its cells', async () => {
    const own = workbook();
    await own.write({
      sheets: [
        sheet({
          names: [
            { name: 'Prov_ram', range: 'B1' },
            { name: 'Prov_fel', range: '?' },
          ],
        }),
      ],
    });
    await own.write({ sheets: [sheet({ sheet: 'Först', mark: 'Prov_forst', position: 'first' })] });
    await own.write({ sheets: [sheet({ position: 'first', names: [] })] });
    const { sheets, names, cells, written } = own.contents();
    expect(sheets).toEqual(['Först', 'Blad1', 'Underlag']);
    expect(names).toEqual({
      Prov_underlag: "'Underlag'!$A$1:$B$1",
      Prov_ram: "'Underlag'!$B$1",
      Prov_forst: "'Först'!$A$1:$B$1",
    });
    expect(cells).toMatchObject({
      'Blad1!A1': 'Titel',
      'Underlag!A1': 'x',
      'Underlag!B1': { formula: '=1+1', result: 2 },
    });
    expect(written?.['Först']?.position).toBe('first');
  });

  test('keeps what is typed in a named cell, and has no cells that hold nothing', async () => {
    const own = workbook();
    const entry = (at: string): SheetWrite =>
      sheet({ blocks: [{ at, rows: [[null]], look: 'entry' }], names: [{ name: 'Prov_dag', range: at }] });
    await own.write({ sheets: [entry('B2')] });
    await own.write(edit('B2', null, 46_388, 'Underlag'));
    await own.write({ sheets: [entry('C5')] });
    expect(own.contents().cells).toEqual({ 'Blad1!A1': 'Titel', 'Underlag!C5': 46_388 });
  });

  test('is refused where cells, headings or rows of others stand in the way', async () => {
    const own = (cell: string): Promise<void> =>
      workbook({ names: { Prov_underlag: "'Blad1'!$Z$9" } }).write({
        sheets: [sheet({ sheet: 'blad1', blocks: [{ at: cell, rows: [['x']] }] })],
      });
    for (const cell of ['A1', 'B2', 'C4']) {
      await expect(own(cell)).rejects.toEqual(fault('cellInTheWay', { sheet: 'Blad1', cell }));
    }
    await own('D4');
  });

  test('makes the version and the fingerprint, by their names', async () => {
    const own = workbook();
    await own.write({
      sheets: [
        sheet({
          blocks: [{ at: 'B2', rows: [[1, 'abc']] }],
          names: [
            { name: 'Pottkompassen_version', range: 'B2' },
            { name: 'Pottkompassen_fingeravtryck', range: 'C2' },
          ],
        }),
      ],
    });
    expect(await own.read()).toMatchObject({
      formatVersion: 1,
      formatVersionCell: { sheet: 'Underlag', cell: 'B2' },
      publishedFingerprint: 'abc',
    });
  });

  test('that stands there without a mark is somebody else’s, and the version’s name is taken', async () => {
    await expect(workbook().write({ sheets: [sheet({ sheet: 'Blad1' })] })).rejects.toEqual(
      fault('occupied', { sheet: 'Blad1', table: 'Blad1' }),
    );
    const own = workbook({ formatVersionCell: { sheet: 'Blad1', cell: 'A1' } });
    const names = [{ name: 'POTTKOMPASSEN_VERSION', range: 'A1' }];
    await expect(own.write({ sheets: [sheet({ names })] })).rejects.toEqual(
      fault('nameTaken', { sheet: 'Underlag', name: 'POTTKOMPASSEN_VERSION' }),
    );
    await own.write({ sheets: [sheet({ names: [{ name: 'Annat', range: 'A1' }] })] });
  });
});

describe('a table', () => {
  const grown = (count: number): WorkbookChange => ({
    tables: [
      {
        table: 'lista',
        sheet: 'Blad1',
        key: 'Id',
        columns: [{ header: 'Id' }, { header: 'Plats' }],
        rows: Array.from({ length: count }, (_, index) => [
          `A${index + 1}`,
          { formula: '=1', result: index },
        ]),
      },
    ],
  });
  const beside = (top: number, left: number, where = 'Blad1'): MemoryContents => ({
    ...start,
    tables: [list, table('Annan', where, ['X'], [['y']], { top, left })],
  });

  test('holds what its formulas give', async () => {
    const own = workbook();
    await own.write(grown(3));
    expect(own.contents().tables).toEqual([
      {
        ...list,
        name: 'lista',
        rows: [
          ['A1', 0],
          ['A2', 1],
          ['A3', 2],
        ],
      },
    ]);
  });

  test.each<[string, number, number]>([
    ['below', 4, 1],
    ['in its last column', 4, 2],
  ])('is refused where it would run over one %s', async (_, top, left) => {
    await expect(memoryWorkbook(beside(top, left)).write(grown(3))).rejects.toEqual(
      fault('occupied', { sheet: 'Blad1', table: 'lista' }),
    );
  });

  test.each<[string, MemoryContents]>([
    ['right below', beside(5, 1)],
    ['right beside', beside(3, 3)],
    ['right before', beside(3, 0)],
    ['on another sheet', beside(3, 1, 'Annat')],
  ])('may stand where another stands %s', async (_, contents) => {
    await memoryWorkbook(contents).write(grown(3));
  });

  test('is closed where it is filtered or its sheet protected, in whatever case they are named', async () => {
    await expect(workbook({ filteredTables: ['Annan', 'LISTA'] }).write(grown(3))).rejects.toEqual(
      fault('filteredTable', { sheet: 'Blad1', table: 'lista' }),
    );
    await expect(workbook({ protectedSheets: ['Annat', 'BLAD1'] }).write(grown(3))).rejects.toEqual(
      fault('protectedSheet', { sheet: 'Blad1' }),
    );
    await expect(workbook({ protectedSheets: ['underlag'] }).write({ sheets: [sheet()] })).rejects.toEqual(
      fault('protectedSheet', { sheet: 'Underlag' }),
    );
    const whole = sheet({
      tables: [
        { table: 'Ny', sheet: 'Underlag', key: 'Id', columns: [{ header: 'Id' }], rows: [], at: 'A4' },
      ],
    });
    await expect(workbook({ filteredTables: ['ny'] }).write({ sheets: [whole] })).rejects.toEqual(
      fault('filteredTable', { sheet: 'Underlag', table: 'Ny' }),
    );
    await workbook({ filteredTables: ['Annan'], protectedSheets: ['Annat'] }).write(grown(3));
  });
});

test('a survey has the tables that are not of the contract, and the areas beside', async () => {
  const area = { sheet: 'Lista', table: null, top: 0, left: 0, rows: [['a']], cut: false };
  const own = workbook({ tables: [list, table('Poang', 'Poäng', ['I1'], [[1]])], areas: [area] });
  expect(await own.survey?.()).toEqual([
    {
      sheet: 'Blad1',
      table: 'Lista',
      top: 1,
      left: 1,
      rows: [
        ['Id', 'Plats'],
        ['A1', 1],
        ['A2', 2],
      ],
      cut: false,
    },
    area,
  ]);
  expect(await workbook({ tables: [] }).survey?.()).toEqual([]);
});

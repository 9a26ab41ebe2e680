/** What somebody else does between the request that verifies a change and the one that writes it is never written over. */
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, WorkbookChange } from '../../../src/workbook/workbook';
import type { OpenExcel } from '../excelOf';
import { excelOf } from '../excelOf';
import { list } from './excelList';

let open: OpenExcel;

beforeEach(async () => {
  open = await excelOf({ tables: [list], sheets: ['Blad1'], formatVersion: null });
});

afterEach(() => open.remove());

const type = (row: number, column: number, value: CellValue, sheet = 'Blad1'): void =>
  open.host.host.engine.write(sheet, row, column, [[{ value }]]);
const cells = (
  row: number,
  column: number,
  rows: number,
  columns: number,
  sheet = 'Blad1',
): readonly (readonly unknown[])[] =>
  open.host.host.engine
    .read(sheet, { row, column, rows, columns })
    .map((line) => line.map(({ value }) => value ?? ''));

/** Something that somebody does just before the request of that number, counted from 1, is carried out; 0 is before each. */
function meanwhile(request: number, happen: (request: number) => void): void {
  const { bridge } = open.host.host;
  const first = bridge.roundTrips;
  bridge.beforeRoundTrip = () => {
    const number = bridge.roundTrips - first;
    if (request === 0 || number === request) happen(number);
  };
}

const ranking: WorkbookChange = {
  tables: [
    {
      table: 'Lista',
      sheet: 'Blad1',
      key: 'Id',
      columns: [{ header: 'Id' }, { header: 'Plats' }],
      rows: [
        ['A2', 1],
        ['A1', 2],
      ],
    },
  ],
};

test('a cell that they have changed is theirs, and the change is refused', async () => {
  meanwhile(2, () => type(2, 3, 5));
  const cellsWritten = [{ sheet: 'Blad1', cell: 'D3', from: 1, to: 7 }];
  await expect(excelWorkbook().write({ cells: cellsWritten })).rejects.toMatchObject({
    code: 'changedMeanwhile',
    values: { sheet: 'Blad1', cell: 'D3' },
  });
  expect(cells(2, 3, 1, 1)).toEqual([[5]]);
});

test('a cell whose value they have left alone is written', async () => {
  meanwhile(2, () => type(0, 0, 'bredvid'));
  await excelWorkbook().write({ cells: [{ sheet: 'Blad1', cell: 'D3', from: 1, to: 7 }] });
  expect(cells(2, 3, 1, 1)).toEqual([[7]]);
});

test('a note that they have changed follows its row as it is now', async () => {
  meanwhile(2, () => type(2, 2, 'Ringt'));
  await excelWorkbook().write(ranking);
  expect(cells(1, 1, 3, 3)).toEqual([
    ['Id', 'Plats', 'Vår'],
    ['A2', 1, ''],
    ['A1', 2, 'Ringt'],
  ]);
});

test('a table that they have moved is written where it stands now, and nothing where it stood', async () => {
  meanwhile(2, () => {
    const [lista] = open.host.host.state.tables;
    if (lista === undefined) throw new Error('no table');
    lista.block = { ...lista.block, row: 6 };
    const [head, first, second] = [list.headers, ...list.rows];
    [head, first, second].forEach((row, i) =>
      row?.forEach((value, j) => {
        type(1 + i, 1 + j, 'något annat');
        type(6 + i, 1 + j, value);
      }),
    );
  });
  await excelWorkbook().write(ranking);
  expect(cells(6, 1, 3, 3)).toEqual([
    ['Id', 'Plats', 'Vår'],
    ['A2', 1, ''],
    ['A1', 2, 'Ring'],
  ]);
  expect(new Set(cells(1, 1, 3, 3).flat())).toEqual(new Set(['något annat']));
});

test('a table of the contract around a cell that is written must stand where it did, too', async () => {
  open.remove();
  open = await excelOf({ tables: [{ ...list, name: 'Ramar' }], sheets: ['Blad1'], formatVersion: null });
  meanwhile(2, () => {
    const [lista] = open.host.host.state.tables;
    if (lista !== undefined) lista.block = { ...lista.block, rows: 4 };
    type(4, 1, 'A3');
  });
  const before = open.host.host.bridge.roundTrips;
  await excelWorkbook().write({ cells: [{ sheet: 'BLAD1', cell: 'D3', from: 1, to: 7 }] });
  expect(cells(2, 3, 1, 1)).toEqual([[7]]);
  // Verified and written twice, with one request between to see how far the first came.
  expect(open.host.host.bridge.roundTrips - before).toBeGreaterThan(4);
});

test('who changes something before every request is asked to come back later; three times is enough', async () => {
  let turn = 0;
  meanwhile(0, () => {
    turn += 1;
    // Wherever the row stands just then, the note is another.
    for (const row of [2, 3])
      if (cells(row, 1, 1, 1)[0]?.[0] === 'A1')
        type(row, cells(1, 2, 1, 1)[0]?.[0] === 'Vår' ? 2 : 3, `not ${turn}`);
  });
  await expect(excelWorkbook().write(ranking)).rejects.toMatchObject({
    code: 'changedMeanwhile',
    values: { sheet: 'Blad1' },
  });
  open.host.host.bridge.beforeRoundTrip = null;
  expect(cells(1, 1, 1, 3)).toEqual([['Id', 'Vår', 'Plats']]);
  expect(String(cells(2, 2, 1, 1)[0]?.[0])).toMatch(/^not \d+$/u);
});

describe('a sheet of ours', () => {
  const sheet = (title: string): SheetWrite => ({
    sheet: 'Underlag',
    mark: 'Prov_underlag',
    blocks: [
      { at: 'A1', rows: [[title]] },
      { at: 'B3', rows: [[null]], look: 'entry' },
    ],
    widths: [],
    names: [{ name: 'Prov_ram', range: 'B3' }],
  });
  const moved: SheetWrite = {
    ...sheet('Nytt'),
    blocks: [
      { at: 'A1', rows: [['Nytt']] },
      { at: 'B5', rows: [[null]], look: 'entry' },
    ],
    names: [{ name: 'Prov_ram', range: 'B5' }],
  };

  test('keeps what they typed in a cell of theirs, wherever the cell goes', async () => {
    await excelWorkbook().write({ sheets: [sheet('Gammalt')] });
    meanwhile(2, () => type(2, 1, 500_000, 'Underlag'));
    await excelWorkbook().write({ sheets: [moved] });
    expect(cells(0, 0, 5, 2, 'Underlag')).toEqual([
      ['Nytt', ''],
      ['', ''],
      ['', ''],
      ['', ''],
      ['', 500_000],
    ]);
  });

  test('is not written over a cell that they have begun to use', async () => {
    await excelWorkbook().write({ sheets: [sheet('Gammalt')] });
    meanwhile(2, () => type(4, 1, 'upptaget', 'Underlag'));
    await expect(excelWorkbook().write({ sheets: [moved] })).rejects.toMatchObject({
      code: 'cellInTheWay',
      values: { sheet: 'Underlag', cell: 'B5' },
    });
    expect(cells(0, 0, 5, 2, 'Underlag')).toEqual([
      ['Gammalt', ''],
      ['', ''],
      ['', ''],
      ['', ''],
      ['', 'upptaget'],
    ]);
  });
});

/** What stands beside the contract's tables in an open workbook: tables of others, and all of a sheet without tables. */
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import type { OpenExcel } from '../excelOf';
import { excelOf } from '../excelOf';
import { table } from '../smallRound';

let open: OpenExcel;

beforeEach(async () => {
  open = await excelOf({
    tables: [
      table('Poang', 'Poäng', ['Ansökan', 'I1'], [['A1', 4]]),
      table(
        'Tabell1',
        'Ansökt',
        ['Titel', 'Kostnad'],
        [
          ['E-tjänst', 5],
          ['Signering', 6],
        ],
        { top: 3, left: 2 },
      ),
    ],
    sheets: ['Poäng', 'Ansökt', 'Lista', 'Tomt', 'Protokoll'],
    formatVersion: null,
  });
});

afterEach(() => open.remove());

const surveyed = async (): Promise<unknown> => excelWorkbook().survey?.();
const own = {
  sheet: 'Ansökt',
  table: 'Tabell1',
  top: 3,
  left: 2,
  cut: false,
  rows: [
    ['Titel', 'Kostnad'],
    ['E-tjänst', 5],
    ['Signering', 6],
  ],
};

test('tables of others, and what is used of sheets without tables', async () => {
  open.host.host.engine.write('Lista', 1, 1, [
    [{ value: 'Namn' }, { value: null }],
    [{ value: null }, { value: 7 }],
  ]);
  expect(await surveyed()).toEqual([
    own,
    {
      sheet: 'Lista',
      table: null,
      top: 1,
      left: 1,
      cut: false,
      rows: [
        ['Namn', null],
        [null, 7],
      ],
    },
  ]);
});

test('sheets that the product has written are its own', async () => {
  open.host.host.engine.write('Protokoll', 0, 0, [[{ value: 'vårt' }]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Pottkompassen_protokoll', worksheets.getItem('Protokoll').getRange('A1'));
    names.add('Karins', worksheets.getItem('Lista').getRange('A1'));
    await context.sync();
  });
  open.host.host.engine.write('Lista', 0, 0, [[{ value: 'Karins' }]]);
  expect(await surveyed()).toEqual([
    own,
    { sheet: 'Lista', table: null, top: 0, left: 0, cut: false, rows: [['Karins']] },
  ]);
});

test.each<[number, number, boolean]>([
  [5000, 1, false],
  [5001, 1, true],
  [1, 100, false],
  [1, 101, true],
])(
  '%d rows and %d columns: up to 5,000 and 100 are read, and it is said where there is more: %s',
  async (rows, columns, cut) => {
    open.host.host.engine.write('Lista', 0, 0, [[{ value: 'först' }]]);
    open.host.host.engine.write('Lista', rows - 1, columns - 1, [[{ value: 'sist' }]]);
    const found = (await excelWorkbook().survey?.())?.find(({ sheet }) => sheet === 'Lista');
    expect([found?.rows.length, found?.rows[0]?.length, found?.cut]).toEqual([
      Math.min(rows, 5000),
      Math.min(columns, 100),
      cut,
    ]);
  },
);

test('what Excel refuses with is a refusal of ours', async () => {
  open.host.host.bridge.cellEditMode = true;
  await expect(surveyed()).rejects.toMatchObject({ code: 'cellEditMode', values: { sheet: '' } });
});

import { excelWorkbook } from '../../src/workbook/doors/excel';
import { showsDays } from '../../src/workbook/doors/excelWrittenDates';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import { smallRound, table } from './smallRound';

let open: OpenExcel;

/** A round with goals that were decided on days, as the workbook itself counts them. */
async function openCounting(from: 1900 | 1904, day: number): Promise<void> {
  const round = smallRound();
  const directions = table(
    'Inriktningar',
    'Inriktningar',
    ['Id', 'Inriktning', 'Vikt', 'Beslutsdatum'],
    [
      ['I1', 'Invånarens behov', 60, day],
      ['I2', 'Digitalisering för alla', 40, 2026],
    ],
  );
  open = await excelOf({
    ...round,
    tables: [...round.tables.filter(({ name }) => name !== 'Inriktningar'), directions],
  });
  open.host.host.state.date1904 = from === 1904;
  open.host.host.engine.setNumberFormats('Inriktningar', 1, 3, [['yyyy-mm-dd']]);
}

const daysRead = async (): Promise<readonly unknown[] | undefined> =>
  (await excelWorkbook().read()).tables
    .find(({ name }) => name === 'Inriktningar')
    ?.rows.map((row) => row[3] ?? null);

const stored = (sheet: string, row: number, column: number): unknown =>
  open.host.host.engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;

afterEach(() => open.remove());

// 1 January 2027 is 46388 where days are counted from 1900, and 1462 less, 44926, where from 1904 (Microsoft's article
// "Date systems in Excel").
test.each([
  [1900, 46388],
  [1904, 44926],
] as const)('a workbook that counts from %d gives the same day', async (from, day) => {
  await openCounting(from, day);
  expect(await daysRead()).toEqual([46388, 2026]);
});

test('a day that is written comes back as the day that it was, in cells, tables and sheets', async () => {
  await openCounting(1904, 44926);
  await excelWorkbook().write({
    cells: [{ sheet: 'Inriktningar', cell: 'D2', from: 46388, to: 46389 }],
    tables: [
      {
        table: 'Rangordning',
        sheet: 'Rangordning',
        key: 'Id',
        columns: [
          { header: 'Id' },
          { header: 'Dag', format: 'yyyy-mm-dd' },
          { header: 'Antal', format: '0' },
        ],
        rows: [['A1', 46388, 46388]],
      },
    ],
    sheets: [
      {
        sheet: 'Underlag',
        mark: 'Prov_underlag',
        blocks: [{ at: 'A1', rows: [[46388, 46388]], format: ['d mmmm yyyy', '#,##0'] }],
        widths: [],
      },
    ],
  });
  expect(await daysRead()).toEqual([46389, 2026]);
  expect(stored('Inriktningar', 1, 3)).toBe(44927);
  expect([stored('Rangordning', 1, 1), stored('Rangordning', 1, 2)]).toEqual([44926, 46388]);
  expect([stored('Underlag', 0, 0), stored('Underlag', 0, 1)]).toEqual([44926, 46388]);
});

test.each([
  ['yyyy-mm-dd', true],
  ['d mmmm yyyy', true],
  ['mmm', true],
  ['General', false],
  ['#,##0', false],
  ['0 "dagar"', false],
  ['[Red]0.0', false],
  ['h:mm:ss', false],
])('the format %s shows a day: %s', (format, shows) => {
  expect(showsDays(format)).toBe(shows);
});

import ExcelJS from 'exceljs';
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { a1 } from '../../../src/workbook/cells/address';
import { foreignLists } from '../../../src/workbook/survey';
import type { CellValue, TableSnapshot, Workbook } from '../../../src/workbook/workbook';
import { excelOf } from '../excelOf';
import { smallRound } from '../smallRound';
import { xlsxOf } from '../xlsxOf';
import { listOf, ownList } from './foreignList';

/** A table of the municipality's own, on a sheet of its own. */
const ownTable: TableSnapshot = {
  name: 'Tabell1',
  sheet: 'Ansökt',
  top: 3,
  left: 2,
  headers: ['Titel', 'Kostnad'],
  rows: [
    ['Digital signering', 450_000],
    ['E-tjänst', '1 200 000'],
  ],
};

/** Our own tables, a table that is not ours, a sheet with a list, and one with nothing. */
const round = smallRound();
const contents = {
  ...round,
  sheets: [...round.sheets, ownTable.sheet, 'Tomt'],
  tables: [...round.tables, ownTable],
};

type Open = () => Promise<{ readonly workbook: Workbook; readonly close: () => void }>;

/** The rectangle as a file and a spreadsheet know it: without the blank column and rows around what is written. */
const { top, left, rows } = ownList;

const doors: readonly (readonly [string, Open])[] = [
  [
    'memory',
    () =>
      Promise.resolve({
        workbook: memoryWorkbook({ ...contents, areas: [ownList] }),
        close: () => undefined,
      }),
  ],
  [
    'Excel',
    async () => {
      const { host, remove } = await excelOf({ ...contents, sheets: [...contents.sheets, ownList.sheet] });
      const cells = rows.map((row) => row.map((value: CellValue) => ({ value })));
      host.host.engine.write(ownList.sheet, top, left, cells);
      return { workbook: excelWorkbook(), close: remove };
    },
  ],
  [
    'an .xlsx file',
    async () => {
      const file = new ExcelJS.Workbook();
      const bytes = await xlsxOf({ ...contents, sheets: [...contents.sheets, ownList.sheet] });
      await file.xlsx.load(bytes.buffer as ArrayBuffer);
      rows.forEach((row, i) =>
        row.forEach((value, j) => {
          const cell = file.getWorksheet(ownList.sheet)?.getCell(a1(top + i, left + j));
          if (cell !== undefined && typeof value !== 'object') cell.value = value;
        }),
      );
      const workbook = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'lista.xlsx');
      return { workbook, close: () => undefined };
    },
  ],
];

describe.each(doors)('a survey through %s', (_door, open) => {
  test('finds the lists that are not ours, where they stand, and nothing else', async () => {
    const { workbook, close } = await open();
    try {
      const before = await workbook.read();
      const lists = foreignLists((await workbook.survey?.()) ?? []);
      expect([...lists].sort((one, other) => one.name.localeCompare(other.name))).toEqual([
        {
          name: 'Ansökt · Tabell1',
          sheet: 'Ansökt',
          top: 3,
          left: 2,
          headers: ['Titel', 'Kostnad'],
          rows: [
            { at: 4, cells: ['Digital signering', 450_000] },
            { at: 5, cells: ['E-tjänst', '1 200 000'] },
          ],
          cut: false,
        },
        listOf(ownList),
      ]);
      expect(await workbook.read()).toEqual(before);
    } finally {
      close();
    }
  });
});

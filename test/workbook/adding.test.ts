import { excelWorkbook } from '../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import type { CellValue, Snapshot, TableEdit, TableWrite, Workbook } from '../../src/workbook/workbook';
import { excelOf } from './excelOf';
import { smallRound, table, withTable } from './smallRound';
import { xlsxOf } from './xlsxOf';

/** A table that people have filled in, with a column of their own between the contract's and a blank row at its end. */
const own = table(
  'Ansokningar',
  'Ansökningar',
  ['Id', 'Vår anteckning', 'Ansökan', 'Sökt belopp'],
  [
    ['A1', 'Ring Karin', 'En', 100],
    ['A2', null, 'Två', 200],
    [null, null, null, null],
  ],
);
const contents = withTable(smallRound(), 'Ansokningar', () => own);

const adding = (rows: readonly (readonly CellValue[])[], edits: readonly TableEdit[] = []): TableWrite => ({
  table: 'Ansokningar',
  sheet: 'Ansökningar',
  key: 'Id',
  columns: [{ header: 'Id' }, { header: 'Ansökan' }, { header: 'Status' }],
  rows,
  adds: { edits },
});

const edit = (from: CellValue, to: CellValue): TableEdit => ({ row: 1, header: 'Sökt belopp', from, to });

type Open = () => Promise<{ readonly workbook: Workbook; readonly close: () => void }>;
const nothing = (): void => undefined;
const doors: readonly (readonly [string, Open])[] = [
  ['memory', () => Promise.resolve({ workbook: memoryWorkbook(contents), close: nothing })],
  ['Excel', async () => ({ close: (await excelOf(contents)).remove, workbook: excelWorkbook() })],
  [
    'an .xlsx file',
    async () => ({ workbook: await openXlsx(await xlsxOf(contents), 'a.xlsx'), close: nothing }),
  ],
];

const tableIn = ({ tables }: Snapshot): Pick<Snapshot['tables'][number], 'headers' | 'rows'> | undefined => {
  const found = tables.find(({ name }) => name === 'Ansokningar');
  return found && { headers: found.headers, rows: found.rows };
};

describe.each(doors)('rows that are added through %s', (_door, open) => {
  test('fill the blank rows first, then come below; a column that is missing comes last, and the rest stays', async () => {
    const { workbook, close } = await open();
    try {
      const rows = [
        ['A3', 'Tre', 'Anmäld'],
        ['A4', 'Fyra', null],
      ];
      await workbook.write({ tables: [adding(rows, [edit(200, 250)])] });
      expect(tableIn(await workbook.read())).toEqual({
        headers: ['Id', 'Vår anteckning', 'Ansökan', 'Sökt belopp', 'Status'],
        rows: [
          ['A1', 'Ring Karin', 'En', 100, null],
          ['A2', null, 'Två', 250, null],
          ['A3', null, 'Tre', null, 'Anmäld'],
          ['A4', null, 'Fyra', null, null],
        ],
      });
    } finally {
      close();
    }
  });

  test('are not written where a cell that is to be changed holds something else', async () => {
    const { workbook, close } = await open();
    try {
      const before = await workbook.read();
      const change = { tables: [adding([['A3', 'Tre', null]], [edit(199, 250)])] };
      await expect(workbook.write(change)).rejects.toMatchObject({ code: 'changedMeanwhile' });
      expect(await workbook.read()).toEqual(before);
    } finally {
      close();
    }
  });
});

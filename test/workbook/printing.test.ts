import ExcelJS from 'exceljs';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { decide } from '../../src/model/portfolio/decide';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { Snapshot, WorkbookChange } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { excelOf } from './excelOf';
import { smallRound, withCell } from './smallRound';
import { xlsxOf } from './xlsxOf';

function change(round: Snapshot = smallRound()): WorkbookChange {
  const { portfolio } = readPortfolio(round);
  if (portfolio === null) throw new Error('the round can be ranked');
  return writeDecision(decide(portfolio), round);
}

async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const sheet = file.getWorksheet('Rangordning');
  if (sheet === undefined) throw new Error('no ranking');
  return sheet;
}

test('in a file the ranking prints across, one page wide, with its head on every page', async () => {
  const workbook = await openXlsx(await xlsxOf(smallRound()), 'prov.xlsx');
  await workbook.write(change());
  const sheet = await sheetOf(workbook.bytes());
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet.getCell('A1').alignment?.wrapText).toBe(true);
});

test('a long remark breaks over lines, and its row is high enough also when the ranking is written anew', async () => {
  const workbook = await openXlsx(await xlsxOf(smallRound()), 'prov.xlsx');
  await workbook.write(change());
  const first = await sheetOf(workbook.bytes());
  // A2 fits above the waterline and is not chosen: a sentence of two lines in a column of 48 characters.
  expect(String(first.getCell('N3').value).length).toBeGreaterThan(48);
  expect(first.getCell('N3').alignment?.wrapText).toBe(true);
  expect(first.getRow(3).height).toBe(30);
  expect(first.getRow(2).height).toBeUndefined();
  // With 2 000 000 everything fits and there is nothing to remark on.
  const richer = withCell(smallRound(), 'Ramar', 0, 'Ram (kr)', 2_000_000);
  const again = await openXlsx(await xlsxOf(richer), 'prov.xlsx');
  await again.write(change(richer));
  await again.write(change(await again.read()));
  expect((await sheetOf(again.bytes())).getRow(3).height).toBeUndefined();
});

interface Layout {
  readonly orientation: string;
  readonly across: number | undefined;
  readonly wraps: boolean;
}

async function layoutInExcel(): Promise<Layout> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Rangordning');
    const { pageLayout } = sheet;
    pageLayout.load('orientation, zoom');
    const remark = sheet.getRange('N2').format;
    remark.load('wrapText');
    await context.sync();
    return {
      orientation: pageLayout.orientation,
      across: pageLayout.zoom.horizontalFitToPages,
      wraps: remark.wrapText,
    };
  });
}

test('in Excel too', async () => {
  const excel = await excelOf(smallRound());
  try {
    await excelWorkbook().write(change());
    const layout = await layoutInExcel();
    expect(layout).toMatchObject({ orientation: 'Landscape', across: 1, wraps: true });
  } finally {
    excel.remove();
  }
});

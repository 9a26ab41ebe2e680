/** Days of a file that counts from 1904, as Excel for Mac once made them: every day is 1,462 less than from 1900. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import type { XlsxWorkbook } from '../../../src/workbook/doors/xlsx';
import type { CellValue, WorkbookChange } from '../../../src/workbook/workbook';

// 1 January 2027 is 46388 from 1900 and 46388 − 1462 = 44926 from 1904.
const firstOfJanuary = 46_388;
const from1904 = 44_926;

async function fileOf(said: '1' | 'true' | null): Promise<XlsxWorkbook> {
  const file = new ExcelJS.Workbook();
  file.properties.date1904 = said !== null;
  const sheet = file.addWorksheet('Blad1');
  sheet.getCell('A1').value = new Date(Date.UTC(2027, 0, 1));
  sheet.getCell('A2').value = new Date(Date.UTC(2027, 0, 1));
  sheet.getCell('A3').value = 5;
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  zip.file('xl/workbook.xml', xml.replace('date1904="1"', `date1904="${said ?? '0'}"`));
  return openXlsx(await zip.generateAsync({ type: 'uint8array' }), 'prov.xlsx');
}

async function firstColumn(workbook: XlsxWorkbook): Promise<readonly CellValue[] | undefined> {
  return (await workbook.survey?.())
    ?.find(({ sheet }) => sheet === 'Blad1')
    ?.rows.map((row) => row[0] ?? null);
}

async function part(workbook: XlsxWorkbook, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(workbook.bytes());
  return (await zip.file(path)?.async('string')) ?? '';
}

const change: WorkbookChange = {
  cells: [
    { sheet: 'Blad1', cell: 'A2', from: firstOfJanuary, to: firstOfJanuary + 1 },
    { sheet: 'Blad1', cell: 'A3', from: 5, to: 6 },
  ],
  tables: [
    {
      table: 'Ny',
      sheet: 'Ny',
      key: 'Id',
      columns: [
        { header: 'Id' },
        { header: 'Dag', format: 'yyyy-mm-dd' },
        { header: 'Belopp', format: '#,##0 "kr, med dag"' },
        { header: 'Nästa', format: '[$-41D]d mmm' },
      ],
      rows: [
        ['A1', firstOfJanuary, 7, { formula: '=B2+1', result: firstOfJanuary + 1 }],
        ['A2', 'ej bestämd', null, null],
      ],
    },
  ],
};

test.each([['1' as const], ['true' as const]])(
  'are read, kept and written where the file says %s',
  async (said) => {
    const workbook = await fileOf(said);
    expect(await firstColumn(workbook)).toEqual([firstOfJanuary, firstOfJanuary, 5]);
    await workbook.write(change);
    expect(await firstColumn(workbook)).toEqual([firstOfJanuary, firstOfJanuary + 1, 6]);
    const [row, words] =
      (await workbook.survey?.())?.find(({ table }) => table === 'Ny')?.rows.slice(1) ?? [];
    expect(row).toEqual(['A1', firstOfJanuary, 7, firstOfJanuary + 1]);
    expect(words).toEqual(['A2', 'ej bestämd', null, null]);
    expect(await part(workbook, 'xl/workbook.xml')).toMatch(/<workbookPr [^>]*date1904="1"/u);
    const own = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect([...own.matchAll(/<v>(\d+)<\/v>/gu)].map(([, value]) => Number(value))).toEqual([
      from1904,
      from1904 + 1,
      6,
    ]);
    const added = await part(workbook, 'xl/worksheets/sheet2.xml');
    expect(added).toMatch(/<c r="B2" [^>]*><v>44926<\/v>/u);
    expect(added).toMatch(/<c r="C2" [^>]*><v>7<\/v>/u);
    expect(added).toMatch(/<c r="D2" [^>]*><f>B2\+1<\/f><v>44927<\/v>/u);
  },
);

test('of a file that counts from 1900 stay as they are', async () => {
  const workbook = await fileOf(null);
  await workbook.write(change);
  expect(await firstColumn(workbook)).toEqual([firstOfJanuary, firstOfJanuary + 1, 6]);
  expect(await part(workbook, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B2" [^>]*><v>46388<\/v>/u);
  expect(await part(workbook, 'xl/workbook.xml')).not.toMatch(/date1904="(?:1|true)"/u);
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { openXlsxFile, saveAsNewFile } from '../../src/workbook/doors/xlsxFile';
import type { CellValue, Snapshot, WorkbookChange } from '../../src/workbook/workbook';
import { smallRound } from './smallRound';
import { xlsxOf } from './xlsxOf';

const headers = ['Ansökan', 'Bedömare', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'];

/** A file with a table Poang of one row; `prepare` fills the cells A2 and onwards as the case wants. */
async function fileWith(
  prepare: (sheet: ExcelJS.Worksheet, file: ExcelJS.Workbook) => void,
  patch: (xml: string) => string = (xml) => xml,
): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('Poäng');
  const rows = [headers.map(() => null), headers.map(() => null)];
  sheet.addTable({
    name: 'Poang',
    ref: 'A1',
    headerRow: true,
    columns: headers.map((name) => ({ name })),
    rows,
  });
  prepare(sheet, file);
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', 'xl/workbook.xml']) {
    zip.file(path, patch((await zip.file(path)?.async('string')) ?? ''));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** A file with a ranking of two rows and their totals, as a person adds them in Excel. */
async function withTotals(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet('Rangordning').addTable({
    name: 'Rangordning',
    ref: 'A1',
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: 'Id', totalsRowLabel: 'Summa' },
      { name: 'Plats', totalsRowFunction: 'none' },
      { name: 'Poäng', totalsRowFunction: 'sum', totalsRowResult: 150 } as ExcelJS.TableColumnProperties,
    ],
    rows: [
      ['A1', 1, 80],
      ['A2', 2, 70],
    ],
  });
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function firstRow(bytes: Uint8Array): Promise<readonly CellValue[] | undefined> {
  return (await (await openXlsx(bytes, 'prov.xlsx')).read()).tables[0]?.rows[0];
}

const ranking: WorkbookChange = {
  tables: [
    {
      table: 'Rangordning',
      sheet: 'Rangordning',
      key: 'Id',
      columns: [{ header: 'Plats' }, { header: 'Id' }],
      rows: [
        [1, 'A1'],
        [2, '=1+1'],
      ],
    },
  ],
};

describe('cells of a file that another program has saved', () => {
  test('rich text, links, dates, errors and formulas give what they show', async () => {
    const bytes = await fileWith((sheet) => {
      sheet.getCell('A2').value = { richText: [{ text: 'A', font: { bold: true } }, { text: '1' }] };
      sheet.getCell('B2').value = { text: 'Karin', hyperlink: 'mailto:karin@example.org' };
      sheet.getCell('C2').value = new Date(Date.UTC(2027, 0, 1));
      sheet.getCell('D2').value = { error: '#N/A' };
      sheet.getCell('E2').value = { formula: '1/0', result: { error: '#DIV/0!' }, date1904: false };
      sheet.getCell('F2').value = { formula: '_xldudf_NYTTA_TIDSVARDE(1,2)', result: 2, date1904: false };
      sheet.getCell('G2').value = {
        formula: 'TODAY()',
        result: new Date(Date.UTC(2027, 5, 30)),
        date1904: false,
      };
      sheet.getCell('H2').value = true;
    });
    // 46388 and 46568 are the serial numbers that Excel gives 1 January and 30 June 2027.
    expect(await firstRow(bytes)).toEqual([
      'A1',
      'Karin',
      46388,
      { error: '#N/A' },
      { error: '#DIV/0!' },
      2,
      46568,
      true,
      null,
    ]);
  });

  test('a formula whose result is 0 or false has that result', async () => {
    const bytes = await fileWith((sheet) => {
      sheet.getCell('C2').value = { formula: '1-1', result: 0, date1904: false };
      sheet.getCell('D2').value = { formula: '1>2', result: false as never, date1904: false };
    });
    expect((await firstRow(bytes))?.slice(2, 4)).toEqual([0, false]);
  });

  test('a formula that others share is read, and the others keep theirs when it is written over', async () => {
    const bytes = await fileWith((sheet) => {
      sheet.fillFormula('C2:C3', 'D2*2', [2, 4]);
    });
    const workbook = await openXlsx(bytes, 'prov.xlsx');
    const column = async (): Promise<readonly CellValue[] | undefined> =>
      (await workbook.read()).tables[0]?.rows.map((row) => row[2] ?? null);
    expect(await column()).toEqual([2, 4]);
    await workbook.write({ cells: [{ sheet: 'Poäng', cell: 'C2', from: 2, to: 9 }] });
    expect(await column()).toEqual([9, 4]);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(workbook.bytes().buffer as ArrayBuffer);
    expect(file.getWorksheet('Poäng')?.getCell('C3').formula).toBe('D3*2');
  });

  test('a formula that was never calculated is told from one that gives an empty text', async () => {
    const bytes = await fileWith(
      (sheet) => {
        sheet.getCell('C2').value = { formula: 'A2', date1904: false };
        sheet.getCell('D2').value = { formula: '""', date1904: false };
      },
      (xml) => xml.replace(/<c r="D2"([^>]*)>/, '<c r="D2" t="str"$1>'),
    );
    const row = await firstRow(bytes);
    expect(row?.[2]).toEqual({ error: '#UNCALCULATED' });
    expect(row?.[3] ?? '').toBe('');
  });

  test('dates of a workbook that counts from 1904 are the same days', async () => {
    const bytes = await fileWith((sheet, file) => {
      file.properties.date1904 = true;
      sheet.getCell('C2').value = new Date(Date.UTC(2027, 0, 1));
    });
    expect((await firstRow(bytes))?.[2]).toBe(46388);
  });

  test('a table keeps its header row where the file, as Excel does, leaves the usual unsaid', async () => {
    const bytes = await fileWith(
      (sheet) => (sheet.getCell('A2').value = 'A1'),
      (xml) => xml.replace(' headerRowCount="1"', ''),
    );
    const workbook = await openXlsx(bytes, 'prov.xlsx');
    expect((await workbook.read()).tables[0]).toMatchObject({ top: 0, headers });
    await workbook.write(ranking);
    const zip = await JSZip.loadAsync(workbook.bytes());
    const tables = await Promise.all(
      Object.keys(zip.files)
        .filter((path) => /^xl\/tables\/.*xml$/.test(path))
        .map((path) => zip.file(path)?.async('string')),
    );
    for (const xml of tables) expect(xml).not.toContain('headerRowCount="0"');
    expect((await workbook.read()).tables.map(({ name }) => name).sort()).toEqual(['Poang', 'Rangordning']);
  });
});

describe('columns that Excel fills with a formula', () => {
  /** The file with a formula for new rows in a column, as Excel saves it: without a filter for each column. */
  const calculated = (xml: string): string =>
    xml
      .replace(/<autoFilter ref="([^"]*)">.*<\/autoFilter>/su, '<autoFilter ref="$1"/>')
      .replace(
        /<tableColumn ([^>]*name="I1"[^>]*)\/>/u,
        '<tableColumn $1><calculatedColumnFormula>Poang[[#This Row],[I2]]*2</calculatedColumnFormula>' +
          '<totalsRowFormula>SUM(Poang[I1])</totalsRowFormula></tableColumn>',
      );
  const fill = (sheet: ExcelJS.Worksheet): void => {
    headers.forEach((_, column) => (sheet.getCell(2, column + 1).value = column));
  };

  test('the columns after it are read', async () => {
    const bytes = await fileWith(fill, calculated);
    const [table] = (await (await openXlsx(bytes, 'prov.xlsx')).read()).tables;
    expect(table?.headers).toEqual(headers);
    expect(table?.rows[0]).toEqual(headers.map((_, column) => column));
  });

  test('its formulas are kept when something is written, and when the file is opened again', async () => {
    const workbook = await openXlsx(await fileWith(fill, calculated), 'prov.xlsx');
    await workbook.write({ cells: [{ sheet: 'Poäng', cell: 'I2', from: 8, to: 3 }] });
    const again = await openXlsx(workbook.bytes(), 'prov.xlsx');
    await again.write({ cells: [{ sheet: 'Poäng', cell: 'I2', from: 3, to: 4 }] });
    const zip = await JSZip.loadAsync(again.bytes());
    const xml = await zip.file('xl/tables/table1.xml')?.async('string');
    expect(xml).toMatch(
      /<tableColumn [^>]*name="I1"[^>]*><calculatedColumnFormula>Poang\[\[#This Row\],\[I2\]\]\*2<\/calculatedColumnFormula><totalsRowFormula>SUM\(Poang\[I1\]\)<\/totalsRowFormula><\/tableColumn>/u,
    );
    expect([...(xml ?? '').matchAll(/<tableColumn /gu)]).toHaveLength(headers.length);
    expect((await again.read()).tables[0]?.rows[0]?.[8]).toBe(4);
  });
});

describe('what is written', () => {
  test('formulas, formats, widths, validations and names of the user survive', async () => {
    const bytes = await fileWith((sheet, file) => {
      sheet.getCell('C2').value = { formula: '_xldudf_NYTTA_TIDSVARDE(1,2)', result: 2, date1904: false };
      sheet.getCell('C2').numFmt = '0.00';
      sheet.getColumn(3).width = 33;
      sheet.getCell('D2').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 4] };
      file.definedNames.add("'Poäng'!$A$2", 'Min_cell');
    });
    const workbook = await openXlsx(bytes, 'prov.xlsx');
    await workbook.write(ranking);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(workbook.bytes().buffer as ArrayBuffer);
    const sheet = file.getWorksheet('Poäng');
    expect(sheet?.getCell('C2').formula).toBe('_xldudf_NYTTA_TIDSVARDE(1,2)');
    expect(sheet?.getCell('C2').result).toBe(2);
    expect(sheet?.getCell('C2').numFmt).toBe('0.00');
    expect(sheet?.getColumn(3).width).toBeCloseTo(33);
    expect(sheet?.getCell('D2').dataValidation.type).toBe('whole');
    expect(file.definedNames.getRanges('Min_cell').ranges).toEqual(["'Poäng'!$A$2"]);
    expect(file.getWorksheet('Rangordning')?.getCell('B3').value).toBe('=1+1');
    expect(file.getWorksheet('Rangordning')?.getCell('B3').formula).toBeFalsy();
  });

  test('page numbers go on from sheet to sheet, unless the file says that one begins anew', async () => {
    const bytes = await fileWith((sheet, file) => {
      sheet.pageSetup.orientation = 'landscape';
      file.addWorksheet('Bilaga').pageSetup.firstPageNumber = 7;
    });
    const workbook = await openXlsx(bytes, 'prov.xlsx');
    await workbook.write({ cells: [{ sheet: 'Poäng', cell: 'I2', from: null, to: 3 }] });
    const zip = await JSZip.loadAsync(workbook.bytes());
    const [own, annex] = await Promise.all(
      [1, 2].map((number) => zip.file(`xl/worksheets/sheet${number}.xml`)?.async('string')),
    );
    expect(own).toContain('orientation="landscape"');
    expect(own).not.toMatch(/useFirstPageNumber="1"/u);
    expect(annex).toMatch(/firstPageNumber="7" useFirstPageNumber="1"/u);
  });

  test('the totals that somebody has added below a table stay below it, whether it grows or shrinks', async () => {
    const workbook = await openXlsx(await withTotals(), 'prov.xlsx');
    const totals = async (): Promise<readonly unknown[]> => {
      const file = new ExcelJS.Workbook();
      await file.xlsx.load(workbook.bytes().buffer as ArrayBuffer);
      const sheet = file.getWorksheet('Rangordning');
      const [table] = Object.values(
        (sheet as unknown as { tables: Record<string, { table: { tableRef: string; totalsRow: boolean } }> })
          .tables,
      );
      const last = Number(/\d+$/.exec(table?.table.tableRef ?? '')?.[0]);
      return [
        table?.table.tableRef,
        table?.table.totalsRow,
        sheet?.getCell(last, 1).value,
        sheet?.getCell(last, 3).formula,
      ];
    };
    const write = (count: number): WorkbookChange => ({
      tables: [
        {
          table: 'Rangordning',
          sheet: 'Rangordning',
          key: 'Id',
          columns: [{ header: 'Id' }, { header: 'Plats' }, { header: 'Poäng' }],
          rows: Array.from({ length: count }, (_, index) => [`A${index + 1}`, index + 1, 50]),
        },
      ],
    });
    const formula = 'SUBTOTAL(109,Rangordning[Poäng])';
    expect(await totals()).toEqual(['A1:C4', true, 'Summa', formula]);
    await workbook.write(write(5));
    expect(await totals()).toEqual(['A1:C7', true, 'Summa', formula]);
    await workbook.write(write(1));
    expect(await totals()).toEqual(['A1:C3', true, 'Summa', formula]);
    expect((await workbook.read()).tables.find(({ name }) => name === 'Rangordning')?.rows).toEqual([
      ['A1', 1, 50],
    ]);
  });

  test('reading, and a write that is refused, leave the very bytes', async () => {
    const bytes = await xlsxOf(smallRound());
    const workbook = await openXlsx(bytes, 'prov.xlsx');
    await workbook.read();
    const stale: Snapshot = { ...smallRound(), tables: [] };
    await expect(workbook.write({ ...ranking, basedOn: stale })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
    expect(workbook.bytes()).toBe(bytes);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pott-'));

  test('nothing that exists is written over, least of all the file that was opened', async () => {
    const path = join(folder, 'in.xlsx');
    const bytes = await xlsxOf(smallRound());
    writeFileSync(path, bytes);
    const workbook = await openXlsxFile(path);
    await workbook.write(ranking);
    await expect(saveAsNewFile(workbook, path)).rejects.toMatchObject({
      code: 'fileExists',
      values: { file: 'in.xlsx' },
    });
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
    const out = join(folder, 'ut.xlsx');
    await saveAsNewFile(workbook, out);
    expect((await (await openXlsxFile(out)).read()).sheets).toContain('Rangordning');
    await expect(saveAsNewFile(workbook, out)).rejects.toMatchObject({ code: 'fileExists' });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Id;Ansökan\nA1;X')],
    ['half a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['a workbook with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])('%s is no workbook', async (_, bytes) => {
    await expect(openXlsx(bytes, 'fil.xlsx')).rejects.toMatchObject({
      code: 'notAWorkbook',
      values: { file: 'fil.xlsx' },
    });
  });

  test('a zip of something else is no workbook', async () => {
    const zip = new JSZip().file('brev.txt', 'Hej');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    await expect(openXlsx(bytes, 'fil.xlsx')).rejects.toMatchObject({ code: 'notAWorkbook' });
  });

  test('a file beyond 50 MB is too large', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
    await expect(openXlsx(bytes, 'fil.xlsx')).rejects.toMatchObject({ code: 'fileTooLarge' });
  });
});

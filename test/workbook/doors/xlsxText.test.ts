/** Texts that XML cannot hold as they are: [ECMA-376] 22.9.2.19 has them as _xHHHH_. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { storedHeading, storedText, storeTexts, textOfStored } from '../../../src/workbook/doors/xlsxText';

test.each([
  ['Vanlig text', 'Vanlig text'],
  ['två\nrader\toch flik', 'två\nrader\toch flik'],
  ['a\rb', 'a_x000D_b'],
  ['\u0000\u0008\u000b\u001f', '_x0000__x0008__x000B__x001F_'],
  [' ~\u007f\u0080', ' ~_x007F_\u0080'],
  ['\ufffe\uffff\ufffd', '_xFFFE__xFFFF_\ufffd'],
  ['😀', '😀'],
  ['\ud83d x', '_xD83D_ x'],
  ['x\ude00', 'x_xDE00_'],
  ['\ude00\ud83d', '_xDE00__xD83D_'],
  ['_x0041_', '_x005F_x0041_'],
  ['_X00e5_', '_x005F_X00e5_'],
  ['_x00e5_', '_x005F_x00e5_'],
  ['_x041_ _x00410_ x0041_', '_x041_ _x00410_ x0041_'],
])('%j is stored as %j, and read back', (text, stored) => {
  expect(storedText(text)).toBe(stored);
  expect(textOfStored(storedText(text))).toBe(text);
});

test('a heading keeps its line breaks and tabs in an attribute', () => {
  expect(storedHeading('Sökt\nbelopp\ti kr\r')).toBe('Sökt_x000a_belopp_x0009_i kr_x000D_');
  expect(textOfStored(storedHeading('a\n\tb'))).toBe('a\n\tb');
});

describe('every text of a file', () => {
  const fileOf = (prepare: (sheet: ExcelJS.Worksheet) => void): ExcelJS.Workbook => {
    const file = new ExcelJS.Workbook();
    prepare(file.addWorksheet('Blad1'));
    storeTexts(file);
    return file;
  };
  const cell = (file: ExcelJS.Workbook, address: string): ExcelJS.Cell | undefined =>
    file.getWorksheet('Blad1')?.getCell(address);

  test('is stored: values, rich texts, texts of links, notes', () => {
    const file = fileOf((sheet) => {
      sheet.getCell('A1').value = 'a\rb';
      sheet.getCell('A2').value = { richText: [{ text: 'c\r' }, { text: 'd' }] };
      sheet.getCell('A3').value = { text: 'e\r', hyperlink: 'https://example.org/_x0041_' };
      sheet.getCell('A4').value = 5;
      sheet.getCell('A4').note = { texts: [{ text: 'f\r' }, { text: 'g' }] };
      sheet.getCell('B4').value = 6;
      sheet.getCell('B4').note = 'h\r';
      sheet.getCell('A5').value = {
        text: { richText: [{ text: 'g\r' }] } as never,
        hyperlink: 'https://example.org',
      };
    });
    expect(cell(file, 'A1')?.value).toBe('a_x000D_b');
    expect(cell(file, 'A2')?.value).toEqual({ richText: [{ text: 'c_x000D_' }, { text: 'd' }] });
    expect(cell(file, 'A3')?.value).toMatchObject({
      text: 'e_x000D_',
      hyperlink: 'https://example.org/_x0041_',
    });
    expect(cell(file, 'A4')?.value).toBe(5);
    expect(cell(file, 'A4')?.note).toMatchObject({ texts: [{ text: 'f_x000D_' }, { text: 'g' }] });
    expect(cell(file, 'B4')?.note).toBe('h_x000D_');
    expect(cell(file, 'A5')?.value).toMatchObject({ text: { richText: [{ text: 'g_x000D_' }] } });
  });

  test('what a formula gave has only what XML cannot hold replaced', () => {
    const file = fileOf((sheet) => {
      sheet.getCell('A1').value = { formula: 'B1', result: '\r_x0041_', date1904: false };
    });
    expect(cell(file, 'A1')?.result).toBe('_x000D__x0041_');
  });

  test('a merged area’s text is stored once', () => {
    const file = fileOf((sheet) => {
      sheet.getCell('A1').value = 'a\r';
      sheet.mergeCells('A1:B2');
    });
    expect(cell(file, 'A1')?.value).toBe('a_x000D_');
  });
});

test('a file comes out of a write with the texts that it had', async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('Blad1');
  sheet.getCell('A1').value = 'a_x000D_b';
  sheet.getCell('A2').value = { richText: [{ text: 'c_x000D_', font: { bold: true } }, { text: '<&>"' }] };
  sheet.getCell('A3').value = { formula: 'A1', result: 'a_x000D_b', date1904: false };
  sheet.getCell('A1').note = 'd_x000D_e_x0001_';
  sheet.getCell('A2').note = { texts: [{ text: 'f_x005F_x0041_', font: { bold: true } }, { text: 'g' }] };
  const workbook = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'prov.xlsx');
  await workbook.write({ cells: [{ sheet: 'Blad1', cell: 'B1', from: null, to: "l'<å> & \u0001" }] });
  const zip = await JSZip.loadAsync(workbook.bytes());
  const strings = (await zip.file('xl/sharedStrings.xml')?.async('string')) ?? '';
  // Escaped as XML has it, and nothing that XML cannot hold.
  for (const text of ['a_x000D_b', 'c_x000D_', '&lt;&amp;&gt;&quot;', 'l&apos;&lt;å&gt; &amp; _x0001_']) {
    expect(strings).toContain(text);
  }
  const notes = (await zip.file('xl/comments1.xml')?.async('string')) ?? '';
  for (const text of ['d_x000D_e_x0001_', 'f_x005F_x0041_']) expect(notes).toContain(`>${text}<`);
  const [area] = (await workbook.survey?.()) ?? [];
  expect(area?.rows).toEqual([
    ['a\rb', "l'<å> & \u0001"],
    ['c\r<&>"', null],
    ['a\rb', null],
  ]);
});

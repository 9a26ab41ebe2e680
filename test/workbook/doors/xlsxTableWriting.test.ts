/** What the parts of a file say of a table that has been written: elements and attributes as [ECMA-376] part 1, 18.3 and 18.5 have them. */
import type ExcelJS from 'exceljs';
import type { TableWrite } from '../../../src/workbook/workbook';
import type { XlsxWorkbook } from '../../../src/workbook/doors/xlsx';
import { elements, opened, part, read, sheetOf } from './xlsxFiles';

const write = (more: Partial<TableWrite> = {}): TableWrite => ({
  table: 'Rangordning',
  sheet: 'Rang & "ordning"',
  key: 'Id',
  columns: [
    { header: 'Id', width: 8, note: 'Ansökans Id.' },
    { header: 'Poäng\n(0–100)', format: '0.0' },
    { header: 'Skäl', wraps: true, width: 20, choices: { words: ['Ja', '"Nej"'], open: true } },
  ],
  rows: [
    ['A1', { formula: '=IFS(1=1,2.5)', result: 2.5 }, 'en text som tar två rader'],
    ['A2', { formula: '=1-1', result: 0 }, { error: '#N/A' }],
    ['A3', { formula: '=B2' }, null],
  ],
  entries: [{ header: 'Beslut', width: 14, choices: { words: ['Beviljas', 'Avslås'] } }],
  ...more,
});

describe('a table that is made', () => {
  let workbook: XlsxWorkbook;
  let sheet: string;
  let table: string;

  beforeAll(async () => {
    workbook = await opened((file) => file.addWorksheet('Annat'));
    await workbook.write({ tables: [write()] });
    sheet = await part(workbook, 'xl/worksheets/sheet2.xml');
    table = await part(workbook, 'xl/tables/table1.xml');
  });

  test('is a table with a header row, a filter and every column, in Excel’s blue', () => {
    expect(table).toMatch(
      / name="Rangordning" displayName="Rangordning" ref="A1:D4" [^>]*headerRowCount="1"/u,
    );
    expect(table).toContain('<autoFilter ref="A1:D4">');
    // A line break in an attribute is written by its number.
    expect(
      [...table.matchAll(/<tableColumn id="(\d)" name="([^"]*)"/gu)].map(([, id, name]) => [id, name]),
    ).toEqual([
      ['1', 'Id'],
      ['2', 'Poäng_x000a_(0–100)'],
      ['3', 'Skäl'],
      ['4', 'Beslut'],
    ]);
    expect(elements(table, 'filterColumn')).toEqual(
      [0, 1, 2, 3].map((id) => `<filterColumn colId="${id}" hiddenButton="0"/>`),
    );
    expect(table).toContain(
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1"',
    );
  });

  test('stands on a sheet of its own after the others, whose name is escaped', async () => {
    const book = await part(workbook, 'xl/workbook.xml');
    expect(elements(book, 'sheet').map((one) => /name="([^"]*)" state="(\w+)"/u.exec(one)?.slice(1))).toEqual(
      [
        ['Annat', 'visible'],
        ['Rang &amp; &quot;ordning&quot;', 'visible'],
      ],
    );
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">&apos;Rang &amp; &quot;ordning&quot;&apos;!$1:$1<',
    );
  });

  test('has formulas as a file names them, with their results; errors of ours are no values', () => {
    const cell = (address: string): string | undefined =>
      elements(sheet, 'c')
        .find((one) => one.startsWith(`<c r="${address}"`))
        ?.replace(/ s="\d+"/u, '');
    expect(cell('B2')).toBe('<c r="B2"><f>_xlfn.IFS(1=1,2.5)</f><v>2.5</v></c>');
    expect(cell('B3')).toBe('<c r="B3"><f>1-1</f><v>0</v></c>');
    expect(cell('B4')).toBe('<c r="B4"><f>B2</f></c>');
    expect(cell('C3')).toBe('<c r="C3"/>');
    expect(cell('C4')).toBe('<c r="C4"/>');
  });

  test('has its columns’ widths, and rows as high as their texts', () => {
    expect(elements(sheet, 'col')).toEqual([
      '<col min="1" max="1" width="8" customWidth="1"/>',
      '<col min="3" max="3" width="20" customWidth="1"/>',
      '<col min="4" max="4" width="14" customWidth="1"/>',
    ]);
    // Row 2: 25 letters in a width that counts as 19 take two lines of 15 points.
    expect(
      [...sheet.matchAll(/<row r="(\d)"(?: ht="(\d+)")?/gu)].map(([, row, height]) => [row, height]),
    ).toEqual([
      ['1', '32'],
      ['2', '30'],
      ['3', undefined],
      ['4', undefined],
    ]);
  });

  test('offers its words, and guidance on the heading', () => {
    expect(elements(sheet, 'dataValidation')).toEqual([
      '<dataValidation showInputMessage="1" promptTitle="Id" prompt="Ansökans Id." sqref="A1:A1"/>',
      '<dataValidation type="list" allowBlank="1" sqref="C2:C4"><formula1>&quot;Ja,&quot;&quot;Nej&quot;&quot;&quot;</formula1></dataValidation>',
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D4"><formula1>&quot;Beviljas,Avslås&quot;</formula1></dataValidation>',
    ]);
  });

  test('prints across on A4, as wide as the paper, its header row on each page and frozen above', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    );
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" [^>]*fitToWidth="1" fitToHeight="0"\/>/u,
    );
    expect(sheet).toContain(
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P av &amp;N</oddFooter></headerFooter>',
    );
  });

  test('has heads and cells in their looks', async () => {
    const own = sheetOf(await read(workbook), 'Rang & "ordning"');
    const white = { bold: true, size: 11, name: 'Calibri', color: { argb: 'FFFFFFFF' } };
    for (const address of ['A1', 'B1', 'C1', 'D1']) expect(own.getCell(address).font).toEqual(white);
    expect(['A1', 'B1', 'D1'].map((address) => own.getCell(address).alignment.horizontal)).toEqual([
      'left',
      'right',
      'left',
    ]);
    expect(['A2', 'B2', 'B4', 'C2'].map((address) => own.getCell(address).numFmt)).toEqual([
      undefined,
      '0.0',
      '0.0',
      undefined,
    ]);
    expect(['B2', 'C2', 'D4'].map((address) => own.getCell(address).alignment.wrapText)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });
});

describe('a table without rows', () => {
  test('keeps the one blank row that Excel has in it, with its list', async () => {
    const workbook = await opened((file) => file.addWorksheet('Annat'));
    await workbook.write({ tables: [write({ rows: [] })] });
    expect(await part(workbook, 'xl/tables/table1.xml')).toContain('ref="A1:D2"');
    expect(elements(await part(workbook, 'xl/worksheets/sheet2.xml'), 'dataValidation')[2]).toContain(
      'sqref="D2:D2"',
    );
    expect((await workbook.read()).sheets).toEqual(['Annat', 'Rang & "ordning"']);
  });
});

/** A list of ours from B2 with a column of somebody's own, and what else people put beside it. */
function listed(file: ExcelJS.Workbook, totals = false): ExcelJS.Worksheet {
  const sheet = file.addWorksheet('Lista');
  sheet.addTable({
    name: 'Rangordning',
    ref: 'B2',
    headerRow: true,
    totalsRow: totals,
    columns: [
      { name: 'Id', totalsRowLabel: 'Summa' },
      { name: 'Poäng', totalsRowFunction: 'sum' },
      { name: 'Vår' },
    ],
    rows: [
      ['A1', 1, null],
      ['A2', 2, null],
    ],
  });
  sheet.getCell('D3').value = { formula: 'C3*2+$C$2', result: 2, date1904: false };
  sheet.getCell('D4').value = { formula: 'C4*2+$C$2', result: 4, date1904: false };
  sheet.getCell('D3').numFmt = '0.00';
  sheet.getCell('D4').font = { name: 'Arial', italic: true };
  return sheet;
}

const columns: TableWrite['columns'] = [{ header: 'Poäng', format: '0' }, { header: 'Id' }];
const over = (
  rows: TableWrite['rows'],
  more: Partial<TableWrite> = {},
): { tables: readonly TableWrite[] } => ({
  tables: [{ table: 'rangordning', sheet: 'x', key: 'Id', columns, rows, ...more }],
});

describe('a table that is written over', () => {
  test('keeps its place and name; formulas of the users’ follow their row, with their looks and without old results', async () => {
    const workbook = await opened((file) => listed(file));
    await workbook.write(
      over([
        [20, 'A2'],
        [10, 'A1'],
        [30, 'A3'],
      ]),
    );
    const sheet = sheetOf(await read(workbook), 'Lista');
    const rows = [2, 3, 4, 5].map((row) => ['B', 'C', 'D'].map((column) => sheet.getCell(`${column}${row}`)));
    expect(rows.map((row) => row.map(({ formula, value }) => formula ?? value))).toEqual([
      ['Poäng', 'Id', 'Vår'],
      // The column Poäng has gone from C to B; what is fixed stays.
      [20, 'A2', 'B3*2+$C$2'],
      [10, 'A1', 'B4*2+$C$2'],
      [30, 'A3', 'B5*2+$C$2'],
    ]);
    expect(rows.slice(1).map(([, , own]) => own?.result)).toEqual([undefined, undefined, undefined]);
    expect(rows.slice(1).map(([, , own]) => [own?.numFmt, own?.font?.italic])).toEqual([
      [undefined, true],
      ['0.00', undefined],
      ['0.00', undefined],
    ]);
    expect(await part(workbook, 'xl/tables/table1.xml')).toMatch(
      /name="Rangordning" displayName="Rangordning" ref="B2:D5"/u,
    );
    expect(await part(workbook, 'xl/tables/table1.xml')).toContain('<autoFilter ref="B2:D5">');
  });

  test('leaves nothing behind of rows that have gone', async () => {
    const workbook = await opened((file) => listed(file));
    await workbook.write(over([[10, 'A1']]));
    const sheet = sheetOf(await read(workbook), 'Lista');
    expect(['B4', 'C4', 'D4'].map((address) => sheet.getCell(address).value)).toEqual([null, null, null]);
    expect(sheet.getCell('D4').font?.italic).toBeUndefined();
    expect(await part(workbook, 'xl/tables/table1.xml')).toContain('ref="B2:D3"');
  });

  test('keeps its totals below it, each in its column, without old results', async () => {
    const workbook = await opened((file) => {
      const sheet = listed(file, true);
      sheet.getCell('C5').value = { formula: 'SUBTOTAL(109,Rangordning[Poäng])', result: 3, date1904: false };
      sheet.getCell('C5').font = { name: 'Arial', bold: true };
    });
    await workbook.write(
      over([
        [10, 'A1'],
        [20, 'A2'],
        [30, 'A3'],
      ]),
    );
    const sheet = sheetOf(await read(workbook), 'Lista');
    expect(sheet.getCell('C6').value).toBe('Summa');
    expect(sheet.getCell('B6').formula).toBe('SUBTOTAL(109,Rangordning[Poäng])');
    expect(sheet.getCell('B6').result).toBeUndefined();
    expect(sheet.getCell('B6').font).toMatchObject({ bold: true });
    expect(sheet.getCell('B5').value).toBe(30);
    const table = await part(workbook, 'xl/tables/table1.xml');
    expect(table).toMatch(/ref="B2:D6" totalsRowCount="1"/u);
    expect(table).toContain('<autoFilter ref="B2:D5">');
    expect(
      [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"[^>]*totalsRow(?:Label|Function)="([^"]*)"/gu)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      ['Poäng', 'sum'],
      ['Id', 'Summa'],
      ['Vår', 'none'],
    ]);
  });

  test('takes merged cells apart where it writes, and only there', async () => {
    const workbook = await opened((file) => {
      const sheet = listed(file);
      sheet.mergeCells('B4:C4');
      sheet.mergeCells('F2:G3');
    });
    await workbook.write(
      over([
        [10, 'A1'],
        [20, 'A2'],
      ]),
    );
    expect(elements(await part(workbook, 'xl/worksheets/sheet1.xml'), 'mergeCell')).toEqual([
      '<mergeCell ref="F2:G3"/>',
    ]);
    expect(sheetOf(await read(workbook), 'Lista').getCell('C4').value).toBe('A2');
  });

  test('keeps heights of rows unless texts of ours break there', async () => {
    const heights = async (wraps: boolean): Promise<readonly unknown[]> => {
      const workbook = await opened((file) => {
        listed(file).getRow(3).height = 77;
      });
      const skal = { header: 'Skäl', wraps, width: 10 };
      await workbook.write(
        over(
          [
            [1, 'A1', 'kort'],
            [2, 'A2', 'tre rader med ord'],
          ],
          { columns: [...columns, skal] },
        ),
      );
      const sheet = sheetOf(await read(workbook), 'Lista');
      return [3, 4].map((row) => sheet.getRow(row).height);
    };
    expect(await heights(false)).toEqual([77, undefined]);
    // "tre rader" and "med ord" in a width that counts as 9.5.
    expect(await heights(true)).toEqual([undefined, 30]);
  });

  test('columns that are new get their lists and notes; when rows are added only these do', async () => {
    const rule = { words: ['Ja', 'Nej'] };
    const withRules = [
      { header: 'Id', choices: rule },
      { header: 'Skäl', choices: rule, note: 'Varför.' },
    ];
    const rules = async (adds: boolean): Promise<readonly (string | undefined)[]> => {
      const workbook = await opened((file) => listed(file));
      await workbook.write(
        over(
          [
            ['A1', 'x'],
            ['A2', 'x'],
          ],
          { columns: withRules, ...(adds ? { adds: { edits: [] } } : { drops: ['Poäng'] }) },
        ),
      );
      return elements(await part(workbook, 'xl/worksheets/sheet1.xml'), 'dataValidation').map(
        (one) => /sqref="([^"]*)"/u.exec(one)?.[1],
      );
    };
    expect(await rules(false)).toEqual(['B3:B4', 'C2:C2', 'C3:C4']);
    // Two rows are added below two: E2 is the heading of Skäl, E3:E6 its cells.
    expect(await rules(true)).toEqual(['E2:E2', 'E3:E6']);
  });
});

describe('a table that has no room', () => {
  const grown = over([
    [1, 'A1'],
    [2, 'A2'],
    [3, 'A3'],
  ]);
  const occupied = { code: 'occupied', values: { sheet: 'Lista', table: 'rangordning' } };

  test.each<[string, (sheet: ExcelJS.Worksheet) => unknown]>([
    ['a word below it', (sheet) => (sheet.getCell('D5').value = 'x')],
    [
      'a merged area that begins before it',
      (sheet) => {
        sheet.mergeCells('A5:B5');
        sheet.getCell('A5').value = 'x';
      },
    ],
    [
      'another table',
      (sheet) =>
        sheet.addTable({
          name: 'Annan',
          ref: 'D6',
          headerRow: true,
          columns: [{ name: ' ' }],
          rows: [[null]],
        }) && (sheet.getCell('D6').value = null),
    ],
  ])('is refused for %s, and nothing is written', async (_, prepare) => {
    const workbook = await opened((file) => prepare(listed(file)));
    const before = workbook.bytes();
    // The heading in row 2 and four rows reach row 6.
    const more = over([
      [1, 'A1'],
      [2, 'A2'],
      [3, 'A3'],
      [4, 'A4'],
    ]);
    await expect(workbook.write(more)).rejects.toMatchObject(occupied);
    expect(workbook.bytes()).toBe(before);
  });

  test('is written where what stands is right beside or below it', async () => {
    const workbook = await opened((file) => {
      const sheet = listed(file);
      sheet.getCell('B6').value = 'nedanför';
      sheet.getCell('E3').value = 'bredvid';
      sheet.getCell('A3').value = 'före';
      sheet.getCell('C5').value = '  ';
      sheet.addTable({ name: 'Annan', ref: 'F2', headerRow: true, columns: [{ name: 'X' }], rows: [['y']] });
      sheet.addTable({ name: 'Under', ref: 'C6', headerRow: true, columns: [{ name: 'X' }], rows: [['y']] });
    });
    await workbook.write(grown);
    expect(sheetOf(await read(workbook), 'Lista').getCell('C5').value).toBe('A3');
  });

  test('needs room for its totals too', async () => {
    const workbook = await opened((file) => {
      listed(file, true).getCell('B6').value = 'nedanför';
    });
    await expect(workbook.write(grown)).rejects.toMatchObject(occupied);
    await workbook.write(
      over([
        [1, 'A1'],
        [2, 'A2'],
      ]),
    );
  });

  test('a column that is added meets what stands beside', async () => {
    const workbook = await opened((file) => {
      listed(file).getCell('E4').value = 'bredvid';
    });
    const change = over(
      [
        [1, 'A1', 'x'],
        [2, 'A2', 'y'],
      ],
      { columns: [...columns, { header: 'Skäl' }] },
    );
    await expect(workbook.write(change)).rejects.toMatchObject(occupied);
  });
});

test('a table whose row is hidden is filtered, and a sheet that is protected is closed', async () => {
  const filtered = await opened((file) => {
    listed(file).getRow(4).hidden = true;
  });
  await expect(filtered.write(over([[1, 'A1']]))).rejects.toMatchObject({
    code: 'filteredTable',
    values: { sheet: 'Lista', table: 'Rangordning' },
  });
  const beside = await opened((file) => {
    const sheet = listed(file);
    sheet.getRow(2).hidden = true;
    sheet.getRow(5).hidden = true;
  });
  await beside.write(over([[1, 'A1']]));
  expect((await beside.read()).tables[0]?.rows).toHaveLength(1);
});

/** What the parts of a file say of a sheet that has been written whole: elements and attributes as [ECMA-376] part 1, 18.3 has them. */
import type ExcelJS from 'exceljs';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { XlsxWorkbook } from '../../../src/workbook/doors/xlsx';
import { fullSheet } from '../wholeSheet';
import { elements, opened, part, read, sheetOf } from './xlsxFiles';

const write = (more: Partial<SheetWrite> = {}): SheetWrite => ({
  sheet: 'Underlag',
  mark: 'Prov_underlag',
  blocks: [{ at: 'A1', rows: [['Underlag']] }],
  widths: [],
  ...more,
});

const annat = (file: ExcelJS.Workbook): ExcelJS.Worksheet => file.addWorksheet('Annat');

/** The second sheet of a file with one, as written. */
async function written(more: Partial<SheetWrite>): Promise<string> {
  const workbook = await opened(annat);
  await workbook.write({ sheets: [write(more)] });
  return part(workbook, 'xl/worksheets/sheet2.xml');
}

describe('a sheet with everything', () => {
  let workbook: XlsxWorkbook;
  let xml: string;
  let sheet: ExcelJS.Worksheet;

  beforeAll(async () => {
    workbook = await opened(annat);
    await workbook.write({ sheets: [fullSheet()] });
    await workbook.write({ sheets: [fullSheet()] });
    xml = await part(workbook, 'xl/worksheets/sheet2.xml');
    sheet = sheetOf(await read(workbook), 'Underlag');
  });

  test('has looks, formats, formulas and their results', () => {
    expect(sheet.getCell('A1').font).toMatchObject({ size: 18, bold: true, name: 'Calibri' });
    expect([sheet.getCell('B4').value, sheet.getCell('B4').numFmt]).toEqual([1_000_000, '#,##0']);
    expect(sheet.getCell('B4').border?.top?.style).toBe('thin');
    expect([sheet.getCell('B5').value, sheet.getCell('B5').numFmt]).toEqual([null, 'yyyy-mm-dd']);
    expect([sheet.getCell('D8').formula, sheet.getCell('D8').result]).toEqual(['C8*2', 160]);
    expect([sheet.getCell('C12').formula, sheet.getCell('C12').result]).toEqual(['SUM(C8:C10)', 190]);
    expect([sheet.getCell('B12').numFmt, sheet.getCell('C12').numFmt]).toEqual([undefined, '0.0']);
    expect(sheet.getCell('A7').font?.color).toEqual({ argb: 'FFFFFFFF' });
  });

  test('has its widths, heights and frozen rows', () => {
    expect(
      elements(xml, 'col').map((one) => /min="(\d)" max="(\d)" width="(\d+)"/u.exec(one)?.slice(1)),
    ).toEqual([
      ['1', '1', '22'],
      ['2', '2', '30'],
      ['3', '4', '12'],
      ['5', '5', '14'],
      ['6', '6', '24'],
    ]);
    // A title of 18 points: 15 · 18 / 11 = 24.5. 61 letters in a width that counts as 20.9: four lines at most.
    const heights = [...xml.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?/gu)].map(([, row, height]) => [
      row,
      height,
    ]);
    expect(heights.filter(([, height]) => height !== undefined)).toEqual([
      ['1', '25'],
      ['13', '60'],
    ]);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  test('offers words and guidance once, though written twice', () => {
    expect(elements(xml, 'dataValidation')).toEqual([
      '<dataValidation showInputMessage="1" promptTitle="Id" prompt="Samma Id som på bladet Ansökningar." sqref="A7:A7"/>',
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Ram" prompt="Skriv hela kronor." sqref="B4:B4"><formula1>&quot;1000000,2000000&quot;</formula1></dataValidation>',
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E8:E10"><formula1>&quot;Beviljas,Avslås,Bordläggs,Delvis&quot;</formula1></dataValidation>',
    ]);
  });

  test('has bars from 0 to 100 and a condition once, though written twice', async () => {
    const [bars, condition, ...more] = elements(xml, 'conditionalFormatting');
    expect(more).toEqual([]);
    expect(bars).toMatch(
      /^<conditionalFormatting sqref="C8:C10"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"\/><cfvo type="num" val="100"\/><color rgb="FF9DC3E6"\/><\/dataBar>/u,
    );
    expect(condition).toBe(
      '<conditionalFormatting sqref="A8:D10"><cfRule type="expression" dxfId="0" priority="2"><formula>$C8&lt;50</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain('gradient="0"');
    const [dxf] = elements(await part(workbook, 'xl/styles.xml'), 'dxf');
    for (const said of [
      '<b/>',
      '<i/>',
      '<color rgb="FF7A2E00"/>',
      '<bgColor rgb="FFFCE4D6"/>',
      '<left style="thin">',
    ]) {
      expect(dxf).toContain(said);
    }
  });

  test('prints across on A4 with its title rows, header and footer', () => {
    expect(xml).toContain(
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    );
    expect(xml).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" [^>]*fitToWidth="1" fitToHeight="0"/u,
    );
    expect(xml).toContain(
      '<oddHeader>&amp;LPott &amp;&amp; urval</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P av &amp;N</oddFooter>',
    );
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  test('has its names, and a mark of the cells that are ours', async () => {
    const book = await part(workbook, 'xl/workbook.xml');
    const names = elements(book, 'definedName').map((one) =>
      /name="([^"]*)"[^>]*>([^<]*)</u.exec(one)?.slice(1),
    );
    expect(names).toContainEqual(['Prov_ram', 'Underlag!$B$4']);
    expect(names).toContainEqual(['Prov_dag', 'Underlag!$B$5']);
    expect(names).toContainEqual(['_xlnm.Print_Titles', '&apos;Underlag&apos;!$1:$1']);
    // A1:A2, the fund in A4:B5, the table in A7:F10, the sum in A12:C12 and the text in A13.
    const mark = names.find((name) => name?.[0] === 'Prov_underlag')?.[1]?.split(',') ?? [];
    const cells = mark.flatMap((area) => {
      const [first, last = first] = area
        .replace(/^Underlag!/u, '')
        .replaceAll('$', '')
        .split(':');
      return [`${first}:${last}`];
    });
    expect(cells).toEqual(['A1:A2', 'A4:B5', 'A7:F10', 'A12:A13', 'B12:C12']);
  });
});

describe('a page', () => {
  const page = { orientation: 'portrait' } as const;

  test('may be upright and several pages across', async () => {
    const workbook = await opened(annat);
    await workbook.write({
      sheets: [write({ page: { ...page, across: 3, titleRows: '$2:$3' } })],
    });
    const xml = await part(workbook, 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(
      /<pageSetup paperSize="9" orientation="portrait" [^>]*fitToWidth="3" fitToHeight="0"\/>/u,
    );
    expect(xml).not.toContain('<oddHeader>');
    expect(xml).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P av &amp;N</oddFooter>');
    const book = await part(workbook, 'xl/workbook.xml');
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">&apos;Underlag&apos;!$2:$3</definedName>',
    );
  });

  test('without rows to repeat has none', async () => {
    const workbook = await opened(annat);
    await workbook.write({ sheets: [write({ page })] });
    expect(await part(workbook, 'xl/workbook.xml')).not.toContain('_xlnm.');
  });

  test('that is not described is the program’s own, and nothing is frozen', async () => {
    for (const frozenRows of [undefined, 0]) {
      const xml = await written({ frozenRows });
      expect(xml).not.toContain('headerFooter');
      expect(xml).not.toContain('paperSize');
      expect(xml).not.toContain('<pane ');
    }
  });
});

describe('conditions', () => {
  test('come in their order, after the bars, each with what its look says', async () => {
    const workbook = await opened(annat);
    const highlights = (['label', 'good', 'total'] as const).map((look, index) => ({
      range: 'A1:A2',
      formula: `=$A1=${index}`,
      look,
    }));
    await workbook.write({ sheets: [write({ highlights, bars: [{ range: 'B1:B2', max: 7.5 }] })] });
    const xml = await part(workbook, 'xl/worksheets/sheet2.xml');
    const rules = elements(xml, 'cfRule').map((one) => /priority="(\d)"/u.exec(one)?.[1]);
    expect(rules).toEqual(['1', '2', '3', '4']);
    expect([...xml.matchAll(/<formula>([^<]*)</gu)].map(([, formula]) => formula)).toEqual([
      '$A1=0',
      '$A1=1',
      '$A1=2',
    ]);
    expect(xml).toContain('<cfvo type="num" val="7.5"/>');
    const [label, good, total] = elements(await part(workbook, 'xl/styles.xml'), 'dxf');
    expect(label).not.toMatch(/<(?:color|fill|border)\b/u);
    expect(good).toContain('<bgColor rgb="FFE2F0D9"/>');
    expect(good).not.toContain('<border>');
    expect(total).toContain('<top style="medium"><color rgb="FF404040"/></top>');
  });

  test('of others stay, those that begin where we write go', async () => {
    const workbook = await opened((file) => {
      annat(file);
      const sheet = file.addWorksheet('Underlag');
      sheet.getCell('A1').value = 'gammalt';
      file.definedNames.add("'Underlag'!$A$1:$B$2", 'Prov_underlag');
      const rule: ExcelJS.ConditionalFormattingRule = {
        type: 'expression',
        formulae: ['TRUE'],
        priority: 1,
        style: { font: { bold: true } },
      };
      for (const ref of ['A1:C9', 'B2 F1:F3', 'C1:C3', 'D4 A1'])
        sheet.addConditionalFormatting({ ref, rules: [rule] });
    });
    await workbook.write({ sheets: [write()] });
    const xml = await part(workbook, 'xl/worksheets/sheet2.xml');
    expect([...xml.matchAll(/<conditionalFormatting sqref="([^"]*)"/gu)].map(([, ref]) => ref)).toEqual([
      'C1:C3',
      'D4 A1',
    ]);
  });
});

describe('heights', () => {
  const heightOf = async (more: Partial<SheetWrite>): Promise<number | undefined> => {
    const height = /<row r="1" ht="([^"]*)"/u.exec(await written(more))?.[1];
    return height === undefined ? undefined : Number(height);
  };
  const long = 'x'.repeat(30);

  test.each<[string, Partial<SheetWrite>, number | undefined]>([
    // A width of 20 counts as 19 letters of 11 points; at 18 points as 19 · 11 / 18 = 11.6 letters.
    ['of two lines', { blocks: [{ at: 'A1', rows: [[long]], wraps: true }], widths: [20] }, 30],
    [
      'of three lines in large letters',
      { blocks: [{ at: 'A1', rows: [[long]], wraps: true, look: 'title' }], widths: [20] },
      74,
    ],
    ['of one line in large letters', { blocks: [{ at: 'A1', rows: [['x']], look: 'heading' }] }, 18],
    ['of a text that does not break', { blocks: [{ at: 'A1', rows: [[long]] }], widths: [20] }, undefined],
    [
      'of a column without a width',
      { blocks: [{ at: 'B1', rows: [[long]], wraps: true }], widths: [20] },
      undefined,
    ],
    ['of a figure', { blocks: [{ at: 'A1', rows: [[1e30]], wraps: true }], widths: [2] }, undefined],
    [
      'of what a formula gives',
      { blocks: [{ at: 'A1', rows: [[{ formula: '=B1', result: long }]], wraps: true }], widths: [20] },
      30,
    ],
    [
      'of the highest of two blocks',
      {
        blocks: [
          { at: 'A1', rows: [[long]], wraps: true },
          { at: 'B1', rows: [['kort']] },
        ],
        widths: [20, 20],
      },
      30,
    ],
  ])('%s', async (_, more, height) => {
    expect(await heightOf(more)).toBe(height);
  });

  test('of a row that has become lower are given back to the program', async () => {
    const workbook = await opened(annat);
    await workbook.write({
      sheets: [write({ blocks: [{ at: 'A1', rows: [[long]], wraps: true }], widths: [20] })],
    });
    await workbook.write({
      sheets: [write({ blocks: [{ at: 'A1', rows: [['kort']], wraps: true }], widths: [20] })],
    });
    expect(await part(workbook, 'xl/worksheets/sheet2.xml')).not.toContain('customHeight');
  });
});

describe('a sheet that is written over', () => {
  /** A sheet of ours with a table and totals, and what people have put in and beside it. */
  const standing = async (prepare: (sheet: ExcelJS.Worksheet) => unknown): Promise<XlsxWorkbook> =>
    opened((file) => {
      annat(file);
      const sheet = file.addWorksheet('Underlag');
      sheet.getCell('A1').value = 'Gammalt';
      sheet.getCell('A1').font = { name: 'Arial', bold: true };
      sheet.getCell('B1').value = 'borta sedan';
      sheet.getCell('B1').font = { name: 'Arial', bold: true };
      file.definedNames.add("'Underlag'!$A$1:$B$2", 'PROV_UNDERLAG');
      prepare(sheet);
    });

  test('is cleared of what was ours, looks, lists and merged cells too', async () => {
    const workbook = await standing((sheet) => {
      sheet.getCell('B2').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 4] };
      sheet.getCell('C2').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 4] };
      sheet.getCell('C1').value = 'någons egen';
      sheet.mergeCells('A2:B2');
    });
    await workbook.write({
      sheets: [
        write({
          blocks: [
            { at: 'A1', rows: [['Nytt']] },
            { at: 'A2', rows: [['a', 'b']] },
          ],
        }),
      ],
    });
    const sheet = sheetOf(await read(workbook), 'Underlag');
    expect(['A1', 'B1', 'C1', 'A2', 'B2'].map((address) => sheet.getCell(address).value)).toEqual([
      'Nytt',
      null,
      'någons egen',
      'a',
      'b',
    ]);
    expect([sheet.getCell('A1').font?.bold, sheet.getCell('B1').font?.bold]).toEqual([undefined, undefined]);
    const xml = await part(workbook, 'xl/worksheets/sheet2.xml');
    expect(elements(xml, 'dataValidation').map((one) => /sqref="([^"]*)"/u.exec(one)?.[1])).toEqual([
      'C2:C2',
    ]);
    expect(xml).not.toContain('mergeCell');
    // One mark, whatever case its name had.
    const marks = elements(await part(workbook, 'xl/workbook.xml'), 'definedName').filter((one) =>
      /prov_underlag/iu.test(one),
    );
    expect(marks).toEqual([
      '<definedName name="Prov_underlag">Underlag!$A$1:$A$2,Underlag!$B$2</definedName>',
    ]);
  });

  test('keeps what was typed in a named cell, with the look that the cell has now', async () => {
    const workbook = await standing((sheet) => {
      sheet.getCell('B2').value = 46_388;
      sheet.workbook.definedNames.add("'Underlag'!$B$2", 'Prov_dag');
    });
    const entry = { at: 'A4', rows: [[null]], look: 'entry', format: 'yyyy-mm-dd' } as const;
    await workbook.write({
      sheets: [write({ blocks: [entry], names: [{ name: 'Prov_dag', range: 'A4' }] })],
    });
    const sheet = sheetOf(await read(workbook), 'Underlag');
    expect(sheet.getCell('A4').value).toEqual(new Date(Date.UTC(2027, 0, 1)));
    expect(sheet.getCell('B2').value).toBeNull();
    expect(sheet.getCell('A4').fill).toMatchObject({ fgColor: { argb: 'FFFFF9E5' } });
    expect(elements(await part(workbook, 'xl/workbook.xml'), 'definedName')).toContain(
      '<definedName name="Prov_dag">Underlag!$A$4</definedName>',
    );
  });

  test('its table moves with what people have added, and its totals go', async () => {
    const workbook = await standing((sheet) => {
      sheet.addTable({
        name: 'Lista',
        ref: 'A4',
        headerRow: true,
        totalsRow: true,
        columns: [{ name: 'Id', totalsRowLabel: 'Summa' }, { name: 'Plats' }, { name: 'Vår' }],
        rows: [
          ['A1', 1, 'Ring'],
          ['A2', 2, null],
        ],
      });
    });
    const list = {
      table: 'Lista',
      sheet: 'Underlag',
      key: 'Id',
      columns: [{ header: 'Id' }, { header: 'Plats' }],
      at: 'B6',
    };
    await workbook.write({ sheets: [write({ tables: [{ ...list, rows: [['A1', 5]] }] })] });
    const sheet = sheetOf(await read(workbook), 'Underlag');
    const rows = [4, 5, 6, 7, 8].map((row) =>
      ['A', 'B', 'C', 'D'].map((column) => sheet.getCell(`${column}${row}`).value),
    );
    expect(rows).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      [null, 'Id', 'Plats', 'Vår'],
      [null, 'A1', 5, 'Ring'],
      [null, null, null, null],
    ]);
    const table = await part(workbook, 'xl/tables/table1.xml');
    expect(table).toMatch(/ref="B6:D7" totalsRowShown="1" headerRowCount="1"/u);
  });

  test('is refused where it is protected, or a table of it is filtered', async () => {
    const filtered = await standing((sheet) => {
      sheet.addTable({
        name: 'Lista',
        ref: 'A4',
        headerRow: true,
        columns: [{ name: 'Id' }],
        rows: [['A1']],
      });
      sheet.getRow(5).hidden = true;
    });
    const list = {
      table: 'LISTA',
      sheet: 'Underlag',
      key: 'Id',
      columns: [{ header: 'Id' }],
      at: 'A4',
      rows: [['A1']],
    };
    await expect(filtered.write({ sheets: [write({ tables: [list] })] })).rejects.toMatchObject({
      code: 'filteredTable',
      values: { sheet: 'Underlag', table: 'Lista' },
    });
    const closed = await standing((sheet) => {
      Object.assign(sheet, { sheetProtection: { sheet: true } });
    });
    await expect(closed.write({ sheets: [write({ sheet: 'underlag' })] })).rejects.toMatchObject({
      code: 'protectedSheet',
      values: { sheet: 'Underlag' },
    });
  });
});

describe('where a sheet comes', () => {
  const order = async (more: Partial<SheetWrite>): Promise<readonly unknown[]> => {
    const workbook = await opened((file) => {
      annat(file);
      file.addWorksheet('Tredje');
    });
    await workbook.write({ sheets: [write(more)] });
    expect((await workbook.read()).sheets).toHaveLength(3);
    const book = await part(workbook, 'xl/workbook.xml');
    return elements(book, 'sheet').map((one) => /name="(\w+)" state="(\w+)"/u.exec(one)?.slice(1).join(' '));
  };

  test('is last, first where it says so, and out of sight where it says so', async () => {
    expect(await order({})).toEqual(['Annat visible', 'Tredje visible', 'Underlag visible']);
    expect(await order({ position: 'first' })).toEqual([
      'Underlag visible',
      'Annat visible',
      'Tredje visible',
    ]);
    expect(await order({ position: 'last', hidden: true })).toEqual([
      'Annat visible',
      'Tredje visible',
      'Underlag hidden',
    ]);
  });
});

test('the font is that of the tables that stand', async () => {
  const workbook = await opened((file) => {
    const sheet = annat(file);
    sheet.addTable({ name: 'Poang', ref: 'B2', headerRow: true, columns: [{ name: 'Id' }], rows: [['A1']] });
    sheet.getCell('B3').font = { name: 'Verdana', size: 10 };
  });
  await workbook.write({ sheets: [write({ blocks: [{ at: 'A1', rows: [['x']], look: 'note' }] })] });
  expect(sheetOf(await read(workbook), 'Underlag').getCell('A1').font).toMatchObject({
    name: 'Verdana',
    size: 11,
    italic: true,
  });
});

test('a sheet whose name needs quotes has its marks and names so', async () => {
  const workbook = await opened(annat);
  const sheet = "Karin's 2027";
  await workbook.write({
    sheets: [
      write({
        sheet,
        names: [
          { name: 'Prov_ram', range: '$A$1' },
          { name: 'Prov_fel', range: 'fel' },
        ],
      }),
    ],
  });
  const names = elements(await part(workbook, 'xl/workbook.xml'), 'definedName');
  expect(names).toContain(
    '<definedName name="Prov_ram">&apos;Karin&apos;&apos;s 2027&apos;!$A$1</definedName>',
  );
  expect(names.some((name) => name.includes('Prov_fel'))).toBe(false);
  // And is found by its mark again.
  await workbook.write({ sheets: [write({ sheet, blocks: [{ at: 'A1', rows: [['igen']] }] })] });
  expect(sheetOf(await read(workbook), sheet).getCell('A1').value).toBe('igen');
});

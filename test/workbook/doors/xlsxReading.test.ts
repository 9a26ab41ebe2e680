/** What is read of a file: what exceljs does not tell, tables as other programs write them, and everything beside them. */
import type ExcelJS from 'exceljs';
import { readParts } from '../../../src/workbook/doors/xlsxParts';
import { withFormulas, withPlainColumns } from '../../../src/workbook/doors/xlsxColumns';
import type { CellValue } from '../../../src/workbook/workbook';
import { bytesOf, elements, opened, part, read, sheetOf } from './xlsxFiles';

const first = 'xl/worksheets/sheet1.xml';
const firstTable = 'xl/tables/table1.xml';

/** A table Poang from B3 with two columns and two rows. */
function scores(file: ExcelJS.Workbook, totals = false): ExcelJS.Worksheet {
  const sheet = file.addWorksheet('Poäng');
  sheet.addTable({
    name: 'Poang',
    ref: 'B3',
    headerRow: true,
    totalsRow: totals,
    columns: [
      { name: 'Ansökan', totalsRowLabel: 'Summa' },
      { name: 'I1', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['A1', 4],
      ['A2', 3],
    ],
  });
  return sheet;
}

describe('formulas that have never been calculated', () => {
  const uncalculated = async (cells: string): Promise<readonly string[]> => {
    const bytes = await bytesOf(
      (file) => file.addWorksheet('A & B "c"'),
      (xml, path) => (path === first ? xml.replace('<sheetData/>', `<sheetData>${cells}</sheetData>`) : xml),
    );
    return [...((await readParts(bytes, 'prov.xlsx')).uncalculated.get('A & B "c"') ?? [])];
  };

  test.each<[string, string, readonly string[]]>([
    ['with a formula and no value', '<c r="B2"><f>A1</f></c>', ['B2']],
    ['with an empty formula element', '<c r="B2"><f t="shared" si="0"/></c>', ['B2']],
    ['with a value', '<c r="B2"><f>A1</f><v>1</v></c>', []],
    ['with an empty value', '<c r="B2"><f>A1</f><v/></c>', []],
    ['with an empty text', '<c r="B2" t="str"><f>A1</f></c>', []],
    ['with a text of its own', '<c r="B2" t="inlineStr"><is><t>x</t></is></c>', []],
    ['without anything', '<c r="B2"/><c r="C2"><f>A1</f></c>', ['C2']],
    [
      'one after the other',
      '<c r="B2"><f>A1</f></c><c r="C2"><v>1</v></c><c s="1" r="AA10"><f>A1</f></c>',
      ['B2', 'AA10'],
    ],
    ['with an element that only begins alike', '<c r="B2"><fx>A1</fx></c>', []],
  ])('cells %s', async (_, cells, expected) => {
    expect(await uncalculated(`<row r="2">${cells}</row>`)).toEqual(expected);
  });
});

describe('a table', () => {
  const table = async (
    patch: (xml: string, path: string) => string,
    prepare: (file: ExcelJS.Workbook) => unknown = scores,
  ): Promise<unknown> => (await (await opened(prepare, patch)).read()).tables[0];

  test('is told by place, headings and rows', async () => {
    expect(await table((xml) => xml)).toEqual({
      name: 'Poang',
      sheet: 'Poäng',
      top: 2,
      left: 1,
      headers: ['Ansökan', 'I1'],
      rows: [
        ['A1', 4],
        ['A2', 3],
      ],
    });
  });

  test('has no totals among its rows', async () => {
    expect(
      await table(
        (xml) => xml,
        (file) => scores(file, true),
      ),
    ).toMatchObject({
      rows: [
        ['A1', 4],
        ['A2', 3],
      ],
    });
  });

  test('without a header row has the names of its columns, and begins a row higher', async () => {
    const found = await table((xml, path) =>
      path === firstTable
        ? xml
            .replace('headerRowCount="1"', 'headerRowCount="0"')
            .replace('ref="B3:C5"', 'ref="B4:C5"')
            .replace(/<autoFilter.*<\/autoFilter>/u, '')
            .replace('name="I1"', 'name="Sökt_x000a_belopp"')
        : xml,
    );
    expect(found).toMatchObject({
      top: 2,
      left: 1,
      headers: ['Ansökan', 'Sökt\nbelopp'],
      rows: [
        ['A1', 4],
        ['A2', 3],
      ],
    });
  });

  test('has the header row that the file leaves unsaid', async () => {
    const found = await table((xml, path) =>
      path === firstTable ? xml.replace(' headerRowCount="1"', '') : xml,
    );
    expect(found).toMatchObject({ top: 2, headers: ['Ansökan', 'I1'] });
  });

  test('has headings as they are shown: a year as its figures; one that shows no text by its column’s name', async () => {
    const found = await table(
      (xml) => xml,
      (file) => {
        const sheet = scores(file);
        sheet.getCell('B3').value = 2027;
        sheet.getCell('C3').value = true;
      },
    );
    expect(found).toMatchObject({ headers: ['2027', 'I1'] });
  });

  test('has blanks where no cells are, and says what was never calculated', async () => {
    const found = await table((xml, path) =>
      path === first ? xml.replace(/<c r="B5"[^>]*>.*?<\/c>/u, '').replace(/<v>3<\/v>/u, '<f>B9</f>') : xml,
    );
    expect(found).toMatchObject({
      rows: [
        ['A1', 4],
        [null, { error: '#UNCALCULATED' }],
      ],
    });
  });

  test('of two million cells is read; one that says that it is larger is not', async () => {
    const sized =
      (ref: string) =>
      (xml: string, path: string): string =>
        path === firstTable ? xml.replaceAll('B3:C5', ref) : xml;
    // Two columns: rows 3 to 1,000,004 are 1,000,001 below the heading.
    await expect(table(sized('B3:C1000004'))).rejects.toMatchObject({
      code: 'tooManyRows',
      values: { sheet: 'Poäng', table: 'Poang', rows: 1_000_001, columns: 2, most: 2_000_000 },
    });
  });
});

describe('the file', () => {
  test('tells its sheets in their order, and the version where its name refers to', async () => {
    const workbook = await opened((file) => {
      file.addWorksheet("Karin's blad").getCell('C7').value = 1;
      file.addWorksheet('Annat').getCell('A1').value = 'abc';
      file.definedNames.add("'Karin''s blad'!$C$7", 'Pottkompassen_version');
      file.definedNames.add("'Annat'!$A$1", 'Pottkompassen_fingeravtryck');
    });
    expect(await workbook.read()).toEqual({
      sheets: ["Karin's blad", 'Annat'],
      formatVersion: 1,
      formatVersionCell: { sheet: "Karin's blad", cell: 'C7' },
      publishedFingerprint: 'abc',
      tables: [],
    });
  });

  test('has no version where there is no such name, or its sheet has gone', async () => {
    const none = { formatVersion: null, formatVersionCell: null };
    const without = await opened((file) => file.addWorksheet('Annat'));
    expect(await without.read()).toEqual({ sheets: ['Annat'], tables: [], ...none });
    const gone = await opened((file) => {
      file.addWorksheet('Annat');
      file.definedNames.add("'Borta'!$A$1", 'Pottkompassen_version');
    });
    expect(await gone.read()).toMatchObject(none);
  });

  test('says where the version was never calculated', async () => {
    const workbook = await opened((file) => {
      file.addWorksheet('Om').getCell('A1').value = { formula: 'B1', date1904: false };
      file.definedNames.add("'Om'!$A$1", 'Pottkompassen_version');
    });
    expect((await workbook.read()).formatVersion).toEqual({ error: '#UNCALCULATED' });
  });
});

describe('cells that are written', () => {
  const workbookOf = (value: ExcelJS.CellValue): ReturnType<typeof opened> =>
    opened((file) => {
      file.addWorksheet('Blad1').getCell('A1').value = value;
    });
  const write = (
    from: CellValue,
    to: CellValue,
    sheet = 'BLAD1',
  ): { cells: readonly { sheet: string; cell: string; from: CellValue; to: CellValue }[] } => ({
    cells: [{ sheet, cell: 'A1', from, to }],
  });
  const changed = { code: 'changedMeanwhile', values: { sheet: 'BLAD1', cell: 'A1' } };

  test('take numbers, texts, truth values and nothing; an error becomes nothing', async () => {
    const workbook = await workbookOf(5);
    const seen: unknown[] = [];
    let from: CellValue = 5;
    for (const to of ['text', false, 0, { error: '#N/A' }, 7, null] as const) {
      await workbook.write(write(from, to));
      from = typeof to === 'object' ? null : to;
      seen.push(sheetOf(await read(workbook), 'Blad1').getCell('A1').value);
    }
    expect(seen).toEqual(['text', false, 0, null, 7, null]);
  });

  test('must hold what they did; an empty text is as blank', async () => {
    await expect((await workbookOf(5)).write(write(6, 1))).rejects.toMatchObject(changed);
    await expect((await workbookOf(5)).write(write('5', 1))).rejects.toMatchObject(changed);
    await (
      await workbookOf({ formula: '""', result: '', date1904: false })
    )
      .write(write(null, 1))
      .catch((fault: unknown) => {
        expect(fault).toMatchObject(changed);
      });
  });

  test('that were never calculated say so', async () => {
    const workbook = await workbookOf({ formula: 'B1', date1904: false });
    await expect(workbook.write(write(null, 1))).rejects.toMatchObject(changed);
    await workbook.write(write({ error: '#UNCALCULATED' }, 1));
  });

  test('on a sheet that is not there, or is protected, are refused', async () => {
    await expect((await workbookOf(5)).write(write(5, 1, 'Borta'))).rejects.toMatchObject({
      code: 'changedMeanwhile',
      values: { sheet: 'Borta', cell: 'A1' },
    });
    const closed = await opened((file) => {
      Object.assign(file.addWorksheet('Blad1'), { sheetProtection: { sheet: true } });
    });
    await expect(closed.write(write(null, 1))).rejects.toMatchObject({
      code: 'protectedSheet',
      values: { sheet: 'Blad1' },
    });
    const open = await opened((file) => {
      Object.assign(file.addWorksheet('Blad1'), { sheetProtection: { objects: true } });
    });
    await open.write(write(null, 1));
  });
});

describe('formulas of columns', () => {
  const inside =
    '<calculatedColumnFormula>Poang[[#This Row],[I1]]*2</calculatedColumnFormula><totalsRowFormula array="1">SUM(A:A)</totalsRowFormula>';
  const patched = (xml: string, path: string): string =>
    path === firstTable
      ? xml
          .replace(
            /<tableColumn ([^>]*name="Ansökan"[^>]*)\/>/u,
            `<tableColumn $1>${inside}<extLst><ext/></extLst></tableColumn>`,
          )
          .replace(
            /<tableColumn ([^>]*name="I1"[^>]*)\/>/u,
            '<tableColumn $1><extLst><ext/></extLst></tableColumn>',
          )
      : xml;

  test('are kept by table and column, and put back; what else stands in a column is not', async () => {
    const workbook = await opened(scores, patched);
    expect((await workbook.read()).tables[0]?.headers).toEqual(['Ansökan', 'I1']);
    await workbook.write({ cells: [{ sheet: 'Poäng', cell: 'C4', from: 4, to: 2 }] });
    const columns = elements(await part(workbook, firstTable), 'tableColumn');
    expect(columns).toHaveLength(2);
    expect(columns[0]).toContain(`>${inside}</tableColumn>`);
    expect(columns[1]).toMatch(/^<tableColumn [^>]*name="I1"[^>]*\/>$/u);
  });

  test('leave a file without any as it is, to the byte', async () => {
    const bytes = await bytesOf(scores);
    const plain = await withPlainColumns(bytes);
    expect(plain.bytes).toBe(bytes);
    expect(plain.formulas.size).toBe(0);
    expect(await withFormulas(bytes, plain.formulas)).toBe(bytes);
  });

  test('of a column that has gone go too', async () => {
    const workbook = await opened((file) => scores(file), patched);
    await workbook.write({
      tables: [
        {
          table: 'Poang',
          sheet: 'Poäng',
          key: 'I1',
          columns: [{ header: 'I1' }],
          rows: [[4], [3]],
          drops: ['Ansökan'],
        },
      ],
    });
    expect(await part(workbook, firstTable)).not.toContain('calculatedColumnFormula');
  });
});

describe('what stands beside the contract’s tables', () => {
  test('is tables of others, and all of a sheet without tables', async () => {
    const workbook = await opened((file) => {
      scores(file);
      file.addWorksheet('Ansökt').addTable({
        name: 'Tabell1',
        ref: 'C4',
        headerRow: true,
        totalsRow: true,
        columns: [
          { name: 'Titel', totalsRowLabel: 'Summa' },
          { name: 'Kostnad', totalsRowFunction: 'sum' },
        ],
        rows: [['E-tjänst', 5]],
      });
      const list = file.addWorksheet('Lista');
      list.getCell('B2').value = 'Namn';
      list.getCell('D3').value = { formula: 'B2', date1904: false };
      file.addWorksheet('Tomt');
      file.addWorksheet('Protokoll').getCell('A1').value = 'vårt';
      file.definedNames.add("'Protokoll'!$A$1", 'Pottkompassen_protokoll');
    });
    expect(await workbook.survey?.()).toEqual([
      {
        sheet: 'Ansökt',
        table: 'Tabell1',
        top: 3,
        left: 2,
        cut: false,
        rows: [
          ['Titel', 'Kostnad'],
          ['E-tjänst', 5],
        ],
      },
      {
        sheet: 'Lista',
        table: null,
        top: 1,
        left: 1,
        cut: false,
        rows: [
          ['Namn', null, null],
          [null, null, { error: '#UNCALCULATED' }],
        ],
      },
    ]);
  });

  test('is no table without headings', async () => {
    const workbook = await opened(
      (file) =>
        file
          .addWorksheet('Ansökt')
          .addTable({ name: 'Tabell1', ref: 'A1', headerRow: true, columns: [{ name: 'X' }], rows: [['y']] }),
      (xml, path) => (path === firstTable ? xml.replace('headerRowCount="1"', 'headerRowCount="0"') : xml),
    );
    expect(await workbook.survey?.()).toEqual([]);
  });

  test.each<[string, number, number, boolean]>([
    ['5,000 rows', 5000, 1, false],
    ['5,001 rows', 5001, 1, true],
    ['100 columns', 1, 100, false],
    ['101 columns', 1, 101, true],
  ])(
    '%s: read up to 5,000 rows and 100 columns, and said where there is more',
    async (_, rows, columns, cut) => {
      const workbook = await opened((file) => {
        const sheet = file.addWorksheet('Lista');
        sheet.getCell(1, 1).value = 'först';
        sheet.getCell(rows, columns).value = 'sist';
      });
      const [area] = (await workbook.survey?.()) ?? [];
      expect([area?.rows.length, area?.rows[0]?.length, area?.cut]).toEqual([
        Math.min(rows, 5000),
        Math.min(columns, 100),
        cut,
      ]);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import {
  needsAddIn,
  sharedFormula,
  shownFormula,
} from '../../../src/workbook/record/portable/customFunctions';
import type { PortableCopy } from '../../../src/workbook/record/portable/portableCopy';
import { portableCopy } from '../../../src/workbook/record/portable/portableCopy';
import type { Typed } from '../recalculated';
import { recalculated } from '../recalculated';

const example = new Uint8Array(
  readFileSync(join(__dirname, '../../../examples/digitaliseringspott-2027.xlsx')),
);

async function fileOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return file;
}

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => !path.endsWith('/'));
  const texts = await Promise.all(paths.map(async (path) => [path, await zip.file(path)?.async('string')]));
  return Object.fromEntries(texts) as Record<string, string>;
}

async function withParts(
  bytes: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, text] of Object.entries(change(await partsOf(bytes)))) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

/** exceljs gives a note as text where it has one look, and in pieces where it has several. */
const noteOf = (cell: ExcelJS.Cell | undefined): string => {
  const note = cell?.note;
  if (note === undefined || typeof note === 'string') return note ?? '';
  return note.texts?.map(({ text }) => text).join('') ?? '';
};

const worksheet = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A file with one sheet, Blad, as Excel stores it. */
async function fileWith(rows: string, after = ''): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet('Blad').getCell('A1').value = 1;
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return withParts(bytes, () => ({ 'xl/worksheets/sheet1.xml': worksheet(rows, after) }));
}

const sheetOf = async ({ bytes }: PortableCopy): Promise<string> =>
  (await partsOf(bytes))['xl/worksheets/sheet1.xml'] ?? '';

/** Every cell as an engine without the functions gets it: formulas to calculate, and values. */
function typedFrom(file: ExcelJS.Workbook): readonly Typed[] {
  const typed: Typed[] = [];
  for (const sheet of file.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        const content = ((): Typed['typed'] => {
          if (cell.formula !== undefined && cell.formula !== '') return { formula: `=${cell.formula}` };
          if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
            return { value };
          return { value: cell.text };
        })();
        typed.push({ sheet: sheet.name, cell: cell.address, typed: content });
      }),
    );
  }
  return typed;
}

test('the example without the add-in: every figure as before, every formula in a note, #NAME? nowhere', async () => {
  const before = await fileOf(example);
  const { bytes, replaced } = await portableCopy(example, 'exempel.xlsx');
  const after = await fileOf(bytes);
  expect(replaced.length).toBeGreaterThan(20);
  expect(replaced.every(({ hadValue }) => hadValue)).toBe(true);
  for (const { sheet, cell, formula } of replaced) {
    const [old, now] = [before.getWorksheet(sheet)?.getCell(cell), after.getWorksheet(sheet)?.getCell(cell)];
    expect(now?.formula).toBeFalsy();
    expect(now?.value ?? '').toEqual(old?.result ?? '');
    expect(now?.numFmt).toBe(old?.numFmt);
    expect(noteOf(now)).toBe(`Värdet är beräknat i originalet. Formeln där:\n${formula}`);
    expect(formula).toMatch(/^=.*NYTTA\.[A-Z_]+\(/);
  }
  // Everything else is in the file to the letter.
  const [was, is] = [await partsOf(example), await partsOf(bytes)];
  const touched = new Set(
    replaced.map(({ sheet }) => before.worksheets.findIndex(({ name }) => name === sheet) + 1),
  );
  for (const [path, text] of Object.entries(was)) {
    const sheet = /^xl\/worksheets\/(?:_rels\/)?sheet(\d+)\.xml/.exec(path)?.[1];
    const known = /calcChain|\[Content_Types\]|workbook\.xml|^xl\/tables\//.test(path);
    if (!known && !touched.has(Number(sheet))) expect(is[path]).toBe(text);
  }
  for (const text of Object.values(is)) expect(text).not.toMatch(/_xldudf|#NAME\?|calculatedColumnFormula>_/);
  // An engine that has never heard of the functions calculates the whole copy.
  const engine = await recalculated(typedFrom(after));
  for (const { sheet, cell } of typedFrom(after)) {
    expect(JSON.stringify(engine.value(sheet, cell))).not.toContain('#NAME?');
  }
  engine.dispose();
});

test('the same file gives the same copy', async () => {
  const [one, other] = [await portableCopy(example, 'a.xlsx'), await portableCopy(example, 'b.xlsx')];
  expect(await partsOf(one.bytes)).toEqual(await partsOf(other.bytes));
});

test('a file without such formulas is given back as it is', async () => {
  const plain = await fileWith('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
  const copy = await portableCopy(plain, 'enkel.xlsx');
  expect(copy.replaced).toEqual([]);
  expect(copy.bytes).toBe(plain);
});

describe('what stands in a cell', () => {
  test.each([
    [
      'a number',
      '<c r="A1" s="3"><f>_xldudf_NYTTA_ANNUITET(1,2,3)</f><v>2.5</v></c>',
      '<c r="A1" s="3"><v>2.5</v></c>',
    ],
    [
      'a text',
      '<c r="A1" t="str"><f>_xldudf_NYTTA_KVOTKLASS(2)</f><v>h&amp;g</v></c>',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">h&amp;g</t></is></c>',
    ],
    ['an empty text', '<c r="A1" t="str"><f>_xldudf_NYTTA_KVOTKLASS(2)</f></c>', '<c r="A1"/>'],
    [
      'a truth value',
      '<c r="A1" t="b"><f>_xldudf_NYTTA_X(1)</f><v>1</v></c>',
      '<c r="A1" t="b"><v>1</v></c>',
    ],
    [
      'an error that is the result',
      '<c r="A1" t="e" vm="1"><f>_xldudf_NYTTA_PAYBACK(B1)</f><v>#N/A</v></c>',
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    [
      'a part of a larger formula',
      '<c r="A1"><f>IF(B1&gt;0,_xldudf_NYTTA_X(B1),0)*2</f><v>8</v></c>',
      '<c r="A1"><v>8</v></c>',
    ],
    [
      'another add-in’s function',
      '<c r="A1"><f>_xldudf_TESTNYTTA_X(B1)</f><v>8</v></c>',
      '<c r="A1"><v>8</v></c>',
    ],
    [
      'a formula as other programs leave it',
      '<c r="A1"><f>NYTTA.NETTONUVARDE(B1,B2)</f><v>8</v></c>',
      '<c r="A1"><v>8</v></c>',
    ],
    [
      'only the words of one, in a text',
      '<c r="A1" t="str"><f>"_xldudf_NYTTA_X("&amp;B1</f><v>x</v></c>',
      '<c r="A1" t="str"><f>"_xldudf_NYTTA_X("&amp;B1</f><v>x</v></c>',
    ],
  ])('%s', async (_, before, after) => {
    const other = '<c r="B1"><f>_xldudf_NYTTA_Y(1)</f><v>1</v></c>';
    const copy = await portableCopy(await fileWith(`<row r="1">${before}${other}</row>`), 'x.xlsx');
    expect(await sheetOf(copy)).toContain(`<row r="1">${after}<c r="B1"><v>1</v></c></row>`);
  });

  test.each([
    ['never calculated', '<c r="A1"><f>_xldudf_NYTTA_X(1)</f></c>'],
    ['not known where it was saved', '<c r="A1" t="e"><f>_xldudf_NYTTA_X(1)</f><v>#NAME?</v></c>'],
    ['not answered yet', '<c r="A1" t="e"><f>_xldudf_NYTTA_X(1)</f><v>#BUSY!</v></c>'],
  ])('words where there is no value: %s', async (_, cell) => {
    const rows = `<row r="1">${cell}<c r="B1" t="e"><f>A1*2</f><v>#NAME?</v></c></row>`;
    const copy = await portableCopy(await fileWith(rows), 'x.xlsx');
    expect(copy.replaced).toEqual([{ sheet: 'Blad', cell: 'A1', formula: '=NYTTA.X(1)', hadValue: false }]);
    expect(await sheetOf(copy)).toContain('<t xml:space="preserve">ej beräknat</t>');
    const parts = await partsOf(copy.bytes);
    for (const text of Object.values(parts)) expect(text).not.toContain('#NAME?');
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(Object.values(parts).join('')).toContain('Originalet hade inget beräknat värde');
    const engine = await recalculated(typedFrom(await fileOf(copy.bytes)));
    expect(engine.value('Blad', 'B1')).toEqual({ error: '#VALUE!' });
    engine.dispose();
  });
});

test('a formula shared by several cells is written out for each', async () => {
  const rows = [
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">_xldudf_NYTTA_X(A2,$A$1)</f><v>1</v></c></row>',
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>',
  ].join('');
  const { replaced } = await portableCopy(await fileWith(rows), 'x.xlsx');
  expect(replaced.map(({ cell, formula }) => [cell, formula])).toEqual([
    ['B2', '=NYTTA.X(A2,$A$1)'],
    ['B3', '=NYTTA.X(A3,$A$1)'],
  ]);
});

test('what a formula spilled stays, and formulas that refer to it as a whole get its range', async () => {
  const rows = [
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_NYTTA_KALKYL("A01")</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="D2"><f>SUM(_xlfn.ANCHORARRAY($A$1))</f><v>10</v></c></row>',
  ].join('');
  const copy = await portableCopy(await fileWith(rows), 'x.xlsx');
  expect(await sheetOf(copy)).toContain(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="D2"><f>SUM(A1:B2)</f><v>10</v></c></row>',
  );
});

test('a workbook name for such a formula becomes its text, and cells that use the name their values', async () => {
  const file = await withParts(
    await fileWith('<row r="1"><c r="A1"><f>Ränta*2</f><v>6</v></c></row>'),
    (parts) => ({
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="Ränta">_xldudf_NYTTA_PARAMETER("kalkylränta",2027)</definedName></definedNames>',
      ),
    }),
  );
  const copy = await portableCopy(file, 'x.xlsx');
  expect(copy.replaced).toMatchObject([{ cell: 'A1', formula: '=Ränta*2', hadValue: true }]);
  expect((await partsOf(copy.bytes))['xl/workbook.xml']).toContain(
    '>&quot;=_xldudf_NYTTA_PARAMETER(&quot;&quot;kalkylränta&quot;&quot;,2027)&quot;</definedName>',
  );
});

test('a note that stands on the cell keeps its text, and other notes are untouched', async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('Blad');
  sheet.getCell('A1').value = { formula: '_xldudf_NYTTA_X(1)', result: 5 };
  sheet.getCell('A1').note = 'Stämt av med ekonomi.';
  sheet.getCell('B2').value = 7;
  sheet.getCell('B2').note = 'Mitt eget.';
  sheet.getCell('C3').value = { formula: '_xldudf_NYTTA_X(2)', result: 6 };
  const { bytes } = await portableCopy(new Uint8Array(await file.xlsx.writeBuffer()), 'x.xlsx');
  const copied = (await fileOf(bytes)).getWorksheet('Blad');
  const note = (cell: string): string => noteOf(copied?.getCell(cell));
  expect(note('A1')).toMatch(/^Stämt av med ekonomi\.\n\nVärdet .*\n=NYTTA\.X\(1\)$/s);
  expect(note('B2')).toBe('Mitt eget.');
  expect(note('C3')).toMatch(/=NYTTA\.X\(2\)$/);
  const shapes = Object.entries(await partsOf(bytes)).filter(([path]) => path.endsWith('.vml'));
  expect(shapes).toHaveLength(1);
  const ids = [...(shapes[0]?.[1] ?? '').matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(3);
});

test('a file that is no workbook is refused in words', async () => {
  await expect(portableCopy(new Uint8Array([1, 2, 3]), 'bild.xlsx')).rejects.toMatchObject({
    code: 'notAWorkbook',
    values: { file: 'bild.xlsx' },
  });
});

test('a call is told from what only looks like one', () => {
  expect(needsAddIn('SUM(A1:A9)')).toBe(false);
  expect(needsAddIn("'_xldudf_NYTTA_X'!A1")).toBe(false);
  expect(needsAddIn('Total*2', new Set(['TOTAL']))).toBe(true);
  expect(needsAddIn('Totalt*2', new Set(['TOTAL']))).toBe(false);
  expect(shownFormula('SUM(_xldudf_NYTTA_NNV_DATUM(A1,"_xldudf_NYTTA_X("),_xlfn.XLOOKUP(1,A:A,B:B))')).toBe(
    '=SUM(NYTTA.NNV_DATUM(A1,"_xldudf_NYTTA_X("),XLOOKUP(1,A:A,B:B))',
  );
  expect(sharedFormula('B$2+$C3+\'Blad 1\'!D4+"E5"+LOG10(F6)', 2, 1)).toBe(
    'C$2+$C5+\'Blad 1\'!E6+"E5"+LOG10(G8)',
  );
});

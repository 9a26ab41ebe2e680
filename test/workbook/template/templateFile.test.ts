import { readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataValidation, Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { run } from '../../../cli/run';
import { finished } from '../../../scripts/template/finish';
import { blankWorkbook, scratch, templateStart, templateWorkbook } from '../../../scripts/template/workbook';
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { loadFile } from '../../../src/workbook/doors/xlsxLoad';
import { templateChange } from '../../../src/workbook/template/template';
import type { Snapshot, Workbook } from '../../../src/workbook/workbook';
import { calculatedExcel } from './calculatedExcel';

const path = join(__dirname, '../../../mall/pottkompassen-mall.xlsx');
const committed = new Uint8Array(readFileSync(path));

/** What the pane makes in a workbook that has one blank sheet. */
async function madeByThePane<Opened extends Workbook>(workbook: Opened): Promise<Opened> {
  await workbook.write(templateChange(await workbook.read(), templateStart).change);
  return workbook;
}

/** Lists and notes, cell by cell: exceljs has no types for how it keeps them. */
function guidesOf(sheet: Worksheet): Readonly<Record<string, DataValidation>> {
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } })
    .dataValidations;
  return model;
}

interface TableOfFile {
  readonly table: {
    readonly name: string;
    readonly tableRef: string;
    readonly headerRow: boolean;
    readonly style: unknown;
    readonly columns: readonly { readonly name: string }[];
  };
}

function tablesOf(sheet: Worksheet): readonly TableOfFile['table'][] {
  const { tables } = sheet as unknown as { tables: Readonly<Record<string, TableOfFile>> };
  return Object.values(tables).map(({ table }) => table);
}

/** All that a sheet holds, cell by cell. */
function contentOf(sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const formula = cell.formula === undefined || cell.formula === '' ? null : cell.formula;
      cells[cell.address] = [formula ?? cell.value, cell.style];
    }),
  );
  return {
    cells,
    guides: guidesOf(sheet),
    tables: tablesOf(sheet).map(({ name, tableRef, headerRow, style, columns }) => [
      name,
      tableRef,
      headerRow,
      style,
      columns.map((column) => column.name),
    ]),
    widths: sheet.columns.map(({ width }) => width),
    heights: Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1).height),
    views: sheet.views,
    page: sheet.pageSetup,
    footer: sheet.headerFooter.oddFooter,
  };
}

/**
 * Tables with their headings and rows, and where the version stands: what every door reads. A formula that shows an empty
 * text is blank in a file.
 */
function readAs({ tables, formatVersion, formatVersionCell }: Snapshot): unknown {
  return {
    tables: tables
      .map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    formatVersion,
    formatVersionCell,
  };
}

describe('the template as a file', () => {
  test('is what the script makes, to the byte', async () => {
    expect(Buffer.from(committed).equals(Buffer.from(await templateWorkbook()))).toBe(true);
  });

  test('has every sheet, table, list, note and formula of what the pane makes, cell by cell, and no more', async () => {
    const blank = await openXlsx(await blankWorkbook(new Date(0)), 'tom.xlsx');
    const pane = (await loadFile((await madeByThePane(blank)).bytes())).file;
    const template = (await loadFile(committed)).file;
    const names = pane.worksheets.map(({ name }) => name).filter((name) => name !== scratch);
    expect(template.worksheets.map(({ name }) => name)).toEqual(names);
    for (const { name } of template.worksheets) {
      const [ours, theirs] = [template.getWorksheet(name), pane.getWorksheet(name)];
      if (ours === undefined || theirs === undefined) throw new Error(`no sheet ${name}`);
      expect([name, contentOf(ours)]).toEqual([name, contentOf(theirs)]);
    }
    expect(template.definedNames.model).toEqual(pane.definedNames.model);
    expect(template.worksheets.flatMap(tablesOf)).toHaveLength(16);
  });

  test('is read as what the pane makes in Excel is', async () => {
    const { settle, remove } = calculatedExcel(templateStart.namespace);
    try {
      const inExcel = await madeByThePane(excelWorkbook());
      await settle();
      const file = await openXlsx(committed, 'mall.xlsx');
      expect(readAs(await file.read())).toEqual(readAs(await inExcel.read()));
    } finally {
      remove();
    }
  });

  test('no cell has two lists: Excel would repair the file', async () => {
    const zip = await JSZip.loadAsync(committed);
    for (const name of Object.keys(zip.files).filter((part) => part.startsWith('xl/worksheets/sheet'))) {
      const xml = (await zip.file(name)?.async('string')) ?? '';
      const areas = [...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)(\d+):[A-Z]+(\d+)"/gu)].map(
        ([, column, first, last]) => ({ column, first: Number(first), last: Number(last) }),
      );
      const cells = areas.flatMap(({ column = '', first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => `${column}${first + index}`),
      );
      expect([name, cells]).toEqual([name, [...new Set(cells)]]);
    }
  });

  test('Excel fills the formula into rows that are added', async () => {
    const zip = await JSZip.loadAsync(committed);
    const tables = await Promise.all(
      Object.keys(zip.files)
        .filter((part) => part.startsWith('xl/tables/'))
        .map((part) => zip.file(part)?.async('string')),
    );
    const calculated = tables.flatMap((xml = '') => [
      ...xml.matchAll(/name="([^"]+)"[^>]*><calculatedColumnFormula>([^<]+)</gu),
    ]);
    // The row is named, so that it does not matter from which row an address would be counted.
    expect(calculated.map(([, column, formula = '']) => [column, formula.includes('$A')])).toEqual([
      ['Nettonuvärde', false],
      ['NNK', false],
    ]);
    for (const [, , formula] of calculated) expect(formula).toContain('Ansokningar[[#This Row],[Id]]');
  });
});

/** Types rows below a table's headings, as a person does in Excel, which lets the table grow with them. */
function typeRows(
  sheet: Worksheet | undefined,
  rows: readonly (readonly (string | number | null)[])[],
): void {
  const [table] = sheet === undefined ? [] : tablesOf(sheet);
  if (sheet === undefined || table === undefined) throw new Error('no table to type in');
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.getCell(index + 2, column + 1).value = value;
    }),
  );
  Object.assign(table, { tableRef: table.tableRef.replace(/\d+$/u, String(rows.length + 1)) });
}

test('filled in with three applications, as a new user does, it ranks and chooses', async () => {
  const file = (await loadFile(committed)).file;
  const directions = [
    ['I1', 'Invånarens behov', 3],
    ['I2', 'Digitalisering för alla', 1],
  ];
  typeRows(file.getWorksheet('Inriktningar'), directions);
  typeRows(file.getWorksheet('Ansökningar'), [
    ['A1', 'E-tjänst för bygglov', 300_000],
    ['A2', 'Digital nattillsyn', 200_000],
    ['A3', 'Gemensam ärendehantering', 250_000],
  ]);
  typeRows(file.getWorksheet('Poäng'), [
    ['A1', null, null, 4, 2],
    ['A2', null, null, 1, 3],
    ['A3', null, null, 2, 4],
  ]);
  typeRows(file.getWorksheet('Ramar'), [[2027, 500_000]]);
  const filled = join(mkdtempSync(join(tmpdir(), 'mall-')), 'var-pott.xlsx');
  // Excel saves with a formula what it shows, here nothing: none of the three has a row in Nyttor.
  writeFileSync(filled, await finished(new Uint8Array(await file.xlsx.writeBuffer()), new Date()));

  let out = '';
  const status = await run([filled, '--json', '--quick'], {
    out: (text) => (out += text),
    err: (text) => (out += text),
  });
  expect(status).toBe(0);
  const report = JSON.parse(out) as {
    ranking: { id: string; place: number; score: number; selected: boolean }[];
    selection: { ids: string[]; cost: number; proven: boolean };
    problems: { severity: string; message: string }[];
  };
  // By hand, on the scale 0 to 4 with weights 3/4 and 1/4: (3 · 4 + 1 · 2)/16 = 87,5 %, (3 · 1 + 3)/16 = 37,5 %,
  // (3 · 2 + 4)/16 = 62,5 %. Of the pairs within 500 000 kr, A1 and A2 have 125 points, A2 and A3 have 100.
  expect(report.ranking.map(({ id, place, score, selected }) => [id, place, score, selected])).toEqual([
    ['A1', 1, 87.5, true],
    ['A3', 2, 62.5, false],
    ['A2', 3, 37.5, true],
  ]);
  expect(report.selection).toMatchObject({ ids: ['A1', 'A2'], cost: 500_000, proven: true });
  expect(report.problems).toEqual([]);
});

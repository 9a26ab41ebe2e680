/**
 * The example published through Office.js and through a file: every cell of every sheet holds the same constant or the
 * same formula, so that the two cannot show different figures. What the formulas give is `native.test.ts`'s to tell.
 */
import ExcelJS from 'exceljs';
import { decide } from '../../../src/model/portfolio/decide';
import { a1 } from '../../../src/workbook/cells/address';
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import { openXlsxFile } from '../../../src/workbook/doors/xlsxFile';
import { cellValue } from '../../../src/workbook/doors/xlsxCells';
import { frontierToPublish } from '../../../src/workbook/publish/publication';
import { publish } from '../../../src/workbook/publish/publish';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { WorkbookChange } from '../../../src/workbook/workbook';
import type { OpenExcel } from '../excelOf';
import { excelOf } from '../excelOf';
import { must } from './must';

/** Whole sheets, in the order in which they come in the workbook. */
const sheets = [
  'Beslutsunderlag',
  'Protokoll',
  'Objektplaner',
  'Uppföljning',
  'Röda tråden',
  'Beräkning',
  'Publicerat',
  'Avläsning',
];

type Cells = ReadonlyMap<string, unknown>;

let file: ExcelJS.Workbook;
let excel: OpenExcel;
let change: WorkbookChange;

beforeAll(async () => {
  const workbook = await openXlsxFile('examples/digitaliseringspott-2027.xlsx');
  const snapshot = await workbook.read();
  const reading = readPortfolio(snapshot);
  const portfolio = must(reading.portfolio);
  const decision = decide(portfolio, {});
  const frontier = frontierToPublish(portfolio, {}, decision);
  change = publish({
    snapshot,
    reading,
    portfolio,
    decision,
    frontier,
    analysis: null,
    time: '2026-11-23 14:05',
  });
  await workbook.write(change);
  file = new ExcelJS.Workbook();
  const bytes = workbook.bytes();
  await file.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  excel = await excelOf(snapshot);
  await excelWorkbook().write(change);
});

afterAll(() => excel.remove());

/** Functions that came after 2007 bear a mark in a file, which Excel does not show. */
const shown = (formula: string): string => `=${formula.replaceAll('_xlfn.', '')}`;

function inFile(name: string): Cells {
  const cells = new Map<string, unknown>();
  must(file.getWorksheet(name)).eachRow((row) =>
    row.eachCell((cell) => {
      const content = cell.formula === undefined ? cellValue(cell, false) : shown(cell.formula);
      if (content !== null && content !== '') cells.set(cell.address, content);
    }),
  );
  return cells;
}

function inExcel(name: string): Cells {
  const { engine } = excel.host.host;
  const block = must(engine.usedBlock(name));
  const cells = new Map<string, unknown>();
  engine.read(name, block).forEach((row, i) =>
    row.forEach(({ value, formula }, j) => {
      const content = formula ?? value;
      if (content !== null && content !== '') cells.set(a1(block.row + i, block.column + j), content);
    }),
  );
  return cells;
}

test.each([...sheets, 'Beslutslogg'])('the sheet %s', (name) => {
  const [written, stored] = [inExcel(name), inFile(name)];
  expect(written.size).toBeGreaterThan(10);
  const apart = [...new Set([...written.keys(), ...stored.keys()])].flatMap((cell) =>
    Object.is(written.get(cell), stored.get(cell))
      ? []
      : [`${cell}: ${String(written.get(cell))} in Excel, ${String(stored.get(cell))} in the file`],
  );
  expect(apart).toEqual([]);
});

test('no sheet is left out', () => {
  expect((change.sheets ?? []).map(({ sheet }) => sheet)).toEqual(sheets);
});

test('the charts are Excel’s own, and each stands in the table of the page', () => {
  const charts = (name: string): readonly string[] => {
    const { items } = must(excel.host.host.state.sheet(name)).charts;
    return items.map(({ values }) => String(values['Name']));
  };
  expect(charts('Beslutsunderlag')).toHaveLength(3);
  expect(charts('Uppföljning')).toHaveLength(1);
  const onPage = [...inFile('Beslutsunderlag').values()];
  for (const name of charts('Beslutsunderlag')) {
    const { title } = must(change.sheets?.[0]?.charts?.find((chart) => chart.name === name));
    expect(onPage).toContain(title);
  }
});

/**
 * A small sheet whose writing fails at every fourth of its actions, others in each case, in an Excel of today and in an older one: all is as it was, or
 * all is written. What people see is compared: cells, formats, tables, names, sheets, charts.
 */
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { WorkbookChange } from '../../../src/workbook/workbook';
import type { OpenExcel } from '../excelOf';
import { excelOf } from '../excelOf';

let open: OpenExcel;

afterEach(() => {
  open.remove();
  Reflect.deleteProperty(globalThis, 'Office');
});

function limitTo(minor: number): void {
  const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= minor;
  Object.defineProperty(globalThis, 'Office', {
    value: { context: { requirements: { isSetSupported } } },
    configurable: true,
  });
}

/** A sheet with a title, a table from `at` and a named cell. */
function sheetOf(at: string, ids: readonly string[], named: string): SheetWrite {
  return {
    sheet: 'Underlag',
    mark: 'Prov_underlag',
    blocks: [
      { at: 'A1', rows: [['Underlag', 2027]], look: 'title', format: '0' },
      { at: named, rows: [[null]], look: 'entry', format: 'yyyy-mm-dd' },
    ],
    tables: [
      {
        table: 'Lista',
        sheet: 'Underlag',
        key: 'Id',
        columns: [{ header: 'Id' }, { header: 'Namn' }, { header: 'Plats', format: '0.0' }],
        rows: ids.map((id, index) => [
          id,
          `Ansökan ${id}`,
          { formula: `=${index + 1}*2`, result: 2 * index + 2 },
        ]),
        entries: [{ header: 'Beslut' }],
        at,
      },
    ],
    widths: [10],
    names: [{ name: 'Prov_dag', range: named }],
  };
}

async function openFirst(): Promise<void> {
  open = await excelOf({ tables: [], sheets: ['Blad1'], formatVersion: null });
  await excelWorkbook().write({ sheets: [sheetOf('A4', ['A1', 'A2'], 'B2')] });
  await excelWorkbook().write({
    cells: [
      { sheet: 'Underlag', cell: 'D5', from: null, to: 'Beviljas' },
      { sheet: 'Underlag', cell: 'B2', from: null, to: 46_388 },
    ],
  });
}

/** Everything that a person sees, but for looks. */
function seen(): unknown {
  const { state, engine } = open.host.host;
  const block = { row: 0, column: 0, rows: 12, columns: 6 };
  return {
    sheets: state.sheets.map(({ name }) => ({
      name,
      cells: engine.read(name, block).map((row) => row.map((cell) => cell.formula ?? cell.value ?? '')),
      formats: engine.numberFormats(name, block),
    })),
    tables: state.tables.map(({ name, sheet, block: own, showTotals }) => ({
      name,
      sheet: sheet.name,
      own,
      showTotals,
    })),
    names: state.names
      .filter(({ name }) => !name.startsWith('Pottkompassen_skrivning_'))
      .map(({ name, formula, comment }) => ({ name, comment, formula: formula.replaceAll("'", '') }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

const changes: readonly (readonly [string, WorkbookChange])[] = [
  ['a table that grows', { sheets: [sheetOf('A4', ['A2', 'A1', 'A3'], 'B2')] }],
  ['a table that shrinks', { sheets: [sheetOf('A4', ['A1'], 'B2')] }],
  ['a table that moves', { sheets: [sheetOf('B6', ['A1', 'A2'], 'A3')] }],
  [
    'another sheet beside',
    {
      sheets: [
        sheetOf('A4', ['A1', 'A2'], 'B2'),
        { sheet: 'Annat', mark: 'Prov_annat', blocks: [{ at: 'A1', rows: [['x']] }], widths: [] },
      ],
    },
  ],
];

const cases = [15, 12].flatMap((minor) =>
  changes.map(([name, change], index) => [minor, name, change, index] as const),
);

test.each(cases)('ExcelApi 1.%d: %s', async (minor, _, change, first) => {
  await openFirst();
  limitTo(minor);
  const before = JSON.stringify(seen());
  let restored = 0;
  for (let action = first; ; action += 4) {
    open.host.host.faults.plan({ code: 'GeneralException', roundTrip: 2, action });
    const outcome = await excelWorkbook()
      .write(change)
      .then(
        () => 'written',
        (error: { code?: string }) => error.code,
      );
    open.host.host.faults.clear();
    // From where the sheet is declared written it is finished.
    if (outcome === 'written') break;
    expect([action, outcome]).toEqual([action, 'unexpected']);
    if (JSON.stringify(seen()) !== before)
      expect({ action, seen: seen() }).toEqual({ action, seen: JSON.parse(before) as unknown });
    restored += 1;
  }
  expect(restored).toBeGreaterThan(2);
  const finished = seen();
  open.remove();
  Reflect.deleteProperty(globalThis, 'Office');
  await openFirst();
  limitTo(minor);
  await excelWorkbook().write(change);
  expect(finished).toEqual(seen());
});

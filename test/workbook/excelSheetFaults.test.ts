import { excelWorkbook } from '../../src/workbook/doors/excel';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import type { WorkbookChange } from '../../src/workbook/workbook';
import type { ExcelHost } from '../../workbench/host/host';
import type { SheetState } from '../../workbench/host/excel/state';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import { addressOf, smallRound, table } from './smallRound';
import { fullSheet } from './wholeSheet';

let open: OpenExcel | null = null;

afterEach(() => {
  open?.remove();
  open = null;
  Reflect.deleteProperty(globalThis, 'Office');
});

function host(): ExcelHost {
  if (open === null) throw new Error('nothing is open');
  return open.host.host;
}

/** Makes Excel one that has the interface up to that version and no further. */
function limitTo(minor: number): void {
  const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= minor;
  const value = { context: { requirements: { isSetSupported } } };
  Object.defineProperty(globalThis, 'Office', { value, configurable: true });
}

const ranked: MemoryContents = {
  ...smallRound(),
  tables: [
    ...smallRound().tables,
    table('Rangordning', 'Rangordning', ['Plats', 'Id', 'Not'], [[1, 'A1', 'Ring Karin']]),
  ],
  sheets: [...smallRound().sheets, 'Rangordning'],
};

const cells = [
  { sheet: 'Inriktningar', cell: addressOf(smallRound(), 'Inriktningar', 0, 'Vikt'), from: 60, to: 10 },
];
const tables = [
  {
    table: 'Rangordning',
    sheet: 'Rangordning',
    key: 'Id',
    columns: [{ header: 'Plats', format: '0' }, { header: 'Id' }],
    rows: [
      [1, 'A2'],
      [2, 'A1'],
    ],
  },
];
const second = {
  sheet: 'Om boken',
  mark: 'Prov_om',
  blocks: [{ at: 'A1', rows: [['Version', { formula: "='Underlag'!A1" }]] }],
  widths: [20],
  hidden: true,
} as const;

/** A first version of the sheet, with what people have written into and beside it. */
async function withFirstVersion(): Promise<void> {
  const workbook = excelWorkbook();
  await workbook.write({ sheets: [fullSheet()] });
  await workbook.write({
    cells: [
      { sheet: 'Underlag', cell: 'E8', from: null, to: 'Beviljas' },
      { sheet: 'Underlag', cell: 'B5', from: null, to: 46500 },
      { sheet: 'Underlag', cell: 'H20', from: null, to: 'Vår rad' },
    ],
  });
}

const rows = [
  ['A2', 'Digital nattillsyn', 90],
  ['A1', 'E-tjänst för bygglov', 80],
] as const;

const changes: readonly (readonly [string, boolean, WorkbookChange])[] = [
  ['a new sheet', false, { sheets: [fullSheet(), second], tables, cells }],
  ['a replaced sheet', true, { sheets: [fullSheet(rows), second], tables, cells }],
  ['a replaced sheet whose table moves', true, { sheets: [fullSheet(rows, { lines: 3 })], tables, cells }],
];

const touchedSheets = new Set(['Inriktningar', 'Rangordning', 'Underlag', 'Om boken']);

/** Everything that the workbook holds that the product may have touched, but for looks. */
function everything(): unknown {
  const { state, engine } = host();
  const block = { row: 0, column: 0, rows: 22, columns: 9 };
  const touched = state.sheets.filter(({ name }) => touchedSheets.has(name));
  return {
    all: state.sheets.map(({ name }) => name),
    sheets: touched.map(({ name, visibility }) => ({
      name,
      visibility,
      cells: engine.read(name, block),
      formats: engine.numberFormats(name, block),
    })),
    tables: state.tables
      .map((one) => ({ name: one.name, sheet: one.sheet.name, block: one.block }))
      .sort(byName),
    names: state.names
      .filter(({ name }) => !name.startsWith('Pottkompassen_skrivning_'))
      .map(({ name, formula, comment }) => ({ name, comment, formula: formula.replaceAll("'", '') }))
      .sort(byName),
    charts: state.sheets.map((sheet) => sheet.charts.items.map(({ values }) => values['Name'])),
  };
}

/** How the sheet looks: every pile of formats as it shows, conditions, charts, and the page. */
function looks(): unknown {
  const sheet = host().state.sheet('Underlag');
  if (sheet === undefined) return null;
  const page = sheet.record.children['PageLayout'];
  const calls = page?.calls.map(({ name, args }) => [name, args] as const) ?? [];
  return {
    cells: grid(sheet),
    conditions: sheet.conditionalFormats.map(({ block, record }) => ({
      block,
      type: record.values['Type'],
      children: withoutIds(record.children),
    })),
    charts: sheet.charts.items.map((chart) => withoutIds(chart)),
    page: [page?.values, page?.children, Object.fromEntries(calls)],
    frozen: sheet.frozen,
  };
}

const paths = [
  'Font/Bold',
  'Font/Color',
  'Font/Size',
  'Fill/Color',
  'WrapText',
  'VerticalAlignment',
  'Borders/EdgeBottom/Style',
  'DataValidation/Rule',
  'DataValidation/Prompt',
  'ColumnWidth',
];

function grid(sheet: SheetState): unknown {
  return Array.from({ length: 24 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) =>
      paths.map((path) => sheet.formats.at(row, column, path) ?? null),
    ),
  );
}

/** Compared as text first: jest's own comparison takes long. */
function same(action: number, one: unknown, other: unknown): void {
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  expect({ action, one }).toEqual({ action, one: other });
}

function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'id' ? undefined : one)));
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

async function prepared(isThere: boolean, minor: number): Promise<void> {
  open?.remove();
  open = await excelOf(ranked);
  limitTo(minor);
  if (isThere) await withFirstVersion();
}

/**
 * From the action on that declares the sheets written, looks are finished rather than put back. Those actions are many and
 * all alike, and each needs a workbook of its own: every seventeenth is tried, others in each case.
 */
const stride = 17;

describe.each([15, 12])('with ExcelApi 1.%d', (minor) => {
  test.each(changes.map((one, index) => [...one, index + minor] as const))(
    '%s: a failure at any action leaves all as it was, or all written',
    async (_, isThere, change, offset) => {
      await prepared(isThere, minor);
      await excelWorkbook().write(change);
      const [whole, wholeLooks] = [everything(), looks()];
      let [restored, finished] = [0, 0];
      await prepared(isThere, minor);
      const before = everything();
      for (let action = 0; ; action += finished === 0 ? 1 : stride) {
        host().faults.plan({ code: 'GeneralException', roundTrip: 2, action });
        const outcome = await excelWorkbook()
          .write(change)
          .then(
            () => 'written',
            (error: { code?: string }) => error.code,
          );
        // The batch had fewer actions than that.
        const isThrough = host().faults.isPending;
        host().faults.clear();
        if (outcome === 'written') {
          same(action, everything(), whole);
          same(action, looks(), wholeLooks);
          if (isThrough) break;
          if (finished === 0) action += offset % stride;
          finished += 1;
          await prepared(isThere, minor);
        } else {
          restored += 1;
          expect({ action, outcome }).toEqual({ action, outcome: 'unexpected' });
          same(action, everything(), before);
        }
      }
      expect(restored).toBeGreaterThan(20);
      expect(finished).toBeGreaterThan(5);
    },
  );
});

test('writing a sheet takes two round trips', async () => {
  open = await excelOf(ranked);
  const before = open.host.host.bridge.roundTrips;
  await excelWorkbook().write({ sheets: [fullSheet()], tables, cells });
  expect(open.host.host.bridge.roundTrips - before).toBe(2);
});

test('where a sheet can neither be finished nor put back, that is said', async () => {
  open = await excelOf(ranked);
  for (const roundTrip of [3, 4, 5]) open.host.host.faults.plan({ code: 'GeneralException', roundTrip });
  open.host.host.faults.plan({ code: 'AccessDenied', roundTrip: 2, action: 30 });
  await expect(excelWorkbook().write({ sheets: [fullSheet()] })).rejects.toMatchObject({
    code: 'halfWritten',
    values: { sheet: 'Underlag' },
  });
});

test('charts are replaced by name, those of the former version go, and a person’s own stay', async () => {
  open = await excelOf(ranked);
  const workbook = excelWorkbook();
  await workbook.write({ sheets: [fullSheet(rows, { charts: ['Bidrag', 'Front'] })] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Underlag');
    sheet.charts.add('Line', sheet.getRange('C8:C9')).name = 'Karins';
    await context.sync();
  });
  await workbook.write({ sheets: [fullSheet(rows, { charts: ['Bidrag', 'Säkerhet'] })] });
  const names = open.host.host.state.sheet('Underlag')?.charts.items.map(({ values }) => values['Name']);
  expect(names?.sort()).toEqual(['Bidrag', 'Karins', 'Säkerhet']);
});

import { excelWorkbook } from '../../src/workbook/doors/excel';
import { enteredText, reentered } from '../../src/workbook/doors/excelText';
import type { WorkbookChange } from '../../src/workbook/workbook';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import { addressOf, smallRound, table } from './smallRound';

let open: OpenExcel | null = null;

afterEach(() => {
  open?.remove();
  open = null;
  Reflect.deleteProperty(globalThis, 'Office');
});

/** Makes Excel one that has the interface up to that version and no further. */
function limitTo(minor: number): void {
  const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= minor;
  const value = { context: { requirements: { isSetSupported } } };
  Object.defineProperty(globalThis, 'Office', { value, configurable: true });
}

const weight = addressOf(smallRound(), 'Inriktningar', 0, 'Vikt');
const change: WorkbookChange = {
  cells: [{ sheet: 'Inriktningar', cell: weight, from: 60, to: 10 }],
  tables: [
    {
      table: 'Rangordning',
      sheet: 'Rangordning',
      key: 'Id',
      columns: [{ header: 'Plats', format: '0' }, { header: 'Id' }, { header: 'Poäng', format: '0.0' }],
      rows: [
        [1, 'A2', 90],
        [2, 'A1', 80],
        [3, 'A3', 70],
        [4, 'A4', 60],
      ],
    },
  ],
};

const ranked = {
  ...smallRound(),
  tables: [
    ...smallRound().tables,
    table(
      'Rangordning',
      'Rangordning',
      ['Plats', 'Id', 'Poäng', 'Not'],
      [
        [1, 'A1', 80.5, '=inte en formel'],
        [2, 'A2', 70, null],
      ],
    ),
  ],
  sheets: [...smallRound().sheets, 'Rangordning'],
};

test('reading takes one round trip', async () => {
  open = await excelOf(smallRound());
  const before = open.host.host.bridge.roundTrips;
  await excelWorkbook().read();
  expect(open.host.host.bridge.roundTrips - before).toBe(1);
});

test('writing takes two: one that verifies and one that writes', async () => {
  open = await excelOf(ranked);
  const before = open.host.host.bridge.roundTrips;
  await excelWorkbook().write(change);
  expect(open.host.host.bridge.roundTrips - before).toBe(2);
});

test('a cell that is being edited stops reading and writing', async () => {
  open = await excelOf(smallRound());
  open.host.host.bridge.cellEditMode = true;
  await expect(excelWorkbook().read()).rejects.toMatchObject({ code: 'cellEditMode' });
  await expect(excelWorkbook().write(change)).rejects.toMatchObject({ code: 'cellEditMode' });
});

test('where Excel cannot be reached, that is what is said', async () => {
  open = await excelOf(smallRound());
  open.host.host.faults.plan({ code: 'GeneralException', connection: true });
  await expect(excelWorkbook().read()).rejects.toMatchObject({
    code: expect.stringMatching(/unreachable|unexpected/),
  });
});

test('a request that is too large is a fault of its own', async () => {
  open = await excelOf(smallRound());
  open.host.host.faults.plan({ code: 'RequestPayloadSizeLimitExceeded' });
  await expect(excelWorkbook().read()).rejects.toMatchObject({ code: 'tooLarge' });
});

describe.each([
  ['a ranking that is there', ranked, 15],
  ['a ranking that is there, in an older Excel', ranked, 12],
  ['no ranking yet', smallRound(), 15],
])('a write that fails half way, with %s', (_, contents, minor) => {
  // Each action of the writing batch in turn; the host carries out those before it, as Excel does.
  test.each(Array.from({ length: 64 }, (__, action) => action))(
    'at action %d leaves all as it was',
    async (action) => {
      open = await excelOf(contents);
      limitTo(minor);
      const workbook = excelWorkbook();
      const before = await workbook.read();
      open.host.host.faults.plan({ code: 'AccessDenied', roundTrip: 2, action });
      const outcome = await workbook.write(change).then(
        () => 'written',
        (error: { code?: string }) => error.code,
      );
      open.host.host.faults.clear();
      // A batch with fewer actions than that is carried out.
      if (outcome === 'written') return;
      expect(outcome).toBe('protectedSheet');
      expect(await workbook.read()).toEqual(before);
    },
  );
});

test('where it cannot be undone either, that is said', async () => {
  open = await excelOf(ranked);
  open.host.host.faults.plan({ code: 'AccessDenied', roundTrip: 2, action: 8 });
  open.host.host.faults.plan({ code: 'GeneralException', roundTrip: 3 });
  open.host.host.faults.plan({ code: 'GeneralException', roundTrip: 4 });
  await expect(excelWorkbook().write(change)).rejects.toMatchObject({ code: 'halfWritten' });
});

test("a formula in the user's own column follows its row", async () => {
  open = await excelOf(ranked);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Rangordning').getRange('D2:D3').formulas = [['=C2*2'], ['=C3*2']];
    await context.sync();
  });
  await excelWorkbook().write(change);
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Rangordning').getRange('D2:D5').load('formulas');
    await context.sync();
    return range.formulas as unknown;
  });
  expect(formulas).toEqual([['=C2*2'], ['=C3*2'], ['=C4*2'], ['=C5*2']]);
});

test('formats are set, and the head stays in view', async () => {
  open = await excelOf(smallRound());
  await excelWorkbook().write(change);
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Rangordning').getRange('A2:C2').load('numberFormat');
    await context.sync();
    return range.numberFormat as unknown;
  });
  expect(formats).toEqual([['0', 'General', '0.0']]);
});

test.each([
  ['E-tjänst för bygglov', 'E-tjänst för bygglov'],
  ['A07', 'A07'],
  ['=1+1', "'=1+1"],
  ['+46', "'+46"],
  ['-', "'-"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ["'x", "''x"],
  ['2027-01', "'2027-01"],
  ['SANT', "'SANT"],
  ['maj 2027', "'maj 2027"],
  ['', ''],
])('the text %j is entered as %j', (text, entered) => {
  expect(enteredText(text)).toBe(entered);
});

test('a formula is entered again as a formula, a text that looks like one as a text', () => {
  expect(reentered('=A1', 5)).toBe('=A1');
  expect(reentered('=A1', '=A1')).toBe("'=A1");
  expect(reentered('#N/A', '#N/A')).toBe('#N/A');
  expect(reentered(12.5, 12.5)).toBe(12.5);
});

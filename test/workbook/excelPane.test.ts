import { excelWorkbook } from '../../src/workbook/doors/excel';
import { onExcelChanged, recalculateExcel, selectInExcel } from '../../src/workbook/doors/excelPane';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import { addressOf, smallRound } from './smallRound';

let open: OpenExcel;

beforeEach(async () => {
  open = await excelOf(smallRound());
});

afterEach(() => open.remove());

/** Long enough for the host to have sent its events: it sends them when the request has been answered. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

test('a cell is selected on its sheet', async () => {
  await selectInExcel('Poäng', 'D3');
  expect(await selected()).toMatch(/^'?Poäng'?!D3$/);
});

test('a sheet that has gone is a fault that has a sentence', async () => {
  await expect(selectInExcel('Borta', 'A1')).rejects.toMatchObject({
    code: 'changedMeanwhile',
    values: { sheet: 'Borta' },
  });
});

test('a cell that is being edited is a fault that has a sentence', async () => {
  open.host.host.bridge.cellEditMode = true;
  await expect(selectInExcel('Poäng', 'D3')).rejects.toMatchObject({ code: 'cellEditMode' });
  await expect(recalculateExcel()).rejects.toMatchObject({ code: 'cellEditMode' });
});

test("a person's change is told with its sheet, the add-in's own is not, and one can stop listening", async () => {
  const heard: (string | null)[] = [];
  const stop = await onExcelChanged((sheet) => heard.push(sheet));
  const cell = addressOf(smallRound(), 'Inriktningar', 0, 'Vikt');
  await excelWorkbook().write({ cells: [{ sheet: 'Inriktningar', cell, from: 60, to: 10 }] });
  await settled();
  expect(heard).toEqual([]);
  open.host.host.noteUserChange('Poäng', { row: 1, column: 3, rows: 1, columns: 1 });
  await settled();
  expect(heard).toEqual(['Poäng']);
  stop();
  await settled();
  open.host.host.noteUserChange('Poäng', { row: 1, column: 3, rows: 1, columns: 1 });
  await settled();
  expect(heard).toEqual(['Poäng']);
});

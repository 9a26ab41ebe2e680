import { insertInExcel } from '../../src/workbook/doors/excelInsert';
import { selectInExcel } from '../../src/workbook/doors/excelPane';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import { smallRound } from './smallRound';

let open: OpenExcel;

beforeEach(async () => {
  open = await excelOf(smallRound());
});

afterEach(() => open.remove());

const formula = '=NYTTA.TIDSVARDE(3000,400,0.5)';

const typed = (sheet: string, cell: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });

const type = (sheet: string, cell: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

test('an empty active cell gets the formula', async () => {
  await selectInExcel('Poäng', 'Z40');
  await expect(insertInExcel(formula, null)).resolves.toEqual({
    inserted: true,
    sheet: 'Poäng',
    cell: 'Z40',
    found: '',
  });
  await expect(typed('Poäng', 'Z40')).resolves.toBe(formula);
});

test('what stands in the cell is told and left alone, until it has been agreed to', async () => {
  await type('Poäng', 'Z40', 17);
  await selectInExcel('Poäng', 'Z40');
  const first = await insertInExcel(formula, null);
  expect(first).toEqual({ inserted: false, sheet: 'Poäng', cell: 'Z40', found: '17' });
  await expect(typed('Poäng', 'Z40')).resolves.toBe(17);
  await expect(insertInExcel(formula, first)).resolves.toMatchObject({ inserted: true });
  await expect(typed('Poäng', 'Z40')).resolves.toBe(formula);
});

test('an agreement holds for that cell and that content only', async () => {
  await type('Poäng', 'Z40', 17);
  await type('Poäng', 'Z41', 17);
  await selectInExcel('Poäng', 'Z40');
  const agreed = await insertInExcel(formula, null);
  await selectInExcel('Poäng', 'Z41');
  await expect(insertInExcel(formula, agreed)).resolves.toMatchObject({ inserted: false, cell: 'Z41' });
  await type('Poäng', 'Z40', 18);
  await selectInExcel('Poäng', 'Z40');
  await expect(insertInExcel(formula, agreed)).resolves.toMatchObject({ inserted: false, found: '18' });
  await expect(typed('Poäng', 'Z40')).resolves.toBe(18);
  await expect(typed('Poäng', 'Z41')).resolves.toBe(17);
});

test('a cell that is being edited, and a protected sheet, are faults that have a sentence', async () => {
  await selectInExcel('Poäng', 'Z40');
  open.host.host.bridge.cellEditMode = true;
  await expect(insertInExcel(formula, null)).rejects.toMatchObject({ code: 'cellEditMode' });
  open.host.host.bridge.cellEditMode = false;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Poäng').protection.protect();
    await context.sync();
  });
  await expect(insertInExcel(formula, null)).rejects.toMatchObject({
    code: 'protectedSheet',
    values: { sheet: 'Poäng' },
  });
  await expect(typed('Poäng', 'Z40')).resolves.toBe('');
});

import { excelWorkbook } from '../../src/workbook/doors/excel';
import { excelOf } from './excelOf';
import { addressOf, smallRound } from './smallRound';

const writing = '../../src/workbook/doors/excelChange';

test('a write whose code cannot be fetched touches nothing, and is carried out when it can be', async () => {
  let online = false;
  jest.doMock(writing, () => {
    if (!online) throw new Error('Loading chunk 7 failed.');
    return jest.requireActual<object>(writing);
  });
  const open = await excelOf(smallRound());
  const workbook = excelWorkbook();
  const before = await workbook.read();
  const cell = addressOf(smallRound(), 'Inriktningar', 0, 'Vikt');
  const change = { cells: [{ sheet: 'Inriktningar', cell, from: 60, to: 10 }] };
  await expect(workbook.write(change)).rejects.toMatchObject({ code: 'notFetched' });
  expect(await workbook.read()).toEqual(before);
  online = true;
  await workbook.write(change);
  expect(await workbook.read()).not.toEqual(before);
  open.remove();
});

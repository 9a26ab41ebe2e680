import { decide } from '../../src/model/portfolio/decide';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { writeDecision } from '../../src/workbook/write/ranking';
import { undoOf } from '../../src/workbook/write/undo';
import type { Snapshot, WorkbookChange } from '../../src/workbook/workbook';
import { smallRound } from './smallRound';

function ranked(snapshot: Snapshot, weights?: Record<string, number>): WorkbookChange {
  const { portfolio } = readPortfolio(snapshot);
  if (portfolio === null) throw new Error('the round can be ranked');
  return writeDecision(decide(portfolio, { weights }), snapshot);
}

const weightCell = { sheet: 'Inriktningar', cell: 'D4', from: 60, to: 10 };

test('a changed weight and a rewritten ranking are taken back', async () => {
  const workbook = memoryWorkbook(smallRound());
  await workbook.write(ranked(await workbook.read()));
  const before = await workbook.read();
  const change = { ...ranked(before, { I1: 10 }), cells: [weightCell] };
  await workbook.write(change);
  expect((await workbook.read()).tables).not.toEqual(before.tables);
  const undo = undoOf(change, before);
  if (undo === null) throw new Error('something was written over');
  await workbook.write(undo);
  expect((await workbook.read()).tables).toEqual(before.tables);
});

test('what has been changed again since is not taken back', async () => {
  const workbook = memoryWorkbook(smallRound());
  const before = await workbook.read();
  const change = { cells: [weightCell] };
  await workbook.write(change);
  await workbook.write({ cells: [{ ...weightCell, from: 10, to: 77 }] });
  const undo = undoOf(change, before);
  if (undo === null) throw new Error('something was written over');
  await expect(workbook.write(undo)).rejects.toMatchObject({ code: 'changedMeanwhile' });
});

test('a table that the change made had nothing before it', async () => {
  const workbook = memoryWorkbook(smallRound());
  const before = await workbook.read();
  expect(undoOf(ranked(before), before)).toBeNull();
});

import { excelWorkbook } from '../../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { publish } from '../../../src/workbook/publish/publish';
import { logOf } from '../../../src/workbook/record/logChain';
import { verifyLog } from '../../../src/workbook/record/verifyLog';
import type { Snapshot, TableSnapshot, Workbook } from '../../../src/workbook/workbook';
import { excelOf } from '../excelOf';
import { smallRound, withTable } from '../smallRound';
import { xlsxOf } from '../xlsxOf';
import { publicationOf } from './published';

/** Publishes twice with the same material, as the pane and the command line do. */
async function publishedTwice(workbook: Workbook): Promise<readonly [first: Snapshot, second: Snapshot]> {
  await workbook.write(publish(publicationOf(await workbook.read(), {}, '2026-11-23 09:00')));
  const first = await workbook.read();
  await workbook.write(publish(publicationOf(first, {}, '2026-11-24 09:00')));
  return [first, await workbook.read()];
}

function expectSealed([first, second]: readonly [Snapshot, Snapshot]): void {
  expect(verifyLog(first)).toEqual({ rows: 1, findings: [] });
  expect(verifyLog(second)).toEqual({ rows: 2, findings: [] });
  const [was] = logOf(first)?.rows ?? [];
  expect(logOf(second)?.rows[0]).toEqual(was);
  const others = ({ tables }: Snapshot): readonly TableSnapshot[] =>
    tables.filter(({ name }) => name !== 'Beslutslogg');
  expect(others(second)).toEqual(others(first));
  const changed = withTable(second, 'Beslutslogg', (log) => ({
    ...log,
    rows: log.rows.map((row, i) => (i === 0 ? row.map((cell, j) => (j === 6 ? 'A2' : cell)) : row)),
  }));
  expect(verifyLog(changed).findings).toMatchObject([{ code: 'changed', sheet: 'Beslutslogg', cell: 'A2' }]);
  // The workbook tells what is published, so that a log without its last row is found.
  expect(second.publishedFingerprint).toMatch(/^[0-9a-f]{64}$/);
  const emptied = withTable(second, 'Beslutslogg', (log) => ({ ...log, rows: [] }));
  expect(verifyLog(emptied).findings).toMatchObject([{ code: 'endMissing', cell: 'A2' }]);
}

test('in memory: the seals hold, nothing but the log changes, and a changed row is found', async () => {
  expectSealed(await publishedTwice(memoryWorkbook(smallRound())));
});

test('in a file: the same', async () => {
  expectSealed(await publishedTwice(await openXlsx(await xlsxOf(smallRound()), 'prov.xlsx')));
});

test('in Excel: the same', async () => {
  const excel = await excelOf(smallRound());
  try {
    expectSealed(await publishedTwice(excelWorkbook()));
  } finally {
    excel.remove();
  }
});

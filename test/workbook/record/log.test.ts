import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { logFaultSentence } from '../../../src/locale/recordWords';
import { decide } from '../../../src/model/portfolio/decide';
import type { Decision } from '../../../src/model/portfolio/decision';
import type { MemoryWorkbook } from '../../../src/workbook/doors/memory';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { appendToLog } from '../../../src/workbook/record/log';
import { verifyLog } from '../../../src/workbook/record/verifyLog';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { smallRound, withTable } from '../smallRound';

function decided(budget?: number): Decision {
  const { portfolio } = readPortfolio(smallRound());
  if (portfolio === null) throw new Error('the round can be ranked');
  return decide(portfolio, { budget });
}

async function publish(workbook: MemoryWorkbook, time: string, budget?: number): Promise<void> {
  const snapshot = await workbook.read();
  await workbook.write({
    tables: [appendToLog(decided(budget), { time, version: '0.2.0' }, snapshot)],
    basedOn: snapshot,
  });
}

async function published(rows: number): Promise<Snapshot> {
  const workbook = memoryWorkbook(smallRound());
  for (let row = 1; row <= rows; row += 1) {
    await publish(workbook, `2026-11-0${row} 09:00`, row % 2 === 0 ? 800_000 : undefined);
  }
  return workbook.read();
}

const log = (snapshot: Snapshot): TableSnapshot => {
  const table = snapshot.tables.find(({ name }) => name === 'Beslutslogg');
  if (table === undefined) throw new Error('there is a log');
  return table;
};
type Rows = readonly (readonly CellValue[])[];
const withRows = (snapshot: Snapshot, change: (rows: Rows) => Rows): Snapshot =>
  withTable(snapshot, 'Beslutslogg', (table) => ({ ...table, rows: change(table.rows) }));
const found = (snapshot: Snapshot): readonly string[] =>
  verifyLog(snapshot).findings.map(({ code, cell }) => `${code} ${cell}`);

test('a publishing leaves a row with when, version, fingerprint, weights, fund, chosen, value and proof', async () => {
  const { headers, rows } = log(await published(1));
  const cells = Object.fromEntries(headers.map((header, i) => [header, rows[0]?.[i]]));
  // Shares 60 and 40 of 100; A1 and A3 give 80 + 35 points, worked out by hand in ranking.test.ts.
  expect(cells).toMatchObject({
    Nr: 1,
    Tidpunkt: '2026-11-01 09:00',
    Version: '0.2.0',
    Vikter: 'I1=60 %; I2=40 %',
    Ram: '2027=1000000',
    Valda: 'A1; A3',
    Poängsumma: 115,
    Bevisad: 'Ja',
    Anmärkning: null,
  });
  expect(cells.Fingeravtryck).toBe(decided().fingerprint);
  // The seal, with Node's own SHA-256 over the form that logChain.ts describes.
  const sealed = headers.slice(0, -1).map((header) => [header, String(cells[header] ?? '')]);
  const digest = createHash('sha256')
    .update(JSON.stringify(['', sealed]))
    .digest('hex');
  expect(cells.Kontrollsumma).toBe(digest);
});

test('publishing twice with the same material adds a row and leaves the first as it was', async () => {
  const workbook = memoryWorkbook(smallRound());
  await publish(workbook, '2026-11-01 09:00');
  const once = await workbook.read();
  await publish(workbook, '2026-11-01 09:00');
  const twice = await workbook.read();
  expect(log(twice).rows).toHaveLength(2);
  expect(log(twice).rows[0]).toEqual(log(once).rows[0]);
  const others = (snapshot: Snapshot): readonly TableSnapshot[] =>
    snapshot.tables.filter(({ name }) => name !== 'Beslutslogg');
  expect(others(twice)).toEqual(others(once));
  expect(verifyLog(twice)).toEqual({ rows: 2, findings: [] });
});

test("the users' own columns are kept and are outside the seal", async () => {
  const before = withTable(await published(2), 'Beslutslogg', (table) => ({
    ...table,
    headers: [...table.headers, 'Ärende'],
    rows: table.rows.map((row, i) => [...row, `KS 2026/${i}`]),
  }));
  const workbook = memoryWorkbook(before);
  await publish(workbook, '2026-12-01 10:00');
  const after = await workbook.read();
  expect(log(after).rows.map((row) => row[log(after).headers.indexOf('Ärende')])).toEqual([
    'KS 2026/0',
    'KS 2026/1',
    null,
  ]);
  expect(found(after)).toEqual([]);
});

describe('the log is checked', () => {
  test('a whole log has no faults, an absent one no rows', async () => {
    expect(verifyLog(await published(5))).toEqual({ rows: 5, findings: [] });
    expect(verifyLog(smallRound())).toEqual({ rows: 0, findings: [] });
  });

  test('a changed cell points at its row and no other, whichever row and column', async () => {
    const whole = await published(5);
    const { headers } = log(whole);
    fc.assert(
      fc.property(fc.nat(4), fc.nat(headers.length - 1), (at, column) => {
        const changed = withRows(whole, (rows) =>
          rows.map((row, i) =>
            i === at ? row.map((cell, j) => (j === column ? `${String(cell ?? '')}7` : cell)) : row,
          ),
        );
        const findings = found(changed);
        expect(findings).toHaveLength(1);
        expect(findings[0]?.split(' ')[1]).toBe(`A${at + 2}`);
        // Only the last row's checksum has nothing below it to tell whether it is the row or its seal.
        expect(findings[0]).toMatch(/^changed/);
      }),
    );
  });

  test('a row taken away is told by its number, above the row that follows it', async () => {
    const whole = await published(5);
    const without = (at: number, count = 1): Snapshot =>
      withRows(whole, (rows) => rows.filter((_, i) => i < at || i >= at + count));
    expect(found(without(0))).toEqual(['removed A2']);
    expect(found(without(2))).toEqual(['removed A4']);
    expect(found(without(3))).toEqual(['removed A5']);
    expect(verifyLog(without(1, 2)).findings).toMatchObject([
      { code: 'removed', number: 2, gone: 2, cell: 'A3' },
    ]);
  });

  test('a row put in is found, made up or copied', async () => {
    const whole = await published(4);
    const madeUp: readonly CellValue[] = [9, '2026-11-02 10:00', '1', 'x', '', '', '', 1, 'Ja', null, null];
    const put = (row: readonly CellValue[], at: number): Snapshot =>
      withRows(whole, (rows) => [...rows.slice(0, at), row, ...rows.slice(at)]);
    expect(found(put(madeUp, 2))).toEqual(['inserted A4']);
    expect(found(put(madeUp, 4))).toEqual(['inserted A6']);
    expect(found(put(log(whole).rows[0] ?? [], 3))).toEqual(['inserted A5']);
  });

  test('rows above are missed though a row that was put in stands between', async () => {
    const whole = await published(5);
    const madeUp: readonly CellValue[] = [9, '2026-11-02 10:00', '1', 'x', '', '', '', 1, 'Ja', null, null];
    const mixed = withRows(whole, ([first = [], , ...rest]) => [first, madeUp, ...rest]);
    expect(found(mixed)).toEqual(['inserted A3', 'removed A4']);
  });

  test('two rows whose checksums are blank are both changed, neither a copy of the other', async () => {
    const blanked = withRows(await published(5), (rows) =>
      rows.map((row, i) => (i === 0 || i === 2 ? [...row.slice(0, -1), null] : row)),
    );
    expect(found(blanked)).toEqual(['changed A2', 'changed A4']);
  });

  test('rows that have changed places are both found', async () => {
    const swapped = withRows(await published(5), ([a = [], b = [], c = [], ...rest]) => [a, c, b, ...rest]);
    expect(found(swapped)).toEqual(['moved A3', 'moved A4']);
  });

  test('the last row is missed where the published state is not the one it tells of', async () => {
    const whole = await published(2);
    const latest = decided(800_000).fingerprint;
    const showing = (snapshot: Snapshot): Snapshot => ({ ...snapshot, publishedFingerprint: latest });
    expect(verifyLog(showing(whole)).findings).toEqual([]);
    const cut = showing(withRows(whole, (rows) => rows.slice(0, 1)));
    expect(verifyLog(cut).findings).toMatchObject([{ code: 'endMissing', cell: 'A3', number: 2 }]);
    const without = { ...cut, tables: cut.tables.filter(({ name }) => name !== 'Beslutslogg') };
    expect(verifyLog(without).findings).toMatchObject([{ code: 'endMissing', cell: 'A1', number: 1 }]);
  });

  test('a figure that another program has rounded in its last digits is no change', async () => {
    const rounded = withRows(await published(2), (rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * (1 + 2e-15) : cell))),
    );
    expect(found(rounded)).toEqual([]);
  });

  test('the sentence says sheet, cell, row and what to do, in both languages', async () => {
    const changed = withRows(await published(2), (rows) =>
      rows.map((row, i) => (i === 0 ? row.map((cell, j) => (j === 7 ? 999 : cell)) : row)),
    );
    const [finding] = verifyLog(changed).findings;
    if (finding === undefined) throw new Error('the change is found');
    expect(logFaultSentence('sv', finding)).toMatch(/^Bladet Beslutslogg, cell A2: rad 1 .* har ändrats/);
    expect(logFaultSentence('en', finding)).toMatch(/^Sheet Beslutslogg, cell A2: row 1 .* changed/);
  });
});

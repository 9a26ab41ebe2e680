/** What stands in a row of Beslutslogg, and how rows are read back. */
import { createHash } from 'node:crypto';
import type { Decision } from '../../../src/model/portfolio/decision';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import type { Publishing } from '../../../src/workbook/record/log';
import { appendToLog, provenText } from '../../../src/workbook/record/log';
import { checksumOf, logOf, sealedCells } from '../../../src/workbook/record/logChain';
import { verifyLog } from '../../../src/workbook/record/verifyLog';
import type { CellValue, Snapshot, TableWrite } from '../../../src/workbook/workbook';
import { smallRound, table, withTable } from '../smallRound';
import { publicationOf } from './published';

const decision = (changed: Partial<Decision> = {}): Decision => ({
  ...publicationOf(smallRound()).decision,
  ...changed,
});

const headers = [
  'Nr',
  'Tidpunkt',
  'Version',
  'Fingeravtryck',
  'Vikter',
  'Ram',
  'Valda',
  'Poängsumma',
  'Bevisad',
  'Anmärkning',
  'Kontrollsumma',
];

const time = '2026-11-01 09:00';

function written(
  made = decision(),
  publishing: Partial<Publishing> = {},
  snapshot: Snapshot = smallRound(),
): TableWrite {
  return appendToLog(made, { time, ...publishing }, snapshot);
}

function cells(...given: Parameters<typeof written>): Readonly<Record<string, unknown>> {
  const { rows } = written(...given);
  return Object.fromEntries(headers.map((header, i) => [header, rows[0]?.[i]]));
}

const withLog = (rows: readonly (readonly CellValue[])[], heads: readonly string[] = headers): Snapshot => {
  const round = smallRound();
  return { ...round, tables: [...round.tables, table('Beslutslogg', 'Beslutslogg', heads, rows)] };
};

/** A row with a number and a checksum, and nothing else. */
const row = (number: CellValue, checksum: CellValue): readonly CellValue[] => [
  number,
  ...Array.from({ length: 9 }, () => null),
  checksum,
];

describe('a row', () => {
  test('has the remark as it was written, and none where nothing is', () => {
    expect(cells(decision(), { remark: 'Beslut i nämnden' }).Anmärkning).toBe('Beslut i nämnden');
    expect(cells(decision(), { remark: '  ' }).Anmärkning).toBeNull();
    expect(cells(decision(), { remark: '' }).Anmärkning).toBeNull();
    expect(cells().Anmärkning).toBeNull();
  });

  test('has the version of the product, or of the calculation where nobody says', () => {
    expect(cells(decision(), { version: '1.2.3' }).Version).toBe('1.2.3');
    expect(cells(decision({ engine: 'motor 9' })).Version).toBe('motor 9');
  });

  test('tells the fund: year by year, one for all years, or none', () => {
    const budgets = [
      { year: 2027, amount: 500 },
      { year: 2028, amount: 250 },
    ];
    expect(cells(decision({ budgets })).Ram).toBe('2027=500; 2028=250');
    expect(cells(decision({ budgets: budgets.slice(0, 1), singleFund: true })).Ram).toBe('alla år=500');
    expect(cells(decision({ budgets: [] })).Ram).toBe('ingen ram');
  });

  test('tells whether the choice is proven', () => {
    const selection = decision().selection;
    const said = (changed: Partial<Decision['selection']>): string =>
      provenText({ ...selection, ...changed }).replace(/\u00a0/g, ' ');
    expect(said({ proven: true })).toBe('Ja');
    expect(said({ status: 'best-found', proven: false, gap: 0.012 })).toBe(
      'Nej, en bättre kan ge högst 1,2 %',
    );
    expect(said({ status: 'infeasible', proven: true })).toBe('Ingen portfölj uppfyller alla villkor');
  });
});

describe('a new row comes below', () => {
  test('numbered after the highest, sealed to the last that has a seal', () => {
    const log = withLog([row(7, 'aaa'), row(3, 'bbb'), row(5, null)]);
    const made = cells(decision(), {}, log);
    expect(made.Nr).toBe(8);
    const sealed = headers.slice(0, -1).map((header) => [header, String(made[header] ?? '')]);
    const seal = (above: string): string =>
      createHash('sha256')
        .update(JSON.stringify([above, sealed]))
        .digest('hex');
    expect(made.Kontrollsumma).toBe(seal('bbb'));
    expect(cells(decision(), {}, withLog([row('x', null)])).Nr).toBe(1);
  });

  test('without touching the others: the columns as they are shown, and what follows the row above', () => {
    const { rows, ...write } = written();
    expect(rows).toHaveLength(1);
    expect(write).toEqual({
      table: 'Beslutslogg',
      sheet: 'Beslutslogg',
      key: 'Nr',
      columns: [
        { header: 'Nr', format: '0', width: 6 },
        { header: 'Tidpunkt', width: 17 },
        { header: 'Version', width: 10 },
        { header: 'Fingeravtryck', width: 22, wraps: true },
        { header: 'Vikter', width: 30, wraps: true },
        { header: 'Ram', width: 20, wraps: true },
        { header: 'Valda', width: 30, wraps: true },
        { header: 'Poängsumma', format: '0.0', width: 13 },
        { header: 'Bevisad', width: 22, wraps: true },
        { header: 'Anmärkning', width: 30, wraps: true },
        { header: 'Kontrollsumma', width: 22, wraps: true },
      ],
      adds: { edits: [], follows: ['Nr', 'Kontrollsumma'] },
    });
  });
});

describe('rows are read', () => {
  const numbers = (rows: readonly (readonly CellValue[])[]): readonly (readonly unknown[])[] =>
    (logOf(withLog(rows))?.rows ?? []).map(({ index, number, checksum }) => [index, number, checksum]);

  test('with their place; those with nothing of ours in them are passed over', () => {
    expect(numbers([row(1, 'a'), row(null, null), row(null, 'c'), row(' ', ''), row(2, null)])).toEqual([
      [0, 1, 'a'],
      [2, null, 'c'],
      [4, 2, ''],
    ]);
    expect(logOf(smallRound())).toBeNull();
  });

  test('with a whole number, typed as text or not; anything else is none', () => {
    expect(numbers([row('3', 'a'), row(1.5, 'a'), row('tre', 'a'), row(true, 'a'), row(0, 'a')])).toEqual([
      [0, 3, 'a'],
      [1, null, 'a'],
      [2, null, 'a'],
      [3, null, 'a'],
      [4, 0, 'a'],
    ]);
  });

  test('in a table that has lost a column, that column is blank', () => {
    const log = logOf(withLog([['a', 4]], ['Kontrollsumma', 'Poängsumma']));
    expect(log?.rows).toMatchObject([{ number: null, checksum: 'a' }]);
    expect(log?.rows[0]?.sealed.filter(([, text]) => text !== '')).toEqual([['Poängsumma', '4']]);
  });

  test('what the seal covers is text: spaces as one, letters as one, figures to twelve digits', () => {
    const values: Readonly<Record<string, CellValue>> = {
      number: 1,
      time: ' a\u00a0 b ',
      version: 'a\u030a',
      fingerprint: true,
      weights: false,
      budget: { error: '#N/A' },
      totalScore: 1 / 3,
    };
    expect(sealedCells((key) => values[key] ?? null)).toEqual([
      ['Nr', '1'],
      ['Tidpunkt', 'a b'],
      ['Version', '\u00e5'],
      ['Fingeravtryck', 'SANT'],
      ['Vikter', 'FALSKT'],
      ['Ram', '#N/A'],
      ['Valda', ''],
      ['Poängsumma', '0.333333333333'],
      ['Bevisad', ''],
      ['Anmärkning', ''],
    ]);
  });

  test('the seal is SHA-256 over the seal above and the cells', () => {
    expect(checksumOf('ovan', [['Nr', '1']])).toBe(
      createHash('sha256').update('["ovan",[["Nr","1"]]]').digest('hex'),
    );
  });
});

describe('rows that are sealed to the same row', () => {
  /** Two publishings, and a third row that somebody has sealed to the first with care. */
  async function forged(): Promise<readonly [Snapshot, readonly CellValue[]]> {
    const workbook = memoryWorkbook(smallRound());
    await workbook.write({ tables: [written()], basedOn: await workbook.read() });
    const once = await workbook.read();
    const other = written(decision(), { remark: 'Ändrat i efterhand' }, once).rows[0] ?? [];
    await workbook.write({ tables: [written(decision(), {}, once)], basedOn: once });
    return [await workbook.read(), other as readonly CellValue[]];
  }
  const found = (snapshot: Snapshot): readonly string[] =>
    verifyLog(snapshot).findings.map(({ code, cell }) => `${code} ${cell}`);

  test('the one that was there first holds, the other is told of', async () => {
    const [twice, other] = await forged();
    expect(found(twice)).toEqual([]);
    expect(found(withTable(twice, 'Beslutslogg', (log) => ({ ...log, rows: [...log.rows, other] })))).toEqual(
      ['inserted A4'],
    );
  });

  test('or the one that the log goes on from, though another stands above it', async () => {
    const [twice, other] = await forged();
    const workbook = memoryWorkbook(twice);
    await workbook.write({ tables: [written(decision(), {}, twice)], basedOn: twice });
    const thrice = withTable(await workbook.read(), 'Beslutslogg', (log) => {
      const [first = [], ...rest] = log.rows;
      return { ...log, rows: [first, other, ...rest] };
    });
    expect(found(thrice)).toEqual(['inserted A3']);
  });
});

describe('the last row is missed', () => {
  const showing = (snapshot: Snapshot, publishedFingerprint: CellValue): Snapshot => ({
    ...snapshot,
    publishedFingerprint,
  });
  const logged = (rows: readonly (readonly [CellValue, string])[]): Snapshot =>
    withTable(
      withLog(
        rows.map(([number, fingerprint]) => [number, fingerprint, 'x']),
        ['Nr', 'Fingeravtryck', 'Kontrollsumma'],
      ),
      'Beslutslogg',
      (log) => ({ ...log, top: 2, left: 3 }),
    );
  const missed = (snapshot: Snapshot): readonly unknown[] =>
    verifyLog(snapshot)
      .findings.filter(({ code }) => code === 'endMissing')
      .map(({ sheet, cell, number, gone }) => [sheet, cell, number, gone]);

  test('where the row of the highest number, wherever it stands, tells of something else', () => {
    const log = logged([
      [2, 'bbb'],
      [1, 'aaa'],
    ]);
    expect(missed(showing(log, 'bbb'))).toEqual([]);
    // Below the last row, in the column of the numbers: heading in row 3, two rows.
    expect(missed(showing(log, 'aaa'))).toEqual([['Beslutslogg', 'D6', 3, 0]]);
  });

  test('of two with the same number the lower one counts', () => {
    const log = logged([
      [1, 'aaa'],
      [1, 'bbb'],
    ]);
    expect(missed(showing(log, 'bbb'))).toEqual([]);
    expect(missed(showing(log, 'aaa'))).toHaveLength(1);
  });

  test('where the log is empty', () => {
    expect(missed(showing(logged([]), 'aaa'))).toEqual([['Beslutslogg', 'D4', 1, 0]]);
    expect(missed(showing(smallRound(), 'aaa'))).toEqual([['Beslutslogg', 'A1', 1, 0]]);
  });

  test('but not where nothing is published, or it cannot be read', () => {
    expect(missed(showing(logged([]), 3))).toEqual([]);
    expect(missed(showing(smallRound(), null))).toEqual([]);
    expect(missed(logged([[1, 'aaa']]))).toEqual([]);
  });
});

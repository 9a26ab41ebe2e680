import { decide } from '../../src/model/portfolio/decide';
import { resultOf } from '../../src/workbook/sheet';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { writeDecision } from '../../src/workbook/write/ranking';
import type {
  CellValue,
  Snapshot,
  TableSnapshot,
  TableWrite,
  Workbook,
  WorkbookChange,
} from '../../src/workbook/workbook';
import { addressOf, smallRound, table, withCell, withTable, withoutTable } from './smallRound';

/** Makes a workbook with those contents behind the door that is under test. */
export type Open = (contents: MemoryContents) => Promise<Workbook>;

const ranking = (rows: readonly (readonly CellValue[])[]): TableWrite => ({
  table: 'Rangordning',
  sheet: 'Rangordning',
  key: 'Id',
  columns: [{ header: 'Plats', format: '0' }, { header: 'Id' }, { header: 'Poäng', format: '0.0' }],
  rows,
});

const threeRows = [
  [1, 'A1', 80.5],
  [2, 'A2', 70],
  [3, 'A3', 60],
];

/** A round with a ranking that has been written before, and notes of the user's own beside it. */
function rankedRound(notes: readonly CellValue[] = ['Ring Karin', null, 'Vänta']): MemoryContents {
  const written = table(
    'Rangordning',
    'Rangordning',
    ['Plats', 'Id', 'Poäng', 'Vår anteckning'],
    threeRows.map((row, index) => [...row, notes[index] ?? null]),
  );
  const round = smallRound();
  return { ...round, tables: [...round.tables, written], sheets: [...round.sheets, 'Rangordning'] };
}

const tableOf = (snapshot: Snapshot, name: string): TableSnapshot => {
  const found = snapshot.tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

const material = (snapshot: Snapshot): readonly TableSnapshot[] =>
  snapshot.tables.filter(({ name }) => name !== 'Rangordning');

/** What every door promises. */
export function contractOf(door: string, open: Open): void {
  describe(`${door}: reading`, () => {
    test('gives every table as it stands, the version and the sheets', async () => {
      const round = smallRound();
      const read = await (await open(round)).read();
      expect([...read.tables].sort(byName)).toEqual([...round.tables].sort(byName));
      expect(read.formatVersion).toBe(1);
      expect(read.formatVersionCell).toEqual({ sheet: 'Läs mig', cell: 'B3' });
      for (const sheet of round.sheets) expect(read.sheets).toContain(sheet);
    });

    test('tells numbers, texts, truth values, errors, zero and blank apart', async () => {
      const cells: readonly CellValue[] = [0, '3,5', true, { error: '#N/A' }, null];
      const round = withTable(smallRound(), 'Ansokningar', (found) => ({
        ...found,
        rows: [['A1', ...cells.slice(0)], ...found.rows.slice(1)].map((row) => row.slice(0, 6)),
      }));
      const read = await (await open(round)).read();
      expect(tableOf(read, 'Ansokningar').rows[0]).toEqual(['A1', ...cells]);
    });

    test('a table that is not there is absent, not a fault', async () => {
      const read = await (await open(withoutTable(smallRound(), 'Poang'))).read();
      expect(read.tables.map(({ name }) => name)).not.toContain('Poang');
    });

    test('a workbook without the version has none', async () => {
      const read = await (
        await open({ ...smallRound(), formatVersion: null, formatVersionCell: null })
      ).read();
      expect(read.formatVersion).toBeNull();
      expect(read.formatVersionCell).toBeNull();
    });
  });

  describe(`${door}: writing a table`, () => {
    test('makes the sheet and the table, and leaves the rest alone', async () => {
      const workbook = await open(smallRound());
      const before = await workbook.read();
      await workbook.write({ tables: [ranking(threeRows)], basedOn: before });
      const after = await workbook.read();
      expect(tableOf(after, 'Rangordning')).toEqual(
        table('Rangordning', 'Rangordning', ['Plats', 'Id', 'Poäng'], threeRows),
      );
      expect(after.sheets).toContain('Rangordning');
      expect(material(after)).toEqual(material(before));
    });

    test('a shorter ranking leaves nothing of the longer one behind', async () => {
      const workbook = await open(rankedRound([null, null, null]));
      await workbook.write({ tables: [ranking([[1, 'A2', 90]])] });
      const written = tableOf(await workbook.read(), 'Rangordning');
      expect(written.rows).toEqual([[1, 'A2', 90, null]]);
      await workbook.write({ tables: [ranking(threeRows)] });
      const again = tableOf(await workbook.read(), 'Rangordning');
      expect(again.rows).toEqual(threeRows.map((row) => [...row, null]));
    });

    test("the user's own columns follow their rows", async () => {
      const workbook = await open(rankedRound());
      const rows = [
        [1, 'A3', 99],
        [2, 'A4', 88],
        [3, 'A1', 77],
        [4, 'A2', 66],
      ];
      await workbook.write({ tables: [ranking(rows)] });
      const written = tableOf(await workbook.read(), 'Rangordning');
      expect(written.headers).toEqual(['Plats', 'Id', 'Poäng', 'Vår anteckning']);
      expect(written.rows).toEqual([
        [1, 'A3', 99, 'Vänta'],
        [2, 'A4', 88, null],
        [3, 'A1', 77, 'Ring Karin'],
        [4, 'A2', 66, null],
      ]);
    });

    test('columns that the product has stopped writing go, when it says so', async () => {
      const workbook = await open(rankedRound());
      await workbook.write({ tables: [{ ...ranking(threeRows), drops: ['Vår anteckning'] }] });
      const written = tableOf(await workbook.read(), 'Rangordning');
      expect(written.headers).toEqual(['Plats', 'Id', 'Poäng']);
    });

    test.each([
      '=1+1',
      '+46 8 535 300 00',
      '-1',
      '@SUM(A1)',
      '\tindrag',
      "'apostrof",
      '2027-01',
      '2027-01-01',
      '007',
      '25 %',
      'TRUE',
      '#N/A',
      'mars 2027',
      '3–7',
    ])('the text %j stays a text', async (text) => {
      const workbook = await open(smallRound());
      await workbook.write({ tables: [ranking([[1, text, 5]])] });
      expect(tableOf(await workbook.read(), 'Rangordning').rows[0]?.[1]).toBe(text);
    });

    test('a decision that is written reads back as it was decided', async () => {
      const workbook = await open(smallRound());
      const snapshot = await workbook.read();
      const { portfolio } = readPortfolio(snapshot);
      if (portfolio === null) throw new Error('the small round can be ranked');
      const change = writeDecision(decide(portfolio), snapshot);
      await workbook.write(change);
      const after = await workbook.read();
      const written = tableOf(after, 'Rangordning');
      expect(written.headers).toEqual(change.tables?.[0]?.columns.map(({ header }) => header));
      expect(written.rows.map((row) => row.map(blankAsNull))).toEqual(
        change.tables?.[0]?.rows.map((row) => row.map(resultOf).map(blankAsNull)),
      );
      await workbook.write(writeDecision(decide(portfolio), after));
      expect(tableOf(await workbook.read(), 'Rangordning')).toEqual(written);
    });
  });

  describe(`${door}: writing cells`, () => {
    const weight = addressOf(smallRound(), 'Inriktningar', 0, 'Vikt');
    const change = (from: CellValue, to: CellValue): WorkbookChange => ({
      cells: [{ sheet: 'Inriktningar', cell: weight, from, to }],
    });

    test('puts the new value where the old one stood', async () => {
      const workbook = await open(smallRound());
      await workbook.write(change(60, 12.5));
      expect(await workbook.read()).toEqual(
        await (await open(withCell(smallRound(), 'Inriktningar', 0, 'Vikt', 12.5))).read(),
      );
    });

    test('refuses where something else stands there by now', async () => {
      await refuses(await open(smallRound()), change(59, 12.5), 'changedMeanwhile', 'Inriktningar');
    });

    test('refuses a sheet that is not there', async () => {
      const cells = [{ sheet: 'Borta', cell: 'A1', from: null, to: 1 }];
      await refuses(await open(smallRound()), { cells }, 'changedMeanwhile', 'Borta');
    });
  });

  describe(`${door}: refuses, and changes nothing`, () => {
    const write = { tables: [ranking(threeRows)] };
    const weight = addressOf(smallRound(), 'Inriktningar', 0, 'Vikt');
    const cells = [{ sheet: 'Inriktningar', cell: weight, from: 60, to: 10 }];

    test("where a sheet of the user's own has that name", async () => {
      const round = smallRound();
      const workbook = await open({ ...round, sheets: [...round.sheets, 'Rangordning'] });
      await refuses(workbook, { ...write, cells }, 'occupied', 'Rangordning');
    });

    test("where a table of the user's own has that name", async () => {
      const other = table('Rangordning', 'Tävling', ['Lag', 'Tid'], [['Norr', 12]]);
      const round = smallRound();
      const workbook = await open({
        ...round,
        tables: [...round.tables, other],
        sheets: [...round.sheets, 'Tävling'],
      });
      await refuses(workbook, { ...write, cells }, 'occupied', 'Tävling');
    });

    test('where the table would grow over another', async () => {
      const ranked = rankedRound();
      const below = table('Annat', 'Rangordning', ['X'], [['y']], { top: 5, left: 0 });
      const workbook = await open({ ...ranked, tables: [...ranked.tables, below] });
      const rows = [...threeRows, [4, 'A4', 1], [5, 'A5', 1]];
      await refuses(workbook, { tables: [ranking(rows)], cells }, 'occupied', 'Rangordning');
    });

    test('where the sheet is protected', async () => {
      const workbook = await open({ ...rankedRound(), protectedSheets: ['Rangordning'] });
      await refuses(workbook, { ...write, cells }, 'protectedSheet', 'Rangordning');
    });

    test('where the sheet of a cell is protected', async () => {
      const workbook = await open({ ...rankedRound(), protectedSheets: ['Inriktningar'] });
      await refuses(workbook, { ...write, cells }, 'protectedSheet', 'Inriktningar');
    });

    test('where the table is filtered', async () => {
      const workbook = await open({ ...rankedRound(), filteredTables: ['Rangordning'] });
      await refuses(workbook, { ...write, cells }, 'filteredTable', 'Rangordning');
    });

    test('where a note would lose its row', async () => {
      const workbook = await open(rankedRound());
      const rows = threeRows.slice(0, 2);
      await refuses(workbook, { tables: [ranking(rows)], cells }, 'notesWithoutRow', 'Rangordning');
    });

    test('where the material has changed since it was read', async () => {
      const workbook = await open(smallRound());
      const basedOn = await (await open(withCell(smallRound(), 'Poang', 0, 'I1', 1))).read();
      await refuses(await reopened(workbook, open), { ...write, basedOn }, 'changedMeanwhile', 'Poäng');
    });

    test('where a table of the material has come since it was read', async () => {
      const workbook = await open(smallRound());
      const basedOn = withoutTable(await workbook.read(), 'Villkor');
      await refuses(workbook, { ...write, basedOn }, 'changedMeanwhile', 'Villkor');
    });
  });
}

/** A door may have only one workbook open at a time: the one under test is opened last. */
async function reopened(workbook: Workbook, open: Open): Promise<Workbook> {
  void workbook;
  return open(smallRound());
}

function byName(one: TableSnapshot, other: TableSnapshot): number {
  return one.name < other.name ? -1 : 1;
}

function blankAsNull(cell: CellValue): CellValue {
  return cell === '' ? null : cell;
}

async function refuses(
  workbook: Workbook,
  change: WorkbookChange,
  code: string,
  sheet: string,
): Promise<void> {
  const before = await workbook.read();
  await expect(workbook.write(change)).rejects.toMatchObject({ code, values: { sheet } });
  expect(await workbook.read()).toEqual(before);
}

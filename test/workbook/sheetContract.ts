import type { SheetWrite } from '../../src/workbook/sheet';
import type { CellValue, TableWrite, Workbook, WorkbookChange } from '../../src/workbook/workbook';
import type { Open } from './contract';
import { addressOf, smallRound } from './smallRound';
import { fullSheet } from './wholeSheet';

/** What stands in a cell: its formula in the English form, or its value. */
export interface SeenCell {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** Looks into a cell by other means than the door under test. */
export type LookAt = (workbook: Workbook, sheet: string, cell: string) => Promise<SeenCell>;

const rows = [
  ['A1', 'E-tjänst för bygglov', 80],
  ['A2', 'Digital nattillsyn', 75],
  ['A3', 'Gemensam ärendehantering', 35],
] as const;

/** What every door promises of whole sheets. */
export function sheetContractOf(door: string, open: Open, look: LookAt): void {
  const cells = async (workbook: Workbook, ...addresses: readonly string[]): Promise<readonly unknown[]> => {
    const seen: unknown[] = [];
    for (const address of addresses) {
      const { formula, value } = await look(workbook, 'Underlag', address);
      seen.push(formula ?? value);
    }
    return seen;
  };
  const area = (workbook: Workbook): Promise<readonly unknown[]> =>
    cells(workbook, ...'ABCDEFG'.split('').flatMap((column) => lines(20).map((row) => `${column}${row}`)));
  /** As a person who types in a blank cell. */
  const typed = (workbook: Workbook, cell: string, to: CellValue): Promise<void> =>
    workbook.write({ cells: [{ sheet: 'Underlag', cell, from: null, to }] });
  const written = async (sheet: SheetWrite = fullSheet()): Promise<Workbook> => {
    const workbook = await open(smallRound());
    await workbook.write({ sheets: [sheet] });
    return workbook;
  };

  describe(`${door}: writing a sheet`, () => {
    test('makes it, with values, formulas and a table that people fill in', async () => {
      const workbook = await open(smallRound());
      const before = await workbook.read();
      await workbook.write({ sheets: [fullSheet()], basedOn: before });
      expect((await workbook.read()).sheets).toContain('Underlag');
      expect(await cells(workbook, 'A1', 'A4', 'B4', 'B5', 'A7', 'B8', 'C8', 'E7', 'E8', 'F7')).toEqual([
        'Beslutsunderlag 2027',
        'Ram',
        1_000_000,
        null,
        'Id',
        'E-tjänst för bygglov',
        80,
        'Beslut',
        null,
        'Anteckning',
      ]);
      expect(await cells(workbook, 'D8', 'D10', 'C12')).toEqual(['=C8*2', '=C10*2', '=SUM(C8:C10)']);
      expect((await workbook.read()).tables.filter(({ name }) => name !== 'Beslut')).toEqual(before.tables);
    });

    test('a text that looks like a formula stays a text', async () => {
      expect(await look(await written(), 'Underlag', 'A2')).toEqual({
        formula: null,
        value: '=1+1 är en text, ingen formel',
      });
    });

    test('the same again changes nothing', async () => {
      const workbook = await written();
      const before = await area(workbook);
      await workbook.write({ sheets: [fullSheet()] });
      expect(await area(workbook)).toEqual(before);
    });

    test('of two versions the second stands, and nothing of the first', async () => {
      const second = fullSheet([['A2', 'Digital nattillsyn', 90]], { fund: 5, lines: 3 });
      const workbook = await written();
      await workbook.write({ sheets: [second] });
      const twice = await area(workbook);
      expect(twice).toEqual(await area(await written(second)));
    });

    test.each([
      ['shorter', rows.slice(0, 2), 1],
      ['longer, and further down', [...rows, ['A4', 'Ny', 10] as const], 4],
      ['in another order', [rows[2], rows[0], rows[1]], 1],
    ])('what people fill in follows its row when the list is %s', async (_, next, lines_) => {
      const workbook = await written();
      await typed(workbook, 'E8', 'Beviljas');
      await typed(workbook, 'F9', 'Ring Karin');
      await workbook.write({ sheets: [fullSheet(next, { lines: lines_ })] });
      const first = 7 + lines_;
      const at = (id: string): number => first + next.findIndex(([one]) => one === id);
      expect(await cells(workbook, `E${at('A1')}`, `F${at('A2')}`, `E${at('A2')}`)).toEqual([
        'Beviljas',
        'Ring Karin',
        null,
      ]);
      expect(await cells(workbook, `D${at('A1')}`)).toEqual([`=C${at('A1')}*2`]);
    });

    test('what people type in a cell with a name stays, wherever the cell moves', async () => {
      const workbook = await written();
      await typed(workbook, 'B5', 46500);
      await workbook.write({ sheets: [fullSheet(rows, { lines: 3 })] });
      expect(await cells(workbook, 'A7', 'B7', 'B5')).toEqual(['Mötesdag', 46500, null]);
    });

    test('what people write beside ours is left alone', async () => {
      const workbook = await written();
      await typed(workbook, 'D2', 'Vår egen rad');
      await typed(workbook, 'B20', 99);
      await workbook.write({ sheets: [fullSheet(rows.slice(0, 1))] });
      expect(await cells(workbook, 'D2', 'B20')).toEqual(['Vår egen rad', 99]);
    });

    test('the cell of the format version can be made', async () => {
      const workbook = await open({ ...smallRound(), formatVersion: null, formatVersionCell: null });
      await workbook.write({
        sheets: [
          {
            sheet: 'Om boken',
            mark: 'Prov_om',
            blocks: [{ at: 'A1', rows: [['Version', 1]] }],
            widths: [20],
            names: [{ name: 'Pottkompassen_version', range: 'B1' }],
            position: 'first',
          },
        ],
      });
      const { formatVersion, formatVersionCell, sheets } = await workbook.read();
      expect({ formatVersion, formatVersionCell }).toEqual({
        formatVersion: 1,
        formatVersionCell: { sheet: 'Om boken', cell: 'B1' },
      });
      expect(sheets[0]).toBe('Om boken');
    });

    test('goes together with tables and cells', async () => {
      const workbook = await open(smallRound());
      await workbook.write({ sheets: [fullSheet()], tables: [ranking], cells: [weight] });
      const after = await workbook.read();
      expect(after.sheets).toEqual(expect.arrayContaining(['Underlag', 'Rangordning']));
      expect(after.tables.find(({ name }) => name === 'Inriktningar')?.rows[0]?.[2]).toBe(10);
      expect(after.tables.find(({ name }) => name === 'Rangordning')?.headers).toEqual(['Id', 'Beslut']);
    });
  });

  describe(`${door}: a sheet refuses, and changes nothing`, () => {
    const refuses = async (
      workbook: Workbook,
      change: WorkbookChange,
      fault: { readonly code: string; readonly values: Readonly<Record<string, string>> },
    ): Promise<void> => {
      const [before, stood] = [await workbook.read(), await area(workbook).catch(() => 'no sheet')];
      await expect(workbook.write({ ...change, cells: [weight], tables: [ranking] })).rejects.toMatchObject(
        fault,
      );
      expect(await workbook.read()).toEqual(before);
      expect(await area(workbook).catch(() => 'no sheet')).toEqual(stood);
    };

    test("where a sheet of the user's own has that name", async () => {
      const round = smallRound();
      const workbook = await open({ ...round, sheets: [...round.sheets, 'Underlag'] });
      const values = { sheet: 'Underlag' };
      await refuses(workbook, { sheets: [fullSheet()] }, { code: 'occupied', values });
    });

    test('where somebody has written in a cell that is needed', async () => {
      const workbook = await written();
      await typed(workbook, 'B16', 'Min rad');
      const longer = [...rows, ['A4', 'x', 1], ['A5', 'x', 1], ['A6', 'x', 1], ['A7', 'x', 1]] as const;
      const seven = [...longer, ['A8', 'x', 1], ['A9', 'x', 1]] as const;
      const values = { sheet: 'Underlag', cell: 'B16' };
      await refuses(workbook, { sheets: [fullSheet(seven)] }, { code: 'cellInTheWay', values });
    });

    test('where a name that it needs is taken', async () => {
      const names = [{ name: 'Pottkompassen_version', range: 'A1' }];
      const values = { name: 'Pottkompassen_version' };
      const sheet = { ...fullSheet(), names };
      await refuses(await open(smallRound()), { sheets: [sheet] }, { code: 'nameTaken', values });
    });

    test('where what people have filled in would lose its row', async () => {
      const workbook = await written();
      await typed(workbook, 'E10', 'Avslås');
      const values = { sheet: 'Underlag', cell: 'E10' };
      const shorter = fullSheet(rows.slice(0, 2));
      await refuses(workbook, { sheets: [shorter] }, { code: 'notesWithoutRow', values });
    });

    test('where the material has changed since it was read', async () => {
      const workbook = await open(smallRound());
      const read = await workbook.read();
      const basedOn = { ...read, tables: read.tables.filter(({ name }) => name !== 'Villkor') };
      const values = { sheet: 'Villkor' };
      await refuses(workbook, { sheets: [fullSheet()], basedOn }, { code: 'changedMeanwhile', values });
    });
  });
}

const ranking: TableWrite = {
  table: 'Rangordning',
  sheet: 'Rangordning',
  key: 'Id',
  columns: [{ header: 'Id', note: 'Ansökans Id.' }],
  rows: [['A1'], ['A2']],
  entries: [{ header: 'Beslut', choices: { words: ['Ja', 'Nej'], open: true } }],
};

const weight = {
  sheet: 'Inriktningar',
  cell: addressOf(smallRound(), 'Inriktningar', 0, 'Vikt'),
  from: 60,
  to: 10,
};

function lines(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

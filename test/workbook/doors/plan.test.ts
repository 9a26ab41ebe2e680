/** What a table is to look like when it is written over one that stands there; each case is a table of a few rows. */
import type { HoldsFormula, PlannedCell, TablePlan } from '../../../src/workbook/doors/plan';
import { planTable } from '../../../src/workbook/doors/plan';
import type { CellContent } from '../../../src/workbook/sheet';
import type {
  CellValue,
  ColumnWrite,
  Snapshot,
  TableSnapshot,
  TableWrite,
} from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { fault } from './fault';

const snapshot = (...tables: readonly TableSnapshot[]): Snapshot => ({
  tables,
  sheets: [...tables.map(({ sheet }) => sheet), 'Annat blad'],
  formatVersion: 1,
});

const noFormula: HoldsFormula = () => false;
const ours = (value: CellContent): PlannedCell => ({ is: 'ours', value });
const users = (row: number, column: number): PlannedCell => ({ is: 'users', row, column });

const id: ColumnWrite = { header: 'Id' };
const place: ColumnWrite = { header: 'Plats', format: '0' };
const write = (rows: TableWrite['rows'], more: Partial<TableWrite> = {}): TableWrite => ({
  table: 'Lista',
  sheet: 'Lista',
  key: 'Id',
  columns: [id, place],
  rows,
  ...more,
});

/** The list as it stands from C4: a note of somebody's own between the product's two columns. */
const standing = (rows: readonly (readonly CellValue[])[]): TableSnapshot =>
  table('LISTA', 'lista', ['ID', 'Anteckning', 'plats'], rows, { top: 3, left: 2 });

const planned = (
  change: TableWrite,
  rows: readonly (readonly CellValue[])[],
  holds: HoldsFormula = noFormula,
): TablePlan => planTable(change, snapshot(standing(rows)), holds);

describe('a table that is made', () => {
  test('begins in the first cell of its sheet, columns to fill in after ours', () => {
    const beslut: ColumnWrite = { header: 'Beslut', width: 12 };
    const change = write([['A1', 1]], { entries: [beslut] });
    expect(planTable(change, snapshot(), noFormula)).toEqual({
      write: change,
      sheet: 'Lista',
      top: 0,
      left: 0,
      headers: ['Id', 'Plats', 'Beslut'],
      columns: [id, place, beslut],
      rows: [[ours('A1'), ours(1), ours(null)]],
      usersColumns: new Map(),
      previous: null,
    });
  });

  test('within a sheet of ours begins where it is placed, though that sheet is there', () => {
    const at = { sheet: 'Annat blad', top: 6, left: 1 };
    expect(planTable(write([]), snapshot(), noFormula, at)).toMatchObject({
      ...at,
      rows: [],
      previous: null,
    });
  });

  test('is refused where there is a sheet of that name, whatever its case', () => {
    expect(() => planTable(write([], { sheet: 'ANNAT BLAD' }), snapshot(), noFormula)).toThrow(
      fault('occupied', { sheet: 'ANNAT BLAD', table: 'Lista' }),
    );
  });

  test('must end on the last row and column of a sheet at most', () => {
    // 1,048,576 rows and 16,384 columns: a header row and a blank one fit from the last row but one.
    const at = (top: number, left: number): TablePlan =>
      planTable(write([]), snapshot(), noFormula, { sheet: 'Lista', top, left });
    expect(at(1_048_574, 16_382)).toMatchObject({ top: 1_048_574, left: 16_382 });
    const noRoom = fault('noRoom', { sheet: 'Lista', table: 'Lista' });
    expect(() => at(1_048_575, 0)).toThrow(noRoom);
    expect(() => at(0, 16_383)).toThrow(noRoom);
  });
});

describe('a table that is written over', () => {
  test('keeps its place, its name of the sheet, and the users’ columns after ours, each row with its own', () => {
    const rows = [
      ['A1', 'Ring', 2],
      ['A2', null, 1],
    ];
    const change = write([
      ['a2', 1],
      ['A1', { formula: '=1+1', result: 2 }],
      ['A3', 3],
    ]);
    expect(planned(change, rows)).toMatchObject({
      sheet: 'lista',
      top: 3,
      left: 2,
      headers: ['Id', 'Plats', 'Anteckning'],
      columns: [id, place, null],
      rows: [
        [ours('a2'), ours(1), users(1, 1)],
        [ours('A1'), ours({ formula: '=1+1', result: 2 }), users(0, 1)],
        [ours('A3'), ours(3), ours(null)],
      ],
      usersColumns: new Map([[2, 1]]),
      previous: standing(rows),
    });
  });

  test('is moved where it is part of a sheet of ours', () => {
    const now = snapshot(standing([['A1', null, 1]]));
    expect(planTable(write([['A1', 1]]), now, noFormula, { sheet: 'LISTA', top: 9, left: 0 })).toMatchObject({
      sheet: 'lista',
      top: 9,
      left: 0,
    });
  });

  test('is refused where it should be part of a sheet and stands on another', () => {
    const now = snapshot(standing([['A1', null, 1]]));
    expect(() => planTable(write([]), now, noFormula, { sheet: 'Underlag', top: 0, left: 0 })).toThrow(
      fault('occupied', { sheet: 'lista', table: 'Lista' }),
    );
  });

  test('is refused where it has no column for the key: somebody else’s table', () => {
    expect(() => planned(write([], { key: 'Nummer' }), [])).toThrow(
      fault('occupied', { sheet: 'lista', table: 'Lista' }),
    );
  });

  test('columns to fill in come after ours where they are missing; one that is there is the users’', () => {
    const beslut: ColumnWrite = { header: 'Beslut', width: 12 };
    const anteckning: ColumnWrite = { header: 'ANTECKNING', wraps: true };
    const plan = planned(write([['A1', 1]], { entries: [beslut, anteckning] }), [['A1', 'Ring', 2]]);
    expect(plan).toMatchObject({
      headers: ['Id', 'Plats', 'Beslut', 'Anteckning'],
      columns: [id, place, beslut, anteckning],
      rows: [[ours('A1'), ours(1), ours(null), users(0, 1)]],
      usersColumns: new Map([[3, 1]]),
    });
  });

  test('columns that we have ceased to write go, whatever stands in them', () => {
    const plan = planned(write([['A2', 1]], { drops: ['anteckning'] }), [['A1', 'gammalt', 2]]);
    expect(plan).toMatchObject({ headers: ['Id', 'Plats'], rows: [[ours('A2'), ours(1)]] });
    expect(plan.usersColumns.size).toBe(0);
  });

  test('of two rows with the same key the first gives its notes; one whose key is no key gives none', () => {
    const rows = [
      [{ error: '#N/A' }, null, 1],
      [7, 'sju', 1],
      ['7', null, 2],
    ];
    const plan = planned(
      write([
        [7, 1],
        [{ error: '#N/A' }, 2],
        [null, 3],
      ]),
      rows,
    );
    expect(plan.rows.map((row) => row[2])).toEqual([users(1, 1), ours(null), ours(null)]);
  });

  test('a column of the users’ with a formula in every row gives a new row the first one’s', () => {
    const rows = [
      ['A1', 10, 1],
      ['A2', 20, 2],
    ];
    const change = write([
      ['A2', 1],
      ['A3', 2],
    ]);
    const everywhere = planned(change, rows, (_, column) => column === 1);
    expect(everywhere.rows.map((row) => row[2])).toEqual([users(1, 1), users(0, 1)]);
    // A formula in the first row alone: A2 has its own cell, A3 a blank one.
    const once = planned(change, rows, (row, column) => row === 0 && column === 1);
    expect(once.rows.map((row) => row[2])).toEqual([users(1, 1), ours(null)]);
  });

  test('a table without rows has no formulas to give', () => {
    expect(planned(write([['A1', 1]]), [], () => true).rows).toEqual([[ours('A1'), ours(1), ours(null)]]);
  });
});

describe('what people have written is not lost', () => {
  const refusal = (cell: string): Error => fault('notesWithoutRow', { sheet: 'lista', cell });

  test('a note beside a row that goes; its cell is named', () => {
    const rows = [
      ['A1', 'Ring', 1],
      ['A2', 'Vänta', 2],
    ];
    // The table begins in C4: the second row is row 6, the note in column D.
    expect(() => planned(write([['A1', 1]]), rows)).toThrow(refusal('D6'));
    expect(() => planned(write([['A2', 1]]), rows)).toThrow(refusal('D5'));
  });

  test('a blank or a calculated one is no note', () => {
    const rows = [
      ['A1', ' ', 1],
      ['A2', 5, 2],
    ];
    const plan = planned(write([]), rows, (row, column) => row === 1 && column === 1);
    expect(plan.rows).toEqual([]);
  });

  test('a row that was typed without its key, or with nothing but it', () => {
    expect(() =>
      planned(write([]), [
        ['A1', null, 1],
        [null, null, 9],
      ]),
    ).toThrow(refusal('E6'));
    expect(() => planned(write([]), [['Min rad', null, null]])).toThrow(refusal('C5'));
    expect(() => planned(write([]), [['Min rad', null, '  ']])).toThrow(refusal('C5'));
  });

  test('a row of ours that goes, blank rows, and what formulas give are nothing to keep', () => {
    const rows = [
      ['A1', null, 1],
      [null, null, null],
      [null, null, 0],
    ];
    expect(planned(write([]), rows, (row) => row === 2).rows).toEqual([]);
  });

  test('a row that is written again keeps nothing from being written', () => {
    expect(planned(write([['Min rad', 1]]), [['Min rad', 'Vår', null]]).rows).toHaveLength(1);
  });
});

describe('a table that keeps what stands in it', () => {
  const added = (
    rows: readonly (readonly CellValue[])[],
    change: Partial<TableWrite>,
    holds: HoldsFormula = noFormula,
  ): TablePlan => planned(write([], { adds: { edits: [] }, ...change }), rows, holds);

  test('has new rows below what is filled in, and what is given in the columns that they name', () => {
    const rows = [
      ['A1', 'Ring', 1],
      [null, ' ', null],
      [null, null, null],
    ];
    const plan = added(rows, { rows: [['A2', 2]] });
    expect(plan).toMatchObject({
      sheet: 'lista',
      top: 3,
      left: 2,
      headers: ['ID', 'Anteckning', 'plats'],
      columns: [id, { header: 'Anteckning' }, place],
      rows: [
        [users(0, 0), users(0, 1), users(0, 2)],
        [ours('A2'), users(1, 1), ours(2)],
        [users(2, 0), users(2, 1), users(2, 2)],
      ],
      usersColumns: new Map([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
      previous: standing(rows),
    });
    expect(plan.write.columns).toEqual(plan.columns);
  });

  test('grows where it has no blank rows', () => {
    const plan = added([['A1', 'Ring', 1]], {
      rows: [
        ['A2', null],
        ['A3', 3],
      ],
    });
    expect(plan.rows).toEqual([
      [users(0, 0), users(0, 1), users(0, 2)],
      [ours('A2'), ours(null), ours(null)],
      [ours('A3'), ours(null), ours(3)],
    ]);
  });

  test('a row with formulas alone counts as blank; a column full of them gives new rows theirs', () => {
    const rows = [
      ['A1', 5, 1],
      [null, 0, null],
    ];
    const holds: HoldsFormula = (_, column) => column === 1;
    const plan = added(
      rows,
      {
        rows: [
          ['A2', 2],
          ['A3', 3],
        ],
      },
      holds,
    );
    expect(plan.rows).toEqual([
      [users(0, 0), users(0, 1), users(0, 2)],
      [ours('A2'), users(1, 1), ours(2)],
      [ours('A3'), users(0, 1), ours(3)],
    ]);
  });

  test('a column with a formula in some rows gives none, nor does a table without rows', () => {
    const some = added(
      [
        ['A1', 5, 1],
        ['A2', 6, 2],
      ],
      { rows: [['A3', 3]] },
      (row) => row === 0,
    );
    expect(some.rows[2]).toEqual([ours('A3'), ours(null), ours(3)]);
    expect(added([], { rows: [['A3', 3]] }, () => true).rows).toEqual([[ours('A3'), ours(null), ours(3)]]);
  });

  test('columns that are missing come last, blank in the rows that stand', () => {
    const motive: ColumnWrite = { header: 'Skäl', wraps: true };
    const plan = added([['A1', 'Ring', 1]], {
      columns: [id, motive],
      rows: [['A2', 'Bygger på A1']],
      adds: { edits: [] },
    });
    expect(plan).toMatchObject({
      headers: ['ID', 'Anteckning', 'plats', 'Skäl'],
      columns: [id, { header: 'Anteckning' }, { header: 'plats' }, motive],
      rows: [
        [users(0, 0), users(0, 1), users(0, 2), ours(null)],
        [ours('A2'), ours(null), ours(null), ours('Bygger på A1')],
      ],
    });
    // A missing column has no formula to give, even where every cell there is has one.
    const holding = added([['A1', 'Ring', 1]], { columns: [id, motive], rows: [['A2', null]] }, () => true);
    expect(holding.rows).toEqual([[ours('A2'), users(0, 1), users(0, 2), ours(null)]]);
  });

  test('cells are edited where they hold what they should', () => {
    const edit = { row: 1, header: 'PLATS', from: 2, to: 5 };
    const rows = [
      ['A1', null, 2],
      ['A2', '', 2],
    ];
    const plan = added(rows, {
      adds: { edits: [edit, { row: 1, header: 'Anteckning', from: null, to: 'Ny' }] },
    });
    expect(plan.rows).toEqual([
      [users(0, 0), users(0, 1), users(0, 2)],
      [users(1, 0), ours('Ny'), ours(5)],
    ]);
  });

  test.each([
    ['something else', { row: 0, header: 'Plats', from: 3, to: 5 }, 'E5'],
    ['no longer such a row', { row: 2, header: 'Plats', from: null, to: 5 }, 'E7'],
    ['no longer such a column', { row: 0, header: 'Borta', from: null, to: 5 }, 'C5'],
  ])('an edit is refused where there is %s', (_, edit, cell) => {
    expect(() => added([['A1', null, 2]], { adds: { edits: [edit] } })).toThrow(
      fault('changedMeanwhile', { sheet: 'lista', cell }),
    );
  });
});

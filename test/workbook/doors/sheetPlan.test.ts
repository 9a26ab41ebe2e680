/** What a sheet is to look like when it is written over a former version; each is a handful of cells. */
import type { SheetCell, SheetNow, SheetPlan } from '../../../src/workbook/doors/sheetPlan';
import { outside, planSheet, reach } from '../../../src/workbook/doors/sheetPlan';
import type { CellBlock, SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { fault } from './fault';

const blocks: readonly CellBlock[] = [
  { at: 'A1', rows: [['Underlag', 2027]], look: 'title' },
  { at: 'B3', rows: [[null]], look: 'entry' },
];

const write = (more: Partial<SheetWrite> = {}): SheetWrite => ({
  sheet: 'Underlag',
  mark: 'Prov_underlag',
  blocks,
  widths: [],
  ...more,
});

const snapshot = (sheets: readonly string[], tables: readonly TableSnapshot[] = []): Snapshot => ({
  sheets,
  tables,
  formatVersion: 1,
});

/** A sheet of which the given cells and names are known, by row and column from zero. */
const sheetNow = (
  names: Readonly<Record<string, string>> = {},
  cells: Readonly<Record<string, CellValue>> = {},
): SheetNow => ({
  valueAt: (row, column) => cells[`${row} ${column}`] ?? null,
  referenceOf: (name) => names[name] ?? null,
  holdsFormula: () => () => false,
});

const ours = (value: CellValue): SheetCell => ({ is: 'ours', value });
const cells = ({ cells: all }: SheetPlan): Readonly<Record<string, SheetCell>> => Object.fromEntries(all);

describe('a sheet that is made', () => {
  test('has its blocks, and nothing that was ours before', () => {
    const plan = planSheet(write(), snapshot(['Annat']), sheetNow());
    expect(plan).toMatchObject({ sheet: 'Underlag', isNew: true, former: [], tables: [] });
    expect(plan.areas).toEqual([
      { top: 0, left: 0, rows: 1, columns: 2 },
      { top: 2, left: 1, rows: 1, columns: 1 },
    ]);
    expect(cells(plan)).toEqual({ '0 0': ours('Underlag'), '0 1': ours(2027), '2 1': ours(null) });
    expect(reach(plan)).toEqual({ top: 0, left: 0, rows: 3, columns: 2 });
  });

  test('is not one that a name left behind refers to', () => {
    const plan = planSheet(write(), snapshot([]), sheetNow({ Prov_underlag: "'Underlag'!$A$1:$B$9" }));
    expect(plan).toMatchObject({ isNew: true, former: [] });
  });

  test('without any cell reaches nothing', () => {
    expect(reach(planSheet(write({ blocks: [] }), snapshot([]), sheetNow()))).toBeNull();
    const none = planSheet(write({ blocks: [{ at: 'C3', rows: [] }] }), snapshot([]), sheetNow());
    expect(none.areas).toEqual([{ top: 2, left: 2, rows: 0, columns: 0 }]);
  });

  test('a block is as wide as its widest row', () => {
    const plan = planSheet(
      write({ blocks: [{ at: 'A1', rows: [['a'], ['b', 'c', 'd'], []] }] }),
      snapshot([]),
      sheetNow(),
    );
    expect(plan.areas).toEqual([{ top: 0, left: 0, rows: 3, columns: 3 }]);
  });
});

describe('a sheet that is written over', () => {
  const marked = (reference: string, values: Readonly<Record<string, CellValue>> = {}): SheetPlan =>
    planSheet(write(), snapshot(['UNDERLAG']), sheetNow({ Prov_underlag: reference }, values));

  test('keeps its name, and is blank where it was ours and is no longer', () => {
    const plan = marked("'Underlag'!$A$1:$B$2,'Underlag'!$D$1");
    expect(plan).toMatchObject({ sheet: 'UNDERLAG', isNew: false });
    expect(plan.former).toEqual([
      { top: 0, left: 0, rows: 2, columns: 2 },
      { top: 0, left: 3, rows: 1, columns: 1 },
    ]);
    expect(cells(plan)).toEqual({
      '0 0': ours('Underlag'),
      '0 1': ours(2027),
      '1 0': ours(null),
      '1 1': ours(null),
      '0 3': ours(null),
      '2 1': ours(null),
    });
    expect(reach(plan)).toEqual({ top: 0, left: 0, rows: 3, columns: 4 });
  });

  test.each([
    ['without the mark', null],
    ['whose mark names another sheet', "'Annat'!$A$1"],
    ['whose mark names nothing that stands', '#REF!'],
  ])('is refused %s: it is somebody else’s', (_, reference) => {
    const names: Record<string, string> = reference === null ? {} : { Prov_underlag: reference };
    expect(() => planSheet(write(), snapshot(['UNDERLAG']), sheetNow(names))).toThrow(
      fault('occupied', { sheet: 'UNDERLAG', table: 'Underlag' }),
    );
  });

  test('is refused where somebody has written in a cell that is needed and was not ours', () => {
    // B3 is needed; B1 is needed too, but was ours.
    const values = { '0 1': 2026, '2 1': 'Min', '5 5': 'beside' };
    expect(() => marked("'Underlag'!$A$1:$B$1", values)).toThrow(
      fault('cellInTheWay', { sheet: 'UNDERLAG', cell: 'B3' }),
    );
    expect(() => marked("'Underlag'!$A$1,'Underlag'!$B$3", values)).toThrow(
      fault('cellInTheWay', { sheet: 'UNDERLAG', cell: 'B1' }),
    );
    expect(cells(marked("'Underlag'!$A$1:$B$3", values))['2 1']).toEqual(ours(null));
  });

  test('a cell of spaces is in nobody’s way', () => {
    expect(cells(marked("'Underlag'!$A$1:$B$1", { '2 1': '  ' }))['2 1']).toEqual(ours(null));
  });
});

describe('names', () => {
  const named = (
    references: Readonly<Record<string, string>>,
    range = 'B3',
    look: 'entry' | 'text' = 'entry',
  ): SheetPlan =>
    planSheet(
      write({
        blocks: [{ at: 'B3', rows: [[null, 'text']], look }],
        names: [{ name: 'Prov_ram', range }],
      }),
      snapshot(['Underlag']),
      sheetNow({ Prov_underlag: "'Underlag'!$A$1:$D$4", ...references }),
    );

  test.each([
    ['another sheet', "'Annat'!$A$1"],
    ['another sheet among others', "'Underlag'!$A$1,'Annat'!$A$1"],
    ['no cell', '3.14'],
  ])('that refer to %s are taken', (_, reference) => {
    expect(() => named({ Prov_ram: reference })).toThrow(
      fault('nameTaken', { sheet: 'Underlag', name: 'Prov_ram' }),
    );
  });

  test('that refer to what has gone are free', () => {
    expect(cells(named({ Prov_ram: "'Annat'!#REF!" }))['2 1']).toEqual(ours(null));
  });

  test('what was typed in a named cell follows the name', () => {
    expect(cells(named({ Prov_ram: "'underlag'!$D$4" }))['2 1']).toEqual({ is: 'kept', row: 3, column: 3 });
  });

  test.each<[string, Readonly<Record<string, string>>, string, 'entry' | 'text']>([
    ['that was not ours', { Prov_ram: "'Underlag'!$E$4" }, 'B3', 'entry'],
    ['whose name is new', {}, 'B3', 'entry'],
    ['whose name refers to several', { Prov_ram: "'Underlag'!$C$4,'Underlag'!$D$4" }, 'B3', 'entry'],
    ['that is not for people to fill in', { Prov_ram: "'Underlag'!$D$4" }, 'B3', 'text'],
    ['whose name is written wrong', { Prov_ram: "'Underlag'!$D$4" }, 'fel', 'entry'],
  ])('a cell %s keeps nothing', (_, references, range, look) => {
    expect(cells(named(references, range, look))['2 1']).toEqual(ours(null));
  });

  test('a cell that gets a value of ours keeps nothing', () => {
    const plan = named({ Prov_ram: "'Underlag'!$D$4" }, 'C3');
    expect(cells(plan)['2 2']).toEqual(ours('text'));
  });
});

describe('tables', () => {
  const list = {
    table: 'Lista',
    sheet: 'Underlag',
    key: 'Id',
    columns: [{ header: 'Id' }, { header: 'Plats' }],
    at: 'A5',
  };
  const mark = { Prov_underlag: "'Underlag'!$A$1:$B$1,'Underlag'!$A$5:$A$8" };

  test('stand where they are placed; the cells of the former one are cleared, not those of the new', () => {
    const rows = ['A1', 'A2', 'A3'].map((id) => [id, 1]);
    const before = table('LISTA', 'Underlag', ['Id', 'Plats'], rows, { top: 4, left: 0 });
    const plan = planSheet(
      write({ tables: [{ ...list, rows: [['A1', 1]] }] }),
      snapshot(['Underlag'], [before]),
      sheetNow(mark),
    );
    expect(plan.tables).toMatchObject([{ sheet: 'Underlag', top: 4, left: 0, previous: before }]);
    // Former: what the mark says, and the table itself once more.
    expect(plan.former).toEqual([
      { top: 0, left: 0, rows: 1, columns: 2 },
      { top: 4, left: 0, rows: 4, columns: 1 },
      { top: 4, left: 0, rows: 4, columns: 2 },
    ]);
    expect(plan.areas.at(-1)).toEqual({ top: 4, left: 0, rows: 2, columns: 2 });
    // A5:B6 are the table's now; A7:B8 are blank.
    expect(Object.keys(cells(plan)).sort()).toEqual(['0 0', '0 1', '2 1', '6 0', '6 1', '7 0', '7 1']);
  });

  test('of the contract that are left out stay where they are', () => {
    const other = table('Annan', 'underlag', ['Id'], [['X']], { top: 4, left: 0 });
    const plan = planSheet(write(), snapshot(['Underlag'], [other]), sheetNow(mark));
    expect(plan.former).toEqual([
      { top: 0, left: 0, rows: 1, columns: 2 },
      { top: 6, left: 0, rows: 2, columns: 1 },
    ]);
    expect(Object.keys(cells(plan)).sort()).toEqual(['0 0', '0 1', '2 1', '6 0', '7 0']);
  });

  test('on other sheets are no part of it', () => {
    const other = table('Annan', 'Annat', ['Id'], [['X']], { top: 4, left: 0 });
    const plan = planSheet(write(), snapshot(['Underlag', 'Annat'], [other]), sheetNow(mark));
    expect(plan.former).toEqual([
      { top: 0, left: 0, rows: 1, columns: 2 },
      { top: 4, left: 0, rows: 4, columns: 1 },
    ]);
  });

  test.each<[string, Partial<SheetWrite>, string]>([
    ['a block', { blocks: [{ at: 'B6', rows: [['x']] }] }, 'B6'],
    ['a table that stays', {}, 'C5'],
    [
      'another table',
      {
        blocks: [],
        tables: [
          { ...list, rows: [['A1', 1]] },
          { ...list, table: 'Lista2', rows: [], at: 'B6' },
        ],
      },
      'B6',
    ],
  ])('must not reach into %s', (_, more, cell) => {
    const stays = table('Stannar', 'Underlag', ['Id'], [['X']], { top: 3, left: 2 });
    const columns = ['Id', 'Plats', 'Skäl'].map((header) => ({ header }));
    const change = write({ tables: [{ ...list, rows: [['A1', 1, 'x']], columns }], ...more });
    expect(() => planSheet(change, snapshot(['Underlag'], [stays]), sheetNow(mark))).toThrow(
      fault('cellInTheWay', { sheet: 'Underlag', cell }),
    );
  });

  test('may stand right beside others', () => {
    const stays = table('Stannar', 'Underlag', ['Id'], [['X']], { top: 4, left: 2 });
    const change = write({ tables: [{ ...list, rows: [['A1', 1]] }] });
    expect(planSheet(change, snapshot(['Underlag'], [stays]), sheetNow(mark)).tables).toHaveLength(1);
  });
});

test('outside leaves out areas without cells', () => {
  const area = { top: 0, left: 0, rows: 2, columns: 2 };
  expect(outside([area, { ...area, rows: 0 }, { ...area, columns: 0 }], [])).toEqual([area]);
  expect(
    outside(
      [area],
      [
        { ...area, rows: 1 },
        { ...area, top: 1, columns: 1 },
      ],
    ),
  ).toEqual([{ top: 1, left: 1, rows: 1, columns: 1 }]);
});

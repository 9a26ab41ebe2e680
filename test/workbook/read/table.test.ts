import type { Problem } from '../../../src/workbook/problem';
import { cellAt, headerPlace, tablePlace } from '../../../src/workbook/read/place';
import { hasAll, readCell, readRows, rowsOf } from '../../../src/workbook/read/rows';
import { findColumn, openTable } from '../../../src/workbook/read/table';
import { needsTable } from '../../../src/workbook/schema/applications';
import { costsTable } from '../../../src/workbook/schema/benefits';
import { budgetsTable, goalsTable } from '../../../src/workbook/schema/round';
import type { CellKind } from '../../../src/workbook/schema/table';
import type { CellValue } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { told, workbookOf } from './told';

describe('a table of the contract', () => {
  test('is found by its name and its columns by their headings, whatever the case, spaces and order', () => {
    const at = table(' ramar', 'Pengar', ['RAM  (kr) ', 'x', 'år'], [[5, null, 2027]]);
    const problems: Problem[] = [];
    const open = openTable(workbookOf(table('Annat', 'Annat', ['År'], []), at), budgetsTable, problems);
    expect(open?.at).toBe(at);
    expect([...(open?.columns ?? [])]).toEqual([
      ['year', 2],
      ['amount', 0],
    ]);
    expect(problems).toEqual([]);
  });

  test('that is not needed is none, and nothing is wrong; a second one is told of where it stands', () => {
    const problems: Problem[] = [];
    expect(openTable(workbookOf(), budgetsTable, problems)).toBeNull();
    expect(problems).toEqual([]);
    const first = table('Ramar', 'Ramar', ['År', 'Ram (kr)'], [[2027, 5]]);
    const second = table('RAMAR', 'Gammalt', ['Annat'], [], { top: 3, left: 2 });
    const third = table('ramar', 'Äldre', [], []);
    expect(openTable(workbookOf(first, second, third), budgetsTable, problems)?.at).toBe(first);
    const values = { table: 'Ramar', firstSheet: 'Ramar' };
    expect(told(problems)).toEqual([
      ['error', 'duplicateTable', 'Gammalt!C4', 'Annat', values],
      ['error', 'duplicateTable', 'Äldre!A1', null, values],
    ]);
  });

  test('each heading that it needs and lacks is told of at its first; those it can do without are not', () => {
    const problems: Problem[] = [];
    const bare = table('Kostnader', 'Kostnader', ['Post', 'År'], [['x', 2027]], { top: 2, left: 1 });
    expect(openTable(workbookOf(bare), costsTable, problems)).toBeNull();
    const at = (column: string) => [
      'error',
      'missingColumn',
      'Kostnader!B3',
      'Post',
      { table: 'Kostnader', column },
    ];
    expect(told(problems)).toEqual([at('Ansökan'), at('Belopp'), at('Finansiering')]);
    expect(rowsOf(workbookOf(bare), costsTable, [])).toEqual([]);
  });

  test('of a heading that stands several times the first is read, and the others told of', () => {
    const problems: Problem[] = [];
    const at = table('X', 'Blad', ['a', 'År', 'b', ' år', 'ÅR'], [], { top: 1, left: 1 });
    expect(findColumn(at, 'År', problems)).toBe(1);
    const values = { column: 'År', first: 'C2' };
    expect(told(problems)).toEqual([
      ['error', 'duplicateColumn', 'Blad!E2', ' år', values],
      ['error', 'duplicateColumn', 'Blad!F2', 'ÅR', values],
    ]);
    expect(findColumn(at, 'Månad', problems)).toBeNull();
    expect(problems).toHaveLength(2);
  });

  test('has a place, or the one where it would stand', () => {
    const at = table(' KFMAL', 'Mål', ['Id'], [], { top: 4, left: 3 });
    expect(tablePlace(workbookOf(at), goalsTable)).toEqual({ sheet: 'Mål', cell: 'D5' });
    expect(tablePlace(workbookOf(), goalsTable)).toEqual({ sheet: 'KF-mål', cell: 'A1' });
    expect(headerPlace(at, 2)).toEqual({ sheet: 'Mål', cell: 'F5' });
    expect(cellAt(at, 0, 0)).toBeNull();
    expect(cellAt({ ...at, rows: [[7]] }, 0, 0)).toBe(7);
    expect(cellAt({ ...at, rows: [[7]] }, 0, 1)).toBeNull();
  });
});

describe('the rows of a table', () => {
  const needs = (...rows: readonly (readonly CellValue[])[]) =>
    workbookOf(
      table('Resursbehov', 'Resurser', ['Egen', 'Ansökan', 'Resurs', 'År', 'Behov'], rows, {
        top: 1,
        left: 2,
      }),
    );

  test('are those in which one of our columns has something; each knows its number and its cells', () => {
    const problems: Problem[] = [];
    const rows = rowsOf(
      needs(
        [null, null, ' ', null, ''],
        ['bara vårt', null, null, null, null],
        [null, null, null, null, 0],
        [null, 'A1', 'U', 2027, 2],
      ),
      needsTable,
      problems,
    );
    expect(rows.map(({ index, values }) => [index, values])).toEqual([
      [2, { application: null, resource: null, year: null, need: 0 }],
      [3, { application: 'A1', resource: 'U', year: 2027, need: 2 }],
    ]);
    expect(rows[1]?.place('need')).toEqual({ sheet: 'Resurser', cell: 'G6' });
    expect(rows[1]?.found('year')).toBe(2027);
    expect(problems).toEqual([]);
  });

  test('are also those in which a column is filled that the caller names', () => {
    const snapshot = needs(['x', null, null, null, null], [null, null, null, null, null]);
    const open = openTable(snapshot, needsTable, []);
    if (open === null) throw new Error('the table is whole');
    expect(readRows(open, [], [0]).map(({ index }) => index)).toEqual([0]);
    expect(readRows(open, [])).toEqual([]);
  });

  test('a column that the table lacks is blank, and its place is the first cell of the row', () => {
    const bare = table('KFMal', 'KF-mål', ['Mål', 'Id'], [['God service', 'M1']]);
    const [row] = rowsOf(workbookOf(bare), goalsTable, []);
    expect(row?.values).toEqual({ id: 'M1', title: 'God service', responsible: null });
    expect(row?.place('responsible')).toEqual({ sheet: 'KF-mål', cell: 'A2' });
    expect(row?.found('responsible')).toBeNull();
  });

  test('what cannot be read is told of, and known from what is blank; a remark leaves the value', () => {
    const problems: Problem[] = [];
    const [row] = rowsOf(needs([null, 'A1', 'U', 'i år', '2,5']), needsTable, problems);
    expect(row?.values).toEqual({ application: 'A1', resource: 'U', year: null, need: 2.5 });
    expect([...(row?.unreadable ?? [])]).toEqual(['year']);
    expect(told(problems)).toEqual([
      ['error', 'notAYear', 'Resurser!F3', 'i år', { column: 'År' }],
      ['remark', 'textNumber', 'Resurser!G3', '2,5', { column: 'Behov', read: 2.5 }],
    ]);
  });

  test('have all that is asked for, or the first that is blank is told of; an unreadable one has been already', () => {
    const rows = rowsOf(needs([null, 'A1', null, 'i år', null], [null, 'A1', 'U', 2027, 0]), needsTable, []);
    const asked = (at: number, ...keys: readonly ('application' | 'resource' | 'year' | 'need')[]) => {
      const problems: Problem[] = [];
      const row = rows[at];
      if (row === undefined) throw new Error('there are two rows');
      return [hasAll(row, keys, problems), told(problems)];
    };
    expect(asked(0, 'application')).toEqual([true, []]);
    expect(asked(0, 'application', 'resource', 'need')).toEqual([
      false,
      [['error', 'missingValue', 'Resurser!E3', null, { column: 'Resurs' }]],
    ]);
    expect(asked(0, 'year')).toEqual([false, []]);
    // A zero is there.
    expect(asked(1, 'application', 'resource', 'year', 'need')).toEqual([true, []]);
  });
});

test('a cell is read as its column says', () => {
  const read = (kind: CellKind, cell: CellValue) => {
    const reading = readCell(
      { key: 'x', header: 'X', kind, required: false, choices: { own: 'Egen' } },
      cell,
    );
    return reading.is === 'value' ? reading.value : reading.is;
  };
  expect(read('text', ' a  b ')).toBe('a  b');
  expect(read('id', ' a  b ')).toBe('a b');
  expect(read('id', 'constructor')).toBe('unreadable');
  expect(read('number', -2.5)).toBe(-2.5);
  expect(read('kronor', 2.4)).toBe(2);
  expect(read('kronor', -2)).toBe('unreadable');
  expect(read('share', 0.5)).toBe(0.5);
  expect(read('share', 2)).toBe('unreadable');
  expect(read('date', 2027)).toBe('2027-01-01');
  expect(read('year', 2027)).toBe(2027);
  expect(read('year', 3)).toBe('unreadable');
  expect(read('yesNo', 'ja')).toBe(true);
  expect(read('choice', 'egen')).toBe('own');
  expect(read('choice', 'annan')).toBe('unreadable');
  expect(read('list', 'a; b')).toEqual(['a', 'b']);
  expect(read('number', null)).toBe('blank');
  const bare = readCell({ key: 'x', header: 'X', kind: 'choice', required: false }, 'egen');
  expect(bare).toMatchObject({ is: 'unreadable', issue: { code: 'notAChoice', values: { allowed: '' } } });
});

import type { OutcomesReading } from '../../../src/workbook/read/outcomes';
import { measured, readOutcomes } from '../../../src/workbook/read/outcomes';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { afterOwnColumn, told, workbookOf } from './told';

const headers = [
  'Omgång',
  'Ansökan',
  'Förvaltning',
  'År',
  'Planerad nytta',
  'Realiserad nytta',
  'Hemtagen nytta',
];

function outcomes(...rows: readonly (readonly CellValue[])[]): Snapshot {
  return workbookOf(afterOwnColumn(table('Nyttoutfall', 'Nyttoutfall', headers, rows, { top: 2, left: 1 })));
}

/** The round 2027, in which A1 is of the building administration and 90 000 a year were planned for each in 2028. */
function read(snapshot: Snapshot): OutcomesReading {
  return readOutcomes(
    snapshot,
    '2027',
    (application) => (application === 'A1' ? 'Bygg' : null),
    (_, year) => (year === 2028 ? 90_000 : null),
  );
}

test('a row that says everything itself', () => {
  const { rows, problems } = read(outcomes(['2024', 'X7', 'Social', 2026, 50_000, 40_000, 10_000]));
  expect(rows).toEqual([
    {
      round: '2024',
      isEarlier: true,
      application: 'X7',
      administration: 'Social',
      year: 2026,
      planned: 50_000,
      realised: 40_000,
      takenHome: 10_000,
      index: 0,
      place: { sheet: 'Nyttoutfall', cell: 'C4' },
    },
  ]);
  expect(problems).toEqual([]);
});

test("a row without Omgång is of this round, and its application's administration and plan fill the blanks", () => {
  const { rows } = read(outcomes([null, 'A1', null, 2028, null, 60_000, null]));
  expect(rows).toEqual([
    {
      round: '2027',
      isEarlier: false,
      application: 'A1',
      administration: 'Bygg',
      year: 2028,
      planned: 90_000,
      realised: 60_000,
      takenHome: null,
      index: 0,
      place: { sheet: 'Nyttoutfall', cell: 'C4' },
    },
  ]);
});

test("so is one with this round's name, as a number too; what it says goes before the plan", () => {
  const { rows } = read(
    outcomes(
      [2027, 'A1', null, 2028, null, null, null],
      [' 2027 ', 'A1', 'Kultur', 2028, 70_000, null, null],
      // Zero is a figure and not a blank.
      ['2027', 'A1', null, 2028, 0, null, null],
    ),
  );
  expect(rows.map(({ round, isEarlier }) => [round, isEarlier])).toEqual([
    ['2027', false],
    ['2027', false],
    ['2027', false],
  ]);
  expect(rows.map(({ administration, planned, index }) => [administration, planned, index])).toEqual([
    ['Bygg', 90_000, 0],
    ['Kultur', 70_000, 1],
    ['Bygg', 0, 2],
  ]);
});

test("an earlier round's row is filled with nothing of this round's", () => {
  const { rows } = read(outcomes(['2024', 'A1', null, 2028, null, 60_000, null]));
  expect(rows).toMatchObject([{ isEarlier: true, administration: null, planned: null }]);
});

test('a plan that cannot be read is not taken from the calculation in its stead, and is pointed at', () => {
  const { rows, problems } = read(outcomes([null, 'A1', null, 2028, 'mycket', 60_000, null]));
  expect(rows.map(({ planned }) => planned)).toEqual([null]);
  expect(told(problems)).toEqual([
    ['error', 'notANumber', 'Nyttoutfall!F4', 'mycket', { column: 'Planerad nytta' }],
  ]);
});

test('a row without an application is left out and pointed at; the row number of the next still counts it', () => {
  const { rows, problems } = read(
    outcomes([null, null, null, 2028, null, 5, null], [null, 'A2', null, 2029, null, 7, null]),
  );
  expect(rows.map(({ application, index, planned }) => [application, index, planned])).toEqual([
    ['A2', 1, null],
  ]);
  expect(told(problems)).toEqual([['error', 'missingValue', 'Nyttoutfall!C4', null, { column: 'Ansökan' }]]);
});

test('a workbook without the table has no outcomes; one without its figures says which column is gone', () => {
  expect(read(workbookOf())).toEqual({ rows: [], problems: [] });
  const { rows, problems } = read(workbookOf(table('Nyttoutfall', 'Utfall', ['Ansökan'], [['A1']])));
  expect(rows).toEqual([]);
  expect(told(problems)).toEqual([
    ['error', 'missingColumn', 'Utfall!A1', 'Ansökan', { table: 'Nyttoutfall', column: 'Realiserad nytta' }],
  ]);
});

test('what is measured: zero is, blank is not', () => {
  const { rows } = read(
    outcomes(
      [null, 'A1', null, 2028, null, 0, null],
      [null, 'A2', null, 2028, null, null, null],
      [null, 'A3', null, 2028, null, 5, null],
    ),
  );
  expect(measured(rows).map(({ application, realised }) => [application, realised])).toEqual([
    ['A1', 0],
    ['A3', 5],
  ]);
});

import type { Problem } from '../../../src/workbook/problem';
import { readDirections } from '../../../src/workbook/read/directions';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table, withTable } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';
import { criteria, directed, plain } from './weighed';

type Row = readonly CellValue[];

function read(snapshot: Snapshot) {
  const problems: Problem[] = [];
  return { ...readDirections(snapshot, null, problems), told: told(problems) };
}

describe('a criterion that cannot be relied on leaves no directions', () => {
  const K = 'Kriterier';
  test.each<[string, Row, Told]>([
    ['no Id', [null, 'N', 1, 'NNK', 0, 4, null], ['error', 'blankId', `${K}!A2`, null, { column: 'Id' }]],
    [
      "a direction's Id",
      ['i1', 'N', 1, 'NNK', 0, 4, null],
      ['error', 'duplicateId', `${K}!A2`, 'i1', { first: 'Inriktningar!C6' }],
    ],
    [
      'no source',
      ['K1', 'N', 1, null, 0, 4, null],
      ['error', 'missingValue', `${K}!D2`, null, { column: 'Källa' }],
    ],
    [
      'an unknown source',
      ['K1', 'N', 1, 'Magkänsla', 0, 4, null],
      [
        'error',
        'notAChoice',
        `${K}!D2`,
        'Magkänsla',
        { column: 'Källa', allowed: 'Poäng, NNK, Nettonuvärde' },
      ],
    ],
    [
      'no weight',
      ['K1', 'N', null, 'NNK', 0, 4, null],
      ['error', 'blankWeight', `${K}!C2`, null, { id: 'K1', column: 'Vikt' }],
    ],
    [
      'no worst',
      ['K1', 'N', 1, 'NNK', null, 4, null],
      ['error', 'missingAnchor', `${K}!E2`, null, { id: 'K1', column: 'Sämst' }],
    ],
    [
      'no worst, though it is a score',
      ['K1', 'N', 1, 'Poäng', null, 4, null],
      ['error', 'missingAnchor', `${K}!E2`, null, { id: 'K1', column: 'Sämst' }],
    ],
    [
      'no best',
      ['K1', 'N', 1, 'Poäng', 0, null, null],
      ['error', 'missingAnchor', `${K}!F2`, null, { id: 'K1', column: 'Bäst' }],
    ],
    [
      'neither, where it is no score',
      ['K1', 'N', 1, 'Nettonuvärde', null, null, null],
      ['error', 'missingAnchor', `${K}!E2`, null, { id: 'K1', column: 'Sämst' }],
    ],
    [
      'the same worst and best',
      ['K1', 'N', 1, 'NNK', 2, 2, null],
      ['error', 'equalAnchors', `${K}!F2`, 2, { id: 'K1' }],
    ],
    [
      'a worst in words',
      ['K1', 'N', 1, 'NNK', 'noll', 2, null],
      ['error', 'notANumber', `${K}!E2`, 'noll', { column: 'Sämst' }],
    ],
    [
      'a best in words',
      ['K1', 'N', 1, 'Poäng', null, 'två', null],
      ['error', 'notANumber', `${K}!F2`, 'två', { column: 'Bäst' }],
    ],
    [
      'neither Ja nor Nej',
      ['K1', 'N', 1, 'NNK', 0, 2, 'kanske'],
      ['error', 'notYesNo', `${K}!G2`, 'kanske', { column: 'Kapa' }],
    ],
  ])('%s', (_, row, problem) => {
    const reading = read(workbookOf(directed(plain('I1', 60)), criteria(row)));
    expect(reading.directions).toBeNull();
    expect(reading.told).toEqual([problem]);
  });

  test('the same criterion again is told by its cell alone, since both stand on one sheet', () => {
    const row = ['K1', 'N', 1, 'NNK', 0, 4, null];
    const reading = read(workbookOf(directed(plain('I1', 60)), criteria(row, row)));
    expect(reading.told).toEqual([['error', 'duplicateId', `${K}!A3`, 'K1', { first: 'A2' }]]);
  });

  test('a table that lacks one of its columns', () => {
    const bare = table(K, K, ['Id', 'Kriterium', 'Vikt'], [['K1', 'N', 1]]);
    const reading = read(workbookOf(directed(plain('I1', 60)), bare));
    expect(reading.directions).toBeNull();
    expect(reading.told).toEqual([
      ['error', 'missingColumn', `${K}!A1`, 'Id', { table: K, column: 'Källa' }],
    ]);
  });

  test('a column that another table lacks is no fault of the criteria', () => {
    const problems: Problem[] = [];
    const costs = { table: 'Kostnader', column: 'Belopp' };
    problems.push({
      severity: 'error',
      code: 'missingColumn',
      sheet: 'Kostnader',
      cell: 'A1',
      found: null,
      values: costs,
    });
    expect(readDirections(workbookOf(directed(plain('I1', 60))), null, problems).directions).toHaveLength(1);
  });
});

describe('an application is pointed at where a criterion cannot be told of it', () => {
  const withFigures = (ratio: readonly CellValue[], ...rows: readonly Row[]): Snapshot => {
    const round = withTable(smallRound(), 'Ansokningar', (one) => ({
      ...one,
      headers: [...one.headers, 'NNK', 'Nettonuvärde'],
      rows: one.rows.map((row, index) => [...row, ratio[index] ?? null, 1000]),
    }));
    return { ...round, tables: [...round.tables, criteria(...rows)] };
  };
  const problemsOf = (snapshot: Snapshot) => told(readPortfolio(snapshot).problems);
  const ratioRow: Row = ['K1', 'Nytta', 100, 'NNK', 0, 4, null];

  test('a figure that is blank, by the heading of its column; at the anchors nothing is wrong', () => {
    const values = { id: 'A2', criterion: 'K1', column: 'NNK' };
    expect(problemsOf(withFigures([0, null, 4], ratioRow))).toEqual([
      ['remark', 'criterionBlank', 'Ansökningar!G3', null, values],
    ]);
    const net: Row = ['K1', 'Nytta', 100, 'Nettonuvärde', 0, 4000, null];
    const blank = withTable(withFigures([], net), 'Ansokningar', (one) => ({
      ...one,
      rows: one.rows.map((row) => [...row.slice(0, 7), null]),
    }));
    expect(problemsOf(blank)[0]).toEqual([
      'remark',
      'criterionBlank',
      'Ansökningar!H2',
      null,
      { id: 'A1', criterion: 'K1', column: 'Nettonuvärde' },
    ]);
  });

  test('a figure outside the anchors, with the lower and the higher of them', () => {
    expect(problemsOf(withFigures([-0.5, 1, 4.5], ratioRow))).toEqual([
      ['error', 'criterionOutside', 'Ansökningar!G2', -0.5, { id: 'A1', criterion: 'K1', low: 0, high: 4 }],
      ['error', 'criterionOutside', 'Ansökningar!G4', 4.5, { id: 'A3', criterion: 'K1', low: 0, high: 4 }],
    ]);
    // Less is better: the anchors are told in order all the same.
    expect(problemsOf(withFigures([9, 5, 2], ['K1', 'N', 100, 'NNK', 8, 2, null]))).toEqual([
      ['error', 'criterionOutside', 'Ansökningar!G2', 9, { id: 'A1', criterion: 'K1', low: 2, high: 8 }],
    ]);
    expect(problemsOf(withFigures([9, 5, 2], ['K1', 'N', 100, 'NNK', 8, 2, 'Ja']))).toEqual([]);
  });

  test('a figure that cannot be read is told of once', () => {
    expect(problemsOf(withFigures(['hög', 1, 2], ratioRow))).toEqual([
      ['error', 'notANumber', 'Ansökningar!G2', 'hög', { column: 'NNK' }],
    ]);
  });

  test("a score outside the anchors, at the application's Id; one that is not given is told of in Poäng", () => {
    const scored = withTable(withFigures([], ['K2', 'Risk', 100, 'Poäng', 3, 1, null]), 'Poang', (one) => ({
      ...one,
      headers: [...one.headers, 'K2'],
      rows: one.rows.map((row, index) => [...row, [4, 2, null][index] ?? null]),
    }));
    expect(
      problemsOf(withTable(scored, 'Ansokningar', (one) => afterOwnColumn({ ...one, left: 1 }))),
    ).toEqual([
      ['error', 'criterionOutside', 'Ansökningar!B2', 4, { id: 'A1', criterion: 'K2', low: 1, high: 3 }],
      ['remark', 'missingScore', 'Poäng!F4', null, { id: 'A3', direction: 'K2' }],
    ]);
  });
});

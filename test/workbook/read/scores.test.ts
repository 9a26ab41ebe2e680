import type { ScoreScale } from '../../../src/model/portfolio/portfolio';
import type { Problem } from '../../../src/workbook/problem';
import { readApplications } from '../../../src/workbook/read/applications';
import { readScores } from '../../../src/workbook/read/scores';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

const applications = table(
  'Ansokningar',
  'Ansökningar',
  ['Id', 'Ansökan', 'Sökt belopp'],
  [
    ['A1', 'E-tjänst', 1],
    ['A2', 'Nattillsyn', 2],
  ],
  { top: 0, left: 1 },
);

/** Poäng from B1, with two directions between which a column of the user's own stands. */
const headers = ['Ansökan', 'Bedömare', 'Motivering', 'I1', 'Egen tanke', 'I2'];
const scored = (...rows: readonly Row[]): Snapshot =>
  workbookOf(applications, afterOwnColumn(table('Poang', 'Poäng', headers, rows, { top: 0, left: 1 })));

function read(
  snapshot: Snapshot,
  scale: ScoreScale | null = { min: 0, max: 4 },
  directions: readonly string[] = ['I1', 'I2'],
) {
  const index = readApplications(snapshot, null, []);
  const problems: Problem[] = [];
  const scores = readScores(snapshot, directions, index, scale, problems);
  const means =
    scores === null
      ? null
      : [...scores].map(([id, byDirection]) => [
          id,
          Object.fromEntries([...byDirection].map(([direction, { mean }]) => [direction, mean])),
        ]);
  return { scores, means, told: told(problems) };
}

/** A row by one assessor. */
const row = (id: CellValue, one: CellValue, two: CellValue, assessor: CellValue = null): Row => [
  id,
  assessor,
  null,
  one,
  null,
  two,
];

describe('scores', () => {
  test('stand by application, whatever the case, and direction', () => {
    const reading = read(scored(row('a1', 4, 2, 'Anna'), row(' A2 ', 0, 2.5)));
    expect(reading.means).toEqual([
      ['A1', { I1: 4, I2: 2 }],
      ['A2', { I1: 0, I2: 2.5 }],
    ]);
    expect(reading.scores?.get('A1')?.get('I1')).toEqual({
      mean: 4,
      byAssessor: [{ assessor: 'Anna', value: 4 }],
    });
    expect(reading.scores?.get('A2')?.get('I1')?.byAssessor).toEqual([{ assessor: '', value: 0 }]);
    expect(reading.told).toEqual([]);
  });

  test("several assessors' mean counts, and each stands with his own, the lowest first and then by name", () => {
    const reading = read(
      scored(
        row('A1', 4, 2, 'Cilla'),
        row('A1', 1, 2, 'Bo'),
        row('A1', 2.5, 2, 'Anna'),
        row('A2', 1, 1, 'Bo'),
      ),
    );
    // (1 + 2.5 + 4) / 3 and (2 + 2 + 2) / 3
    expect(reading.means?.[0]).toEqual(['A1', { I1: 2.5, I2: 2 }]);
    expect(reading.scores?.get('A1')?.get('I1')?.byAssessor).toEqual([
      { assessor: 'Bo', value: 1 },
      { assessor: 'Anna', value: 2.5 },
      { assessor: 'Cilla', value: 4 },
    ]);
    const names = (rows: Snapshot) =>
      read(rows)
        .scores?.get('A1')
        ?.get('I2')
        ?.byAssessor.map(({ assessor }) => assessor);
    expect(names(scored(row('A1', 1, 2, 'Cilla'), row('A1', 1, 2, 'Anna'), row('A1', 1, 2, 'Bo')))).toEqual([
      'Anna',
      'Bo',
      'Cilla',
    ]);
    expect(reading.told).toEqual([]);
  });

  test('ej bedömd is no score, no zero and nothing to remark on', () => {
    const reading = read(scored(row('A1', 'ej bedömd', 2), row('A2', 1, '–')));
    expect(reading.means).toEqual([
      ['A1', { I2: 2 }],
      ['A2', { I1: 1 }],
    ]);
    expect(reading.told).toEqual([]);
  });

  test('both ends of the scale are on it', () => {
    const reading = read(scored(row('A1', 1, 5), row('A2', 0.999, 5.001)), { min: 1, max: 5 });
    expect(reading.means).toEqual([
      ['A1', { I1: 1, I2: 5 }],
      ['A2', {}],
    ]);
    expect(reading.told).toEqual([
      ['error', 'scoreOutsideScale', 'Poäng!E3', 0.999, { min: 1, max: 5, direction: 'I1' }],
      ['error', 'scoreOutsideScale', 'Poäng!G3', 5.001, { min: 1, max: 5, direction: 'I2' }],
    ]);
  });

  test('without a scale that can be used no score is outside it', () => {
    const reading = read(scored(row('A1', -100, 100), row('A2', 1, 1)), null);
    expect(reading.means?.[0]).toEqual(['A1', { I1: -100, I2: 100 }]);
    expect(reading.told).toEqual([]);
  });

  test('a number typed as text counts, with a remark; other text does not', () => {
    const reading = read(scored(row('A1', '3,5', 2), row('A2', 'bra', 1)));
    expect(reading.means).toEqual([
      ['A1', { I1: 3.5, I2: 2 }],
      ['A2', { I2: 1 }],
    ]);
    expect(reading.told).toEqual([
      ['remark', 'textNumber', 'Poäng!E2', '3,5', { read: 3.5, column: 'I1' }],
      ['error', 'notANumber', 'Poäng!E3', 'bra', { column: 'I1' }],
    ]);
  });
});

describe('a row that cannot be placed is left out and pointed at', () => {
  test.each<[string, Row, Told]>([
    ['of nobody', row(null, 1, 1), ['error', 'missingValue', 'Poäng!B4', null, { column: 'Ansökan' }]],
    [
      'of nobody, with one score only',
      row(null, null, 1),
      ['error', 'missingValue', 'Poäng!B4', null, { column: 'Ansökan' }],
    ],
    [
      'of an application that is not there',
      row('a9', 1, 1),
      ['error', 'unknownApplication', 'Poäng!B4', 'a9', { id: 'a9', table: 'Ansokningar' }],
    ],
    [
      'of an Id that cannot be read',
      row({ error: '#N/A' }, 1, 1),
      ['error', 'errorValue', 'Poäng!B4', { error: '#N/A' }, { column: 'Ansökan', error: '#N/A' }],
    ],
  ])('%s', (_, bad, problem) => {
    const reading = read(scored(row('A1', 1, 2), row('A2', 3, 4), bad));
    expect(reading.means).toEqual([
      ['A1', { I1: 1, I2: 2 }],
      ['A2', { I1: 3, I2: 4 }],
    ]);
    expect(reading.told).toEqual([problem]);
  });

  test("a row in which only the user's own column is filled is blank", () => {
    const own: Row = [null, null, null, null, 'tänk på detta', null];
    expect(read(scored(row('A1', 1, 2), own, row('A2', 3, 4))).told).toEqual([]);
  });

  test('where the applications could not be read, the rows are not blamed for it', () => {
    const lone = workbookOf(table('Poang', 'Poäng', ['Ansökan', 'I1', 'I2'], [['A1', 1, 9]]));
    expect(read(lone)).toMatchObject({ means: [], told: [] });
  });
});

describe('what nobody has assessed', () => {
  test('an application without a row is pointed at where it stands', () => {
    const reading = read(scored(row('A2', 1, 1)));
    expect(reading.means).toEqual([['A2', { I1: 1, I2: 1 }]]);
    expect(reading.told).toEqual([
      ['remark', 'noScores', 'Ansökningar!B2', 'A1', { id: 'A1', table: 'Poang' }],
    ]);
  });

  test('a blank cell is pointed at, the first where several assessors have left theirs blank', () => {
    const reading = read(scored(row('A1', null, 2, 'Anna'), row('A1', ' ', null, 'Bo'), row('A2', 1, null)));
    expect(reading.means).toEqual([
      ['A1', { I2: 2 }],
      ['A2', { I1: 1 }],
    ]);
    expect(reading.told).toEqual([
      ['remark', 'missingScore', 'Poäng!E2', null, { id: 'A1', direction: 'I1' }],
      ['remark', 'missingScore', 'Poäng!G4', null, { id: 'A2', direction: 'I2' }],
    ]);
  });

  test('a blank is nothing to remark on where another assessor has said something, if only "ej bedömd"', () => {
    const reading = read(
      scored(
        row('A1', null, 2, 'Anna'),
        row('A1', 'ej bedömd', null, 'Bo'),
        row('A2', 1, 2, 'Anna'),
        row('A2', null, null, 'Bo'),
      ),
    );
    expect(reading.told).toEqual([]);
    // What one assessor leaves blank is not a zero in the mean.
    expect(reading.means?.[1]).toEqual(['A2', { I1: 1, I2: 2 }]);
  });

  test('a score that cannot be read is told of once, and not as a blank too', () => {
    const reading = read(scored(row('A1', null, 2, 'Anna'), row('A1', 'bra', 2, 'Bo'), row('A2', 1, 2)));
    expect(reading.told).toEqual([['error', 'notANumber', 'Poäng!E3', 'bra', { column: 'I1' }]]);
  });
});

describe('the same assessor again', () => {
  test('both rows count, and each later one is pointed at with the first', () => {
    const reading = read(
      scored(
        row('A1', 1, 1, 'Anna'),
        row('a1', 3, 1, 'ANNA '),
        row('A1', 2, 1, 'anna'),
        row('A2', 1, 1, 'Anna'),
      ),
    );
    expect(reading.means?.[0]).toEqual(['A1', { I1: 2, I2: 1 }]);
    expect(reading.told).toEqual([
      ['remark', 'sameAssessorTwice', 'Poäng!C3', 'ANNA', { id: 'A1', first: 'C2' }],
      ['remark', 'sameAssessorTwice', 'Poäng!C4', 'anna', { id: 'A1', first: 'C2' }],
    ]);
  });

  test('rows without a name are by nobody in particular', () => {
    expect(read(scored(row('A1', 1, 1), row('A1', 3, 1), row('A2', 1, 1))).told).toEqual([]);
  });
});

describe('what stops the ranking', () => {
  test('a direction without its column; the others are read for what is wrong in them', () => {
    const reading = read(scored(row('A1', 9, 1), row('A2', 1, 1)), undefined, ['I1', 'I3', 'I2', 'I4']);
    expect(reading.scores).toBeNull();
    expect(reading.told).toEqual([
      ['error', 'missingScoreColumn', 'Poäng!A1', 'Egen anteckning', { table: 'Poang', direction: 'I3' }],
      ['error', 'missingScoreColumn', 'Poäng!A1', 'Egen anteckning', { table: 'Poang', direction: 'I4' }],
      ['error', 'scoreOutsideScale', 'Poäng!E2', 9, { min: 0, max: 4, direction: 'I1' }],
    ]);
  });

  test("a direction's column twice is told of, and the first is read", () => {
    const twice = table(
      'Poang',
      'Poäng',
      ['Ansökan', 'I1', ' i1 ', 'I2'],
      [
        ['A1', 1, 3, 2],
        ['A2', 0, 4, 2],
      ],
    );
    const reading = read(workbookOf(applications, twice));
    expect(reading.means?.[0]).toEqual(['A1', { I1: 1, I2: 2 }]);
    expect(reading.told).toEqual([
      ['error', 'duplicateColumn', 'Poäng!C1', ' i1 ', { column: 'I1', first: 'B1' }],
    ]);
  });

  test('a workbook without Poäng, or without its applications', () => {
    expect(read(workbookOf(applications))).toMatchObject({
      scores: null,
      told: [['error', 'missingTable', 'Poäng!A1', null, { table: 'Poang', columns: 'Ansökan' }]],
    });
    const bare = table('Poang', 'Poäng', ['Id', 'I1', 'I2'], [['A1', 1, 2]]);
    expect(read(workbookOf(applications, bare))).toMatchObject({
      scores: null,
      told: [['error', 'missingColumn', 'Poäng!A1', 'Id', { table: 'Poang', column: 'Ansökan' }]],
    });
  });
});

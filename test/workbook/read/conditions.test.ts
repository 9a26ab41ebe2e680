import type { Problem } from '../../../src/workbook/problem';
import { readApplications } from '../../../src/workbook/read/applications';
import { readConditions } from '../../../src/workbook/read/conditions';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table, withoutTable } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

const applications = table(
  'Ansokningar',
  'Ansökningar',
  ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Objekt', 'KF-mål'],
  [
    ['A1', 'E-tjänst', 1, 'Bygg', 'Bygglov', 'M1; M2'],
    ['A2', 'Nattillsyn', 2, 'Social', null, 'M1'],
    ['A3', 'Ärenden', 3, null, 'Diarium', null],
  ],
);

/** Villkor from C3. */
const ruled = (...rows: readonly Row[]): Snapshot =>
  workbookOf(
    applications,
    afterOwnColumn(
      table('Villkor', 'Villkor', ['Typ', 'A', 'B', 'Värde', 'Skäl'], rows, { top: 2, left: 2 }),
    ),
  );

function read(snapshot: Snapshot) {
  const index = readApplications(snapshot, null, []);
  const problems: Problem[] = [];
  return { conditions: readConditions(snapshot, index, problems), told: told(problems) };
}

describe('each kind of condition, with the cell of its row', () => {
  test.each<[string, Row, object]>([
    [
      'Kräver',
      ['Kräver', 'a1', 'A2; a3', null, null],
      { kind: 'requires', application: 'A1', all: ['A2', 'A3'] },
    ],
    [
      'Utesluter',
      ['utesluter', 'A1', 'A3', null, null],
      { kind: 'excludes', application: 'A1', any: ['A3'] },
    ],
    ['Paket', ['Paket', 'A2', 'A1;A3', null, null], { kind: 'bundle', members: ['A2', 'A1', 'A3'] }],
    [
      'Minst antal of an administration',
      ['Minst antal', 'Förvaltning', 'SOCIAL', 1, null],
      { kind: 'atLeast', column: 'administration', value: 'Social', count: 1 },
    ],
    [
      'Minst antal, none',
      ['Minst antal', 'Förvaltning', 'Bygg', 0, null],
      { kind: 'atLeast', column: 'administration', value: 'Bygg', count: 0 },
    ],
    [
      'Minst antal of an object',
      ['Minst antal', ' objekt', 'diarium', 2, null],
      { kind: 'atLeast', column: 'object', value: 'Diarium', count: 2 },
    ],
    [
      'Högst andel of a goal that is not the first',
      ['Högst andel', 'KF-MÅL', 'm2', 0.4, null],
      { kind: 'atMostShare', column: 'goal', value: 'M2', share: 0.4 },
    ],
    [
      'Högst andel, the whole',
      ['Högst andel', 'Förvaltning', 'Bygg', 1, null],
      { kind: 'atMostShare', column: 'administration', value: 'Bygg', share: 1 },
    ],
    [
      'Högst andel, nothing',
      ['Högst andel', 'Förvaltning', 'Bygg', 0, null],
      { kind: 'atMostShare', column: 'administration', value: 'Bygg', share: 0 },
    ],
    [
      'Måste med',
      ['Måste med', 'A2', null, null, 'Lagkrav'],
      { kind: 'must', application: 'A2', reason: 'Lagkrav' },
    ],
    [
      'Får inte med',
      ['Får inte med', 'A3', null, null, 'Utgår'],
      { kind: 'mustNot', application: 'A3', reason: 'Utgår' },
    ],
  ])('%s', (_, row, condition) => {
    expect(read(ruled(row))).toEqual({ conditions: [{ ...condition, id: 'Villkor!C4' }], told: [] });
  });

  test('a forced decision without a reason holds all the same, with a remark', () => {
    const reading = read(
      ruled(['Måste med', 'A2', null, null, ' '], ['Får inte med', 'A3', null, null, { error: '#N/A' }]),
    );
    expect(reading.conditions).toEqual([
      { kind: 'must', id: 'Villkor!C4', application: 'A2', reason: '' },
      { kind: 'mustNot', id: 'Villkor!C5', application: 'A3', reason: '' },
    ]);
    // A reason that cannot be read is told of once.
    expect(reading.told).toEqual([
      ['error', 'errorValue', 'Villkor!G5', { error: '#N/A' }, { column: 'Skäl', error: '#N/A' }],
      ['remark', 'missingReason', 'Villkor!G4', ' ', { id: 'A2', column: 'Skäl' }],
    ]);
  });
});

const unknown = (where: string, found: CellValue, id: string): Told => [
  'error',
  'unknownApplication',
  where,
  found,
  { id, table: 'Ansokningar' },
];
const missing = (where: string, column: string): Told => ['error', 'missingValue', where, null, { column }];

describe('a row that does not say enough is left out and pointed at; those beside it stay', () => {
  test.each<[string, Row, readonly Told[]]>([
    ['no kind', [null, 'A1', 'A2', null, null], [missing('Villkor!C5', 'Typ')]],
    ['no A', ['Kräver', null, 'A2', null, null], [missing('Villkor!D5', 'A')]],
    ['no B', ['Kräver', 'A1', null, null, null], [missing('Villkor!E5', 'B')]],
    [
      'only separators in B',
      ['Paket', 'A1', ' ; ', null, null],
      [['error', 'missingValue', 'Villkor!E5', ' ; ', { column: 'B' }]],
    ],
    ['an unknown A', ['Kräver', 'A8', 'A2', null, null], [unknown('Villkor!D5', 'A8', 'A8')]],
    [
      'an unknown A that must be in',
      ['Måste med', 'A8', null, null, 'x'],
      [unknown('Villkor!D5', 'A8', 'A8')],
    ],
    [
      'some in B unknown',
      ['Utesluter', 'A1', 'A7;A2;A9', null, null],
      [unknown('Villkor!E5', 'A7;A2;A9', 'A7'), unknown('Villkor!E5', 'A7;A2;A9', 'A9')],
    ],
    [
      'A in B too',
      ['Paket', 'a1', 'A2; A1', null, null],
      [['error', 'refersToItself', 'Villkor!E5', 'A2; A1', { id: 'A1' }]],
    ],
    [
      'a B that cannot be read',
      ['Kräver', 'A1', { error: '#REF!' }, null, null],
      [['error', 'errorValue', 'Villkor!E5', { error: '#REF!' }, { column: 'B', error: '#REF!' }]],
    ],
    [
      'a column that there are no groups by',
      ['Minst antal', 'Ort', 'Segeltorp', 1, null],
      [['error', 'unknownGroupColumn', 'Villkor!D5', 'Ort', {}]],
    ],
    ['no group', ['Minst antal', 'Förvaltning', null, 1, null], [missing('Villkor!E5', 'B')]],
    [
      'two groups',
      ['Högst andel', 'Förvaltning', 'Bygg; Social', 0.5, null],
      [['error', 'oneGroupOnly', 'Villkor!E5', 'Bygg; Social', {}]],
    ],
    [
      'a group that no application is in',
      ['Minst antal', 'Objekt', 'Bygg', 1, null],
      [['error', 'unknownGroupValue', 'Villkor!E5', 'Bygg', { group: 'Objekt' }]],
    ],
    [
      "a group that is another column's",
      ['Minst antal', 'förvaltning', 'M1', 1, null],
      [['error', 'unknownGroupValue', 'Villkor!E5', 'M1', { group: 'Förvaltning' }]],
    ],
    ['no count', ['Minst antal', 'KF-mål', 'M1', null, null], [missing('Villkor!F5', 'Värde')]],
    [
      'half a count',
      ['Minst antal', 'KF-mål', 'M1', 1.5, null],
      [['error', 'countOutside', 'Villkor!F5', 1.5, { column: 'Värde' }]],
    ],
    [
      'a count below zero',
      ['Minst antal', 'KF-mål', 'M1', -1, null],
      [['error', 'countOutside', 'Villkor!F5', -1, { column: 'Värde' }]],
    ],
    ['no share', ['Högst andel', 'KF-mål', 'M1', null, null], [missing('Villkor!F5', 'Värde')]],
    [
      'more than the whole',
      ['Högst andel', 'KF-mål', 'M1', 40, null],
      [['error', 'shareOutside', 'Villkor!F5', 40, { column: 'Värde' }]],
    ],
    [
      'less than nothing',
      ['Högst andel', 'KF-mål', 'M1', -0.1, null],
      [['error', 'shareOutside', 'Villkor!F5', -0.1, { column: 'Värde' }]],
    ],
    [
      'a share in words',
      ['Högst andel', 'KF-mål', 'M1', 'hälften', null],
      [['error', 'notANumber', 'Villkor!F5', 'hälften', { column: 'Värde' }]],
    ],
  ])('%s', (_, bad, problems) => {
    const sound = ['Kräver', 'A1', 'A2', null, null];
    const reading = read(ruled(sound, bad, sound));
    expect(reading.conditions.map(({ id }) => id)).toEqual(['Villkor!C4', 'Villkor!C6']);
    expect(reading.told).toEqual(problems);
  });

  test('a table without B is pointed at by the row that needs it', () => {
    const bare = afterOwnColumn(
      table('Villkor', 'Villkor', ['Typ', 'A'], [['Kräver', 'A1']], { top: 2, left: 2 }),
    );
    expect(read(workbookOf(applications, bare))).toEqual({
      conditions: [],
      told: [missing('Villkor!C4', 'B')],
    });
  });
});

test('where the applications could not be read, no condition is, and the rows are not blamed for it', () => {
  const lone = withoutTable(
    ruled(['Kräver', 'A1', 'A2', null, null], ['Minst antal', 'Ort', 'x', 1, null]),
    'Ansokningar',
  );
  expect(read(lone)).toEqual({ conditions: [], told: [] });
});

test('a round without Villkor has none', () => {
  expect(read(workbookOf(applications))).toEqual({ conditions: [], told: [] });
});

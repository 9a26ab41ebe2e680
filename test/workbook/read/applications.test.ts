import type { Problem } from '../../../src/workbook/problem';
import type { ApplicationIndex } from '../../../src/workbook/read/applications';
import { namedApplication, readApplications } from '../../../src/workbook/read/applications';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

const headers = [
  'Id',
  'Ansökan',
  'Sökt belopp',
  'Förvaltning',
  'Objekt',
  'Ansvarig',
  'Status',
  'Förankrad',
  'KF-mål',
  'Lagkrav',
  'Återbruk från',
  'Nettonuvärde',
  'NNK',
];

/** Ansökningar from C3. */
const applied = (...rows: readonly Row[]): Snapshot =>
  workbookOf(afterOwnColumn(table('Ansokningar', 'Ansökningar', headers, rows, { top: 2, left: 2 })));

function read(snapshot: Snapshot): {
  readonly index: ApplicationIndex | null;
  readonly told: readonly Told[];
} {
  const problems: Problem[] = [];
  return {
    index: readApplications(snapshot, [{ id: 'M1', title: 'God service' }], problems),
    told: told(problems),
  };
}

/** An application of which nothing more is said. */
const row = (id: CellValue, title: CellValue = 'Namn', requested: CellValue = 1): Row => [
  id,
  title,
  requested,
  ...Array<null>(10).fill(null),
];

const ids = ({ index }: ReturnType<typeof read>) =>
  [...(index ?? [])].map(([key, one]) => [key, one.application.id]);

test('everything that a row says', () => {
  const whole = [
    ' a 1 ',
    'E-tjänst',
    400_000,
    'Bygg',
    'Bygglov',
    'Karin',
    'Inkommen',
    'Nej',
    'm1',
    'Ja',
    'Sundsvall',
    -500,
    0.5,
  ];
  const reading = read(applied(whole));
  expect([...(reading.index?.keys() ?? [])]).toEqual(['A 1']);
  const found = reading.index?.get('A 1');
  expect(found?.application).toEqual({
    id: 'a 1',
    title: 'E-tjänst',
    requested: 400_000,
    administration: 'Bygg',
    object: 'Bygglov',
    responsible: 'Karin',
    status: 'Inkommen',
    anchored: false,
    goals: ['M1'],
    legalRequirement: true,
    reusedFrom: 'Sundsvall',
    netPresentValue: -500,
    netPresentValueRatio: 0.5,
  });
  expect(found).toMatchObject({
    idPlace: { sheet: 'Ansökningar', cell: 'C4' },
    requestedPlace: { sheet: 'Ansökningar', cell: 'E4' },
    requestedFound: 400_000,
    requestedUnreadable: false,
  });
  // The way back to its other cells.
  expect(found?.place('netPresentValueRatio')).toEqual({ sheet: 'Ansökningar', cell: 'O4' });
  expect(found?.found('anchored')).toBe('Nej');
  expect(reading.told).toEqual([]);
});

test('what a row does not say: no text, nothing decided, and no legal requirement', () => {
  expect(read(applied(row('A1', 'E-tjänst', null))).index?.get('A1')?.application).toEqual({
    id: 'A1',
    title: 'E-tjänst',
    requested: null,
    administration: undefined,
    object: undefined,
    responsible: undefined,
    status: undefined,
    anchored: null,
    goals: [],
    legalRequirement: false,
    reusedFrom: undefined,
    netPresentValue: null,
    netPresentValueRatio: null,
  });
});

test('an amount that cannot be read is known from one that is blank', () => {
  const { index } = read(applied(row('A1', 'E', 'mycket'), row('A2', 'N', null)));
  expect(index?.get('A1')).toMatchObject({ requestedFound: 'mycket', requestedUnreadable: true });
  expect(index?.get('A2')).toMatchObject({ requestedFound: null, requestedUnreadable: false });
  expect(index?.get('A1')?.unreadable.has('requested')).toBe(true);
});

test('an administration and an object are one however they are written, as they were first; one is not the other', () => {
  const placed = (id: string, administration: CellValue, object: CellValue): Row => [
    id,
    'Namn',
    1,
    administration,
    object,
    ...Array<null>(8).fill(null),
  ];
  const { index } = read(
    applied(
      placed('A1', 'Social', 'digital VÅRD'),
      placed('A2', 'SOCIAL ', 'Digital  vård'),
      placed('A3', 'Digital Vård', 'social'),
      placed('A4', 'social', null),
    ),
  );
  expect(
    [...(index?.values() ?? [])].map(({ application }) => [application.administration, application.object]),
  ).toEqual([
    ['Social', 'digital VÅRD'],
    ['Social', 'digital VÅRD'],
    ['Digital Vård', 'social'],
    ['Social', undefined],
  ]);
});

test.each<[string, Row, Told]>([
  ['no Id', row(null), ['error', 'blankId', 'Ansökningar!C5', null, { column: 'Id' }]],
  ['an Id of spaces', row('  '), ['error', 'blankId', 'Ansökningar!C5', '  ', { column: 'Id' }]],
  [
    'an Id that cannot be read',
    row({ error: '#N/A' }),
    ['error', 'errorValue', 'Ansökningar!C5', { error: '#N/A' }, { column: 'Id', error: '#N/A' }],
  ],
  ['the Id of a row above', row('a1'), ['error', 'duplicateId', 'Ansökningar!C5', 'a1', { first: 'C4' }]],
  [
    'no name',
    row('A2', null),
    ['error', 'blankTitle', 'Ansökningar!D5', null, { id: 'A2', column: 'Ansökan' }],
  ],
  [
    'a name that cannot be read',
    row('A2', { error: '#REF!' }),
    ['error', 'errorValue', 'Ansökningar!D5', { error: '#REF!' }, { column: 'Ansökan', error: '#REF!' }],
  ],
])('a row with %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
  const reading = read(applied(row('A1'), bad, row('A3')));
  expect(ids(reading)).toEqual([
    ['A1', 'A1'],
    ['A3', 'A3'],
  ]);
  expect(reading.told).toEqual([problem]);
});

test('a name that is missing does not take the Id from a later row', () => {
  expect(ids(read(applied(row('A1', null), row('A1'))))).toEqual([['A1', 'A1']]);
});

test('no application that can be read: none, told where the first would stand', () => {
  const none: Told = ['error', 'noApplications', 'Ansökningar!B4', null, { table: 'Ansokningar' }];
  expect(read(applied())).toEqual({ index: null, told: [none] });
  const faulty = read(applied(row('A1', null)));
  expect(faulty.index).toBeNull();
  expect(faulty.told.map(([, code]) => code)).toEqual(['blankTitle', 'noApplications']);
});

test('five thousand applications are read; one more is too many, told where it stands', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => row(`A${index + 1}`));
  expect(read(applied(...numbered(5000))).index?.size).toBe(5000);
  const { index, told: problems } = read(applied(...numbered(5001)));
  expect(index).toBeNull();
  // The first stands in row 4.
  expect(problems).toEqual([
    ['error', 'tooManyApplications', 'Ansökningar!C5004', 'A5001', { table: 'Ansokningar', most: 5000 }],
  ]);
});

test('a workbook without the table, or without one of its columns', () => {
  const values = { table: 'Ansokningar', columns: 'Id, Ansökan, Sökt belopp' };
  expect(read(workbookOf())).toEqual({
    index: null,
    told: [['error', 'missingTable', 'Ansökningar!A1', null, values]],
  });
  const bare = table('Ansokningar', 'Lista', ['Id', 'Ansökan'], [['A1', 'E']], { top: 2, left: 2 });
  expect(read(workbookOf(bare))).toEqual({
    index: null,
    told: [['error', 'missingColumn', 'Lista!C3', 'Id', { table: 'Ansokningar', column: 'Sökt belopp' }]],
  });
});

test('an application is named whatever the case; one that is not there is told of, if any could be read', () => {
  const { index } = read(applied(row('Å1')));
  const place = { sheet: 'Villkor', cell: 'B2' };
  const named = (id: string, all: ApplicationIndex | null) => {
    const problems: Problem[] = [];
    return [namedApplication(all, id, place, 'som det står', problems)?.application.id, told(problems)];
  };
  expect(named(' å1', index)).toEqual(['Å1', []]);
  expect(named('Å2', index)).toEqual([
    undefined,
    [['error', 'unknownApplication', 'Villkor!B2', 'som det står', { id: 'Å2', table: 'Ansokningar' }]],
  ]);
  expect(named('Å1', null)).toEqual([undefined, []]);
});

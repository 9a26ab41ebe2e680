import type { Capacity } from '../../../src/model/portfolio/portfolio';
import type { Problem } from '../../../src/workbook/problem';
import { readCapacities } from '../../../src/workbook/read/capacities';
import { readApplications } from '../../../src/workbook/read/applications';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table, withoutTable } from '../smallRound';
import { afterOwnColumn, told } from './told';

type Rows = readonly (readonly CellValue[])[];

/** The small round with both tables on one sheet, Kapacitet from B1 and Resursbehov from G1. */
function withResources(available: Rows, needs: Rows): Snapshot {
  const round = smallRound();
  return {
    ...round,
    tables: [
      ...round.tables,
      afterOwnColumn(
        table('Kapacitet', 'Resurser', ['Resurs', 'År', 'Tillgängligt'], available, { top: 0, left: 1 }),
      ),
      afterOwnColumn(
        table('Resursbehov', 'Resurser', ['Ansökan', 'Resurs', 'År', 'Behov'], needs, { top: 0, left: 6 }),
      ),
    ],
  };
}

function read(snapshot: Snapshot): { capacities: readonly Capacity[]; problems: Problem[] } {
  const applications = readApplications(snapshot, null, []);
  const problems: Problem[] = [];
  return { capacities: readCapacities(snapshot, applications, problems), problems };
}

const flat = ({ capacities }: ReturnType<typeof read>) =>
  capacities.map(({ resource, year, available, needs }) => [resource, year, available, [...needs]]);

test('what each resource offers in a year and what each application needs of it', () => {
  const reading = read(
    withResources(
      [
        ['Utvecklare', 2027, 1000],
        ['Utvecklare', 2028, 800],
        ['Arkitekt', 2027, 0],
      ],
      [
        ['A1', 'Utvecklare', 2027, 300],
        ['A2', 'Utvecklare', 2027, 250.5],
        ['A2', 'Utvecklare', 2028, 100],
        ['A3', 'Arkitekt', 2027, 0],
      ],
    ),
  );
  expect(flat(reading)).toEqual([
    [
      'Utvecklare',
      2027,
      1000,
      [
        ['A1', 300],
        ['A2', 250.5],
      ],
    ],
    ['Utvecklare', 2028, 800, [['A2', 100]]],
    ['Arkitekt', 2027, 0, [['A3', 0]]],
  ]);
  expect(reading.problems).toEqual([]);
});

test('several needs of one application for the same resource and year are added up, whatever the case', () => {
  const reading = read(
    withResources(
      [['Utvecklare', 2027, 1000]],
      [
        ['A1', 'Utvecklare', 2027, 300],
        [' a1', 'utvecklare ', 2027, 120],
        ['A1', 'UTVECKLARE', 2027, 5],
      ],
    ),
  );
  // 300 + 120 + 5
  expect(flat(reading)).toEqual([['Utvecklare', 2027, 1000, [['A1', 425]]]]);
});

test('the capacities stand in the round that is ranked', () => {
  const { portfolio } = readPortfolio(
    withResources([['Utvecklare', 2027, 10]], [['A2', 'Utvecklare', 2027, 4]]),
  );
  expect(portfolio?.capacities).toEqual([
    { resource: 'Utvecklare', year: 2027, available: 10, needs: new Map([['A2', 4]]) },
  ]);
});

test.each<[string, readonly CellValue[], ReturnType<typeof told>[number]]>([
  ['no resource', [null, 2027, 5], ['error', 'missingValue', 'Resurser!B3', null, { column: 'Resurs' }]],
  ['no year', ['Arkitekt', null, 5], ['error', 'missingValue', 'Resurser!C3', null, { column: 'År' }]],
  [
    'nothing available said',
    ['Arkitekt', 2027, null],
    ['error', 'missingValue', 'Resurser!D3', null, { column: 'Tillgängligt' }],
  ],
  [
    'less than nothing',
    ['Arkitekt', 2027, -1],
    ['error', 'negativeNumber', 'Resurser!D3', -1, { column: 'Tillgängligt' }],
  ],
  [
    'a year in words',
    ['Arkitekt', 'i år', 5],
    ['error', 'notAYear', 'Resurser!C3', 'i år', { column: 'År' }],
  ],
  [
    'the same resource and year again',
    [' utvecklare', 2027, 5],
    ['error', 'duplicateCapacity', 'Resurser!B3', 'utvecklare', { year: 2027, first: 'B2' }],
  ],
])('a capacity with %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
  const reading = read(withResources([['Utvecklare', 2027, 1000], bad, ['Testare', 2027, 7]], []));
  expect(flat(reading)).toEqual([
    ['Utvecklare', 2027, 1000, []],
    ['Testare', 2027, 7, []],
  ]);
  expect(told(reading.problems)).toEqual([problem]);
});

test.each<[string, readonly CellValue[], ReturnType<typeof told>[number]]>([
  [
    'of nobody',
    [null, 'Utvecklare', 2027, 5],
    ['error', 'missingValue', 'Resurser!G3', null, { column: 'Ansökan' }],
  ],
  [
    'of an application that is not there',
    ['A9', 'Utvecklare', 2027, 5],
    ['error', 'unknownApplication', 'Resurser!G3', 'A9', { id: 'A9', table: 'Ansokningar' }],
  ],
  ['of nothing', ['A1', null, 2027, 5], ['error', 'missingValue', 'Resurser!H3', null, { column: 'Resurs' }]],
  [
    'in no year',
    ['A1', 'Utvecklare', null, 5],
    ['error', 'missingValue', 'Resurser!I3', null, { column: 'År' }],
  ],
  [
    'of no amount',
    ['A1', 'Utvecklare', 2027, null],
    ['error', 'missingValue', 'Resurser!J3', null, { column: 'Behov' }],
  ],
  [
    'below zero',
    ['A1', 'Utvecklare', 2027, -5],
    ['error', 'negativeNumber', 'Resurser!J3', -5, { column: 'Behov' }],
  ],
  [
    'of a resource without capacity',
    ['A1', 'Jurist', 2027, 5],
    ['remark', 'needWithoutCapacity', 'Resurser!H3', 'Jurist', { year: 2027, table: 'Kapacitet' }],
  ],
  [
    'in a year without capacity',
    ['A1', 'Utvecklare', 2029, 5],
    ['remark', 'needWithoutCapacity', 'Resurser!H3', 'Utvecklare', { year: 2029, table: 'Kapacitet' }],
  ],
])('a need %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
  const reading = read(
    withResources(
      [['Utvecklare', 2027, 1000]],
      [['A1', 'Utvecklare', 2027, 1], bad, ['A2', 'Utvecklare', 2027, 2]],
    ),
  );
  expect(flat(reading)).toEqual([
    [
      'Utvecklare',
      2027,
      1000,
      [
        ['A1', 1],
        ['A2', 2],
      ],
    ],
  ]);
  expect(told(reading.problems)).toEqual([problem]);
});

test('a round without either table has no capacities and nothing wrong', () => {
  expect(read(smallRound())).toEqual({ capacities: [], problems: [] });
  const available = withoutTable(withResources([['Utvecklare', 2027, 5]], []), 'Resursbehov');
  expect(flat(read(available))).toEqual([['Utvecklare', 2027, 5, []]]);
  const needs = withoutTable(withResources([], [['A1', 'Utvecklare', 2027, 5]]), 'Kapacitet');
  expect(told(read(needs).problems)).toEqual([
    ['remark', 'needWithoutCapacity', 'Resurser!H2', 'Utvecklare', { year: 2027, table: 'Kapacitet' }],
  ]);
});

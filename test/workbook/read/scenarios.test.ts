import { readScenarios } from '../../../src/workbook/read/scenarios';
import type { CellValue } from '../../../src/workbook/workbook';
import { scenarioHeaders, table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

/** Scenarier from C3. */
function read(...rows: readonly Row[]) {
  const kept = afterOwnColumn(table('Scenarier', 'Scenarier', scenarioHeaders, rows, { top: 2, left: 2 }));
  const { scenarios, problems } = readScenarios(workbookOf(kept));
  return { scenarios, told: told(problems) };
}

const sound: Row = [
  'Halva ramen',
  '2026-11-23 14:05',
  'I1=60 %; I2=40 %',
  '2027=500000; 2028=200000',
  'A1=400000; A3=300000',
  115.5,
  700_000,
  'Ja',
  'A1=1; A2=2; A3=3',
  'abc123',
];

const withCell = (header: string, cell: CellValue, row: Row = sound): Row =>
  row.map((one, at) => (scenarioHeaders[at] === header ? cell : one));

test('a scenario with everything that its row says', () => {
  expect(read(sound)).toEqual({
    scenarios: [
      {
        time: '2026-11-23 14:05',
        scenario: {
          name: 'Halva ramen',
          fingerprint: 'abc123',
          singleFund: false,
          budgets: [
            { year: 2027, amount: 500_000 },
            { year: 2028, amount: 200_000 },
          ],
          weights: [
            { id: 'I1', share: 0.6 },
            { id: 'I2', share: 0.4 },
          ],
          places: { A1: 1, A2: 2, A3: 3 },
          chosen: { A1: 400_000, A3: 300_000 },
          cost: 700_000,
          value: 115.5,
          proven: true,
        },
      },
    ],
    told: [],
  });
});

test('one fund for all years together has no year', () => {
  const { scenarios } = read(withCell('Ram', 'Alla ÅR=500000'));
  expect(scenarios[0]?.scenario).toMatchObject({ singleFund: true, budgets: [{ year: 0, amount: 500_000 }] });
});

test('a round without budgets, in which nothing was chosen, is one', () => {
  const none = withCell(
    'Ram',
    null,
    withCell('Valda', null, withCell('Kostnad', 0, withCell('Poängsumma', 0))),
  );
  expect(read(none)).toMatchObject({
    scenarios: [{ scenario: { singleFund: false, budgets: [], chosen: {}, cost: 0, value: 0 } }],
    told: [],
  });
});

test('is proven only where that stands', () => {
  const proven = (cell: CellValue) => read(withCell('Bevisad', cell)).scenarios[0]?.scenario.proven;
  expect(proven('Ja')).toBe(true);
  expect(proven('Nej')).toBe(false);
  expect(proven(null)).toBe(false);
});

test('when it was kept may be blank', () => {
  expect(read(withCell('Tidpunkt', null)).scenarios[0]?.time).toBeNull();
});

test.each<[string, Row, Told]>([
  ['no name', withCell('Namn', null), ['error', 'missingValue', 'Scenarier!C4', null, { column: 'Namn' }]],
  [
    'no sum of points',
    withCell('Poängsumma', null),
    ['error', 'missingValue', 'Scenarier!H4', null, { column: 'Poängsumma' }],
  ],
  [
    'no cost',
    withCell('Kostnad', null),
    ['error', 'missingValue', 'Scenarier!I4', null, { column: 'Kostnad' }],
  ],
  [
    'no fingerprint',
    withCell('Fingeravtryck', null),
    ['error', 'missingValue', 'Scenarier!L4', null, { column: 'Fingeravtryck' }],
  ],
  [
    'weights in words',
    withCell('Vikter', 'som förra året'),
    ['error', 'unreadableScenario', 'Scenarier!E4', 'som förra året', { column: 'Vikter' }],
  ],
  [
    'a budget without a year',
    withCell('Ram', '=500000'),
    ['error', 'unreadableScenario', 'Scenarier!F4', '=500000', { column: 'Ram' }],
  ],
  [
    'chosen without amounts',
    withCell('Valda', 'A1; A3'),
    ['error', 'unreadableScenario', 'Scenarier!G4', 'A1; A3', { column: 'Valda' }],
  ],
  [
    'a place in words',
    withCell('Platser', 'A1=först'),
    ['error', 'unreadableScenario', 'Scenarier!K4', 'A1=först', { column: 'Platser' }],
  ],
  [
    'an error value in a list',
    withCell('Ram', { error: '#REF!' }),
    ['error', 'errorValue', 'Scenarier!F4', { error: '#REF!' }, { column: 'Ram', error: '#REF!' }],
  ],
  [
    'a cost in words',
    withCell('Kostnad', 'billig'),
    ['error', 'notANumber', 'Scenarier!I4', 'billig', { column: 'Kostnad' }],
  ],
])('a row with %s is left out and pointed at; the next one stays', (_, bad, problem) => {
  const reading = read(bad, withCell('Namn', 'Andra'));
  expect(reading.scenarios.map(({ scenario }) => scenario.name)).toEqual(['Andra']);
  expect(reading.told).toEqual([problem]);
});

test('everything that is wrong in a row is told at once', () => {
  const { told: problems } = read(withCell('Vikter', 'x', withCell('Platser', 'y')));
  expect(problems.map(([, , where]) => where)).toEqual(['Scenarier!E4', 'Scenarier!K4']);
});

test('of a name that stands twice the first row counts', () => {
  const reading = read(sound, withCell('Namn', ' HALVA ramen'), withCell('Namn', 'Andra'));
  expect(reading.scenarios.map(({ scenario }) => scenario.name)).toEqual(['Halva ramen', 'Andra']);
  expect(reading.told).toEqual([['error', 'duplicateId', 'Scenarier!C5', ' HALVA ramen', { first: 'C4' }]]);
});

test('a workbook without Scenarier has none', () => {
  expect(readScenarios(workbookOf())).toEqual({ scenarios: [], problems: [] });
});

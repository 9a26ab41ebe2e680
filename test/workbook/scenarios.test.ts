import fc from 'fast-check';
import { decide } from '../../src/model/portfolio/decide';
import type { DecideSettings } from '../../src/model/portfolio/decision';
import type { Scenario } from '../../src/model/portfolio/scenarios/scenario';
import { compare, keep } from '../../src/model/portfolio/scenarios/scenario';
import { pairsOf, pairsText } from '../../src/workbook/cells/pairs';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { readScenarios } from '../../src/workbook/read/scenarios';
import type { Snapshot, Workbook } from '../../src/workbook/workbook';
import { keepScenario } from '../../src/workbook/write/scenarios';
import { smallRound, withCell, withTable } from './smallRound';
import { xlsxOf } from './xlsxOf';

function scenario(name: string, settings: DecideSettings = {}): Scenario {
  const { portfolio } = readPortfolio(smallRound());
  if (portfolio === null) throw new Error('the round can be ranked');
  return keep(name, decide(portfolio, settings));
}

async function kept(workbook: Workbook, ...scenarios: readonly Scenario[]): Promise<Snapshot> {
  for (const one of scenarios) {
    await workbook.write(keepScenario(one, '2026-11-23 14:05', await workbook.read()));
  }
  return workbook.read();
}

const inMemory = (...scenarios: readonly Scenario[]): Promise<Snapshot> =>
  kept(memoryWorkbook(smallRound()), ...scenarios);

test.each<[string, () => Promise<Workbook>]>([
  ['memory', () => Promise.resolve(memoryWorkbook(smallRound()))],
  ['an .xlsx file', async () => openXlsx(await xlsxOf(smallRound()), 'prov.xlsx')],
])('what is kept in %s is read back', async (_, open) => {
  const [one, other] = [scenario('Beredning'), scenario('Halva ramen', { budget: 500_000 })];
  const { scenarios, problems } = readScenarios(await kept(await open(), one, other));
  expect(problems).toEqual([]);
  expect(scenarios.map(({ time }) => time)).toEqual(['2026-11-23 14:05', '2026-11-23 14:05']);
  expect(scenarios[0]?.scenario).toEqual(one);
  // One fund for all years has no year.
  expect(scenarios[1]?.scenario).toEqual({ ...other, budgets: [{ year: 0, amount: 500_000 }] });
});

// With 1 000 000 A1 and A3 are chosen (115 points, 700 000), with 500 000 A2 (75 points, 500 000): see ranking.test.ts.
test('what is read back is compared', async () => {
  const { scenarios } = readScenarios(
    await inMemory(scenario('Hela'), scenario('Halva', { budget: 500_000 })),
  );
  const [whole, half] = scenarios.map((one) => one.scenario);
  if (whole === undefined || half === undefined) throw new Error('two are kept');
  expect(compare(whole, half)).toMatchObject({
    in: ['A2'],
    out: ['A1', 'A3'],
    addedValue: -40,
    addedCost: -200_000,
    overlap: 0,
    same: false,
    ranking: { spearman: 1 },
    weights: { overlap: 1 },
  });
  expect(compare(whole, whole).same).toBe(true);
});

test('the cells say what they mean', async () => {
  const after = await inMemory(scenario('Beredning'));
  const table = after.tables.find(({ name }) => name === 'Scenarier');
  expect(table?.headers).toEqual([
    'Namn',
    'Tidpunkt',
    'Vikter',
    'Ram',
    'Valda',
    'Poängsumma',
    'Kostnad',
    'Bevisad',
    'Platser',
    'Fingeravtryck',
  ]);
  expect(table?.rows[0]?.slice(0, 9)).toEqual([
    'Beredning',
    '2026-11-23 14:05',
    'I1=60 %; I2=40 %',
    '2027=1000000',
    'A1=400000; A3=300000',
    115,
    700_000,
    'Ja',
    'A1=1; A2=2; A3=3',
  ]);
});

test('the same name replaces its row, whatever the case; the others stay', async () => {
  const half = scenario('FÖRSTA', { budget: 500_000 });
  const { scenarios } = readScenarios(await inMemory(scenario('Första'), scenario('Andra'), half));
  expect(scenarios.map((one) => one.scenario.name)).toEqual(['FÖRSTA', 'Andra']);
  expect(scenarios[0]?.scenario.cost).toBe(500_000);
});

test.each<[string, () => Promise<Workbook>]>([
  ['memory', () => Promise.resolve(memoryWorkbook(smallRound()))],
  ['an .xlsx file', async () => openXlsx(await xlsxOf(smallRound()), 'prov.xlsx')],
])('in %s a scenario that somebody else has kept since the reading is not lost', async (_, open) => {
  const workbook = await open();
  await kept(workbook, scenario('Första'));
  const old = await workbook.read();
  await kept(workbook, scenario('Kollegans'));
  await workbook.write(keepScenario(scenario('Min', { budget: 500_000 }), '2026-11-23 14:06', old));
  const { scenarios } = readScenarios(await workbook.read());
  expect(scenarios.map((one) => one.scenario.name)).toEqual(['Första', 'Kollegans', 'Min']);
});

test('a row that has changed since the reading is not replaced', async () => {
  const workbook = memoryWorkbook(await inMemory(scenario('Första')));
  const old = await workbook.read();
  await kept(workbook, scenario('Första', { budget: 500_000 }));
  const before = await workbook.read();
  const late = keepScenario(scenario('Första', { budget: 400_000 }), '2026-11-23 14:07', old);
  await expect(workbook.write(late)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  await expect(workbook.read()).resolves.toEqual(before);
});

test('a column of ours that somebody has taken away is put back', async () => {
  const lacking = withTable(await inMemory(scenario('Första')), 'Scenarier', (one) => ({
    ...one,
    headers: one.headers.filter((header) => header !== 'Bevisad'),
    rows: one.rows.map((row) => row.filter((_, column) => one.headers[column] !== 'Bevisad')),
  }));
  const { scenarios } = readScenarios(await kept(memoryWorkbook(lacking), scenario('Andra')));
  expect(scenarios.map((one) => [one.scenario.name, one.scenario.proven])).toEqual([
    ['Första', false],
    ['Andra', true],
  ]);
});

test("the user's own column follows its row", async () => {
  const before = withTable(await inMemory(scenario('Första'), scenario('Andra')), 'Scenarier', (one) => ({
    ...one,
    headers: [...one.headers, 'Kommentar'],
    rows: one.rows.map((row, index) => [...row, index === 1 ? 'den vi tror på' : null]),
  }));
  const after = await kept(memoryWorkbook(before), scenario('Tredje'));
  const table = after.tables.find(({ name }) => name === 'Scenarier');
  expect(table?.rows.map((row) => [row[0], row.at(-1)])).toEqual([
    ['Första', null],
    ['Andra', 'den vi tror på'],
    ['Tredje', null],
  ]);
});

test('a workbook without scenarios has none, and keeping one changes no material', async () => {
  expect(readScenarios(smallRound())).toEqual({ scenarios: [], problems: [] });
  const after = await inMemory(scenario('Beredning'));
  expect(readPortfolio(after)).toEqual(readPortfolio(smallRound()));
});

describe('a row that somebody has changed is pointed at and left out', () => {
  test.each<[string, string, Parameters<typeof withCell>[4], string]>([
    ['weights in words', 'Vikter', 'som förra året', 'unreadableScenario'],
    ['chosen without amounts', 'Valda', 'A1; A3', 'unreadableScenario'],
    ['a place in words', 'Platser', 'A1=först', 'unreadableScenario'],
    ['a figure without name', 'Ram', '=1000000', 'unreadableScenario'],
    ['no fingerprint', 'Fingeravtryck', null, 'missingValue'],
    ['no name', 'Namn', null, 'missingValue'],
    ['a cost in words', 'Kostnad', 'billig', 'notANumber'],
    ['an error value', 'Poängsumma', { error: '#REF!' }, 'errorValue'],
    ['an error value in a list', 'Valda', { error: '#REF!' }, 'errorValue'],
  ])('%s', async (_, header, value, code) => {
    const two = await inMemory(scenario('Första'), scenario('Andra'));
    const { scenarios, problems } = readScenarios(withCell(two, 'Scenarier', 0, header, value));
    expect(scenarios.map((one) => one.scenario.name)).toEqual(['Andra']);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({ sheet: 'Scenarier', severity: 'error' });
  });

  test('a name that stands twice', async () => {
    const two = await inMemory(scenario('Första'), scenario('Andra'));
    const { scenarios, problems } = readScenarios(withCell(two, 'Scenarier', 1, 'Namn', 'första'));
    expect(scenarios).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ code: 'duplicateId', cell: 'A3' })]);
  });
});

test('any names and figures come back, shares to nine decimals of a per cent', () => {
  const name = fc.stringMatching(/^[A-Za-zÅÄÖåäö][A-Za-z0-9=ÅÄÖåäö -]{0,8}[A-Za-z0-9]$/);
  const entries = fc.uniqueArray(fc.tuple(name, fc.double({ min: 0, max: 1, noNaN: true })), {
    selector: ([one]) => one,
  });
  fc.assert(
    fc.property(entries, (pairs) => {
      const items = pairsText(pairs, 'share')
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '');
      const back = pairsOf(items);
      expect([...(back ?? new Map<string, number>()).keys()]).toEqual(pairs.map(([one]) => one));
      for (const [one, figure] of pairs)
        expect(Math.abs((back?.get(one) ?? NaN) - figure)).toBeLessThan(1e-11);
    }),
    { seed: 20261123, numRuns: 200 },
  );
});

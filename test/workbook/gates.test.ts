import { decide } from '../../src/model/portfolio/decide';
import type { DecisionRemark } from '../../src/model/portfolio/decision';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { PortfolioReading } from '../../src/workbook/read/portfolio';
import type { CellValue, Snapshot } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { smallRound, table, withCell, withTable } from './smallRound';

const all = ['Förankrad', 'Nyttoberäknad', 'Indikatorer', 'Driftplan'];
const yes = (gate: string): readonly CellValue[] => [gate, 'Ja', null, null];

function withGates(rows: readonly (readonly CellValue[])[], round: Snapshot = smallRound()): Snapshot {
  const gates = table('Krav', 'Krav', ['Krav', 'Gäller', 'Minst', 'Beslut'], rows);
  return { ...round, tables: [...round.tables, gates], sheets: [...round.sheets, 'Krav'] };
}

const benefits = (rows: readonly (readonly CellValue[])[]) =>
  table('Nyttor', 'Nyttor', ['Ansökan', 'Nytta', 'Slag'], rows);
const costs = (rows: readonly (readonly CellValue[])[]) =>
  table('Kostnader', 'Kostnader', ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'], rows);
const indicatorHeads = [
  'Ansökan',
  'Indikator',
  'Enhet',
  'Baslinje',
  'Mål',
  'Måldatum',
  'Mätmetod',
  'Ägare',
] as const;
const indicators = (rows: readonly (readonly CellValue[])[]) =>
  table('Indikatorer', 'Indikatorer', indicatorHeads, rows);
const smart = (id: string): readonly CellValue[] => [id, 'Väntan', 'dagar', 22, 8, 47483, 'Uttag', 'Chef'];

/** The round in which A1 has everything that the requirements ask for, and A2 and A3 nothing but their anchoring. */
function prepared(): Snapshot {
  const round = smallRound();
  return {
    ...round,
    tables: [
      ...round.tables,
      benefits([['A1', 'Kortare väntan', 'Tid']]),
      costs([['A1', 'Drift', 2028, 50_000, 'Egen']]),
      indicators([smart('A1')]),
    ],
  };
}

function unready(snapshot: Snapshot): Record<string, readonly string[]> {
  const { portfolio } = readPortfolio(snapshot);
  if (portfolio === null) throw new Error('the round can be ranked');
  const isNotReady = (remark: DecisionRemark) => remark.code === 'notReady';
  return Object.fromEntries(
    decide(portfolio).ranking.flatMap(({ id, remarks }) =>
      remarks.filter(isNotReady).map(({ gates }) => [id, gates] as const),
    ),
  );
}

const codes = ({ problems }: PortfolioReading): readonly string[] =>
  problems.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

describe('which requirements apply is data', () => {
  test('without the table nothing is asked and nothing is said', () => {
    const { portfolio, problems } = readPortfolio(smallRound());
    expect(portfolio?.gates).toBeUndefined();
    expect(portfolio?.applications[0]?.readiness).toBeUndefined();
    expect(problems).toEqual([]);
  });

  test('each requirement stops those that do not meet it, and it alone', () => {
    expect(unready(withGates([yes('Förankrad')], prepared()))).toEqual({});
    expect(unready(withGates([yes('Nyttoberäknad')], prepared()))).toEqual({
      A2: ['benefit'],
      A3: ['benefit'],
    });
    expect(unready(withGates([yes('Indikatorer')], prepared()))).toEqual({
      A2: ['indicators'],
      A3: ['indicators'],
    });
    expect(unready(withGates([yes('Driftplan')], prepared()))).toEqual({
      A2: ['runningCost'],
      A3: ['runningCost'],
    });
  });

  test('a requirement that says Nej asks nothing', () => {
    const reading = readPortfolio(withGates(all.map((gate) => [gate, 'Nej', null, null])));
    expect(reading.portfolio?.gates).toBeUndefined();
    expect(reading.problems).toEqual([]);
  });

  test('the order of the rows changes nothing, nor the fingerprint', () => {
    const there = readPortfolio(withGates(all.map(yes), prepared())).portfolio;
    const back = readPortfolio(withGates([...all].reverse().map(yes), prepared())).portfolio;
    if (there === null || back === null) throw new Error('the round can be ranked');
    expect(there.gates).toEqual(back.gates);
    expect(decide(there)).toEqual(decide(back));
  });

  test('a blank Förankrad is no yes', () => {
    const blank = withCell(smallRound(), 'Ansokningar', 0, 'Förankrad', null);
    expect(unready(withGates([yes('Förankrad')], blank))).toEqual({ A1: ['anchored'] });
  });

  test('a net present value will do for a calculated benefit; a zero is a value', () => {
    const valued = withTable(smallRound(), 'Ansokningar', (one) => ({
      ...one,
      headers: [...one.headers, 'Nettonuvärde'],
      rows: one.rows.map((row, index) => [...row, index === 0 ? 0 : null]),
    }));
    expect(Object.keys(unready(withGates([yes('Nyttoberäknad')], valued)))).toEqual(['A2', 'A3']);
  });

  test('so many indicators as the row says', () => {
    const two = withTable(prepared(), 'Indikatorer', (one) => ({ ...one, rows: [...one.rows, smart('A1')] }));
    expect(unready(withGates([['Indikatorer', 'Ja', 2, null]], prepared()))).toHaveProperty('A1');
    expect(unready(withGates([['Indikatorer', 'Ja', 2, null]], two))).not.toHaveProperty('A1');
  });

  test.each(['Indikator', 'Enhet', 'Baslinje', 'Mål', 'Måldatum', 'Mätmetod', 'Ägare'])(
    'an indicator without %s does not count',
    (header) => {
      const lacking = withCell(prepared(), 'Indikatorer', 0, header, null);
      expect(unready(withGates([yes('Indikatorer')], lacking))).toHaveProperty('A1');
    },
  );

  test('an indicator whose goal is its baseline does not count, and it is told', () => {
    const still = withGates([yes('Indikatorer')], withCell(prepared(), 'Indikatorer', 0, 'Mål', 22));
    expect(unready(still)).toHaveProperty('A1');
    const told = readPortfolio(still).problems.find(({ code }) => code === 'notSmart');
    expect(told).toMatchObject({ sheet: 'Indikatorer', cell: 'A2', values: { id: 'A1', missing: 'Mål' } });
  });
});

describe('what does not pass', () => {
  const stopped = withGates([yes('Driftplan'), yes('Nyttoberäknad')], prepared());

  test('is listed with what is missing, last and without a place, and is not chosen', () => {
    const { portfolio } = readPortfolio(stopped);
    if (portfolio === null) throw new Error('the round can be ranked');
    const decision = decide(portfolio);
    expect(decision.ranking.map(({ id, place, selected }) => [id, place, selected])).toEqual([
      // A1 requires A3 (Villkor), which is stopped: so A1 cannot be chosen either.
      ['A1', 1, false],
      ['A2', null, false],
      ['A3', null, false],
    ]);
    const rows = writeDecision(decision, stopped).tables?.[0]?.rows ?? [];
    expect(rows[1]?.at(-1)).toBe('Klarar inte kraven: inte nyttoberäknad och ingen plan för driftkostnaden.');
  });

  test('is pointed at with the cell to change', () => {
    expect(codes(readPortfolio(stopped))).toEqual([
      'gateBenefit Ansökningar!A3',
      'gateRunningCost Ansökningar!A3',
      'gateBenefit Ansökningar!A4',
      'gateRunningCost Ansökningar!A4',
    ]);
  });

  test('is ranked all the same where the round says so', () => {
    const anyway = withGates([yes('Driftplan'), yes('Rangordna ändå')], prepared());
    const { portfolio } = readPortfolio(anyway);
    if (portfolio === null) throw new Error('the round can be ranked');
    const { ranking } = decide(portfolio);
    expect(ranking.map(({ id, place }) => [id, place])).toEqual([
      ['A1', 1],
      ['A2', 2],
      ['A3', 3],
    ]);
    expect(unready(anyway)).toEqual({ A2: ['runningCost'], A3: ['runningCost'] });
  });
});

describe('a row that cannot be read is pointed at and asks nothing', () => {
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ['an unknown requirement', [['Grönt ljus', 'Ja', null, null]], 'notAChoice Krav!A2'],
    ['neither yes nor no', [['Förankrad', 'kanske', null, null]], 'notYesNo Krav!B2'],
    ['a blank Gäller', [['Förankrad', null, null, null]], 'missingValue Krav!B2'],
    ['a blank Krav', [[null, 'Ja', null, null]], 'missingValue Krav!A2'],
    ['the same twice', [['Förankrad', 'Nej', null, null], yes('förankrad')], 'duplicateId Krav!A3'],
    ['no indicators', [['Indikatorer', 'Ja', 0, null]], 'leastOutside Krav!C2'],
    ['half an indicator', [['Indikatorer', 'Ja', 1.5, null]], 'leastOutside Krav!C2'],
    ['words for a number', [['Indikatorer', 'Ja', 'några', null]], 'notANumber Krav!C2'],
    ['an error value', [[{ error: '#REF!' }, 'Ja', null, null]], 'errorValue Krav!A2'],
  ])('%s', (_, rows, problem) => {
    const reading = readPortfolio(withGates(rows));
    expect(reading.portfolio?.gates).toBeUndefined();
    expect(codes(reading)).toEqual([problem]);
    expect(reading.problems[0]?.severity).toBe('error');
  });

  test('a table without Gäller', () => {
    const round = smallRound();
    const bare = { ...round, tables: [...round.tables, table('Krav', 'Krav', ['Krav'], [['Förankrad']])] };
    expect(codes(readPortfolio(bare))).toEqual(['missingColumn Krav!A1']);
  });
});

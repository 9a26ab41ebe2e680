import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { smallRound, table, withCell, withRow, withTable, withoutTable } from '../smallRound';
import { told } from './told';

type Row = readonly CellValue[];

const withTables = (round: Snapshot, ...more: readonly TableSnapshot[]): Snapshot => ({
  ...round,
  tables: [...round.tables, ...more],
});
const costs = (...rows: readonly Row[]): TableSnapshot =>
  table('Kostnader', 'Kostnader', ['Ansökan', 'År', 'Belopp', 'Finansiering'], rows);
const problemsOf = (snapshot: Snapshot) => told(readPortfolio(snapshot).problems);

describe('what an application costs the fund', () => {
  const costsOf = (snapshot: Snapshot) =>
    readPortfolio(snapshot).portfolio?.applications.map(({ id, requested, draws }) => [id, requested, draws]);

  test('is what it asks for, and by year where its lines say so; where the two differ that is told of', () => {
    const round = withTables(
      smallRound(),
      costs(
        ['a1', 2027, 300_000, 'Pott'],
        ['A1', 2027, 100_000, 'Pott'],
        ['A2', 2027, 200_000, 'Pott'],
        ['A2', 2027, 299_999, 'Pott'],
        ['A3', 2027, 7, 'Egen'],
      ),
    );
    // A1 300 000 + 100 000 as asked for; A2 200 000 + 299 999 against 500 000; A3 nothing from the fund.
    expect(costsOf(round)).toEqual([
      ['A1', 400_000, [{ year: 2027, amount: 400_000 }]],
      ['A2', 500_000, [{ year: 2027, amount: 499_999 }]],
      ['A3', 300_000, []],
    ]);
    expect(problemsOf(round)).toEqual([
      ['remark', 'requestedDiffers', 'Ansökningar!C3', 500_000, { id: 'A2', sum: 499_999 }],
    ]);
  });

  test('may stand in the lines alone; where it stands nowhere that is told of, with what stood there', () => {
    const blank = withTables(
      withCell(
        withCell(smallRound(), 'Ansokningar', 0, 'Sökt belopp', null),
        'Ansokningar',
        1,
        'Sökt belopp',
        '-',
      ),
      costs(['A1', 2027, 5, 'Pott']),
    );
    expect(costsOf(blank)?.slice(0, 2)).toEqual([
      ['A1', null, [{ year: 2027, amount: 5 }]],
      ['A2', null, []],
    ]);
    expect(problemsOf(blank)).toEqual([['remark', 'noCost', 'Ansökningar!C3', '-', { id: 'A2' }]]);
  });

  test('an amount of nothing is one', () => {
    const free = withCell(smallRound(), 'Ansokningar', 0, 'Sökt belopp', 0);
    expect(costsOf(free)?.[0]).toEqual(['A1', 0, []]);
    expect(problemsOf(free)).toEqual([]);
    const withLines = withTables(free, costs(['A1', 2027, 5, 'Pott']));
    expect(problemsOf(withLines)).toEqual([
      ['remark', 'requestedDiffers', 'Ansökningar!C2', 0, { id: 'A1', sum: 5 }],
    ]);
  });

  test('is not known where the amount cannot be read, which is told at the application with the cell to mend', () => {
    const bad = withCell(smallRound(), 'Ansokningar', 0, 'Sökt belopp', 'mycket');
    expect(costsOf(bad)?.[0]).toEqual(['A1', null, []]);
    expect(problemsOf(bad)).toEqual([
      [
        'error',
        'excludedFromSelection',
        'Ansökningar!A2',
        'A1',
        { id: 'A1', whereSheet: 'Ansökningar', whereCell: 'C2' },
      ],
      ['error', 'notANumber', 'Ansökningar!C2', 'mycket', { column: 'Sökt belopp' }],
    ]);
  });

  test('is not known where a line cannot be read; the other lines do not count, the scores do', () => {
    const bad = withTables(
      smallRound(),
      costs(['A1', 2027, 400_000, 'Pott'], ['A1', 2027, null, 'Pott'], ['A2', 2027, 500_000, 'Pott']),
    );
    expect(costsOf(bad)?.slice(0, 2)).toEqual([
      ['A1', null, []],
      ['A2', 500_000, [{ year: 2027, amount: 500_000 }]],
    ]);
    expect(readPortfolio(bad).portfolio?.applications[0]?.scores.get('I1')?.mean).toBe(4);
    expect(problemsOf(bad)[0]).toEqual([
      'error',
      'excludedFromSelection',
      'Ansökningar!A2',
      'A1',
      { id: 'A1', whereSheet: 'Kostnader', whereCell: 'C3' },
    ]);
  });
});

describe('the round', () => {
  test('one application has nothing to be compared with; two have', () => {
    const alone = (count: number) =>
      withoutTable(
        withTable(
          withTable(smallRound(), 'Ansokningar', (one) => ({ ...one, rows: one.rows.slice(0, count) })),
          'Poang',
          (one) => ({ ...one, rows: one.rows.slice(0, count) }),
        ),
        'Villkor',
      );
    expect(problemsOf(alone(1))).toEqual([
      ['remark', 'singleApplication', 'Ansökningar!A2', 'A1', { id: 'A1', table: 'Ansokningar' }],
    ]);
    expect(problemsOf(alone(2))).toEqual([]);
  });

  test("the scale is the one of the first budget's year", () => {
    const later = withRow(smallRound(), 'Forutsattningar', ['poängskala max', 10, 'poäng', 2028, null]);
    const scaleOf = (snapshot: Snapshot) => readPortfolio(snapshot).portfolio?.scale;
    expect(scaleOf(withRow(later, 'Ramar', [2029, 5]))).toEqual({ min: 0, max: 4 });
    expect(scaleOf(withCell(later, 'Ramar', 0, 'År', 2028))).toEqual({ min: 0, max: 10 });
    // Without a budget the latest.
    expect(scaleOf(withoutTable(later, 'Ramar'))).toEqual({ min: 0, max: 10 });
  });

  test('a year that the fund pays in is compared with the budgets', () => {
    const lines = costs(['A1', 2027, 100_000, 'Pott'], ['A1', 2028, 300_000, 'Pott']);
    expect(problemsOf(withTables(smallRound(), lines))).toEqual([
      ['remark', 'yearWithoutBudget', 'Kostnader!B3', 2028, { table: 'Ramar' }],
    ]);
    expect(problemsOf(withRow(withTables(smallRound(), lines), 'Ramar', [2028, 1]))).toEqual([]);
  });

  test('the goals are those of KF-mål; without it none is known and none is missed', () => {
    expect(readPortfolio(smallRound()).portfolio?.goals.map(({ id }) => id)).toEqual(['M1']);
    const without = readPortfolio(withoutTable(smallRound(), 'KFMal'));
    expect(without.portfolio?.goals).toEqual([]);
    expect(without.portfolio?.applications[0]?.goals).toEqual(['M1']);
    expect(without.problems).toEqual([]);
  });

  test('an application that nobody has assessed has no scores', () => {
    const unscored = withTable(smallRound(), 'Poang', (one) => ({ ...one, rows: one.rows.slice(1) }));
    expect(readPortfolio(unscored).portfolio?.applications[0]?.scores).toEqual(new Map());
  });

  test('where nothing can be ranked, what could be read of the rest stands there still', () => {
    const round = withTables(
      withoutTable(smallRound(), 'Poang'),
      costs(['A1', 2027, 5, 'Egen']),
      table('Nyttor', 'Nyttor', ['Ansökan', 'Nytta', 'Slag'], [['A1', 'Tid', 'Tid']]),
      table('Indikatorer', 'Indikatorer', ['Ansökan', 'Indikator'], [['A2', 'Väntan']]),
      table(
        'Parvis',
        'Parvis',
        ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare'],
        [['I1', 'I2', 1.5]],
      ),
    );
    const reading = readPortfolio(round);
    expect(reading.portfolio).toBeNull();
    expect(reading.weights.map(({ direction }) => direction)).toEqual(['I1', 'I2']);
    expect(reading.judged?.shares['I1']).toBeCloseTo(0.6, 10);
    expect(reading.parameters.map(({ value }) => value)).toEqual([0, 4]);
    expect(reading.costs.map(({ application }) => application)).toEqual(['A1']);
    expect(reading.benefits.map(({ application }) => application)).toEqual(['A1']);
    expect(reading.indicators.map(({ application }) => application)).toEqual(['A2']);
  });

  test.each<[string, Snapshot]>([
    ['directions', withCell(smallRound(), 'Inriktningar', 0, 'Vikt', -1)],
    ['applications', withoutTable(smallRound(), 'Ansokningar')],
    ['scores', withoutTable(smallRound(), 'Poang')],
    ['a scale', withCell(smallRound(), 'Forutsattningar', 1, 'Värde', -1)],
  ])('without %s nothing can be ranked', (_, round) => {
    expect(readPortfolio(round).portfolio).toBeNull();
  });

  test('weights that cannot be relied on are not compared with the judgements', () => {
    const judged = table(
      'Parvis',
      'Parvis',
      ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare'],
      [['I1', 'I2', 9]],
    );
    const reading = readPortfolio(withTables(withCell(smallRound(), 'Inriktningar', 0, 'Vikt', -1), judged));
    expect(reading.judged).toBeNull();
    expect(reading.problems.map(({ code }) => code)).toEqual(['negativeWeight']);
  });

  test('a newer format is not read at all', () => {
    const values = { version: 2, known: 1 };
    expect(readPortfolio({ ...smallRound(), formatVersion: 2 })).toEqual({
      portfolio: null,
      judged: null,
      weights: [],
      parameters: [],
      costs: [],
      benefits: [],
      indicators: [],
      problems: [
        {
          severity: 'error',
          code: 'newerFormat',
          sheet: 'Läs mig',
          cell: 'B3',
          found: 2,
          values,
        },
      ],
    });
  });
});

// The contract's tables in order: Förutsättningar, Ramar, KF-mål, Inriktningar, …, Ansökningar, Poäng, …, Villkor.
describe('problems are told errors first, then table by table, from the top down and from left to right', () => {
  const wheres = (snapshot: Snapshot) =>
    readPortfolio(snapshot).problems.map(({ severity, sheet, cell }) => `${severity} ${sheet}!${cell}`);

  test('whatever the order in which they were found', () => {
    const headers = ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Förankrad', 'KF-mål'];
    const messy = withTable(smallRound(), 'Ansokningar', (one) => ({
      ...one,
      headers,
      rows: [
        ['A1', 'E', 'mycket', null, 'kanske', 'M1'],
        ['A2', 'N', '5', null, 'vet ej', 'M9'],
        ['A3', 'Ä', 1, null, 'Ja', 'M8'],
      ],
    }));
    const bad = withCell(withCell(messy, 'Poang', 1, 'I2', 'bra'), 'Poang', 1, 'I1', 'dålig');
    const round = withRow(withRow(bad, 'Ramar', [2027, 5]), 'Villkor', ['Kräver', 'A1', 'A8', null, null]);
    expect(wheres(round)).toEqual([
      'error Ramar!A3',
      'error Ansökningar!A2',
      'error Ansökningar!C2',
      'error Ansökningar!E2',
      'error Ansökningar!E3',
      'error Poäng!D3',
      'error Poäng!E3',
      'error Villkor!C3',
      'remark Ansökningar!C3',
      'remark Ansökningar!F3',
      'remark Ansökningar!F4',
    ]);
  });

  test('rows are told by their number, not as words: row 9 before row 10', () => {
    const many = Array.from({ length: 10 }, (_, at) => [
      `B${at}`,
      'Namn',
      at < 7 ? 1 : 'mycket',
      null,
      'Ja',
      'M1',
    ]);
    const round = withTable(smallRound(), 'Ansokningar', (one) => ({ ...one, rows: [...one.rows, ...many] }));
    // Three rows and the heading go before B0, so that B7, B8 and B9 stand in rows 12, 13 and 14.
    expect(wheres(round).filter((one) => one.startsWith('error'))).toEqual([
      'error Ansökningar!A12',
      'error Ansökningar!C12',
      'error Ansökningar!A13',
      'error Ansökningar!C13',
      'error Ansökningar!A14',
      'error Ansökningar!C14',
    ]);
  });

  test('by the sheet on which the table stands, whatever its name', () => {
    const moved = withTable(withCell(smallRound(), 'Poang', 0, 'I1', 'bra'), 'Ramar', (one) => ({
      ...one,
      name: 'RAMAR',
      sheet: 'Åtta',
      rows: [[2027, 'mycket']],
    }));
    expect(wheres(moved)).toEqual(['error Åtta!B2', 'error Poäng!D2', 'remark Åtta!A2']);
  });
});

test('what is typed after the round is published is told of with the rest: a decision, an outcome', () => {
  const round = withTables(
    smallRound(),
    table(
      'Beslutsunderlag',
      'Beslutsunderlag',
      ['Id', 'Beslut'],
      [
        ['A1', 'Bevijas'],
        ['A2', 'Avslås'],
      ],
    ),
    table(
      'Nyttoutfall',
      'Nyttoutfall',
      ['Ansökan', 'År', 'Realiserad nytta'],
      [['A2', 2028, '12 tkr eller så']],
    ),
  );
  expect(readPortfolio(round).portfolio).not.toBeNull();
  const allowed = 'Beviljas, Avslås, Bordläggs, Delvis';
  expect(problemsOf(round)).toEqual([
    ['error', 'notANumber', 'Nyttoutfall!C2', '12 tkr eller så', { column: 'Realiserad nytta' }],
    ['error', 'notAChoice', 'Beslutsunderlag!B2', 'Bevijas', { column: 'Beslut', allowed }],
  ]);
});

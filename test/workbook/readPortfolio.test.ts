import fc from 'fast-check';
import { problemSentence } from '../../src/locale/problemWords';
import { decide } from '../../src/model/portfolio/decide';
import { positionOf } from '../../src/workbook/cells/address';
import type { ProblemCode } from '../../src/workbook/problem';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { tables } from '../../src/workbook/schema';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/workbook';
import { addressOf, smallRound, table, withCell, withRow, withTable, withoutTable } from './smallRound';

type Expected = readonly [code: ProblemCode, sheet: string, cell: string];

/** The problems of a reading as code, sheet and cell. */
function found(snapshot: Snapshot): readonly Expected[] {
  return readPortfolio(snapshot).problems.map(({ code, sheet, cell }) => [code, sheet, cell]);
}

function expectProblem(snapshot: Snapshot, code: ProblemCode, sheet: string, cell: string): void {
  expect(found(snapshot)).toContainEqual([code, sheet, cell]);
}

const round = smallRound();
const at = (name: string, row: number, header: string): string => addressOf(round, name, row, header);
const renamed = (name: string, from: string, to: string): Snapshot =>
  withTable(round, name, (one) => ({
    ...one,
    headers: one.headers.map((header) => (header === from ? to : header)),
  }));
const withHeaderTwice = withTable(round, 'Ansokningar', (one) => ({
  ...one,
  headers: [...one.headers, ' sökt BELOPP '],
  rows: one.rows.map((row) => [...row, 1]),
}));
const added = (one: TableSnapshot): Snapshot => ({ ...round, tables: [...round.tables, one] });

describe('a sound round', () => {
  test('has no problems', () => {
    expect(readPortfolio(round).problems).toEqual([]);
  });

  test('is read whole', () => {
    const { portfolio } = readPortfolio(round);
    expect(portfolio?.directions.map(({ id, weight }) => [id, weight])).toEqual([
      ['I1', 60],
      ['I2', 40],
    ]);
    expect(portfolio?.applications.map(({ id, requested }) => [id, requested])).toEqual([
      ['A1', 400_000],
      ['A2', 500_000],
      ['A3', 300_000],
    ]);
    expect(portfolio?.scale).toEqual({ min: 0, max: 4 });
    expect(portfolio?.budgets).toEqual([{ year: 2027, amount: 1_000_000 }]);
    expect(portfolio?.conditions).toEqual([
      { kind: 'requires', id: 'Villkor!A2', application: 'A1', all: ['A3'] },
    ]);
    expect(portfolio?.applications[0]?.scores.get('I1')?.mean).toBe(4);
  });

  test('headers and ids are found whatever their case and spaces', () => {
    const shouting = withCell(renamed('Poang', 'Ansökan', ' ANSÖKAN '), 'Poang', 0, ' ANSÖKAN ', ' a1 ');
    expect(readPortfolio(shouting).problems).toEqual([]);
    expect(readPortfolio(shouting).portfolio?.applications[0]?.scores.size).toBe(2);
  });

  test('columns of the user are left alone', () => {
    const extra = withTable(round, 'Ansokningar', (one) => ({
      ...one,
      headers: [...one.headers, 'Egen tanke'],
      rows: one.rows.map((row) => [...row, { error: '#N/A' }]),
    }));
    expect(readPortfolio(extra).problems).toEqual([]);
  });
});

describe('what stops the ranking, each pointed at by sheet and cell', () => {
  test.each<[string, Snapshot, Expected]>([
    ['a missing table', withoutTable(round, 'Poang'), ['missingTable', 'Poäng', 'A1']],
    ['all tables missing', { ...round, tables: [] }, ['missingTable', 'Ansökningar', 'A1']],
    ['a renamed column', renamed('Inriktningar', 'Vikt', 'Tyngd'), ['missingColumn', 'Inriktningar', 'B3']],
    ['a renamed direction', renamed('Poang', 'I2', 'I 2'), ['missingScoreColumn', 'Poäng', 'A1']],
    [
      'a negative weight',
      withCell(round, 'Inriktningar', 1, 'Vikt', -5),
      ['negativeWeight', 'Inriktningar', at('Inriktningar', 1, 'Vikt')],
    ],
    [
      'a weight that is text',
      withCell(round, 'Inriktningar', 1, 'Vikt', 'hög'),
      ['notANumber', 'Inriktningar', at('Inriktningar', 1, 'Vikt')],
    ],
    [
      'a blank weight',
      withCell(round, 'Inriktningar', 0, 'Vikt', null),
      ['blankWeight', 'Inriktningar', at('Inriktningar', 0, 'Vikt')],
    ],
    [
      'a weight beyond all bounds',
      withCell(round, 'Inriktningar', 0, 'Vikt', 1e300),
      ['weightTooLarge', 'Inriktningar', at('Inriktningar', 0, 'Vikt')],
    ],
    [
      'all weights zero',
      withCell(withCell(round, 'Inriktningar', 0, 'Vikt', 0), 'Inriktningar', 1, 'Vikt', 0),
      ['allWeightsZero', 'Inriktningar', at('Inriktningar', 0, 'Vikt')],
    ],
    [
      'the same direction twice',
      withCell(round, 'Inriktningar', 1, 'Id', 'i1'),
      ['duplicateId', 'Inriktningar', at('Inriktningar', 1, 'Id')],
    ],
    [
      'a direction without Id',
      withCell(round, 'Inriktningar', 1, 'Id', null),
      ['blankId', 'Inriktningar', at('Inriktningar', 1, 'Id')],
    ],
    [
      'a direction called as a column',
      withCell(round, 'Inriktningar', 1, 'Id', 'Plats'),
      ['reservedDirectionId', 'Inriktningar', at('Inriktningar', 1, 'Id')],
    ],
    [
      'no directions',
      withTable(round, 'Inriktningar', (one) => ({ ...one, rows: [] })),
      ['noDirections', 'Inriktningar', at('Inriktningar', 0, 'Id')],
    ],
    [
      'no applications',
      withTable(round, 'Ansokningar', (one) => ({ ...one, rows: [[null, '', null, null, null, null]] })),
      ['noApplications', 'Ansökningar', 'A2'],
    ],
    [
      'a scale upside down',
      withCell(round, 'Forutsattningar', 1, 'Värde', -1),
      ['badScale', 'Förutsättningar', at('Forutsattningar', 1, 'Värde')],
    ],
    ['a newer format', { ...round, formatVersion: 2 }, ['newerFormat', 'Läs mig', 'B3']],
  ])('%s', (_, snapshot, [code, sheet, cell]) => {
    expect(readPortfolio(snapshot).portfolio).toBeNull();
    expectProblem(snapshot, code, sheet, cell);
    expect(readPortfolio(snapshot).problems[0]?.severity).toBe('error');
  });

  test('everything else that is wrong is told at the same time', () => {
    const twice = withCell(withoutTable(round, 'Poang'), 'Ansokningar', 0, 'Sökt belopp', 'mycket');
    expect(found(twice)).toEqual([
      ['notANumber', 'Ansökningar', at('Ansokningar', 0, 'Sökt belopp')],
      ['missingTable', 'Poäng', 'A1'],
    ]);
  });
});

describe('what costs a row or a cell, and no more', () => {
  test.each<[string, Snapshot, Expected]>([
    [
      'text in an amount',
      withCell(round, 'Ansokningar', 0, 'Sökt belopp', 'cirka en miljon'),
      ['notANumber', 'Ansökningar', at('Ansokningar', 0, 'Sökt belopp')],
    ],
    [
      'an error value in an amount',
      withCell(round, 'Ansokningar', 0, 'Sökt belopp', { error: '#DIV/0!' }),
      ['errorValue', 'Ansökningar', at('Ansokningar', 0, 'Sökt belopp')],
    ],
    [
      'an error value in an Id',
      withCell(round, 'Ansokningar', 1, 'Id', { error: '#REF!' }),
      ['errorValue', 'Ansökningar', at('Ansokningar', 1, 'Id')],
    ],
    [
      'a negative amount',
      withCell(round, 'Ansokningar', 0, 'Sökt belopp', -400),
      ['negativeAmount', 'Ansökningar', at('Ansokningar', 0, 'Sökt belopp')],
    ],
    ['a duplicate id', withCell(round, 'Ansokningar', 2, 'Id', 'A1'), ['duplicateId', 'Ansökningar', 'A4']],
    ['a blank id', withCell(round, 'Ansokningar', 1, 'Id', ''), ['blankId', 'Ansökningar', 'A3']],
    ['a blank title', withCell(round, 'Ansokningar', 1, 'Ansökan', ' '), ['blankTitle', 'Ansökningar', 'B3']],
    ['a column twice', withHeaderTwice, ['duplicateColumn', 'Ansökningar', 'G1']],
    [
      'a table twice',
      added(table('ansokningar', 'Gammalt', ['Id'], [['X']], { top: 3, left: 2 })),
      ['duplicateTable', 'Gammalt', 'C4'],
    ],
    [
      'text in a score',
      withCell(round, 'Poang', 0, 'I1', 'bra'),
      ['notANumber', 'Poäng', at('Poang', 0, 'I1')],
    ],
    [
      'a score outside the scale',
      withCell(round, 'Poang', 0, 'I1', 5),
      ['scoreOutsideScale', 'Poäng', at('Poang', 0, 'I1')],
    ],
    [
      'a blank score',
      withCell(round, 'Poang', 0, 'I1', null),
      ['missingScore', 'Poäng', at('Poang', 0, 'I1')],
    ],
    [
      'scores of an unknown application',
      withCell(round, 'Poang', 0, 'Ansökan', 'A9'),
      ['unknownApplication', 'Poäng', 'A2'],
    ],
    ['scores of nobody', withCell(round, 'Poang', 0, 'Ansökan', null), ['missingValue', 'Poäng', 'A2']],
    ['no scores at all', withCell(round, 'Poang', 0, 'Ansökan', 'A9'), ['noScores', 'Ansökningar', 'A2']],
    [
      'the same assessor twice',
      withRow(round, 'Poang', ['A1', 'beredningen', null, 1, 1]),
      ['sameAssessorTwice', 'Poäng', 'B5'],
    ],
    ['a year without number', withCell(round, 'Ramar', 0, 'År', 'i år'), ['notAYear', 'Ramar', 'A2']],
    ['two budgets for a year', withRow(round, 'Ramar', [2027, 5]), ['duplicateBudget', 'Ramar', 'A3']],
    ['no budget', withTable(round, 'Ramar', (one) => ({ ...one, rows: [] })), ['noBudget', 'Ramar', 'A2']],
    ['no table of budgets', withoutTable(round, 'Ramar'), ['noBudget', 'Ramar', 'A1']],
    [
      'a dependency on an unknown application',
      withCell(round, 'Villkor', 0, 'B', 'A3; A7'),
      ['unknownApplication', 'Villkor', at('Villkor', 0, 'B')],
    ],
    [
      'a dependency on itself',
      withCell(round, 'Villkor', 0, 'B', 'a1'),
      ['refersToItself', 'Villkor', at('Villkor', 0, 'B')],
    ],
    [
      'a dependency on nothing',
      withCell(round, 'Villkor', 0, 'B', null),
      ['missingValue', 'Villkor', at('Villkor', 0, 'B')],
    ],
    [
      'an unknown kind of condition',
      withCell(round, 'Villkor', 0, 'Typ', 'Behöver'),
      ['notAChoice', 'Villkor', 'A2'],
    ],
    [
      'a group that no application is in',
      withRow(round, 'Villkor', ['Minst antal', 'Förvaltning', 'Räddningstjänsten', 1, null]),
      ['unknownGroupValue', 'Villkor', 'C3'],
    ],
    [
      'a group by an unknown column',
      withRow(round, 'Villkor', ['Minst antal', 'Ort', 'Segeltorp', 1, null]),
      ['unknownGroupColumn', 'Villkor', 'B3'],
    ],
    [
      'a count that is none',
      withRow(round, 'Villkor', ['Minst antal', 'Förvaltning', 'Socialförvaltningen', 1.5, null]),
      ['countOutside', 'Villkor', 'D3'],
    ],
    [
      'a share above the whole',
      withRow(round, 'Villkor', ['Högst andel', 'KF-mål', 'M1', 40, null]),
      ['shareOutside', 'Villkor', 'D3'],
    ],
    [
      'a forced decision without a reason',
      withRow(round, 'Villkor', ['Måste med', 'A2', null, null, null]),
      ['missingReason', 'Villkor', 'E3'],
    ],
    [
      'an unknown goal',
      withCell(round, 'Ansokningar', 0, 'KF-mål', 'M1;M9'),
      ['unknownGoal', 'Ansökningar', 'F2'],
    ],
    [
      'one application only',
      withTable(round, 'Ansokningar', (one) => ({ ...one, rows: one.rows.slice(0, 1) })),
      ['singleApplication', 'Ansökningar', 'A2'],
    ],
    ['a version that is none', { ...round, formatVersion: 'två' }, ['unreadableFormat', 'Läs mig', 'B3']],
    ['no scale', withoutTable(round, 'Forutsattningar'), ['noScale', 'Förutsättningar', 'A1']],
    [
      'a parameter twice',
      withRow(round, 'Forutsattningar', ['Poängskala MAX', 5, null, 46023, null]),
      ['duplicateParameter', 'Förutsättningar', 'A4'],
    ],
    [
      'a rate typed as a whole number',
      withRow(round, 'Forutsattningar', ['kalkylränta', 3, null, null, null]),
      ['shareOutside', 'Förutsättningar', 'B4'],
    ],
    [
      'neither amount nor cost lines',
      withCell(round, 'Ansokningar', 0, 'Sökt belopp', null),
      ['noCost', 'Ansökningar', at('Ansokningar', 0, 'Sökt belopp')],
    ],
  ])('%s', (_, snapshot, [code, sheet, cell]) => {
    expectProblem(snapshot, code, sheet, cell);
    const { portfolio } = readPortfolio(snapshot);
    expect(portfolio).not.toBeNull();
    if (portfolio !== null) expect(decide(portfolio).ranking).toHaveLength(portfolio.applications.length);
  });

  test('a duplicate id names the first, and the first counts', () => {
    const snapshot = withCell(round, 'Ansokningar', 2, 'Id', 'A1');
    const { portfolio, problems } = readPortfolio(snapshot);
    expect(problems.find(({ code }) => code === 'duplicateId')?.values).toEqual({ first: 'A2' });
    expect(portfolio?.applications.map(({ title }) => title)).toEqual([
      'E-tjänst för bygglov',
      'Digital nattillsyn',
    ]);
  });

  test('a number typed as text is read, with a remark', () => {
    const snapshot = withCell(round, 'Ansokningar', 0, 'Sökt belopp', '1 200 000');
    const { portfolio, problems } = readPortfolio(snapshot);
    expect(portfolio?.applications[0]?.requested).toBe(1_200_000);
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['remark', 'textNumber']]);
  });

  test('"ej bedömd" is no problem, and no score', () => {
    const { portfolio, problems } = readPortfolio(withCell(round, 'Poang', 0, 'I1', 'ej bedömd'));
    expect(problems).toEqual([]);
    expect(portfolio?.applications[0]?.scores.has('I1')).toBe(false);
  });

  test('zero is a score', () => {
    const { portfolio } = readPortfolio(withCell(round, 'Poang', 0, 'I1', 0));
    expect(portfolio?.applications[0]?.scores.get('I1')?.mean).toBe(0);
  });

  test("several assessors' mean counts, and one who has not assessed is not counted as zero", () => {
    const rows = withRow(withRow(round, 'Poang', ['A1', 'Objektägare', null, 1, '-']), 'Poang', [
      'A1',
      'Ekonomi',
      null,
      2.5,
      null,
    ]);
    const scores = readPortfolio(rows).portfolio?.applications[0]?.scores;
    expect(scores?.get('I1')?.mean).toBe(2.5);
    expect(scores?.get('I1')?.byAssessor).toHaveLength(3);
    expect(scores?.get('I2')?.mean).toBe(2);
  });
});

describe('costs', () => {
  const headers = ['Ansökan', 'Post', 'År', 'Belopp', 'Finansiering'];
  const costs = (...rows: readonly (readonly CellValue[])[]): Snapshot =>
    added(table('Kostnader', 'Kostnader', headers, rows));
  const first = (snapshot: Snapshot) => readPortfolio(snapshot).portfolio?.applications[0];

  test('what the fund pays is summed by year', () => {
    const snapshot = costs(
      ['A1', 'Licens', 2028, 100_000, 'Pott'],
      ['a1', 'Införande', 2027, 200_000, 'pott'],
      ['A1', 'Utbildning', 2027, 100_000, 'Pott'],
      ['A1', 'Egen tid', 2027, 900_000, 'Egen'],
    );
    expect(first(snapshot)?.draws).toEqual([
      { year: 2027, amount: 300_000 },
      { year: 2028, amount: 100_000 },
    ]);
    expect(found(snapshot)).toEqual([['yearWithoutBudget', 'Kostnader', 'C2']]);
  });

  test.each<[string, readonly CellValue[], string]>([
    ['amount', ['A1', 'Licens', 2027, 'dyrt', 'Pott'], 'D3'],
    ['year', ['A1', 'Licens', null, 5, 'Pott'], 'C3'],
    ['financing', ['A1', 'Licens', 2027, 5, 'Staten'], 'E3'],
  ])(
    'a line whose %s cannot be read leaves the cost unknown, so the application is not chosen',
    (_, bad, cell) => {
      const snapshot = costs(['A1', 'Införande', 2027, 200_000, 'Pott'], bad);
      expect(first(snapshot)).toMatchObject({ requested: null, draws: [] });
      expectProblem(snapshot, 'excludedFromSelection', 'Ansökningar', 'A2');
      const { portfolio, problems } = readPortfolio(snapshot);
      const values = problems.find(({ code }) => code === 'excludedFromSelection')?.values;
      expect(values).toMatchObject({ whereSheet: 'Kostnader', whereCell: cell });
      if (portfolio === null) throw new Error('the round can be ranked');
      const row = decide(portfolio).ranking.find(({ id }) => id === 'A1');
      expect(row?.place).toBe(1);
      expect(row?.selected).toBe(false);
    },
  );

  test("a line of the administration's own that cannot be read costs only itself", () => {
    expect(first(costs(['A1', 'Egen tid', 2027, 'mycket', 'Egen']))?.requested).toBe(400_000);
  });

  test('an amount that the lines do not add up to is remarked on', () => {
    expectProblem(
      costs(['A1', 'Licens', 2027, 399_999, 'Pott']),
      'requestedDiffers',
      'Ansökningar',
      at('Ansokningar', 0, 'Sökt belopp'),
    );
  });

  test('an optional table without a column that it needs is left out', () => {
    const snapshot = added(table('Kostnader', 'Kostnader', ['Ansökan', 'År'], [['A1', 2027]]));
    expect(found(snapshot)).toEqual([
      ['missingColumn', 'Kostnader', 'A1'],
      ['missingColumn', 'Kostnader', 'A1'],
    ]);
    expect(first(snapshot)?.requested).toBe(400_000);
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      '',
      0,
      1,
      4,
      2027,
      'A1',
      'I1',
      'Pott',
      'Kräver',
      'Ja',
      'ej bedömd',
      true,
    ),
    fc.double(),
    fc.string(),
    fc.constantFrom('3,5', '1 200 000', '25 %', '__proto__', 'constructor'),
    fc.constantFrom<CellValue>({ error: '#N/A' }, { error: '#UNCALCULATED' }),
  );
  const header = fc.oneof(
    fc.constantFrom(...new Set(tables.flatMap(({ columns }) => columns.map((column) => column.header)))),
    fc.constantFrom('I1', 'I2', '', '__proto__'),
    fc.string(),
  );
  const anyTable = fc
    .tuple(
      fc.constantFrom(...tables.map(({ name }) => name), 'Annan'),
      fc.constantFrom(...tables.map(({ sheet }) => sheet)),
      fc.nat(50),
      fc.nat(20),
      fc.array(header, { maxLength: 8 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
    )
    .map(([name, sheet, top, left, headers, rows]) => ({ name, sheet, top, left, headers, rows }));
  const anySnapshot = fc.record({
    tables: fc.array(anyTable, { maxLength: 8 }),
    sheets: fc.array(fc.string(), { maxLength: 3 }),
    formatVersion: cell,
  });
  /** A sound round in which some cells have been replaced by anything. */
  const spoiled = fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.nat(6), cell), { maxLength: 6 }).map((changes) =>
    changes.reduce<Snapshot>((snapshot, [which, row, column, value]) => {
      const name = snapshot.tables[which % snapshot.tables.length]?.name ?? '';
      return withTable(snapshot, name, (one) => ({
        ...one,
        rows: one.rows.map((cells, index) =>
          index === row ? cells.map((old, at) => (at === column ? value : old)) : cells,
        ),
      }));
    }, round),
  );

  test('reading never throws, and every problem has a sheet, a cell and a sentence in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(anySnapshot, spoiled), (snapshot) => {
        for (const problem of readPortfolio(snapshot).problems) {
          expect(problem.sheet).not.toBe('');
          expect(positionOf(problem.cell)).not.toBeNull();
          for (const language of ['sv', 'en'] as const) {
            const sentence = problemSentence(language, problem);
            expect(sentence).toContain(problem.sheet);
            expect(sentence).toContain(problem.cell);
            expect(sentence.replaceAll(String(problem.found), '')).not.toContain('undefined');
          }
        }
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  test('what is read can be decided on', () => {
    fc.assert(
      fc.property(spoiled, (snapshot) => {
        const { portfolio } = readPortfolio(snapshot);
        if (portfolio === null) return;
        const { ranking } = decide(portfolio, { frontier: false });
        expect(ranking).toHaveLength(portfolio.applications.length);
        for (const row of ranking) {
          if (row.score !== null) expect(row.score >= 0 && row.score <= 100).toBe(true);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('the order of rows and columns changes nothing in the decision', () => {
    const turned: Snapshot = {
      ...round,
      tables: [...round.tables].reverse().map((one) => {
        const order = one.headers.map((_, index) => index).reverse();
        return {
          ...one,
          headers: order.map((column) => one.headers[column] ?? ''),
          rows: [...one.rows].reverse().map((row) => order.map((column) => row[column] ?? null)),
        };
      }),
    };
    const [one, other] = [readPortfolio(round).portfolio, readPortfolio(turned).portfolio];
    if (one === null || other === null) throw new Error('the round can be ranked');
    expect(decide(other).fingerprint).toBe(decide(one).fingerprint);
    expect(decide(other).ranking.map(({ id, score }) => [id, score])).toEqual(
      decide(one).ranking.map(({ id, score }) => [id, score]),
    );
  });
});

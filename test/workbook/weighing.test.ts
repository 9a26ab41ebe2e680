import { decide } from '../../src/model/portfolio/decide';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { PortfolioReading } from '../../src/workbook/read/portfolio';
import type { CellValue, Snapshot } from '../../src/workbook/workbook';
import { smallRound, table, withCell, withTable } from './smallRound';

type Row = readonly CellValue[];

const codes = ({ problems }: PortfolioReading): readonly string[] =>
  problems.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

function withCriteria(rows: readonly Row[], round: Snapshot = smallRound()): Snapshot {
  const headers = ['Id', 'Kriterium', 'Vikt', 'Källa', 'Sämst', 'Bäst', 'Kapa'];
  return { ...round, tables: [...round.tables, table('Kriterier', 'Kriterier', headers, rows)] };
}

function withColumnOf(name: string, header: string, cells: Row, round: Snapshot = smallRound()): Snapshot {
  return withTable(round, name, (one) => ({
    ...one,
    headers: [...one.headers, header],
    rows: one.rows.map((row, index) => [...row, cells[index] ?? null]),
  }));
}

function scores(snapshot: Snapshot): readonly (number | null)[] {
  const { portfolio } = readPortfolio(snapshot);
  if (portfolio === null) throw new Error('the round can be ranked');
  const { ranking } = decide(portfolio);
  return ['A1', 'A2', 'A3'].map((id) => ranking.find((row) => row.id === id)?.score ?? null);
}

const benefit: Row = ['K1', 'Nytta', 100, 'NNK', 0, 4, null];
const valued = withColumnOf('Ansokningar', 'NNK', [2, 4, 0]);

// By hand: weights 60, 40 and 100 are the shares 0.3, 0.2 and 0.5; positions on the scale 0 to 4 as in ranking.test.ts.
describe('criteria beside the directions', () => {
  test('benefit by NNK between its anchors', () => {
    // A1 30·1 + 20·0.5 + 50·0.5, A2 30·0.75 + 20·0.75 + 50·1, A3 30·0.25 + 20·0.5 + 50·0
    expect(scores(withCriteria([benefit], valued))).toEqual([65, 87.5, 17.5]);
  });

  test('a risk that is scored in Poäng, where less is better', () => {
    const risky = withColumnOf('Poang', 'K2', [1, 4, 0]);
    const risk: Row = ['K2', 'Risk', 100, 'Poäng', 4, 0, null];
    expect(scores(withCriteria([risk], risky))).toEqual([40 + 37.5, 37.5 + 0, 17.5 + 50]);
  });

  test('feasibility on the scale of the round needs no anchors', () => {
    const feasible = withColumnOf('Poang', 'K3', [4, 2, 0]);
    const row: Row = ['K3', 'Genomförbarhet', 100, 'Poäng', null, null, null];
    expect(scores(withCriteria([row], feasible))).toEqual([40 + 50, 37.5 + 25, 17.5]);
  });

  test('a net present value in kronor; Kapa takes what lies outside for the nearest anchor', () => {
    const worth = withColumnOf('Ansokningar', 'Nettonuvärde', [1_000_000, 9_000_000, -500_000]);
    const row: Row = ['K4', 'Nettonuvärde', 100, 'Nettonuvärde', 0, 2_000_000, 'Ja'];
    expect(scores(withCriteria([row], worth))).toEqual([40 + 25, 37.5 + 50, 17.5]);
  });

  test('a blank NNK is no zero: not assessed, and pointed at', () => {
    const blank = withCriteria([benefit], withCell(valued, 'Ansokningar', 2, 'NNK', null));
    expect(scores(blank)).toEqual([65, 87.5, null]);
    expect(codes(readPortfolio(blank))).toEqual(['criterionBlank Ansökningar!G4']);
  });

  test('a figure outside the anchors is not assessed, and pointed at with the anchors', () => {
    const high = withCriteria([benefit], withCell(valued, 'Ansokningar', 1, 'NNK', 4.5));
    expect(scores(high)).toEqual([65, null, 17.5]);
    const reading = readPortfolio(high);
    expect(codes(reading)).toEqual(['criterionOutside Ansökningar!G3']);
    expect(reading.problems[0]).toMatchObject({ severity: 'error', found: 4.5, values: { low: 0, high: 4 } });
  });

  test('its weight can be changed where it stands, and remembers where it came from', () => {
    const { weights } = readPortfolio(withCriteria([benefit], valued));
    expect(weights.at(-1)).toMatchObject({ direction: 'K1', place: { sheet: 'Kriterier', cell: 'C2' } });
  });

  test.each<[string, Row, string]>([
    ['NNK without anchors', ['K1', 'Nytta', 1, 'NNK', null, null, null], 'missingAnchor Kriterier!E2'],
    ['only the worst', ['K1', 'Nytta', 1, 'NNK', 0, null, null], 'missingAnchor Kriterier!F2'],
    ['the same worst and best', ['K1', 'Nytta', 1, 'NNK', 2, 2, null], 'equalAnchors Kriterier!F2'],
    ['an anchor in words', ['K1', 'Nytta', 1, 'NNK', 'noll', 2, null], 'notANumber Kriterier!E2'],
    ['an unknown source', ['K1', 'Nytta', 1, 'Magkänsla', 0, 2, null], 'notAChoice Kriterier!D2'],
    ['no source', ['K1', 'Nytta', 1, null, 0, 2, null], 'missingValue Kriterier!D2'],
    ['no weight', ['K1', 'Nytta', null, 'NNK', 0, 2, null], 'blankWeight Kriterier!C2'],
    ['a negative weight', ['K1', 'Nytta', -1, 'NNK', 0, 2, null], 'negativeWeight Kriterier!C2'],
    ["a direction's Id", ['i1', 'Nytta', 1, 'NNK', 0, 2, null], 'duplicateId Kriterier!A2'],
    ['no Id', [null, 'Nytta', 1, 'NNK', 0, 2, null], 'blankId Kriterier!A2'],
    ['neither Ja nor Nej', ['K1', 'Nytta', 1, 'NNK', 0, 2, 'kanske'], 'notYesNo Kriterier!G2'],
  ])('%s: nothing is ranked, since every score would move', (_, row, problem) => {
    const reading = readPortfolio(withCriteria([row], valued));
    expect(reading.portfolio).toBeNull();
    expect(codes(reading)).toContain(problem);
  });

  test('a table without Vikt: nothing is ranked', () => {
    const round = smallRound();
    const bare = table('Kriterier', 'Kriterier', ['Id', 'Kriterium', 'Källa'], [['K1', 'Nytta', 'NNK']]);
    expect(readPortfolio({ ...round, tables: [...round.tables, bare] }).portfolio).toBeNull();
  });

  test('a scored criterion without its column in Poäng: nothing is ranked', () => {
    const row: Row = ['K2', 'Risk', 1, 'Poäng', 4, 0, null];
    const reading = readPortfolio(withCriteria([row]));
    expect(reading.portfolio).toBeNull();
    expect(codes(reading)).toEqual(['missingScoreColumn Poäng!A1']);
  });
});

function withJudgements(rows: readonly Row[], round: Snapshot = smallRound()): Snapshot {
  const headers = ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare', 'Bedömare'];
  return { ...round, tables: [...round.tables, table('Parvis', 'Parvis', headers, rows)] };
}

/** The small round with a third direction of weight zero. */
function threeDirections(): Snapshot {
  const third = withTable(smallRound(), 'Inriktningar', (one) => ({
    ...one,
    rows: [...one.rows, ['I3', 'Den tredje', 0, null]],
  }));
  return withColumnOf('Poang', 'I3', [0, 0, 0], third);
}

describe('where weights come from', () => {
  test('method, by whom and when stand beside the weight', () => {
    const told = withTable(smallRound(), 'Inriktningar', (one) => ({
      ...one,
      headers: [...one.headers, 'Beslutad av', 'Beslutsdatum', 'Metod'],
      rows: one.rows.map((row) => [...row, 'Ledningsgruppen', 46_328, 'Swing']),
    }));
    const { weights, problems } = readPortfolio(told);
    expect(problems).toEqual([]);
    expect(weights[0]).toMatchObject({
      direction: 'I1',
      method: 'Swing',
      decidedBy: 'Ledningsgruppen',
      // Serial 46 328 of the 1900 system: 46 023 is 2026-01-01, and 305 days later is 2026-11-02.
      decidedOn: '2026-11-02',
    });
  });

  test('judgements that give the entered weights: nothing to say', () => {
    // 60 to 40 is 1.5 to 1.
    const reading = readPortfolio(withJudgements([['I1', 'I2', 1.5, 'Anna']]));
    expect(reading.judged?.shares['I1']).toBeCloseTo(0.6, 10);
    expect(reading.judged?.decidedBy).toBe('Anna');
    expect(reading.problems).toEqual([]);
  });

  test('judgements that give other weights: the entered hold, and the difference is told', () => {
    const other = withJudgements([['i1', 'i2', 3, null]]);
    const reading = readPortfolio(other);
    expect(reading.judged?.shares['I1']).toBeCloseTo(0.75, 10);
    expect(reading.problems).toEqual([
      expect.objectContaining({
        severity: 'remark',
        code: 'judgementsDiffer',
        sheet: 'Inriktningar',
        values: { id: 'I1', entered: 60, judged: 75 },
      }),
    ]);
    expect(scores(other)).toEqual(scores(smallRound()));
  });

  test('several assessors are combined by the geometric mean', () => {
    // 9 times and 1/4 times: the mean is √(9/4) = 1.5.
    const reading = readPortfolio(
      withJudgements([
        ['I1', 'I2', 9, 'Anna'],
        ['I2', 'I1', 4, 'Bo'],
      ]),
    );
    expect(reading.judged?.shares['I1']).toBeCloseTo(0.6, 10);
    expect(reading.judged?.decidedBy).toBe('Anna och Bo');
    expect(reading.problems).toEqual([]);
  });

  test('judgements that contradict each other', () => {
    // Of three directions the eigenvalue is 1 + t + 1/t with t = (1/(3·3))^(1/3): 3.5608, so CR = 0.2804/0.52 = 0.54.
    const reading = readPortfolio(
      withJudgements(
        [
          ['I1', 'I2', 3, null],
          ['I2', 'I3', 3, null],
          ['I1', 'I3', 1, null],
        ],
        threeDirections(),
      ),
    );
    const told = reading.problems.find(({ code }) => code === 'judgementsInconsistent');
    expect(told).toMatchObject({ severity: 'remark', sheet: 'Parvis', values: { ratio: 0.54 } });
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    ['an unknown direction', [['I1', 'I9', 2, null]], ['unknownDirection Parvis!B2']],
    ['compared with itself', [['I1', 'i1', 2, null]], ['comparedWithItself Parvis!B2']],
    ['zero times', [['I1', 'I2', 0, null]], ['timesNotPositive Parvis!C2']],
    ['less than zero', [['I1', 'I2', -3, null]], ['timesNotPositive Parvis!C2']],
    ['no figure', [['I1', 'I2', null, null]], ['missingValue Parvis!C2']],
    ['words for a figure', [['I1', 'I2', 'mycket', null]], ['notANumber Parvis!C2']],
    ['nobody named', [[null, 'I2', 2, null]], ['missingValue Parvis!A2']],
  ])('%s: the row is left out and the rest goes on', (_, rows, expected) => {
    const reading = readPortfolio(withJudgements(rows));
    expect(codes(reading)).toEqual(expected);
    expect(reading.judged).toBeNull();
    expect(reading.portfolio).not.toBeNull();
  });

  test('the same pair twice by the same assessor: the first counts', () => {
    const reading = readPortfolio(
      withJudgements([
        ['I1', 'I2', 1.5, 'Anna'],
        ['I2', 'I1', 2, 'anna'],
      ]),
    );
    expect(codes(reading)).toEqual(['comparedTwice Parvis!A3']);
    expect(reading.judged?.shares['I1']).toBeCloseTo(0.6, 10);
  });

  test('comparisons that do not tie all directions together give no weights', () => {
    const reading = readPortfolio(withJudgements([['I1', 'I2', 1.5, null]], threeDirections()));
    expect(reading.judged).toBeNull();
    expect(codes(reading)).toContain('judgementsApart Parvis!A2');
  });
});

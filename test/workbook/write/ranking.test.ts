/** How Rangordning is written: the looks of its columns, what stands in a row, and what of an earlier one goes. */
import type { Decision, RankedApplication } from '../../../src/model/portfolio/decision';
import { decide } from '../../../src/model/portfolio/decide';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { CellValue, TableSnapshot, TableWrite } from '../../../src/workbook/workbook';
import { rankingTableOf, writeDecision } from '../../../src/workbook/write/ranking';
import { smallRound, table } from '../smallRound';

const weights: Decision['weights'] = [
  { id: 'I1', title: 'Behov', entered: 60, share: 0.6 },
  { id: 'I2', title: 'Alla', entered: 40, share: 0.4 },
];
const ranked = (changed: Partial<RankedApplication>): RankedApplication => ({
  id: 'A1',
  title: 'E-tjänst',
  place: 1,
  tied: false,
  score: 80,
  scoreInterval: [80, 80],
  rankInterval: [1, 1],
  contributions: { I1: 60, I2: 20 },
  missing: [],
  cost: 400_000,
  draws: [],
  accumulated: 400_000,
  withinBudget: true,
  selected: true,
  margin: 0.1,
  fundingShare: 0.95,
  remarks: [],
  ...changed,
});
const rowOf = (changed: Partial<RankedApplication>): readonly CellValue[] | undefined =>
  rankingTableOf({ weights, ranking: [ranked(changed)] }).rows[0];

describe('the columns', () => {
  test('have their number format and width, and those of words break over lines', () => {
    const { columns } = rankingTableOf({ weights, ranking: [] });
    expect(columns.map(({ header, format, width, wraps }) => [header, format, width, wraps])).toEqual([
      ['Plats', '0', 9, undefined],
      ['Id', undefined, 8, undefined],
      ['Ansökan', undefined, 34, true],
      ['Poäng', '0.0', 10, undefined],
      ['I1', '0.0', 7, undefined],
      ['I2', '0.0', 7, undefined],
      ['Sökt belopp', '#,##0', 12, undefined],
      ['Ackumulerat', '#,##0', 16, undefined],
      ['Inom ramen', undefined, 9, undefined],
      ['I bästa portföljen', undefined, 12, undefined],
      ['Platsintervall', undefined, 14, undefined],
      ['Säkerhetsmarginal', '0.0%', 19, undefined],
      ['Finansieringsandel', '0%', 19, undefined],
      ['Anmärkning', undefined, 48, true],
    ]);
  });

  test('that there is nothing for are left out, with their cells', () => {
    const { columns, rows } = rankingTableOf({ weights, ranking: [ranked({})] }, [
      'title',
      'accumulated',
      'margin',
      'fundingShare',
      'remark',
    ]);
    expect(columns.map(({ header }) => header)).toEqual([
      'Plats',
      'Id',
      'Poäng',
      'I1',
      'I2',
      'Sökt belopp',
      'Inom ramen',
      'I bästa portföljen',
      'Platsintervall',
    ]);
    expect(rows).toEqual([[1, 'A1', 80, 60, 20, 400_000, 'Ja', 'Ja', '1']]);
  });
});

describe('a row', () => {
  test('holds what is said of the application, in the order of the columns', () => {
    expect(
      rowOf({
        rankInterval: [3, 7],
        withinBudget: false,
        remarks: [{ code: 'selectedBelowWaterline' }, { code: 'noCost' }],
      }),
    ).toEqual([
      1,
      'A1',
      'E-tjänst',
      80,
      60,
      20,
      400_000,
      400_000,
      'Nej',
      'Ja',
      '3–7',
      0.1,
      0.95,
      expect.stringMatching(/^Ligger under vattenlinjen men ryms i den bästa portföljen\. \S/u),
    ]);
  });

  test('has blanks for what is not known', () => {
    const unknown = {
      place: null,
      score: null,
      contributions: { I1: null },
      cost: null,
      accumulated: null,
      withinBudget: null,
      selected: false,
      margin: null,
      fundingShare: null,
    };
    const blanks = [null, null, null, null, null];
    expect(rowOf(unknown)).toEqual([null, 'A1', 'E-tjänst', ...blanks, null, 'Nej', '1', null, null, '']);
  });
});

describe('an earlier ranking', () => {
  function written(earlier?: TableSnapshot): TableWrite {
    const round = smallRound();
    const snapshot = earlier === undefined ? round : { ...round, tables: [...round.tables, earlier] };
    const { portfolio } = readPortfolio(snapshot);
    if (portfolio === null) throw new Error('the round can be ranked');
    const [write] = writeDecision(decide(portfolio), snapshot).tables ?? [];
    if (write === undefined) throw new Error('nothing to write');
    return write;
  }
  const earlier = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): TableSnapshot =>
    table('RANGORDNING', 'Rangordning', headers, rows);

  test('that is not there has nothing that goes, and holds no rows', () => {
    const write = written();
    expect(write).toMatchObject({ table: 'Rangordning', sheet: 'Rangordning', key: 'Id', drops: [] });
    expect(write.holds?.rows).toEqual([]);
    expect(write.holds?.headers).toEqual(write.columns.map(({ header }) => header));
  });

  test('loses what can only be points of a direction: blanks and figures from 0 to 100 between Poäng and Sökt belopp', () => {
    const headers = ['P', 'POÄNG', 'a', 'b', 'c', 'd', 'e', 'f', 'sökt belopp', 'g'];
    const write = written(
      earlier(
        headers,
        [1, 80, 0, 100, 100.5, -0.5, '50', null, 5, 1],
        [2, 70, null, 50, 1, 1, 1, null, 5, 2],
      ),
    );
    expect(write.drops).toEqual(['a', 'b', 'f']);
    expect(written(earlier(['Poäng', 'I9', 'Sökt belopp'], [80, 20, 5])).drops).toEqual(['I9']);
  });

  test.each([
    ['without Poäng', ['Plats', 'I9', 'Sökt belopp', 'Not']],
    ['without Sökt belopp', ['Poäng', 'I9', 'Plats', 'Not']],
    ['with them the other way round', ['Sökt belopp', 'I9', 'Poäng', 'Not']],
  ])('%s loses nothing', (_, headers) => {
    expect(written(earlier(headers, [1, 1, 1, 1])).drops).toEqual([]);
  });

  test('must still hold what was read in the columns that are ours, by heading', () => {
    const write = written(
      earlier(['Min not', 'ID', 'plats', 'I9'], ['ring', 'A1', 1, 20], [null, 'A2', 2, 30]),
    );
    const blank = Array<null>(12).fill(null);
    expect(write.holds?.rows).toEqual([
      [1, 'A1', ...blank],
      [2, 'A2', ...blank],
    ]);
  });
});

/** Where Planerad nytta is blank, the benefit calculation says what was planned. */
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { followupSheet } from '../../../src/workbook/followup/followupSheet';
import { administrationKey, applicationKey, followupOf } from '../../../src/workbook/followup/sheetPlan';
import type { Followup } from '../../../src/workbook/followup/sheetPlan';
import type { Snapshot } from '../../../src/workbook/workbook';
import { publicationOf } from '../record/published';
import { recalculated } from '../recalculated';
import { smallRound, table, withRow, withTable } from '../smallRound';
import type { Row } from './rounds';
import { followedRound, formulaAt, shownOn } from './rounds';

/** A1 has an income of 10 · 1000 kr a year from 2028 on, for 2027 is the base year and the horizon is three years. */
function calculatedRound(outcomes: readonly Row[], horizon: number | null = 3): Snapshot {
  const parameters: readonly Row[] = [
    ['kalkylränta', 0.1, 'per år', null, null],
    ['basår', 2027, 'år', null, null],
    ['horisont', horizon, 'år', null, null],
  ];
  const small = parameters.reduce((before, row) => withRow(before, 'Forutsattningar', row), smallRound());
  const benefits = table(
    'Nyttor',
    'Nyttor',
    ['Ansökan', 'Nytta', 'Slag', 'Antal', 'Styckkostnad', 'Nyttjandegrad'],
    [['A1', 'Avgifter', 'Intäkt', 10, 1_000, 1]],
  );
  return followedRound([], outcomes, { ...small, tables: [...small.tables, benefits] });
}

const followed = (snapshot: Snapshot): Followup => followupOf(publicationOf(snapshot));
const planned = (snapshot: Snapshot): readonly (number | null)[] =>
  followed(snapshot).outcomes.map((row) => row.planned);

describe('what was planned', () => {
  test('is what is typed, else what the calculation expects that year of that application', () => {
    expect(
      planned(
        calculatedRound([
          [null, 'A1', null, 2028, null, 8_000, null],
          ['2027', ' a1', null, 2029, null, 8_000, null],
          [null, 'A1', null, 2029, 5_000, 8_000, null],
          [null, 'A1', null, 2029, 0, 8_000, null],
          // Before it begins, after the horizon, without a year; without benefit lines; another round; a text that is no number.
          [null, 'A1', null, 2027, null, 8_000, null],
          [null, 'A1', null, 2030, null, 8_000, null],
          [null, 'A1', null, null, null, 8_000, null],
          [null, 'A2', null, 2028, null, 8_000, null],
          ['2024', 'A1', null, 2028, null, 8_000, null],
          [null, 'A1', null, 2028, 'mycket', 8_000, null],
        ]),
      ),
    ).toEqual([10_000, 10_000, 5_000, 0, 0, null, null, null, null, null]);
  });

  test('is not known where the calculation has no answer', () => {
    expect(planned(calculatedRound([[null, 'A1', null, 2028, null, 8_000, null]], null))).toEqual([null]);
  });
});

test('in the sheet it holds until somebody types a plan, and then that is followed', async () => {
  const snapshot = calculatedRound([[null, 'A1', null, 2028, null, 8_000, null]]);
  const { sheet } = followupSheet(publicationOf(snapshot));
  const line = shownOn(sheet).find(([at]) => at === 'A24')?.[2];
  expect(line).toEqual([
    [
      '2027',
      'A1 E-tjänst för bygglov',
      'Miljö- och byggförvaltningen',
      2028,
      10_000,
      8_000,
      '',
      0.8,
      1,
      1,
      1,
      1,
    ],
  ]);
  // The line of benefit: E what was planned, F what came, H the share of it.
  const cells = ['E24', 'F24', 'H24', 'I24'].map((cell, i) => ({
    sheet: 'Uppföljning',
    cell,
    typed: { formula: formulaAt(sheet, 'A24', 0, [4, 5, 7, 8][i] ?? 0) ?? '' },
  }));
  const engine = await recalculated([
    { sheet: 'Nyttoutfall', cell: 'F2', typed: { value: 8_000 } },
    ...cells,
  ]);
  const found = (): readonly unknown[] =>
    ['E24', 'H24', 'I24'].map((cell) => engine.value('Uppföljning', cell));
  expect(found()).toEqual([10_000, 0.8, 1]);
  await engine.type([{ sheet: 'Nyttoutfall', cell: 'E2', typed: { value: 16_000 } }]);
  expect(found()).toEqual([16_000, 0.5, 1]);
  engine.dispose();
});

describe('lines of outcome', () => {
  test('follow their own row, though rows that cannot be read stand between', () => {
    const snapshot = followedRound(
      [],
      [
        [null, null, null, 2028, 1, 2, 3],
        [null, 'A3', null, 2028, 10, 20, 5],
      ],
    );
    const { sheet } = followupSheet(publicationOf(snapshot));
    expect(shownOn(sheet).find(([at]) => at === 'A24')?.[2]).toEqual([
      ['2027', 'A3 Gemensam ärendehantering', 'Kommunstyrelsens förvaltning', 2028, 10, 20, 5, 2, 1, 1, 1, 1],
    ]);
    expect(formulaAt(sheet, 'A24', 0, 5)).toContain("'Nyttoutfall'!$F$3");
  });

  test('a plan of nothing has no share, a line without a plan is in no sum', () => {
    const snapshot = followedRound(
      [],
      [
        [null, 'A3', null, 2028, 0, 20, null],
        [null, 'A2', null, 2028, null, 70, 4],
        [null, 'A2', null, 2029, 100, 50, 3],
      ],
    );
    const shown = shownOn(followupSheet(publicationOf(snapshot)).sheet);
    const rows = shown.find(([at]) => at === 'A24')?.[2] as readonly Row[];
    expect(rows.map((row) => row.slice(4, 9))).toEqual([
      [0, 20, '', '', 1],
      ['', 70, 4, '', 0],
      [100, 50, 3, 0.5, 1],
    ]);
    // By application below: three lines, their heading in row 23, the next table's in row 30.
    expect(shown.find(([at]) => at === 'A31')?.[2]).toEqual([
      [1, 'A3 (2027)', 1, null, 0, 20, 0, ''],
      [2, 'A2 (2027)', 1, null, 100, 50, 3, 0.5],
    ]);
  });

  test('of an earlier round have no title of this round’s, though they bear the same Id', () => {
    const snapshot = followedRound(
      [],
      [
        ['2024', 'A1', 'Ena', 2026, 10, 20, null],
        [null, 'Ö9', 'Ena', 2028, 10, 20, null],
      ],
    );
    const rows = shownOn(followupSheet(publicationOf(snapshot)).sheet).find(([at]) => at === 'A24')?.[2];
    expect((rows as readonly Row[]).map((row) => row.slice(0, 3))).toEqual([
      ['2024', 'A1', 'Ena'],
      ['2027', 'Ö9', 'Ena'],
    ]);
  });

  test('in a table without Planerad nytta and Hemtagen nytta those are blank', () => {
    const snapshot = withTable(
      followedRound([], [[null, 'A1', null, 2028, null, 20, null]]),
      'Nyttoutfall',
      (found) => ({
        ...found,
        headers: ['Ansökan', 'Realiserad nytta'],
        rows: [['A1', 20]],
      }),
    );
    const rows = shownOn(followupSheet(publicationOf(snapshot)).sheet).find(([at]) => at === 'A24')?.[2];
    expect((rows as readonly Row[])[0]?.slice(3, 9)).toEqual([null, null, 20, null, '', 0]);
  });
});

describe('groups and ratios', () => {
  test('a line is named by its application and its round, where that has a name', () => {
    expect(applicationKey({ round: '2027', application: 'A1' })).toBe('A1 (2027)');
    expect(applicationKey({ round: '', application: 'A1' })).toBe('A1');
    expect(administrationKey({ administration: 'Ena' })).toBe('Ena');
    expect(administrationKey({ administration: null })).toBe('förvaltning saknas');
  });

  test('an earlier application has one ratio over all its years, if anything was planned and measured', () => {
    const { earlier, bias } = followed(
      followedRound(
        [],
        [
          ['2024', 'B1', 'Ena', 2026, 300, 100, null],
          ['2024', 'B1', 'Ena', 2027, 100, 200, null],
          ['2024', 'B2', null, 2026, 100, 50, null],
          ['2024', 'B3', 'Ena', 2026, 0, 50, null],
          ['2024', 'B4', 'Ena', 2026, -10, 50, null],
          ['2024', 'B5', 'Ena', 2026, 10, null, null],
          ['2024', 'B6', 'Ena', 2026, null, 10, null],
          [null, 'A1', null, 2028, 100, 100, null],
        ],
      ),
    );
    expect(earlier).toEqual([
      // (100 + 200) / (300 + 100).
      { round: '2024', application: 'B1', group: 'Ena', planned: 400, realised: 300, ratio: 0.75 },
      {
        round: '2024',
        application: 'B2',
        group: 'förvaltning saknas',
        planned: 100,
        realised: 50,
        ratio: 0.5,
      },
    ]);
    // Two are fewer than three.
    expect(bias).toBeNull();
  });

  test('sums by application, administration and round are of what is measured', () => {
    const { byApplication, byAdministration, byRound } = followed(
      followedRound(
        [],
        [
          [null, 'a1', null, 2028, 100, 50, 5],
          ['2024', 'B1', 'Ena', 2026, 100, 80, null],
          [null, 'A2', null, 2028, 100, null, null],
        ],
      ),
    );
    expect(byApplication.map(({ key, planned: sum }) => [key, sum])).toEqual([
      ['a1 (2027)', 100],
      ['B1 (2024)', 100],
    ]);
    expect(byAdministration.map(({ key }) => key)).toEqual(['Miljö- och byggförvaltningen', 'Ena']);
    expect(byRound.map(({ key, realised }) => [key, realised])).toEqual([
      ['2027', 50],
      ['2024', 80],
    ]);
  });

  test('one administration alone: nothing lies between, and its forecasts are those of all', () => {
    const snapshot = followedRound(
      [],
      [
        ['2024', 'B1', 'Ena', 2026, 100, 50, null],
        ['2024', 'B2', 'Ena', 2026, 100, 75, null],
        ['2024', 'B3', 'Ena', 2026, 100, 100, null],
      ],
    );
    const { sheet } = followupSheet(publicationOf(snapshot));
    // Within: (0.25² + 0 + 0.25²) / (3 − 1) = 0.0625, so that the mean of three is known to 1.6448536·√(0.0625 / 3).
    const half = 1.6448536269514722 * Math.sqrt(0.0625 / 3);
    // Benefit from row 22 with three lines, by application three, by administration one, by round one: 7 + 7 + 5 + 5 rows.
    expect(shownOn(sheet).find(([at]) => at === 'A49')?.[2]).toEqual([
      [
        1,
        'Ena',
        3,
        0.75,
        0,
        0.75,
        expect.closeTo(0.75 - half, 12),
        expect.closeTo(0.75 + half, 12),
        expect.closeTo(half, 12),
      ],
    ]);
    expect(shownOn(sheet).find(([at]) => at === 'A54')?.[2]).toEqual([[3, null, 0.75, 0.0625, 0, 0, 0.75]]);
    expect(formulaAt(sheet, 'A54', 0, 4)).toBe('=0');
  });
});

test('the small round is sound as the tests build it', () => {
  const { problems } = readPortfolio(calculatedRound([[null, 'A1', null, 2028, null, 8_000, null]]));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

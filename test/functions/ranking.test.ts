import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankingExample } from '../../src/functions/rankingExample';
import { rankingRows } from '../../src/functions/rankingSpill';
import { decide } from '../../src/model/portfolio/decide';
import type { Decision } from '../../src/model/portfolio/decision';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { rankingTable } from '../../src/workbook/schema';
import type { Snapshot } from '../../src/workbook/workbook';
import { builtFunctions, cellOf, sentenceOf } from './builtFunctions';

type Row = readonly unknown[];

const rank = builtFunctions().get('RANGORDNA');
const [APPLICATIONS, DIRECTIONS, SCORES] = rankingExample.args as readonly (readonly Row[])[];

const answerOf = (...args: unknown[]): readonly Row[] => {
  const cell = cellOf(rank, args);
  if (!Array.isArray(cell)) throw new Error(`an error instead of a ranking: ${String(cell)}`);
  return cell as readonly Row[];
};

/** The small round of the reference, one of its tables changed. */
const withScores = (scores: readonly Row[]): readonly Row[] =>
  answerOf(APPLICATIONS, DIRECTIONS, scores, 1e6);

const changed = (
  rows: readonly Row[] | undefined,
  row: number,
  column: number,
  value: unknown,
): readonly Row[] =>
  (rows ?? []).map((cells, y) => (y === row ? cells.map((cell, x) => (x === column ? value : cell)) : cells));

describe('the example workbook', () => {
  const file = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');
  let snapshot: Snapshot;
  let decision: Decision;

  beforeAll(async () => {
    snapshot = await (await openXlsx(new Uint8Array(readFileSync(file)), 'exempel.xlsx')).read();
    const { portfolio } = readPortfolio(snapshot);
    if (portfolio === null) throw new Error('the example can be ranked');
    decision = decide(portfolio, { frontier: false });
  });

  /** A table with its headers, as Excel hands it over; null where the workbook has none. */
  const range = (name: string): readonly Row[] | null => {
    const table = snapshot.tables.find((one) => one.name === name);
    return table === undefined ? null : [table.headers, ...table.rows];
  };

  const NAMES = [
    'Ansokningar',
    'Inriktningar',
    'Poang',
    'Ramar',
    'Villkor',
    'Kostnader',
    'Forutsattningar',
    'Kriterier',
    'Krav',
    'Nyttor',
    'Indikatorer',
    'Kapacitet',
    'Resursbehov',
  ];

  /** What the row of the ranking must hold, taken from `decide` column by column, not from what writes the sheet. */
  const expectedRows = (wanted: Decision): readonly Row[] =>
    wanted.ranking.map((row) => {
      const yesNo = (said: boolean | null): string => (said === null ? '' : said ? 'Ja' : 'Nej');
      const [best, worst] = row.rankInterval;
      return [
        row.place ?? '',
        row.id,
        row.title,
        row.score ?? '',
        ...wanted.weights.map(({ id }) => row.contributions[id] ?? ''),
        row.cost ?? '',
        row.accumulated ?? '',
        yesNo(row.withinBudget),
        yesNo(row.selected),
        best === worst ? String(best) : `${best}–${worst}`,
        row.margin ?? '',
      ];
    });

  const withoutRemarks = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.slice(0, -1));

  test('gives every figure of decide to the last digit, with budgets per year and every condition', () => {
    const rows = answerOf(...NAMES.map(range));
    const expected = expectedRows(decision);
    expect(withoutRemarks(rows.slice(1, 1 + expected.length))).toEqual(expected);
    expect(rows[0]).toEqual([
      ...['Plats', 'Id', 'Ansökan', 'Poäng'],
      ...decision.weights.map(({ id }) => id),
      ...['Sökt belopp', 'Ackumulerat', 'Inom ramen', 'I bästa portföljen', 'Platsintervall'],
      ...['Säkerhetsmarginal', 'Anmärkning'],
    ]);
    expect(rows).toHaveLength(1 + expected.length);
  });

  test('gives the same with one fund for all years', () => {
    const { portfolio } = readPortfolio(snapshot);
    if (portfolio === null) throw new Error('the example can be ranked');
    const one = decide(portfolio, { frontier: false, budget: 9_000_000 });
    const ranges = NAMES.map(range);
    ranges[3] = [[9_000_000]];
    const rows = answerOf(...ranges);
    expect(withoutRemarks(rows.slice(1, 1 + one.ranking.length))).toEqual(expectedRows(one));
  });

  test('its columns are those of the sheet, but for the funding share', () => {
    const [heads] = answerOf(...NAMES.slice(0, 3).map(range));
    const fixed = rankingTable.columns.map(({ header }) => header as string);
    expect(fixed.filter((header) => !heads?.includes(header))).toEqual(['Finansieringsandel']);
  });

  test('blanks that arrive as 0 in columns where 0 has no meaning change nothing', () => {
    const ranges = NAMES.map((name) => {
      const table = range(name);
      if (table === null || name === 'Poang') return table;
      // Amounts, NNK and shares are told apart from 0 by nobody; the rest is.
      const numeric = ['Sökt belopp', 'Nettonuvärde', 'NNK', 'Värde', 'Belopp', 'Låg', 'Hög'];
      const open = (table[0] ?? []).map((header) => !numeric.includes(String(header)));
      return table.map((row) => row.map((cell, x) => (cell === null && open[x] === true ? 0 : cell)));
    });
    expect(answerOf(...ranges)).toEqual(answerOf(...NAMES.map(range)));
  });
});

describe('the small round of the reference', () => {
  test('a rectangle without null, whatever is missing', () => {
    const rows = withScores(changed(SCORES, 4, 1, null));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().every((cell) => ['number', 'string'].includes(typeof cell))).toBe(true);
  });

  test.each([['ej bedömd'], ['-'], [null], ['']])('a score of %p is missing, not zero', (cell) => {
    const row = withScores(changed(SCORES, 3, 1, cell)).find(([, id]) => id === 'A3');
    expect(row?.[0]).toBe('');
    expect(row?.[3]).toBe('');
  });

  test('a score of 0 is a zero', () => {
    expect(withScores(changed(SCORES, 1, 1, 0)).find(([, id]) => id === 'A1')?.[3]).toBe(20);
  });

  test('a score typed as text with a decimal comma is read as in the workbook', () => {
    // 60 · 3,5/4 + 20
    expect(withScores(changed(SCORES, 1, 1, '3,5')).find(([, id]) => id === 'A1')?.[3]).toBe(72.5);
  });

  test('without a fund nothing is left out but what cannot be ranked', () => {
    const rows = answerOf(APPLICATIONS, DIRECTIONS, SCORES);
    const chosen = (rows[0] ?? []).indexOf('I bästa portföljen');
    expect(rows.slice(1).map((row) => row[chosen])).toEqual(['Ja', 'Ja', 'Ja', 'Nej']);
  });

  test('a bad row is left out and pointed at below the ranking, by its place in the table', () => {
    const twice = [...(APPLICATIONS ?? []), ['A1', 'Igen', 100]];
    const rows = answerOf(twice, DIRECTIONS, SCORES, 1e6);
    expect(rows).toHaveLength(1 + 4 + 3);
    expect(rows[5]?.every((cell) => cell === '')).toBe(true);
    expect(rows[6]?.[0]).toBe('Att åtgärda');
    expect(rows[7]?.[0]).toContain('Ansökningar (räknat från tabellens första cell)');
    expect(rows[7]?.[0]).toContain('A6');
  });

  test('a round in which nothing can be chosen says so', () => {
    const must = [
      ['Typ', 'A', 'B', 'Värde', 'Skäl'],
      ['Måste med', 'A2', null, null, 'Lag'],
    ];
    const rows = answerOf(APPLICATIONS, DIRECTIONS, SCORES, 600_000, must);
    expect(rows.at(-1)?.[0]).toContain('Ingen portfölj uppfyller alla villkor');
  });
});

test('a best portfolio that is not proven is shown with a warning below it', () => {
  const selection = {
    status: 'best-found' as const,
    ids: [],
    cost: 0,
    costByYear: [],
    value: 0,
    proven: false,
    gap: 0.01,
  };
  const rows = rankingRows({ weights: [], budgets: [], singleFund: true, ranking: [], selection }, []);
  expect(rows.map(([first]) => first).slice(2)).toEqual([
    'Att åtgärda',
    expect.stringContaining('är inte bevisad. Räkna i panelen'),
  ]);
});

describe('refusals', () => {
  const cases: readonly (readonly [string, readonly unknown[], string])[] = [
    [
      'applications without a heading',
      [
        [
          ['Id', 'Ansökan'],
          ['A1', 'B'],
        ],
        DIRECTIONS,
        SCORES,
      ],
      'Ansokningar[#Alla]',
    ],
    [
      'weights without their column',
      [
        APPLICATIONS,
        [
          ['Id', 'Inriktning'],
          ['I1', 'X'],
        ],
        SCORES,
      ],
      'Vikt',
    ],
    [
      'a direction without its column of scores',
      [
        APPLICATIONS,
        DIRECTIONS,
        [
          ['Ansökan', 'I1'],
          ['A1', 1],
        ],
      ],
      'I2',
    ],
    [
      'weights that are all zero',
      [APPLICATIONS, [...(DIRECTIONS ?? []).map((row, y) => (y > 0 ? [row[0], row[1], 0] : row))], SCORES],
      'vikt',
    ],
    ['a negative weight', [APPLICATIONS, changed(DIRECTIONS, 1, 2, -1), SCORES], 'C2'],
    ['a weight that is text', [APPLICATIONS, changed(DIRECTIONS, 1, 2, 'mycket'), SCORES], 'mycket'],
    ['no application', [[['Id', 'Ansökan', 'Sökt belopp']], DIRECTIONS, SCORES], 'Ansokningar'],
    ['a fund that is text', [APPLICATIONS, DIRECTIONS, SCORES, 'mycket'], 'Ramar[#Alla]'],
    ['a fund below zero', [APPLICATIONS, DIRECTIONS, SCORES, -1], 'Ramar[#Alla]'],
    [
      'conditions without a heading',
      [APPLICATIONS, DIRECTIONS, SCORES, 1e6, [['Måste med', 'A1']]],
      'Villkor[#Alla]',
    ],
    [
      'more applications than a cell ranks',
      [
        [...(APPLICATIONS ?? []), ...Array.from({ length: 600 }, (_, i) => [`B${i}`, 'x', 1])],
        DIRECTIONS,
        SCORES,
      ],
      'npm run rank',
    ],
  ];
  test.each(cases)('%s', (_what, args, said) => {
    const sentence = sentenceOf(rank, args);
    expect(sentence).toMatch(/^#VALUE! \S/);
    expect(sentence).toContain(said);
    expect(sentence).not.toContain('{{');
  });
});

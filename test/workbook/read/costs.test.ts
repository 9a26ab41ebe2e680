import type { Problem } from '../../../src/workbook/problem';
import { readApplications } from '../../../src/workbook/read/applications';
import { readCosts } from '../../../src/workbook/read/costs';
import { readBenefits, readIndicators } from '../../../src/workbook/read/material';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

const applications = table(
  'Ansokningar',
  'Ansökningar',
  ['Id', 'Ansökan', 'Sökt belopp'],
  [
    ['A1', 'E-tjänst', 1],
    ['A2', 'Nattillsyn', 2],
  ],
);

const indexOf = (snapshot: Snapshot) => readApplications(snapshot, null, []);

const missing = (where: string, column: string): Told => ['error', 'missingValue', where, null, { column }];

describe('costs', () => {
  const headers = ['Ansökan', 'Post', 'Slag', 'År', 'Belopp', 'Finansiering', 'Låg', 'Hög', 'Källa'];
  /** Kostnader from C3. */
  const costs = (...rows: readonly Row[]): Snapshot =>
    workbookOf(
      applications,
      afterOwnColumn(table('Kostnader', 'Kostnader', headers, rows, { top: 2, left: 2 })),
    );
  const line = (id: CellValue, year: CellValue, amount: CellValue, payer: CellValue): Row => [
    id,
    null,
    null,
    year,
    amount,
    payer,
    null,
    null,
    null,
  ];

  function read(snapshot: Snapshot, budgetYears: readonly number[] = []) {
    const problems: Problem[] = [];
    const { rows, draws, unreadable } = readCosts(
      snapshot,
      indexOf(snapshot),
      new Set(budgetYears),
      problems,
    );
    return { rows, draws: [...draws], unreadable: [...unreadable], told: told(problems) };
  }

  test('a line with everything that it says, under its application as that is spelled', () => {
    const whole = ['a1 ', 'Licens', 'Drift', 2028, 500, 'Egen', 400, 700, 'Offert'];
    expect(read(costs(whole))).toEqual({
      rows: [
        {
          application: 'A1',
          item: 'Licens',
          kind: 'operation',
          year: 2028,
          amount: 500,
          financing: 'own',
          low: 400,
          high: 700,
          source: 'Offert',
          place: { sheet: 'Kostnader', cell: 'G4' },
        },
      ],
      draws: [],
      unreadable: [],
      told: [],
    });
  });

  test('what the fund pays is summed by application and year, in year order; what others pay is not', () => {
    const { draws } = read(
      costs(
        line('A1', 2029, 5, 'Pott'),
        line('A2', 2027, 7, 'Pott'),
        line('a1', 2027, 30, 'pott'),
        line('A1', 2028, 1, 'Pott'),
        line('A1', 2027, 12, 'Pott'),
        line('A1', 2027, 900, 'Egen'),
      ),
    );
    // A1 in 2027: 30 + 12.
    expect(draws).toEqual([
      [
        'A1',
        [
          { year: 2027, amount: 42 },
          { year: 2028, amount: 1 },
          { year: 2029, amount: 5 },
        ],
      ],
      ['A2', [{ year: 2027, amount: 7 }]],
    ]);
  });

  test('a year that the fund has no budget for is remarked on once, where it first stands', () => {
    const lines = costs(
      line('A1', 2027, 5, 'Pott'),
      line('A1', 2031, 5, 'Egen'),
      line('A1', 2029, 5, 'Pott'),
      line('A2', 2029, 5, 'Pott'),
      line('A2', 2030, 5, 'Pott'),
    );
    expect(read(lines, [2027, 2028]).told).toEqual([
      ['remark', 'yearWithoutBudget', 'Kostnader!F6', 2029, { table: 'Ramar' }],
      ['remark', 'yearWithoutBudget', 'Kostnader!F8', 2030, { table: 'Ramar' }],
    ]);
    // Without any budget it is that which is remarked on.
    expect(read(lines).told).toEqual([]);
  });

  test.each<[string, Row, string | null, Told]>([
    ['no year', line('A1', null, 5, 'Pott'), 'F4', missing('Kostnader!F4', 'År')],
    ['no amount', line('A1', 2027, null, 'Pott'), 'G4', missing('Kostnader!G4', 'Belopp')],
    ['no payer', line('A1', 2027, 5, null), 'H4', missing('Kostnader!H4', 'Finansiering')],
    [
      'an unknown payer',
      line('A1', 2027, 5, 'Staten'),
      'H4',
      ['error', 'notAChoice', 'Kostnader!H4', 'Staten', { column: 'Finansiering', allowed: 'Pott, Egen' }],
    ],
    [
      "no year, but the administration's own",
      line('A1', null, 5, 'Egen'),
      null,
      missing('Kostnader!F4', 'År'),
    ],
  ])('a line with %s is left out, and the cost unknown where the fund may pay', (_, bad, cell, problem) => {
    const reading = read(costs(bad, line('A1', 2027, 5, 'Pott')));
    expect(reading.rows).toHaveLength(1);
    expect(reading.unreadable).toEqual(cell === null ? [] : [['A1', { sheet: 'Kostnader', cell }]]);
    expect(reading.told).toEqual([problem]);
  });

  test('of several bad lines the first is the one to mend first', () => {
    const reading = read(
      costs(line('a1', 2027, null, 'Pott'), line('A1', null, 5, 'Pott'), line('A2', 'i år', null, null)),
    );
    expect(reading.unreadable).toEqual([
      ['A1', { sheet: 'Kostnader', cell: 'G4' }],
      ['A2', { sheet: 'Kostnader', cell: 'F6' }],
    ]);
  });

  test.each<[string, Row, Told]>([
    ['of nobody', line(null, 2027, 5, 'Pott'), missing('Kostnader!C4', 'Ansökan')],
    [
      'of an application that is not there',
      line('A9', 2027, 5, 'Pott'),
      ['error', 'unknownApplication', 'Kostnader!C4', 'A9', { id: 'A9', table: 'Ansokningar' }],
    ],
  ])('a line %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
    const reading = read(costs(bad, line('A1', 2027, 5, 'Pott')));
    expect(reading.rows.map(({ application }) => application)).toEqual(['A1']);
    expect(reading.draws).toEqual([['A1', [{ year: 2027, amount: 5 }]]]);
    expect(reading.told).toEqual([problem]);
  });

  test('a round without Kostnader has none', () => {
    expect(read(workbookOf(applications))).toEqual({ rows: [], draws: [], unreadable: [], told: [] });
  });
});

describe('benefits and indicators belong to their applications', () => {
  const benefits = afterOwnColumn(
    table(
      'Nyttor',
      'Nyttor',
      ['Nytta', 'Ansökan', 'Slag', 'Volym'],
      [
        ['Kortare tid', 'a1', 'Tid', 1200],
        ['Ny', null, 'Tid', 1],
        ['Annan', 'A9', 'Tid', 1],
        ['Tryggare', 'A2', 'Kvalitet', 'många'],
      ],
      { top: 2, left: 2 },
    ),
  );
  const indicators = table(
    'Indikatorer',
    'Indikatorer',
    ['Ansökan', 'Indikator', 'Baslinje', 'Mål'],
    [
      ['A2 ', 'Väntan', 22, 8],
      ['A8', 'Annat', 1, 2],
    ],
  );

  function read<Row>(
    reader: (snapshot: Snapshot, index: ReturnType<typeof indexOf>, problems: Problem[]) => Row,
    ...tables: readonly TableSnapshot[]
  ): readonly [Row, readonly Told[]] {
    const problems: Problem[] = [];
    const snapshot = workbookOf(...tables);
    return [reader(snapshot, indexOf(snapshot), problems), told(problems)];
  }

  test('each row stands under its application as that is spelled, with the cell that names it', () => {
    const [rows, problems] = read(readBenefits, applications, benefits);
    expect(
      rows.map(({ application, benefit, kind, volume, place }) => [
        application,
        benefit,
        kind,
        volume,
        place,
      ]),
    ).toEqual([
      ['A1', 'Kortare tid', 'time', 1200, { sheet: 'Nyttor', cell: 'D4' }],
      ['A2', 'Tryggare', 'quality', null, { sheet: 'Nyttor', cell: 'D7' }],
    ]);
    expect(problems).toEqual([
      ['error', 'notANumber', 'Nyttor!F7', 'många', { column: 'Volym' }],
      missing('Nyttor!D5', 'Ansökan'),
      ['error', 'unknownApplication', 'Nyttor!D6', 'A9', { id: 'A9', table: 'Ansokningar' }],
    ]);
  });

  test('so do indicators', () => {
    const [rows, problems] = read(readIndicators, applications, indicators);
    expect(rows).toMatchObject([
      {
        application: 'A2',
        indicator: 'Väntan',
        baseline: 22,
        target: 8,
        place: { sheet: 'Indikatorer', cell: 'A2' },
      },
    ]);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      ['error', 'unknownApplication', 'Indikatorer!A3', 'A8', { id: 'A8', table: 'Ansokningar' }],
    ]);
  });

  test('a round without the tables has none; without applications no row is blamed', () => {
    expect(read(readBenefits, applications)).toEqual([[], []]);
    expect(read(readIndicators, applications)).toEqual([[], []]);
    expect(read(readIndicators, indicators)).toEqual([[], []]);
  });
});

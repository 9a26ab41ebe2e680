import type { Problem } from '../../../src/workbook/problem';
import { readGates } from '../../../src/workbook/read/gates';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { lacking } from '../../../src/workbook/read/readiness';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table, withTable } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

/** Krav from C3. */
const required = (...rows: readonly Row[]) =>
  afterOwnColumn(table('Krav', 'Krav', ['Krav', 'Gäller', 'Minst'], rows, { top: 2, left: 2 }));

function read(...rows: readonly Row[]) {
  const problems: Problem[] = [];
  return { ...readGates(workbookOf(required(...rows)), problems), told: told(problems) };
}

describe('the requirements', () => {
  test('stand in their own order, whatever the order of the rows; those that say Nej do not apply', () => {
    expect(
      read(
        ['Driftplan', 'Ja', null],
        ['Indikatorer', 'Ja', 3],
        ['Förankrad', true, null],
        ['Nyttoberäknad', 'Nej', null],
      ),
    ).toEqual({
      gates: [{ kind: 'anchored' }, { kind: 'indicators', least: 3 }, { kind: 'runningCost' }],
      rankUnready: false,
      told: [],
    });
    expect(read(['nyttoberäknad', 'JA', null], ['Förankrad', 'Ja', null]).gates).toEqual([
      { kind: 'anchored' },
      { kind: 'benefit' },
    ]);
  });

  test('one indicator is the least, said or not; what stands under Minst of others means nothing', () => {
    expect(read(['Indikatorer', 'Ja', null]).gates).toEqual([{ kind: 'indicators', least: 1 }]);
    expect(read(['Indikatorer', 'Ja', 1]).gates).toEqual([{ kind: 'indicators', least: 1 }]);
    expect(read(['Förankrad', 'Ja', 0])).toMatchObject({ gates: [{ kind: 'anchored' }], told: [] });
  });

  test('to rank all the same is no requirement', () => {
    expect(read(['Rangordna ändå', 'Ja', null])).toEqual({ gates: [], rankUnready: true, told: [] });
    expect(read(['Rangordna ändå', 'Nej', null])).toEqual({ gates: [], rankUnready: false, told: [] });
  });

  test.each<[string, Row, Told]>([
    ['no name', [null, 'Ja', null], ['error', 'missingValue', 'Krav!C5', null, { column: 'Krav' }]],
    [
      'no Ja or Nej',
      ['Driftplan', null, null],
      ['error', 'missingValue', 'Krav!D5', null, { column: 'Gäller' }],
    ],
    [
      'half an indicator',
      ['Indikatorer', 'Ja', 1.5],
      ['error', 'leastOutside', 'Krav!E5', 1.5, { column: 'Minst' }],
    ],
    [
      'no indicator at all',
      ['Indikatorer', 'Ja', 0],
      ['error', 'leastOutside', 'Krav!E5', 0, { column: 'Minst' }],
    ],
    [
      'words for a number',
      ['Indikatorer', 'Ja', 'några'],
      ['error', 'notANumber', 'Krav!E5', 'några', { column: 'Minst' }],
    ],
    [
      'the requirement of a row above',
      [' förankrad', 'Nej', null],
      ['error', 'duplicateId', 'Krav!C5', ' förankrad', { first: 'C4' }],
    ],
  ])('a row with %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
    expect(read(['Förankrad', 'Ja', null], bad, ['Nyttoberäknad', 'Ja', null])).toEqual({
      gates: [{ kind: 'anchored' }, { kind: 'benefit' }],
      rankUnready: false,
      told: [problem],
    });
  });

  test('the first row holds also where it says Nej, and where it is to rank all the same', () => {
    expect(read(['Driftplan', 'Nej', null], ['Driftplan', 'Ja', null])).toMatchObject({
      gates: [],
      told: [['error', 'duplicateId', 'Krav!C5', 'Driftplan', { first: 'C4' }]],
    });
    expect(read(['Rangordna ändå', 'Ja', null], ['Rangordna ändå', 'Nej', null]).rankUnready).toBe(true);
  });
});

describe('what an application lacks', () => {
  const indicatorHeads = [
    'Indikator',
    'Ansökan',
    'Enhet',
    'Baslinje',
    'Mål',
    'Måldatum',
    'Mätmetod',
    'Ägare',
  ];
  const smart = (id: string): Row => ['Väntan', id, 'dagar', 22, 8, 47_483, 'Uttag', 'Chef'];

  function asked(rows: readonly Row[], indicators: readonly Row[] = [], round = smallRound()): Snapshot {
    const tables = [
      ...round.tables,
      required(...rows),
      table('Indikatorer', 'Indikatorer', indicatorHeads, indicators),
      table('Nyttor', 'Nyttor', ['Ansökan', 'Nytta', 'Slag'], [['A1', 'Tid', 'Tid']]),
      table(
        'Kostnader',
        'Kostnader',
        ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'],
        [
          ['A1', 'Drift', 2027, 5, 'Egen'],
          ['A2', 'Investering', 2027, 5, 'Egen'],
        ],
      ),
    ];
    return { ...round, tables };
  }
  const problemsOf = (snapshot: Snapshot) => told(readPortfolio(snapshot).problems);

  test('anchoring is told of in its own cell, with what stands there', () => {
    const round = withTable(smallRound(), 'Ansokningar', (one) => ({
      ...one,
      rows: one.rows.map((cells, at) => [...cells.slice(0, 4), ['Ja', 'Nej', null][at] ?? null, 'M1']),
    }));
    expect(problemsOf(asked([['Förankrad', 'Ja', null]], [], round))).toEqual([
      ['remark', 'gateAnchored', 'Ansökningar!E3', 'Nej', { id: 'A2' }],
      ['remark', 'gateAnchored', 'Ansökningar!E4', null, { id: 'A3' }],
    ]);
  });

  test('benefits and the plan for running costs are told of at the application, with the table to fill in', () => {
    expect(problemsOf(asked([['Nyttoberäknad', 'Ja', null]]))).toEqual([
      ['remark', 'gateBenefit', 'Ansökningar!A3', 'A2', { id: 'A2', table: 'Nyttor' }],
      ['remark', 'gateBenefit', 'Ansökningar!A4', 'A3', { id: 'A3', table: 'Nyttor' }],
    ]);
    // An investment is no running cost.
    expect(problemsOf(asked([['Driftplan', 'Ja', null]]))).toEqual([
      ['remark', 'gateRunningCost', 'Ansökningar!A3', 'A2', { id: 'A2', table: 'Kostnader' }],
      ['remark', 'gateRunningCost', 'Ansökningar!A4', 'A3', { id: 'A3', table: 'Kostnader' }],
    ]);
  });

  test('indicators are told of by how many are whole and how many are needed, and each that is not by what it lacks', () => {
    const half: Row = ['Nöjdhet', 'A2', null, 50, 50, null, 'Enkät', null];
    const lines = problemsOf(
      asked(
        [['Indikatorer', 'Ja', 2]],
        [smart('A1'), smart('A2'), half, smart('A1'), ['x', 'A1', null, null, null, null, null, null]],
      ),
    );
    // A1 has two whole ones and passes, so that what its third lacks is not told.
    expect(lines).toEqual([
      [
        'remark',
        'gateIndicators',
        'Ansökningar!A3',
        'A2',
        { id: 'A2', smart: 1, least: 2, table: 'Indikatorer' },
      ],
      [
        'remark',
        'gateIndicators',
        'Ansökningar!A4',
        'A3',
        { id: 'A3', smart: 0, least: 2, table: 'Indikatorer' },
      ],
      [
        'remark',
        'notSmart',
        'Indikatorer!B4',
        'Nöjdhet',
        { id: 'A2', missing: 'Enhet, Mål, Måldatum, Ägare' },
      ],
    ]);
  });

  test('how far each has come stands in the round', () => {
    const { portfolio } = readPortfolio(
      asked([['Driftplan', 'Ja', null]], [smart('A1'), smart('A1'), smart('A3')]),
    );
    expect(portfolio?.applications.map(({ readiness }) => readiness)).toEqual([
      { benefitCalculated: true, smartIndicators: 2, runningCostPlan: true },
      { benefitCalculated: false, smartIndicators: 0, runningCostPlan: false },
      { benefitCalculated: false, smartIndicators: 1, runningCostPlan: false },
    ]);
    expect(portfolio).toMatchObject({ gates: [{ kind: 'runningCost' }], rankUnready: false });
  });

  test('a goal is nothing to reach where it is the baseline, and both blank is told of as two blanks', () => {
    const { indicators } = readPortfolio(
      asked(
        [],
        [
          smart('A1'),
          ['x', 'A1', 'dagar', 0, 0, 47_483, 'Uttag', 'Chef'],
          [null, 'A1', 'd', null, null, 47_483, 'U', 'C'],
        ],
      ),
    );
    expect(indicators.map((one) => lacking(one))).toEqual([[], ['Mål'], ['Indikator', 'Baslinje', 'Mål']]);
  });
});

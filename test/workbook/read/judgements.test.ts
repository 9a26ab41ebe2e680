import type { Direction } from '../../../src/model/portfolio/portfolio';
import type { Problem } from '../../../src/workbook/problem';
import { readJudgements } from '../../../src/workbook/read/judgements';
import type { WeightCell } from '../../../src/workbook/read/weighed';
import type { CellValue } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

const headers = ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare', 'Bedömare'];

/** Parvis from C5. */
const judged = (...rows: readonly Row[]) =>
  workbookOf(afterOwnColumn(table('Parvis', 'Parvis', headers, rows, { top: 4, left: 2 })));

/** Directions I1, I2, … with those weights, which stand in E6 and down and were decided on as told. */
function entered(
  weights: readonly number[],
  decidedOn: readonly (string | null)[] = [],
): { readonly directions: readonly Direction[]; readonly cells: readonly WeightCell[] } {
  const directions = weights.map((weight, j) => ({ id: `I${j + 1}`, title: '', weight }));
  const cells = directions.map(({ id, weight }, j) => ({
    direction: id,
    place: { sheet: 'Inriktningar', cell: `E${6 + j}` },
    found: weight,
    method: null,
    decidedBy: null,
    decidedOn: decidedOn[j] ?? null,
  }));
  return { directions, cells };
}

function read(
  snapshot: ReturnType<typeof judged>,
  { directions, cells }: ReturnType<typeof entered> = entered([60, 40]),
) {
  const problems: Problem[] = [];
  return { record: readJudgements(snapshot, directions, cells, problems), told: told(problems) };
}

const share = (reading: ReturnType<typeof read>, id: string): number => reading.record?.shares[id] ?? NaN;

describe('the judgements', () => {
  test('of each assessor stand together, whatever the case of his name, and those of nobody together', () => {
    // Entered 1 : 1 : 1; every judgement says that all are alike.
    const reading = read(
      judged(
        ['i1', 'I2', 1, 'Anna'],
        ['I1', 'I2', 1, null],
        ['I2', ' i3 ', 1, 'ANNA '],
        ['I3', 'I2', 1, null],
        ['I1', 'I3', 1, 'Bo'],
        ['I1', 'I2', 1, 'Bo'],
      ),
      entered([1, 1, 1]),
    );
    expect(reading.record?.answers).toEqual({
      method: 'pairwise',
      judgements: [
        [
          { a: 'I1', b: 'I2', times: 1 },
          { a: 'I2', b: 'I3', times: 1 },
        ],
        [
          { a: 'I1', b: 'I2', times: 1 },
          { a: 'I3', b: 'I2', times: 1 },
        ],
        [
          { a: 'I1', b: 'I3', times: 1 },
          { a: 'I1', b: 'I2', times: 1 },
        ],
      ],
    });
    // Who has no name is not listed.
    expect(reading.record?.decidedBy).toBe('Anna och Bo');
    expect(reading.told).toEqual([]);
  });

  test('are as old as the weight that was decided on last', () => {
    const when = (...days: readonly (string | null)[]) =>
      read(judged(['I1', 'I2', 1, null], ['I2', 'I3', 1, null]), entered([1, 1, 1], days)).record?.decidedOn;
    expect(when('2026-11-02', '2026-12-01', null)).toBe('2026-12-01');
    expect(when(null, '2025-12-31', '2026-01-01')).toBe('2026-01-01');
    expect(when(null, null, null)).toBe('');
  });

  test('give no weights where there are none, and nothing is wrong', () => {
    expect(read(judged())).toEqual({ record: null, told: [] });
    expect(read(workbookOf())).toEqual({ record: null, told: [] });
  });

  test.each<[string, Row, readonly Told[]]>([
    [
      'names no A',
      [null, 'I2', 2, null],
      [['error', 'missingValue', 'Parvis!C7', null, { column: 'Inriktning A' }]],
    ],
    [
      'names no B',
      ['I1', null, 2, null],
      [['error', 'missingValue', 'Parvis!D7', null, { column: 'Inriktning B' }]],
    ],
    [
      'has no figure',
      ['I1', 'I2', null, null],
      [['error', 'missingValue', 'Parvis!E7', null, { column: 'Hur mycket viktigare' }]],
    ],
    [
      'has words for a figure',
      ['I1', 'I2', 'mycket', null],
      [['error', 'notANumber', 'Parvis!E7', 'mycket', { column: 'Hur mycket viktigare' }]],
    ],
    [
      'names something else in both',
      ['I8', 'I9', 2, null],
      [
        ['error', 'unknownDirection', 'Parvis!C7', 'I8', {}],
        ['error', 'unknownDirection', 'Parvis!D7', 'I9', {}],
      ],
    ],
    [
      'names something else in A',
      ['I9', 'I2', 2, null],
      [['error', 'unknownDirection', 'Parvis!C7', 'I9', {}]],
    ],
    [
      'names something else in B',
      ['I1', 'I9', 2, null],
      [['error', 'unknownDirection', 'Parvis!D7', 'I9', {}]],
    ],
    [
      'compares one with itself',
      ['I2', 'i2', 2, null],
      [['error', 'comparedWithItself', 'Parvis!D7', 'i2', { id: 'I2' }]],
    ],
    ['says zero times', ['I1', 'I2', 0, null], [['error', 'timesNotPositive', 'Parvis!E7', 0, {}]]],
    ['says less than zero', ['I1', 'I2', -3, null], [['error', 'timesNotPositive', 'Parvis!E7', -3, {}]]],
    [
      'compares the two again',
      ['I2', 'I1', 9, ' anna'],
      [['error', 'comparedTwice', 'Parvis!C7', 'I2', { first: 'C6' }]],
    ],
  ])('a row that %s is left out and pointed at; those beside it stay', (_, bad, problems) => {
    // 1.5 to 1 is 60 to 40, twice over.
    const reading = read(judged(['I1', 'I2', 1.5, 'Anna'], bad, ['I2', 'I1', 1 / 1.5, 'Bo']));
    expect(reading.record?.answers).toMatchObject({ judgements: [[{ a: 'I1' }], [{ a: 'I2' }]] });
    expect(share(reading, 'I1')).toBeCloseTo(0.6, 10);
    expect(reading.told).toEqual(problems);
  });

  test('by nobody twice is by the same nobody', () => {
    const reading = read(judged(['I1', 'I2', 1.5, null], ['I1', 'I2', 9, null]));
    expect(reading.told).toEqual([['error', 'comparedTwice', 'Parvis!C7', 'I1', { first: 'C6' }]]);
  });

  test('that leave a direction by itself give no weights; told where they begin', () => {
    expect(read(judged(['I1', 'I2', 1.5, null]), entered([60, 40, 0]))).toEqual({
      record: null,
      told: [['remark', 'judgementsApart', 'Parvis!B6', null, {}]],
    });
  });
});

describe('the entered weights and what the judgements give', () => {
  test('half a per cent apart is the same weight, rounded; more is told of', () => {
    // Against 60 per cent: 0.604/0.396 times gives 60.4 per cent, 0.606/0.394 gives 60.6.
    expect(read(judged(['I1', 'I2', 0.604 / 0.396, null])).told).toEqual([]);
    expect(read(judged(['I1', 'I2', 0.596 / 0.404, null])).told).toEqual([]);
    expect(read(judged(['I1', 'I2', 0.606 / 0.394, null])).told).toEqual([
      ['remark', 'judgementsDiffer', 'Inriktningar!E6', 60, { id: 'I1', entered: 60, judged: 60.6 }],
    ]);
  });

  test('the weight that lies furthest off is told of, with what was entered and what was judged', () => {
    // Judged 2 : 1 : 1, that is 50, 25 and 25 per cent. Entered 48, 40 and 12: 2, 15 and 13 off.
    const rows: readonly Row[] = [
      ['I1', 'I2', 2, null],
      ['I1', 'I3', 2, null],
      ['I2', 'I3', 1, null],
    ];
    expect(read(judged(...rows), entered([48, 40, 12])).told).toEqual([
      ['remark', 'judgementsDiffer', 'Inriktningar!E7', 40, { id: 'I2', entered: 40, judged: 25 }],
    ]);
    // Entered as 7, 7 and 7, a third each, and told to one decimal; the cell holds what was typed.
    expect(read(judged(...rows), entered([7, 7, 7])).told).toEqual([
      ['remark', 'judgementsDiffer', 'Inriktningar!E6', 7, { id: 'I1', entered: 33.3, judged: 50 }],
    ]);
  });

  test('a weight of which nobody knows where it stands is not pointed at', () => {
    const { directions } = entered([60, 40]);
    expect(read(judged(['I1', 'I2', 9, null]), { directions, cells: [] }).told).toEqual([]);
  });
});

// Four directions that are all alike, but that the second is t times as important as the fourth. Witness: numpy's
// eigenvalues of that matrix are 4.656044 for t = 9 and 4.249226 for t = 4; the ratio is (λ - 4)/3 over 0.89 (Saaty 2005).
describe('judgements that contradict each other', () => {
  const alike = (t: number): readonly Row[] => [
    ['I1', 'I2', 1, null],
    ['I1', 'I3', 1, null],
    ['I1', 'I4', 1, null],
    ['I2', 'I3', 1, null],
    ['I2', 'I4', t, null],
    ['I3', 'I4', 1, null],
  ];

  test('are told of with the ratio and the pair that disagrees most: what was said, what the others give', () => {
    // 0.2457; the eigenvector is 0.2148, 0.4396, 0.2148, 0.1309, so that the others give 3.36 times.
    const reading = read(judged(...alike(9)), entered([21.48, 43.96, 21.48, 13.08]));
    expect(reading.told).toEqual([
      [
        'remark',
        'judgementsInconsistent',
        'Parvis!B6',
        null,
        { ratio: 0.25, a: 'I2', b: 'I4', said: 9, implied: 3.36 },
      ],
    ]);
  });

  test('what was said is told to two decimals', () => {
    const reading = read(judged(...alike(1 / 9)), entered([21.48, 13.08, 21.48, 43.96]));
    // The same matrix with the second and fourth changed about: 1/3.3596 = 0.2977.
    expect(reading.told.map(([, , , , values]) => values)).toEqual([
      { ratio: 0.25, a: 'I2', b: 'I4', said: 0.11, implied: 0.3 },
    ]);
  });

  test('a little are not told of', () => {
    // 0.0933, which is below 0.10; the eigenvector is 0.2353, 0.3570, 0.2353, 0.1723.
    expect(read(judged(...alike(4)), entered([23.53, 35.7, 23.53, 17.23])).told).toEqual([]);
  });
});

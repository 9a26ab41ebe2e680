import type { CouncilGoal } from '../../../src/model/portfolio/portfolio';
import type { Problem } from '../../../src/workbook/problem';
import { readDirections } from '../../../src/workbook/read/directions';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { told, workbookOf } from './told';
import { criteria, criteriaHeads, directed, plain } from './weighed';

type Row = readonly CellValue[];

function read(snapshot: Snapshot, goals: readonly CouncilGoal[] | null = null) {
  const problems: Problem[] = [];
  return { ...readDirections(snapshot, goals, problems), told: told(problems) };
}

describe('what is weighed', () => {
  test('a direction with everything that its row says', () => {
    // Serial 46 023 is 2026-01-01.
    const whole = ['I1', 'Behov', 60, 'Det som behövs', 'm1', 'Ledningsgruppen', 46_023, 'Swing'];
    const goals = [{ id: 'M1', title: 'God service', responsible: undefined }];
    const reading = read(workbookOf(directed(whole, plain('I2', 0))), goals);
    expect(reading.directions).toEqual([
      {
        id: 'I1',
        title: 'Behov',
        weight: 60,
        description: 'Det som behövs',
        goals: ['M1'],
        decidedBy: 'Ledningsgruppen',
        decidedOn: '2026-01-01',
      },
      {
        id: 'I2',
        title: 'Inriktning I2',
        weight: 0,
        description: undefined,
        goals: [],
        decidedBy: undefined,
        decidedOn: undefined,
      },
    ]);
    expect(reading.weights).toEqual([
      {
        direction: 'I1',
        place: { sheet: 'Inriktningar', cell: 'E6' },
        found: 60,
        method: 'Swing',
        decidedBy: 'Ledningsgruppen',
        decidedOn: '2026-01-01',
      },
      {
        direction: 'I2',
        place: { sheet: 'Inriktningar', cell: 'E7' },
        found: 0,
        method: null,
        decidedBy: null,
        decidedOn: null,
      },
    ]);
    expect(reading.scored).toEqual(['I1', 'I2']);
    expect(reading.told).toEqual([]);
  });

  test('criteria come after, and only those from Poäng have a column there', () => {
    const reading = read(
      workbookOf(
        criteria(
          ['K1', 'Nytta', 30, 'NNK', 0, 4, 'Ja'],
          ['K2', 'Risk', 20, 'Poäng', 5, 1, 'Nej'],
          ['K3', 'Genomförbarhet', 10, 'Poäng', null, null, null],
        ),
        directed(plain('I1', 40)),
      ),
    );
    expect(reading.directions?.map(({ id, title, weight, source }) => [id, title, weight, source])).toEqual([
      ['I1', 'Inriktning I1', 40, undefined],
      ['K1', 'Nytta', 30, 'netPresentValueRatio'],
      ['K2', 'Risk', 20, 'scores'],
      ['K3', 'Genomförbarhet', 10, 'scores'],
    ]);
    expect(reading.directions?.map(({ valueFunction }) => valueFunction)).toEqual([
      undefined,
      { at: [0, 4], worth: [0, 1], outside: 'clip' },
      // Where the worst is the larger figure, less is better: the line falls from 1 at 1 to 0 at 5.
      { at: [1, 5], worth: [1, 0], outside: 'refuse' },
      undefined,
    ]);
    expect(reading.scored).toEqual(['I1', 'K2', 'K3']);
    expect(reading.weights.map(({ direction, place }) => [direction, place.sheet, place.cell])).toEqual([
      ['I1', 'Inriktningar', 'E6'],
      ['K1', 'Kriterier', 'C2'],
      ['K2', 'Kriterier', 'C3'],
      ['K3', 'Kriterier', 'C4'],
    ]);
    expect(reading.told).toEqual([]);
  });

  test('who decided on a criterion, and when', () => {
    const heads = [...criteriaHeads, 'Beslutad av', 'Beslutsdatum'];
    const decided = table('Kriterier', 'Kriterier', heads, [
      ['K1', 'Nytta', 30, 'NNK', 0, 4, null, 'Direktören', 46_023],
    ]);
    expect(read(workbookOf(directed(plain('I1', 40)), decided)).directions?.[1]).toMatchObject({
      decidedBy: 'Direktören',
      decidedOn: '2026-01-01',
    });
  });

  test('a direction without a name is shown by its Id, with a remark', () => {
    const reading = read(workbookOf(directed(plain('I1', 60, null), plain('I2', 40, ' '))));
    expect(reading.directions?.map(({ title }) => title)).toEqual(['I1', 'I2']);
    const blank = 'blankDirectionTitle';
    expect(reading.told).toEqual([
      ['remark', blank, 'Inriktningar!D6', null, { id: 'I1', column: 'Inriktning' }],
      ['remark', blank, 'Inriktningar!D7', null, { id: 'I2', column: 'Inriktning' }],
    ]);
  });

  test('so is a criterion; a name that cannot be read is told of once', () => {
    const reading = read(
      workbookOf(
        directed(plain('I1', 60, { error: '#REF!' })),
        criteria(['K1', null, 1, 'Poäng', null, null, null]),
      ),
    );
    expect(reading.directions?.map(({ title }) => title)).toEqual(['I1', 'K1']);
    expect(reading.told).toEqual([
      [
        'error',
        'errorValue',
        'Inriktningar!D6',
        { error: '#REF!' },
        { column: 'Inriktning', error: '#REF!' },
      ],
      ['remark', 'blankDirectionTitle', 'Kriterier!B2', null, { id: 'K1', column: 'Kriterium' }],
    ]);
  });

  test('a goal that is not there is told of, and kept as it is written', () => {
    const one = ['I1', 'Behov', 60, null, 'M1; M9', null, null, null];
    const goals = [{ id: 'm1', title: 'God service', responsible: undefined }];
    const reading = read(workbookOf(directed(one)), goals);
    expect(reading.directions?.[0]?.goals).toEqual(['m1', 'M9']);
    expect(reading.told).toEqual([['remark', 'unknownGoal', 'Inriktningar!G6', 'M1; M9', { goal: 'M9' }]]);
    // Without KF-mål no goal is unknown.
    expect(read(workbookOf(directed(one))).told).toEqual([]);
  });
});

describe('a weight that cannot be relied on leaves no directions, since every score would move', () => {
  test.each<[string, Row, Told]>([
    ['no Id', plain(null, 5), ['error', 'blankId', 'Inriktningar!C7', null, { column: 'Id' }]],
    [
      'an Id that cannot be read',
      plain({ error: '#N/A' }, 5),
      ['error', 'errorValue', 'Inriktningar!C7', { error: '#N/A' }, { column: 'Id', error: '#N/A' }],
    ],
    [
      'the same Id again',
      plain(' i1', 5),
      ['error', 'duplicateId', 'Inriktningar!C7', ' i1', { first: 'C6' }],
    ],
    [
      'an Id that is a heading of Poäng',
      plain('bedömare', 5),
      ['error', 'reservedDirectionId', 'Inriktningar!C7', 'bedömare', {}],
    ],
    [
      'an Id that is a heading of Rangordning',
      plain('Säkerhetsmarginal', 5),
      ['error', 'reservedDirectionId', 'Inriktningar!C7', 'Säkerhetsmarginal', {}],
    ],
    [
      'no weight',
      plain('I2', null),
      ['error', 'blankWeight', 'Inriktningar!E7', null, { id: 'I2', column: 'Vikt' }],
    ],
    [
      'a weight in words',
      plain('I2', 'hög'),
      ['error', 'notANumber', 'Inriktningar!E7', 'hög', { column: 'Vikt' }],
    ],
    [
      'a weight that is not decided',
      plain('I2', 'ej bedömd'),
      ['error', 'blankWeight', 'Inriktningar!E7', 'ej bedömd', { id: 'I2', column: 'Vikt' }],
    ],
    [
      'a weight below zero',
      plain('I2', -0.5),
      ['error', 'negativeWeight', 'Inriktningar!E7', -0.5, { id: 'I2', column: 'Vikt' }],
    ],
    [
      'a weight above a million millions',
      plain('I2', 1e12 + 1),
      ['error', 'weightTooLarge', 'Inriktningar!E7', 1e12 + 1, { largest: 1e12 }],
    ],
  ])('%s', (_, row, problem) => {
    const reading = read(workbookOf(directed(plain('I1', 60), row)));
    expect(reading.directions).toBeNull();
    expect(reading.told).toEqual([problem]);
  });

  test('the largest weight that is taken is 1 000 000 000 000', () => {
    expect(read(workbookOf(directed(plain('I1', 1e12)))).directions?.[0]?.weight).toBe(1e12);
  });

  test('its Id is known all the same, so that its column in Poäng is not called unknown', () => {
    const reading = read(workbookOf(directed(plain('I1', 'hög'), plain('I2', null))));
    expect(reading.scored).toEqual(['I1', 'I2']);
    expect(reading.weights.map(({ direction, found }) => [direction, found])).toEqual([
      ['I1', 'hög'],
      ['I2', null],
    ]);
  });

  test('a table without rows has no directions; where a row is faulty, that is told and no more', () => {
    const none: Told = ['error', 'noDirections', 'Inriktningar!B6', null, { table: 'Inriktningar' }];
    expect(read(workbookOf(directed()))).toMatchObject({ directions: null, told: [none] });
    expect(read(workbookOf(directed(plain(null, 5)))).told.map(([, code]) => code)).toEqual(['blankId']);
    // Criteria beside it do not make up for directions that are not there.
    const beside = read(workbookOf(directed(), criteria(['K1', 'Nytta', 1, 'NNK', 0, 4, null])));
    expect(beside).toMatchObject({ directions: null, told: [none] });
  });

  test('all weights zero: told at the first of them, and only where nothing else is wrong', () => {
    const zeros = read(workbookOf(directed(plain('I1', 0), plain('I2', 0))));
    expect(zeros.directions).toBeNull();
    expect(zeros.told).toEqual([['error', 'allWeightsZero', 'Inriktningar!E6', 0, {}]]);
    const faulty = read(workbookOf(directed(plain('I1', 0), plain('I2', null))));
    expect(faulty.told.map(([, code]) => code)).toEqual(['blankWeight']);
    // One criterion that counts is enough.
    const counted = criteria(['K1', 'Nytta', 1, 'NNK', 0, 4, null]);
    expect(read(workbookOf(directed(plain('I1', 0)), counted)).directions).toHaveLength(2);
  });

  test('no table at all', () => {
    expect(read(workbookOf())).toEqual({
      directions: null,
      scored: [],
      weights: [],
      told: [
        [
          'error',
          'missingTable',
          'Inriktningar!A1',
          null,
          { table: 'Inriktningar', columns: 'Id, Inriktning, Vikt' },
        ],
      ],
    });
  });
});

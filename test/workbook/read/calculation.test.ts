import {
  materialOfRanges,
  materialOfReading,
  parametersOfRange,
} from '../../../src/workbook/read/calculation';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { Range } from '../../../src/workbook/read/ranges';
import { smallRound, table } from '../smallRound';
import { told } from './told';

const benefitHeads = [
  'Ansökan',
  'Nytta',
  'Slag',
  'Mottagare',
  'Volym',
  'Minuter före',
  'Minuter efter',
  'Timkostnad',
  'Formel',
  'Nyttjandegrad',
  'Införandetakt',
  'Startår',
];
const costHeads = ['Ansökan', 'Post', 'Slag', 'År', 'Belopp', 'Finansiering'];
const parameterHeads = ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'];

const timeRow = ['a1', 'Kortare tid', 'Tid', 'invånare', 1200, 30, 20, 500, '', 0.55, 'snabb', 2028];
const costRow = ['A1', 'Licens', 'Drift', 2028, 11_000, 'Pott'];
const rateRow = ['kalkylränta', 0.03, 'per år', '2026-01-01', 'Budgeten'];

const read = (
  benefits: Range = [benefitHeads, timeRow],
  costs: Range = [costHeads, costRow],
  parameters: Range = [parameterHeads, rateRow],
) => materialOfRanges(benefits, costs, parameters, (sheet) => `argumentet ${sheet}`);

/** What a line of Nyttor holds where nothing but the application stands. */
const blankLine = {
  application: 'A1',
  benefit: null,
  kind: null,
  beneficiary: null,
  volume: null,
  minutesBefore: null,
  minutesAfter: null,
  hourCost: null,
  count: null,
  unitCost: null,
  reduction: null,
  formula: null,
  usageShare: null,
  realisationShare: null,
  startYear: null,
  endYear: null,
  low: null,
  high: null,
  owner: null,
  source: null,
  profile: [1],
};

const timeLine = {
  ...blankLine,
  benefit: 'Kortare tid',
  kind: 'time',
  beneficiary: 'residents',
  volume: 1200,
  minutesBefore: 30,
  minutesAfter: 20,
  hourCost: 500,
  usageShare: 0.55,
  startYear: 2028,
  // The word snabb stands for three quarters the first year and then everything.
  profile: [0.75, 1],
};

const costLine = {
  application: 'A1',
  item: 'Licens',
  kind: 'operation',
  year: 2028,
  amount: 11_000,
  financing: 'fund',
  low: null,
  high: null,
  source: null,
};

describe('the lines of a calculation out of ranges', () => {
  test('every figure in its place, by application whatever the case, and where each row stands', () => {
    const { material, missing, problemsOf } = read();
    expect([...material.lines]).toEqual([
      [
        'A1',
        {
          benefits: [{ ...timeLine, place: { sheet: 'argumentet Nyttor', cell: 'A2' } }],
          costs: [{ ...costLine, place: { sheet: 'argumentet Kostnader', cell: 'A2' } }],
        },
      ],
    ]);
    expect(material.parameters).toEqual([
      {
        name: 'kalkylränta',
        key: 'discountRate',
        value: 0.03,
        unit: 'per år',
        validFrom: '2026-01-01',
        source: 'Budgeten',
        place: { sheet: 'argumentet Förutsättningar', cell: 'B2' },
      },
    ]);
    expect(missing).toBeNull();
    // The day is typed as a text, which is read with a remark; it stands on no application's row and concerns all.
    expect(told(problemsOf('A9'))).toEqual([
      [
        'remark',
        'textDate',
        'argumentet Förutsättningar!D2',
        '2026-01-01',
        { column: 'Gäller från', read: '2026-01-01' },
      ],
    ]);
  });

  test('a formula may name the figures of its row, 0 for those that are blank; other kinds name nothing', () => {
    const formula = ['A1', 'Egen', 'Formel', '', 1200, '', 20, '', 'volym * minuter_efter', '', '', ''];
    const lines = read([benefitHeads, formula, timeRow]).material.lines.get('A1')?.benefits ?? [];
    expect(lines[0]?.formula).toBe('volym * minuter_efter');
    expect([...(lines[0]?.variables ?? [])]).toEqual([
      ['volym', 1200],
      ['minuter_före', 0],
      ['minuter_efter', 20],
      ['timkostnad', 0],
      ['antal', 0],
      ['styckkostnad', 0],
      ['minskning', 0],
    ]);
    expect(lines[1]).not.toHaveProperty('variables');
  });

  test('the pace of introduction is told in shares; what cannot be understood gives none', () => {
    const paced = (pace: string | number): Range => [benefitHeads, [...timeRow.slice(0, 10), pace, 2028]];
    const profile = (pace: string | number) =>
      read(paced(pace)).material.lines.get('A1')?.benefits[0]?.profile;
    expect(profile('25 %; 100 %')).toEqual([0.25, 1]);
    expect(profile('')).toEqual([1]);
    expect(profile('fort')).toBeNull();
  });

  test('lines gather under their application', () => {
    const { material } = read(
      [benefitHeads, timeRow, ['B2', ...timeRow.slice(1)], ['A1 ', ...timeRow.slice(1)]],
      [costHeads, ['b2', ...costRow.slice(1)], ['C3', ...costRow.slice(1)]],
    );
    expect(
      [...material.lines].map(([id, { benefits, costs }]) => [id, benefits.length, costs.length]),
    ).toEqual([
      ['A1', 2, 0],
      ['B2', 1, 1],
      ['C3', 0, 1],
    ]);
  });

  test('a blank row is passed over', () => {
    const zeros = benefitHeads.map(() => 0);
    const { material, problemsOf } = read(
      [benefitHeads, zeros, timeRow],
      [costHeads, ['', '', '', 0, 0, '']],
    );
    expect(material.lines.get('A1')?.benefits).toHaveLength(1);
    expect(material.lines.get('A1')?.costs).toHaveLength(0);
    expect(problemsOf('A1')).toHaveLength(1);
  });
});

describe('what is wrong with it', () => {
  const noRemark: Range = [parameterHeads, ['kalkylränta', 0.03, '', '', '']];

  test('stands under the application whose row it is on, and nobody else’s', () => {
    const { problemsOf, material } = read(
      [benefitHeads, ['A1', 'Tid', 'Tid', '', 'många', '', '', '', '', '', '', '']],
      [
        costHeads,
        ['a1', '', '', 2028, 'dyrt', 'Pott'],
        ['B2', '', '', '', 5, 'Pott'],
        ['C3', '', '', 2029, -5, 'Pott'],
      ],
      noRemark,
    );
    expect(told(problemsOf('A1'))).toEqual([
      ['error', 'notANumber', 'argumentet Nyttor!E2', 'många', { column: 'Volym' }],
      ['error', 'notANumber', 'argumentet Kostnader!E2', 'dyrt', { column: 'Belopp' }],
    ]);
    expect(told(problemsOf('B2'))).toEqual([
      ['error', 'missingValue', 'argumentet Kostnader!D3', null, { column: 'År' }],
    ]);
    expect(told(problemsOf('C3'))).toEqual([
      ['error', 'negativeAmount', 'argumentet Kostnader!E4', -5, { column: 'Belopp' }],
    ]);
    expect(problemsOf('D4')).toEqual([]);
    // A cost without year or amount is no cost; a benefit keeps what could be read of it.
    expect([...material.lines.keys()]).toEqual(['A1']);
    expect(material.lines.get('A1')?.benefits).toMatchObject([{ benefit: 'Tid', volume: null }]);
    expect(material.lines.get('A1')?.costs).toEqual([]);
  });

  test('on a row of nobody, or among the parameters, concerns every application and comes after its own', () => {
    const { problemsOf, material } = read(
      [benefitHeads, ['', 'Tid', 'Tid', '', 5, '', '', '', '', '', '', '']],
      [costHeads, ['', '', '', 2028, 5, 'Pott'], ['A1', '', '', 2028, 'dyrt', 'Pott']],
      [parameterHeads, ['kalkylränta', 3, '', '', '']],
    );
    const everyones = [
      ['error', 'missingValue', 'argumentet Nyttor!A2', null, { column: 'Ansökan' }],
      ['error', 'missingValue', 'argumentet Kostnader!A2', null, { column: 'Ansökan' }],
      ['error', 'shareOutside', 'argumentet Förutsättningar!B2', 3, { column: 'kalkylränta' }],
    ];
    expect(told(problemsOf('A1'))).toEqual([
      ['error', 'notANumber', 'argumentet Kostnader!E3', 'dyrt', { column: 'Belopp' }],
      ...everyones,
    ]);
    expect(told(problemsOf('B2'))).toEqual(everyones);
    expect([...material.lines.keys()]).toEqual([]);
    expect(material.parameters).toEqual([]);
  });

  test('the application is found under its heading, wherever it stands', () => {
    const turned: Range = [
      ['Finansiering', 'Belopp', 'År', ' ANSÖKAN'],
      ['Pott', 'dyrt', 2028, 'A1'],
    ];
    const { problemsOf } = read([benefitHeads], turned, noRemark);
    expect(told(problemsOf('A1'))).toEqual([
      ['error', 'notANumber', 'argumentet Kostnader!B2', 'dyrt', { column: 'Belopp' }],
    ]);
    expect(problemsOf('POTT')).toEqual([]);
    const readable: Range = [turned[0] ?? [], ['Pott', 5, 2028, 'A1']];
    const place = { sheet: 'argumentet Kostnader', cell: 'D2' };
    expect(read(undefined, readable).material.lines.get('A1')?.costs).toMatchObject([{ amount: 5, place }]);
  });

  test('a column that is not there is named with its table, and concerns every application', () => {
    const { missing, problemsOf, material } = read(
      [benefitHeads, timeRow],
      [
        ['Ansökan', 'År', 'Finansiering'],
        ['A1', 2028, 'Pott'],
      ],
    );
    expect(missing).toEqual({ table: 'Kostnader', column: 'Belopp' });
    expect(told(problemsOf('B2'))[0]).toEqual([
      'error',
      'missingColumn',
      'argumentet Kostnader!A1',
      'Ansökan',
      { table: 'Kostnader', column: 'Belopp' },
    ]);
    expect(material.lines.get('A1')?.benefits).toHaveLength(1);
    expect(
      read([
        ['Nytta', 'Slag'],
        ['Tid', 'Tid'],
      ]).missing,
    ).toEqual({ table: 'Nyttor', column: 'Ansökan' });
    expect(read(undefined, undefined, [['Parameter']]).missing).toEqual({
      table: 'Forutsattningar',
      column: 'Värde',
    });
  });
});

test('a workbook that has been read gives the same lines as ranges do', () => {
  const round = smallRound();
  const reading = readPortfolio({
    ...round,
    tables: [
      ...round.tables.filter(({ name }) => name !== 'Forutsattningar'),
      table('Nyttor', 'Nyttor', benefitHeads, [timeRow]),
      table('Kostnader', 'Kostnader', costHeads, [costRow]),
      table('Forutsattningar', 'Förutsättningar', parameterHeads, [['basår', 2027, null, null, null]]),
    ],
  });
  const material = materialOfReading(reading);
  expect([...material.lines.keys()]).toEqual(['A1']);
  expect(material.lines.get('A1')?.benefits).toEqual([
    { ...timeLine, place: { sheet: 'Nyttor', cell: 'A2' } },
  ]);
  expect(material.lines.get('A1')?.costs).toEqual([
    { ...costLine, place: { sheet: 'Kostnader', cell: 'E2' } },
  ]);
  expect(material.parameters.map(({ name, value }) => [name, value])).toEqual([['basår', 2027]]);
});

describe('parameters out of a range', () => {
  test('are read row by row, blank values too', () => {
    const rows = parametersOfRange([
      ['Parameter', 'Värde'],
      ['kalkylränta', 0.03],
      ['basår', ''],
      ['kaffe per dag', 4],
    ]);
    expect(rows?.map(({ name, value }) => [name, value])).toEqual([
      ['kalkylränta', 0.03],
      ['basår', null],
      ['kaffe per dag', 4],
    ]);
  });

  test('a row that cannot be read is left out; without the headers there are no parameters at all', () => {
    expect(
      parametersOfRange([
        ['Parameter', 'Värde'],
        ['kalkylränta', 3],
      ]),
    ).toEqual([]);
    expect(
      parametersOfRange([
        ['Parameter', 'Tal'],
        ['kalkylränta', 0.03],
      ]),
    ).toBeNull();
    expect(parametersOfRange([])).toBeNull();
  });
});

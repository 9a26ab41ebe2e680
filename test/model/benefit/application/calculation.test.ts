import { parameterIn } from '../../../../src/model/benefit/application/assumptions';
import type { Calculation } from '../../../../src/model/benefit/application/calculation';
import { calculateApplication } from '../../../../src/model/benefit/application/calculation';
import type { BenefitLine } from '../../../../src/model/benefit/application/material';
import { refusalIn, valueOf } from '../outcomes';
import {
  avoided,
  calculate,
  investment,
  material,
  parameter,
  parameters,
  problems,
  running,
  time,
} from './material';

describe('an application, worked out by hand', () => {
  const calculated = (): Calculation => calculate([time], [investment, running, { ...running, year: 2029 }]);

  test('benefits three times, year by year', () => {
    const calculation = calculated();
    expect(calculation.years).toEqual([2027, 2028, 2029]);
    expect(calculation.benefits).toEqual({
      theoretical: [0, 252000, 252000],
      realised: [0, 126000, 126000],
      takenHome: [0, 63000, 63000],
    });
    expect(calculation.net).toEqual([-130000, 117000, 117000]);
  });

  test('measures', () => {
    const { measures } = calculated();
    // 117 000 · 1,44 − 130 000; costs 130 000 + 9 000 · 1,44; benefit 126 000 · 1,44
    expect(measures.netPresentValue).toBeCloseTo(38480, 8);
    expect(measures.netPresentValueRatio).toBeCloseTo(38480 / 142960, 12);
    expect(measures.investmentRatio).toBeCloseTo(38480 / 130000, 12);
    expect(measures.benefitCostRatio).toBeCloseTo(181440 / 142960, 12);
    // 117 · (2/3 + 4/9) = 130
    expect(measures.internalRate).toBeCloseTo(0.5, 12);
    expect(measures.payback).toBeCloseTo(1 + 13 / 117, 12);
    expect(measures.annuity).toBeCloseTo(38480 / 1.952, 8);
    expect(measures.breakEvenShare).toBeCloseTo(142960 / 181440, 12);
    expect(measures.breakEvenUsage).toBeCloseTo((0.5 * 142960) / 181440, 12);
  });

  test('the budget sees depreciation and internal interest, and stays out of the net present value', () => {
    expect(calculated().budget).toEqual({ capitalCharge: [0, 67600, 66300], effect: [0, -13600, -12300] });
  });

  test('every result carries its assumptions', () => {
    const { assumptions } = calculated();
    expect(assumptions.map(({ name, value }) => [name, value])).toEqual([
      ['basår', 2027],
      ['horisont', 3],
      ['kalkylränta', 0.25],
      ['internränta', 0.02],
      ['nyttjandetid', 2],
    ]);
    expect(assumptions.every(({ source }) => source === 'test')).toBe(true);
  });

  test('sensitivity is ordered by swing', () => {
    const swings = calculated().sensitivity.map(({ what, swing }) => [what, Math.round(swing)]);
    // A year late loses 126 000 · 0,8; 40 % of 181 440 and of 142 960; see the reference for the rate.
    expect(swings).toEqual([
      ['delay', 100800],
      ['benefits', 72576],
      ['costs', 57184],
      ['rate', 19519],
    ]);
  });
});

describe('lines', () => {
  test('an avoided cost, a revenue and a formula', () => {
    const revenue: BenefitLine = { ...avoided, kind: 'revenue', reduction: null };
    const formula: BenefitLine = {
      ...time,
      kind: 'formula',
      formula: 'antal * styckkostnad * (1 + index)',
      variables: new Map([
        ['antal', 10],
        ['styckkostnad', 100],
      ]),
    };
    const given = [...parameters, parameter('index', 0.5)];
    const calculation = calculate([avoided, revenue, formula], [], given);
    expect(calculation.lines.map(({ value }) => value.yearly)).toEqual([90000, 180000, 1500]);
    expect(calculation.assumptions.map(({ name }) => name)).toContain('index');
    expect(problems(calculation)).toEqual([]);
  });

  test('years of use, ramp and end of use', () => {
    const line = { ...time, profile: [0.25, 1], startYear: 2027, endYear: 2028 };
    expect(calculate([line]).benefits.realised).toEqual([31500, 126000, 0]);
  });

  test('what falls to residents is realised but cannot be taken home', () => {
    const calculation = calculate([{ ...time, beneficiary: 'residents' }]);
    expect(calculation.benefits.takenHome).toEqual([0, 0, 0]);
    expect(problems(calculation)).toEqual(['takenHomeElsewhere']);
  });

  test('quality is listed, not valued', () => {
    const quality: BenefitLine = { ...time, kind: 'quality', benefit: 'Lugnare nätter' };
    const calculation = calculate([quality]);
    expect(calculation.unvalued.map(({ benefit }) => benefit)).toEqual(['Lugnare nätter']);
    expect([problems(calculation), calculation.measures.netPresentValue]).toEqual([[], 0]);
  });

  test('a blank hour cost or usage share is the parameter, and stands among the assumptions', () => {
    const given = [...parameters, parameter('Timkostnad', 400), parameter('nyttjandegrad', 0.5)];
    const calculation = calculate([{ ...time, hourCost: null, usageShare: null }], [], given);
    expect(calculation.benefits.realised).toEqual([0, 126000, 126000]);
    expect(calculation.assumptions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Timkostnad', 'nyttjandegrad']),
    );
  });

  test("an hour of a resident's is valued by a parameter of its own", () => {
    const line: BenefitLine = { ...time, beneficiary: 'residents', hourCost: null, realisationShare: 0 };
    const employees = [...parameters, parameter('timkostnad', 400)];
    expect(problems(calculate([line], [], employees))).toEqual(['missingParameter hourCost']);
    const given = [...employees, parameter('timkostnad invånare', 100)];
    expect(calculate([line], [], given).benefits.realised).toEqual([0, 31500, 31500]);
  });

  // Platforms hand over a blank cell as null or as 0: the answer must be the same.
  const blanks: readonly (keyof BenefitLine)[] = [
    'hourCost',
    'usageShare',
    'volume',
    'realisationShare',
    'startYear',
    'endYear',
    'low',
    'high',
  ];
  test.each(blanks)('a blank %s and a 0 are the same', (field) => {
    const plain = (value: Calculation): unknown => {
      const { lines, problems: found, simulate, unvalued, breakEvens, sensitivity, ...rest } = value;
      return [
        rest,
        found.map(({ code, values }) => [code, values]),
        lines.length,
        unvalued.length,
        breakEvens.length,
        sensitivity.length,
        simulate(10, 1),
      ];
    };
    for (const line of [time, avoided]) {
      expect(plain(calculate([{ ...line, [field]: 0 }], [investment]))).toEqual(
        plain(calculate([{ ...line, [field]: null }], [investment])),
      );
    }
  });
});

describe('what is missing has a name', () => {
  test.each<[string, Partial<BenefitLine>, string]>([
    ['no hour cost', { hourCost: null }, 'missingParameter hourCost'],
    ['no usage share', { usageShare: null }, 'missingParameter usageShare'],
    ['no volume', { volume: null }, 'missingQuantity volume'],
    ['no minutes', { minutesBefore: null, minutesAfter: null }, 'missingQuantity minutesBefore'],
    ['a negative volume', { volume: -1 }, 'outsideRange volume'],
    ['negative minutes', { minutesAfter: -1 }, 'outsideRange minutesAfter'],
    ['a usage share of 50', { usageShare: 50 }, 'outsideRange usageShare'],
    ['a taken-home share of 50', { realisationShare: 50 }, 'outsideRange realisationShare'],
    ['a ramp that nobody understands', { profile: null }, 'unknownProfile'],
    ['no kind', { kind: null }, 'missingKind'],
    ['a formula without text', { kind: 'formula' }, 'missingQuantity formula'],
    ['a formula that fails', { kind: 'formula', formula: 'x * 2' }, 'formulaFails'],
    ['a formula that reaches out', { kind: 'formula', formula: 'import("x")' }, 'formulaFails'],
    [
      'an avoided cost without figures',
      { kind: 'avoidedCost' },
      'missingQuantity count,missingQuantity unitCost,missingQuantity reduction',
    ],
  ])('%s', (_what, change, expected) => {
    const calculation = calculate([{ ...time, ...change }, avoided], [investment]);
    expect(problems(calculation).join(',')).toBe(expected);
    // The other line is calculated all the same: 90 000 in two years.
    expect(calculation.benefits.realised).toEqual([0, 90000, 90000]);
  });

  test('a line that is never in use inside the years', () => {
    expect(problems(calculate([{ ...time, startYear: 2040 }]))).toEqual(['neverInUse']);
  });

  test('a cost outside the years is pointed at; one of no kind counts as running cost', () => {
    const calculation = calculate(
      [time],
      [
        { ...investment, year: 2026 },
        { ...running, kind: null },
      ],
    );
    expect(problems(calculation)).toEqual(['costOutsideHorizon', 'missingKind']);
    expect(calculation.costs.operation).toEqual([0, 9000, 0]);
  });

  test('low and high that do not lie on either side', () => {
    const calculation = calculate([{ ...time, low: 300000, high: 400000 }]);
    expect(problems(calculation)).toEqual(['notInOrder']);
    expect(calculation.measures.expectedNetPresentValue).toBe(calculation.measures.netPresentValue);
  });

  test('without internal interest or useful life there is no budget effect, and it is said', () => {
    const given = parameters.filter(({ name }) => name !== 'internränta' && name !== 'nyttjandetid');
    const calculation = calculate([time], [investment], given);
    expect(calculation.budget).toBeNull();
    expect(problems(calculation)).toEqual(['missingParameter internränta', 'missingParameter nyttjandetid']);
    expect(calculation.measures.netPresentValue).toBeCloseTo(126000 * 1.44 - 130000, 8);
  });

  test.each(['basår', 'horisont', 'kalkylränta'])('without %s there is no calculation', (name) => {
    const given = parameters.filter((row) => row.name !== name);
    expect(refusalIn(calculateApplication(material([time], [], given), 'A1'))).toBe(
      'notAvailable missingParameter',
    );
    const blank = [...given, parameter(name, null)];
    expect(refusalIn(calculateApplication(material([time], [], blank), 'A1'))).toBe(
      'notAvailable missingParameter',
    );
  });

  test.each([
    ['basår', 27, 'invalidValue parameterOutside'],
    ['horisont', 2.5, 'invalidValue parameterOutside'],
    ['horisont', 201, 'invalidValue parameterOutside'],
    ['kalkylränta', 3, 'invalidValue rateAsPercent'],
    ['kalkylränta', -1, 'invalidNumber rateTooLow'],
  ])('%s of %s: %s', (name, value, refusal) => {
    const given = [...parameters.filter((row) => row.name !== name), parameter(name, value)];
    expect(refusalIn(calculateApplication(material([time], [], given), 'A1'))).toBe(refusal);
  });

  test('an application that nobody knows', () => {
    expect(refusalIn(calculateApplication(material([time]), 'A2'))).toBe('notAvailable unknownApplication');
  });
});

describe('dated parameters', () => {
  const rows = [
    parameter('po', 0.3915, '2019-01-01'),
    parameter('po', 0.4015, '2021-01-01'),
    parameter('po', null, '2027-01-01'),
  ];

  test('the latest that has begun by the end of the year holds, whatever the order of rows', () => {
    for (const given of [rows, [...rows].reverse()]) {
      expect(valueOf(parameterIn(given, 'po', 2020)).value).toBe(0.3915);
      expect(valueOf(parameterIn(given, 'PO', 2021)).value).toBe(0.4015);
      expect(refusalIn(parameterIn(given, 'po', 2018))).toBe('notAvailable noValueForYear');
      // A blank that has begun is a blank: last year's value is not quietly used.
      expect(refusalIn(parameterIn(given, 'po', 2027))).toBe('notAvailable noValueForYear');
    }
  });

  test('names are found without accents and with any case and spaces', () => {
    const given = [parameter('Internränta', 0.025)];
    expect(valueOf(parameterIn(given, ' internranta ', 2027)).value).toBe(0.025);
    expect(refusalIn(parameterIn(given, 'räntan', 2027))).toBe('notAvailable noSuchParameter');
  });
});

describe('uncertainty', () => {
  const uncertain = { ...time, low: 63000, high: 189000 };

  test('three-point mean: PERT of 63, 126 and 252 thousand is 136.5, in 1.44 years', () => {
    const calculation = calculate([{ ...time, low: 63000, high: 252000 }], [investment]);
    const difference = calculation.measures.expectedNetPresentValue - calculation.measures.netPresentValue;
    expect(difference).toBeCloseTo(10500 * 1.44, 6);
  });

  test('a line with low and high has a swing of its own', () => {
    const [first] = calculate([uncertain], [investment]).sensitivity;
    expect(first?.line).toBe(uncertain);
    // 126 000 a year between worst and best, 1,44 years
    expect(first?.swing).toBeCloseTo(126000 * 1.44, 6);
  });

  test('simulation: zero spread is the net present value, the same seed the same answer', () => {
    const certain = calculate([time], [investment]);
    expect(certain.simulate(100, 1).p50).toBe(certain.measures.netPresentValue);
    expect(certain.simulate(100, 1).p10).toBe(certain.measures.netPresentValue);
    const calculation = calculate([uncertain], [investment]);
    expect(calculation.simulate(100, 5)).toEqual(calculation.simulate(100, 5));
    // A symmetric triangle: the mean is the likely value; the standard error of 20 000 draws is 0,3 % of the width.
    const spread = calculation.simulate(20_000, 1);
    expect(Math.abs(spread.mean - calculation.measures.netPresentValue)).toBeLessThan(0.01 * 126000);
    expect(spread.p10).toBeLessThan(spread.p90);
  });
});

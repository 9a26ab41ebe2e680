/**
 * Where one rule of a calculation ends and another begins. Worked out by hand: discount factors 1, 0.8 and 0.64, so that
 * a benefit in both years of use is worth 1.44 times one year of it.
 */
import { parameterIn } from '../../../../src/model/benefit/application/assumptions';
import type { Calculation } from '../../../../src/model/benefit/application/calculation';
import { calculateApplication } from '../../../../src/model/benefit/application/calculation';
import type { BenefitLine, Parameter } from '../../../../src/model/benefit/application/material';
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

const without = (...names: readonly string[]): readonly Parameter[] =>
  parameters.filter(({ name }) => !names.includes(name));

const refusalWith = (name: string, value: number): string =>
  refusalIn(calculateApplication(material([time], [], [...without(name), parameter(name, value)]), 'A1'));

describe('break-even of each figure', () => {
  const rows = (calculation: Calculation): unknown =>
    calculation.breakEvens.map(({ line, driver, value, breakEven }) => [
      line?.kind ?? null,
      driver,
      value,
      Number(breakEven.toFixed(9)),
    ]);

  test('time: each figure times 130 000 / 181 440; the investment may be as large as the benefit', () => {
    const at = (figure: number): number => Number(((figure * 130000) / 181440).toFixed(9));
    expect(rows(calculate([time], [investment]))).toEqual([
      ['time', 'volume', 3780, at(3780)],
      ['time', 'minutesSaved', 10, at(10)],
      ['time', 'hourCost', 400, at(400)],
      ['time', 'usageShare', 0.5, at(0.5)],
      [null, 'investment', 130000, 181440],
    ]);
  });

  test('avoided cost, revenue and formula have their own; without an investment there is none of it', () => {
    // 90 000, 180 000 and 1 000 kr a year, and a cost today of half of what they are worth: every figure may be halved.
    const revenue: BenefitLine = { ...avoided, kind: 'revenue', reduction: null };
    const formula: BenefitLine = { ...avoided, kind: 'formula', formula: '1000' };
    const half = { ...running, year: 2027, amount: 0.5 * 271000 * 1.44 };
    const found = calculate([avoided, revenue, formula], [half]).breakEvens;
    // Worked out per line: a line alone has to carry the whole, so the factor is 1 − NPV / PV of the line.
    const factor = (yearly: number): number => 1 - (0.5 * 271000) / yearly;
    const expected: [string, string, number, number][] = [
      ['avoidedCost', 'count', 20, 20 * factor(90000)],
      ['avoidedCost', 'unitCost', 9000, 9000 * factor(90000)],
      ['avoidedCost', 'reduction', 0.5, 0.5 * factor(90000)],
      ['avoidedCost', 'usageShare', 1, factor(90000)],
      ['revenue', 'count', 20, 20 * factor(180000)],
      ['revenue', 'unitCost', 9000, 9000 * factor(180000)],
      ['revenue', 'usageShare', 1, factor(180000)],
      ['formula', 'yearly', 1000, 1000 * factor(1000)],
      ['formula', 'usageShare', 1, factor(1000)],
    ];
    expect(found.map(({ line, driver, value }) => [line?.kind, driver, value])).toEqual(
      expected.map(([kind, driver, value]) => [kind, driver, value]),
    );
    found.forEach(({ breakEven }, index) => expect(breakEven).toBeCloseTo(expected[index]?.[3] as number, 6));
  });

  test('a line that is never in use has none', () => {
    expect(rows(calculate([{ ...time, startYear: 2040 }], [investment]))).toEqual([
      [null, 'investment', 130000, 0],
    ]);
  });
});

describe('assumptions', () => {
  const shares = (benefits: readonly BenefitLine[], given = parameters): unknown =>
    calculate(benefits, [], given).assumptions.filter(({ name }) => name === 'nyttjandegrad');

  test('that every case goes the new way is said, where no line and no parameter says how many', () => {
    expect(shares([avoided])).toEqual([
      { name: 'nyttjandegrad', value: 1, unit: null, validFrom: null, source: null },
    ]);
    expect(shares([{ ...avoided, usageShare: 0.9 }])).toEqual([]);
  });

  test('the parameter that another line has used stays', () => {
    const given = [...parameters, parameter('nyttjandegrad', 0.25)];
    expect(shares([{ ...time, usageShare: null }, avoided], given)).toEqual([
      parameter('nyttjandegrad', 0.25),
    ]);
  });

  test('a quality rests on nothing and is no line of the calculation', () => {
    const calculation = calculate([{ ...avoided, kind: 'quality' }, time]);
    expect(calculation.lines.map(({ value }) => value.line)).toEqual([time]);
    expect(calculation.unvalued.map(({ kind }) => kind)).toEqual(['quality']);
    expect(calculation.assumptions.map(({ name }) => name)).not.toContain('nyttjandegrad');
  });

  test('a formula writes a name of several words with _', () => {
    const given = [...parameters, parameter(' antal  ärenden ', 10)];
    const line: BenefitLine = { ...avoided, kind: 'formula', formula: ' antal_ärenden * 2 ' };
    expect(calculate([line], [], given).lines.map(({ value }) => value.yearly)).toEqual([20]);
  });

  test('names are the same whatever stands between their words', () => {
    expect(
      valueOf(parameterIn([parameter('timkostnad   invånare', 1)], 'timkostnad_invånare', 2027)).value,
    ).toBe(1);
  });
});

describe('the row of a parameter', () => {
  const dated = [parameter('po', 1, '2026-01-01'), parameter('po', 2, '2027-12-31')];

  test('one that begins on the last day of the year holds in it', () => {
    expect(valueOf(parameterIn(dated, 'po', 2027)).value).toBe(2);
    expect(valueOf(parameterIn(dated, 'po', 2026)).value).toBe(1);
  });

  test('without a year the latest of all', () => {
    expect(valueOf(parameterIn(dated, 'po', null)).value).toBe(2);
    const blank = parameterIn([parameter('po', null)], 'po', null);
    expect(blank.ok || blank.refusal.values).toEqual({ found: 'po', year: '' });
  });

  test('a year of three figures is not taken for a late one', () => {
    expect(refusalIn(parameterIn(dated, 'po', 800))).toBe('notAvailable noValueForYear');
  });

  test.each([
    ['without dates', null],
    ['of the same day', '2026-01-01'],
  ])('of two rows %s the lower one', (_what, day) => {
    expect(valueOf(parameterIn([parameter('po', 1, day), parameter('po', 2, day)], 'po', 2027)).value).toBe(
      2,
    );
  });

  test('a dated row goes before one that has always held', () => {
    for (const rows of [
      [parameter('po', 1), parameter('po', 2, '2020-01-01')],
      [parameter('po', 2, '2020-01-01'), parameter('po', 1)],
    ]) {
      expect(valueOf(parameterIn(rows, 'po', 2027)).value).toBe(2);
    }
  });
});

describe('base year, horizon and budget', () => {
  test.each([
    ['basår', 1899, 'invalidValue parameterOutside'],
    ['basår', 2200, 'invalidValue parameterOutside'],
    ['basår', 2026.5, 'invalidValue parameterOutside'],
    ['basår', 0, 'notAvailable missingParameter'],
    ['horisont', -1, 'invalidValue parameterOutside'],
    ['horisont', 0, 'notAvailable missingParameter'],
    ['kalkylränta', 0, 'notAvailable missingParameter'],
  ])('%s of %s is refused', (name, value, refusal) => {
    expect(refusalWith(name, value)).toBe(refusal);
  });

  test.each([
    ['basår', 1900, 1900, 3],
    ['basår', 2199, 2199, 3],
    ['horisont', 1, 2027, 1],
    ['horisont', 200, 2027, 200],
  ])('%s of %s is not', (name, value, first, length) => {
    const { years } = calculate([time], [], [...without(name), parameter(name, value)]);
    expect([years[0], years.length]).toEqual([first, length]);
  });

  test('an investment in the second year is charged from the third', () => {
    const { budget } = calculate([], [{ ...investment, year: 2028, amount: 100000 }]);
    // 50 000 in depreciation and 2 % of 100 000
    expect(budget).toEqual({ capitalCharge: [0, 0, 52000], effect: [0, 0, -52000] });
  });

  test.each(['internränta', 'nyttjandetid'])('without %s alone there is no budget effect', (name) => {
    for (const given of [without(name), [...without(name), parameter(name, 0)]]) {
      const calculation = calculate([time], [investment], given);
      expect(calculation.budget).toBeNull();
      expect(problems(calculation)).toEqual([`missingParameter ${name}`]);
    }
  });

  test('a useful life below zero is none', () => {
    const given = [...without('nyttjandetid'), parameter('nyttjandetid', -1)];
    const calculation = calculate([time], [investment], given);
    expect([calculation.budget, problems(calculation)]).toEqual([null, ['missingParameter nyttjandetid']]);
  });

  test('more than a number can hold is refused', () => {
    const line = { ...time, volume: 1e308, hourCost: 1e10 };
    expect(refusalIn(calculateApplication(material([line], [], parameters), 'A1'))).toBe(
      'invalidNumber tooLarge',
    );
  });
});

describe('figures of a line', () => {
  test.each<[string, BenefitLine, string]>([
    ['an hour cost below zero', { ...time, hourCost: -1 }, 'outsideRange hourCost'],
    ['minutes before below zero', { ...time, minutesBefore: -1 }, 'outsideRange minutesBefore'],
    ['a reduction above the whole', { ...avoided, reduction: 1.5 }, 'outsideRange reduction'],
    ['less than nothing taken home', { ...time, realisationShare: -0.1 }, 'outsideRange realisationShare'],
    ['an empty formula', { ...time, kind: 'formula', formula: '  ' }, 'missingQuantity formula'],
    ['a formula of 0', { ...time, kind: 'formula', formula: '0' }, 'missingQuantity formula'],
    ["society's taken home", { ...time, beneficiary: 'society' }, 'takenHomeElsewhere'],
    ["residents' not taken home", { ...time, beneficiary: 'residents', realisationShare: 0 }, ''],
    ['all of it', { ...avoided, reduction: 1, usageShare: 1, realisationShare: 1 }, ''],
    ['minutes before alone', { ...time, minutesAfter: null }, ''],
    ['minutes after alone', { ...time, minutesBefore: 0 }, ''],
  ])('%s', (_what, line, expected) => {
    expect(problems(calculate([line])).join(',')).toBe(expected);
  });

  test('what takes longer than before is a loss', () => {
    const [line] = calculate([{ ...time, minutesBefore: null }]).lines;
    expect(line?.value.yearly).toBe(-504000);
  });

  test('a problem carries what its sentence needs', () => {
    const valuesOf = (...lines: readonly BenefitLine[]): unknown =>
      calculate(lines, [{ ...running, year: 2031 }]).problems.map(({ values }) => values);
    expect(valuesOf({ ...time, startYear: 2040 })).toEqual([{ start: 2040, end: 2029 }, { year: 2031 }]);
    expect(valuesOf({ ...time, low: 63000, high: 100000 })).toEqual([
      { year: 2031 },
      { low: 63000, likely: 126000, high: 100000 },
    ]);
    expect(valuesOf({ ...time, kind: 'formula', formula: 'x * 2' })).toEqual([
      { reason: 'formulaUnknown', found: 'x' },
      { year: 2031 },
    ]);
  });
});

describe('parts and measures', () => {
  test('each kind and each beneficiary that has a line, in their own order', () => {
    const calculation = calculate([{ ...avoided, beneficiary: null }, time, avoided]);
    expect(calculation.byKind.map(({ part, theoretical }) => [part, Math.round(theoretical)])).toEqual([
      ['time', 362880],
      ['avoidedCost', 259200],
    ]);
    expect(calculation.byBeneficiary.map(({ part, realised }) => [part, Math.round(realised)])).toEqual([
      ['ownAdministration', 311040],
      [null, 129600],
    ]);
  });

  test('without costs nothing to divide by; without benefit no share at which it breaks even', () => {
    expect(calculate([time]).measures).toMatchObject({
      netPresentValueRatio: null,
      investmentRatio: null,
      benefitCostRatio: null,
      breakEvenShare: 0,
      breakEvenUsage: 0,
    });
    expect(calculate([], [investment]).measures).toMatchObject({
      benefitCostRatio: 0,
      breakEvenShare: null,
      breakEvenUsage: null,
    });
  });

  test('at worst and at best', () => {
    const { sensitivity } = calculate([{ ...time, low: 63000, high: 252000 }], [investment, running]);
    const found = Object.fromEntries(
      sensitivity.map(({ what, worst, best }) => [what, [worst, best].map((value) => Math.round(value))]),
    );
    // 126 000 · 1,44 − 130 000 − 9 000 · 0,8 = 44 240; at 20 % and 30 % the factors are 1/1,2 and 1/1,3.
    const net = (rate: number): number => Math.round(117000 / (1 + rate) + 126000 / (1 + rate) ** 2 - 130000);
    expect(found).toEqual({
      line: [44240 - 90720, 44240 + 181440],
      benefits: [44240 - 36288, 44240 + 36288],
      costs: [44240 - 27440, 44240 + 27440],
      rate: [net(0.3), net(0.2)],
      delay: [44240 - 100800, 44240],
    });
  });
});

describe('how far off', () => {
  const difference = ({ measures }: Calculation): number =>
    measures.expectedNetPresentValue - measures.netPresentValue;

  test('a lowest value alone: the highest is the value itself', () => {
    // (63 + 4 · 126 + 126) / 6 = 115,5 thousand
    expect(difference(calculate([{ ...time, low: 63000 }]))).toBeCloseTo(-10500 * 1.44, 6);
  });

  test('a highest value alone: the benefit may fail altogether', () => {
    // (0 + 4 · 126 + 189) / 6 = 115,5 thousand
    expect(difference(calculate([{ ...time, high: 189000 }]))).toBeCloseTo(-10500 * 1.44, 6);
  });

  test('a cost that may be larger lowers what is expected', () => {
    // (100 + 4 · 130 + 190) / 6 = 135 thousand
    const cost = { ...investment, low: 100000, high: 190000 };
    expect(difference(calculate([time], [cost]))).toBeCloseTo(-5000, 6);
  });
});

import type { Problem } from '../../../src/workbook/problem';
import { parameterInForce, readParameters, readScale } from '../../../src/workbook/read/parameters';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

const headers = ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'];

/** Förutsättningar from C3. */
const given = (...rows: readonly Row[]): Snapshot =>
  workbookOf(afterOwnColumn(table('Forutsattningar', 'Förutsättningar', headers, rows, { top: 2, left: 2 })));

function read(snapshot: Snapshot) {
  const problems: Problem[] = [];
  return { rows: readParameters(snapshot, problems), problems, told: told(problems) };
}

const row = (name: CellValue, value: CellValue, from: CellValue = null): Row => [
  name,
  value,
  null,
  from,
  null,
];

// Serials of the 1900 system: 46 023 is 2026-01-01, 46 388 the first of January a year of 365 days later.
const [in2026, in2027] = [46_023, 46_388];

describe('the parameters', () => {
  test('each with everything that its row says, known or not, blank values too', () => {
    const reading = read(
      given(
        [' Kalkylränta ', 0.03, 'per år', in2026, 'Budgeten'],
        ['kaffe per dag', 4, 'koppar', null, null],
        ['basår', null, null, null, null],
      ),
    );
    expect(reading.rows).toEqual([
      {
        name: 'Kalkylränta',
        key: 'discountRate',
        value: 0.03,
        unit: 'per år',
        validFrom: '2026-01-01',
        source: 'Budgeten',
        place: { sheet: 'Förutsättningar', cell: 'D4' },
      },
      {
        name: 'kaffe per dag',
        key: null,
        value: 4,
        unit: 'koppar',
        validFrom: null,
        source: null,
        place: { sheet: 'Förutsättningar', cell: 'D5' },
      },
      {
        name: 'basår',
        key: 'baseYear',
        value: null,
        unit: null,
        validFrom: null,
        source: null,
        place: { sheet: 'Förutsättningar', cell: 'D6' },
      },
    ]);
    expect(reading.told).toEqual([]);
  });

  test('a share is from nothing to the whole, a year from 1900 to 2199, a number anything', () => {
    const reading = read(
      given(
        row('kalkylränta', 0),
        row('po', 1),
        row('basår', 1900),
        row('basår', 2199, in2026),
        row('horisont', 1500.5),
        row('kaffe per dag', 40),
      ),
    );
    expect(reading.rows).toHaveLength(6);
    expect(reading.told).toEqual([]);
  });

  test.each<[string, Row, Told]>([
    [
      'a share above the whole',
      row('PO', 40),
      ['error', 'shareOutside', 'Förutsättningar!D5', 40, { column: 'po' }],
    ],
    [
      'a share below nothing',
      row('internränta', -0.01),
      ['error', 'shareOutside', 'Förutsättningar!D5', -0.01, { column: 'internränta' }],
    ],
    [
      'a base year that is none',
      row('basår', 27),
      ['error', 'notAYear', 'Förutsättningar!D5', 27, { column: 'basår' }],
    ],
    [
      'a value in words',
      row('horisont', 'lång'),
      ['error', 'notANumber', 'Förutsättningar!D5', 'lång', { column: 'Värde' }],
    ],
    [
      'a day that is none',
      row('horisont', 5, 'i våras'),
      ['error', 'notADate', 'Förutsättningar!F5', 'i våras', { column: 'Gäller från' }],
    ],
    ['no name', row(null, 5), ['error', 'missingValue', 'Förutsättningar!C5', null, { column: 'Parameter' }]],
    [
      'the same name without a day again',
      row(' KALKYLRÄNTA', 0.05),
      ['error', 'duplicateParameter', 'Förutsättningar!C5', ' KALKYLRÄNTA', { first: 'C4' }],
    ],
  ])('a row with %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
    const reading = read(given(row('kalkylränta', 0.03), bad, row('årsarbetstid', 1700)));
    expect(reading.rows.map(({ name, value }) => [name, value])).toEqual([
      ['kalkylränta', 0.03],
      ['årsarbetstid', 1700],
    ]);
    expect(reading.told).toEqual([problem]);
  });

  test('the same name from another day is another row; from the same day it is not', () => {
    const reading = read(
      given(row('po', 0.4, in2026), row('po', 0.41, in2027), row('po', 0.42), row('po', 0.43, '2026-01-01')),
    );
    expect(reading.rows.map(({ value, validFrom }) => [value, validFrom])).toEqual([
      [0.4, '2026-01-01'],
      [0.41, '2027-01-01'],
      [0.42, null],
    ]);
    expect(reading.told).toEqual([
      [
        'remark',
        'textDate',
        'Förutsättningar!F7',
        '2026-01-01',
        { column: 'Gäller från', read: '2026-01-01' },
      ],
      ['error', 'duplicateParameter', 'Förutsättningar!C7', 'po', { first: 'C4' }],
    ]);
  });

  test('a row that is left out does not stand in the way of a later one', () => {
    const reading = read(given(row('po', 40), row('po', 0.4)));
    expect(reading.rows.map(({ value }) => value)).toEqual([0.4]);
  });

  test('a workbook without them has none', () => {
    expect(read(workbookOf())).toMatchObject({ rows: [], told: [] });
  });
});

describe('which row holds', () => {
  const dated = () =>
    read(given(row('po', 0.43, in2027), row('po', 0.4), row('po', 0.41, in2026), row('basår', 2027))).rows;
  const po = (year: number | null) => parameterInForce(dated(), 'payrollOverhead', year)?.value;

  test('the latest that has begun by the end of the year, whatever the order of the rows', () => {
    expect(po(2025)).toBe(0.4);
    expect(po(2026)).toBe(0.41);
    expect(po(2027)).toBe(0.43);
    expect(po(2040)).toBe(0.43);
  });

  test('without a year the latest of all', () => {
    expect(po(null)).toBe(0.43);
  });

  test('one that begins on the last day of the year holds in it', () => {
    // 46 387 is the day before 2027-01-01.
    const { rows } = read(given(row('po', 0.4), row('po', 0.5, 46_387)));
    expect(parameterInForce(rows, 'payrollOverhead', 2026)).toMatchObject({
      value: 0.5,
      validFrom: '2026-12-31',
      place: { cell: 'D5' },
    });
  });

  test('none where there is no such row, none has begun, or the one that holds is blank', () => {
    expect(parameterInForce(dated(), 'horizon', 2027)).toBeNull();
    expect(parameterInForce(read(given(row('po', 0.4, in2027))).rows, 'payrollOverhead', 2026)).toBeNull();
    const blank = read(given(row('po', 0.4), row('po', null, in2026))).rows;
    expect(parameterInForce(blank, 'payrollOverhead', 2026)).toBeNull();
    expect(parameterInForce(blank, 'payrollOverhead', 2025)?.value).toBe(0.4);
  });
});

describe('the scale of the scores', () => {
  function scaleOf(snapshot: Snapshot, year: number | null = null) {
    const { rows } = read(snapshot);
    const problems: Problem[] = [];
    return { scale: readScale(snapshot, rows, year, problems), told: told(problems) };
  }
  const ends = (min: CellValue, max: CellValue) =>
    given(row('poängskala min', min), row('poängskala max', max));
  const inTable = { table: 'Forutsattningar' };

  test('is what the two parameters say', () => {
    expect(scaleOf(ends(1, 5))).toEqual({ scale: { min: 1, max: 5 }, told: [] });
    expect(scaleOf(ends(-2, 0))).toEqual({ scale: { min: -2, max: 0 }, told: [] });
    expect(scaleOf(ends(-1_000_000, 1_000_000)).scale).toEqual({ min: -1_000_000, max: 1_000_000 });
  });

  test("is the one that holds in the round's year", () => {
    const changed = given(
      row('poängskala min', 0),
      row('poängskala max', 4),
      row('poängskala max', 10, in2027),
    );
    expect(scaleOf(changed, 2026).scale).toEqual({ min: 0, max: 4 });
    expect(scaleOf(changed, 2027).scale).toEqual({ min: 0, max: 10 });
    expect(scaleOf(changed).scale).toEqual({ min: 0, max: 10 });
  });

  test('is 0 to 4 where nothing is said, with a remark where the table stands or would stand', () => {
    const values = { min: 0, max: 4, ...inTable };
    expect(scaleOf(workbookOf())).toEqual({
      scale: { min: 0, max: 4 },
      told: [['remark', 'noScale', 'Förutsättningar!A1', null, values]],
    });
    expect(scaleOf(given()).told).toEqual([['remark', 'noScale', 'Förutsättningar!B3', null, values]]);
  });

  test('is filled out with the usual end where one is said, and it is told of at the other', () => {
    expect(scaleOf(given(row('poängskala min', 1)))).toEqual({
      scale: { min: 1, max: 4 },
      told: [['remark', 'noScale', 'Förutsättningar!D4', null, { min: 1, max: 4, ...inTable }]],
    });
    expect(scaleOf(given(row('horisont', 5), row('poängskala max', 10)))).toEqual({
      scale: { min: 0, max: 10 },
      told: [['remark', 'noScale', 'Förutsättningar!D5', null, { min: 0, max: 10, ...inTable }]],
    });
  });

  test.each<[string, number, number]>([
    ['the wrong way round', 4, 0],
    ['of one point only', 3, 3],
    ['that reaches above a million', 0, 1_000_001],
    ['that reaches below minus a million', -1_000_001, 0],
  ])('%s: no scale, told at its upper end', (_, min, max) => {
    expect(scaleOf(ends(min, max))).toEqual({
      scale: null,
      told: [['error', 'badScale', 'Förutsättningar!D5', max, { min, max, ...inTable }]],
    });
  });

  test('a lower end above the usual upper one is told of where it stands', () => {
    expect(scaleOf(given(row('poängskala min', 4)))).toEqual({
      scale: null,
      told: [['error', 'badScale', 'Förutsättningar!D4', null, { min: 4, max: 4, ...inTable }]],
    });
  });
});

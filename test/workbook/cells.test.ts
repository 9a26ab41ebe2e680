import fc from 'fast-check';
import {
  a1,
  columnLetters,
  columnOfLetters,
  positionOf,
  sheetAndCell,
} from '../../src/workbook/cells/address';
import { dayOfSerial, readDate, serialOfDay } from '../../src/workbook/cells/dates';
import { numberInWords, readKronor, readNumber, readShare, readYear } from '../../src/workbook/cells/numbers';
import { pairsOf, pairsText } from '../../src/workbook/cells/pairs';
import { uncalculated } from '../../src/workbook/cells/reading';
import { readChoice, readId, readList, readText, readYesNo } from '../../src/workbook/cells/texts';
import type { CellValue } from '../../src/workbook/workbook';

const nothing = { is: 'blank' };

describe('numbers', () => {
  // What each text says in Swedish, by the rules of written Swedish numbers (Svenska skrivregler: comma, space in thousands).
  test.each([
    ['3,5', 3.5],
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u00a0000', 1_200_000],
    ['1\u202f200\u202f000,50', 1_200_000.5],
    ['1\u2009200', 1200],
    ['25 %', 0.25],
    ['25\u00a0%', 0.25],
    ['3,5%', 0.035],
    ['31,42 %', 0.3142],
    ['-3', -3],
    ['\u22123,25', -3.25],
    [' 7 ', 7],
    ['0', 0],
  ])('%j is %d, with a remark', (text, value) => {
    expect(readNumber(text)).toEqual({
      is: 'value',
      value,
      remark: { severity: 'remark', code: 'textNumber', values: { read: value } },
    });
  });

  test.each([
    'abc',
    '3.5',
    '1.200',
    '1,2,3',
    '12 00',
    '1 2000',
    '5 kr',
    '1e5',
    '--1',
    '%',
    ',5',
    '3,',
    '½',
    '0x10',
    '5 -',
    '2 ej bedömd',
  ])('%j is no number', (text) => {
    expect(numberInWords(text)).toBeNull();
    expect(readNumber(text)).toMatchObject({ is: 'unreadable', issue: { code: 'notANumber' } });
  });

  test('a number is read as it is, without a remark', () => {
    expect(readNumber(3.5)).toEqual({ is: 'value', value: 3.5 });
    expect(readNumber(0)).toEqual({ is: 'value', value: 0 });
    // Nothing with a minus sign is nothing.
    expect(numberInWords('-0')).toBe(0);
  });

  test.each([null, '', '   ', '\u00a0'])('%j is blank, which is not zero', (cell) => {
    expect(readNumber(cell)).toEqual(nothing);
  });

  test('what is not there is blank', () => {
    expect(readNumber(undefined)).toEqual(nothing);
    expect(readText(undefined)).toEqual(nothing);
  });

  test.each(['-', '–', 'ej bedömd', 'Ej bedömt', ' EJ BEDÖMD '])(
    '%j says that nobody has assessed it',
    (cell) => {
      expect(readNumber(cell)).toEqual({ is: 'notAssessed' });
    },
  );

  test.each<[CellValue, string]>([
    [true, 'notANumber'],
    [NaN, 'notANumber'],
    [Infinity, 'notANumber'],
    [{ error: '#DIV/0!' }, 'errorValue'],
    [uncalculated, 'uncalculatedFormula'],
  ])('%j cannot be read', (cell, code) => {
    const values = code === 'errorValue' ? { error: '#DIV/0!' } : {};
    expect(readNumber(cell)).toEqual({ is: 'unreadable', issue: { severity: 'error', code, values } });
  });

  test('shares lie between 0 and 1', () => {
    expect(readShare(0.25)).toMatchObject({ value: 0.25 });
    expect(readShare('100 %')).toMatchObject({ value: 1 });
    expect(readShare(25)).toMatchObject({ issue: { code: 'shareOutside' } });
    expect(readShare(-0.1)).toMatchObject({ issue: { code: 'shareOutside' } });
    expect(readShare(0)).toEqual({ is: 'value', value: 0 });
    expect(readShare(1)).toEqual({ is: 'value', value: 1 });
    expect(readShare(null)).toEqual(nothing);
  });

  test('kronor are whole and not negative', () => {
    expect(readKronor(1200.4)).toMatchObject({ value: 1200, remark: { code: 'roundedAmount' } });
    expect(readKronor(-1)).toMatchObject({ issue: { code: 'negativeAmount' } });
    expect(readKronor(1e13)).toMatchObject({ issue: { code: 'amountTooLarge' } });
    expect(readKronor('25 %')).toMatchObject({ issue: { code: 'notANumber' } });
    expect(readKronor(1199.5)).toMatchObject({ value: 1200, remark: { values: { read: 1200 } } });
    expect(readKronor(0)).toEqual({ is: 'value', value: 0 });
    expect(readKronor(1e12)).toEqual({ is: 'value', value: 1e12 });
    expect(readKronor(1e12 + 1)).toMatchObject({
      issue: { code: 'amountTooLarge', values: { largest: 1e12 } },
    });
    expect(readKronor('-')).toEqual({ is: 'notAssessed' });
    expect(readKronor('100')).toMatchObject({ value: 100, remark: { code: 'textNumber' } });
  });

  test('years have four digits', () => {
    expect(readYear(2027)).toMatchObject({ value: 2027 });
    expect(readYear('2027')).toMatchObject({ value: 2027, remark: { code: 'textNumber' } });
    for (const cell of [27, 2027.5, 46388, 1899, 2200, 'nästa år', true]) {
      expect(readYear(cell)).toMatchObject({ issue: { code: 'notAYear' } });
    }
    for (const year of [1900, 2199]) expect(readYear(year)).toEqual({ is: 'value', value: year });
    expect(readYear(null)).toEqual(nothing);
    expect(readYear({ error: '#REF!' })).toMatchObject({ issue: { code: 'errorValue' } });
  });
});

describe('dates', () => {
  // Serial numbers as Excel shows them: 1 = 1900-01-01, 59 = 1900-02-28, 61 = 1900-03-01, 46388 = 2027-01-01.
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46388, '2027-01-01'],
    [46388.75, '2027-01-01'],
    [2958465, '9999-12-31'],
  ])('serial %d is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
    expect(serialOfDay(day)).toBe(Math.floor(serial));
  });

  test('29 February 1900 never was', () => {
    expect(dayOfSerial(60)).toBeNull();
    expect(serialOfDay('1900-02-29')).toBeNull();
  });

  test('a text date is read with a remark, a year means its first day', () => {
    expect(readDate('2027-06-30')).toMatchObject({ value: '2027-06-30', remark: { code: 'textDate' } });
    expect(readDate(2027)).toEqual({ is: 'value', value: '2027-01-01' });
    expect(readDate(46388)).toEqual({ is: 'value', value: '2027-01-01' });
    expect(readDate(' 2027-06-30 ')).toMatchObject({ remark: { values: { read: '2027-06-30' } } });
  });

  test('no day, not assessed and an error are told apart', () => {
    expect(readDate('')).toEqual(nothing);
    expect(readDate('ej bedömd')).toEqual({ is: 'notAssessed' });
    expect(readDate({ error: '#N/A' })).toMatchObject({ issue: { code: 'errorValue' } });
  });

  test('days that Excel has no number for', () => {
    expect(dayOfSerial(2958466)).toBeNull();
    expect(dayOfSerial(Number.NaN)).toBeNull();
    for (const day of [
      '1899-12-31',
      '2027-6-30',
      '12027-06-30',
      '2027-06-301',
      '2027-04-31',
      '2027-04-00',
      '2027-00-10',
    ])
      expect(serialOfDay(day)).toBeNull();
  });

  test.each<CellValue>(['30/6 2027', '2027-02-30', '2027-13-01', -5, 0, 3e6, true])(
    '%j is no date',
    (cell) => {
      expect(readDate(cell)).toMatchObject({ issue: { code: 'notADate' } });
    },
  );
});

describe('texts', () => {
  test('outer spaces go, numbers and truth values read as Swedish Excel shows them', () => {
    expect(readText('  Ja \u00a0')).toMatchObject({ value: 'Ja' });
    expect(readText(3.5)).toMatchObject({ value: '3,5' });
    expect(readText(true)).toMatchObject({ value: 'SANT' });
    expect(readText(false)).toMatchObject({ value: 'FALSKT' });
    expect(readText({ error: '#REF!' })).toMatchObject({ issue: { code: 'errorValue' } });
    expect(readText(null)).toEqual(nothing);
    expect(readId('A  01')).toMatchObject({ value: 'A 01' });
    // A letter and its accent are one letter, however they were typed.
    expect(readId('Cafe\u0301')).toMatchObject({ value: 'Café' });
    expect(readId('')).toEqual(nothing);
  });

  test('lists', () => {
    expect(readList('M1; M2;;m1 ;')).toMatchObject({ value: ['M1', 'M2'] });
    expect(readList(' ; ')).toEqual(nothing);
    expect(readList({ error: '#REF!' })).toMatchObject({ issue: { code: 'errorValue' } });
  });

  test.each(['__proto__', 'constructor', 'toString'])('%j is no id, alone or in a list', (id) => {
    expect(readId(id)).toMatchObject({ is: 'unreadable', issue: { code: 'reservedId' } });
    expect(readList(`A1; ${id}`)).toMatchObject({ is: 'unreadable', issue: { code: 'reservedId' } });
    // As a text it is what it is.
    expect(readText(id)).toMatchObject({ value: id });
  });

  test('yes and no', () => {
    expect(readYesNo(' ja')).toMatchObject({ value: true });
    expect(readYesNo('Nej')).toMatchObject({ value: false });
    expect(readYesNo(true)).toMatchObject({ value: true });
    expect(readYesNo(false)).toMatchObject({ value: false });
    expect(readYesNo(' ')).toEqual(nothing);
    expect(readYesNo('kanske')).toMatchObject({ issue: { code: 'notYesNo' } });
    expect(readYesNo(1)).toMatchObject({ issue: { code: 'notYesNo' } });
  });

  test('choices go by their English name', () => {
    const choices = { fund: 'Pott', own: 'Egen' };
    expect(readChoice('pott', choices)).toMatchObject({ value: 'fund' });
    expect(readChoice(null, choices)).toEqual(nothing);
    expect(readChoice('Fond', choices)).toMatchObject({
      issue: { code: 'notAChoice', values: { allowed: 'Pott, Egen' } },
    });
  });
});

describe('pairs of names and figures', () => {
  test('are written as in Swedish Excel, to nine decimals, without zeros at the end', () => {
    expect(pairsText([['I1', 0.26], ['I2', 0.215]], 'share')).toBe('I1=26 %; I2=21,5 %'); // prettier-ignore
    expect(pairsText([['A', 10], ['B', 1 / 3]], 'number')).toBe('A=10; B=0,333333333'); // prettier-ignore
    expect(pairsText([], 'share')).toBe('');
  });

  test('are read back; the last equals sign parts them', () => {
    expect([...(pairsOf(['I1=26 %', 'a=b = 1,5']) ?? [])]).toEqual([
      ['I1', 0.26],
      ['a=b', 1.5],
    ]);
  });

  test.each(['I1', '=3', ' =3', 'I1=', 'I1=mycket', '3'])('%j is no pair', (item) => {
    expect(pairsOf(['A=1', item])).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
  });

  test('there and back', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(positionOf(a1(row, column))).toEqual({ row, column });
      }),
      { seed: 1 },
    );
  });

  test.each(['A0', 'XFE1', 'A1048577', '1A', 'A1:B2', ''])('%j is no cell', (address) => {
    expect(positionOf(address)).toBeNull();
  });

  test('the first and the last cell of a sheet, in any writing', () => {
    expect(positionOf(' $a$1 ')).toEqual({ row: 0, column: 0 });
    expect(positionOf('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  });

  test('with the sheet', () => {
    expect(sheetAndCell('Blad1!$B$3')).toEqual({ sheet: 'Blad1', cell: 'B3' });
    expect(sheetAndCell("Anna's!A1")).toEqual({ sheet: "Anna's", cell: 'A1' });
    expect(sheetAndCell("Bo'A'!A1")).toEqual({ sheet: "Bo'A'", cell: 'A1' });
    expect(sheetAndCell("'A'b!A1")).toEqual({ sheet: "'A'b", cell: 'A1' });
    expect(sheetAndCell('!A1')).toBeNull();
    expect(sheetAndCell("'Läs mig'!$B$3")).toEqual({ sheet: 'Läs mig', cell: 'B3' });
    expect(sheetAndCell("'Anna''s'!A1")).toEqual({ sheet: "Anna's", cell: 'A1' });
    expect(sheetAndCell('Blad1!A1:B2')).toBeNull();
    expect(sheetAndCell('A1')).toBeNull();
  });
});

test('no cell makes a reader throw, and every share that is read lies between 0 and 1', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ error: fc.string() }),
  );
  fc.assert(
    fc.property(cell, (value) => {
      for (const read of [
        readNumber,
        readKronor,
        readYear,
        readDate,
        readText,
        readId,
        readList,
        readYesNo,
      ]) {
        expect(['value', 'blank', 'notAssessed', 'unreadable']).toContain(read(value).is);
      }
      const share = readShare(value);
      if (share.is === 'value') expect(share.value >= 0 && share.value <= 1).toBe(true);
    }),
    { seed: 2, numRuns: 500 },
  );
});

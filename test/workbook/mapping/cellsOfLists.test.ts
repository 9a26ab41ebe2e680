/** What single cells and columns of a list are read as; every expected figure is what a person would say that it is. */
import { amountIn } from '../../../src/workbook/mapping/amount';
import { factsOf, figureIn, yesNoIn } from '../../../src/workbook/mapping/columnFacts';
import type { ColumnFacts } from '../../../src/workbook/mapping/columnFacts';
import { bareHeading, unitIn } from '../../../src/workbook/mapping/headings';
import type { Unit } from '../../../src/workbook/mapping/targets';
import type { CellValue } from '../../../src/workbook/workbook';
import { columnsOf, plainList } from './foreignList';

describe('an amount', () => {
  test.each<readonly [string, number]>([
    ['2 tkr', 2_000],
    ['2 kkr', 2_000],
    ['2 ksek', 2_000],
    ['2 TSEK', 2_000],
    ['2 tusen', 2_000],
    ['2 tusen kr', 2_000],
    ['2 tusen kronor', 2_000],
    ['2 mnkr', 2_000_000],
    ['2 Mkr', 2_000_000],
    ['2 MSEK', 2_000_000],
    ['1 miljon', 1_000_000],
    ['2 miljoner kr', 2_000_000],
    ['2 kr', 2],
    ['2 kr.', 2],
    ['2 sek', 2],
    ['2 kronor', 2],
    ['2:-', 2],
    ['2,-', 2],
    ['2', 2_000_000],
  ])('%s says what it is counted in, whatever its column is', (text, kronor) => {
    expect(amountIn(text, 'mnkr')).toEqual({ kronor, sure: true });
  });

  // Groups of three with points or commas are thousands; what is left after the other sign is a decimal.
  test.each<readonly [string, Unit, number | null]>([
    ['-1.200.000', 'kr', -1_200_000],
    ['12,345,678', 'kr', 12_345_678],
    ['123.456.789', 'kr', 123_456_789],
    ['1234.200.000', 'kr', null],
    ['1,200.5', 'tkr', 1_200_500],
    ['12,345.25', 'tkr', 12_345_250],
    ['123,456,789.5', 'tkr', 123_456_789_500],
    ['-1,200.50', 'tkr', -1_200_500],
    ['1234,567.50', 'kr', null],
    ['1,200.505', 'kr', null],
    ['1.200,5', 'tkr', 1_200_500],
    ['12.345,25', 'tkr', 12_345_250],
    ['123.456.789,5', 'tkr', 123_456_789_500],
    ['-1.200,50', 'tkr', -1_200_500],
    ['1234.567,50', 'kr', null],
    ['1.200,505', 'kr', null],
    // One group after a point may be thousands or decimals.
    ['12.500', 'tkr', null],
    ['123.456', 'tkr', null],
    ['-1.200', 'tkr', null],
    // Four figures before it, or other than three after it, can only be decimals.
    ['1234.567', 'tkr', 1_234_567],
    ['1.2005', 'mnkr', 1_200_500],
    ['-12.5', 'tkr', -12_500],
    ['0.75', 'mnkr', 750_000],
  ])('%s in %s', (text, unit, kronor) => {
    expect(amountIn(text, unit)?.kronor ?? null).toBe(kronor);
  });

  test.each(['ca', 'ca.', 'Cirka', 'circa', 'c:a', 'omkring', 'ungefär', 'approx', 'about'])(
    'with %s before it is not sure',
    (word) => {
      expect(amountIn(`  ${word} 500 tkr `, 'kr')).toEqual({ kronor: 500_000, sure: false });
    },
  );

  test('too large to be counted in whole kronor is none', () => {
    expect(amountIn(9_007_199_254_740_991, 'kr')).toEqual({ kronor: 9_007_199_254_740_991, sure: true });
    expect(amountIn(9_007_199_254_740_991, 'tkr')).toBeNull();
    expect(amountIn('10000000000000000', 'kr')).toBeNull();
  });

  test('is rounded to whole kronor', () => {
    expect(amountIn(0.0004, 'tkr')?.kronor).toBe(0);
    expect(amountIn(0.0005, 'tkr')?.kronor).toBe(1);
  });
});

describe('the figure of a score', () => {
  test.each<readonly [CellValue, number | null]>([
    [3, 3],
    ['3,5', 3.5],
    [' 3.5 ', 3.5],
    ['3.25', 3.25],
    ['-1.5', -1.5],
    ['12.5', 12.5],
    ['3.125', null],
    ['v2.5', null],
    ['2.5b', null],
    ['hög', null],
    ['25 %', null],
    ['', null],
    [true, null],
    [null, null],
    [{ error: '#N/A' }, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('of %j is %j', (cell, figure) => {
    expect(figureIn(cell)).toBe(figure);
  });
});

describe('yes and no', () => {
  test.each<CellValue>([
    'Ja',
    ' JA ',
    'j',
    'Yes',
    'y',
    'x',
    'X',
    'SANT',
    'true',
    '1',
    1,
    'ok',
    '✓',
    '✔',
    true,
  ])('%j is yes', (cell) => {
    expect(yesNoIn(cell)).toBe(true);
  });

  test.each<CellValue>(['Nej', 'n', 'No', 'FALSKT', 'false', '0', 0, false])('%j is no', (cell) => {
    expect(yesNoIn(cell)).toBe(false);
  });

  test.each<CellValue>([null, '', 'kanske', 2, { error: '#N/A' }])('%j is neither', (cell) => {
    expect(yesNoIn(cell)).toBeNull();
  });
});

describe('what a column looks like', () => {
  const facts = (...cells: readonly CellValue[]): ColumnFacts | undefined =>
    factsOf(columnsOf(['Kolumn', ...cells]))[0];

  test('names and blanks: shares are of what is filled', () => {
    // Three of four filled; two different among three; 4 + 2 + 4 letters on three cells.
    expect(facts('Abcd', ' Ef ', null, 'Abcd')).toEqual({
      header: 'Kolumn',
      index: 0,
      filled: 0.75,
      amounts: 0,
      largest: 0,
      scores: 0,
      different: 2 / 3,
      textLength: 10 / 3,
      yesNo: 0,
      counts: false,
    });
  });

  test('figures: two of five are amounts beyond scores, one is not assessed', () => {
    // 11 and 400 are above 10; 10 and 0 are scores, as "ej bedömd" is; 0 says no as well.
    expect(facts(11, '400', 10, 0, 'ej bedömd')).toEqual({
      header: 'Kolumn',
      index: 0,
      filled: 1,
      amounts: 0.8,
      largest: 400,
      scores: 0.6,
      different: 1,
      // 2 + 3 + 2 + 1 + 9 letters.
      textLength: 17 / 5,
      yesNo: 0.2,
      counts: false,
    });
  });

  test('a figure below zero is no score', () => {
    expect(facts(-1, 4)).toMatchObject({ scores: 0.5, largest: 4 });
  });

  test('faults in cells are filled, and say nothing', () => {
    expect(facts({ error: '#N/A' }, { error: '#REF!' }, 'Abcd')).toMatchObject({
      filled: 1,
      different: 2 / 3,
      textLength: 4 / 3,
      amounts: 0,
      yesNo: 0,
    });
  });

  test('a column without anything, and a list without rows', () => {
    const nothing = {
      filled: 0,
      amounts: 0,
      largest: 0,
      scores: 0,
      different: 0,
      textLength: 0,
      yesNo: 0,
      counts: false,
    };
    expect(facts(null, '  ', null, null)).toEqual({ header: 'Kolumn', index: 0, ...nothing });
    expect(factsOf(plainList(['X', 'Y'], []))).toEqual([
      { header: 'X', index: 0, ...nothing },
      { header: 'Y', index: 1, ...nothing },
    ]);
  });

  test.each<readonly [boolean, readonly CellValue[]]>([
    [true, [1, 2, 3]],
    [true, [7, 8, 9, 10]],
    [true, ['1', '2', '3']],
    [false, [1, 2]],
    [false, [1, 2, 4]],
    [false, [3, 2, 1]],
    [false, [2, 2, 2]],
    [false, [1, 'två', 3]],
    [false, ['a', 'b', 'c']],
  ])('%j: the rows are counted by %j', (counts, cells) => {
    expect(facts(...cells)?.counts).toBe(counts);
  });

  test('only the first three hundred rows are looked at', () => {
    const cells = Array.from({ length: 310 }, (_, row) => (row < 300 ? 5 : 'text'));
    expect(facts(...cells)).toMatchObject({ filled: 1, scores: 1 });
    expect(facts(...cells.slice(1))?.scores).toBeCloseTo(299 / 300, 12);
  });
});

describe('a heading', () => {
  test.each([
    ['Sökt belopp', 'sökt belopp'],
    ['  SÖKT  –  BELOPP!! ', 'sökt belopp'],
    ['Belopp, tkr', 'belopp'],
    ['Belopp (tusen kr)', 'belopp'],
    ['Kostnad i miljoner kronor 2027', 'kostnad i 2027'],
    ['KF-mål', 'kf mål'],
    ['Fo\u0308rvaltning', 'förvaltning'],
    ['Skriv här', 'skriv här'],
    ['SEK', ''],
  ])('%s is bare %j', (heading, bare) => {
    expect(bareHeading(heading)).toBe(bare);
  });

  test.each<readonly [string, Unit | null]>([
    ['Belopp', null],
    ['Skriv här', null],
    ['(TKR)', 'tkr'],
    ['Tusen kr', 'tkr'],
    ['Belopp i tusen kronor', 'tkr'],
    ['ksek', 'tkr'],
    ['tsek', 'tkr'],
    ['kkr', 'tkr'],
    ['mnkr', 'mnkr'],
    ['Budget mkr', 'mnkr'],
    ['msek', 'mnkr'],
    ['miljoner', 'mnkr'],
    ['miljoner kr', 'mnkr'],
    ['Miljoner kronor', 'mnkr'],
    ['Belopp/kr', 'kr'],
    ['SEK', 'kr'],
    ['kronor', 'kr'],
  ])('%s is counted in %j', (heading, unit) => {
    expect(unitIn(heading)).toBe(unit);
  });
});

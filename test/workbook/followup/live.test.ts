import { betweenFormat, figureFormat, figureText } from '../../../src/workbook/followup/indicatorFigures';
import { LiveRow } from '../../../src/workbook/followup/live';
import { openTable } from '../../../src/workbook/read/table';
import { indicatorsTable } from '../../../src/workbook/schema/benefits';
import type { CellValue } from '../../../src/workbook/workbook';
import { smallRound, table } from '../smallRound';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a cell that follows the user’s own', () => {
  /** The second row of a table that begins in C4, with one cell under the heading. */
  function live(header: string, cell: CellValue): LiveRow<typeof indicatorsTable> {
    const round = smallRound();
    const indicators = table(
      'Indikatorer',
      "Mått'et",
      ['Ansökan', 'Indikator', header],
      [
        ['A1', 'Mått', 'annat'],
        ['A1', 'Mått', cell],
      ],
      { top: 3, left: 2 },
    );
    const opened = openTable({ ...round, tables: [...round.tables, indicators] }, indicatorsTable, []);
    if (opened === null) throw new Error('the table is there');
    return new LiveRow(opened, 1);
  }
  const reference = "'Mått''et'!$E$6";
  const shown = `=IF(ISNUMBER(${reference}),${reference},${reference}&"")`;

  test('a number, a text and a date that stand as they are read', () => {
    expect(live('Mål', 8).number('target', 8)).toEqual({ formula: shown, result: 8 });
    expect(live('Enhet', 'dagar').text('unit', 'dagar')).toEqual({ formula: shown, result: 'dagar' });
    // 46357 is 1 December 2026.
    expect(live('Måldatum', 46357).date('targetDate', '2026-12-01')).toEqual({
      formula: shown,
      result: 46357,
    });
  });

  test('a blank cell shows nothing, and what is typed there later', () => {
    const blank = { formula: shown, result: '' };
    expect(live('Mål', null).number('target', null)).toEqual(blank);
    expect(live('Enhet', null).text('unit', null)).toEqual(blank);
    expect(live('Måldatum', null).date('targetDate', null)).toEqual(blank);
  });

  test('a number that is known although its cell is blank holds until one is typed', () => {
    expect(live('Mål', null).number('target', 12.5)).toEqual({
      formula: `=IF(ISNUMBER(${reference}),${reference},12.5)`,
      result: 12.5,
    });
  });

  test('what is not read as it stands is written as it was read', () => {
    expect(live('Mål', '3,5').number('target', 3.5)).toBe(3.5);
    expect(live('Mål', 'mycket').number('target', null)).toBeNull();
    expect(live('Mål', { error: '#N/A' }).number('target', null)).toBeNull();
    expect(live('Enhet', ' dagar').text('unit', 'dagar')).toBe('dagar');
    // A year means its first day: 1 January 2026 is 46023. The day in words is read too.
    expect(live('Måldatum', 2026).date('targetDate', '2026-01-01')).toBe(46023);
    expect(live('Måldatum', '2026-12-01').date('targetDate', '2026-12-01')).toBe(46357);
    expect(live('Måldatum', 46357.5).date('targetDate', '2026-12-01')).toBe(46357);
    // 2027 as a serial is a day in 1905, but the cell is read as a year, so nothing follows it.
    expect(live('Måldatum', 2027).date('targetDate', '1905-07-19')).toBe(2027);
    expect(live('Måldatum', 'snart').date('targetDate', null)).toBeNull();
  });

  test('without such a column it is what was read', () => {
    expect(live('Annat', 7).number('target', 3)).toBe(3);
    expect(live('Annat', 7).text('unit', null)).toBeNull();
    expect(live('Annat', 7).date('targetDate', '2026-12-01')).toBe(46357);
  });
});

describe('how an indicator’s figures are shown', () => {
  const figures = (
    unit: string | null,
    baseline: number | null = null,
    target: number | null = null,
    outcome: number | null = null,
  ) => ({ unit, baseline, target, outcome });

  test('shares of a whole as per cent, with a decimal where one of them needs it', () => {
    expect(figureFormat(figures('andel', 0.25, 0.75, 0.5))).toBe('0%');
    expect(figureFormat(figures('Procent av alla', 0.07, 1, null))).toBe('0%');
    expect(figureFormat(figures('andel', 0.255, 0.75, 0.5))).toBe('0.0%');
    expect(figureFormat(figures('andel', 0.25, 0.755, 0.5))).toBe('0.0%');
    expect(figureFormat(figures('andel', 0.25, 0.75, 0.505))).toBe('0.0%');
    expect(figureFormat(figures('andel'))).toBe('0%');
  });

  test('other units, and shares of more than a whole, as they are typed', () => {
    expect(figureFormat(figures('dagar', 0.25, 0.75, 0.5))).toBe('General');
    expect(figureFormat(figures(null, 0.25))).toBe('General');
    expect(figureFormat(figures('andel', 25, 0.75, 0.5))).toBe('General');
    expect(figureFormat(figures('andel', 0.25, 1.01, 0.5))).toBe('General');
    expect(figureFormat(figures('andel', 0.25, 0.75, -1.01))).toBe('General');
    expect(figureFormat(figures('andel', -1, 1, 0))).toBe('0%');
  });

  test('a figure between them has one decimal', () => {
    expect(betweenFormat(figures('andel', 0.25))).toBe('0.0%');
    expect(betweenFormat(figures('dagar', 25))).toBe('#,##0.0');
    expect(betweenFormat(figures('andel', 25))).toBe('#,##0.0');
  });

  test('in words, with the unit where there is one', () => {
    expect(plain(figureText(0.235, figures('andel', 0.235)))).toBe('23,5 %');
    expect(plain(figureText(1_250.5, figures('dagar', 22)))).toBe('1 250,5 dagar');
    expect(figureText(22, figures(null, 22))).toBe('22');
    expect(figureText(30, figures('procent', 30))).toBe('30 procent');
  });
});

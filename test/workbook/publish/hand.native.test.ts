/**
 * What the cells of the round in handRound.ts show when Univer, a spreadsheet engine that is not ours, has calculated them: as published,
 * and after a fund is tried, a weight changed and decisions entered. Every figure is worked out by hand.
 */
import type { CellValue } from '../../../src/workbook/workbook';
import { decisionSheets } from '../../../src/workbook/publish/publish';
import { handRound, publicationOf } from './handRound';
import type { Recalculated } from './recalculated';
import { recalculated } from './recalculated';

const open = (): Promise<Recalculated> =>
  recalculated(handRound(), decisionSheets(publicationOf(handRound())));

/** A column of Beräkning's list, or of another block, without what only says that there is nothing. */
const column = (book: Recalculated, letters: string, rows = '23:26', sheet = 'Beräkning'): CellValue[] => {
  const [from = '', to = ''] = rows.split(':');
  return book
    .block(`'${sheet}'!$${letters}$${from}:$${letters}$${to}`)
    .map(([cell]) => (cell === '' || cell === undefined ? null : cell));
};
const one = (book: Recalculated, sheet: string, cell: string): CellValue =>
  book.block(`'${sheet}'!${cell}:${cell}`)[0]?.[0] ?? null;
const thousand = (...amounts: readonly (number | null)[]): (number | null)[] =>
  amounts.map((amount) => (amount === null ? null : amount * 1000));

describe('as published and after', () => {
  test('nothing is changed', async () => {
    const book = await open();
    const list = (letters: string): CellValue[] => column(book, letters);
    expect({
      row: list('E'),
      administration: list('F'),
      goals: list('H'),
      anchored: list('I'),
      requested: list('N'),
      lines: list('O'),
      lineSum: list('P'),
      single: list('Q'),
      years: list('R'),
      takes2027: list('U'),
      takes2028: list('V'),
      mean1: list('W'),
      mean2: list('X'),
      worth1: list('Y'),
      score: list('AD'),
      place: list('AG'),
      position: list('AI'),
      running: list('AJ'),
      running2027: list('AK'),
      running2028: list('AL'),
      within: list('AM'),
      chosen: list('AO'),
      verdict: list('AP'),
    }).toEqual({
      row: [1, 2, 3, 4],
      administration: ['Bygg', 'Social', 'Bygg', null],
      goals: [';M1;', ';M1;M2;', ';;', ';;'],
      anchored: [1, 0, 0, 1],
      requested: thousand(400, 350, 150, 100),
      lines: [0, 2, 0, 0],
      lineSum: thousand(0, 300, 0, 0),
      single: thousand(400, 350, 150, 100),
      years: thousand(400, 300, 150, 100),
      takes2027: thousand(400, 100, 150, 100),
      takes2028: thousand(0, 200, 0, 0),
      // A2 has 1 and 3, and 4 and 4.
      mean1: [4, 2, 1, 3],
      mean2: [2, 4, 2, null],
      worth1: [1, 0.5, 0.25, 0.75],
      score: [87.5, 62.5, 31.25, null],
      place: [1, 2, 3, null],
      position: [1, 2, 3, null],
      running: thousand(400, 700, 850, null),
      running2027: thousand(400, 500, 650, null),
      running2028: thousand(0, 200, 200, null),
      within: ['Ja', 'Ja', 'Nej', null],
      chosen: [1, 0, 1, 0],
      verdict: [null, null, null, null],
    });
    // Fund 850 000, not looked up, step 5 holds it; 118,75 points for 550 000, two; nothing granted; A1 and A2 are 25 points of weight apart.
    expect(column(book, 'B', '7:19')).toEqual([
      null,
      850_000,
      850_000,
      0,
      5,
      118.75,
      550_000,
      2,
      0,
      0,
      0.25,
      118.75,
      0,
    ]);
    // A1 before A2: 3/4 · 1/2 − 1/4 · 1/2 = 1/4, level at half and half. A2 before A3: 3/4 · 1/4 + 1/4 · 1/2 = 5/16, never level.
    expect({
      id: list('AY'),
      next: list('AZ'),
      difference1: list('BA'),
      difference2: list('BB'),
      lead: list('BC'),
      critical1: list('BD'),
      critical2: list('BE'),
      nearest: list('BF'),
    }).toEqual({
      id: ['A1', 'A2', 'A3', null],
      next: ['A2', 'A3', null, null],
      difference1: [0.5, 0.25, null, null],
      difference2: [-0.5, 0.5, null, null],
      lead: [0.25, 0.3125, null, null],
      critical1: [0.5, null, null, null],
      critical2: [0.5, null, null, null],
      nearest: [0.25, null, null, null],
    });
    // No fund is tried; 550 000 of 600 000 and 0 of 250 000; A1 is chosen, and A3 with it. Nothing is decided yet.
    expect(column(book, 'F', '26:29', 'Beslutsunderlag')).toEqual(['–', 'Uppfyllt', 'Uppfyllt', 'Uppfyllt']);
    expect(column(book, 'G', '26:29', 'Beslutsunderlag')).toEqual(['–', '–', '–', '–']);
    expect(column(book, 'C', '26:29', 'Beslutsunderlag')).toEqual([
      'Den prövade ramen räcker',
      'Ramen 2027 räcker',
      'Ramen 2028 räcker',
      'A1 kräver A3',
    ]);
    // Nobody's: A4, 100. Bygg: A1 and A3, 550 of 550. Social: A2, 300 and nothing.
    expect(book.block("'Beslutsunderlag'!$J$26:$O$28")).toEqual([
      ['(ingen angiven)', 1, 100_000, 0, 0, 0],
      ['Bygg', 2, 550_000, 2, 550_000, 1],
      ['Social', 1, 300_000, 0, 0, 0],
    ]);
    expect(book.block("'Beslutsunderlag'!$J$31:$O$32")).toEqual([
      ['M1  God service', 2, 700_000, 1, 400_000, 400_000 / 550_000],
      ['M2', 1, 300_000, 0, 0, 0],
    ]);
    expect(one(book, 'Beslutsunderlag', 'A6')).toBe(
      'Närmaste platsbyte om en enda vikt ändras: 25.0 procentenheter (A1 och A2). Alla byten står på bladet Beräkning.',
    );
    expect(one(book, 'Beslutsunderlag', 'A3')).toMatch(/^Underlaget är oförändrat/);
    expect(column(book, 'D', '7:62', 'Publicerat').filter((changed) => changed !== 0)).toEqual([]);
    expect(one(book, 'Beslutsunderlag', 'C33')).toBe('Inget har ändrats.');
    book.dispose();
  });

  test('another fund is tried: what it gives, what it leaves, and what the list’s line is then', async () => {
    const book = await open();
    const tried = async (fund: CellValue): Promise<void> => {
      book.set('Beslutsunderlag', 'K13', fund);
      await book.calculate();
    };
    await tried(520_000);
    // As one fund A2 costs what it asks for, 350 000; with A3 that is 500 000 for 93,75, the best up to 549 999.
    expect(column(book, 'AO')).toEqual([0, 1, 1, 0]);
    expect(column(book, 'B', '7:14')).toEqual([520_000, 850_000, 520_000, 1, 4, 93.75, 500_000, 2]);
    expect(column(book, 'AJ')).toEqual(thousand(400, 750, 900, null));
    expect(column(book, 'AM')).toEqual(['Ja', 'Nej', 'Nej', null]);
    expect(one(book, 'Beslutsunderlag', 'A4')).toBe(
      'Med ramen 520,000 kr är den bästa portföljen 2 ansökningar för 500,000 kr som ger 93.8 poäng: bevisat bäst, med de vikter, poäng ' +
        'och villkor som publicerades.',
    );
    // One fund now, and no years.
    expect(column(book, 'F', '26:29', 'Beslutsunderlag')).toEqual(['Uppfyllt', '–', '–', 'Uppfyllt']);
    expect(book.block("'Beslutsunderlag'!$K$11:$M$11")).toEqual([[520_000, 500_000, 20_000]]);
    // A part of a krona is no money, and a number may be written as text; less than nothing is no fund.
    await tried('149 999,9');
    expect(column(book, 'B', '7:14')).toEqual([149_999, 850_000, 149_999, 1, 1, 0, 0, 0]);
    await tried(-1);
    expect(column(book, 'B', '7:14')).toEqual([null, 850_000, 850_000, 0, 5, 118.75, 550_000, 2]);
    book.dispose();
  });

  test('a weight is changed: the first two share the first place, and the page says what has changed', async () => {
    const book = await open();
    // 1 and 1: A1 50 + 25, A2 25 + 50, A3 12,5 + 25.
    book.set('Inriktningar', 'D4', 1);
    await book.calculate();
    expect(column(book, 'AD')).toEqual([75, 75, 37.5, null]);
    expect(column(book, 'AG')).toEqual([1, 1, 3, null]);
    expect(column(book, 'AI')).toEqual([1, 2, 3, null]);
    expect(column(book, 'AO')).toEqual([1, 0, 1, 0]);
    // What was chosen gives 75 + 37,5 now.
    expect(one(book, 'Beräkning', 'B18')).toBe(112.5);
    // Those that are level have nothing to change; A2 is 0,5 · 0,25 + 0,5 · 0,5 before A3, and never level with it.
    expect(column(book, 'BF')).toEqual([null, null, null, null]);
    expect(one(book, 'Beslutsunderlag', 'A6')).toBe(
      'Ingen ändring av en enda vikt byter plats på två grannar i listan.',
    );
    expect(one(book, 'Beslutsunderlag', 'A3')).toMatch(
      /^UNDERLAGET HAR ÄNDRATS sedan publiceringen \(ändrade uppgifter: 1, /,
    );
    expect(book.block("'Beslutsunderlag'!$C$33:$G$34")).toEqual([
      ['Vikt I1 Behov', null, null, 3, 1],
      [null, null, null, null, null],
    ]);
    book.dispose();
  });

  test('decisions are entered: the whole cost, a part of it, and none', async () => {
    const book = await open();
    const entered = [
      ['L18', ' beviljas '],
      ['L19', 'Delvis'],
      ['M19', 120_000],
      ['L20', 'Avslås'],
      ['M20', 5_000],
    ] as const;
    for (const [cell, value] of entered) {
      book.set('Beslutsunderlag', cell, value);
      await book.calculate();
    }
    expect(column(book, 'AQ')).toEqual([400_000, 120_000, 0, 0]);
    expect(column(book, 'AR')).toEqual([1, 1, 0, 0]);
    // 850 000 − 400 000 − 120 000; three verdicts, two of them grants.
    expect(book.block("'Beslutsunderlag'!$N$11:$O$11")).toEqual([[520_000, 330_000]]);
    expect(column(book, 'B', '15:16')).toEqual([520_000, 2]);
    expect(one(book, 'Beräkning', 'B19')).toBe(3);
    // A1 was granted without A3, which it demands; 400 + 100 of 600 and 200 of 250 are within the years.
    expect(column(book, 'G', '26:29', 'Beslutsunderlag')).toEqual(['–', 'Uppfyllt', 'Uppfyllt', 'Bryts']);
    book.dispose();
  });
});

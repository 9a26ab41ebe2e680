/** What the sheets say where the money is one number, one year's or none, where nothing can be looked up, and where nothing can be chosen. */
import type { DecideSettings, FrontierPoint } from '../../../src/model/portfolio/decision';
import type { Publication } from '../../../src/workbook/publish/publication';
import type { CellBlock } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { withTable, withoutTable } from '../smallRound';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { blockAt, listed, said } from './listed';

const noLines = withoutTable(handRound(), 'Kostnader');
const oneYear = withTable(noLines, 'Ramar', (table) => ({ ...table, rows: table.rows.slice(0, 1) }));
const noYear = withoutTable(noLines, 'Ramar');
const of = (round: Snapshot, settings: DecideSettings = {}): Publication => publicationOf(round, settings);

const page = (publication: Publication): readonly CellBlock[] => sheetsOf(publication).page.blocks;
const lines = (blocks: readonly CellBlock[], ...at: readonly string[]): readonly string[] =>
  at.flatMap((cell) => listed(blockAt(blocks, cell)));
/** A line of the summary, from 7. */
const summary = (publication: Publication, line: number): string =>
  said(blockAt(sheetsOf(publication).calculation.blocks, 'A7').rows[line - 7]?.[1] ?? null);
/** A cell of A1's row in the list. */
const cell = (publication: Publication, heading: string): string => {
  const { blocks } = sheetsOf(publication).calculation;
  const at = (blockAt(blocks, 'A22').rows[0] ?? []).indexOf(heading);
  return said(blockAt(blocks, 'A23').rows[0]?.[at] ?? null);
};
const inputs = (publication: Publication): readonly string[] =>
  blockAt(sheetsOf(publication).published.blocks, 'A7').rows.map(([what]) => String(what));
const format = '[–,"#,##0","#,##0","#,##0","#,##0","#,##0"]';

describe('one number for all years', () => {
  // 500 000: A1 with A3 takes 550 000, A2 (as asked, 350 000) with A3 500 000 for 62,5 + 31,25 = 93,75 points.
  const single = (): Publication => of(handRound(), { budget: 500_000 });

  test('the fund is a line of its own, and no table of years', () => {
    const blocks = page(single());
    expect(blocks.map(({ at }) => at).filter((at) => /^[JK]\d$|^[JK]1\d$/.test(at))).toEqual([
      'J7',
      'J8',
      'J9',
      'J12',
      'K12',
    ]);
    expect(lines(blocks, 'J9')).toEqual([
      `J9 total ${format}: "Ramen" | =('Beräkning'!$B$9) → 500000 | ='Beräkning'!$B$13 → 500000 | ` +
        `=('Beräkning'!$B$9-'Beräkning'!$B$13) → 0 | ='Beräkning'!$B$15 → 0 | ` +
        `=('Beräkning'!$B$9-'Beräkning'!$B$15) → 500000`,
    ]);
    expect(sheetsOf(single()).page.tables?.[0]?.at).toBe('A16');
    expect(sheetsOf(single()).calculation.blocks.map(({ at }) => at)).not.toContain('M5');
  });

  test('the choice is looked up for any other number', () => {
    expect(summary(single(), 8)).toBe('500000');
    expect(summary(single(), 9)).toBe('=IF(ISNUMBER($B$7),$B$7,$B$8) → 500000');
    expect(summary(single(), 10)).toBe('=IF($B$9=500000,0,1) → 0');
    expect(summary(single(), 12)).toBe(
      `=IF($B$10=1,IF($B$11=0,"",INDEX('Publicerat'!$M$7:$M$12,$B$11)),93.75) → 93.75`,
    );
  });

  test('each takes what it asks for, in all', () => {
    expect(cell(single(), 'Kostnad')).toBe('=IF(ISNUMBER($Q$23),$Q$23,$Q$23&"") → 400000');
    expect(cell(single(), 'Ryms')).toBe(
      '=IF(AND(ISNUMBER($AG$23),ISNUMBER($S$23)),IF($AH$23<=$B$9,"Ja","Nej"),"") → "Ja"',
    );
    const named = inputs(single());
    expect(named.filter((name) => name.startsWith('Ram'))).toEqual([]);
    expect(named.slice(3, 5)).toEqual(['Poängskalans högsta', 'Ansökan A1']);
    const at = named.indexOf('Kostnad A2');
    expect(said(blockAt(sheetsOf(single()).published.blocks, 'A7').rows[at]?.[2] ?? null)).toBe(
      `=IF(ISNUMBER('Beräkning'!$Q$24),'Beräkning'!$Q$24,'Beräkning'!$Q$24&"") → 350000`,
    );
  });
});

test('without Kostnader each takes what it asks for, of the first year', () => {
  const round = of(noLines);
  const known = (body: string): string =>
    `=IF(OR(NOT(ISNUMBER($E$23)),AND(LEN($L$23)>0,NOT(ISNUMBER($N$23)))),"",${body})`;
  expect({
    lines: cell(round, 'Rader som potten betalar'),
    sum: cell(round, 'Summa av raderna'),
    single: cell(round, 'Kostnad, en ram för alla år'),
    years: cell(round, 'Kostnad, ram per år'),
    first: cell(round, 'Tar 2027'),
    second: cell(round, 'Tar 2028'),
  }).toEqual({
    lines: '0',
    sum: '0',
    single: known('IF(ISNUMBER($N$23),$N$23,IF($O$23>0,$P$23,""))'),
    years: known('IF($O$23>0,$P$23,IF(ISNUMBER($N$23),$N$23,$N$23&""))'),
    first: '=IF(ISNUMBER($R$23),$N$23,"")',
    second: '=IF(ISNUMBER($R$23),0,"")',
  });
  expect(inputs(round)).not.toContain('Kostnader: antal ifyllda celler');
});

describe('one year', () => {
  test('the fund of the year and in all', () => {
    const taken = "SUMIFS('Beräkning'!$U$23:$U$26,'Beräkning'!$AM$23:$AM$26,1)";
    expect(lines(page(of(oneYear)), 'J9', 'J10')).toEqual([
      `J9 text ${format}: "2027" | ='Beräkning'!$O$7 → 600000 | =${taken} → 550000 | ='Beräkning'!$O$7-${taken} → 50000 | – | –`,
      `J10 total ${format}: "Alla år" | =('Beräkning'!$B$9) → 600000 | ='Beräkning'!$B$13 → 550000 | ` +
        `=('Beräkning'!$B$9-'Beräkning'!$B$13) → 50000 | ='Beräkning'!$B$15 → 0 | ` +
        `=('Beräkning'!$B$9-'Beräkning'!$B$15) → 600000`,
    ]);
  });

  test('another fund is that year’s', () => {
    expect(summary(of(oneYear), 8)).toBe('=SUM($O$7:$O$7) → 600000');
    expect(summary(of(oneYear), 10)).toBe('=IF($B$9=600000,0,1) → 0');
    expect(cell(of(oneYear), 'Kostnad')).toBe('=IF(ISNUMBER($R$23),$R$23,$R$23&"") → 400000');
    expect(cell(of(oneYear), 'Ryms')).toBe(
      '=IF(AND(ISNUMBER($AH$23),ISNUMBER($S$23)),IF($AJ$23<=$B$9,"Ja","Nej"),"") → "Ja"',
    );
  });
});

describe('no fund', () => {
  test('nothing is left and nothing runs out, unless one is tried', () => {
    // All three can be had: 400 000 + 350 000 + 150 000 = 900 000, for 181,25 points.
    const none = (body: string): string => `=IF(NOT(ISNUMBER('Beräkning'!$B$7)),"",${body}) → ""`;
    expect(lines(page(of(noYear)), 'J9')).toEqual([
      `J9 total ${format}: "Ingen ram är angiven" | ${none("'Beräkning'!$B$9")} | ='Beräkning'!$B$13 → 900000 | ` +
        `${none("'Beräkning'!$B$9-'Beräkning'!$B$13")} | ='Beräkning'!$B$15 → 0 | ` +
        none("'Beräkning'!$B$9-'Beräkning'!$B$15"),
    ]);
    expect(lines(page(of(noYear)), 'A1')).toEqual(['A1 title: "Beslutsunderlag, digitaliseringspotten"']);
    expect(summary(of(noYear), 8)).toBe('0');
    expect(summary(of(noYear), 10)).toBe('=IF(ISNUMBER($B$7),1,0) → 0');
    expect(cell(of(noYear), 'Ryms')).toBe(
      '=IF(AND(ISNUMBER($AG$23),ISNUMBER($S$23)),IF(IF(ISNUMBER($B$7),$AH$23<=$B$9,TRUE),"Ja","Nej"),"") → "Ja"',
    );
  });
});

describe('nothing to look up', () => {
  const without = (publication: Publication): Publication => ({ ...publication, frontier: null });
  const published =
    'Bästa portföljen: 2 av 4 ansökningar, 118,8 poäng för 550␣000␣kr. Bevisat bäst inom ramen och villkoren.';
  const unprepared =
    'Valet för en annan ram är inte förberett i arbetsboken; de valda är de som publicerades. Plats och vattenlinje följer ' +
    'den prövade ramen.';

  test('the page says so where another fund is tried', () => {
    expect(lines(page(without(of(handRound()))), 'A4')).toEqual([
      `A4 text: =IF(ISNUMBER('Beräkning'!$B$7),"${unprepared}","${published}") → "${published}"`,
    ]);
    const single = lines(page(without(of(handRound(), { budget: 500_000 }))), 'A4')[0];
    expect(single).toContain(`=IF('Beräkning'!$B$9<>500000,"${unprepared}"`);
    expect(lines(page({ ...of(oneYear), frontier: [] }), 'A4')[0]).toContain(
      `=IF('Beräkning'!$B$9<>600000,"${unprepared}"`,
    );
  });

  test('what is chosen stays what was published', () => {
    const publication = without(of(handRound()));
    expect([10, 11, 12].map((line) => summary(publication, line))).toEqual(['=0 → 0', '0', '118.75']);
    expect(cell(publication, 'Vald nu')).toBe('=$AN$23');
  });

  test('Publicerat says so, and has no steps; the page has no stairs', () => {
    const { published: sheet, page: first } = sheetsOf(without(of(handRound())));
    expect(sheet.blocks.map(({ at }) => at)).toEqual(['A1', 'A2', 'A3', 'A5', 'A6', 'A7', 'J3']);
    expect(lines(sheet.blocks, 'J3')).toEqual([
      'J3 note: "Den bästa portföljen för andra ramar är inte uträknad."',
    ]);
    expect(first.charts?.map(({ name }) => name)).toEqual(['Poäng per inriktning', 'Kostnad mot poäng']);
  });
});

describe('steps', () => {
  const steps = (number: number): readonly FrontierPoint[] =>
    Array.from({ length: number }, (_, i) => ({
      fund: 1000 * (i + 1),
      cost: 1000 * (i + 1),
      value: i,
      ids: ['A1'],
    }));
  const stepped = (number: number): Publication => ({ ...of(handRound()), frontier: steps(number) });

  test('one is no stairs, two are', () => {
    const charts = (number: number): number => sheetsOf(stepped(number)).page.charts?.length ?? 0;
    expect([charts(1), charts(2)]).toEqual([2, 3]);
  });

  test('as many as 1 500 are all there', () => {
    const { blocks } = sheetsOf(stepped(1500)).published;
    expect(lines(blocks, 'J3')).toEqual([
      'J3 note: "Alla 1500 steg. Varje steg är bevisat bäst från sin ram till nästa stegs."',
    ]);
    expect(blockAt(blocks, 'J7').rows).toHaveLength(1500);
  });

  test('of more, a thousand around the fund and a part of the others', () => {
    // The fund of 850 000 holds step 850; steps 350 to 1 349 are kept. Of the 501 others (498 have room) every second: 251.
    const { blocks } = sheetsOf(stepped(1501)).published;
    expect(lines(blocks, 'J3')).toEqual([
      'J3 note: "1251 av 1501 steg: alla närmast rundans ram, glesare längre bort. Kolumnen Bäst till och med visar hur långt ' +
        'varje steg är bevisat bäst."',
    ]);
    const kept = blockAt(blocks, 'J7').rows.map((row) => row[1]);
    expect(kept).toHaveLength(1251);
    expect(kept.slice(0, 3)).toEqual([1000, 3000, 5000]);
    expect(kept.slice(173, 177)).toEqual([347_000, 349_000, 350_000, 351_000]);
    // The 349 before it end on an even one; of the others the 351st, step 1 351, is the next.
    expect(kept.slice(1174, 1178)).toEqual([1_349_000, 1_351_000, 1_353_000, 1_355_000]);
    expect(kept.at(-1)).toBe(1_501_000);
    expect(blockAt(blocks, 'J7').rows[0]?.[4]).toBe(1999);
  });

  test('sets are as wide as the widest, from 14 to what fits a page', () => {
    const wide = (ids: readonly string[]): readonly number[] =>
      sheetsOf({
        ...of(handRound()),
        frontier: [
          { fund: 0, cost: 0, value: 0, ids: [] },
          { fund: 1, cost: 1, value: 1, ids },
        ],
      }).published.widths.slice(-2);
    expect(wide(['A1'])).toEqual([14, 14]);
    // 13 characters and two of air; 119 and two are more than fit.
    expect(wide(['A1', 'x'.repeat(9)])).toEqual([14, 15]);
    expect(wide(['x'.repeat(117)])).toEqual([14, 119]);
    expect(wide(['x'.repeat(119)])).toEqual([14, 120]);
    const many = withTable(noLines, 'Ansokningar', (table) => ({
      ...table,
      rows: Array.from({ length: 37 }, (_, i) => [`A${i + 1}`, 'x', null, ...Array<null>(5).fill(null)]),
    }));
    const withRows = (rows: number): number | undefined =>
      sheetsOf(
        of({
          ...many,
          tables: many.tables.map((table) =>
            table.name === 'Ansokningar'
              ? {
                  ...table,
                  rows: [...table.rows, ...table.rows, ...table.rows]
                    .slice(0, rows)
                    .map((row, i) => [`B${i}`, ...row.slice(1)]),
                }
              : table,
          ),
        }),
      ).published.widths.at(-2);
    expect([withRows(13), withRows(39)]).toEqual([15, 40]);
  });
});

describe('nothing can be chosen', () => {
  const nothing = withTable(handRound(), 'Villkor', (table) => ({
    ...table,
    rows: [
      ['Måste med', 'A1', null, null, 'Lag'],
      ['Får inte med', 'A1', null, null, 'Väntar'],
    ],
  }));

  test('the page says what to change, and why for each', () => {
    const publication = of(nothing);
    expect(publication.decision.selection.status).toBe('infeasible');
    const none =
      'Ingen portfölj uppfyller alla villkor inom ramen. Ändra ett villkor eller ramen och publicera igen.';
    expect(lines(page(publication), 'A4')[0]).toMatch(new RegExp(`→ "${none}"$`));
    const [table] = sheetsOf(publication).page.tables ?? [];
    expect(table?.rows.map((row) => row[9])).toEqual([
      'Får inte vara med: Väntar.',
      'Ingen portfölj uppfyller villkoren.',
      'Ingen portfölj uppfyller villkoren.',
      'Ej bedömd mot I2.',
    ]);
    expect(lines(page(publication), 'J11')[0]).toContain(`='Beräkning'!$B$13 → 0 `);
  });
});

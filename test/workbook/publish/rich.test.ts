/**
 * Criteria beside the directions, requirements, resources and other tables that only some rounds have; the round is richRound of
 * handRound.ts. With four to weigh, the list of Beräkning has mark, worth and points of each: W–Z, AA–AD and AE–AH.
 */
import type { Publication } from '../../../src/workbook/publish/publication';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table, withCell, withTable } from '../smallRound';
import { publicationOf, richRound, sheetsOf } from './handRound';
import { blockAt, said } from './listed';
import { literally, numberIn, shown, yes } from './pieces';

const publication = (round: Snapshot = richRound()): Publication => publicationOf(round);
/** Cells of the calculation's block that begins in a cell. */
const calculated = (at: string, row: number, round: Snapshot = richRound()): readonly string[] =>
  (blockAt(sheetsOf(publication(round)).calculation.blocks, at).rows[row] ?? []).map(said);
/** A cell of an application's row, by heading. */
const cell = (heading: string, row: number, round: Snapshot = richRound()): string => {
  const { blocks } = sheetsOf(publication(round)).calculation;
  const at = (blockAt(blocks, 'A22').rows[0] ?? []).indexOf(heading);
  return said(blockAt(blocks, 'A23').rows[row]?.[at] ?? null);
};
const inputRows = (round: Snapshot): readonly (readonly string[])[] =>
  blockAt(sheetsOf(publication(round)).published.blocks, 'A7').rows.map((row) => row.slice(0, 3).map(said));
/** What an input was and where what it is now is found. */
const input = (name: string, round: Snapshot = richRound()): string =>
  inputRows(round)
    .filter(([what]) => what === `"${name}"`)
    .map((row) => row.slice(1).join(' | '))
    .join(' and ');
const withAdded = (...tables: readonly ReturnType<typeof table>[]): Snapshot => ({
  ...richRound(),
  tables: [...richRound().tables, ...tables],
});
const column = (letters: string, last: number): string => `'Avläsning'!$${letters}$7:$${letters}$${last}`;

describe('criteria', () => {
  const found = (row: number, letters: string): string =>
    `IFERROR(INDEX(${column(letters, 18)},MATCH(${literally(`$D$${row}`)},${column('O', 18)},0)),"")`;
  const scale = (row: number): string => `'Avläsning'!$D$${row}`;

  test('their weights are those of Kriterier; one that is assessed has the scale where it gives no ends of its own', () => {
    const weight = (row: number): string =>
      `=IF(ISNUMBER(${found(row, 'P')}),IF(${found(row, 'P')}<0,"",${found(row, 'P')}),"")`;
    const share = (row: number): string =>
      `=IF(COUNT($G$7:$G$10)<4,"",IF(SUM($G$7:$G$10)>0,$G$${row}/SUM($G$7:$G$10),0)) → 0.25`;
    const end = (letters: string, ofScale: number): string =>
      `=IF(ISNUMBER(${found(9, letters)}),${found(9, letters)},${scale(ofScale)})`;
    expect(calculated('D7', 2)).toEqual([
      '"K1"',
      '"K1"',
      '"Genomförbarhet"',
      weight(9),
      share(9),
      end('Q', 7),
      end('R', 8),
      `=${found(9, 'S')}`,
    ]);
    expect(calculated('D7', 3)).toEqual([
      '"N1"',
      '"N1"',
      '"Kostnad för nyttan"',
      weight(10),
      share(10),
      `=${found(10, 'Q')}`,
      `=${found(10, 'R')}`,
      `=${found(10, 'S')}`,
    ]);
  });

  test('the directions keep theirs, also where a table of criteria stands on their sheet', () => {
    const beside = withTable(richRound(), 'Kriterier', (found_) => ({
      ...found_,
      sheet: 'Inriktningar',
      top: 2,
      left: 8,
    }));
    const areas = (round: Snapshot): readonly (string | undefined)[] =>
      [0, 1, 2, 3].map((row) => /'Avläsning'!\$(\w+)\$7/.exec(calculated('D7', row, round)[3] ?? '')?.[1]);
    expect(areas(richRound())).toEqual(['L', 'L', 'P', 'P']);
    expect(areas(beside)).toEqual(['L', 'L', 'P', 'P']);
  });

  test('the mark is the assessors’ mean, or the application’s own figure as it stands', () => {
    const marks = column('X', 21);
    const which = `${column('V', 21)},$A$23,${column('Y', 21)},">="&${scale(7)},${column('Y', 21)},"<="&${scale(8)}`;
    expect(cell('K1 medel', 0)).toBe(
      `=IF(COUNTIFS(${which})=0,"",SUMIFS(${column('Y', 21)},${which})/COUNTIFS(${which}))`,
    );
    expect(cell('I2 medel', 0)).toContain(`SUMIFS(${marks},`);
    expect(cell('N1 medel', 0)).toBe(
      `=IF(ISNUMBER($E$23),${numberIn("INDEX('Ansökningar'!$I$2:$I$15,$E$23)")},"")`,
    );
    const value = withTable(
      withTable(richRound(), 'Ansokningar', (t) => ({
        ...t,
        headers: t.headers.map((h) => (h === 'NNK' ? 'Nettonuvärde' : h)),
      })),
      'Kriterier',
      (t) => ({ ...t, rows: t.rows.map((r) => r.map((c) => (c === 'NNK' ? 'Nettonuvärde' : c))) }),
    );
    expect(cell('N1 medel', 0, value)).toBe(
      `=IF(ISNUMBER($E$23),${numberIn("INDEX('Ansökningar'!$I$2:$I$15,$E$23)")},"")`,
    );
    // N1's own column in Avläsning stays blank: nobody assesses it.
    const { blocks } = sheetsOf(publication()).reading;
    expect((blockAt(blocks, 'U7').rows[0] ?? []).map(said).slice(4)).toEqual([
      `=${numberIn("INDEX('Poäng'!$F$2:$F$16,$U$7)")}`,
      '–',
    ]);
  });

  test('the position runs from worst to best; outside them there is none, unless the criterion clips', () => {
    const position = '($Y$23-$I$9)/($J$9-$I$9)';
    expect(cell('K1 läge (0–1)', 0)).toBe(
      `=IF(ISNUMBER($Y$23),IFERROR(IF($K$9=1,MAX(0,MIN(1,${position})),` +
        `IF(AND(${position}>=0,${position}<=1),${position},"")),""),"")`,
    );
    expect(cell('I1 läge (0–1)', 0)).toBe('=IF(ISNUMBER($W$23),IFERROR(($W$23-$I$7)/($J$7-$I$7),""),"")');
  });

  test('points as worked out in handRound.ts, and the sum of four', () => {
    const given = (heading: string): readonly string[] =>
      [0, 1, 2, 3].map((row) => cell(heading, row).replace(/^.* → /, ''));
    expect({
      I1: given('I1'),
      I2: given('I2'),
      K1: given('K1'),
      N1: given('N1'),
      sum: given('Poäng'),
      missing: given('Ej bedömd mot'),
    }).toEqual({
      I1: ['37.5', '18.75', '9.375', '28.125'],
      I2: ['6.25', '12.5', '6.25', '""'],
      K1: ['25', '12.5', '25', '0'],
      N1: ['12.5', '25', '0', '""'],
      sum: ['81.25', '68.75', '40.625', '""'],
      missing: ['""', '""', '""', '"I2, N1"'],
    });
    expect(cell('Poäng', 0)).toBe('=IF(COUNT($AE$23:$AH$23)<4,"",SUM($AE$23:$AH$23)) → 81.25');
  });

  test('their weights and ends are inputs: worst and best, also where less is better', () => {
    const now = (cell_: string, result: number): string => `=${shown(`'Beräkning'!${cell_}`)} → ${result}`;
    expect(input('Vikt K1 Genomförbarhet')).toBe(`2 | ${now('$G$9', 2)}`);
    expect(input('Kriteriet K1: sämst')).toBe(`1 | ${now('$I$9', 1)}`);
    expect(input('Kriteriet K1: bäst')).toBe(`3 | ${now('$J$9', 3)}`);
    expect(input('Kriteriet N1: sämst')).toBe(`2 | ${now('$I$10', 2)}`);
    expect(input('Kriteriet N1: bäst')).toBe(`0 | ${now('$J$10', 0)}`);
    expect(input('Kriteriet I1: sämst')).toBe('');
    expect(input('Poäng A2 mot N1')).toBe(`0 | ${now('$Z$24', 0)}`);
    expect(input('Poäng A3 mot K1')).toBe(`4 | ${now('$Y$25', 4)}`);
  });
});

describe('resources', () => {
  test('what is available is an input', () => {
    expect(input('Arkitekt 2027 räcker')).toBe(`3 | =${shown("'Beräkning'!$T$11")} → 3`);
  });

  test('needs are compared by how many cells are filled and what they sum to', () => {
    // Two rows of four, one of them 2027 · 2 + 2 + 0,5 = 4 056,5.
    const body = "'Resurser'!$A$8:$D$9";
    expect(input('Resursbehov: antal ifyllda celler')).toBe(
      `8 | =ROWS(${body})*COLUMNS(${body})-COUNTBLANK(${body})+IFERROR(IF(LEN('Resurser'!$A$10)>0,1,0),1) → 8`,
    );
    expect(input('Resursbehov: summan av alla tal')).toBe(
      `4056.5 | =SUMIF(${body},">-999999999999999") → 4056.5`,
    );
  });

  test('where nothing is short there is nothing of that', () => {
    const round = {
      ...richRound(),
      tables: richRound().tables.filter(({ name }) => name !== 'Kapacitet'),
    };
    expect(inputRows(round).filter(([what]) => /Resursbehov|Arkitekt/.test(what ?? ''))).toEqual([]);
    // What is needed is read, but of no capacity.
    const { blocks } = sheetsOf(publication(round)).reading;
    const at = blocks.find(({ rows }) => rows[0]?.[2] === 'Kapacitet nr')?.at ?? '';
    const first = at.replace(/6$/, '7');
    expect(said(blockAt(blocks, first).rows[0]?.[2] ?? null)).toBe('–');
  });
});

describe('requirements', () => {
  const krav = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof table> =>
    table('Krav', 'Krav', ['Krav', 'Gäller', 'Minst', 'Beslut'], rows);
  const anchored = withAdded(krav(['Förankrad', 'Ja', null, null], ['driftplan', 'Nej', null, null]));

  test('each is found by its word, wherever its row stands, and one without a row does not apply', () => {
    const live = (word: string): string =>
      yes(`INDEX('Krav'!$B$2:$B$13,MATCH("${word}",'Krav'!$A$2:$A$13,0))`);
    const now = (word: string, result: string): string => `=IF(${live(word)}=1,"Ja","Nej") → "${result}"`;
    expect(input('Kravet Förankrad gäller', anchored)).toBe(`"Ja" | ${now('Förankrad', 'Ja')}`);
    expect(input('Kravet Driftplan gäller', anchored)).toBe(`"Nej" | ${now('Driftplan', 'Nej')}`);
    expect(input('Kravet Nyttoberäknad gäller', anchored)).toBe(`"Nej" | ${now('Nyttoberäknad', 'Nej')}`);
    expect(input('Kravet Indikatorer gäller', anchored)).toBe(`"Nej" | ${now('Indikatorer', 'Nej')}`);
    expect(input('Kravet Rangordna ändå gäller', anchored)).toBe(`"Nej" | ${now('Rangordna ändå', 'Nej')}`);
  });

  test('the table is compared by what is filled and what it sums to', () => {
    const least = withAdded(krav(['Förankrad', 'Ja', null, null], ['Indikatorer', 'Nej', 2, '']));
    const body = "'Krav'!$A$2:$D$3";
    // Two words, two answers and a 2; an empty text is a blank.
    expect(input('Krav: antal ifyllda celler', least)).toBe(
      `5 | =ROWS(${body})*COLUMNS(${body})-COUNTBLANK(${body})+IFERROR(IF(LEN('Krav'!$A$4)>0,1,0),1) → 5`,
    );
    expect(input('Krav: summan av alla tal', least)).toBe(`2 | =SUMIF(${body},">-999999999999999") → 2`);
  });

  test('one that is not anchored is stopped, as the cells have it', () => {
    // A2 says Nej, A3 nothing: A1 alone keeps a place, A4 lacks a mark.
    const { ranking } = publication(anchored).decision;
    expect(ranking.map(({ id, place }) => [id, place])).toEqual([
      ['A1', 1],
      ['A2', null],
      ['A3', null],
      ['A4', null],
    ]);
    expect([0, 1].map((row) => cell('Stoppad av krav', row, anchored))).toEqual([
      '=IF(OR($J$23>0,$I$23<>1),1,0)',
      '=IF(OR($J$24>0,$I$24<>1),1,0)',
    ]);
    expect([0, 1].map((row) => cell('Andra krav som saknades', row, anchored))).toEqual(['0', '0']);
    const [page] = sheetsOf(publication(anchored)).page.tables ?? [];
    expect(page?.rows[1]?.[9]).toBe('Klarar inte kraven: inte förankrad i förvaltningens ledning.');
  });

  test('other requirements are as they were', () => {
    const planned = withAdded(krav([' driftplan', 'Ja', null, null]));
    // A running cost that the administration pays itself is a plan; A2 has one in 2028, the others have none.
    expect(publication(planned).decision.ranking.map(({ id, place }) => [id, place])).toEqual([
      ['A2', 1],
      ['A1', null],
      ['A3', null],
      ['A4', null],
    ]);
    expect([0, 1].map((row) => cell('Andra krav som saknades', row, planned))).toEqual(['0', '1']);
    expect(cell('Stoppad av krav', 1, planned)).toBe('=IF($J$24>0,1,0)');
    expect(input('Kravet Driftplan gäller', planned)).toMatch(/^"Ja" \| .* → "Ja"$/);
  });

  test('anchoring is followed also beside another', () => {
    const both = withAdded(krav(['Driftplan', 'Ja', null, null], ['Förankrad', 'Ja', null, null]));
    expect(cell('Stoppad av krav', 0, both)).toBe('=IF(OR($J$23>0,$I$23<>1),1,0)');
  });

  test('where the round ranks them all the same, nobody is stopped', () => {
    const raised = withAdded(krav(['Förankrad', 'Ja', null, null], ['Rangordna ändå', 'Ja', null, null]));
    expect(cell('Stoppad av krav', 1, raised)).toBe('0');
    expect(input('Kravet Rangordna ändå gäller', raised)).toMatch(/^"Ja" /);
  });

  test('without Krav there are none to compare, with it there are five', () => {
    const gates = (round: Snapshot): readonly (readonly string[])[] =>
      inputRows(round).filter(([what]) => what?.startsWith('"Kravet'));
    expect(gates(richRound())).toEqual([]);
    expect(gates(anchored)).toHaveLength(5);
  });

  test('what they ask about is compared too: benefits and indicators, where they are asked', () => {
    const lines = [
      table('Nyttor', 'Nyttor', ['Ansökan', 'Nytta', 'Slag'], [['A1', 'Tid', 'Tid']]),
      table('Indikatorer', 'Indikatorer', ['Ansökan', 'Indikator'], [['A1', 'Väntetid']]),
    ];
    const compared = (...rows: readonly (readonly CellValue[])[]): readonly string[] =>
      inputRows(withAdded(...lines, krav(...rows)))
        .map(([what]) => what ?? '')
        .filter((what) => what.includes(': '))
        .filter((what) => !what.startsWith('"Kriteriet'));
    const others = [
      '"Krav: antal ifyllda celler"',
      '"Krav: summan av alla tal"',
      '"Kostnader: antal ifyllda celler"',
    ];
    const needs = ['"Resursbehov: antal ifyllda celler"', '"Resursbehov: summan av alla tal"'];
    expect(compared(['Förankrad', 'Ja', null, null])).toEqual([...others, ...needs]);
    expect(compared(['Nyttoberäknad', 'Ja', null, null])).toEqual([
      ...others,
      '"Nyttor: antal ifyllda celler"',
      ...needs,
    ]);
    expect(compared(['Indikatorer', 'Ja', 1, null])).toEqual([
      ...others,
      '"Indikatorer: antal ifyllda celler"',
      ...needs,
    ]);
  });
});

test('an application that is anchored by the spreadsheet’s own truth was so', () => {
  const round = withCell(richRound(), 'Ansokningar', 1, 'Förankrad', true);
  expect(input('Förankrad A2', round)).toMatch(/^"Ja" \| .* → "Ja"$/);
});

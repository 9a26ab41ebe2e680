/** Avläsning of the round in handRound.ts: each table row by row as it is read, with room for rows that come later. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { withCell, withTable, withoutTable } from '../smallRound';
import { handRound, publicationOf, richRound, sheetsOf } from './handRound';
import { blockAt, listed, said } from './listed';
import { keyOf, literally, numberIn, yes } from './pieces';

const sheet = (round: Snapshot = handRound()): SheetWrite => sheetsOf(publicationOf(round)).reading;
const heads = (...at: readonly string[]): readonly string[] =>
  at.flatMap((cell) => listed(blockAt(sheet().blocks, cell)));
/** One row of what begins in a cell. */
const row = (at: string, index: number, round: Snapshot = handRound()): readonly string[] =>
  (blockAt(sheet(round).blocks, at).rows[index] ?? []).map(said);
const rowsOf = (at: string, round: Snapshot = handRound()): number =>
  blockAt(sheet(round).blocks, at).rows.length;

test('what begins where, how it looks and prints', () => {
  const { blocks, ...rest } = sheet();
  const areas = ['A', 'F', 'J', 'N', 'S', 'AB', 'AG'];
  expect(blocks.map(({ at }) => at)).toEqual([
    'A1',
    'A2',
    'A3',
    ...areas.flatMap((letters) => [`${letters}5`, `${letters}6`, `${letters}7`]),
  ]);
  expect(rest).toEqual({
    sheet: 'Avläsning',
    mark: 'Pottkompassen_avlasning',
    tables: [],
    widths: [
      // The scale, applications, directions, assessments; kronor are wider, and a column is left free between.
      ...[18, 12, 10, 10, 3],
      ...[10, 10, 10, 3],
      ...[10, 10, 10, 3],
      ...[10, 10, 10, 10, 3],
      // Costs, funds and conditions.
      ...[10, 10, 10, 10, 13, 10, 13, 10, 3],
      ...[10, 10, 10, 13, 3],
      ...[10, 60],
    ],
    frozenRows: 6,
    // 53 + 33 + 33 + 43 + 89 + 46 + 70 = 367 characters, of 190 to a page.
    page: { orientation: 'landscape', titleRows: '$6:$6', header: 'Avläsning', across: 2 },
  });
});

test('its words', () => {
  expect(heads('A1', 'A2', 'A3')).toEqual([
    'A1 title: "Avläsning"',
    'A2 note: "Så läser beräkningen tabellerna: ett tal skrivet som text (3,5) räknas som talet, ett namn jämförs utan ' +
      'hänsyn till versaler och mellanslag."',
    'A3 note: "Formlerna har plats för nya rader under varje tabell. Ändra inget här: ändra i tabellerna, så följer allt ' +
      'med."',
  ]);
  expect(
    heads('A5', 'A6', 'F5', 'F6', 'J5', 'J6', 'N5', 'N6', 'S5', 'S6', 'AB5', 'AB6', 'AG5', 'AG6'),
  ).toEqual([
    'A5 heading: "Poängskala: lägsta och högsta poäng"',
    'A6 tableHeading wraps [–,"yyyy-mm-dd","0","General"]: "Parameter" | "Gäller från" | "Rad" | "Värde"',
    'F5 heading: "Ansökningar"',
    'F6 tableHeading wraps ["0",–,"0"]: "Rad" | "Nyckel" | "Ifylld"',
    'J5 heading: "Inriktningar"',
    'J6 tableHeading wraps ["0",–,"General"]: "Rad" | "Nyckel" | "Vikt"',
    'N5 heading: "Poäng"',
    'N6 tableHeading wraps ["0","0","General","General"]: "Rad" | "Ansökan nr" | "I1" | "I2"',
    'S5 heading: "Kostnader"',
    'S6 tableHeading wraps ["0","0","0","General","#,##0",–,"#,##0","0"]: "Rad" | "Ansökan nr" | "År" | ' +
      '"Belopp som det läses" | "Belopp" | "Finansiering" | "Potten betalar" | "Oläslig"',
    'AB5 heading: "Ramar"',
    'AB6 tableHeading wraps ["0","0","General","#,##0"]: "Rad" | "År" | "Belopp som det läses" | "Ram"',
    'AG5 heading: "Villkor"',
    'AG6 tableHeading wraps ["0",–]: "Rad" | "Villkor"',
  ]);
});

describe('the scale', () => {
  const names = "'Förutsättningar'!$A$2:$A$15";
  const place = "(ROW('Förutsättningar'!$A$2:$A$15)-ROW('Förutsättningar'!$A$2)+1)";
  const value = (line: number): string => numberIn(`INDEX('Förutsättningar'!$B$2:$B$15,$C$${line})`);

  test('the row in force is found by its name, and by the day it began', () => {
    expect(row('A7', 0)).toEqual([
      '"poängskala min"',
      '–',
      `=SUMPRODUCT((${names}=$A$7)*(LEN('Förutsättningar'!$D$2:$D$15)=0)*${place})`,
      `=IF($C$7=0,0,${value(7)})`,
    ]);
    expect(row('A7', 1)).toEqual([
      '"poängskala max"',
      '46023',
      `=SUMPRODUCT((${names}=$A$8)*('Förutsättningar'!$D$2:$D$15=$B$8)*${place})`,
      `=IF($C$8=0,4,${value(8)})`,
    ]);
    expect(rowsOf('A7')).toBe(2);
  });

  test('of two that have begun the later, of the round’s first year', () => {
    // 46 023 is 2026-01-01, 46 388 is 2027-01-01, 46 753 is 2028-01-01: the last begins after the round's first year, 2027.
    const round = withTable(handRound(), 'Forutsattningar', (found) => ({
      ...found,
      rows: [
        ...found.rows,
        ['Poängskala max', 5, null, 46_388, null],
        ['poängskala max', 6, null, 46_753, null],
      ],
    }));
    expect(row('A7', 1, round).slice(0, 2)).toEqual(['"Poängskala max"', '46388']);
  });

  test('headings are found as people write them', () => {
    const round = withTable(handRound(), 'Forutsattningar', (found) => ({
      ...found,
      headers: [' PARAMETER', 'värde ', 'Enhet', 'gäller från', 'Källa'],
    }));
    expect(row('A7', 1, round)).toEqual(row('A7', 1));
  });

  test('without a date column only the name tells', () => {
    const round = withTable(handRound(), 'Forutsattningar', (found) => ({
      ...found,
      headers: ['Parameter', 'Värde', 'Enhet', 'Notering', 'Källa'],
    }));
    expect(row('A7', 1, round).slice(1, 3)).toEqual(['–', `=SUMPRODUCT((${names}=$A$8)*${place})`]);
  });

  test('what the workbook does not say is the standard, 0 to 4', () => {
    const standard = ['"standard (står inte i arbetsboken)"', '–', '0'];
    const none = withoutTable(handRound(), 'Forutsattningar');
    expect([row('A7', 0, none), row('A7', 1, none)]).toEqual([
      [...standard, '0'],
      [...standard, '4'],
    ]);
    const onlyMax = withTable(handRound(), 'Forutsattningar', (found) => ({
      ...found,
      rows: found.rows.slice(1),
    }));
    expect(row('A7', 0, onlyMax)).toEqual([...standard, '0']);
    expect(row('A7', 1, onlyMax)[0]).toBe('"poängskala max"');
    const onlyMin = withCell(handRound(), 'Forutsattningar', 1, 'Värde', null);
    expect(row('A7', 1, onlyMin)).toEqual([...standard, '4']);
    expect(row('A7', 0, onlyMin)[0]).toBe('"poängskala min"');
  });
});

test('applications: four, and ten more that count only where they follow without a gap', () => {
  const key = (line: number): string => `=${keyOf(`INDEX('Ansökningar'!$A$2:$A$15,$F$${line})`)}`;
  expect(row('F7', 0)).toEqual(['1', key(7), '=IF(LEN($G$7)=0,0,1)']);
  expect(row('F7', 3)).toEqual(['4', key(10), '=IF(LEN($G$10)=0,0,1)']);
  expect(row('F7', 4)).toEqual(['5', key(11), '=IF(LEN($G$11)=0,0,$H$10)']);
  expect(row('F7', 13)).toEqual(['14', key(20), '=IF(LEN($G$20)=0,0,$H$19)']);
  expect(rowsOf('F7')).toBe(14);
});

test('directions, wherever their table stands: from C4 on the sheet of theirs', () => {
  const cell = (letter: string, line: number): string =>
    `INDEX('Inriktningar'!$${letter}$4:$${letter}$15,$J$${line})`;
  expect(row('J7', 1)).toEqual(['2', `=${keyOf(cell('B', 8))}`, `=${numberIn(cell('D', 8))}`]);
  expect(rowsOf('J7')).toBe(12);
});

test('assessments: which application, and its mark for each direction', () => {
  const cell = (letter: string): string => `INDEX('Poäng'!$${letter}$2:$${letter}$16,$N$9)`;
  expect(row('N7', 2)).toEqual([
    '3',
    `=IFERROR(MATCH(${literally(keyOf(cell('A')))},'Beräkning'!$B$23:$B$26,0),"")`,
    `=${numberIn(cell('D'))}`,
    `=${numberIn(cell('E'))}`,
  ]);
  expect(rowsOf('N7')).toBe(15);
});

test('costs: what the fund pays in a year that is one, and lines that cannot be read', () => {
  const cell = (letter: string): string => `INDEX('Kostnader'!$${letter}$2:$${letter}$14,$S$7)`;
  expect(row('S7', 0)).toEqual([
    '1',
    `=IFERROR(MATCH(${literally(keyOf(cell('A')))},'Beräkning'!$B$23:$B$26,0),"")`,
    `=${numberIn(cell('C'))}`,
    `=${numberIn(cell('D'))}`,
    '=IF(ISNUMBER($V$7),IF($V$7<0,"",ROUND($V$7,0)),"")',
    `=${keyOf(cell('E'))}`,
    '=IF(AND(ISNUMBER($T$7),ISNUMBER($U$7),ISNUMBER($W$7),$X$7="POTT"),' +
      'IF(AND(INT($U$7)=$U$7,$U$7>=1900,$U$7<=2199),$W$7,""),"")',
    '=IF(AND(ISNUMBER($T$7),$X$7<>"EGEN",NOT(ISNUMBER($Y$7))),1,0)',
  ]);
  expect(rowsOf('S7')).toBe(13);
});

test('funds by year, in whole kronor', () => {
  const cell = (letter: string): string => `INDEX('Ramar'!$${letter}$2:$${letter}$13,$AB$8)`;
  expect(row('AB7', 1)).toEqual([
    '2',
    `=${numberIn(cell('A'))}`,
    `=${numberIn(cell('B'))}`,
    '=IF(ISNUMBER($AD$8),IF($AD$8<0,"",ROUND($AD$8,0)),"")',
  ]);
  expect(rowsOf('AB7')).toBe(12);
});

test('conditions as one text, with a point for every decimal sign; the reason is no part of it', () => {
  const part = (letter: string): string =>
    `SUBSTITUTE(${keyOf(`INDEX('Villkor'!$${letter}$2:$${letter}$12,$AG$7)`)},",",".")`;
  expect(row('AG7', 0)).toEqual(['1', `=${part('A')}&"|"&${part('B')}&"|"&${part('C')}&"|"&${part('D')}`]);
  expect(rowsOf('AG7')).toBe(11);
});

test('tables that are not there are not read, and the rest moves together', () => {
  const bare = withoutTable(withoutTable(withoutTable(handRound(), 'Kostnader'), 'Villkor'), 'Ramar');
  expect(sheet(bare).blocks.map(({ at }) => at)).toEqual(
    'A1 A2 A3 A5 A6 A7 F5 F6 F7 J5 J6 J7 N5 N6 N7'.split(' '),
  );
  expect(sheet(bare).widths).toHaveLength(17);
});

describe('tables that some rounds have', () => {
  const round = richRound();

  test('criteria stand after the directions: weight, ends, and whether they clip', () => {
    const cell = (letter: string): string => `INDEX('Kriterier'!$${letter}$2:$${letter}$13,$N$7)`;
    expect(listed(blockAt(sheet(round).blocks, 'N6'))).toEqual([
      'N6 tableHeading wraps ["0",–,"General","General","General","0"]: "Rad" | "Nyckel" | "Vikt" | "Sämst" | "Bäst" | "Kapas"',
    ]);
    expect(row('N7', 0, round)).toEqual([
      '1',
      `=${keyOf(cell('A'))}`,
      `=${numberIn(cell('C'))}`,
      `=${numberIn(cell('E'))}`,
      `=${numberIn(cell('F'))}`,
      `=${yes(cell('G'))}`,
    ]);
  });

  test('capacities and needs: four rows are free between the two tables, less one that parts them', () => {
    // Kapacitet has one row below its headings; Resursbehov begins in row 7. Rows 3 to 5 are free, row 6 parts them.
    const { blocks } = sheet(round);
    const capacities = (letter: string): string => `INDEX('Resurser'!$${letter}$2:$${letter}$5,$AP$7)`;
    expect(listed(blockAt(blocks, 'AP6'))).toEqual([
      'AP6 tableHeading wraps ["0",–,"General"]: "Rad" | "Nyckel" | "Tillgängligt"',
    ]);
    expect(row('AP7', 0, round)).toEqual([
      '1',
      `=${keyOf(capacities('A'))}&"|"&${numberIn(capacities('B'))}`,
      `=${numberIn(capacities('C'))}`,
    ]);
    expect(rowsOf('AP7', round)).toBe(4);
    const needs = (letter: string): string => `INDEX('Resurser'!$${letter}$8:$${letter}$19,$AT$7)`;
    const taken = (letters: string): string =>
      `=IF(AND(ISNUMBER($AU$7),ISNUMBER($AW$7)),IFERROR(MAX(0,$AW$7)*INDEX('Beräkning'!$${letters}$23:$${letters}$26,$AU$7),0),0)`;
    expect(row('AT7', 0, round).slice(0, 4)).toEqual([
      '1',
      `=IFERROR(MATCH(${literally(keyOf(needs('A')))},'Beräkning'!$B$23:$B$26,0),"")`,
      // The one capacity stands last of the checks: fund, two years, condition, capacity.
      `=IFERROR(MATCH(${literally(`${keyOf(needs('B'))}&"|"&${numberIn(needs('C'))}`)},'Beräkning'!$S$11:$S$11,0),"")`,
      `=${numberIn(needs('D'))}`,
    ]);
    // Chosen and decided, six columns further right: mark, worth and points of each criterion.
    expect(row('AT7', 0, round).slice(4)).toEqual([taken('AU'), taken('AX')]);
    expect(listed(blockAt(blocks, 'AT6'))).toEqual([
      'AT6 tableHeading wraps ["0","0","0","General","General","General"]: "Rad" | "Ansökan nr" | "Kapacitet nr" | "Behov" | ' +
        '"Valda tar" | "Beviljade tar"',
    ]);
  });
});

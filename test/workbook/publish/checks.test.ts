/** The checks of Beräkning: every kind of condition, the fund in each of its forms, and capacities; the round is that of handRound.ts. */
import type { DecideSettings } from '../../../src/model/portfolio/decision';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { withTable, withoutTable } from '../smallRound';
import { handRound, publicationOf, richRound, sheetsOf } from './handRound';
import { blockAt, listed, said } from './listed';

/** With its one condition changed for others. */
const withConditions = (...rows: readonly (readonly CellValue[])[]): Snapshot =>
  withTable(handRound(), 'Villkor', (table) => ({ ...table, rows }));

/** The checks, one line each: where, what, group, limit, chosen takes, chosen holds, decided takes, decided holds. */
function checks(round: Snapshot, settings: DecideSettings = {}, at = 'Q7'): readonly string[] {
  const { blocks } = sheetsOf(publicationOf(round, settings)).calculation;
  return blockAt(blocks, at).rows.map((row) => row.map(said).join(' | '));
}

/** The condition's own line: below the fund, 2027 and 2028, in row 10. */
const condition = (...row: readonly CellValue[]): string => checks(withConditions(row))[3] ?? '';

const column = (letters: string): string => `$${letters}$23:$${letters}$26`;

describe('conditions', () => {
  test('must and must not', () => {
    expect(condition('Måste med', 'A3', null, null, 'Lag')).toBe(
      '"Villkor!A2" | "Måste med: A3" | – | – | – | =$AO$25 | – | =$AR$25',
    );
    expect(condition('Får inte med', 'A1', null, null, 'Väntar')).toBe(
      '"Villkor!A2" | "Får inte med: A1" | – | – | – | =1-$AO$23 | – | =1-$AR$23',
    );
  });

  test('one demands all of the others', () => {
    expect(condition('Kräver', 'A1', 'A3; A2', null, null)).toBe(
      '"Villkor!A2" | "A1 kräver A3, A2" | – | – | – | ' +
        '=IF($AO$23=1,IF($AO$25+$AO$24=2,1,0),1) | – | =IF($AR$23=1,IF($AR$25+$AR$24=2,1,0),1)',
    );
  });

  test('one rules out each of the others', () => {
    expect(condition('Utesluter', 'A2', 'A1; A4', null, null)).toBe(
      '"Villkor!A2" | "A2 utesluter A1, A4" | – | – | – | ' +
        '=IF(AND($AO$24=1,$AO$23+$AO$26>0),0,1) | – | =IF(AND($AR$24=1,$AR$23+$AR$26>0),0,1)',
    );
  });

  test('all together or none', () => {
    const both = (flag: string): string => `=IF(OR($${flag}$23+$${flag}$25=0,$${flag}$23+$${flag}$25=2),1,0)`;
    expect(condition('Paket', 'A1', 'A3', null, null)).toBe(
      `"Villkor!A2" | "Paket: A1, A3" | – | – | – | ${both('AO')} | – | ${both('AR')}`,
    );
  });

  test('at least so many of a group; the group stands in a cell of its own', () => {
    const count = (flag: string): string => `=SUMPRODUCT((${column('F')}=$S$10)*(${column(flag)}=1))`;
    expect(condition('Minst antal', 'Förvaltning', 'Bygg', 2, null)).toBe(
      `"Villkor!A2" | "Minst antal: Bygg" | "Bygg" | 2 | ${count('AO')} | =IF($U$10>=$T$10,1,0) | ` +
        `${count('AR')} | =IF($W$10>=$T$10,1,0)`,
    );
  });

  test('of a goal, which is one of several in a cell', () => {
    const count = (flag: string): string =>
      `=SUMPRODUCT(ISNUMBER(FIND(";"&UPPER(TRIM($S$10))&";",${column('H')}))*(${column(flag)}=1))`;
    expect(condition('Minst antal', 'KF-mål', 'M1', 1, null)).toBe(
      `"Villkor!A2" | "Minst antal: M1" | "M1" | 1 | ${count('AO')} | =IF($U$10>=$T$10,1,0) | ` +
        `${count('AR')} | =IF($W$10>=$T$10,1,0)`,
    );
  });

  test('at most a share of the fund: of what the chosen cost, and of what has been granted', () => {
    const money = (flag: string, of: string): string =>
      `=SUMPRODUCT((${column('G')}=$S$10)*(${column(flag)}=1)*${column(of)})`;
    expect(condition('Högst andel', 'Objekt', 'O1', 0.5, null)).toBe(
      `"Villkor!A2" | "Högst andel: O1" | "O1" | 0.5 | ${money('AO', 'T')} | =(IF($U$10<=$T$10*$B$9+0.000001,1,0)) | ` +
        `${money('AR', 'AQ')} | =(IF($W$10<=$T$10*$B$9+0.000001,1,0))`,
    );
  });

  test('each has its own row, in the order of the table', () => {
    const lines = checks(
      withConditions(
        ['Minst antal', 'Förvaltning', 'Bygg', 1, null],
        ['Högst andel', 'Objekt', 'O2', 0.5, null],
        ['Måste med', 'A3', null, null, null],
      ),
    );
    expect(lines).toHaveLength(6);
    expect(lines.slice(3).map((line) => line.split(' | ').slice(0, 3))).toEqual([
      ['"Villkor!A2"', '"Minst antal: Bygg"', '"Bygg"'],
      ['"Villkor!A3"', '"Högst andel: O2"', '"O2"'],
      ['"Villkor!A4"', '"Måste med: A3"', '–'],
    ]);
    expect(lines[3]).toContain('=IF($U$10>=$T$10,1,0)');
    expect(lines[4]).toContain('=(IF($U$11<=$T$11*$B$9+0.000001,1,0))');
  });
});

describe('the fund', () => {
  const only2027 = withTable(handRound(), 'Ramar', (table) => ({ ...table, rows: table.rows.slice(0, 1) }));
  const oneYear = withoutTable(only2027, 'Kostnader');
  const noYear = withoutTable(withoutTable(handRound(), 'Ramar'), 'Kostnader');
  const within = '=IF($U$7<=$T$7+0.000001,1,0)';
  const decided = '=IF($W$7<=$T$7+0.000001,1,0)';
  /** What is chosen costs, from the list's own columns; with no or one year they stand further left. */
  const cost = (flag: string): string => `=SUMIFS(${column('S')},${column(flag)},1)`;

  test('as one number: one line', () => {
    expect(checks(handRound(), { budget: 500_000 })).toEqual([
      `"Ram" | "Ramen räcker" | – | =$B$9 | ${cost('AK')} | ${within} | =$B$15 | ${decided}`,
      '"Villkor!A2" | "A1 kräver A3" | – | – | – | =IF($AK$23=1,IF($AK$25=1,1,0),1) | – | =IF($AN$23=1,IF($AN$25=1,1,0),1)',
    ]);
  });

  test('of one year: in all, and that year where no other fund is tried', () => {
    expect(checks(oneYear).slice(0, 2)).toEqual([
      `"Ram" | "Ramen räcker" | – | =$B$9 | ${cost('AM')} | ${within} | =$B$15 | ${decided}`,
      `"Ram" | "Ramen 2027 räcker" | – | =$O$7 | =SUMIFS(${column('U')},${column('AM')},1) | ` +
        `=IF(ISNUMBER($B$7),"",IF($U$8<=$T$8+0.000001,1,0)) | =SUMIFS(${column('U')},${column('AP')},1) | ` +
        '=IF(ISNUMBER($B$7),"",IF($W$8<=$T$8+0.000001,1,0))',
    ]);
  });

  test('none: only where one is tried', () => {
    expect(checks(noYear)[0]).toBe(
      `"Ram" | "Ramen räcker" | – | =$B$9 | ${cost('AK')} | =IF(ISNUMBER($B$7),IF($U$7<=$T$7+0.000001,1,0),"") | ` +
        '=$B$15 | =IF(ISNUMBER($B$7),IF($W$7<=$T$7+0.000001,1,0),"")',
    );
    const limited = withTable(noYear, 'Villkor', (table) => ({
      ...table,
      rows: [['Högst andel', 'Objekt', 'O1', 0.5, null]],
    }));
    expect(checks(limited)[1]).toContain('=IF(NOT(ISNUMBER($B$7)),"",IF($U$8<=$T$8*$B$9+0.000001,1,0))');
  });

  test('none, and none that could be looked up: nothing to hold', () => {
    const publication = { ...publicationOf(noYear), frontier: null };
    const { blocks } = sheetsOf(publication).calculation;
    expect((blockAt(blocks, 'Q7').rows[0] ?? []).map(said)).toEqual([
      '"Ram"',
      '"Ramen räcker"',
      '–',
      '=$B$9',
      cost('AK'),
      '=""',
      '=$B$15',
      '=""',
    ]);
  });

  test('several years, and none that could be looked up: still where one is tried', () => {
    const publication = { ...publicationOf(handRound()), frontier: null };
    const { blocks } = sheetsOf(publication).calculation;
    expect(said(blockAt(blocks, 'Q7').rows[0]?.[5] ?? null)).toBe(
      '=IF(ISNUMBER($B$7),IF($U$7<=$T$7+0.000001,1,0),"")',
    );
  });
});

test('a capacity: what is available, and what the chosen and the decided need of it', () => {
  // Fund, 2027, 2028 and the condition come before; Kapacitet stands in AP–AR of Avläsning, Resursbehov in AT–AY.
  expect(checks(richRound())[4]).toBe(
    '"Resurser" | "Arkitekt 2027 räcker" | "ARKITEKT|2027" | ' +
      `=IFERROR(INDEX('Avläsning'!$AR$7:$AR$10,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($S$11,"~","~~"),"*","~*"),"?","~?"),` +
      `'Avläsning'!$AQ$7:$AQ$10,0)),"") | ` +
      `=SUMIFS('Avläsning'!$AX$7:$AX$18,'Avläsning'!$AV$7:$AV$18,1) | =IF($U$11<=$T$11+0.000001,1,0) | ` +
      `=SUMIFS('Avläsning'!$AY$7:$AY$18,'Avläsning'!$AV$7:$AV$18,1) | =IF($W$11<=$T$11+0.000001,1,0)`,
  );
});

test('two capacities are told apart by their number, from one', () => {
  const round = withTable(richRound(), 'Kapacitet', (table) => ({
    ...table,
    rows: [...table.rows, ['Testare', 2028, 1]],
  }));
  const lines = checks(round).slice(4);
  expect(lines.map((line) => line.split(' | ')[2])).toEqual(['"ARKITEKT|2027"', '"TESTARE|2028"']);
  expect(lines.map((line) => /\$AV\$7:\$AV\$18,(\d)/.exec(line)?.[1])).toEqual(['1', '2']);
  // What an application needs is looked up among both, in rows 11 and 12.
  const { blocks } = sheetsOf(publicationOf(round)).reading;
  expect(listed(blockAt(blocks, 'AT7'))[0]).toContain("'Beräkning'!$S$11:$S$12,0)");
});

test('without Resursbehov nothing is needed', () => {
  const lines = checks(withoutTable(richRound(), 'Resursbehov'));
  expect(lines[4]?.split(' | ').slice(4)).toEqual([
    '=0',
    '=IF($U$11<=$T$11+0.000001,1,0)',
    '=0',
    '=IF($W$11<=$T$11+0.000001,1,0)',
  ]);
});

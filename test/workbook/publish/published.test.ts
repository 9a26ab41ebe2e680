/** Publicerat of the round in handRound.ts: every input beside what it is now, what counts as changed, and the frontier. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { withCell, withTable } from '../smallRound';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { blockAt, listed, said } from './listed';
import { literally, shown } from './pieces';

const sheet = (round: Snapshot = handRound()): SheetWrite => sheetsOf(publicationOf(round)).published;
const lines = (...at: readonly string[]): readonly string[] => {
  const { blocks } = sheet();
  return at.flatMap((cell) => listed(blockAt(blocks, cell)));
};
/** The input of that name: what it was and what it is now. */
const input = (name: string, round: Snapshot = handRound()): string =>
  blockAt(sheet(round).blocks, 'A7')
    .rows.filter(([what]) => what === name)
    .map(([, published = null, now = null]) => `${said(published)} | ${said(now)}`)
    .join(' and ');

test('what the sheet is, how it looks and prints', () => {
  const { blocks, ...rest } = sheet();
  expect(blocks.map(({ at }) => at)).toEqual(['A1', 'A2', 'A3', 'A5', 'A6', 'A7', 'J3', 'J5', 'J6', 'J7']);
  expect(rest).toEqual({
    sheet: 'Publicerat',
    mark: 'Pottkompassen_publicerat',
    tables: [],
    widths: [46, 18, 18, 9, 9, 3, 3, 3, 3, 8, 14, 14, 10, 14, 14, 14],
    highlights: [{ range: 'A7:C62', formula: '=$D7=1', look: 'warning' }],
    names: [{ name: 'Pottkompassen_fingeravtryck', range: 'B3' }],
    frozenRows: 6,
    page: { orientation: 'landscape', titleRows: '$6:$6', header: 'Publicerat' },
  });
  const mixed = '"[>=1000]#,##0;General"';
  expect(lines('A1', 'A2', 'A3', 'A5', 'A6')).toEqual([
    'A1 title: "Publicerat"',
    'A2 note: "Det som rangordningen räknades på 2026-11-23 14:05, med beräkningens version 1.2.3. Ändra inget här."',
    'A3 note: "Fingeravtryck" | "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
    'A5 heading: "Underlag: publicerat och nu"',
    `A6 tableHeading wraps [–,${mixed},${mixed},"0","0"]: "Uppgift" | "Publicerat" | "Nu" | "Ändrat" | "Ändring nr"`,
  ]);
  expect(blockAt(sheet().blocks, 'A7').format).toEqual(blockAt(sheet().blocks, 'A6').format);
});

test('every input has its line, in this order', () => {
  const each = (name: (id: string) => readonly string[]): readonly string[] =>
    ['A1', 'A2', 'A3', 'A4'].flatMap(name);
  const numbered = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  expect(blockAt(sheet().blocks, 'A7').rows.map(([what]) => what)).toEqual([
    'Vikt I1 Behov',
    'Vikt I2 Alla',
    'Poängskalans lägsta',
    'Poängskalans högsta',
    'Ram 2027',
    'Ram 2028',
    ...each((id) => [`Ansökan ${id}`, `Kostnad ${id}`, `Förankrad ${id}`, `Status ${id}`]),
    ...each((id) => [`Poäng ${id} mot I1`, `Poäng ${id} mot I2`]),
    // The four rows and room for ten more; the one condition and room for ten.
    ...numbered(1, 14).map((row) => `Ny ansökan (rad ${row} i tabellen)`),
    ...numbered(1, 11).map((row) => `Villkor (rad ${row} i tabellen)`),
    'Kostnader: antal ifyllda celler',
  ]);
});

test('what each was, and where what it is now is found', () => {
  const calculated = (cell: string, result: string): string => `=${shown(`'Beräkning'!${cell}`)} → ${result}`;
  expect(input('Vikt I1 Behov')).toBe(`3 | ${calculated('$G$7', '3')}`);
  expect(input('Vikt I2 Alla')).toBe(`1 | ${calculated('$G$8', '1')}`);
  expect(input('Poängskalans lägsta')).toBe(`0 | =${shown("'Avläsning'!$D$7")} → 0`);
  expect(input('Poängskalans högsta')).toBe(`4 | =${shown("'Avläsning'!$D$8")} → 4`);
  expect(input('Ram 2027')).toBe(`600000 | ${calculated('$O$7', '600000')}`);
  expect(input('Ram 2028')).toBe(`250000 | ${calculated('$O$8', '250000')}`);
  expect(input('Ansökan A2')).toBe(
    `"finns" | =IF(ISNUMBER('Beräkning'!$E$24),"finns","borttagen") → "finns"`,
  );
  // Of the years, the lines count, not what is asked for.
  expect(input('Kostnad A2')).toBe(`300000 | ${calculated('$R$24', '300000')}`);
  expect(input('Förankrad A1')).toBe(`"Ja" | =IF('Beräkning'!$I$23=1,"Ja","Nej") → "Ja"`);
  expect(input('Förankrad A2')).toBe(`"Nej" | =IF('Beräkning'!$I$24=1,"Ja","Nej") → "Nej"`);
  expect(input('Förankrad A3')).toBe(`"Nej" | =IF('Beräkning'!$I$25=1,"Ja","Nej") → "Nej"`);
  const status = (row: number): string =>
    `=IF(ISNUMBER('Beräkning'!$E$${row}),TRIM(INDEX('Ansökningar'!$F$2:$F$15,'Beräkning'!$E$${row})&""),"")`;
  expect(input('Status A1')).toBe(`"Beredd" | ${status(23)} → "Beredd"`);
  expect(input('Status A4')).toBe(`– | ${status(26)} → ""`);
  expect(input('Poäng A2 mot I1')).toBe(`2 | ${calculated('$W$24', '2')}`);
  expect(input('Poäng A3 mot I2')).toBe(`2 | ${calculated('$X$25', '2')}`);
  expect(input('Poäng A4 mot I2')).toBe(`– | ${calculated('$X$26', '""')}`);
  const isNew = (row: number): string =>
    `=IF(AND('Avläsning'!$H$${row}=1,ISERROR(MATCH(${literally(`'Avläsning'!$G$${row}`)},'Beräkning'!$B$23:$B$26,0))),` +
    `'Avläsning'!$G$${row},"") → ""`;
  expect(input('Ny ansökan (rad 1 i tabellen)')).toBe(`– | ${isNew(7)}`);
  expect(input('Ny ansökan (rad 14 i tabellen)')).toBe(`– | ${isNew(20)}`);
  expect(input('Villkor (rad 1 i tabellen)')).toBe(
    `"KRÄVER|A1|A3|" | ='Avläsning'!$AH$7&"" → "KRÄVER|A1|A3|"`,
  );
  expect(input('Villkor (rad 2 i tabellen)')).toBe(`"|||" | ='Avläsning'!$AH$8&"" → "|||"`);
  // Three lines of five cells, all of them filled.
  const body = "'Kostnader'!$A$2:$E$4";
  expect(input('Kostnader: antal ifyllda celler')).toBe(
    `15 | =ROWS(${body})*COLUMNS(${body})-COUNTBLANK(${body})+IFERROR(IF(LEN('Kostnader'!$A$5)>0,1,0),1) → 15`,
  );
});

test('what counts as changed, and how the changes are numbered', () => {
  const { rows } = blockAt(sheet().blocks, 'A7');
  const changed = (line: number): string => rows[line - 7]?.slice(3).map(said).join(' | ') ?? '';
  const differs = (row: number): string =>
    `=IFERROR(IF(AND(ISNUMBER($B$${row}),ISNUMBER($C$${row})),IF(ABS($B$${row}-$C$${row})<=0.000000001*MAX(1,ABS($B$${row})),0,1),` +
    `IF($B$${row}&""=$C$${row}&"",0,1)),1) → 0`;
  expect(changed(7)).toBe(`${differs(7)} | =$D$7 → 0`);
  expect(changed(8)).toBe(`${differs(8)} | =$E$7+$D$8 → 0`);
  // A new application counts where there is one, and it was not there but unusable.
  expect(changed(37)).toBe('=IF(OR($C$37="",$C$37=$B$37),0,1) → 0 | =$E$36+$D$37 → 0');
  // A condition counts where it is nowhere any more, wherever it stands.
  expect(changed(51)).toBe(
    `=IF(SUMPRODUCT(('Avläsning'!$AH$7:$AH$17=$B$51)*1)>0,0,1) → 0 | =$E$50+$D$51 → 0`,
  );
  // A blank row counts where it is blank no more.
  expect(changed(52)).toBe(`=IF('Avläsning'!$AH$8=$B$52,0,1) → 0 | =$E$51+$D$52 → 0`);
  expect(changed(62)).toBe(`${differs(62)} | =$E$61+$D$62 → 0`);
  expect(rows).toHaveLength(56);
});

test('the frontier step by step: each the best until one krona less than the next', () => {
  expect(lines('J3', 'J5', 'J6', 'J7')).toEqual([
    'J3 note: "Alla 6 steg. Varje steg är bevisat bäst från sin ram till nästa stegs."',
    'J5 heading: "Fronten: den bästa portföljen för varje ram"',
    'J6 tableHeading wraps ["0","#,##0","#,##0","0.0","#,##0",–,–]: "Steg" | "Ram" | "Kostnad" | "Poäng" | ' +
      '"Bäst till och med" | "Rad för rad (1 = med)" | "Ansökningar"',
    'J7 plain ["0","#,##0","#,##0","0.0","#,##0",–,–]: 1 | 0 | 0 | 0 | 149999 | "0000" | ""',
    'J8: 2 | 150000 | 150000 | 31.25 | 349999 | "0010" | "A3"',
    'J9: 3 | 350000 | 350000 | 62.5 | 499999 | "0100" | "A2"',
    'J10: 4 | 500000 | 500000 | 93.75 | 549999 | "0110" | "A2, A3"',
    'J11: 5 | 550000 | 550000 | 118.75 | 899999 | "1010" | "A1, A3"',
    'J12: 6 | 900000 | 900000 | 181.25 | – | "1110" | "A1, A2, A3"',
  ]);
});

describe('applications that cannot be read', () => {
  test('one without a title was there but could not be used: it is no news', () => {
    const round = withTable(handRound(), 'Ansokningar', (table) => ({
      ...table,
      rows: [...table.rows, [' x9 ', null, null, null, null, null, null, null]],
    }));
    expect(publicationOf(round).decision.ranking).toHaveLength(4);
    expect(input('Ny ansökan (rad 5 i tabellen)', round)).toMatch(/^"X9" \| =IF\(AND\(/);
  });

  test('without a column Status nobody’s status is compared', () => {
    const round = withTable(handRound(), 'Ansokningar', (table) => ({
      ...table,
      headers: table.headers.map((header) => (header === 'Status' ? 'Läge' : header)),
    }));
    expect(input('Status A1', round)).toBe('');
    expect(input('Förankrad A1', round)).not.toBe('');
  });

  test('an unknown cost was nothing', () => {
    const round = withCell(handRound(), 'Ansokningar', 3, 'Sökt belopp', null);
    expect(input('Kostnad A4', round)).toMatch(/^– \| .* → ""$/);
  });
});

/** Beräkning of the round in handRound.ts: its summary, weights, funds and checks, and how the sheet looks. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { blockAt, listed } from './listed';
import { literally, numberIn } from './pieces';

const sheet = (): SheetWrite => sheetsOf(publicationOf(handRound())).calculation;
const lines = (...at: readonly string[]): readonly string[] => {
  const { blocks } = sheet();
  return at.flatMap((cell) => listed(blockAt(blocks, cell)));
};

/** Four applications in rows 23 to 26. */
const column = (letters: string): string => `$${letters}$23:$${letters}$26`;
test('what begins where', () => {
  expect(sheet().blocks.map(({ at }) => at)).toEqual(
    'A1 A2 A3 A5 A6 A7 D5 D6 D7 M5 M6 M7 Q5 Q6 Q7 A21 A22 A23 AT21 AT22 AT23'.split(' '),
  );
});

test('what the sheet is', () => {
  expect(lines('A1', 'A2', 'A3')).toEqual([
    'A1 title: "Beräkning"',
    'A2 note: "Vanliga formler över tabellerna i arbetsboken. Poäng, bidrag, platser, ackumulerade summor, kontroller ' +
      'och känslighet följer med när en vikt, en poäng eller ramen ändras."',
    'A3 note: "Vilka som är valda och varför hör till publiceringen; för en annan ram slås den bästa portföljen upp ' +
      'bland de steg som publicerades."',
  ]);
});

test('the summary: another fund in whole kronor from 0, the step that it gives, and sums', () => {
  const tried = numberIn("'Beslutsunderlag'!$K$13");
  const formats = '[–,["#,##0","#,##0","#,##0","0","0","0.0","#,##0","0","#,##0","0","0.0%","0.0","0"]]';
  expect(lines('A5', 'A6', 'A7')).toEqual([
    'A5 heading: "Sammanfattning"',
    `A6 tableHeading wraps ${formats}: "Uppgift" | "Värde"`,
    `A7 plain ${formats}: "Prövad ram" | =IF(ISNUMBER(${tried}),IF(${tried}<0,"",INT(${tried})),"") → ""`,
    'A8: "Ram enligt tabellen Ramar" | =SUM($O$7:$O$8) → 850000',
    'A9: "Ram som räknas" | =IF(ISNUMBER($B$7),$B$7,$B$8) → 850000',
    'A10: "Valet slås upp för en annan ram (1 = ja)" | =IF(ISNUMBER($B$7),1,0) → 0',
    `A11: "Steg i fronten" | =IFERROR(MATCH($B$9,'Publicerat'!$K$7:$K$12,1),0)`,
    `A12: "De valdas poäng, publicerade" | =IF($B$10=1,IF($B$11=0,"",INDEX('Publicerat'!$M$7:$M$12,$B$11)),118.75) → 118.75`,
    `A13: "De valdas kostnad" | =SUMIFS(${column('S')},${column('AO')},1) → 550000`,
    `A14: "Antal valda" | =SUM(${column('AO')}) → 2`,
    `A15: "Beviljat" | =SUM(${column('AQ')})`,
    `A16: "Antal beviljade" | =SUM(${column('AR')})`,
    `A17: "Minsta ändring av en vikt som byter plats på två grannar" | =IF(COUNT(${column('BF')})=0,"",MIN(${column('BF')}))`,
    `A18: "De publicerade valdas poäng nu" | =SUMIFS(${column('AD')},${column('AN')},1)`,
    `A19: "Antal inskrivna beslut" | =SUMPRODUCT((LEN(${column('AP')})>0)*1) → 0`,
  ]);
});

test('the weights as they are read, shared so that they sum to 1, and the ends of the scale', () => {
  const weight = (row: number): string => {
    const found = `IFERROR(INDEX('Avläsning'!$L$7:$L$18,MATCH(${literally(`$D$${row}`)},'Avläsning'!$K$7:$K$18,0)),"")`;
    return `=IF(ISNUMBER(${found}),IF(${found}<0,"",${found}),"")`;
  };
  const share = (row: number): string =>
    `=IF(COUNT($G$7:$G$8)<2,"",IF(SUM($G$7:$G$8)>0,$G$${row}/SUM($G$7:$G$8),0))`;
  const ends = `='Avläsning'!$D$7 | ='Avläsning'!$D$8 | 0`;
  const formats = '[–,–,–,"General","0.0%","General","General","0"]';
  expect(lines('D5', 'D6', 'D7')).toEqual([
    'D5 heading: "Vikter"',
    `D6 tableHeading wraps ${formats}: "Nyckel" | "Id" | "Inriktning" | "Vikt" | "Andel" | "Sämst" | "Bäst" | "Kapas"`,
    `D7 plain ${formats}: "I1" | "I1" | "Behov" | ${weight(7)} | ${share(7)} → 0.75 | ${ends}`,
    `D8: "I2" | "I2" | "Alla" | ${weight(8)} | ${share(8)} → 0.25 | ${ends}`,
  ]);
});

test('the funds, as published and as they are now', () => {
  const now = (row: number): string =>
    `=IFERROR(INDEX('Avläsning'!$AE$7:$AE$18,MATCH($M$${row},'Avläsning'!$AC$7:$AC$18,0)),"")`;
  expect(lines('M5', 'M6', 'M7')).toEqual([
    'M5 heading: "Ramar"',
    'M6 tableHeading wraps ["0","#,##0","#,##0"]: "År" | "Publicerad ram" | "Ram nu"',
    `M7 plain ["0","#,##0","#,##0"]: 2027 | 600000 | ${now(7)}`,
    `M8: 2028 | 250000 | ${now(8)}`,
  ]);
});

test('the checks: another fund only where one is tried, else year by year, and the condition', () => {
  const mixed = '"[>=1000]#,##0;General"';
  const formats = `[–,–,–,${mixed},${mixed},"0",${mixed},"0"]`;
  const sum = (letters: string, flag: string): string => `=SUMIFS(${column(letters)},${column(flag)},1)`;
  const tried = (letter: string): string => `=IF(ISNUMBER($B$7),IF($${letter}$7<=$T$7+0.000001,1,0),"")`;
  const yearly = (letter: string, row: number): string =>
    `=IF(ISNUMBER($B$7),"",IF($${letter}$${row}<=$T$${row}+0.000001,1,0))`;
  const year = (row: number, name: number, draw: string): string =>
    `"Ram" | "Ramen ${name} räcker" | – | =$O$${row - 1} | ${sum(draw, 'AO')} | ${yearly('U', row)} | ` +
    `${sum(draw, 'AR')} | ${yearly('W', row)}`;
  const demands = (flag: string): string => `=IF($${flag}$23=1,IF($${flag}$25=1,1,0),1)`;
  expect(lines('Q5', 'Q6', 'Q7')).toEqual([
    'Q5 heading: "Kontroller"',
    `Q6 tableHeading wraps ${formats}: "Står i" | "Uppgift" | "Grupp" | "Gräns" | "Valda" | "Valet håller (1 = ja)" | ` +
      '"Beviljade" | "Besluten håller (1 = ja)"',
    `Q7 plain ${formats}: "Ram" | "Den prövade ramen räcker" | – | =$B$9 | ${sum('S', 'AO')} | ${tried('U')} | ` +
      `=$B$15 | ${tried('W')}`,
    `Q8: ${year(8, 2027, 'U')}`,
    `Q9: ${year(9, 2028, 'V')}`,
    `Q10: "Villkor!A2" | "A1 kräver A3" | – | – | – | ${demands('AO')} | – | ${demands('AR')}`,
  ]);
});

test('headings of the list, with the number formats of its columns', () => {
  const { rows, format, look, wraps } = blockAt(sheet().blocks, 'A22');
  expect({ look, wraps, title: lines('A21') }).toEqual({
    look: 'tableHeading',
    wraps: true,
    title: ['A21 heading: "Ansökningar"'],
  });
  const formats = format as readonly (string | undefined)[];
  expect(formats).toEqual(blockAt(sheet().blocks, 'A23').format);
  expect((rows[0] ?? []).map((heading, i) => `${String(heading)}: ${formats[i] ?? '–'}`)).toEqual([
    'Nr: 0',
    'Nyckel: –',
    'Id: –',
    'Ansökan: –',
    'Rad: 0',
    'Förvaltning: –',
    'Objekt: –',
    'KF-mål: –',
    'Förankrad (1 = ja): 0',
    'Andra krav som saknades: 0',
    'Stoppad av krav: 0',
    'Sökt belopp som det står: General',
    'Belopp som det läses: General',
    'Sökt belopp: #,##0',
    'Rader som potten betalar: 0',
    'Summa av raderna: #,##0',
    'Kostnad, en ram för alla år: #,##0',
    'Kostnad, ram per år: #,##0',
    'Kostnad: #,##0',
    'Kostnad, okänd som 0: #,##0',
    'Tar 2027: #,##0',
    'Tar 2028: #,##0',
    'I1 medel: 0.00',
    'I2 medel: 0.00',
    'I1 läge (0–1): 0.000',
    'I2 läge (0–1): 0.000',
    'I1: 0.0',
    'I2: 0.0',
    'Ej bedömd mot: –',
    'Poäng: 0.0',
    'Poäng som rangordnas: 0.0',
    'Ordning: 0',
    'Plats: 0',
    'Ordning efter id: 0',
    'Listplats: 0',
    'Ackumulerat: #,##0',
    'Ackumulerat 2027: #,##0',
    'Ackumulerat 2028: #,##0',
    'Ryms: –',
    'Vald vid publiceringen: 0',
    'Vald nu: 0',
    'Beslut: –',
    'Beviljat: #,##0',
    'Beviljad (1 = ja): 0',
  ]);
});

test('widths and print: the widest of what stands above and below, on four pages across', () => {
  const { blocks, ...rest } = sheet();
  expect(blocks.length).toBeGreaterThan(0);
  const [number, kronor] = [10, 13];
  expect(rest).toEqual({
    sheet: 'Beräkning',
    mark: 'Pottkompassen_berakning',
    tables: [],
    widths: [
      // A–C: the summary's words and figures, then the list's Id.
      ...[54, 13, number],
      // D title; E–K with the weights' title in F.
      ...[30, number, 30, number, number, number, number, number],
      // L as written, M, N kronor (M and N beside: year and fund), O and P.
      ...[number, number, kronor, kronor, kronor],
      // Q the single cost, R the words of the checks, S–V costs and draws, limits of 13.
      ...[kronor, 30, kronor, kronor, kronor, kronor],
      // W means beside the checks' decided; X–AI.
      ...[kronor, ...Array<number>(12).fill(number)],
      // AJ–AL running totals, AM–AP, AQ granted, AR.
      ...[kronor, kronor, kronor, number, number, number, number, kronor, number],
      // AS is left free between the lists.
      3,
      ...Array<number>(13).fill(number),
    ],
    // 54 + 13 + 10 + 30 + 10 + 30 + 50 + 20 + 39 + 13 + 30 + 52 + 13 + 120 + 39 + 40 + 13 + 10 + 3 + 130 = 719 characters, of 190 to
    // a page.
    page: { orientation: 'landscape', header: 'Beräkning', across: 4 },
  });
});

/** Beslutsunderlag of the round that is worked out by hand in handRound.ts: every cell, how it looks and how it prints. */
import type { CellBlock, SheetWrite } from '../../../src/workbook/sheet';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { blockAt, listed } from './listed';
import { listColumn } from './pieces';

const page = (): SheetWrite => sheetsOf(publicationOf(handRound())).page;

const lines = (...at: readonly string[]): readonly string[] => {
  const { blocks } = page();
  return at.flatMap((cell) => listed(blockAt(blocks, cell)));
};

const [row, administration, goals, cost] = [
  listColumn('E'),
  listColumn('F'),
  listColumn('H'),
  listColumn('T'),
];
const [draw2027, draw2028, chosen] = [listColumn('U'), listColumn('V'), listColumn('AO')];
/** Single figures of the calculation. */
const single = (row: number): string => `'Beräkning'!$B$${row}`;
const [fund, looksUp, step, value] = [single(9), single(10), single(11), single(12)];
const [chosenCost, number, granted] = [single(13), single(14), single(15)];
const [nearest, verdicts] = [single(17), single(19)];
/** What was published, 56 inputs in rows 7 to 62, of which D counts what has changed. */
const changes = "SUM('Publicerat'!$D$7:$D$62)";

test('what begins where, and nothing else', () => {
  const { blocks } = page();
  expect(blocks.map(({ at }: CellBlock) => at)).toEqual(
    `A1 A2 A3 A4 A5 A6 A7 A8 A9 J7 J8 J9 J11 J13 K13 A16 A22 C24 C25 C26 J24 J25 J26 J30 J31 C31 C32 C33 C41
     A43 A44 A45 A48`.split(/\s+/),
  );
});

test('what it is, and whether the log still tells of it', () => {
  const said = 'Publicerat 2026-11-23 14:05. Beräkningens version 1.2.3, fingeravtryck 0123456789ab.';
  expect(lines('A1', 'A2')).toEqual([
    'A1 title: "Beslutsunderlag, digitaliseringspotten 2027–2028"',
    // The log has no row yet: it comes on its own sheet from A1, the fingerprint in its fourth column; 2 000 rows are looked through.
    `A2 note: ="${said}"&IF(IFERROR(SUMPRODUCT(('Beslutslogg'!$D$2:$D$2001='Publicerat'!$B$3)*1),0)>0,` +
      '" Raden finns i Beslutslogg."," RADEN SAKNAS I BESLUTSLOGG: den är borttagen eller ändrad.")' +
      ` → "${said} Raden finns i Beslutslogg."`,
  ]);
});

test('whether the material has changed, by a count of what has', () => {
  const fresh =
    'Underlaget är oförändrat sedan publiceringen: rangordningen stämmer med det som står i arbetsboken.';
  expect(lines('A3')).toEqual([
    `A3 text: =IF(${changes}=0,"${fresh}","UNDERLAGET HAR ÄNDRATS sedan publiceringen (ändrade uppgifter: "&${changes}&` +
      '", se listan nedan). Platser, poäng, summor och kontroller är omräknade; val, motiveringar och hur säkert valet är ' +
      `hör till det som publicerades.") → "${fresh}"`,
  ]);
});

test('the choice: two of four, 87,5 + 31,25 = 118,75 points for 400 000 + 150 000 kronor, and for another fund', () => {
  const published =
    'Bästa portföljen: 2 av 4 ansökningar, 118,8 poäng för 550␣000␣kr. Bevisat bäst inom ramen och villkoren.';
  const [kronor, price] = [`FIXED(${fund},0)`, `FIXED(${chosenCost},0)`];
  // The last column of the six steps says how far each is the best.
  const until = `INDEX('Publicerat'!$N$7:$N$12,${step})`;
  expect(lines('A4')).toEqual([
    `A4 text: =IF(${looksUp}=0,"${published}",IF(${step}=0,` +
      `"Inga ansökningar kan väljas så att villkoren uppfylls inom ramen "&${kronor}&" kr.",` +
      `IF(OR(NOT(ISNUMBER(${until})),${fund}<=${until}),` +
      `"Med ramen "&${kronor}&" kr är den bästa portföljen "&${number}&" ansökningar för "&${price}&` +
      `" kr som ger "&FIXED(${value},1)&" poäng: bevisat bäst, med de vikter, poäng och villkor som publicerades.",` +
      `"Med ramen "&${kronor}&" kr ryms "&${number}&" ansökningar för "&${price}&` +
      `" kr som ger "&FIXED(${value},1)&" poäng. Alla steg är inte sparade, så en något bättre portfölj kan finnas."` +
      `))) → "${published}"`,
  ]);
});

test('how firm it is, and the two that are nearest to changing places', () => {
  const found = `MATCH(${nearest},${listColumn('BF')},0)`;
  expect(lines('A5', 'A6')).toEqual([
    'A5 text: "Hur säkert valet är har inte räknats ut i den här publiceringen."',
    `A6 text: =IF(ISNUMBER(${nearest}),"Närmaste platsbyte om en enda vikt ändras: "&FIXED(100*${nearest},1)&` +
      `" procentenheter ("&INDEX(${listColumn('AY')},${found})&" och "&INDEX(${listColumn('AZ')},${found})&` +
      '"). Alla byten står på bladet Beräkning.",' +
      '"Ingen ändring av en enda vikt byter plats på två grannar i listan.")',
  ]);
});

test('the weights, 3 and 1 of 4, with who decided them', () => {
  expect(lines('A7', 'A8', 'A9')).toEqual([
    'A7 heading: "Vikter"',
    'A8 tableHeading ["0.0%",–,–,–]: "Andel" | – | "Id" | "Inriktning" | – | – | – | –',
    `A9 text ["0.0%",–,–,–]: ='Beräkning'!$H$7 → 0.75 | – | "I1" | "Behov (beslut saknas)"`,
    `A10: ='Beräkning'!$H$8 → 0.25 | – | "I2" | "Alla (beslut saknas)"`,
  ]);
});

test('the fund, year by year and in all: 600 000 − 550 000, 250 000 − 0, 850 000 − 550 000', () => {
  const [now2027, now2028] = ["'Beräkning'!$O$7", "'Beräkning'!$O$8"];
  const [taken2027, taken2028] = [`SUMIFS(${draw2027},${chosen},1)`, `SUMIFS(${draw2028},${chosen},1)`];
  const format = '[–,"#,##0","#,##0","#,##0","#,##0","#,##0"]';
  expect(lines('J7', 'J8', 'J9', 'J11', 'J13', 'K13')).toEqual([
    'J7 heading: "Ramen"',
    `J8 tableHeading ${format}: "År" | "Ram (kr)" | "Valda tar" | "Kvar" | "Beviljat" | "Att bevilja"`,
    `J9 text ${format}: "2027" | =${now2027} → 600000 | =${taken2027} → 550000 | =${now2027}-${taken2027} → 50000 | – | –`,
    `J10: "2028" | =${now2028} → 250000 | =${taken2028} → 0 | =${now2028}-${taken2028} → 250000 | – | –`,
    `J11 total ${format}: "Alla år" | =(${fund}) → 850000 | =${chosenCost} → 550000 | ` +
      `=(${fund}-${chosenCost}) → 300000 | =${granted} → 0 | =(${fund}-${granted}) → 850000`,
    'J13 label wraps: "Pröva en annan ram (skriv ett belopp, töm för att återgå)"',
    'K13 entry "#,##0": –',
  ]);
});

test('around the table: its heading, and how it is filled in', () => {
  expect(lines('A16', 'A22')).toEqual([
    'A16 heading: "Rangordning och beslut"',
    'A22 note: "Raderna står i publicerad ordning. Kolumnen Nu visar platsen med dagens vikter och poäng. Kolumnerna ' +
      'från Beslut och framåt fylls i av er och följer ansökan när underlaget publiceras igen."',
    'A23: "Beslutsgränser i Förutsättningar: digitaliseringsenheten till och med 200␣000␣kr och kommundirektören till ' +
      'och med 350␣000␣kr. Större belopp beslutas högre upp."',
  ]);
});

test('each fund and each condition: kept by the choice, and by the decisions once there are any', () => {
  const line = (at: number, of: number): string => {
    const [held, decided] = [`'Beräkning'!$V$${of}`, `'Beräkning'!$X$${of}`];
    const verdict = (applies: string, holds: string): string =>
      `=IF(${applies},IF(${holds}=1,"Uppfyllt","Bryts"),"–")`;
    const both = `AND(${verdicts}>0,ISNUMBER(${decided}))`;
    const [choice, decisions] = [verdict(`ISNUMBER(${held})`, held), verdict(both, decided)];
    return (
      `C${at}${at === 26 ? ' text' : ''}: ='Beräkning'!$R$${of} | – | – | ${choice} | ${decisions} | ` +
      `='Beräkning'!$Q$${of}`
    );
  };
  expect(lines('C24', 'C25', 'C26')).toEqual([
    'C24 heading: "Ramar och villkor"',
    'C25 tableHeading: "Ska gälla" | – | – | "Valet" | "Besluten" | "Står i" | –',
    // The fund as one, 2027, 2028 and the condition.
    line(26, 7),
    line(27, 8),
    line(28, 9),
    line(29, 10),
  ]);
});

/** Number, asked for, chosen, granted and share of one group. */
function group(member: string): string {
  const [isChosen, spent] = [`(${chosen}=1)`, `SUMPRODUCT((${chosen}=1)*${cost})`];
  const ofGroup = `SUMPRODUCT(${member}*${isChosen}*${cost})`;
  return (
    `=SUMPRODUCT(${member}*ISNUMBER(${row})) | =SUMPRODUCT(${member}*${cost}) | =SUMPRODUCT(${member}*${isChosen}) | ` +
    `=${ofGroup} | =IF(${spent}=0,"",${ofGroup}/${spent})`
  );
}

test('the balance between administrations and between goals, in order of name', () => {
  const format = '[–,"0","#,##0","0","#,##0","0%"]';
  const heading = (at: string, of: string): string =>
    `${at} tableHeading wraps ${format}: "${of}" | "Antal" | "Sökt (kr)" | "Valda" | "Valt (kr)" | "Andel"`;
  const goal = (at: string): string =>
    group(`ISNUMBER(FIND(";"&UPPER(TRIM(LEFT(${at},FIND("  ",${at}&"  ")-1)))&";",${goals}))`);
  expect(lines('J24', 'J25', 'J26', 'J30', 'J31')).toEqual([
    'J24 heading: "Fördelning"',
    heading('J25', 'Förvaltning'),
    `J26 text wraps ${format}: "(ingen angiven)" | ${group(`(${administration}="")`)}`,
    `J27: "Bygg" | ${group(`(${administration}=J27)`)}`,
    `J28: "Social" | ${group(`(${administration}=J28)`)}`,
    heading('J30', 'KF-mål'),
    `J31 text wraps ${format}: "M1  God service" | ${goal('J31')}`,
    // No goal of the council's, but one that an application names.
    `J32: "M2" | ${goal('J32')}`,
  ]);
});

test('what has changed, the first eight', () => {
  const [figures, order] = [
    '[–,–,–,"[>=1000]#,##0;General","[>=1000]#,##0;General"]',
    "'Publicerat'!$E$7:$E$62",
  ];
  const nth = (letter: string, n: number): string =>
    `INDEX('Publicerat'!$${letter}$7:$${letter}$62,MATCH(${n},${order},0))`;
  const figure = (letter: string, n: number): string =>
    `=IFERROR(IF(ISNUMBER(${nth(letter, n)}),${nth(letter, n)},${nth(letter, n)}&""),"") → ""`;
  const said = (n: number): string => `IFERROR(${nth('A', n)}&"","")`;
  expect(lines('C31', 'C32', 'C33', 'C41')).toEqual([
    'C31 heading: "Ändrat sedan publiceringen"',
    `C32 tableHeading ${figures}: "Uppgift" | – | – | "Publicerat" | "Nu" | – | –`,
    `C33 text ${figures}: =IF(${changes}=0,"Inget har ändrats.",${said(1)}) | – | – | ${figure('B', 1)} | ${figure('C', 1)}`,
    ...[2, 3, 4, 5, 6, 7, 8].map(
      (n) => `C${32 + n}: =${said(n)} → "" | – | – | ${figure('B', n)} | ${figure('C', n)}`,
    ),
    'C41 note: "Alla jämförda uppgifter står på bladet Publicerat."',
  ]);
});

test('the charts as a table: name in A, what it shows in E, where its figures stand in K, to the last column P', () => {
  const line = (at: string, name: string, shows: string, where: string): string =>
    `${at}: "${name}" | – | – | – | "${shows}" | – | – | – | – | – | "${where}" | – | – | – | – | –`;
  expect(lines('A43', 'A44', 'A45', 'A48')).toEqual([
    'A43 heading: "Diagram"',
    line('A44 tableHeading', 'Diagram', 'Visar', 'Siffrorna står'),
    line(
      'A45 text',
      'Poäng per inriktning',
      'Staplar: varje ansökans poäng, delade efter inriktning, i publicerad ordning.',
      'på bladet Beräkning',
    ),
    line(
      'A46',
      'Kostnad mot poäng',
      'Punkter: varje rangordnad ansökans kostnad (vågrätt) och poäng (lodrätt).',
      'i tabellen ovan',
    ),
    line(
      'A47',
      'Bästa möjliga poäng för varje ram',
      'Trappa: den största poängsumma som varje ram kan ge.',
      'på bladet Publicerat',
    ),
    'A48 note: "Diagrammen ritas när underlaget publiceras i Excel. I en fil från kommandoraden finns bara tabellen här; ' +
      'siffrorna är desamma."',
  ]);
});

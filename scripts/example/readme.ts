import type ExcelJS from 'exceljs';
import { formatVersion, formatVersionName, formatVersionSheet } from '../../src/workbook/schema';
import { colours, font, markToFill } from './sheets';

const guide: readonly (readonly [sheet: string, what: string])[] = [
  [
    'Inriktningar',
    'Strategins inriktningar och deras vikter. Vikterna räknas om så att de tillsammans blir 100 %.',
  ],
  ['Ansökningar', 'En rad för varje ansökan: vad den söker, vem som söker och om den är förankrad.'],
  [
    'Poäng',
    'Bedömningarna, en kolumn för varje inriktning. Flera rader för samma ansökan är flera bedömare.',
  ],
  ['Nyttor', 'Varje nytta med volym, tid och kostnad. Kolumnen Årsvärde räknas med funktionerna NYTTA.'],
  ['Kostnader', 'Varje kostnad, år för år, och om potten eller verksamheten betalar.'],
  ['Villkor', 'Beroenden, uteslutningar, paket och beslut som redan är fattade.'],
  ['Krav', 'Vad en ansökan måste klara för att rangordnas. Skriv Ja eller Nej för varje krav.'],
  ['Ramar', 'Digitaliseringspottens ram för varje år.'],
  ['Förutsättningar', 'Räntor, påslag och poängskala, med datum och källa.'],
  ['KF-mål', 'Kommunfullmäktiges mål, som inriktningarna och ansökningarna hänvisar till.'],
  ['Resurser', 'Vad projektledning och integration räcker till, och vad ansökningarna behöver.'],
  ['Indikatorer', 'Hur nyttan mäts: baslinje, mål och datum.'],
  ['Nyttoutfall', 'Vad nyttan blev i tidigare omgångar, mot vad som var planerat.'],
  ['Nyttoflöden, Nyttokalkyl', 'Beräkningen av nettonuvärde med funktionerna NYTTA.'],
  ['Timkostnader', 'Vad en timme kostar för de roller som nyttorna räknas på.'],
];

const scale: readonly (readonly [points: number, meaning: string])[] = [
  [0, 'Inget bidrag jämfört med att inte göra något'],
  [1, 'Litet bidrag, för få personer eller sällan'],
  [2, 'Tydligt bidrag för en grupp'],
  [3, 'Stort bidrag för många'],
  [4, 'Avgörande bidrag: inriktningen nås knappast utan ansökan'],
];

const faults: readonly string[] = [
  'A13 har ett sökt belopp som är skrivet som text, och A10 en poäng.',
  'A14 är inte förankrad i förvaltningens ledning och rangordnas därför inte (bladet Krav).',
  'A06 och A23 har indikatorer utan baslinje; det märks om kravet Indikatorer sätts till Ja.',
  'A09, A17 och A22 är inte bedömda mot alla inriktningar.',
];

/** The first sheet: what the workbook is, and first of all that its applications are invented. */
export function addReadme(file: ExcelJS.Workbook): void {
  const sheet = file.addWorksheet(formatVersionSheet, {
    views: [{ showGridLines: false }],
    properties: { tabColor: { argb: 'FF548235' } },
  });
  sheet.getColumn(1).width = 3;
  sheet.getColumn(2).width = 28;
  sheet.getColumn(3).width = 96;
  let row = 1;
  const line = (first: string | number, second = '', bold = false): void => {
    row += 1;
    const [left, right] = [sheet.getCell(row, 2), sheet.getCell(row, 3)];
    left.value = first;
    right.value = second;
    left.style = { font: font({ bold }), alignment: { vertical: 'top', horizontal: 'left' } };
    right.style = { font: font(), alignment: { vertical: 'top', wrapText: true } };
  };
  const heading = (text: string): void => {
    row += 1;
    line(text, '', true);
    sheet.getCell(row, 2).style = { font: font({ bold: true, size: 13, color: { argb: colours.head } }) };
  };
  line('Digitaliseringspotten 2027');
  sheet.getCell(row, 2).style = { font: font({ bold: true, size: 20, color: { argb: colours.head } }) };
  sheet.getRow(row).height = 30;
  line('Exempel: ansökningarna i den här arbetsboken är påhittade.');
  sheet.getCell(row, 2).style = { font: font({ bold: true, size: 13, color: { argb: colours.warning } }) };
  line(
    'Belopp, volymer, poäng, KF-mål och namn på ansökningar är exempel och visar inte vad någon kommun har sökt eller beslutat.',
  );
  line(
    'Två inriktningar är hämtade ur Huddinge kommuns digitaliseringsstrategi (I1 och I2). De fyra som börjar med Exempel är platshållare.',
  );
  heading('Bladen');
  for (const [name, what] of guide) line(name, what, true);
  heading('Poängskalan');
  for (const [points, meaning] of scale) line(points, meaning, true);
  heading('Med avsikt fel eller ofullständigt');
  line('Så ser verkliga underlag ut. Pottkompassen pekar ut dem och räknar med resten:');
  for (const fault of faults) line(fault);
  heading('Färger');
  line('Ljusgul cell', 'Här saknas en offentlig uppgift. Fyll i kommunens egen.');
  markToFill(sheet, `B${row}`);
  heading('Om arbetsboken');
  line('Format', '', true);
  const version = sheet.getCell(row, 3);
  version.value = formatVersion;
  file.definedNames.add(`'${formatVersionSheet}'!$C$${row}`, formatVersionName);
  line(
    'Tillägget',
    'Rangordna med Pottkompassen i Excel. Utan tillägget visas de senast räknade talen.',
    true,
  );
}

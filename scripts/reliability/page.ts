import { perCent, plainNumber } from '../../src/locale/format';
import { AREAS } from '../../test/reliability/tally';
import type { Area, Tally } from '../../test/reliability/tally';
import type { MutationScore } from '../mutation/score';

/** Each row of the table: what was tried. */
const areas: Readonly<Record<Area, string>> = {
  hostFaults: 'Fel i Excel mitt i en skrivning',
  manyHands: 'Någon annan ändrar samtidigt',
  awkwardWorkbooks: 'Besvärliga arbetsböcker',
  hostileContent: 'Fientligt innehåll',
  fuzz: 'Slumpade arbetsböcker',
  outgoing: 'Anrop från den byggda sidan',
};

const mutationRow = 'Mutationstest';
const notMeasured = 'inte mätt';

/** What the tests count, in words: one and several. */
const counted: Readonly<Record<string, readonly [one: string, several: string]>> = {
  operations: ['slags skrivning', 'slags skrivningar'],
  failurePoints: ['felpunkt', 'felpunkter'],
  errorCodes: ['slags fel', 'slags fel'],
  events: ['slags ändring', 'slags ändringar'],
  cases: ['fall', 'fall'],
  interleavings: ['slumpad följd', 'slumpade följder'],
  workbooks: ['arbetsbok', 'arbetsböcker'],
  files: ['fil', 'filer'],
  inputs: ['inmatning', 'inmatningar'],
  rows: ['rad', 'rader'],
  views: ['vy', 'vyer'],
  openings: ['öppning', 'öppningar'],
  texts: ['text', 'texter'],
  expressions: ['uttryck', 'uttryck'],
  requests: ['anrop', 'anrop'],
  pages: ['sida', 'sidor'],
};

export class UnknownFigure extends Error {}

/** What was tried in an area, summed over its test files, and what was lost; null where nothing was measured. */
function summed(tallies: readonly Tally[], area: Area): Pick<Tally, 'tried' | 'lost'> | null {
  const own = tallies.filter((one) => one.area === area);
  if (own.length === 0) return null;
  const tried: Record<string, number> = {};
  for (const one of own)
    for (const [what, count] of Object.entries(one.tried)) tried[what] = (tried[what] ?? 0) + count;
  return { tried, lost: own.reduce((sum, { lost }) => sum + lost, 0) };
}

/** @throws UnknownFigure where a test counts something that has no words here */
function inWords([what, count]: readonly [string, number]): string {
  const words = counted[what];
  if (words === undefined) throw new UnknownFigure(`scripts/reliability/page.ts lacks words for "${what}"`);
  return `${plainNumber('sv', count)} ${words[count === 1 ? 0 : 1]}`;
}

/** The score is told only together with how much of the code it speaks of. */
function mutationInWords(mutation: MutationScore): string {
  const { score, margin, changes, tried, current, files, changed } = mutation;
  if (score === null) return notMeasured;
  const number = (value: number): string => plainNumber('sv', value);
  const since = changed.length === 0 ? '' : `, ${number(changed.length)} ändrade sedan dess`;
  const all = tried === changes;
  const within = all ? '' : ` (± ${perCent('sv', margin / 100)})`;
  const drawn = all ? '' : `, mätt på ${number(tried)} av dem`;
  const noticed = `${perCent('sv', score / 100)}${within} av ${number(changes)} ändringar upptäcks${drawn}`;
  return `${noticed}; ${number(current + changed.length)} av ${number(files)} filer mätta${since}`;
}

/** The table of what was tried and what was lost, one row per area; Markdown. */
export function reliabilityTable(tallies: readonly Tally[], mutation: MutationScore): string {
  const rows = AREAS.map((area) => {
    const figures = summed(tallies, area);
    if (figures === null) return [areas[area], notMeasured, notMeasured];
    const order = Object.keys(counted);
    const tried = Object.entries(figures.tried).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return [areas[area], tried.map(inWords).join(', '), String(figures.lost)];
  });
  const noticed = mutationInWords(mutation);
  return [['Prövat', 'Hur mycket', 'Förlorat'], ['---', '---', '---'], ...rows, [mutationRow, noticed, '–']]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What the table of a page holds, by the first cell of each row. */
export function rowsOfTable(
  page: string,
): ReadonlyMap<string, { readonly tried: string; readonly lost: string }> {
  const rows = [...page.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].slice(2);
  return new Map(
    rows.map(([, what = '', tried = '', lost = '']) => [
      what.trim(),
      { tried: tried.trim(), lost: lost.trim() },
    ]),
  );
}

/** The rows that the table has to have. */
export const requiredRows: readonly string[] = [...AREAS.map((area) => areas[area]), mutationRow];

/** docs/tillforlitlighet.md */
export function reliabilityPage(tallies: readonly Tally[], mutation: MutationScore): string {
  return `# Tillförlitlighet

En arbetsbok med kommunens beslut får aldrig bli halvskriven, och ingenting som någon annan har skrivit får försvinna. Den här
sidan visar vad som har prövats och vad som gick förlorat. Siffrorna skrivs av \`npm run reliability\`, som vem som helst kan köra;
blir någon förlust något annat än noll så misslyckas testerna och ingen ny version släpps.

${reliabilityTable(tallies, mutation)}

## Vad raderna betyder

**Fel i Excel mitt i en skrivning.** Allt som rutan kan skriva körs mot en värd som svarar som Excel, och får misslyckas på varje
ställe: före, mitt i och efter varje anrop, också medan det som hann skrivas tas tillbaka. Felen är de som Excel ger: nekad åtkomst,
något som inte finns längre, en cell som redigeras, ett för stort anrop, en krock, en för lång väntan och en bruten förbindelse,
även när allt blev skrivet men svaret aldrig kom fram. Efteråt ska användarens tabeller vara oförändrade tecken för tecken, våra
blad antingen de gamla eller de nya i sin helhet, rutan ha sagt vad som hände, och nästa försök lyckas.

**Någon annan ändrar samtidigt.** En annan person redigerar, sorterar, filtrerar, byter namn, tar bort och lägger till rader,
kolumner, blad och tabeller medan rutan är öppen, mellan läsning och skrivning, och två rutor publicerar på samma gång. Ingenting av
deras får försvinna, och inget skrivs på ändrad grund utan att det sägs.

**Besvärliga arbetsböcker.** Skyddade, filtrerade, sorterade och sammanslagna områden, dolda rader och blad, formler där man väntar
sig tal, felvärden, datum från 1904, femtio tusen rader, märkliga namn, andra språk och andra versioner av formatet.

**Fientligt innehåll.** Celltext som ser ut som en formel eller som html, id som \`__proto__\`, uttryck som försöker nå utanför
räkningen eller aldrig tar slut, och filer som är trasiga, av fel slag eller byggda för att fylla minnet.

**Slumpade arbetsböcker.** Läsningen får aldrig kasta, varje problem ska ha en adress, och de tre vägarna in ska ge samma svar.

**Anrop från den byggda sidan.** Den byggda sidan körs i en webbläsare och varje anrop räknas. Förlorat är ett anrop till någon annan
adress än den egna.

**Mutationstest.** Koden ändras på tusentals ställen, en ändring i taget, och testerna ska märka det. Andelen är hur många av
ändringarna som upptäcks, och raden säger hur stor del av koden den gäller: \`src/model\` och \`src/workbook\`, fil för fil i
\`docs/mutation.json\`. Där alla ändringar skulle ta för lång tid prövas en jämnt dragen del av dem, och talet efter ± säger hur långt
från hela sanningen andelen kan ligga (95 procents säkerhet). Det mäts för sig, mapp för mapp; CONTRIBUTING.md säger hur.

## Vad det inte visar

Excel självt. Testerna kör Microsofts egen office.js, oförändrad, men mot en värd som vi har skrivit efter Microsofts dokumentation
och efter fel som andra har rapporterat. Hur Excel för Windows, Mac och webben uppför sig i varje läge har inte kunnat prövas här.
Två personer som ändrar samma cell i samma ögonblick i var sitt skrivbordsprogram slås ihop av Excel, inte av Pottkompassen.
Gå därför igenom kontrollerna i driftsättningsguiden i ert eget Excel innan ni börjar använda tillägget.

Siffrorna gäller de djup som testerna körs med som standard. \`RELIABILITY=full npm run reliability\` prövar fler felpunkter och fler
slumpade fall, och skriver ut tabellen utan att ändra sidan.
`;
}

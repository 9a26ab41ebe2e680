import type { MemoryContents } from '../../../src/workbook/doors/memory';
import type { CellValue, TableSnapshot } from '../../../src/workbook/workbook';

/** A table whose header row stands in row `top` (counted from zero) of its sheet. */
function table(
  name: string,
  sheet: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  top = 2,
): TableSnapshot {
  return { name, sheet, top, left: 0, headers, rows };
}

const directions: readonly (readonly CellValue[])[] = [
  ['I1', 'Kundens och invånarens behov styr vårt uppdrag', 25],
  ['I2', 'Ett Huddinge där digitalisering är till för alla', 20],
  ['I3', 'Effektivare arbetssätt', 20],
  ['I4', 'Trygg och säker information', 15],
  ['I5', 'Gemensamma plattformar', 10],
  ['I6', 'Data som grund för beslut', 10],
];

const applications: readonly (readonly CellValue[])[] = [
  ['A01', 'E-tjänst för bygglov', 1_200_000, 'Miljö- och bygglov', 'Ja'],
  ['A02', 'Digital signering för alla förvaltningar', 450_000, 'Kommunstyrelsen', 'Ja'],
  ['A03', 'Trygghetskameror på natten i äldreomsorgen', 900_000, 'Socialförvaltningen', 'Ja'],
  ['A04', 'Lärplattform med stöd för skärmläsare', 1_600_000, 'Barn och utbildning', 'Ja'],
  ['A05', 'Automatiserad fakturahantering', 380_000, 'Kommunstyrelsen', 'Nej'],
  ['A06', 'Felanmälan med bild i mobilen', 520_000, 'Klimat och stadsmiljö', 'Ja'],
  [
    'A07',
    'Gemensam behörighetskatalog för medarbetare, konsulter och förtroendevalda',
    750_000,
    'Kommunstyrelsen',
    'Ja',
  ],
  ['A08', 'Prognos för förskoleplatser', 300_000, 'Barn och utbildning', 'Ja'],
  ['A09', 'Talstyrd dokumentation i hemtjänsten', 680_000, 'Socialförvaltningen', 'Ja'],
  ['A10', 'Öppna data om badvatten och lekplatser', 150_000, 'Klimat och stadsmiljö', 'Ja'],
  ['A11', 'Digitalt bibliotekskort', '240 000', 'Kultur och fritid', 'Ja'],
  ['A12', 'Tolkbokning på distans', 410_000, 'Socialförvaltningen', 'Ja'],
];

const scores: readonly (readonly CellValue[])[] = [
  ['A01', 'Sara', 5, 4, 4, 2, 2, 2],
  ['A01', 'Omar', 4, 4, 4, 2, 2, 2],
  ['A02', 'Sara', 3, 3, 5, 4, 4, 1],
  ['A03', 'Sara', 4, 3, 3, 3, 1, 2],
  ['A04', 'Sara', 4, 5, 3, 2, 3, 2],
  ['A05', 'Sara', 1, 0, 5, 2, 3, 3],
  ['A06', 'Sara', 4, 3, 2, 1, 2, 2],
  ['A07', 'Sara', 1, 1, 3, 5, 5, 2],
  ['A08', 'Sara', 2, 1, 3, 1, 1, 5],
  ['A09', 'Sara', 3, 2, 4, 2, 2, 1],
  ['A10', 'Sara', 2, 3, 1, 1, 2, 4],
  ['A11', 'Sara', 3, 4, 2, 1, 3, 1],
  ['A12', 'Sara', 4, 5, null, 2, 'ej bedömd', 1],
];

/** A small invented round: everything that the pane shows occurs in it once. */
export function smallRound(): MemoryContents {
  return {
    formatVersion: 1,
    formatVersionCell: { sheet: 'Läs mig', cell: 'B3' },
    sheets: ['Läs mig', 'Förutsättningar', 'Ramar', 'Inriktningar', 'Ansökningar', 'Poäng', 'Villkor'],
    tables: [
      table(
        'Forutsattningar',
        'Förutsättningar',
        ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'],
        [
          ['poängskala min', 0, 'poäng', null, null],
          ['poängskala max', 5, 'poäng', null, null],
        ],
      ),
      table('Ramar', 'Ramar', ['År', 'Ram (kr)'], [[2027, 3_600_000]]),
      table('Inriktningar', 'Inriktningar', ['Id', 'Inriktning', 'Vikt'], directions),
      table(
        'Ansokningar',
        'Ansökningar',
        ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Förankrad'],
        applications,
      ),
      table('Poang', 'Poäng', ['Ansökan', 'Bedömare', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6'], scores),
      table(
        'Villkor',
        'Villkor',
        ['Typ', 'A', 'B', 'Värde', 'Skäl'],
        [
          ['Kräver', 'A09', 'A07', null, 'samma inloggning'],
          ['Måste med', 'A10', null, null, 'beslut i nämnden'],
        ],
      ),
    ],
  };
}

const primes = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];

/** A round of many applications, and up to twelve directions, to measure on. The scores follow a simple pattern so that no two rounds differ. */
export function largeRound(count: number, width = 6): MemoryContents {
  const small = smallRound();
  const columns = Array.from({ length: width }, (_, index) => `I${index + 1}`);
  const ids = Array.from({ length: count }, (_, index) => `B${String(index + 1).padStart(3, '0')}`);
  const replaced = new Map<string, readonly (readonly CellValue[])[]>([
    ['Ramar', [[2027, count * 200_000]]],
    ['Villkor', []],
    [
      'Ansokningar',
      ids.map((id, index) => [
        id,
        `Ansökan nummer ${index + 1}`,
        100_000 + ((index * 7919) % 97) * 10_000,
        'Nämnd',
        'Ja',
      ]),
    ],
    [
      'Poang',
      ids.map((id, index) => [
        id,
        'Sara',
        ...primes.slice(0, width).map((prime) => ((index + 1) * prime) % 6),
      ]),
    ],
    [
      'Inriktningar',
      columns.map((id, index) => directions[index] ?? [id, `Inriktning nummer ${index + 1}`, 5 + index]),
    ],
  ]);
  return {
    ...small,
    tables: small.tables.map((each) => ({
      ...each,
      rows: replaced.get(each.name) ?? each.rows,
      headers: each.name === 'Poang' ? ['Ansökan', 'Bedömare', ...columns] : each.headers,
    })),
  };
}

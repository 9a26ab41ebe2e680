/**
 * A small round that is worked out by hand: four applications, two directions, one condition, two years.
 *
 * Weights 3 and 1 make the shares 3/4 and 1/4. Positions on the scale 0 to 4, mean by 4:
 *
 *        I1         I2        points
 *   A1   4 → 1      2 → 1/2   75    + 12,5 = 87,5
 *   A2   2 → 1/2    4 → 1     37,5  + 25   = 62,5   (two assessors: 1 and 3, 4 and 4)
 *   A3   1 → 1/4    2 → 1/2   18,75 + 12,5 = 31,25
 *   A4   3 → 3/4    nobody    not assessed
 *
 * Money, thousands: A1 asks for 400 and A3 for 150, in the first year as they have no lines; A2 has lines of 100 and 200 (and
 * 50 of its own, which is no business of the fund); A4 asks for 100.
 *
 *   running        2027             2028            in all
 *   A1             400              0               400
 *   A2             500              200             700
 *   A3             650 > 600        200             850
 *
 * A1 demands A3. All three need 650 of the 600 of 2027. A1 and A3 take 550, A2 alone 100 + 200, A2 and A3 250 + 200: the best is
 * A1 and A3 with 87,5 + 31,25 = 118,75 for 550.
 */
import { decide } from '../../../src/model/portfolio/decide';
import type { DecideSettings } from '../../../src/model/portfolio/decision';
import type { Publication } from '../../../src/workbook/publish/publication';
import { decisionSheets } from '../../../src/workbook/publish/publish';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { must } from './must';

/** 64 characters, as a fingerprint has. */
export const fingerprint = '0123456789abcdef'.repeat(4);

export function handRound(): Snapshot {
  const tables = [
    table(
      'Forutsattningar',
      'Förutsättningar',
      ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'],
      [
        ['poängskala min', 0, 'poäng', null, null],
        ['poängskala max', 4, 'poäng', 46023, null],
        ['beslutsgräns digitaliseringsenheten', 200_000, 'kr', null, null],
        ['beslutsgräns kommundirektör', 350_000, 'kr', null, null],
      ],
    ),
    table(
      'Ramar',
      'Ramar',
      ['År', 'Ram (kr)'],
      [
        [2027, 600_000],
        [2028, 250_000],
      ],
    ),
    table('KFMal', 'KF-mål', ['Id', 'Mål', 'Ansvar'], [['M1', 'God service', null]]),
    table(
      'Inriktningar',
      'Inriktningar',
      ['Id', 'Inriktning', 'Vikt'],
      [
        ['I1', 'Behov', 3],
        ['I2', 'Alla', 1],
      ],
      { top: 2, left: 1 },
    ),
    table(
      'Ansokningar',
      'Ansökningar',
      ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Objekt', 'Status', 'Förankrad', 'KF-mål'],
      [
        ['A1', 'E-tjänst', 400_000, 'Bygg', 'O1', 'Beredd', 'Ja', 'M1'],
        ['A2', 'Nattillsyn', 350_000, 'Social', 'O2', null, 'Nej', 'M1; M2'],
        ['A3', 'Ärenden', 150_000, 'Bygg', null, null, null, null],
        ['A4', 'Drönare', 100_000, null, null, null, 'Ja', null],
      ],
    ),
    table(
      'Poang',
      'Poäng',
      ['Ansökan', 'Bedömare', 'Motivering', 'I1', 'I2'],
      [
        ['A1', 'Ada', null, 4, 2],
        ['A2', 'Ada', null, 1, 4],
        ['A2', 'Bo', null, 3, 4],
        ['A3', 'Ada', null, 1, 2],
        ['A4', 'Ada', null, 3, null],
      ],
    ),
    table(
      'Kostnader',
      'Kostnader',
      ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'],
      [
        ['A2', 'Investering', 2027, 100_000, 'Pott'],
        ['A2', 'Investering', 2028, 200_000, 'Pott'],
        ['A2', 'Drift', 2028, 50_000, 'Egen'],
      ],
    ),
    table(
      'Villkor',
      'Villkor',
      ['Typ', 'A', 'B', 'Värde', 'Skäl'],
      [['Kräver', 'A1', 'A3', null, 'Bygger på den']],
    ),
  ];
  return { tables, sheets: tables.map(({ sheet }) => sheet), formatVersion: 1 };
}

/**
 * The same with what only some rounds have: a criterion that is assessed from 1 to 3, one that is the benefit ratio from 2
 * down to 0, one resource, what the applications need of it, and requirements. Weights 3, 1, 2 and 2: shares 3/8, 1/8, 1/4 and 1/4.
 *
 *        I1     I2     K1              N1              points
 *   A1   1      1/2    3 → 1           1 → 1/2         37,5   + 6,25 + 25   + 12,5 = 81,25
 *   A2   1/2    1      2 → 1/2         0 → 1           18,75  + 12,5 + 12,5 + 25   = 68,75
 *   A3   1/4    1/2    4 → 1, clipped  2 → 0           9,375  + 6,25 + 25   + 0    = 40,625
 *   A4   3/4    none   1 → 0           3, outside: no answer
 */
export function richRound(): Snapshot {
  const ratios = [1, 0, 2, 3];
  const marks = [3, 2, 2, 4, 1];
  const tables = handRound().tables.map((one) => {
    if (one.name === 'Ansokningar') {
      const rows = one.rows.map((cells, i) => [...cells, ratios[i] ?? null]);
      return { ...one, headers: [...one.headers, 'NNK'], rows };
    }
    if (one.name !== 'Poang') return one;
    return {
      ...one,
      headers: [...one.headers, 'K1'],
      rows: one.rows.map((cells, i) => [...cells, marks[i] ?? null]),
    };
  });
  const added = [
    table(
      'Kriterier',
      'Kriterier',
      ['Id', 'Kriterium', 'Vikt', 'Källa', 'Sämst', 'Bäst', 'Kapa'],
      [
        ['K1', 'Genomförbarhet', 2, 'Poäng', 1, 3, 'Ja'],
        ['N1', 'Kostnad för nyttan', 2, 'NNK', 2, 0, 'Nej'],
      ],
    ),
    table('Kapacitet', 'Resurser', ['Resurs', 'År', 'Tillgängligt'], [['Arkitekt', 2027, 3]]),
    table(
      'Resursbehov',
      'Resurser',
      ['Ansökan', 'Resurs', 'År', 'Behov'],
      [
        ['A1', 'arkitekt', 2027, 2],
        ['A3', 'Arkitekt', 2027, 0.5],
      ],
      { top: 6, left: 0 },
    ),
  ];
  return {
    ...handRound(),
    tables: [...tables, ...added],
    sheets: [...handRound().sheets, 'Kriterier', 'Resurser'],
  };
}

/** Publications by what they are made of: the model takes longer than all the sheets, and here it is the sheets that are looked at. */
const made = new Map<string, Publication>();

/** A publication at a time that never changes; its fingerprint and its version are the test's, whatever the calculation's are. */
export function publicationOf(snapshot: Snapshot, settings: DecideSettings = {}): Publication {
  const key = JSON.stringify([snapshot, settings]);
  const known = made.get(key);
  if (known !== undefined) return known;
  const reading = readPortfolio(snapshot);
  const portfolio = must(reading.portfolio);
  const decision = { ...decide(portfolio, settings), engine: '1.2.3', fingerprint };
  // Where the money is several years' or none, the best for one fund of all years together.
  const budget = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const frontier = decision.frontier ?? decide(portfolio, { ...settings, budget }).frontier;
  const time = '2026-11-23 14:05';
  const publication = { snapshot, reading, portfolio, decision, frontier, analysis: null, time };
  made.set(key, publication);
  return publication;
}

/** The four sheets of a publication. */
export function sheetsOf(publication: Publication): {
  readonly page: SheetWrite;
  readonly calculation: SheetWrite;
  readonly published: SheetWrite;
  readonly reading: SheetWrite;
} {
  const [page, calculation, published, reading] = decisionSheets(publication);
  return {
    page: must(page),
    calculation: must(calculation),
    published: must(published),
    reading: must(reading),
  };
}

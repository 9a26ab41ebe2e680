import type { Cell, Example } from './declaration';

const BENEFITS = [
  [
    'Ansökan',
    'Nytta',
    'Slag',
    'Mottagare',
    'Volym',
    'Minuter före',
    'Minuter efter',
    'Timkostnad',
    'Nyttjandegrad',
    'Hemtagningsgrad',
    'Införandetakt',
  ],
  ['A1', 'Kortare handläggning', 'Tid', 'egen förvaltning', 3780, 30, 20, 400, 0.5, 0.5, 'direkt'],
];

const COSTS = [
  ['Ansökan', 'Post', 'Slag', 'År', 'Belopp', 'Finansiering'],
  ['A1', 'Anskaffning', 'Investering', 2027, 130000, 'Pott'],
  ['A1', 'Licens', 'Drift', 2028, 9000, 'Egen'],
  ['A1', 'Licens', 'Drift', 2029, 9000, 'Egen'],
];

const PARAMETERS = [
  ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'],
  ['basår', 2027, 'år', null, 'exempel'],
  ['horisont', 3, 'år', null, 'exempel'],
  ['kalkylränta', 0.25, 'andel per år', null, 'exempel'],
  ['internränta', 0.02, 'andel per år', null, 'exempel'],
  ['nyttjandetid', 2, 'år', null, 'exempel'],
];

/**
 * Worked out by hand. 3 780 · 10/60 · 400 = 252 000 kr a year, half of it realised, half of that taken home. At 25 % the
 * factors are 1, 0,8 and 0,64, so two years are worth 1,44 of one.
 */
const TWO_YEARS = 0.8 + 0.64;
const BENEFIT = 126000 * TWO_YEARS;
const COST = 130000 + 9000 * TWO_YEARS;
const NET = BENEFIT - COST;
const LEFT = COST / BENEFIT;

const ROWS: readonly (readonly Cell[])[] = [
  ['Mått', 'Värde', 'Enhet'],
  ['Nettonuvärde', NET, 'kr'],
  ['Nnk', NET / COST, ''],
  ['Nnk-i', NET / 130000, ''],
  ['Nyttokostnadskvot', BENEFIT / COST, ''],
  // -130 000, 117 000, 117 000: 117 · (2/3 + 4/9) = 130
  ['Internavkastning', 0.5, 'andel'],
  ['Återbetalningstid', 1 + 13 / 117, 'år'],
  ['Annuitet', NET / (0.8 + 0.64 + 0.512), 'kr/år'],
  ['Brytandel', LEFT, 'andel'],
  ['Brytande nyttjandegrad', 0.5 * LEFT, 'andel'],
  ['Förväntat nettonuvärde', NET, 'kr'],
  ['Teoretisk nytta', 252000 * TWO_YEARS, 'kr'],
  ['Realiserad nytta', BENEFIT, 'kr'],
  ['Hemtagen nytta', 63000 * TWO_YEARS, 'kr'],
  ['Investering', 130000, 'kr'],
  ['Drift', 9000 * TWO_YEARS, 'kr'],
  ['Intern tid', 0, 'kr'],
  ['Problem', 0, 'antal'],
  [''],
  ['Per år (kr)', 2027, 2028, 2029],
  ['Teoretisk nytta', 0, 252000, 252000],
  ['Realiserad nytta', 0, 126000, 126000],
  ['Hemtagen nytta', 0, 63000, 63000],
  ['Investering', 130000, 0, 0],
  ['Drift', 0, 9000, 9000],
  ['Intern tid', 0, 0, 0],
  ['Nettoflöde', -130000, 117000, 117000],
  // 65 000 a year, and 2 % of 130 000 and of 65 000
  ['Kapitalkostnad, nominell', 0, 67600, 66300],
  ['Budgeteffekt, nominell', 0, 63000 - 9000 - 67600, 63000 - 9000 - 66300],
  [''],
  ['Mottagare (nuvärde, kr)', 'Teoretisk nytta', 'Realiserad nytta', 'Hemtagen nytta'],
  ['egen förvaltning', 252000 * TWO_YEARS, BENEFIT, 63000 * TWO_YEARS],
  [''],
  ['Slag (nuvärde, kr)', 'Teoretisk nytta', 'Realiserad nytta', 'Hemtagen nytta'],
  ['Tid', 252000 * TWO_YEARS, BENEFIT, 63000 * TWO_YEARS],
  [''],
  ['Inte värderat i kronor'],
  ['inget'],
  [''],
  ['Känslighet (nettonuvärde, kr)', 'Sämst', 'Bäst', 'Spann'],
  ['Alla nyttor ett år senare', 126000 * 0.64 - COST, NET, 126000 * 0.8],
  ['Alla nyttor ±20 %', NET - 0.2 * BENEFIT, NET + 0.2 * BENEFIT, 0.4 * BENEFIT],
  ['Alla kostnader ±20 %', NET - 0.2 * COST, NET + 0.2 * COST, 0.4 * COST],
  [
    'Kalkylräntan ±20 %',
    -130000 + 90000 + 90000 / 1.3,
    -130000 + 97500 + 81250,
    97500 + 81250 - 90000 - 90000 / 1.3,
  ],
  [''],
  ['Brytpunkt', '', 'I kalkylen', 'Vid nettonuvärde noll'],
  ['Kortare handläggning', 'volym', 3780, 3780 * LEFT],
  ['Kortare handläggning', 'minuter sparade', 10, 10 * LEFT],
  ['Kortare handläggning', 'timkostnad', 400, 400 * LEFT],
  ['Kortare handläggning', 'nyttjandegrad', 0.5, 0.5 * LEFT],
  ['', 'investering', 130000, 130000 + NET],
  [''],
  ['Förutsättning', 'Värde', 'Enhet', 'Gäller från', 'Källa'],
  ['basår', 2027, 'år', '', 'exempel'],
  ['horisont', 3, 'år', '', 'exempel'],
  ['kalkylränta', 0.25, 'andel per år', '', 'exempel'],
  ['internränta', 0.02, 'andel per år', '', 'exempel'],
  ['nyttjandetid', 2, 'år', '', 'exempel'],
  [''],
  ['Att åtgärda'],
  ['inget'],
];

const WIDTH = 5;

/** The example of KALKYL in the reference. */
export const calculationExample: Example = {
  args: ['A1', BENEFITS, COSTS, PARAMETERS],
  result: ROWS.map((row) => [...row, ...Array.from({ length: WIDTH - row.length }, () => '')]),
  witness: 'worked out by hand, see the comments',
};

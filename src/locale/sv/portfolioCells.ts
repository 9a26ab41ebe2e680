/** Words that the functions of the portfolio put in cells and take as arguments; Swedish in every language, see `cells.ts`. */
export const scoreAnswerWords = { score: 'poäng', interval: 'intervall', contributions: 'bidrag' } as const;

export const weightMethodWords = {
  direct: 'direkt',
  swing: 'swing',
  centroid: 'roc',
  rankSum: 'ranksumma',
  reciprocal: 'reciprok',
  pairwise: 'parvis',
} as const;

export const randomIndexWords = {
  saaty2005: 'Saaty 2005',
  saaty1980: 'Saaty 1980',
  doneganDodd1991: 'Donegan–Dodd 1991',
} as const;

export const consistencyAnswerWords = { all: 'alla', consistencyRatio: 'kvot' } as const;

/** Labels of the table that KONSISTENS spills. */
export const consistencyWords = {
  ratio: 'Konsistenskvot',
  index: 'Konsistensindex',
  eigenvalue: 'Största egenvärde',
  table: 'Slumpindex',
  acceptable: 'Godtagbar (kvot högst 0,10)',
  row: 'Mest motstridigt: rad',
  column: 'Mest motstridigt: kolumn',
  said: 'Angivet',
  implied: 'Vikterna ger',
  yes: 'Ja',
  no: 'Nej',
} as const;

export const frontierHeads = ['Kostnad', 'Värde'] as const;

export const leaderHeads = ['Leder (rad)', 'Från vikt', 'Till vikt'] as const;

/** Under the ranking that RANGORDNA spills, where there is something to say. */
export const rankingNotes = {
  head: 'Att åtgärda',
  infeasible: 'Ingen portfölj uppfyller alla villkor inom ramen. Panelen visar vilka som krockar.',
  notProven:
    'Den bästa portföljen är den bästa som hann hittas och är inte bevisad. Räkna i panelen eller med npm run rank.',
} as const;

import type { TableSchema } from './table';

/** Ansökningar: the applications to the fund. */
export const applicationsTable = {
  name: 'Ansokningar',
  sheet: 'Ansökningar',
  required: true,
  role: 'material',
  columns: [
    { key: 'id', header: 'Id', kind: 'id', required: true },
    { key: 'title', header: 'Ansökan', kind: 'text', required: true },
    { key: 'requested', header: 'Sökt belopp', kind: 'kronor', required: true },
    { key: 'administration', header: 'Förvaltning', kind: 'text', required: false },
    { key: 'object', header: 'Objekt', kind: 'text', required: false },
    { key: 'responsible', header: 'Ansvarig', kind: 'text', required: false },
    { key: 'status', header: 'Status', kind: 'text', required: false },
    { key: 'anchored', header: 'Förankrad', kind: 'yesNo', required: false },
    { key: 'goals', header: 'KF-mål', kind: 'list', required: false },
    { key: 'legalRequirement', header: 'Lagkrav', kind: 'yesNo', required: false },
    { key: 'reusedFrom', header: 'Återbruk från', kind: 'text', required: false },
    { key: 'netPresentValue', header: 'Nettonuvärde', kind: 'number', required: false, unit: 'kr' },
    { key: 'netPresentValueRatio', header: 'NNK', kind: 'number', required: false },
  ],
} as const satisfies TableSchema;

/**
 * Poäng: one row per assessment. Beside these columns it has one per direction, headed by the direction's Id,
 * with a score on the round's scale in each cell. Several rows for one application are several assessors.
 */
export const scoresTable = {
  name: 'Poang',
  sheet: 'Poäng',
  required: true,
  role: 'material',
  columns: [
    { key: 'application', header: 'Ansökan', kind: 'id', required: true },
    { key: 'assessor', header: 'Bedömare', kind: 'text', required: false },
    { key: 'motivation', header: 'Motivering', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** The words that stand in Villkor's column Typ. */
export const conditionWords = {
  requires: 'Kräver',
  excludes: 'Utesluter',
  bundle: 'Paket',
  atLeast: 'Minst antal',
  atMostShare: 'Högst andel',
  must: 'Måste med',
  mustNot: 'Får inte med',
} as const;

/** Villkor: what a portfolio must satisfy, row by row. */
export const conditionsTable = {
  name: 'Villkor',
  sheet: 'Villkor',
  required: false,
  role: 'material',
  columns: [
    { key: 'kind', header: 'Typ', kind: 'choice', required: true, choices: conditionWords },
    { key: 'a', header: 'A', kind: 'text', required: true },
    { key: 'b', header: 'B', kind: 'list', required: false },
    { key: 'value', header: 'Värde', kind: 'number', required: false },
    { key: 'reason', header: 'Skäl', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** Kapacitet: what a resource offers in a year. */
export const capacitiesTable = {
  name: 'Kapacitet',
  sheet: 'Resurser',
  required: false,
  role: 'material',
  columns: [
    { key: 'resource', header: 'Resurs', kind: 'id', required: true },
    { key: 'year', header: 'År', kind: 'year', required: true },
    { key: 'available', header: 'Tillgängligt', kind: 'number', required: true },
  ],
} as const satisfies TableSchema;

/** Resursbehov: what an application needs of a resource in a year. */
export const needsTable = {
  name: 'Resursbehov',
  sheet: 'Resurser',
  required: false,
  role: 'material',
  columns: [
    { key: 'application', header: 'Ansökan', kind: 'id', required: true },
    { key: 'resource', header: 'Resurs', kind: 'id', required: true },
    { key: 'year', header: 'År', kind: 'year', required: true },
    { key: 'need', header: 'Behov', kind: 'number', required: true },
  ],
} as const satisfies TableSchema;

import type { TableSchema } from './table';

/** The words that stand in Krav's column Krav. The last is no requirement but what becomes of those that fail one. */
export const gateWords = {
  anchored: 'Förankrad',
  benefit: 'Nyttoberäknad',
  indicators: 'Indikatorer',
  runningCost: 'Driftplan',
  rankUnready: 'Rangordna ändå',
} as const;

/** Krav: which ska-krav an application must meet before it is ranked, row by row. No table: no requirements. */
export const gatesTable = {
  name: 'Krav',
  sheet: 'Krav',
  required: false,
  role: 'material',
  columns: [
    { key: 'gate', header: 'Krav', kind: 'choice', required: true, choices: gateWords },
    { key: 'applies', header: 'Gäller', kind: 'yesNo', required: true },
    { key: 'least', header: 'Minst', kind: 'number', required: false, unit: 'indikatorer' },
    { key: 'decision', header: 'Beslut', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

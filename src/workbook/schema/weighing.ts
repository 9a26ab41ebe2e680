import type { TableSchema } from './table';

/** Where a criterion's figure comes from. */
export const criterionSources = {
  scores: 'Poäng',
  netPresentValueRatio: 'NNK',
  netPresentValue: 'Nettonuvärde',
} as const;

/**
 * Kriterier: what applications are weighed by beside the directions, such as benefit, feasibility and risk. Sämst is
 * worth nothing and Bäst the most; where Sämst is the larger figure, less is better. A criterion scored in Poäng has a
 * column there, headed by its Id.
 */
export const criteriaTable = {
  name: 'Kriterier',
  sheet: 'Kriterier',
  required: false,
  role: 'material',
  columns: [
    { key: 'id', header: 'Id', kind: 'id', required: true },
    { key: 'title', header: 'Kriterium', kind: 'text', required: true },
    { key: 'weight', header: 'Vikt', kind: 'number', required: true },
    { key: 'source', header: 'Källa', kind: 'choice', required: true, choices: criterionSources },
    { key: 'worst', header: 'Sämst', kind: 'number', required: false },
    { key: 'best', header: 'Bäst', kind: 'number', required: false },
    { key: 'clip', header: 'Kapa', kind: 'yesNo', required: false },
    { key: 'decidedBy', header: 'Beslutad av', kind: 'text', required: false },
    { key: 'decidedOn', header: 'Beslutsdatum', kind: 'date', required: false },
    { key: 'method', header: 'Metod', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** Parvis: pairwise judgements of the directions, one per row; several assessors are combined. */
export const judgementsTable = {
  name: 'Parvis',
  sheet: 'Parvis',
  required: false,
  role: 'material',
  columns: [
    { key: 'a', header: 'Inriktning A', kind: 'id', required: true },
    { key: 'b', header: 'Inriktning B', kind: 'id', required: true },
    { key: 'times', header: 'Hur mycket viktigare', kind: 'number', required: true, unit: 'gånger' },
    { key: 'assessor', header: 'Bedömare', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

import type { TableSchema } from './table';

/** Förutsättningar: dated parameters. The latest row that holds in the round's year counts. */
export const parametersTable = {
  name: 'Forutsattningar',
  sheet: 'Förutsättningar',
  required: false,
  role: 'material',
  columns: [
    { key: 'parameter', header: 'Parameter', kind: 'id', required: true },
    { key: 'value', header: 'Värde', kind: 'number', required: true },
    { key: 'unit', header: 'Enhet', kind: 'text', required: false },
    { key: 'validFrom', header: 'Gäller från', kind: 'date', required: false },
    { key: 'source', header: 'Källa', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** Ramar: the fund's budget, year by year. */
export const budgetsTable = {
  name: 'Ramar',
  sheet: 'Ramar',
  required: false,
  role: 'material',
  columns: [
    { key: 'year', header: 'År', kind: 'year', required: true },
    { key: 'amount', header: 'Ram (kr)', kind: 'kronor', required: true },
  ],
} as const satisfies TableSchema;

/** KF-mål: the council's goals. */
export const goalsTable = {
  name: 'KFMal',
  sheet: 'KF-mål',
  required: false,
  role: 'material',
  columns: [
    { key: 'id', header: 'Id', kind: 'id', required: true },
    { key: 'title', header: 'Mål', kind: 'text', required: true },
    { key: 'responsible', header: 'Ansvar', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

/** Inriktningar: the directions and their weights. */
export const directionsTable = {
  name: 'Inriktningar',
  sheet: 'Inriktningar',
  required: true,
  role: 'material',
  columns: [
    { key: 'id', header: 'Id', kind: 'id', required: true },
    { key: 'title', header: 'Inriktning', kind: 'text', required: true },
    { key: 'weight', header: 'Vikt', kind: 'number', required: true },
    { key: 'description', header: 'Beskrivning', kind: 'text', required: false },
    { key: 'goals', header: 'KF-mål', kind: 'list', required: false },
    { key: 'decidedBy', header: 'Beslutad av', kind: 'text', required: false },
    { key: 'decidedOn', header: 'Beslutsdatum', kind: 'date', required: false },
    { key: 'method', header: 'Metod', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

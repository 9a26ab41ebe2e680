import type { TableSchema } from './table';

/**
 * Nyttoutfall: what became of the benefit, application by application and year by year. Rows of this round may leave
 * Planerad nytta blank: the calculation says what was planned. Rows of earlier rounds have Omgång and say it themselves.
 */
export const benefitOutcomesTable = {
  name: 'Nyttoutfall',
  sheet: 'Nyttoutfall',
  required: false,
  role: 'material',
  columns: [
    { key: 'round', header: 'Omgång', kind: 'text', required: false },
    { key: 'application', header: 'Ansökan', kind: 'id', required: true },
    { key: 'administration', header: 'Förvaltning', kind: 'text', required: false },
    { key: 'year', header: 'År', kind: 'year', required: false },
    { key: 'planned', header: 'Planerad nytta', kind: 'number', required: false, unit: 'kr' },
    { key: 'realised', header: 'Realiserad nytta', kind: 'number', required: true, unit: 'kr' },
    { key: 'takenHome', header: 'Hemtagen nytta', kind: 'number', required: false, unit: 'kr' },
    { key: 'source', header: 'Källa', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

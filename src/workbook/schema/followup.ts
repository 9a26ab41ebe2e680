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

/** RodaTraden: council goal → direction → application → indicator → outcome, one row for each way through. */
export const traceTable = {
  name: 'RodaTraden',
  sheet: 'Röda tråden',
  required: false,
  role: 'written',
  columns: [
    { key: 'goal', header: 'KF-mål', kind: 'text', required: false },
    { key: 'direction', header: 'Inriktning', kind: 'text', required: false },
    { key: 'points', header: 'Bidrag', kind: 'number', required: false },
    { key: 'application', header: 'Id', kind: 'id', required: false },
    { key: 'title', header: 'Ansökan', kind: 'text', required: false },
    { key: 'administration', header: 'Förvaltning', kind: 'text', required: false },
    { key: 'object', header: 'Objekt', kind: 'text', required: false },
    { key: 'decision', header: 'Beslut', kind: 'text', required: false },
    { key: 'granted', header: 'Beviljat', kind: 'kronor', required: false },
    { key: 'indicator', header: 'Indikator', kind: 'text', required: false },
    { key: 'unit', header: 'Enhet', kind: 'text', required: false },
    { key: 'target', header: 'Mål', kind: 'number', required: false },
    { key: 'targetDate', header: 'Måldatum', kind: 'date', required: false },
    { key: 'outcome', header: 'Utfall', kind: 'number', required: false },
    { key: 'attained', header: 'Måluppfyllelse', kind: 'share', required: false },
    { key: 'state', header: 'Läge', kind: 'text', required: false },
    { key: 'trace', header: 'Spår', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

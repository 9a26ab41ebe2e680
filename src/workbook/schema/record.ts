import type { TableSchema } from './table';

/** The words of the decision column, as `beslut` in the minutes. */
export const decisionWords = {
  granted: 'Beviljas',
  rejected: 'Avslås',
  deferred: 'Bordläggs',
  partly: 'Delvis',
} as const;

/**
 * What people fill in beside the applications of Beslutsunderlag. The product writes the table's other columns, and reads
 * these back for the minutes.
 */
export const decisionsTable = {
  name: 'Beslutsunderlag',
  sheet: 'Beslutsunderlag',
  required: false,
  role: 'written',
  columns: [
    { key: 'id', header: 'Id', kind: 'id', required: true },
    { key: 'decision', header: 'Beslut', kind: 'choice', required: false, choices: decisionWords },
    { key: 'amount', header: 'Beviljat belopp', kind: 'kronor', required: false },
    { key: 'decidedBy', header: 'Beslutad av', kind: 'text', required: false },
    { key: 'decidedOn', header: 'Datum', kind: 'date', required: false },
    { key: 'note', header: 'Anteckning', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

import type { TableSchema } from './table';

/**
 * Kolumnval: which column of the municipality's own list each of the contract's columns is taken from, so that the next
 * time takes one click. Written by the product when a list is brought in; anyone may read and change it.
 */
export const columnChoicesTable = {
  name: 'Kolumnval',
  sheet: 'Kolumnval',
  required: false,
  role: 'written',
  columns: [
    { key: 'target', header: 'Hämtas till', kind: 'text', required: true },
    { key: 'list', header: 'Lista', kind: 'text', required: true },
    { key: 'source', header: 'Kolumn i listan', kind: 'text', required: true },
    { key: 'unit', header: 'Räknas i', kind: 'text', required: false },
  ],
} as const satisfies TableSchema;

import type { sv } from '../sv/paneBalance';

/** The words of the pane's view Balance. */
export const en = {
  viewBalance: 'Balance',
} as const satisfies Record<keyof typeof sv, string>;

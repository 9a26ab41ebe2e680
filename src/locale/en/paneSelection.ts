import type { sv } from '../sv/paneSelection';

/** The words of the pane's view Selection. */
export const en = {
  viewSelection: 'Selection',
} as const satisfies Record<keyof typeof sv, string>;

import type { ReactNode } from 'react';
import type { RankedApplication } from '../../model/portfolio/decision';
import type { Outline } from './outline';

/** One line of the list. */
export type ListItem =
  | { readonly kind: 'application'; readonly key: string; readonly application: RankedApplication }
  | { readonly kind: 'waterline'; readonly key: 'waterline' };

/**
 * The list with its waterline, of those that are shown. The line stands where it stands among all: after the last one
 * shown that is above it. There is none where all fit.
 */
export function listItems(outline: Outline, shown: ReadonlySet<string> | null): readonly ListItem[] {
  const { placed, aboveWaterline } = outline;
  const above = applicationItems(placed.slice(0, aboveWaterline), shown);
  const below = applicationItems(placed.slice(aboveWaterline), shown);
  const line = aboveWaterline < placed.length && above.length + below.length > 0;
  return [...above, ...(line ? [{ kind: 'waterline', key: 'waterline' } as const] : []), ...below];
}

export function applicationItems(
  applications: readonly RankedApplication[],
  shown: ReadonlySet<string> | null,
): readonly ListItem[] {
  return applications
    .filter(({ id }) => shown === null || shown.has(id))
    .map((application) => ({ kind: 'application', key: application.id, application }));
}

/** What it takes to show a list. */
export interface RowsProps {
  readonly items: readonly ListItem[];
  /** Which list it is. */
  readonly name: 'ranking' | 'incomplete';
  readonly label?: string | undefined;
  /** Whether a row lies below the waterline. */
  readonly isBelow: (item: ListItem) => boolean;
  readonly children: (item: ListItem) => ReactNode;
}

import type { Analysis } from '../src/model/portfolio/analyse';
import type { DecideSettings } from '../src/model/portfolio/decision';
import type { Publication } from '../src/workbook/publish/publication';
import { frontierToPublish } from '../src/workbook/publish/publication';

/** What the command has worked out, as the decision material takes it. */
export function publicationOf(
  {
    settings,
    analysis,
    ...known
  }: Omit<Publication, 'frontier' | 'analysis' | 'time'> & {
    readonly settings: DecideSettings;
    readonly analysis: Analysis | null;
  },
  time: string,
): Publication {
  const { portfolio, decision } = known;
  return { ...known, analysis, frontier: frontierToPublish(portfolio, settings, decision), time };
}

/** The time of day where the command runs, `2026-11-23 14:05`. */
export function localTime(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, 16).replace('T', ' ');
}

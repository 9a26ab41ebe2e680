import { sameKey } from '../schema';
import type { Area } from './area';
import { absoluteOf, areasOf, around, joined } from './area';

/** Excel's limits for what a name refers to, and for its comment. */
const longestReference = 8000;
const longestComment = 255;

/**
 * What a sheet's mark refers to: the areas that are ours. So the product knows its own cells from those that people have
 * added beside them, also when rows have been inserted since. Too many areas to name become the one around them.
 */
export function markReference(sheet: string, areas: readonly Area[]): string {
  const all = joined(areas);
  const reference = all.map((area) => absoluteOf({ sheet, area })).join(',');
  const whole = around(all);
  return reference.length <= longestReference || whole === null
    ? reference
    : absoluteOf({ sheet, area: whole });
}

/** The areas that a mark says are ours on that sheet; null where it marks another sheet, or none that still stands. */
export function markedAreas(reference: string, sheet: string): readonly Area[] | null {
  const areas = areasOf(reference);
  if (areas === null || areas.some((one) => sameKey(one.sheet) !== sameKey(sheet))) return null;
  return areas.map(({ area }) => area);
}

/** What an Excel workbook keeps in the mark's comment: how often the sheet has been written, and its charts. */
export interface MarkNote {
  readonly times: number;
  readonly charts: readonly string[];
}

const opening = 'Pottkompassen, skrivet';

export function markComment({ times, charts }: MarkNote): string {
  const start = `${opening} ${times}`;
  const whole = charts.length === 0 ? start : `${start}: ${charts.join(' | ')}`;
  return whole.length <= longestComment ? whole : start;
}

export function markNote(comment: string): MarkNote {
  const found = new RegExp(`^${opening} (\\d+)(?:: (.*))?$`, 'su').exec(comment);
  return { times: Number(found?.[1] ?? 0), charts: found?.[2]?.split(' | ') ?? [] };
}

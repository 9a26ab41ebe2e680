import type { CheckedBy } from '../../model/portfolio/crosscheck/crosscheck';
import type { RankedApplication } from '../../model/portfolio/decision';

/** How alike two orders are, as a word. */
export type Likeness = 'very' | 'rather' | 'little' | 'not';

/** Spearman's ρ as a word; the limits are ours and shown with the figure, so that a reader can judge. */
export function likeness(spearman: number): Likeness {
  if (spearman >= 0.9) return 'very';
  if (spearman >= 0.7) return 'rather';
  return spearman >= 0.3 ? 'little' : 'not';
}

/** An application that other methods place elsewhere: its own place, and theirs in the order of the checks. */
export interface Elsewhere {
  readonly id: string;
  readonly title: string;
  readonly place: number;
  readonly others: readonly number[];
}

/** Those that some method places furthest from here, furthest first; none that all place within half a place. */
export function furthest(
  ranking: readonly RankedApplication[],
  checks: readonly CheckedBy[],
  most: number,
): readonly Elsewhere[] {
  return ranking
    .flatMap(({ id, title, place, tied }) => {
      const others = checks.map(({ byApplication }) => byApplication[id]?.rank);
      if (place === null || others.some((rank) => rank === undefined)) return [];
      const ranks = others as number[];
      // Their ranks are means of tied places; ours is the first of them.
      const level = tied ? ranking.filter((other) => other.place === place).length : 1;
      const own = place + (level - 1) / 2;
      return [
        { id, title, place, others: ranks, apart: Math.max(0, ...ranks.map((rank) => Math.abs(rank - own))) },
      ];
    })
    .filter(({ apart }) => apart > 0.5)
    .sort((a, b) => b.apart - a.apart || a.place - b.place)
    .slice(0, most)
    .map(({ id, title, place, others }) => ({ id, title, place, others }));
}

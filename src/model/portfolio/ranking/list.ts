import type { Basis } from '../basis';
import type { RankedApplication, Selection } from '../decision';
import { total } from '../fund';
import type { YearDraw } from '../portfolio';
import type { Surroundings } from '../remarks';
import { remarksOn } from '../remarks';
import { smallestSwap } from '../robustness/certificate';
import type { Scored } from '../scoring/score';
import { places, rankIntervals, tied } from './place';
import { waterline } from './waterline';

/** The ranked list, row by row: placed applications by place, then those without a place by id. */
export function rankingOf(basis: Basis, selection: Selection): RankedApplication[] {
  const { scored, fund, portfolio } = basis;
  const stopped = (s: Scored): boolean =>
    basis.unready.has(s.application.id) && portfolio.rankUnready !== true;
  const ranked = scored.filter((s) => !stopped(s));
  const intervals = rankIntervals(ranked.map(({ interval }) => interval));
  const rankInterval = new Map(ranked.map((s, k) => [s.application.id, intervals[k]!]));
  /** One that a gate stops gets the interval that it would have if it alone were let through. */
  const intervalOf = (s: Scored): [number, number] =>
    rankInterval.get(s.application.id) ?? rankIntervals([s, ...ranked].map(({ interval }) => interval))[0]!;
  const placed = places(
    ranked.filter((s) => s.score !== null),
    (s) => s.score ?? 0,
    (s) => s.application.id,
  );
  const unplaced = scored
    .filter((s) => s.score === null || stopped(s))
    .sort((a, b) => (a.application.id < b.application.id ? -1 : 1));
  const drawsOfOne = (s: Scored): readonly YearDraw[] | null => basis.draws.get(s.application.id) ?? null;
  const lines = waterline(
    placed.map(({ item }) => drawsOfOne(item)),
    fund,
  );
  const selected = new Set(selection.ids);
  const surroundings: Surroundings = {
    conditions: portfolio.conditions,
    fund,
    selection,
    chosen: basis.candidates.filter(({ application }) => selected.has(application.id)),
  };

  const listed = [
    ...placed.map(({ item, place, group }, k) => ({
      item,
      place,
      group,
      line: lines[k]!,
      margin: marginOf(item, placed[k + 1]?.item, basis.shares),
    })),
    ...unplaced.map((item) => ({
      item,
      place: null,
      group: [item],
      line: { accumulated: null, withinBudget: null },
      margin: null,
    })),
  ];
  return listed.map(({ item, place, group, line, margin }) => {
    const { id, title } = item.application;
    const draws = drawsOfOne(item);
    const row = {
      id,
      title,
      place,
      tied: group.length > 1,
      score: item.score,
      scoreInterval: item.interval,
      rankInterval: intervalOf(item),
      contributions: byDirection(basis, item),
      missing: item.missing,
      cost: draws === null ? null : total(draws),
      draws: draws ?? [],
      ...line,
      selected: selected.has(id),
      margin,
      fundingShare: null,
    };
    const ids = group.map((other) => other.application.id);
    return {
      ...row,
      remarks: remarksOn(
        { ...row, group: ids, unready: basis.unready.get(id) ?? [] },
        item.application,
        surroundings,
      ),
    };
  });
}

/** Contributions by direction id, in the portfolio's own order of directions. */
function byDirection(basis: Basis, item: Scored): Record<string, number | null> {
  const points = new Map(basis.directionIds.map((id, j) => [id, item.contributions[j] ?? null]));
  return Object.fromEntries(basis.portfolio.directions.map(({ id }) => [id, points.get(id) ?? null]));
}

/** Share of weight that must move before the next down the list is level; null where none suffices. */
function marginOf(item: Scored, next: Scored | undefined, shares: readonly number[]): number | null {
  if (next === undefined) return null;
  if (tied(item.score ?? 0, next.score ?? 0)) return 0;
  const swap = smallestSwap(
    item.positions.map((position) => position ?? 0),
    next.positions.map((position) => position ?? 0),
    shares,
  );
  return swap === null ? null : swap.share;
}

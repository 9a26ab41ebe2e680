/** An order of importance with ties: groups from the most important, ids in each. */
export type RankGroups = readonly (readonly string[])[];

/** The order that weights give: the heaviest first, equal weights together. */
export function groupsOf(weighed: readonly { readonly id: string; readonly weight: number }[]): RankGroups {
  const weights = [...new Set(weighed.map(({ weight }) => weight))].sort((a, b) => b - a);
  return weights.map((wanted) => weighed.filter(({ weight }) => weight === wanted).map(({ id }) => id));
}

/** The same order of the ids that there are; new ones come last. */
export function groupsAmong(groups: RankGroups, ids: readonly string[]): RankGroups {
  const kept = groups.map((group) => group.filter((id) => ids.includes(id)));
  const missing = ids.filter((id) => !kept.flat().includes(id));
  return tidied([...kept, ...missing.map((id) => [id])]);
}

/** Rank of each id: 1 for the most important; those in a group share the best place, and the next is skipped (1, 2, 2, 4). */
export function ranksOf(groups: RankGroups): Readonly<Record<string, number>> {
  let before = 0;
  return Object.fromEntries(
    groups.flatMap((group) => {
      const rank = before + 1;
      before += group.length;
      return group.map((id) => [id, rank] as const);
    }),
  );
}

/** One step up: out of its group to just above it, or past the group above. */
export function movedUp(groups: RankGroups, id: string): RankGroups {
  const at = groups.findIndex((group) => group.includes(id));
  if (at < 0) return groups;
  const rest = groups.map((group) => group.filter((other) => other !== id));
  const alone = (groups[at]?.length ?? 0) === 1;
  const to = alone ? Math.max(0, at - 1) : at;
  return tidied([...rest.slice(0, to), [id], ...rest.slice(to)]);
}

/** One step down: out of its group to just below it, or past the group below. */
export function movedDown(groups: RankGroups, id: string): RankGroups {
  const turned = (all: RankGroups): RankGroups => [...all].reverse();
  return turned(movedUp(turned(groups), id));
}

/** Makes the one that stands first in its group as important as the group above. */
export function tiedWithAbove(groups: RankGroups, id: string): RankGroups {
  const at = groups.findIndex((group) => group[0] === id);
  if (at < 1) return groups;
  const together = [...(groups[at - 1] ?? []), ...(groups[at] ?? [])];
  return [...groups.slice(0, at - 1), together, ...groups.slice(at + 1)];
}

/** Parts a group: the one named and those below it in the group become less important than those above it. */
export function parted(groups: RankGroups, id: string): RankGroups {
  return tidied(
    groups.flatMap((group) => {
      const at = group.indexOf(id);
      return at < 0 ? [group] : [group.slice(0, at), group.slice(at)];
    }),
  );
}

function tidied(groups: RankGroups): RankGroups {
  return groups.filter((group) => group.length > 0);
}

/** Places that are shown as one. */
export interface PlaceGroup {
  readonly from: number;
  readonly to: number;
}

/** Up to this many places each has a column of its own. */
const eachUpTo = 9;
/** Last places of the groups, where there are more. */
const ends = [1, 3, 5, 10, 20, 50];

/** The columns for so many places: each by itself, or closer at the top, where it matters most. */
export function placeGroups(count: number, each: boolean): readonly PlaceGroup[] {
  if (each || count <= eachUpTo) return Array.from({ length: count }, (_, k) => ({ from: k + 1, to: k + 1 }));
  const last = [...ends.filter((end) => end < count), count];
  return last.map((to, k) => ({ from: (last[k - 1] ?? 0) + 1, to }));
}

/** Whether the groups leave anything to show when each place is wanted by itself. */
export function canBeSplit(count: number): boolean {
  return count > eachUpTo;
}

/** The share of draws within each group, from the shares at each place. */
export function inGroups(ranks: readonly number[], groups: readonly PlaceGroup[]): readonly number[] {
  return groups.map(({ from, to }) => ranks.slice(from - 1, to).reduce((sum, share) => sum + share, 0));
}

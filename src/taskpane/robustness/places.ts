/** Places that are shown as one. */
export interface PlaceGroup {
  readonly from: number;
  readonly to: number;
}

/** Up to this many places each has a column of its own. */
const eachUpTo = 9;
/** Last places of the groups, where there are more. */
const ends = [1, 3, 5, 10, 20, 50];

/** The columns for so many places: each by itself where there is room, else the closer the nearer the top. */
export function placeGroups(count: number): readonly PlaceGroup[] {
  if (count <= eachUpTo) return Array.from({ length: count }, (_, k) => ({ from: k + 1, to: k + 1 }));
  const last = [...ends.filter((end) => end < count), count];
  return last.map((to, k) => ({ from: (last[k - 1] ?? 0) + 1, to }));
}

/** The share of draws within each group, from the shares at each place. */
export function inGroups(ranks: readonly number[], groups: readonly PlaceGroup[]): readonly number[] {
  return groups.map(({ from, to }) => ranks.slice(from - 1, to).reduce((sum, share) => sum + share, 0));
}

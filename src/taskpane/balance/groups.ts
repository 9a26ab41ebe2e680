import type { GroupBalance } from '../../model/portfolio/balance/balance';

/** A group with its share of what all asked for, to set beside its share of what is granted. */
export interface GroupShares extends GroupBalance {
  /** 0 to 1; null where nobody asks for anything. */
  readonly shareOfRequested: number | null;
}

/** The groups with most money asked for first; those that state none last. */
export function groupShares(groups: readonly GroupBalance[], requestedInAll: number): readonly GroupShares[] {
  return groups
    .map((group) => ({
      ...group,
      shareOfRequested: requestedInAll === 0 ? null : group.requested / requestedInAll,
    }))
    .sort(
      (a, b) =>
        Number(a.group === '') - Number(b.group === '') ||
        b.requested - a.requested ||
        (a.group < b.group ? -1 : 1),
    );
}

/** The one that gets the most money; null where none gets any. */
export function mostGranted(groups: readonly GroupShares[]): GroupShares | null {
  return groups.reduce<GroupShares | null>(
    (most, group) => (group.granted > (most?.granted ?? 0) ? group : most),
    null,
  );
}

/** A difference in shares that is worth a sentence. */
const worthSaying = 0.05;

/** The group whose share of the money differs most from its share of what was asked for; null where all are near. */
export function mostUneven(groups: readonly GroupShares[]): GroupShares | null {
  const difference = ({ shareOfGranted, shareOfRequested }: GroupShares): number =>
    Math.abs((shareOfGranted ?? 0) - (shareOfRequested ?? 0));
  const most = groups.reduce<GroupShares | null>(
    (found, group) => (found === null || difference(group) > difference(found) ? group : found),
    null,
  );
  return most !== null && difference(most) >= worthSaying ? most : null;
}

/**
 * Elements that a selection in a cell may look at, so that it answers within about a second or says that it cannot: fewer
 * where there are many applications, as each portfolio that is kept then takes longer to compare.
 */
export function selectionWork(applications: number): number {
  return Math.min(60_000_000, 6_000_000_000 / Math.max(1, applications));
}

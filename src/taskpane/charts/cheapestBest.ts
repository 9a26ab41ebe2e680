/** What something costs and what it is worth. */
export interface CostAndScore {
  readonly cost: number;
  readonly score: number;
}

/**
 * Those that no other beats: none is at least as good and as cheap, and better in one of the two. By rising cost. Of
 * two that are equal in both, both stand.
 */
export function unbeaten<Item extends CostAndScore>(items: readonly Item[]): readonly Item[] {
  const sorted = [...items].sort((a, b) => a.cost - b.cost || b.score - a.score);
  const kept: Item[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    const equal = last !== undefined && last.cost === item.cost && last.score === item.score;
    if (last === undefined || item.score > last.score || equal) kept.push(item);
  }
  return kept;
}

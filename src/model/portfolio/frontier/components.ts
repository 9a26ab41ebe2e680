import type { Program, Row } from '../selection/program';

/** Groups of which a least number must be chosen: which candidates count, and how many are needed. */
export interface Minimum {
  readonly members: ReadonlySet<number>;
  readonly need: number;
}

export function minimaOf(program: Program): Minimum[] {
  return program.rows
    .filter((row) => row.kind === 'minimum' && row.limit < 0)
    .map((row) => ({ members: new Set(row.index), need: -row.limit }));
}

/** Rows that tie candidates to each other: needs, exclusions, bundles. */
export function linksOf(program: Program): Row[] {
  return program.rows.filter((row) => row.kind === 'requires' || row.kind === 'excludes');
}

/**
 * Candidates that are linked, directly or through others, stand in one component; between components nothing but
 * the money and the minima connects.
 */
export function componentsOf(program: Program): number[][] {
  const parent = program.ids.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const { index } of linksOf(program)) for (const i of index) parent[root(i)] = root(index[0]!);
  const members = new Map<number, number[]>();
  for (const i of parent.keys()) {
    const key = root(i);
    members.set(key, [...(members.get(key) ?? []), i]);
  }
  return [...members.values()];
}

/**
 * The order in which components are merged: the linked ones first, largest first, while the lists are short; then
 * single candidates, minimum by minimum, so that few minima are half-met at any time.
 */
export function mergeOrder(components: readonly number[][], minima: readonly Minimum[]): number[][] {
  const firstMinimum = (component: number[]): number => {
    const at = minima.findIndex((minimum) => component.some((i) => minimum.members.has(i)));
    return at < 0 ? minima.length : at;
  };
  return [...components].sort(
    (a, b) => b.length - a.length || firstMinimum(a) - firstMinimum(b) || a[0]! - b[0]!,
  );
}

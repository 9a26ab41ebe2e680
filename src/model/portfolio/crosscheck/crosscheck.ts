import type { Basis } from '../basis';
import { places } from '../ranking/place';
import { assessed } from '../robustness/stability';
import type { RankCorrelation } from './correlation';
import { rankCorrelation } from './correlation';
import type { Sense } from './normalise';
import { promethee } from './promethee';
import { topsis } from './topsis';
import { vikor } from './vikor';

/** One other method's ranking of the same material. */
export interface CheckedBy {
  readonly method: 'topsis-vector' | 'vikor-0.5' | 'promethee-usual';
  /** By application id: its figure (for VIKOR lower is better) and its mid-rank. */
  readonly byApplication: Readonly<Record<string, { readonly figure: number; readonly rank: number }>>;
  readonly agreement: RankCorrelation;
}

/**
 * The ranking seen by three other methods, on the same anchored positions and weights. A check and not a decision:
 * their figures are not additive, depend on which applications are in the pile, and never reach the selection.
 */
export function crossCheck(basis: Basis): CheckedBy[] {
  const { ids, positions } = assessed(basis);
  if (ids.length === 0) return [];
  const senses = basis.shares.map((): Sense => 1);
  const own = midRanks(
    positions.map((row) => row.reduce((sum, u, j) => sum + 100 * u * basis.shares[j]!, 0)),
  );
  const check = (method: CheckedBy['method'], figures: readonly number[], sense: Sense): CheckedBy => {
    const ranks = midRanks(figures.map((figure) => figure * sense));
    return {
      method,
      byApplication: Object.fromEntries(ids.map((id, i) => [id, { figure: figures[i]!, rank: ranks[i]! }])),
      agreement: rankCorrelation(own, ranks),
    };
  };
  return [
    check('topsis-vector', topsis(positions, basis.shares, senses), 1),
    check('vikor-0.5', vikor(positions, basis.shares, senses).q, -1),
    check('promethee-usual', promethee(positions, basis.shares, senses), 1),
  ];
}

/** Ranks where those that are level share the mean of their places (1, 2.5, 2.5, 4); greater is better. */
export function midRanks(figures: readonly number[]): number[] {
  const ranks = new Array<number>(figures.length);
  const indices = figures.map((_, i) => i);
  for (const { item, place, group } of places(indices, (i) => figures[i]!, (i) => String(i).padStart(9, '0'))) {
    ranks[item] = place + (group.length - 1) / 2;
  } // prettier-ignore
  return ranks;
}

import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';

/** How an order of importance becomes weights: rank order centroid, rank sum, reciprocal of the rank. */
export type RankOrderMethod = 'centroid' | 'rankSum' | 'reciprocal';

/**
 * Weights from an order of importance alone, for k directions (Stillwell, Seaver and Edwards 1981; Barron 1992):
 *
 * - centroid (ROC): w_r = 1/k · Σ_{t=r}^{k} 1/t, the centre of all weights that keep the order
 * - rank sum: w_r = 2(k + 1 - r) / (k(k + 1))
 * - reciprocal: w_r = (1/r) / Σ 1/t
 *
 * Directions of equal importance share the mean of the weights of their positions, so that the sum stays 1.
 *
 * @param ranks 1 for the most important; equal numbers are ties (1, 2, 2, 4 and 1, 2, 2, 3 mean the same)
 * @returns shares in the order given; refused where there is none or one is not a number
 */
export function rankOrderWeights(
  ranks: readonly number[],
  method: RankOrderMethod,
): Outcome<number[], 'noDirections' | 'rankNotANumber'> {
  const k = ranks.length;
  if (k === 0) return refuse('invalidValue', 'noDirections');
  const bad = ranks.findIndex((rank) => !Number.isFinite(rank));
  if (bad >= 0) return refuse('invalidValue', 'rankNotANumber', { position: bad + 1 });
  const positions = byPosition(k, method);
  return answer(
    ranks.map((rank) => {
      const before = ranks.filter((other) => other < rank).length;
      const tied = ranks.filter((other) => other === rank).length;
      return positions.slice(before, before + tied).reduce((sum, weight) => sum + weight, 0) / tied;
    }),
  );
}

function byPosition(k: number, method: RankOrderMethod): number[] {
  const reciprocals = Array.from({ length: k }, (_, t) => 1 / (t + 1));
  const sumFrom = (r: number): number => reciprocals.slice(r).reduceRight((sum, term) => sum + term, 0);
  return reciprocals.map((reciprocal, r) => {
    switch (method) {
      case 'centroid':
        return sumFrom(r) / k;
      case 'rankSum':
        return (2 * (k - r)) / (k * (k + 1));
      case 'reciprocal':
        return reciprocal / sumFrom(0);
    }
  });
}

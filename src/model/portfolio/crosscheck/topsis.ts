import type { Normalisation, Sense } from './normalise';
import { normalise } from './normalise';

/**
 * TOPSIS (Hwang and Yoon 1981): nearness to the best of every column against the worst, D⁻ / (D⁺ + D⁻), by
 * Euclidean distance of weighted, normalised figures. Which normalisation is part of the method's name: two of
 * them give different figures.
 *
 * @returns nearness 0 to 1 by row, greater is better; 0.5 where best and worst are the same
 */
export function topsis(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  senses: readonly Sense[],
  normalisation: Normalisation = 'vector',
): number[] {
  const scaled = normalise(matrix, senses, normalisation);
  const weighted = scaled.matrix.map((row) => row.map((x, j) => x * weights[j]!));
  const best = senses.map((_, j) => extreme(weighted, j, scaled.senses[j]!));
  const worst = senses.map((_, j) => extreme(weighted, j, scaled.senses[j] === 1 ? -1 : 1));
  return weighted.map((row) => {
    const toBest = distance(row, best);
    const toWorst = distance(row, worst);
    return toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst);
  });
}

function extreme(matrix: readonly (readonly number[])[], j: number, sense: Sense): number {
  const column = matrix.map((row) => row[j]!);
  return sense === 1 ? Math.max(...column) : Math.min(...column);
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, x, j) => sum + (x - b[j]!) * (x - b[j]!), 0));
}

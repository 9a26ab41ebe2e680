/** 1 where more is better, -1 where less is. */
export type Sense = 1 | -1;

/**
 * How the columns of a matrix are brought to one scale. Each depends on the pile at hand, so these serve only the
 * cross-check; the ranking itself uses anchored scales.
 *
 * - `none`: as they stand
 * - `vector`: x / √Σx²; a column where less is better keeps its sense
 * - `minMax`: (x - min) / (max - min), turned round where less is better; a column that does not vary is 0
 */
export type Normalisation = 'none' | 'vector' | 'minMax';

export function normalise(
  matrix: readonly (readonly number[])[],
  senses: readonly Sense[],
  by: Normalisation,
): { readonly matrix: number[][]; readonly senses: readonly Sense[] } {
  const columns = senses.map((_, j) => matrix.map((row) => row[j]!));
  const scaled = columns.map((column, j) => {
    if (by === 'none') return column;
    if (by === 'vector') {
      const length = Math.sqrt(column.reduce((sum, x) => sum + x * x, 0));
      return column.map((x) => (length === 0 ? 0 : x / length));
    }
    const [low, high] = [Math.min(...column), Math.max(...column)];
    return column.map((x) => (high === low ? 0 : (senses[j] === 1 ? x - low : high - x) / (high - low)));
  });
  return {
    matrix: matrix.map((_, i) => scaled.map((column) => column[i]!)),
    senses: by === 'minMax' ? senses.map(() => 1 as const) : senses,
  };
}

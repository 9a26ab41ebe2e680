import type { JudgementMatrix } from './comparisons';

/** A positive matrix's largest eigenvalue and its vector (sum 1). */
export interface Principal {
  readonly vector: readonly number[];
  readonly value: number;
}

/** Largest eigenvalue and its vector (sum 1) of a positive matrix, by power iteration to 1e-13. */
export function principal(cells: readonly (readonly number[])[]): Principal {
  let vector = cells.map(() => 1 / cells.length);
  let value = cells.length;
  for (let step = 0; step < 10_000; step++) {
    const next = cells.map((row) => row.reduce((sum, times, j) => sum + times * vector[j]!, 0));
    value = next.reduce((sum, x) => sum + x, 0);
    const scaled = next.map((x) => x / value);
    const moved = Math.max(...scaled.map((x, i) => Math.abs(x - vector[i]!)));
    vector = scaled;
    if (moved < 1e-13) break;
  }
  return { vector, value };
}

/** Where the logarithms of the missing comparisons no longer move. */
const still = 1e-10;

/**
 * The matrix with its missing comparisons filled in so that the largest eigenvalue is as small as it can be (Bozóki,
 * Fülöp and Rónyai 2010). The logarithm of the eigenvalue is convex in theirs, and where it is smallest
 *
 *   log a_ij = s_i − s_j with s = ½ (log w − log u), w the right and u the left eigenvector
 *
 * so that k − 1 figures are sought, however many comparisons are missing. From s, the step (L/k)⁺ (½ (log w − log u) − s),
 * L the Laplacian of the comparisons made, is Newton's where the judgements agree; it is halved while the eigenvalue
 * grows, or the steps no longer get shorter. The logarithmic least squares solution starts it, which already is the answer where nothing contradicts.
 *
 * @param matrix connected, as `checkMatrix` has found
 */
export function filledIn(matrix: JudgementMatrix): number[][] {
  const k = matrix.length;
  const fill = (s: readonly number[]): number[][] =>
    matrix.map((row, i) => row.map((times, j) => times ?? Math.exp(s[i]! - s[j]!)));
  if (matrix.every((row) => row.every((times) => times !== null))) return fill([]);
  const given = matrix.map((row) => row.map((times, j) => (times === null ? 0 : Math.log(row[j]!))));
  const inverse = inverseOf(groundedLaplacian(matrix));
  const solve = (right: readonly number[]): number[] =>
    inverse.map((row) => row.reduce((sum, x, j) => sum + x * right[j]!, 0));
  let s = solve(given.map((row) => row.reduce((sum, log) => sum + log, 0)));
  let cells = fill(s);
  let right = principal(cells);
  let share = 1;
  let before = Infinity;
  for (let round = 0; round < 200; round++) {
    const left = principal(transposed(cells));
    const away = s.map((own, i) => 0.5 * Math.log(right.vector[i]! / left.vector[i]!) - own);
    const level = away.reduce((sum, x) => sum + x, 0) / k;
    const step = solve(away.map((x) => k * (x - level)));
    const length = Math.max(...step.map(Math.abs));
    if (length < still) break;
    // Where the judgements contradict each other much, whole steps go to and fro across the answer.
    if (length > 0.9 * before && share > 0.2) share /= 2;
    before = length;
    const forward = s.map((own, i) => own + share * step[i]!);
    const next = principal(fill(forward));
    if (next.value > right.value * (1 + 1e-12)) {
      share /= 2;
      if (share < 1e-6) break;
      continue;
    }
    [s, cells, right] = [forward, fill(forward), next];
  }
  return cells;
}

/** The Laplacian of the graph of comparisons made, with 1/k added everywhere: inverted, it keeps sums at zero. */
function groundedLaplacian(matrix: JudgementMatrix): number[][] {
  const k = matrix.length;
  return matrix.map((row, i) => {
    const made = row.filter((times, j) => times !== null && j !== i).length;
    return row.map((times, j) => (i === j ? made : times === null ? 0 : -1) + 1 / k);
  });
}

function transposed(cells: readonly (readonly number[])[]): number[][] {
  return cells.map((row, i) => row.map((_, j) => cells[j]![i]!));
}

/** Inverse of a symmetric positive definite matrix, by Gauss and Jordan; it needs no exchange of rows. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const k = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let p = 0; p < k; p++) {
    const pivot = rows[p]!.map((x) => x / rows[p]![p]!);
    rows[p] = pivot;
    for (let i = 0; i < k; i++) {
      if (i === p) continue;
      const factor = rows[i]![p]!;
      rows[i] = rows[i]!.map((x, j) => x - factor * pivot[j]!);
    }
  }
  return rows.map((row) => row.slice(k));
}

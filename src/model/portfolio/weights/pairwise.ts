import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';
import type { JudgementMatrix, MatrixRefusal } from './comparisons';
import { checkMatrix } from './comparisons';
import type { RandomIndexName } from './randomIndex';
import { DEFAULT_RANDOM_INDEX, randomIndex } from './randomIndex';

/** Weights from pairwise comparison, and how well the judgements hang together. */
export interface PairwiseWeights {
  /** Principal eigenvector, sum 1. */
  readonly shares: readonly number[];
  readonly largestEigenvalue: number;
  /** CI = (λ - k) / (k - 1). */
  readonly consistencyIndex: number;
  /** CR = CI / RI; 0 for fewer than three directions, null where the table has no value for so many. */
  readonly consistencyRatio: number | null;
  readonly randomIndex: RandomIndexName;
  /** CR at most 0.10, Saaty's rule of thumb; null where there is no ratio. */
  readonly acceptable: boolean | null;
  /**
   * The judgement that agrees least with the weights, i before j: what was said, and what the weights say. Null
   * where all agree.
   */
  readonly mostInconsistent: {
    readonly i: number;
    readonly j: number;
    readonly said: number;
    readonly implied: number;
  } | null;
  /** Comparisons that nobody made, i before j, filled in so that they disturb the others least. */
  readonly filledIn: readonly { readonly i: number; readonly j: number; readonly times: number }[];
}

/**
 * Weights by the analytic hierarchy process: the principal eigenvector of the matrix of judgements (Saaty 1980).
 * Missing comparisons get the values that make the largest eigenvalue as small as it can be (Bozóki, Fülöp and
 * Rónyai 2010).
 */
export function pairwiseWeights(
  matrix: JudgementMatrix,
  table: RandomIndexName = DEFAULT_RANDOM_INDEX,
): Outcome<PairwiseWeights, MatrixRefusal | 'tooManyToFill'> {
  const checked = checkMatrix(matrix);
  if (!checked.ok) return checked;
  const k = matrix.length;
  const cells = matrix.map((row) => row.map((times) => times ?? 1));
  const missing = pairs(k).filter(([i, j]) => matrix[i]![j] === null);
  if (missing.length > 60) return refuse('notAvailable', 'tooManyToFill', { missing: missing.length });
  fillIn(cells, missing);
  const { vector, value } = principal(cells);
  const consistencyIndex = k < 3 ? 0 : Math.max(0, (value - k) / (k - 1));
  const index = randomIndex(k, table);
  const consistencyRatio = k < 3 ? 0 : index === null ? null : consistencyIndex / index;
  const given = pairs(k).filter(([i, j]) => matrix[i]![j] !== null);
  return answer({
    shares: vector,
    largestEigenvalue: value,
    consistencyIndex,
    consistencyRatio,
    randomIndex: table,
    acceptable: consistencyRatio === null ? null : consistencyRatio <= 0.1,
    mostInconsistent: mostInconsistent(cells, vector, given),
    filledIn: missing.map(([i, j]) => ({ i, j, times: cells[i]![j]! })),
  });
}

function pairs(k: number): [number, number][] {
  return Array.from({ length: k }, (_, i) => i).flatMap((i) =>
    Array.from({ length: k - i - 1 }, (_, step): [number, number] => [i, i + 1 + step]),
  );
}

/** Largest eigenvalue and its vector (sum 1) of a positive matrix, by power iteration to 1e-13. */
function principal(cells: readonly (readonly number[])[]): { vector: number[]; value: number } {
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

/** One missing comparison at a time, until none moves: the eigenvalue is convex in the logarithm of each. */
function fillIn(cells: number[][], missing: readonly (readonly [number, number])[]): void {
  const put = (i: number, j: number, times: number): void => {
    cells[i]![j] = times;
    cells[j]![i] = 1 / times;
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let round = 0; round < 60; round++) {
    let moved = 0;
    for (const [i, j] of missing) {
      const before = cells[i]![j]!;
      const at = (log: number): number => {
        put(i, j, Math.exp(log));
        return principal(cells).value;
      };
      let low = -7;
      let high = 7;
      let left = high - golden * (high - low);
      let right = low + golden * (high - low);
      let valueLeft = at(left);
      let valueRight = at(right);
      while (high - low > 1e-8) {
        if (valueLeft <= valueRight) {
          [high, right, valueRight] = [right, left, valueLeft];
          left = high - golden * (high - low);
          valueLeft = at(left);
        } else {
          [low, left, valueLeft] = [left, right, valueRight];
          right = low + golden * (high - low);
          valueRight = at(right);
        }
      }
      put(i, j, Math.exp((low + high) / 2));
      moved = Math.max(moved, Math.abs(Math.log(cells[i]![j]! / before)));
    }
    if (moved < 1e-6) return;
  }
}

function mostInconsistent(
  cells: readonly (readonly number[])[],
  vector: readonly number[],
  given: readonly (readonly [number, number])[],
): PairwiseWeights['mostInconsistent'] {
  let worst: PairwiseWeights['mostInconsistent'] = null;
  let most = 1e-9;
  for (const [i, j] of given) {
    const said = cells[i]![j]!;
    const implied = vector[i]! / vector[j]!;
    const distance = Math.abs(Math.log(said / implied));
    if (distance <= most) continue;
    most = distance;
    worst = { i, j, said, implied };
  }
  return worst;
}

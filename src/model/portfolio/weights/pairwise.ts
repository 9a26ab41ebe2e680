import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';
import type { JudgementMatrix, MatrixRefusal } from './comparisons';
import { checkMatrix } from './comparisons';
import { filledIn, principal } from './missing';
import type { RandomIndexName } from './randomIndex';
import { DEFAULT_RANDOM_INDEX, randomIndex } from './randomIndex';

/** A cell waits for its answer: beyond this many missing comparisons the wait would be felt. */
const mostFilledIn = 400;

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
  const missing = pairs(k).filter(([i, j]) => matrix[i]![j] === null);
  if (missing.length > mostFilledIn)
    return refuse('notAvailable', 'tooManyToFill', { missing: missing.length });
  const cells = filledIn(matrix);
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

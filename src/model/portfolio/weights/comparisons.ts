import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';

/** "a is `times` as important as b"; 1/3 for a third as important. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly times: number;
}

/** Square, reciprocal: cell [i][j] says how many times as important i is as j; null where nobody has said. */
export type JudgementMatrix = readonly (readonly (number | null)[])[];

/** Why a matrix is no set of judgements. */
export type MatrixRefusal =
  'noDirections' | 'notAPositiveNumber' | 'notConnected' | 'notSquare' | 'notReciprocal';

export type ComparisonRefusal = MatrixRefusal | 'unknownDirection' | 'comparedWithItself' | 'contradictory';

/**
 * Lays comparisons out as a matrix in the order of the ids. A pair that nobody compared stays null.
 *
 * @returns refused where an id is unknown, a figure is not positive, a pair is compared twice with different
 * figures, or the comparisons do not tie all directions together
 */
export function matrixOf(
  ids: readonly string[],
  comparisons: readonly Comparison[],
): Outcome<JudgementMatrix, ComparisonRefusal> {
  const laid = layOut(ids, comparisons);
  return laid.ok ? checkMatrix(laid.value) : laid;
}

/** The same for one of several people, whose comparisons need not tie everything together on their own. */
export function layOut(
  ids: readonly string[],
  comparisons: readonly Comparison[],
): Outcome<JudgementMatrix, ComparisonRefusal> {
  if (ids.length === 0) return refuse('invalidValue', 'noDirections');
  const cells: (number | null)[][] = ids.map((_, i) => ids.map((__, j) => (i === j ? 1 : null)));
  for (const { a, b, times } of comparisons) {
    const i = ids.indexOf(a);
    const j = ids.indexOf(b);
    if (i < 0 || j < 0) return refuse('invalidValue', 'unknownDirection', { direction: i < 0 ? a : b });
    if (i === j) return refuse('invalidValue', 'comparedWithItself', { direction: a });
    if (!Number.isFinite(times) || times <= 0)
      return refuse('invalidValue', 'notAPositiveNumber', { a, b, times });
    const already = cells[i]![j];
    if (already !== null && Math.abs(already! - times) > 1e-9 * times) {
      return refuse('invalidValue', 'contradictory', { a, b, times });
    }
    cells[i]![j] = times;
    cells[j]![i] = 1 / times;
  }
  return answer(cells);
}

/** The matrix itself, or why it is no set of judgements. */
export function checkMatrix(cells: JudgementMatrix): Outcome<JudgementMatrix, MatrixRefusal> {
  const k = cells.length;
  if (k === 0) return refuse('invalidValue', 'noDirections');
  for (let i = 0; i < k; i++) {
    if (cells[i]!.length !== k) return refuse('invalidValue', 'notSquare', { row: i + 1 });
    for (let j = 0; j < k; j++) {
      const own = cells[i]![j] ?? null;
      const back = cells[j]?.[i] ?? null;
      if (own !== null && (!Number.isFinite(own) || own <= 0)) {
        return refuse('invalidValue', 'notAPositiveNumber', { row: i + 1, column: j + 1, times: own });
      }
      // A rounded reciprocal such as 0.33 for 1/3 is accepted.
      if ((own === null) !== (back === null) || (own !== null && Math.abs(own * back! - 1) > 0.02)) {
        return refuse('invalidValue', 'notReciprocal', { row: i + 1, column: j + 1 });
      }
    }
  }
  const reached = new Set([0]);
  for (const i of reached) cells[i]!.forEach((times, j) => times !== null && reached.add(j));
  return reached.size === k ? answer(cells) : refuse('notAvailable', 'notConnected');
}

/**
 * Several people's judgements as one: the geometric mean of those who have judged the pair, the only mean that
 * keeps a is x times b and b is 1/x times a together (Aczél and Saaty 1983).
 */
export function groupJudgement(
  matrices: readonly JudgementMatrix[],
): Outcome<JudgementMatrix, ComparisonRefusal> {
  const [first] = matrices;
  if (first === undefined) return refuse('invalidValue', 'noDirections');
  const odd = matrices.findIndex((matrix) => matrix.length !== first.length);
  if (odd >= 0) return refuse('invalidValue', 'notSquare', { row: odd + 1 });
  return checkMatrix(
    first.map((row, i) =>
      row.map((_, j) => {
        const given = matrices.flatMap((matrix) => matrix[i]?.[j] ?? []);
        if (given.length === 0) return null;
        return Math.exp(given.reduce((sum, times) => sum + Math.log(times), 0) / given.length);
      }),
    ),
  );
}

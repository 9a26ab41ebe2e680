import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';
import type { Comparison, ComparisonRefusal } from './comparisons';
import { groupJudgement, layOut } from './comparisons';
import type { PairwiseWeights } from './pairwise';
import { pairwiseWeights } from './pairwise';
import { pointWeights } from './points';
import type { RandomIndexName } from './randomIndex';
import type { RankOrderMethod } from './rankOrder';
import { rankOrderWeights } from './rankOrder';

/** How weights were asked for, with the answers as they were given. */
export type WeightAnswers =
  | { readonly method: 'direct' | 'swing'; readonly points: Readonly<Record<string, number>> }
  | {
      readonly method: 'rankOrder';
      readonly formula: RankOrderMethod;
      readonly ranks: Readonly<Record<string, number>>;
    }
  | {
      readonly method: 'pairwise';
      readonly table?: RandomIndexName;
      /** One list per person; several are combined by geometric mean. */
      readonly judgements: readonly (readonly Comparison[])[];
    };

/** Weights that remember where they came from. */
export interface WeightRecord {
  readonly answers: WeightAnswers;
  /** By direction id, sum 1. */
  readonly shares: Readonly<Record<string, number>>;
  /** Null for every method but pairwise comparison. */
  readonly pairwise: PairwiseWeights | null;
  readonly decidedBy: string;
  /** ISO date, yyyy-mm-dd. */
  readonly decidedOn: string;
}

export type WeightRefusal =
  | ComparisonRefusal
  | 'pointsNotAnAmount'
  | 'allWeightsZero'
  | 'rankNotANumber'
  | 'notAnswered'
  | 'tooManyToFill';

/**
 * Weights by the method of the answers.
 *
 * @param directions ids in the order of the portfolio
 * @param by who answered, and when (the model has no clock)
 */
export function weightsFrom(
  directions: readonly string[],
  answers: WeightAnswers,
  by: { readonly decidedBy: string; readonly decidedOn: string },
): Outcome<WeightRecord, WeightRefusal> {
  const record = (shares: readonly number[], pairwise: PairwiseWeights | null): WeightRecord => ({
    answers,
    shares: Object.fromEntries(directions.map((id, j) => [id, shares[j]!])),
    pairwise,
    ...by,
  });
  if (answers.method === 'pairwise') {
    const matrices = [];
    for (const comparisons of answers.judgements) {
      const matrix = layOut(directions, comparisons);
      if (!matrix.ok) return matrix;
      matrices.push(matrix.value);
    }
    const together = groupJudgement(matrices);
    if (!together.ok) return together;
    const weights = pairwiseWeights(together.value, answers.table);
    return weights.ok ? answer(record(weights.value.shares, weights.value)) : weights;
  }
  const given = answers.method === 'rankOrder' ? answers.ranks : answers.points;
  const silent = directions.find((id) => given[id] === undefined);
  if (silent !== undefined) return refuse('invalidValue', 'notAnswered', { direction: silent });
  const figures = directions.map((id) => given[id]!);
  const weights =
    answers.method === 'rankOrder' ? rankOrderWeights(figures, answers.formula) : pointWeights(figures);
  return weights.ok ? answer(record(weights.value, null)) : weights;
}

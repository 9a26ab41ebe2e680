import { useMemo } from 'react';
import type { Question } from '../work/question';
import { useWork } from '../work/useWork';
import type { WorkState } from '../work/useWork';
import type { FundLine } from './fundLine';

/**
 * The line of funds for the question. It is the same whatever fund is tried, so that trying one on it does not
 * calculate it anew: what matters is the material, the weights, and whether the money is one fund.
 */
export function useFundLine(question: Question | null): WorkState<FundLine> {
  const portfolio = question?.portfolio ?? null;
  const weights = JSON.stringify(question?.settings.weights ?? null);
  const single = question?.settings.budget !== undefined;
  const own = useMemo(() => lineQuestion(portfolio, weights, false), [portfolio, weights]);
  const asOne = useMemo(() => lineQuestion(portfolio, weights, true), [portfolio, weights]);
  return useWork('fundLine', single ? asOne : own, undefined);
}

function lineQuestion(
  portfolio: Question['portfolio'] | null,
  weights: string,
  single: boolean,
): Question | null {
  if (portfolio === null) return null;
  const own = JSON.parse(weights) as Readonly<Record<string, number>> | null;
  return { portfolio, settings: { ...(own !== null && { weights: own }), ...(single && { budget: 0 }) } };
}

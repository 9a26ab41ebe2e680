import { useMemo } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import { withFundingShares } from '../../model/portfolio/robustness/funding';
import type { FundingShares } from '../../model/portfolio/robustness/funding';
import type { Question } from '../work/question';
import { useWork } from '../work/useWork';
import type { WorkState } from '../work/useWork';
import { publishedFunding } from './sampling';

/**
 * The decision with its funding shares, for whoever writes them: weights near the decided ones, as Säkerhet shows when
 * it is opened, and answered at once where it has been. Null until the shares are there.
 *
 * @param question what the decision answers; null while the shares are not wanted
 */
export function useFundingShares(
  question: Question | null,
  decision: Decision,
): { readonly state: WorkState<FundingShares>; readonly decision: Decision | null } {
  const state = useWork('funding', question, publishedFunding);
  const shares = state.status === 'done' ? state.result : null;
  const filled = useMemo(
    () => (shares === null ? null : withFundingShares(decision, shares)),
    [decision, shares],
  );
  return { state, decision: filled };
}

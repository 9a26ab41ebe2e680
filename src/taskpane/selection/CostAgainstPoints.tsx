import { useMemo } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import { CostValueChart } from '../charts/CostValueChart';

/** The applications that can be chosen, by what they cost and what they score. */
export function CostAgainstPoints({ decision }: { readonly decision: Decision }) {
  const applications = useMemo(
    () =>
      decision.ranking.flatMap(({ id, title, cost, score, place, selected }) =>
        cost === null || score === null || place === null
          ? []
          : [{ id, title, cost, score, chosen: selected }],
      ),
    [decision],
  );
  return <CostValueChart applications={applications} />;
}

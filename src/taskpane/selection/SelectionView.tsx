import { memo } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { Fund } from '../ranking/Fund';
import { useSession } from '../session/session';
import { Lead, Section, View } from '../shell/View';
import { useWords } from '../shell/language';
import type { ViewProps } from '../shell/views';
import { BestPortfolio } from './BestPortfolio';
import { Collision } from './Collision';
import { CostAgainstPoints } from './CostAgainstPoints';
import { Differences } from './Differences';
import { FundLineSection } from './FundLineSection';
import { FundYears } from './FundYears';
import { Prices } from './Prices';

/** Urval: what the fund holds, what it would hold if it were another, and what the conditions cost. */
export function SelectionView({ portfolio, decision, onApplication }: ViewProps) {
  const words = useWords();
  const { budget, tryBudget } = useSession();
  return (
    <View title={words('viewSelection')}>
      <Fund portfolio={portfolio} budget={budget} onBudget={tryBudget} />
      <Chosen portfolio={portfolio} decision={decision} onApplication={onApplication} />
    </View>
  );
}

interface ChosenProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  readonly onApplication: (id: string) => void;
}

/** Apart from the field above, so that what is typed there is not held up. */
const Chosen = memo(function Chosen({ portfolio, decision, onApplication }: ChosenProps) {
  const words = useWords();
  const { calculated, tryBudget } = useSession();
  const settled = calculated?.ok !== true || calculated.settled;
  const feasible = decision.selection.status !== 'infeasible';
  return (
    <>
      {!settled && <Lead>{words('selectionFollows')}</Lead>}
      {feasible ? (
        <>
          <FundYears decision={decision} />
          <BestPortfolio decision={decision} onApplication={onApplication} />
          <Differences portfolio={portfolio} decision={decision} onApplication={onApplication} />
        </>
      ) : (
        <Collision portfolio={portfolio} decision={decision} onBudget={tryBudget} />
      )}
      <FundLineSection portfolio={portfolio} decision={decision} />
      <Section title={words('pricesTitle')}>
        <Prices portfolio={portfolio} />
      </Section>
      {feasible && (
        <Section title={words('costTitle')}>
          <CostAgainstPoints decision={decision} />
        </Section>
      )}
    </>
  );
});

import { memo, useMemo } from 'react';
import { listed } from '../../locale/format';
import type { Balance } from '../../model/portfolio/balance/balance';
import { balance } from '../../model/portfolio/balance/balance';
import { basisOf } from '../../model/portfolio/basis';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { Lead, Section, View } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import type { ViewProps } from '../shell/views';
import type { Question } from '../work/question';
import { DirectionsBalance } from './DirectionsBalance';
import { GroupsBalance } from './GroupsBalance';

/** Balans: how the best portfolio spreads over administrations, objects, directions and council goals. */
export function BalanceView({ portfolio, decision }: ViewProps) {
  const words = useWords();
  const { question, calculated } = useSession();
  const settled = calculated?.ok !== true || calculated.settled;
  return (
    <View title={words('viewBalance')}>
      {!settled && <Lead>{words('selectionFollows')}</Lead>}
      {question === null || decision.selection.ids.length === 0 ? (
        <Lead>{words('balanceNothing')}</Lead>
      ) : (
        <Spread portfolio={portfolio} decision={decision} settings={question.settings} />
      )}
    </View>
  );
}

interface SpreadProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  readonly settings: Question['settings'];
}

const Spread = memo(function Spread({ portfolio, decision, settings }: SpreadProps) {
  const language = useLanguage();
  const words = useWords();
  const spread: Balance = useMemo(
    () => balance(basisOf(portfolio, settings), decision),
    [portfolio, decision, settings],
  );
  const requested = decision.ranking.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const directionTitle = (id: string): string =>
    portfolio.directions.find((direction) => direction.id === id)?.title ?? id;
  const goalTitle = (id: string): string => portfolio.goals.find((goal) => goal.id === id)?.title ?? id;
  const { directionsWithout } = spread;
  // Those without any goal are a group too, but not a goal that is left without.
  const goalsWithout = spread.goalsWithout.filter((goal) => goal !== '');
  return (
    <>
      <Lead>{words('balanceLead')}</Lead>
      <Section title={words('balanceAdministrations')}>
        <GroupsBalance groups={spread.administrations} requested={requested} column="Administration" />
      </Section>
      <Section title={words('balanceObjects')}>
        <GroupsBalance groups={spread.objects} requested={requested} column="Object" />
      </Section>
      <Section title={words('balanceDirections')}>
        {directionsWithout.length > 0 && (
          <Lead>
            {words('balanceWithoutDirections', {
              count: directionsWithout.length,
              groups: listed(language, directionsWithout.map(directionTitle)),
            })}
          </Lead>
        )}
        <DirectionsBalance directions={spread.directions} decision={decision} titleOf={directionTitle} />
      </Section>
      <Section title={words('balanceGoals')}>
        {goalsWithout.length > 0 && (
          <Lead>
            {words('balanceWithoutGoals', {
              count: goalsWithout.length,
              groups: listed(language, goalsWithout.map(goalTitle)),
            })}
          </Lead>
        )}
        <GroupsBalance groups={spread.goals} requested={requested} column="Goal" titleOf={goalTitle} />
      </Section>
    </>
  );
});

import { useCallback, useMemo } from 'react';
import { kronor } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { FrontierChart } from '../charts/FrontierChart';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Waiting } from '../work/Waiting';
import { StepsNear } from './StepsNear';
import { stepsNear } from './nearSteps';
import { useFundLine } from './useFundLine';

/** So many steps each way are told. */
const toldSteps = 3;

interface FundLineSectionProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
}

/** What every fund would give: the line, on which a click tries a fund, and the nearest steps in words. */
export function FundLineSection({ portfolio, decision }: FundLineSectionProps) {
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { question, tryBudget } = useSession();
  const state = useFundLine(question);
  const line = state.status === 'done' ? state.result : null;
  const points = line?.points ?? null;
  const limited = decision.budgets.length > 0;
  const fund = limited
    ? decision.budgets.reduce((sum, { amount }) => sum + amount, 0)
    : (points?.at(-1)?.fund ?? 0);
  const near = useMemo(
    () => (points === null || !limited ? null : stepsNear(points, fund, toldSteps)),
    [points, limited, fund],
  );
  const onFund = useCallback(
    (amount: number) => {
      tryBudget(amount);
      announce(words('lineTried', { fund: kronor(language, amount) }));
    },
    [tryBudget, announce, words, language],
  );
  return (
    <Section title={words('lineTitle')}>
      <Waiting what={words('lineWorking')} state={state} />
      {line?.asOneFund === true && <Lead>{words('lineAsOneFund')}</Lead>}
      {line !== null && points === null && <Lead>{words('lineOutOfReach')}</Lead>}
      {points !== null && points.length === 0 && <Lead>{words('lineNone')}</Lead>}
      {points !== null && points.length > 0 && <FrontierChart points={points} fund={fund} onFund={onFund} />}
      {near !== null && points !== null && points.length > 0 && (
        <StepsNear near={near} portfolio={portfolio} onFund={onFund} />
      )}
    </Section>
  );
}

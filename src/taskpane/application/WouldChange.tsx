import { useMemo } from 'react';
import { basisOf } from '../../model/portfolio/basis';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import type { BreakEven } from '../../model/portfolio/explanation/breakEven';
import { enoughInOneDirection } from '../../model/portfolio/explanation/enough';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { useLanguage, useWords } from '../shell/language';
import { Waiting } from '../work/Waiting';
import { useWork } from '../work/useWork';
import { costSentence, pointsSentence, stepsSentence } from './changing';
import { usePanelStyles } from './panelStyles';

interface WouldChangeProps {
  readonly row: RankedApplication;
  readonly decision: Decision;
  readonly portfolio: Portfolio;
  readonly even: BreakEven;
}

/** At what cost and with what points the application would be chosen, or no longer be. */
export function WouldChange({ row, decision, portfolio, even }: WouldChangeProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const { question } = useSession();
  const { id, selected } = row;

  // Over several years a cost has no one break-even: it is asked of all years as one fund.
  const several = decision.budgets.length > 1;
  const fund = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const asOneFund = useMemo(
    () =>
      several && question !== null ? { ...question, settings: { ...question.settings, budget: fund } } : null,
    [several, question, fund],
  );
  const one = useWork('breakEven', asOneFund, { id });
  const { breakEvenCost: most } = several && one.status === 'done' && one.result !== null ? one.result : even;

  const least = even.breakEvenValue;
  const enough = useMemo(
    () =>
      question === null || selected || least === null
        ? []
        : enoughInOneDirection(basisOf(question.portfolio, question.settings), id, least),
    [question, selected, least, id],
  );
  const sentences = [
    costSentence(language, row, most, several),
    pointsSentence(language, row, least),
    stepsSentence(language, enough, portfolio),
  ].filter((sentence) => sentence !== null);

  return (
    <div className={styles.part} data-part="change">
      {sentences.length > 0 && (
        <>
          <h3 className={styles.title}>{words(selected ? 'changeTitleChosen' : 'changeTitle')}</h3>
          <ul className={styles.points}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Waiting what={words('changeWorking')} state={one} />
    </div>
  );
}

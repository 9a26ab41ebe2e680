import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { kronor, listed } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { conditionInWords, titlesOf } from '../ranking/remarks';
import { Notice } from '../shell/Notice';
import { useLanguage, useWords } from '../shell/language';
import { capital } from './capital';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface CollisionProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  readonly onBudget: (budget: number) => void;
}

/** Where no portfolio meets everything: the smallest set of demands that collide, and the least fund that would do. */
export function Collision({ portfolio, decision, onBudget }: CollisionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { conflict } = decision.selection;
  if (conflict === undefined) return null;
  const { conditions, capacities, budgetInvolved, unavailable, leastFund } = conflict;
  const fund = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const colliding = [
    ...conditions.map((condition) => capital(conditionInWords(condition, portfolio, language), language)),
    ...capacities.map(({ resource, year }) => words('conflictCapacity', { resource, year })),
    ...(budgetInvolved ? [words('conflictFund', { fund: kronor(language, fund) })] : []),
  ];
  return (
    <Notice
      intent="warning"
      title={words('conflictTitle')}
      actions={
        leastFund === null ? undefined : (
          <Button onClick={() => onBudget(leastFund)}>
            {words('frontierTry', { fund: kronor(language, leastFund) })}
          </Button>
        )
      }
    >
      {colliding.length > 0 && (
        <>
          {words('conflictLead')}
          <ul className={styles.list}>
            {colliding.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </>
      )}
      {unavailable.length > 0 && (
        <p className={styles.paragraph}>
          {words('conflictUnavailable', {
            applications: listed(language, titlesOf(unavailable, portfolio)),
          })}
        </p>
      )}
      <p className={styles.paragraph}>
        {leastFund === null
          ? words('conflictNever')
          : words('conflictLeast', { fund: kronor(language, leastFund) })}
      </p>
      <p className={styles.paragraph}>{words(budgetInvolved ? 'conflictWay' : 'conflictWayConditions')}</p>
    </Notice>
  );
}

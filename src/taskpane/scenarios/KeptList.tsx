import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { kronor, listed, points } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import type { KeptScenario } from '../../workbook/read/scenarios';
import { scenariosTable } from '../../workbook/schema/written';
import { useShown } from '../robustness/useShown';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { takenFrom } from './taking';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface KeptListProps {
  readonly kept: readonly KeptScenario[];
  readonly portfolio: Portfolio;
  /** Of what the pane shows. */
  readonly fingerprint: string;
}

/** What has been kept; each can be tried again in the pane. */
export function KeptList({ kept, portfolio, fingerprint }: KeptListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { tryWeight, resetWeights, tryBudget } = useSession();
  const [said, setSaid] = useState<{ readonly done: boolean; readonly sentence: string } | null>(null);
  const { shown, more } = useShown(kept, 10);

  const take = (scenario: Scenario): void => {
    const taken = takenFrom(scenario, portfolio);
    if (taken !== null) {
      resetWeights();
      for (const [id, weight] of Object.entries(taken.weights ?? {})) tryWeight(id, weight);
      tryBudget(taken.budget);
    }
    const key =
      taken === null ? 'scenarioOtherDirections' : taken.otherYears ? 'scenarioTriedYears' : 'scenarioTried';
    const sentence = words(key, { name: scenario.name });
    setSaid({ done: taken !== null, sentence });
    announce(sentence);
  };

  return (
    <Section title={words('scenariosKept', { count: kept.length })}>
      {said !== null && (
        <Notice
          intent={said.done ? 'info' : 'warning'}
          title={words(said.done ? 'scenarioTriedTitle' : 'scenarioTry')}
          onClose={() => setSaid(null)}
        >
          {said.sentence}
        </Notice>
      )}
      <ul className={styles.list} data-list="scenarios">
        {shown.map(({ scenario, time }) => (
          <li key={scenario.name} className={styles.item} data-scenario={scenario.name}>
            <div className={styles.heading}>
              <h3 className={styles.name}>{scenario.name}</h3>
              {scenario.fingerprint === fingerprint && (
                <Badge appearance="tint" color="brand">
                  {words('scenarioSameAsNow')}
                </Badge>
              )}
            </div>
            <p className={styles.said}>
              {words('scenarioSummary', {
                count: Object.keys(scenario.chosen).length,
                cost: kronor(language, scenario.cost),
                points: points(language, scenario.value),
              })}
            </p>
            <p className={styles.said}>
              {[
                ...(scenario.budgets.length === 0
                  ? []
                  : [
                      words('scenarioFund', {
                        years: listed(
                          language,
                          scenario.budgets.map(({ year, amount }) =>
                            scenario.singleFund
                              ? kronor(language, amount)
                              : words('fundYear', { year, amount: kronor(language, amount) }),
                          ),
                        ),
                      }),
                    ]),
                ...(time === null ? [] : [time]),
              ].join(' · ')}
            </p>
            {!scenario.proven && <p className={styles.said}>{words('scenarioNotProven')}</p>}
            <Button
              size="small"
              aria-label={words('scenarioTryLabel', { name: scenario.name })}
              onClick={() => take(scenario)}
            >
              {words('scenarioTry')}
            </Button>
          </li>
        ))}
      </ul>
      {more}
      <Lead>{words('scenarioDelete', { sheet: scenariosTable.sheet })}</Lead>
    </Section>
  );
}

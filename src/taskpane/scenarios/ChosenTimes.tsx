import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { timesChosen } from '../../model/portfolio/scenarios/scenario';
import { ApplicationLink } from '../robustness/ApplicationLink';
import { useShown } from '../robustness/useShown';
import { Lead, Section } from '../shell/View';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  times: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface ChosenTimesProps {
  readonly kept: readonly Scenario[];
  readonly titleOf: (id: string) => string;
  readonly onApplication: (id: string) => void;
}

/** In how many of the kept scenarios each application is chosen; those in all are the core. */
export function ChosenTimes({ kept, titleOf, onApplication }: ChosenTimesProps) {
  const words = useWords();
  const count = kept.length;
  const rows = useMemo(
    () =>
      Object.entries(timesChosen(kept))
        .map(([id, times]) => ({ id, title: titleOf(id), times }))
        .sort((a, b) => b.times - a.times || a.title.localeCompare(b.title, 'sv')),
    [kept, titleOf],
  );
  const groups = [
    { key: 'scenarioSome', rows: rows.filter(({ times }) => times > 0 && times < count) },
    { key: 'scenarioCore', rows: rows.filter(({ times }) => times === count) },
    { key: 'scenarioNever', rows: rows.filter(({ times }) => times === 0) },
  ] as const;
  return (
    <Section title={words('scenarioTimes')}>
      <Lead>{words('scenarioTimesLead', { count })}</Lead>
      {groups.map(
        (group) =>
          group.rows.length > 0 && (
            <Group
              key={group.key}
              of={group.key}
              rows={group.rows}
              count={count}
              onApplication={onApplication}
            />
          ),
      )}
    </Section>
  );
}

interface GroupProps {
  readonly of: 'scenarioCore' | 'scenarioSome' | 'scenarioNever';
  readonly rows: readonly { readonly id: string; readonly title: string; readonly times: number }[];
  readonly count: number;
  readonly onApplication: (id: string) => void;
}

function Group({ of, rows, count, onApplication }: GroupProps) {
  const styles = useStyles();
  const words = useWords();
  const { shown, more } = useShown(rows, 10);
  return (
    <Section>
      <h3 className={styles.title}>{words(of, { count: rows.length })}</h3>
      <ul className={styles.list} data-list={of}>
        {shown.map(({ id, title, times }) => (
          <li key={id} className={styles.item} data-id={id}>
            <ApplicationLink id={id} title={title} onApplication={onApplication} />
            {of === 'scenarioSome' && (
              <span className={styles.times}>{words('scenarioTimesOf', { times, count })}</span>
            )}
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

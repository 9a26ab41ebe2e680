import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { kronor, points } from '../../locale/format';
import type { Decision, DecisionRemark, RankedApplication } from '../../model/portfolio/decision';
import type { LeftOut } from '../../model/portfolio/explanation/leftOut';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { differs, outlineOf, reasonFirst } from '../ranking/outline';
import { remarkInWords } from '../ranking/remarks';
import { useSession } from '../session/session';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Waiting } from '../work/Waiting';
import { useWork } from '../work/useWork';
import { ShortList } from './ShortList';
import { leftOutInWords } from './leftOutInWords';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  link: { textAlign: 'left', lineHeight: tokens.lineHeightBase300 },
  facts: { display: 'block', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  ask: { alignSelf: 'flex-start' },
});

/** So many are worked out without asking. */
const withoutAsking = 8;

/** What bears on being in one of the two sets and not in the other. */
const bearing: readonly DecisionRemark['code'][] = [
  'selectedBelowWaterline',
  'leftOutAboveWaterline',
  'forcedIn',
  'forcedOut',
];

interface DifferencesProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  readonly onApplication: (id: string) => void;
}

/** Who is in the best portfolio but below the waterline, or the other way, each with the reason. */
export function Differences({ portfolio, decision, onApplication }: DifferencesProps) {
  const styles = useStyles();
  const words = useWords();
  const gain = useGain(decision);
  const { question } = useSession();
  const [asked, setAsked] = useState(false);
  const { onlyBest, onlyWithin } = useMemo(() => {
    const different = decision.ranking.filter(differs);
    return {
      onlyBest: different.filter(({ selected }) => selected),
      onlyWithin: different.filter(({ selected }) => !selected),
    };
  }, [decision]);
  const few = onlyWithin.length <= withoutAsking;
  const wanted = onlyWithin.length > 0 && (few || asked);
  const ids = onlyWithin.map(({ id }) => id);
  const state = useWork('leftOut', wanted ? question : null, { ids });
  const why = state.status === 'done' ? state.result : [];
  if (onlyBest.length === 0 && onlyWithin.length === 0) {
    return (
      <Section title={words('differencesTitle')}>
        <Lead>{words('differencesSame')}</Lead>
      </Section>
    );
  }
  return (
    <Section title={words('differencesTitle')}>
      <Lead>{words('differencesLead')}</Lead>
      <Lead>{gain}</Lead>
      <Waiting what={words('leftOutWorking')} state={state} />
      {onlyWithin.length > 0 && !few && !asked && (
        <Button className={styles.ask} size="small" onClick={() => setAsked(true)}>
          {words('leftOutAsk')}
        </Button>
      )}
      {[
        { title: words('differencesOnlyWithin'), rows: onlyWithin },
        { title: words('differencesOnlyBest'), rows: onlyBest },
      ].map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <div key={title} className={styles.group}>
              <h3 className={styles.title}>{title}</h3>
              <ShortList
                className={styles.list}
                name="differences"
                rows={rows.map((row) => (
                  <Item
                    key={row.id}
                    row={row}
                    why={why.find(({ id }) => id === row.id) ?? null}
                    portfolio={portfolio}
                    onApplication={onApplication}
                  />
                ))}
              />
            </div>
          ),
      )}
    </Section>
  );
}

interface ItemProps {
  readonly row: RankedApplication;
  /** Null while it is not worked out. */
  readonly why: LeftOut | null;
  readonly portfolio: Portfolio;
  readonly onApplication: (id: string) => void;
}

function Item({ row, why, portfolio, onApplication }: ItemProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const reasons = reasonFirst(row.remarks).filter(({ code }) => bearing.includes(code));
  const { score, cost } = row;
  const sentences = [
    ...reasons.map((reason) => remarkInWords(reason, portfolio, language)),
    ...(why === null ? [] : leftOutInWords(why, portfolio, language)),
  ];
  return (
    <li className={styles.item} data-id={row.id}>
      <Link as="button" className={styles.link} onClick={() => onApplication(row.id)}>
        {row.title}
      </Link>
      <span className={styles.facts}>
        {words('differenceFacts', {
          place: row.place ?? '–',
          points: points(language, score ?? 0),
          cost: kronor(language, cost ?? 0),
          each: score === null || !cost ? '–' : points(language, score / (cost / 1_000_000)),
        })}
      </span>
      {sentences.join(' ')}
    </li>
  );
}

/** What the best portfolio gives beyond the waterline. */
function useGain(decision: Decision): string {
  const language = useLanguage();
  const words = useWords();
  const { within, best } = useMemo(() => outlineOf(decision), [decision]);
  const gain = best.points - within.points;
  const more = best.applications - within.applications;
  if (gain < 0) return words('differencesCost', { points: points(language, -gain) });
  const values = { points: points(language, gain), count: Math.abs(more) };
  if (more === 0) return words('differencesGainSame', values);
  return words(more > 0 ? 'differencesGain' : 'differencesGainFewer', values);
}

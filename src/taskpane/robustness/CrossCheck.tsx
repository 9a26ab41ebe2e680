import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { plainNumber } from '../../locale/format';
import type { CheckedBy } from '../../model/portfolio/crosscheck/crosscheck';
import type { Decision } from '../../model/portfolio/decision';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import type { Question } from '../work/question';
import { useWork } from '../work/useWork';
import { Waiting } from '../work/Waiting';
import { ApplicationLink } from './ApplicationLink';
import { furthest, likeness } from './agreement';

const useStyles = makeStyles({
  badge: { alignSelf: 'flex-start' },
  open: { alignSelf: 'flex-start' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  places: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

const methods = {
  'topsis-vector': 'robustTopsis',
  'vikor-0.5': 'robustVikor',
  'promethee-usual': 'robustPromethee',
} as const satisfies Record<CheckedBy['method'], string>;

const alike = {
  very: 'robustAlikeVery',
  rather: 'robustAlikeRather',
  little: 'robustAlikeLittle',
  not: 'robustAlikeNot',
} as const;

interface CrossCheckProps {
  readonly question: Question | null;
  readonly decision: Decision;
  readonly onApplication: (id: string) => void;
}

/** The ranking by three other methods: a check and not a decision, worked out only when it is asked for. */
export function CrossCheck({ question, decision, onApplication }: CrossCheckProps) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const state = useWork('crossCheck', open ? question : null, undefined);
  return (
    <Section title={words('robustCheck')}>
      <Badge className={styles.badge} appearance="outline" color="informative">
        {words('robustCheckLabel')}
      </Badge>
      <Lead>{words('robustCheckLead')}</Lead>
      <Button
        className={styles.open}
        aria-expanded={open}
        aria-controls="cross-check"
        onClick={() => setOpen(!open)}
      >
        {words(open ? 'robustCheckClose' : 'robustCheckOpen')}
      </Button>
      <div id="cross-check">
        {open && <Waiting what={words('robustWaitingCheck')} state={state} />}
        {open && state.status === 'done' && (
          <Checked checks={state.result} decision={decision} onApplication={onApplication} />
        )}
      </div>
    </Section>
  );
}

interface CheckedProps {
  readonly checks: readonly CheckedBy[];
  readonly decision: Decision;
  readonly onApplication: (id: string) => void;
}

function Checked({ checks, decision, onApplication }: CheckedProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const apart = useMemo(() => furthest(decision.ranking, checks, 5), [decision, checks]);
  if (checks.every(({ agreement }) => agreement.spearman === null))
    return <Lead>{words('robustCheckFew')}</Lead>;
  return (
    <Section>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.cell}>
              {words('robustMethodColumn')}
            </th>
            <th scope="col" className={styles.cell}>
              {words('robustSpearman')}
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ method, agreement: { spearman } }) => (
            <tr key={method} data-method={method}>
              <th scope="row" className={styles.cell}>
                {words(methods[method])}
              </th>
              <td className={styles.cell}>
                {spearman === null
                  ? '–'
                  : `${plainNumber(language, Number(spearman.toFixed(2)))} (${words(alike[likeness(spearman)])})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Lead>{words('robustSpearmanSaid')}</Lead>
      {apart.length === 0 ? (
        <Lead>{words('robustCheckSame')}</Lead>
      ) : (
        <>
          <h3 className={styles.title}>{words('robustFurthest')}</h3>
          <ul className={styles.list}>
            {apart.map(({ id, title, place, others }) => (
              <li key={id} className={styles.item} data-id={id}>
                <ApplicationLink id={id} title={title} onApplication={onApplication} />
                <span className={styles.places}>
                  {[
                    `${words('robustOwnPlace')} ${place}`,
                    ...checks.map(
                      ({ method }, k) => `${words(methods[method])} ${plainNumber(language, others[k] ?? 0)}`,
                    ),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

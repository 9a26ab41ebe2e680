import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { kronor, listed, perCent, points } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { Notice } from '../shell/Notice';
import { useLanguage, useWords } from '../shell/language';
import type { Outline, Tally } from './outline';
import { conditionInWords, titlesOf } from './remarks';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  card: {
    // The rows of the two cards are one grid, so that points stand beside points.
    display: 'grid',
    gridRow: 'span 6',
    gridTemplateRows: 'subgrid',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  best: { border: `1px solid ${tokens.colorBrandStroke1}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  explained: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TalliesProps {
  readonly decision: Decision;
  readonly outline: Outline;
  readonly portfolio: Portfolio;
}

/** What fits from the top of the ranking, and what the best portfolio holds, side by side. */
export function Tallies({ decision, outline, portfolio }: TalliesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { status, proven, gap, conflict } = decision.selection;
  if (status === 'infeasible') {
    const { conditions = [], leastFund = null, unavailable = [] } = conflict ?? {};
    const because = conditions.map((condition) => conditionInWords(condition, portfolio, language));
    return (
      <Notice intent="warning" title={words('infeasible')}>
        {because.length > 0 && `${words('infeasibleBecause', { conditions: listed(language, because) })} `}
        {unavailable.length > 0 &&
          `${words('infeasibleUnavailable', { applications: listed(language, titlesOf(unavailable, portfolio)) })} `}
        {leastFund !== null && words('infeasibleFund', { fund: kronor(language, leastFund) })}
      </Notice>
    );
  }
  return (
    <div className={styles.root}>
      <div className={styles.card} data-tally="within">
        <h2 className={styles.title}>{words('withinTitle')}</h2>
        <p className={styles.explained}>{words('withinExplained')}</p>
        <Figures tally={outline.within} />
      </div>
      <div className={mergeClasses(styles.card, styles.best)} data-tally="best">
        <h2 className={styles.title}>{words('bestTitle')}</h2>
        <p className={styles.explained}>{words('bestExplained')}</p>
        <Figures tally={outline.best} />
        <span className={styles.status}>
          {proven ? words('proven') : words('notProven', { gap: perCent(language, gap) })}
        </span>
      </div>
    </div>
  );
}

function Figures({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  return (
    <>
      <span className={styles.points}>
        {words('tallyPoints', { points: points(language, tally.points) })}
      </span>
      <span>{words('tallyApplications', { count: tally.applications })}</span>
      <span>{kronor(language, tally.cost)}</span>
    </>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { kronor, points } from '../../locale/format';
import type { RankedApplication } from '../../model/portfolio/decision';
import { Unseen } from '../shell/Unseen';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  score: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  money: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  mark: {
    gridRow: '2 / span 2',
    alignSelf: 'center',
    justifySelf: 'center',
    fontSize: '20px',
    lineHeight: 0,
  },
  yes: { color: tokens.colorBrandForeground1 },
  no: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: 'normal' },
});

/** `3`, or `3=` where others share it. */
export function Place({ application: { place, tied } }: { readonly application: RankedApplication }) {
  const words = useWords();
  if (place === null) return <span aria-hidden>–</span>;
  return (
    <>
      <span aria-hidden>{tied ? words('placeTied', { place }) : place}</span>
      <Unseen>{words(tied ? 'placeTiedSaid' : 'placeSaid', { place })}</Unseen>
    </>
  );
}

/** The points, or what they lie between. */
export function Score({
  application: { score, scoreInterval },
}: {
  readonly application: RankedApplication;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [from, to] = scoreInterval.map((value) => points(language, value));
  if (score === null) return <span className={styles.score}>{`${from}–${to}`}</span>;
  return (
    <span className={styles.score} data-part="score">
      <span aria-hidden>{points(language, score)}</span>
      <Unseen>{words('scoreSaid', { points: points(language, score) })}</Unseen>
    </span>
  );
}

/** Its id, what it takes of the fund, the running total, and the places it may get. */
export function Money({ application }: { readonly application: RankedApplication }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { id, cost, accumulated, place, rankInterval } = application;
  const [from, to] = rankInterval;
  const uncertain = from !== to;
  return (
    <span className={styles.money}>
      <span>{id}</span>
      <span>{cost === null ? words('noCost') : kronor(language, cost)}</span>
      {accumulated !== null && (
        <span>{words('runningTotal', { amount: kronor(language, accumulated) })}</span>
      )}
      {(uncertain || place === null) && (
        <span>{uncertain ? words('rankInterval', { from, to }) : words('rankIntervalOne', { from })}</span>
      )}
    </span>
  );
}

interface MarkProps {
  readonly className: string;
  readonly yes: boolean;
  readonly said: string;
}

/** Yes or no to a column's question. */
export function Mark({ className, yes, said }: MarkProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, className, yes ? styles.yes : styles.no)}>
      {yes ? <CheckmarkCircleFilled aria-hidden /> : <span aria-hidden>–</span>}
      <Unseen>{said}</Unseen>
    </span>
  );
}

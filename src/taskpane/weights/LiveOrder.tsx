import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { points } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
  score: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  moved: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
});

interface LiveOrderProps {
  readonly decision: Decision;
  /** With the workbook's own weights; null where those cannot be used. */
  readonly untouched: Decision | null;
}

/** The first ten with the weights that are tried, and how far each has moved. */
export function LiveOrder({ decision, untouched }: LiveOrderProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const before = new Map(untouched?.ranking.map(({ id, place }) => [id, place]));
  const first = decision.ranking.filter(({ place }) => place !== null).slice(0, 10);
  return (
    <ol className={styles.list} data-list="live">
      {first.map(({ id, title, place, tied, score }) => {
        const earlier = before.get(id) ?? null;
        const up = earlier === null || place === null ? 0 : earlier - place;
        return (
          <li key={id} className={styles.item} data-id={id}>
            <span className={styles.place}>{tied ? words('placeTied', { place: place ?? '' }) : place}</span>
            <span className={styles.title}>
              {title}
              {up !== 0 && (
                <span className={mergeClasses(styles.moved, up > 0 && styles.up)}>
                  {up > 0 ? `▲ ${words('liveUp', { count: up })}` : `▼ ${words('liveDown', { count: -up })}`}
                </span>
              )}
            </span>
            <span className={styles.score}>{points(language, score ?? 0)}</span>
          </li>
        );
      })}
    </ol>
  );
}

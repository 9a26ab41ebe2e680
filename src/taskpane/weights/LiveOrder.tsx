import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { points } from '../../locale/format';
import { useLanguage, useWords } from '../shell/language';
import type { OrderedApplication } from './order';

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
  readonly order: readonly OrderedApplication[];
  /** With the workbook's own weights; null where those cannot be used. */
  readonly untouched: readonly OrderedApplication[] | null;
}

/** The first ten with the weights that are tried, and how far each has moved. */
export function LiveOrder({ order, untouched }: LiveOrderProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const before = new Map(untouched?.map(({ id, place }) => [id, place]));
  return (
    <ol className={styles.list} data-list="live">
      {order.slice(0, 10).map(({ id, title, place, tied, score }) => {
        const up = (before.get(id) ?? place) - place;
        return (
          <li key={id} className={styles.item} data-id={id}>
            <span className={styles.place}>{tied ? words('placeTied', { place }) : place}</span>
            <span className={styles.title}>
              {title}
              {up !== 0 && (
                <span className={mergeClasses(styles.moved, up > 0 && styles.up)}>
                  {up > 0 ? `▲ ${words('liveUp', { count: up })}` : `▼ ${words('liveDown', { count: -up })}`}
                </span>
              )}
            </span>
            <span className={styles.score}>{points(language, score)}</span>
          </li>
        );
      })}
    </ol>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { perCent } from '../../locale/format';
import type { DirectionWeight } from '../../model/portfolio/decision';
import { useLanguage, useWords } from '../shell/language';
import { colourOf } from './palette';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  swatch: {
    width: '12px',
    height: '12px',
    alignSelf: 'start',
    marginTop: '2px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  title: { overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground2 },
  share: { fontVariantNumeric: 'tabular-nums' },
});

/** Which colour is which direction, and its share of the weights. */
export function Legend({ weights }: { readonly weights: readonly DirectionWeight[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  return (
    <ul className={styles.list} aria-label={words('legend')}>
      {weights.map(({ id, title, share }, position) => (
        <li key={id} className={styles.item}>
          <span className={styles.swatch} style={{ backgroundColor: colourOf(position) }} />
          <span className={styles.title}>
            <span className={styles.id}>{id}</span> {title}
          </span>
          <span className={styles.share}>{perCent(language, share)}</span>
        </li>
      ))}
    </ul>
  );
}

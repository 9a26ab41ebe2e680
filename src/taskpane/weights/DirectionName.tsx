import { makeStyles, tokens } from '@fluentui/react-components';
import type { Direction } from '../../model/portfolio/portfolio';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  id: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** A direction's id and name; a criterion says that it is one. */
export function DirectionName({ direction }: { readonly direction: Direction }) {
  const styles = useStyles();
  const words = useWords();
  const { id, title, source } = direction;
  return (
    <span className={styles.name}>
      <span className={styles.id}>{id}</span> {title}
      {source !== undefined && <span className={styles.id}> ({words('criterion')})</span>}
    </span>
  );
}

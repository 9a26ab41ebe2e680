import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../workbook/read/place';
import { useSession } from '../session/session';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Selects in the workbook the cell from which something here comes. */
export function ToCell({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const words = useWords();
  const { goTo } = useSession();
  return (
    <Link as="button" className={styles.link} onClick={() => goTo(place.sheet, place.cell)}>
      {words('goToCell', { place: `${place.sheet}!${place.cell}` })}
    </Link>
  );
}

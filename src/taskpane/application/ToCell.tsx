import { Link } from '@fluentui/react-components';
import type { Place } from '../../workbook/read/place';
import { useSession } from '../session/session';
import { useWords } from '../shell/language';

/** Selects in the workbook the cell from which something here comes. */
export function ToCell({ place }: { readonly place: Place }) {
  const words = useWords();
  const { goTo } = useSession();
  return (
    <Link as="button" onClick={() => goTo(place.sheet, place.cell)}>
      {words('goToCell', { place: `${place.sheet}!${place.cell}` })}
    </Link>
  );
}

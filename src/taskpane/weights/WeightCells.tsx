import { makeStyles, tokens } from '@fluentui/react-components';
import { plainNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { CellValue } from '../../workbook/workbook';
import type { WeightCell } from '../session/weightCells';
import { useLanguage, useWords } from '../shell/language';

export const useCellStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { overflowWrap: 'anywhere' },
  place: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What stands in a cell, or is to stand there, in words. */
export function cellText(language: Language, value: CellValue): string {
  if (value === null || value === '') return sayPane(language, 'writeWeightsBlank');
  if (typeof value === 'number') return plainNumber(language, value);
  return typeof value === 'object' ? value.error : String(value);
}

/** The cells that get another weight, from what to what. */
export function WeightCells({ cells }: { readonly cells: readonly WeightCell[] }) {
  const styles = useCellStyles();
  const language = useLanguage();
  const words = useWords();
  return (
    <ul className={styles.list}>
      {cells.map(({ direction, write: { sheet, cell, from, to } }) => (
        <li key={direction.id} className={styles.item}>
          {words('writeWeightsCell', {
            direction: direction.title,
            from: cellText(language, from),
            to: cellText(language, to),
          })}
          <span className={styles.place}>{words('writeWeightsPlace', { sheet, cell })}</span>
        </li>
      ))}
    </ul>
  );
}

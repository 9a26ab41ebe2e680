import type { PaneKey } from '../../locale/paneWords';
import { dayOfSerial } from '../../workbook/cells/dates';
import type { WeightColumn, WeightWrite } from '../../workbook/write/weights';
import { useLanguage, useWords } from '../shell/language';
import { cellText, useCellStyles } from './WeightCells';

const sentences: Readonly<Record<Exclude<WeightColumn, 'weight'>, PaneKey>> = {
  decidedBy: 'writeDecidedBy',
  decidedOn: 'writeDecidedOn',
  method: 'writeMethod',
};

/** The cells that tell of the decision: those that change alike in one line, each with its address. */
export function DecisionLines({ cells }: { readonly cells: readonly WeightWrite[] }) {
  const styles = useCellStyles();
  const language = useLanguage();
  const words = useWords();
  const groups = alike(cells);
  if (groups.length === 0) return null;
  return (
    <ul className={styles.list}>
      {groups.map((group) => {
        const [first] = group;
        if (first === undefined || first.column === 'weight') return null;
        const { column, write } = first;
        const shown = (value: WeightWrite['write']['from']): string =>
          column === 'decidedOn' && typeof value === 'number'
            ? (dayOfSerial(value) ?? cellText(language, value))
            : cellText(language, value);
        return (
          <li key={`${write.sheet} ${write.cell}`} className={styles.item}>
            {words(sentences[column], { from: shown(write.from), to: shown(write.to) })}
            <span className={styles.place}>
              {words('writePlaces', {
                sheet: write.sheet,
                cells: group.map((each) => each.write.cell).join(', '),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function alike(cells: readonly WeightWrite[]): readonly (readonly WeightWrite[])[] {
  const groups = new Map<string, WeightWrite[]>();
  for (const cell of cells) {
    if (cell.column === 'weight') continue;
    const key = JSON.stringify([cell.column, cell.write.sheet, cell.write.from, cell.write.to]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()];
}

import { perCent, plainNumber } from '../../locale/format';
import type { Assumption } from '../../model/benefit/application/assumptions';
import type { Place } from '../../workbook/read/place';
import { parameterNamed } from '../../workbook/schema/parameters';
import { useLanguage, useWords } from '../shell/language';
import { ToCell } from './ToCell';
import { usePanelStyles } from './panelStyles';

interface AssumptionsProps {
  readonly assumptions: readonly Assumption[];
  readonly assumptionAt: (assumption: Assumption) => Place | null;
}

/** The values that the calculation rests on, each with its source and its cell. */
export function Assumptions({ assumptions, assumptionAt }: AssumptionsProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const valueOf = ({ name, value, unit }: Assumption): string => {
    const kind = parameterNamed(name)?.kind;
    if (kind === 'year') return String(value);
    if (kind === 'share') return perCent(language, value);
    return `${plainNumber(language, value)} ${unit ?? ''}`.trim();
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words('assumptionsTitle')}</h3>
      <ul className={styles.list} data-list="assumptions">
        {assumptions.map((assumption) => {
          const place = assumptionAt(assumption);
          return (
            <li key={assumption.name} className={styles.item}>
              <span>
                {assumption.name}: <span className={styles.name}>{valueOf(assumption)}</span>
              </span>
              {assumption.source !== null && <span className={styles.quiet}>{assumption.source}</span>}
              {place === null ? (
                <span className={styles.quiet}>{words('assumptionDefault')}</span>
              ) : (
                <ToCell place={place} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

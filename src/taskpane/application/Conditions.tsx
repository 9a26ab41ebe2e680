import { mergeClasses } from '@fluentui/react-components';
import { points } from '../../locale/format';
import type { Condition, Portfolio } from '../../model/portfolio/portfolio';
import type { Place } from '../../workbook/read/place';
import { conditionInWords } from '../ranking/remarks';
import { useSession } from '../session/session';
import { useLanguage, useWords } from '../shell/language';
import { useWork } from '../work/useWork';
import { ToCell } from './ToCell';
import { usePanelStyles } from './panelStyles';

interface ConditionsProps {
  readonly conditions: readonly Condition[];
  readonly portfolio: Portfolio;
  /** There is a portfolio, so that a condition can have a price. */
  readonly feasible: boolean;
}

/** The conditions that speak of the application, where each stands, and what it costs the portfolio in points. */
export function Conditions({ conditions, portfolio, feasible }: ConditionsProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const { question } = useSession();
  const prices = useWork('prices', feasible ? question : null, undefined);
  const priceOf = (id: string): string | null => {
    if (prices.status !== 'done') return null;
    const price = prices.result.find((each) => each.kind === 'condition' && each.condition.id === id);
    if (price === undefined || price.points === null) return null;
    return price.points > 0
      ? words('conditionPrice', { points: points(language, price.points) })
      : words('conditionFree');
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words('conditionsTitle')}</h3>
      <ul className={styles.points} data-list="conditions">
        {conditions.map((condition) => (
          <li key={condition.id}>
            {capital(conditionInWords(condition, portfolio, language))}
            <p className={mergeClasses(styles.sentence, styles.quiet)}>{priceOf(condition.id)}</p>
            <ToCell place={placeOf(condition)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** A condition's id is the place of its row: sheet, exclamation mark, cell. */
function placeOf({ id }: Condition): Place {
  const at = id.lastIndexOf('!');
  return { sheet: id.slice(0, at), cell: id.slice(at + 1) };
}

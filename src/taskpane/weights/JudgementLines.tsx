import type { JudgementWrite, JudgementsWrite } from '../../workbook/write/weightsJudgements';
import { useLanguage, useWords } from '../shell/language';
import { useCellStyles } from './WeightCells';
import { levelSentence } from './pairwise/levels';

/** The rows of Parvis that come, change or go. */
export function JudgementLines({ judgements }: { readonly judgements: JudgementsWrite }) {
  const styles = useCellStyles();
  const language = useLanguage();
  const words = useWords();
  const { changes, sheet, isNew } = judgements;
  const line = ({ a, b, from, to }: JudgementWrite): string => {
    const said = (times: number): string => `${a} – ${b}: ${levelSentence(language, a, b, times)}`;
    if (to === null) return words('writeJudgementGone', { answer: said(from ?? 1) });
    if (from === null) return words('writeJudgementNew', { answer: said(to) });
    return words('writeJudgementChanged', { from: said(from), to: levelSentence(language, a, b, to) });
  };
  return (
    <div>
      <span className={styles.place}>
        {words(isNew ? 'writeJudgementsNew' : 'writeJudgementsSheet', { sheet })}
      </span>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.a} ${change.b}`} className={styles.item}>
            {line(change)}
          </li>
        ))}
      </ul>
    </div>
  );
}

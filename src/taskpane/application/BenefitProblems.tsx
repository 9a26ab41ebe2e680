import { calculationProblemSentence } from '../../locale/calculationWords';
import type { CalculationProblem } from '../../model/benefit/application/problems';
import type { Place } from '../../workbook/read/place';
import { useLanguage, useWords } from '../shell/language';
import { ToCell } from './ToCell';
import { usePanelStyles } from './panelStyles';

interface BenefitProblemsProps {
  readonly problems: readonly CalculationProblem[];
  readonly problemAt: (problem: CalculationProblem) => Place | null;
}

/** What the calculation had to leave out, each with its row. */
export function BenefitProblems({ problems, problemAt }: BenefitProblemsProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words('leftOutOfCalculation')}</h3>
      <ul className={styles.list} data-list="benefit-problems">
        {problems.map((problem) => {
          const sentence = calculationProblemSentence(language, problem);
          const place = problemAt(problem);
          return (
            <li key={`${sentence} ${place?.cell ?? ''}`} className={styles.item}>
              {sentence}
              {place !== null && <ToCell place={place} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Comparison } from '../../../model/portfolio/weights/comparisons';
import { timesIn } from '../../../workbook/write/weightsJudgements';
import { useLanguage, useWords } from '../../shell/language';
import { levelSentence } from './levels';
import type { Pair } from './questions';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  go: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  pair: { minWidth: '76px', fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorNeutralForeground2 },
});

interface AllQuestionsProps {
  readonly questions: readonly Pair[];
  readonly comparisons: readonly Comparison[];
  readonly shown: number;
  readonly onGo: (question: number) => void;
}

/** Every question with its answer; each is a way back to it. */
export function AllQuestions({ questions, comparisons, shown, onGo }: AllQuestionsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  return (
    <ol className={styles.list} aria-label={words('questionsAll')}>
      {questions.map(({ a, b }, at) => {
        const times = timesIn(comparisons, a, b);
        const answer = times === null ? words('questionNone') : levelSentence(language, a, b, times);
        return (
          <li key={`${a} ${b}`} className={styles.item}>
            <Button
              className={styles.go}
              appearance="subtle"
              aria-current={at === shown ? 'step' : undefined}
              onClick={() => onGo(at)}
            >
              <span className={styles.pair}>
                {a} – {b}
              </span>
              <span className={times === null ? styles.open : undefined}>{answer}</span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

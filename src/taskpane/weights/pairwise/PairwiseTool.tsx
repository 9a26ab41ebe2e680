import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Comparison } from '../../../model/portfolio/weights/comparisons';
import { matrixOf } from '../../../model/portfolio/weights/comparisons';
import type { PairwiseWeights } from '../../../model/portfolio/weights/pairwise';
import { pairwiseWeights } from '../../../model/portfolio/weights/pairwise';
import type { Snapshot } from '../../../workbook/workbook';
import { timesIn } from '../../../workbook/write/weightsJudgements';
import { Lead } from '../../shell/View';
import { useWords } from '../../shell/language';
import type { ToolProps } from '../ToolChoice';
import { givenIn, pairwiseOf } from '../proposal';
import { AllQuestions } from './AllQuestions';
import { Assessor } from './Assessor';
import { Consistency } from './Consistency';
import { Question } from './Question';
import { nextUnanswered, questionsOf, withAnswer } from './questions';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  save: { alignSelf: 'flex-start' },
});

interface PairwiseToolProps extends ToolProps {
  readonly snapshot: Snapshot;
  /** Asks to have the answers written as they are. */
  readonly onSave: () => void;
  /** The answers differ from those of the workbook. */
  readonly unsaved: boolean;
}

/** Two directions at a time, one question at a time, with how well the answers agree so far. */
export function PairwiseTool({ portfolio, draft, onDraft, snapshot, onSave, unsaved }: PairwiseToolProps) {
  const styles = useStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [listed, setListed] = useState(false);
  const ids = portfolio.directions.map(({ id }) => id);
  const questions = questionsOf(ids);
  const { assessor, comparisons } = pairwiseOf(snapshot, ids, draft);
  const isAnswered = ({ a, b }: { readonly a: string; readonly b: string }): boolean =>
    timesIn(comparisons, a, b) !== null;
  const shown = Math.min(
    draft.question ?? nextUnanswered(questions, isAnswered, -1) ?? 0,
    Math.max(0, questions.length - 1),
  );
  const pair = questions[shown];
  const weights = weightsOf(ids, comparisons);

  const go = (question: number): void => {
    onDraft({ question });
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  };
  const answer = (times: number | null): void => {
    if (pair === undefined) return;
    onDraft({
      pairwise: { assessor, comparisons: withAnswer(comparisons, pair, times), startedFrom: assessor },
      question: shown,
    });
  };

  if (pair === undefined) return <Lead>{words('pairwiseOnlyOne')}</Lead>;
  const next = nextUnanswered(questions, isAnswered, shown) ?? (shown + 1) % questions.length;
  const [a, b] = [pair.a, pair.b].map((id) => portfolio.directions.find((each) => each.id === id));
  return (
    <div className={styles.root}>
      <Lead>{words('pairwiseLead')}</Lead>
      <Assessor snapshot={snapshot} ids={ids} own={givenIn(snapshot, ids, draft)} onDraft={onDraft} />
      {a !== undefined && b !== undefined && (
        <Question
          a={a}
          b={b}
          number={shown + 1}
          total={questions.length}
          answered={comparisons.length}
          times={timesIn(comparisons, pair.a, pair.b)}
          implied={impliedOf(weights, ids.indexOf(pair.a), ids.indexOf(pair.b))}
          heading={heading}
          onAnswer={answer}
          onBack={() => go((shown + questions.length - 1) % questions.length)}
          onNext={() => go(next)}
        />
      )}
      <Consistency
        ids={ids}
        comparisons={comparisons}
        weights={weights}
        onPair={(one, other) =>
          go(
            questions.findIndex(
              (each) => (each.a === one && each.b === other) || (each.a === other && each.b === one),
            ),
          )
        }
      />
      <Button className={styles.save} disabledFocusable={!unsaved} onClick={onSave}>
        {words('saveAnswers')}
      </Button>
      <Button className={styles.save} aria-expanded={listed} onClick={() => setListed(!listed)}>
        {words(listed ? 'questionsHide' : 'questionsShow')}
      </Button>
      {listed && <AllQuestions questions={questions} comparisons={comparisons} shown={shown} onGo={go} />}
    </div>
  );
}

/** What one's own answers give; null while they do not tie all together. */
function weightsOf(ids: readonly string[], comparisons: readonly Comparison[]): PairwiseWeights | null {
  const matrix = matrixOf(ids, comparisons);
  const weights = matrix.ok ? pairwiseWeights(matrix.value) : null;
  return weights?.ok === true ? weights.value : null;
}

/** What the weights say of a pair that they disagree on most; null for the others. */
function impliedOf(weights: PairwiseWeights | null, i: number, j: number): number | null {
  const worst = weights?.acceptable === false ? weights.mostInconsistent : null;
  return worst !== null && worst !== undefined && worst.i === i && worst.j === j ? worst.implied : null;
}

import {
  Button,
  ProgressBar,
  Radio,
  RadioGroup,
  Switch,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RefObject } from 'react';
import type { Direction } from '../../../model/portfolio/portfolio';
import { useLanguage, useWords } from '../../shell/language';
import { DirectionName } from '../DirectionName';
import { impliedSentence, levelSentence, levelsToChoose, nearestLevel } from './levels';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  answered: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: { margin: 0 },
  or: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface QuestionProps {
  readonly a: Direction;
  readonly b: Direction;
  readonly number: number;
  readonly total: number;
  readonly answered: number;
  /** How many times as important a is as b; null where it is not answered. */
  readonly times: number | null;
  /** What the other answers say, where this one agrees least with them. */
  readonly implied: number | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (times: number | null) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** One question: two directions, and Saaty's scale in words from the one to the other. */
export function Question({
  a,
  b,
  number,
  total,
  answered,
  times,
  implied,
  heading,
  onAnswer,
  onBack,
  onNext,
}: QuestionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [between, setBetween] = useState(false);
  const given = levelsToChoose(true).find((level) => times !== null && Math.abs(level / times - 1) < 1e-6);
  // A step in between that has been given, or is suggested, can always be seen and chosen.
  const wanted = [given, implied === null ? undefined : nearestLevel(implied)];
  const few = levelsToChoose(false);
  const levels = levelsToChoose(
    between || wanted.some((level) => level !== undefined && !few.includes(level)),
  );
  const said = (level: number): string => levelSentence(language, a.id, b.id, level);
  return (
    <section className={styles.root} aria-labelledby="pairwise-question" data-question={`${a.id} ${b.id}`}>
      <h2 className={styles.heading} id="pairwise-question" ref={heading} tabIndex={-1}>
        {words('questionNumber', { number, total })}{' '}
        <span className={styles.answered}>({words('questionsAnswered', { count: answered })})</span>
      </h2>
      <ProgressBar value={total === 0 ? 0 : answered / total} aria-labelledby="pairwise-question" />
      <p className={styles.name}>
        <DirectionName direction={a} />
      </p>
      <p className={styles.or}>{words('questionOr')}</p>
      <p className={styles.name}>
        <DirectionName direction={b} />
      </p>
      <RadioGroup
        aria-label={words('questionWhich', { a: a.title, b: b.title })}
        value={given === undefined ? '' : String(given)}
        onChange={(_event, { value }) => onAnswer(Number(value))}
      >
        {levels.map((level) => (
          <Radio key={level} value={String(level)} label={said(level)} />
        ))}
      </RadioGroup>
      {times !== null && given === undefined && <p className={styles.hint}>{said(times)}</p>}
      {implied !== null && (
        <p className={styles.hint}>
          {words('questionHint', { answer: impliedSentence(language, a.id, b.id, implied, times) })}
        </p>
      )}
      <Switch
        checked={between}
        label={words('levelsBetween')}
        onChange={(_event, { checked }) => setBetween(checked)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onNext}>
          {words(times === null ? 'questionSkip' : 'questionNext')}
        </Button>
        <Button onClick={onBack}>{words('questionBack')}</Button>
        {times !== null && <Button onClick={() => onAnswer(null)}>{words('questionClear')}</Button>}
      </div>
    </section>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import { ratio as ratioText } from '../../../locale/format';
import type { Comparison } from '../../../model/portfolio/weights/comparisons';
import type { PairwiseWeights } from '../../../model/portfolio/weights/pairwise';
import { useAnnounce } from '../../shell/Announcer';
import { Section } from '../../shell/View';
import { useLanguage, useWords } from '../../shell/language';
import { goodRatio } from '../Origin';
import { impliedSentence, levelSentence } from './levels';
import { answersMissing } from './questions';

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  poor: { color: tokens.colorStatusWarningForeground1 },
  worst: { margin: 0, overflowWrap: 'anywhere' },
  go: { alignSelf: 'flex-start' },
});

interface ConsistencyProps {
  readonly ids: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** What the answers give; null while they do not tie all together. */
  readonly weights: PairwiseWeights | null;
  readonly onPair: (a: string, b: string) => void;
}

/** How well the answers agree, in words, and where they agree least. */
export function Consistency({ ids, comparisons, weights, onPair }: ConsistencyProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const ratio = weights?.consistencyRatio ?? null;
  const poor = weights?.acceptable === false;
  // A tree of answers agrees with itself whatever it says.
  const good = weights?.acceptable === true && (comparisons.length >= ids.length || ids.length < 3);
  const limit = ratioText(language, goodRatio);

  const sentence = ((): string => {
    if (comparisons.length === 0) return words('consistencyNone');
    if (weights === null) return words('consistencyApart', { count: answersMissing(ids, comparisons) });
    if (comparisons.length < ids.length && ids.length > 2) return words('consistencyTree');
    if (ratio === null) return words('consistencyUnknown');
    // A ratio just over the limit must not read as the limit.
    const shown = ratioText(language, ratio, poor && ratio < 0.105 ? 3 : 2);
    return words(poor ? 'consistencyPoor' : 'consistencyGood', { ratio: shown, limit });
  })();

  const said = useRef(sentence);
  useEffect(() => {
    if (said.current === sentence) return undefined;
    const timer = setTimeout(() => {
      said.current = sentence;
      announce(sentence);
    }, 600);
    return () => clearTimeout(timer);
  }, [announce, sentence]);

  const worst = poor ? weights.mostInconsistent : null;
  const [a, b] = worst === null ? [] : [ids[worst.i], ids[worst.j]];
  return (
    <Section title={words('consistencyTitle')}>
      <p className={styles.verdict} data-consistency={poor ? 'poor' : good ? 'good' : 'none'}>
        {poor && <WarningRegular className={mergeClasses(styles.icon, styles.poor)} />}
        {good && <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} />}
        <span>{sentence}</span>
      </p>
      {worst !== null && a !== undefined && b !== undefined && (
        <>
          <p className={styles.worst}>
            {words('consistencyWorst', {
              answer: levelSentence(language, a, b, worst.said),
              implied: impliedSentence(language, a, b, worst.implied, worst.said),
            })}
          </p>
          <Button className={styles.go} onClick={() => onPair(a, b)}>
            {words('consistencyGo', { a, b })}
          </Button>
        </>
      )}
    </Section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { listed, ratio as ratioText } from '../../locale/format';
import type { Language } from '../../locale/language';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import type { Values } from '../../locale/words';
import type { PaneKey } from '../../locale/paneWords';
import { useLanguage, useWords } from '../shell/language';
import { methodInWords } from './methods';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** Saaty's rule of thumb for the consistency ratio. */
export const goodRatio = 0.1;

type Weight = PortfolioReading['weights'][number];
type Words = (key: PaneKey, values?: Values) => string;

/** Who decided the weights that stand in the workbook, when, and how they came about. */
export function Origin({ reading }: { readonly reading: PortfolioReading }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const decisions = byDecision(reading.weights);
  const [only, ...others] = decisions;
  const ratio = reading.judged?.pairwise?.consistencyRatio ?? null;
  return (
    <section className={styles.root} aria-labelledby="weights-origin">
      <h2 className={styles.title} id="weights-origin">
        {words('originTitle')}
      </h2>
      {only !== undefined && others.length === 0 && (
        <p className={styles.line}>{decisionSentence(language, words, only[0])}</p>
      )}
      {others.length > 0 && (
        <>
          <p className={styles.line}>{words('originSeveral')}</p>
          <ul className={styles.list}>
            {decisions.map((weights) => (
              <li key={weights[0]?.direction}>
                {words('originOne', {
                  decision: decisionSentence(language, words, weights[0]),
                  directions: listed(
                    language,
                    weights.map(({ direction }) => direction),
                  ),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {ratio !== null && (
        <p className={styles.line}>
          {words(ratio <= goodRatio ? 'originJudged' : 'originJudgedApart', {
            ratio: ratioText(language, ratio),
            limit: ratioText(language, goodRatio),
          })}
        </p>
      )}
    </section>
  );
}

function decisionSentence(language: Language, words: Words, weight: Weight | undefined): string {
  const who = weight?.decidedBy ?? null;
  const day = weight?.decidedOn ?? null;
  const method = weight?.method ?? null;
  const decided =
    who !== null && day !== null
      ? words('originDecided', { who, day })
      : who !== null
        ? words('originDecidedBy', { who })
        : day !== null
          ? words('originDecidedOn', { day })
          : words('originUnknown');
  return method === null
    ? decided
    : `${decided} ${words('originMethod', { method: methodInWords(language, method) })}`;
}

/** Weights that were decided by the same, on the same day, in the same way. */
function byDecision(weights: readonly Weight[]): readonly (readonly Weight[])[] {
  const groups = new Map<string, Weight[]>();
  for (const weight of weights) {
    const key = JSON.stringify([weight.decidedBy, weight.decidedOn, weight.method]);
    groups.set(key, [...(groups.get(key) ?? []), weight]);
  }
  return [...groups.values()];
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { plainNumber } from '../../locale/format';
import type { Firmness } from '../../model/portfolio/robustness/firmness';
import type { FundingShares } from '../../model/portfolio/robustness/funding';
import { useLanguage, useWords } from '../shell/language';
import { isLevel, pointsOfWeight, shareOfDraws } from './shares';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  first: { fontWeight: tokens.fontWeightSemibold },
});

interface InShortProps {
  /** Null while it is being worked out. */
  readonly firmness: Firmness | null;
  readonly funding: FundingShares | null;
  readonly titleOf: (id: string) => string;
}

/** How firm the outcome is, in sentences: what a busy reader needs. */
export function InShort({ firmness, funding, titleOf }: InShortProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const sentences: string[] = [];
  if (funding !== null) {
    sentences.push(
      words('robustSameSet', {
        share: shareOfDraws(language, funding.sameSet),
        samples: plainNumber(language, funding.samples),
      }),
    );
  }
  if (firmness !== null) {
    const { order, waterline } = firmness.certificates;
    const named = (pair: { readonly ahead: string; readonly behind: string; readonly share: number }) => ({
      ahead: titleOf(pair.ahead),
      behind: titleOf(pair.behind),
      points: pointsOfWeight(language, pair.share),
    });
    if (order === null) sentences.push(words('robustOrderAlways'));
    else sentences.push(words(isLevel(order.share) ? 'robustOrderTied' : 'robustOrderHolds', named(order)));
    if (firmness.above === 0 || firmness.below === 0) sentences.push(words('robustNoFund'));
    else if (waterline === null) sentences.push(words('robustWaterAlways'));
    else
      sentences.push(
        words(isLevel(waterline.share) ? 'robustWaterTied' : 'robustWaterHolds', named(waterline)),
      );
  }
  if (funding !== null && !funding.proven) sentences.push(words('robustNotProven'));
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.root} data-list="in-short">
      {sentences.map((sentence, index) => (
        <li key={sentence} className={index === 0 && funding !== null ? styles.first : undefined}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

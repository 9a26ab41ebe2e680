import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { perCent } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import type { DirectionFirmness, Firmness, Hold } from '../../model/portfolio/robustness/firmness';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { display: 'flex', columnGap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  share: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    position: 'relative',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  band: { position: 'absolute', top: 0, bottom: 0, minWidth: '1px', forcedColorAdjust: 'none' },
  set: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} 35%, ${tokens.colorNeutralBackground1})`,
  },
  order: { backgroundColor: tokens.colorBrandBackground },
  today: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
  },
  said: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  legend: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  patch: {
    width: '16px',
    height: '12px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

interface WeightStripsProps {
  readonly decision: Decision;
  readonly firmness: Firmness;
  readonly titleOf: (id: string) => string;
}

/** How far the share of each direction can move, one at a time, before something happens, and what that is. */
export function WeightStrips({ decision, firmness, titleOf }: WeightStripsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <ul className={styles.legend} aria-hidden>
        <li className={styles.key}>
          <span className={mergeClasses(styles.patch, styles.order)} />
          {words('robustBandOrder')}
        </li>
        <li className={styles.key}>
          <span className={mergeClasses(styles.patch, styles.set)} />
          {words('robustBandSet')}
        </li>
      </ul>
      <ul className={styles.list} data-list="strips">
        {firmness.directions.map((each) => (
          <Strip
            key={each.direction}
            firmness={each}
            title={decision.weights.find(({ id }) => id === each.direction)?.title ?? each.direction}
            titleOf={titleOf}
          />
        ))}
      </ul>
    </>
  );
}

interface StripProps {
  readonly firmness: DirectionFirmness;
  readonly title: string;
  readonly titleOf: (id: string) => string;
}

function Strip({ firmness: { direction, share, set, order }, title, titleOf }: StripProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const between = ({ from, to }: Hold) => ({ from: perCent(language, from), to: perCent(language, to) });
  const within = ({ from, to }: Hold) => ({ left: `${from * 100}%`, width: `${(to - from) * 100}%` });
  const sentences: string[] = [];
  if (share > 1 - 1e-12) sentences.push(words('robustDirectionAlone'));
  else if (order.below === null && order.above === null) sentences.push(words('robustOrderAny'));
  else {
    sentences.push(words('robustOrderFrom', between(order)));
    for (const [change, key] of [
      [order.below, 'robustUnder'],
      [order.above, 'robustOver'],
    ] as const) {
      if (change === null) continue;
      const { at, ahead, behind } = change;
      sentences.push(
        words(key, { at: perCent(language, at), ahead: titleOf(ahead), behind: titleOf(behind) }),
      );
    }
    if (set.from !== order.from || set.to !== order.to) sentences.push(words('robustSetFrom', between(set)));
  }
  return (
    <li className={styles.item} data-direction={direction}>
      <div className={styles.heading}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.share}>{perCent(language, share)}</span>
      </div>
      <div aria-hidden>
        <div className={styles.track}>
          <span className={mergeClasses(styles.band, styles.set)} style={within(set)} />
          <span className={mergeClasses(styles.band, styles.order)} style={within(order)} />
          <span className={styles.today} style={{ left: `${share * 100}%` }} />
        </div>
        <div className={styles.ends}>
          <span>{perCent(language, 0)}</span>
          <span>{perCent(language, 1)}</span>
        </div>
      </div>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.said}>
          {sentence}
        </p>
      ))}
    </li>
  );
}

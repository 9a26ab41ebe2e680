import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { perCent, plainNumber } from '../../locale/format';
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
  fact: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  interval: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  changes: {
    margin: 0,
    paddingLeft: '24px',
    color: tokens.colorNeutralForeground2,
  },
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
  return (
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
  const within = ({ from, to }: Hold) => ({ left: `${from * 100}%`, width: `${(to - from) * 100}%` });
  return (
    <li className={styles.item} data-direction={direction}>
      <div className={styles.heading}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.share}>{perCent(language, share)}</span>
      </div>
      {share > 1 - 1e-12 ? (
        <p className={styles.said}>{words('robustDirectionAlone')}</p>
      ) : (
        <>
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
          <Held hold={set} what="robustBandSet" patch={styles.set} titleOf={titleOf} />
          <Held hold={order} what="robustBandOrder" patch={styles.order} titleOf={titleOf} />
        </>
      )}
    </li>
  );
}

interface HeldProps {
  readonly hold: Hold;
  readonly what: 'robustBandSet' | 'robustBandOrder';
  /** The look of its band in the strip. */
  readonly patch: string;
  readonly titleOf: (id: string) => string;
}

/** Between which shares something holds, and what happens at each end. */
function Held({ hold: { from, to, below, above }, what, patch, titleOf }: HeldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const changes = (
    [
      [below, 'robustUnder'],
      [above, 'robustOver'],
    ] as const
  ).flatMap(([change, key]) => {
    if (change === null) return [];
    const { at, ahead, behind } = change;
    return [words(key, { at: perCent(language, at), ahead: titleOf(ahead), behind: titleOf(behind) })];
  });
  return (
    <div className={styles.said} data-hold={what}>
      <div className={styles.fact}>
        <span className={mergeClasses(styles.patch, patch)} aria-hidden />
        <span>{words(what)}</span>
        <span className={styles.interval}>
          {changes.length === 0
            ? words('robustAlways')
            : words('robustBetween', {
                from: plainNumber(language, Number((from * 100).toFixed(1))),
                to: perCent(language, to),
              })}
        </span>
      </div>
      {changes.map((sentence) => (
        <p key={sentence} className={styles.changes}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

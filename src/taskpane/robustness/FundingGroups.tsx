import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decision } from '../../model/portfolio/decision';
import type { FundingGroup, FundingShares } from '../../model/portfolio/robustness/funding';
import { useLanguage, useWords } from '../shell/language';
import { Lead } from '../shell/View';
import { ApplicationLink } from './ApplicationLink';
import { shareOfDraws } from './shares';
import { useShown } from './useShown';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 56px 48px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  track: {
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
  },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  share: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

const groups = [
  { group: 'borderline', title: 'robustBorderline', said: 'robustBorderlineSaid' },
  { group: 'core', title: 'robustCore', said: 'robustCoreSaid' },
  { group: 'outside', title: 'robustOutside', said: 'robustOutsideSaid' },
] as const;

interface FundingGroupsProps {
  readonly decision: Decision;
  readonly funding: FundingShares;
  readonly onApplication: (id: string) => void;
}

/** How often each application is funded, those that a discussion is worth its time first. */
export function FundingGroups({ decision, funding, onApplication }: FundingGroupsProps) {
  const words = useWords();
  const rows = decision.ranking.flatMap(({ id, title }) => {
    const own = funding.byApplication[id];
    return own === undefined ? [] : [{ id, title, ...own }];
  });
  const notIn = decision.ranking.length - rows.length;
  return (
    <>
      {groups.map(({ group, title, said }) => (
        <Group
          key={group}
          title={title}
          said={said}
          rows={rows.filter((row) => row.group === group).sort((a, b) => b.share - a.share)}
          onApplication={onApplication}
        />
      ))}
      {notIn > 0 && <Lead>{words('robustNotIn', { count: notIn })}</Lead>}
    </>
  );
}

interface GroupProps {
  readonly title: (typeof groups)[number]['title'];
  readonly said: (typeof groups)[number]['said'];
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly share: number;
    readonly group: FundingGroup;
  }[];
  readonly onApplication: (id: string) => void;
}

function Group({ title, said, rows, onApplication }: GroupProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { shown, more } = useShown(rows, 10);
  return (
    <div className={styles.group} data-group={title}>
      <h3 className={styles.title}>{words(title, { count: rows.length })}</h3>
      <p className={styles.said}>{words(rows.length === 0 ? 'robustGroupEmpty' : said)}</p>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {shown.map(({ id, title: name, share }) => (
            <li key={id} className={styles.row} data-id={id}>
              <ApplicationLink id={id} title={name} onApplication={onApplication} />
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{ display: 'block', width: `${share * 100}%` }} />
              </span>
              <span className={styles.share}>{shareOfDraws(language, share)}</span>
            </li>
          ))}
        </ul>
      )}
      {more}
    </div>
  );
}

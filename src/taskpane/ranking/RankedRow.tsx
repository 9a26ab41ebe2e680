import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { DirectionWeight, RankedApplication } from '../../model/portfolio/decision';
import { useWords } from '../shell/language';
import { ContributionBar } from './ContributionBar';
import { Mark, Money, Place, Score } from './RowParts';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  below: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    position: 'relative',
    padding: `${tokens.spacingVerticalS} 0`,
    rowGap: tokens.spacingVerticalXS,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  place: {
    gridRow: '1 / span 3',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  title: {
    gridColumn: '2 / -1',
    justifySelf: 'start',
    margin: 0,
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // The whole row is the button's target.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  bar: { gridColumn: 2, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  within: { gridColumn: 3 },
  best: { gridColumn: 4 },
  remarks: {
    gridColumn: '2 / -1',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightMedium },
});

interface RankedRowProps {
  readonly application: RankedApplication;
  readonly weights: readonly DirectionWeight[];
  readonly asNumbers: boolean;
  readonly belowWaterline: boolean;
  readonly differing: boolean;
  /** What the reader must know, as sentences. */
  readonly remarks: readonly string[];
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  /** Why it stands where it stands; shown while the row is open. */
  readonly children: ReactNode;
}

/** One application of the list. Pressing anywhere on it shows or hides why it stands where it stands. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { application, weights, asNumbers, belowWaterline, differing, remarks, open, onToggle, children } =
    props;
  const styles = useStyles();
  const row = useRowStyles();
  const words = useWords();
  const { id, title, place } = application;
  return (
    <li className={mergeClasses(styles.item, belowWaterline && styles.below)} data-id={id}>
      <div className={mergeClasses(row.grid, styles.row)}>
        <span className={styles.place}>
          <Place application={application} />
        </span>
        <button
          type="button"
          className={styles.title}
          data-row={id}
          aria-expanded={open}
          aria-controls={`why-${id}`}
          onClick={() => onToggle(id)}
        >
          {title}
        </button>
        <div className={styles.bar}>
          <ContributionBar application={application} weights={weights} asNumbers={asNumbers} />
          <Score application={application} />
        </div>
        <Money application={application} />
        {place !== null && (
          <>
            <Mark
              className={styles.within}
              yes={application.withinBudget === true}
              said={words(application.withinBudget === true ? 'withinYes' : 'withinNo')}
            />
            <Mark
              className={styles.best}
              yes={application.selected}
              said={words(application.selected ? 'bestYes' : 'bestNo')}
            />
          </>
        )}
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark, index) => (
              <li key={remark} className={differing && index === 0 ? styles.reason : undefined}>
                {remark}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div id={`why-${id}`}>{open && children}</div>
    </li>
  );
});

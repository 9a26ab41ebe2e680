import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useLanguage, useWords } from '../shell/language';
import { ContributionBar } from './ContributionBar';
import { Detail } from './Detail';
import { Mark, Money, Place, Score } from './RowParts';
import { differs, reasonFirst } from './outline';
import { remarkInWords } from './remarks';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
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
    // The navigation and the list's head stay at the top of the pane.
    scrollMarginTop: '84px',
    scrollMarginBottom: '48px',
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
  readonly decision: Decision;
  readonly portfolio: Portfolio;
  readonly asNumbers: boolean;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  readonly onApplication: (id: string) => void;
}

/** One application of the list. Pressing anywhere on it shows or hides why it stands where it stands. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { application, decision, portfolio, asNumbers, open, onToggle, onApplication } = props;
  const styles = useStyles();
  const row = useRowStyles();
  const language = useLanguage();
  const words = useWords();
  const { id, title, place } = application;
  const differing = differs(application);
  const remarks = reasonFirst(application.remarks).map((remark) =>
    remarkInWords(remark, portfolio, language),
  );
  return (
    <>
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
          <ContributionBar application={application} weights={decision.weights} asNumbers={asNumbers} />
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
      <div id={`why-${id}`}>
        {open && (
          <Detail
            application={application}
            decision={decision}
            portfolio={portfolio}
            onApplication={onApplication}
          />
        )}
      </div>
    </>
  );
});

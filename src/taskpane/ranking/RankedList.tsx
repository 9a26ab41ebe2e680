import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Detail } from './Detail';
import { RankedRow } from './RankedRow';
import { Waterline } from './Waterline';
import { differs, reasonFirst } from './outline';
import type { Outline } from './outline';
import { remarkInWords } from './remarks';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  head: {
    position: 'sticky',
    top: '44px',
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  centred: { textAlign: 'center' },
});

interface RankedListProps {
  readonly decision: Decision;
  readonly outline: Outline;
  readonly portfolio: Portfolio;
  readonly asNumbers: boolean;
}

/** The ranking as a list, with the waterline in it, and those without a place after it. */
export function RankedList({ decision, outline, portfolio, asNumbers }: RankedListProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const language = useLanguage();
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? null : id)), []);

  const rowOf = (application: RankedApplication, index: number) => (
    <RankedRow
      key={application.id}
      application={application}
      weights={decision.weights}
      asNumbers={asNumbers}
      belowWaterline={application.place !== null && index >= outline.aboveWaterline}
      differing={differs(application)}
      remarks={reasonFirst(application.remarks).map((remark) => remarkInWords(remark, portfolio, language))}
      open={open === application.id}
      onToggle={toggle}
    >
      <Detail
        application={application}
        above={outline.placed[index - 1]}
        below={outline.placed[index + 1]}
        decision={decision}
        portfolio={portfolio}
      />
    </RankedRow>
  );

  return (
    <>
      <div>
        <div className={mergeClasses(row.grid, styles.head)} aria-hidden>
          <span>{words('columnPlace')}</span>
          <span>{words('columnApplication')}</span>
          <span className={styles.centred}>{words('columnWithin')}</span>
          <span className={styles.centred}>{words('columnBest')}</span>
        </div>
        <ol
          className={styles.list}
          aria-label={words('list')}
          onKeyDown={moveBetweenRows}
          data-list="ranking"
        >
          {outline.placed.slice(0, outline.aboveWaterline).map(rowOf)}
          {outline.aboveWaterline < outline.placed.length && (
            <Waterline outline={outline} singleFund={decision.singleFund} />
          )}
          {outline.placed
            .slice(outline.aboveWaterline)
            .map((application, index) => rowOf(application, index + outline.aboveWaterline))}
        </ol>
      </div>
      {outline.incomplete.length > 0 && (
        <Section title={`${words('incompleteTitle')} (${outline.incomplete.length})`}>
          <Lead>{words('incompleteLead')}</Lead>
          <ul className={styles.list} onKeyDown={moveBetweenRows} data-list="incomplete">
            {outline.incomplete.map((application) => rowOf(application, -1))}
          </ul>
        </Section>
      )}
    </>
  );
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The arrow keys step between the rows, so that a long list need not be tabbed through. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const index = buttons.findIndex((button) => button === event.target);
  if (step === undefined || index < 0) return;
  event.preventDefault();
  buttons[Math.min(buttons.length - 1, Math.max(0, step(index, buttons.length)))]?.focus();
}

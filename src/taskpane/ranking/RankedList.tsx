import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { Lead, Section } from '../shell/View';
import { useWords } from '../shell/language';
import { RankedRow } from './RankedRow';
import { Rows } from './Rows';
import { Waterline } from './Waterline';
import type { Outline } from './outline';
import { useRowStyles } from './rowStyles';
import { applicationItems, listItems } from './listItems';
import type { ListItem } from './listItems';

const useStyles = makeStyles({
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
  /** Ids of those that are shown; null where the list is not filtered. */
  readonly shown: ReadonlySet<string> | null;
  readonly onApplication: (id: string) => void;
}

/** The ranking as a list, with the waterline in it, and those without a place after it. */
export function RankedList({
  decision,
  outline,
  portfolio,
  asNumbers,
  shown,
  onApplication,
}: RankedListProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? null : id)), []);
  const items = useMemo(() => listItems(outline, shown), [outline, shown]);
  const incomplete = useMemo(() => applicationItems(outline.incomplete, shown), [outline, shown]);
  const below = useMemo(
    () => new Set(outline.placed.slice(outline.aboveWaterline).map(({ id }) => id)),
    [outline],
  );

  const lineOf = (item: ListItem) =>
    item.kind === 'waterline' ? (
      <Waterline outline={outline} singleFund={decision.singleFund} />
    ) : (
      <RankedRow
        application={item.application}
        decision={decision}
        portfolio={portfolio}
        asNumbers={asNumbers}
        open={open === item.key}
        onToggle={toggle}
        onApplication={onApplication}
      />
    );

  return (
    <>
      {items.length + incomplete.length === 0 && <Lead>{words('filterNothing')}</Lead>}
      {shown !== null && items.length > 0 && <Lead>{words('filterWaterline')}</Lead>}
      {items.length > 0 && (
        <div>
          <div className={mergeClasses(row.grid, styles.head)} aria-hidden>
            <span>{words('columnPlace')}</span>
            <span>{words('columnApplication')}</span>
            <span className={styles.centred}>{words('columnWithin')}</span>
            <span className={styles.centred}>{words('columnBest')}</span>
          </div>
          <Rows items={items} name="ranking" label={words('list')} isBelow={(item) => below.has(item.key)}>
            {lineOf}
          </Rows>
        </div>
      )}
      {incomplete.length > 0 && (
        <Section title={`${words('incompleteTitle')} (${incomplete.length})`}>
          <Lead>{words('incompleteLead')}</Lead>
          <Rows items={incomplete} name="incomplete" label={words('incompleteTitle')} isBelow={() => false}>
            {lineOf}
          </Rows>
        </Section>
      )}
    </>
  );
}

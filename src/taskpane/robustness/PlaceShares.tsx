import { Switch, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Smaa } from '../../model/portfolio/robustness/smaa';
import { useWords } from '../shell/language';
import { ApplicationLink } from './ApplicationLink';
import { canBeSplit, inGroups, placeGroups } from './places';
import { useShown } from './useShown';

const useStyles = makeStyles({
  switch: { alignSelf: 'flex-start', marginLeft: '-8px' },
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  table: { minWidth: '100%', width: 'max-content', boxSizing: 'border-box' },
  body: { display: 'block' },
  row: {
    display: 'grid',
    gap: '2px',
    paddingBottom: tokens.spacingVerticalS,
    maxWidth: '100%',
  },
  head: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  name: {
    gridColumn: '1 / -1',
    position: 'sticky',
    left: 0,
    justifySelf: 'start',
    maxWidth: 'calc(100vw - 24px)',
    minWidth: 0,
  },
  cell: {
    minHeight: '24px',
    lineHeight: '24px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  seldom: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} 10%, ${tokens.colorNeutralBackground1})`,
  },
  sometimes: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} 22%, ${tokens.colorNeutralBackground1})`,
  },
  often: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} 40%, ${tokens.colorNeutralBackground1})`,
  },
  mostly: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

interface PlaceSharesProps {
  readonly decision: Decision;
  readonly acceptability: Smaa;
  readonly onApplication: (id: string) => void;
}

/**
 * How often each application has each place: a table whose cells are the darker the more often. Its name has a line of
 * its own, so that the figures have the width of the pane; only every place by itself may need to scroll, in its frame.
 */
export function PlaceShares({ decision, acceptability, onApplication }: PlaceSharesProps) {
  const styles = useStyles();
  const words = useWords();
  const [each, setEach] = useState(false);
  const { ids, ranks } = acceptability;
  const groups = useMemo(() => placeGroups(ids.length, each), [ids.length, each]);
  const rows = useMemo(() => {
    const at = new Map(ids.map((id, index) => [id, index]));
    return decision.ranking.flatMap(({ id, title }) => {
      const own = ranks[at.get(id) ?? -1];
      return own === undefined ? [] : [{ id, title, shares: inGroups(own, groups) }];
    });
  }, [decision, ids, ranks, groups]);
  const { shown, more } = useShown(rows, 12);
  const columns = { gridTemplateColumns: `repeat(${groups.length}, minmax(26px, 1fr))` };
  const cellStyle = (share: number): string =>
    mergeClasses(
      styles.cell,
      share >= 0.005 && styles.seldom,
      share >= 0.1 && styles.sometimes,
      share >= 0.25 && styles.often,
      share >= 0.5 && styles.mostly,
    );
  return (
    <>
      {canBeSplit(ids.length) && (
        <Switch
          className={styles.switch}
          label={words('robustEachPlace')}
          checked={each}
          onChange={(_event, { checked }) => setEach(checked)}
        />
      )}
      <div
        className={styles.frame}
        role="region"
        aria-label={words('robustPlacesTable')}
        {...(each && { tabIndex: 0 })}
      >
        <div className={styles.table} role="table" aria-label={words('robustPlacesTable')}>
          <div className={styles.row} style={columns} role="row">
            <span role="columnheader" className={styles.name} style={{ height: 0, overflow: 'hidden' }}>
              {words('columnApplication')}
            </span>
            {groups.map(({ from, to }) => (
              <span
                key={from}
                role="columnheader"
                className={styles.head}
                aria-label={words('robustPlace', { place: from === to ? from : `${from}–${to}` })}
              >
                {from === to ? from : `${from}–${to}`}
              </span>
            ))}
          </div>
          {shown.map(({ id, title, shares }) => (
            <div key={id} className={styles.row} style={columns} role="row" data-id={id}>
              <span role="rowheader" className={styles.name}>
                <ApplicationLink id={id} title={title} onApplication={onApplication} />
              </span>
              {shares.map((share, index) => (
                <span key={groups[index]?.from} role="cell" className={cellStyle(share)}>
                  {share === 0 ? '' : share < 0.005 ? words('robustLessThanOne') : Math.round(share * 100)}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      {more}
    </>
  );
}

import { Spinner, Switch, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useState } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Smaa } from '../../model/portfolio/robustness/smaa';
import { useWords } from '../shell/language';
import { ApplicationLink } from './ApplicationLink';
import { inGroups, placeGroups } from './places';
import { useShown } from './useShown';

const useStyles = makeStyles({
  switch: { alignSelf: 'flex-start', marginLeft: '-8px' },
  table: { minWidth: 0 },
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
    justifySelf: 'start',
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

const HeatMapChart = lazy(() =>
  import('../charts/HeatMapChart').then((module) => ({ default: module.HeatMapChart })),
);

/** A picture of more rows than this is not looked at, and its table would take too long. */
const mostPictured = 50;

interface PlaceSharesProps {
  readonly decision: Decision;
  readonly acceptability: Smaa;
  readonly onApplication: (id: string) => void;
}

/**
 * How often each application has each place: a table whose cells are the darker the more often. Its name has a line of
 * its own, so that the figures have the width of the pane. Every place by itself is a picture, with its own table.
 */
export function PlaceShares({ decision, acceptability, onApplication }: PlaceSharesProps) {
  const styles = useStyles();
  const words = useWords();
  const [each, setEach] = useState(false);
  const { ids, ranks } = acceptability;
  const groups = useMemo(() => placeGroups(ids.length), [ids.length]);
  const rows = useMemo(() => {
    const at = new Map(ids.map((id, index) => [id, index]));
    return decision.ranking.flatMap(({ id, title }) => {
      const own = ranks[at.get(id) ?? -1];
      return own === undefined ? [] : [{ id, title, shares: inGroups(own, groups) }];
    });
  }, [decision, ids, ranks, groups]);
  const { shown, more } = useShown(rows, 12);
  const pictured = useMemo(
    () =>
      rows
        .slice(0, mostPictured)
        .map(({ id, title }) => ({ key: id, label: title, shares: ranks[ids.indexOf(id)] ?? [] })),
    [rows, ids, ranks],
  );
  const columns = { gridTemplateColumns: `repeat(${groups.length}, minmax(0, 1fr))` };
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
      {more}
      <Switch
        className={styles.switch}
        label={words('robustEachPlace')}
        checked={each}
        onChange={(_event, { checked }) => setEach(checked)}
      />
      {each && (
        <Suspense fallback={<Spinner size="tiny" label={words('chartDrawing')} labelPosition="after" />}>
          <HeatMapChart
            title={words('robustPicture')}
            text={words('robustPictureText', { count: pictured.length })}
            of={words('columnApplication')}
            over={words('columnPlace')}
            columns={ids.map((_, k) => String(k + 1))}
            rows={pictured}
            drawn={pictured.length}
          />
        </Suspense>
      )}
    </>
  );
}

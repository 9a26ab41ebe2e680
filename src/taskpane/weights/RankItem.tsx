import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useRef } from 'react';
import type { Direction } from '../../model/portfolio/portfolio';
import { useWords } from '../shell/language';
import { DirectionName } from './DirectionName';
import { useDrag } from './useDrag';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '24px 28px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  handle: {
    display: 'flex',
    justifyContent: 'center',
    alignItems: 'center',
    width: '24px',
    height: '32px',
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
  },
  rank: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  tie: { gridColumn: '3 / -1', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface RankItemProps {
  readonly direction: Direction;
  readonly rank: number;
  /** As important as another. */
  readonly tied: boolean;
  readonly tiedWithAbove: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onTie: (tie: boolean) => void;
}

/** One direction in the order of importance: a handle to drag, buttons that do the same, and a box for ties. */
export function RankItem({
  direction,
  rank,
  tied,
  tiedWithAbove,
  first,
  last,
  onMove,
  onTie,
}: RankItemProps) {
  const styles = useStyles();
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  const onPointerDown = useDrag(item, onMove);
  const named = { direction: direction.title };
  return (
    <li className={styles.item} data-id={direction.id} ref={item}>
      <span className={styles.handle} aria-hidden onPointerDown={onPointerDown} data-handle>
        <ReOrderDotsVerticalRegular fontSize={20} />
      </span>
      <span className={styles.rank}>{tied ? words('placeTied', { place: rank }) : rank}</span>
      <DirectionName direction={direction} />
      <span>
        <Button
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={words('moveUp', named)}
          disabledFocusable={first && !tied}
          onClick={() => onMove(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={words('moveDown', named)}
          disabledFocusable={last && !tied}
          onClick={() => onMove(1)}
        />
      </span>
      {!first && (
        <Checkbox
          className={styles.tie}
          checked={tiedWithAbove}
          label={words('tieWithAbove')}
          input={{ 'aria-label': words('tieOf', named) }}
          onChange={(_event, { checked }) => onTie(checked === true)}
        />
      )}
    </li>
  );
}

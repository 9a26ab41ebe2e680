import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { LongRows } from './LongRows';
import { RowItem } from './RowItem';
import type { RowsProps } from './listItems';
import { rowOf, stepsIn } from './stepping';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** A list longer than this is in the page only where it is seen. */
const longestWhole = 60;

/** The rows of the list. The arrow keys, Home and End step between them, so that a long list need not be tabbed through. */
export function Rows(props: RowsProps) {
  return props.items.length > longestWhole ? <LongRows {...props} /> : <WholeRows {...props} />;
}

function WholeRows({ items, name, label, isBelow, children }: RowsProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = stepsIn(items, (key) => rowOf(list.current, key)?.focus());
  return (
    <ol ref={list} className={styles.list} aria-label={label} onKeyDown={onKeyDown} data-list={name}>
      {items.map((item) => (
        <RowItem key={item.key} item={item} below={isBelow(item)}>
          {children(item)}
        </RowItem>
      ))}
    </ol>
  );
}

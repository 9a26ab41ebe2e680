import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode, Ref } from 'react';
import type { ListItem } from './listItems';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  below: { backgroundColor: tokens.colorNeutralBackground2 },
});

interface RowItemProps {
  readonly item: ListItem;
  readonly below: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLLIElement>;
  readonly style?: CSSProperties;
  /** Where in a list of which only a part is in the page, from zero. */
  readonly index?: number;
  readonly count?: number;
}

/** One line of the list. */
export function RowItem({ item, below, children, ref, style, index, count }: RowItemProps) {
  const styles = useStyles();
  const isLine = item.kind === 'waterline';
  return (
    <li
      ref={ref}
      className={mergeClasses(!isLine && styles.item, below && styles.below)}
      style={style}
      {...(isLine ? { 'data-waterline': true } : { 'data-id': item.key })}
      {...(index !== undefined && {
        'data-index': index,
        'aria-posinset': index + 1,
        'aria-setsize': count,
      })}
    >
      {children}
    </li>
  );
}

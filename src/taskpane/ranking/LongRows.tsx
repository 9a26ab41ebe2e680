import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { flushSync } from 'react-dom';
import { RowItem } from './RowItem';
import type { RowsProps } from './listItems';
import { rowOf, stepsIn } from './stepping';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
});

/** Height of a row with a title on one line and no remark, before it has been measured. */
const usualHeight = 76;

/** Rows in the page beyond those that are seen, each way: what Tab and a screen reader meet next is already there. */
const beyond = 12;

/** Height at the top of the pane where the navigation and the list's head stay. */
const covered = 84;

/**
 * A list of which only what is seen is in the page. Each row says its number and how many there are, and the row with the
 * focus stays in the page wherever the list is scrolled.
 */
export function LongRows({ items, name, label, isBelow, children }: RowsProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<string | null>(null);
  const focusedIndex = items.findIndex(({ key }) => key === focused);

  // What stands above the list opens and closes.
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current === null) return;
      setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const indexes = defaultRangeExtractor(range);
      if (focusedIndex < 0 || indexes.includes(focusedIndex)) return indexes;
      return [...indexes, focusedIndex].sort((a, b) => a - b);
    },
    [focusedIndex],
  );
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: items.length,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: beyond,
    scrollMargin: top,
    scrollPaddingStart: covered,
    scrollPaddingEnd: covered / 2,
    rangeExtractor,
    measureElement: heightOf,
  });

  const onKeyDown = stepsIn(items, (key) => {
    flushSync(() => setFocused(key));
    rowOf(list.current, key)?.focus({ preventScroll: true });
    // Follows the row while those on the way to it are measured, which the focus alone does not.
    virtualizer.scrollToIndex(
      items.findIndex((item) => item.key === key),
      { align: 'auto' },
    );
  });
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const id = target.closest('li')?.dataset['id'];
    if (id !== undefined) setFocused(id);
  };

  return (
    <ol
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      data-list={name}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <RowItem
            key={item.key}
            ref={virtualizer.measureElement}
            item={item}
            below={isBelow(item)}
            index={index}
            count={items.length}
            style={{ position: 'absolute', insetInline: 0, top: start - top }}
          >
            {children(item)}
          </RowItem>
        );
      })}
    </ol>
  );
}

/** A row that is not seen because its view is not has the height that it had. */
function heightOf(
  row: HTMLLIElement,
  _entry: ResizeObserverEntry | undefined,
  { measurementsCache }: Virtualizer<Window, HTMLLIElement>,
): number {
  const height = Math.round(row.getBoundingClientRect().height);
  return height > 0 ? height : (measurementsCache[Number(row.dataset['index'])]?.size ?? usualHeight);
}

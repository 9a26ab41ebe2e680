import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { paint } from '../colours';
import { useWidth } from '../useWidth';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    minWidth: 0,
    overflow: 'hidden',
    '& *': { animationDuration: '0s', transitionDuration: '0s' },
    '& text': {
      fill: `${paint.text} !important`,
      fontSize: `${tokens.fontSizeBase200} !important`,
      fontWeight: `${tokens.fontWeightRegular} !important`,
      opacity: '1 !important',
      forcedColorAdjust: 'none',
    },
    '& .tick line, & .domain': { stroke: `${paint.quiet} !important` },
    // The library fills every point; those that are not chosen are hollow.
    [`& circle[fill="${paint.other}"]`]: { fill: paint.background, strokeWidth: '2px' },
    '& *:focus': { outlineStyle: 'none' },
  },
});

/** What the library says of its pictures, in English whatever the page's language, and what it lets focus. */
const spoken = [
  'aria-label',
  'aria-labelledby',
  'aria-roledescription',
  'role',
  'tabindex',
  'title',
] as const;

interface QuietProps {
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

/**
 * Draws a chart of the library in the width that there is, and keeps it quiet. The library labels its pictures and
 * points in English and makes each focusable; the frame already says in the reader's language what they show, and has
 * the table. Axes and marks are what is left.
 */
export function Quiet({ height, children }: QuietProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);

  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    silence(element);
    const changes = new MutationObserver(() => silence(element));
    changes.observe(element, { subtree: true, childList: true, attributeFilter: [...spoken] });
    return () => changes.disconnect();
  }, []);

  return (
    <div ref={root} className={styles.root} style={{ height }}>
      {width > 0 && children(width)}
    </div>
  );
}

function silence(root: HTMLElement): void {
  for (const name of spoken) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

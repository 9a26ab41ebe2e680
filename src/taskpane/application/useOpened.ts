import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Which application's panel is open over the view, and how to come and go. */
export interface Opened {
  readonly id: string | null;
  /** Opens a panel, or another in its place. */
  readonly open: (id: string) => void;
  /** Back to the view: to the place and the button that the panel was opened from. */
  readonly close: () => void;
  /** Away from it, to something else than the view that it was opened from. */
  readonly leave: () => void;
}

interface Left {
  readonly element: Element | null;
  readonly scroll: number;
}

/** The view below keeps what it shows while a panel is open; its place and its focus are kept here. */
export function useOpened(): Opened {
  const [id, setId] = useState<string | null>(null);
  const left = useRef<Left | null>(null);
  const returning = useRef(false);

  const open = useCallback((next: string) => {
    left.current ??= { element: document.activeElement, scroll: window.scrollY };
    setId(next);
    window.scrollTo(0, 0);
  }, []);
  const close = useCallback(() => {
    returning.current = true;
    setId(null);
  }, []);
  const leave = useCallback(() => {
    left.current = null;
    setId(null);
  }, []);

  useLayoutEffect(() => {
    if (id !== null || !returning.current) return;
    returning.current = false;
    const { element, scroll } = left.current ?? { element: null, scroll: 0 };
    left.current = null;
    window.scrollTo(0, scroll);
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  }, [id]);

  return { id, open, close, leave };
}

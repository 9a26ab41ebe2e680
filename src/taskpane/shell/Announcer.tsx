import { createContext, useCallback, useContext, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Unseen } from './Unseen';

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to a screen reader, without moving the focus. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}

/**
 * The pane's live region. It stands in the page from the start, since a region that is added together with its text
 * is not read. Two lines take turns, so that the same sentence said twice is read twice.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const turn = useRef(0);
  const [lines, setLines] = useState<readonly [string, string]>(['', '']);
  const announce = useCallback((sentence: string) => {
    turn.current = 1 - turn.current;
    setLines(turn.current === 0 ? [sentence, ''] : ['', sentence]);
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite">
        <Unseen>{lines[0]}</Unseen>
        <Unseen>{lines[1]}</Unseen>
      </div>
    </AnnounceContext.Provider>
  );
}

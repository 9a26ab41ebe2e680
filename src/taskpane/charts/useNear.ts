import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** So far outside the window something is got ready, so that it is there when it is scrolled to. */
const margin = '400px';

/** Whether an element has been in or near the window; once it has, it stays so. Drawing waits for that. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (near || watched === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}

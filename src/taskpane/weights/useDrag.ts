import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';

/**
 * Dragging a row of a list by a handle, with mouse, pen or finger: whenever the pointer has passed the middle of a
 * neighbour, the row takes a step. The pointer is followed in the window, for the row itself moves in the page.
 *
 * @returns what the handle does when it is pressed
 */
export function useDrag(
  row: RefObject<HTMLElement | null>,
  onMove: (step: 1 | -1) => void,
): (event: PointerEvent) => void {
  const move = useRef(onMove);
  move.current = onMove;
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  return (pressed) => {
    if (pressed.button !== 0) return;
    pressed.preventDefault();
    const follow = ({ clientY }: globalThis.PointerEvent): void => {
      const above = row.current?.previousElementSibling?.getBoundingClientRect();
      const below = row.current?.nextElementSibling?.getBoundingClientRect();
      if (above !== undefined && clientY < above.top + above.height / 2) move.current(-1);
      else if (below !== undefined && clientY > below.top + below.height / 2) move.current(1);
    };
    const end = (): void => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
    stop.current = end;
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };
}

import type { KeyboardEvent } from 'react';
import type { ListItem } from './listItems';

/** The button of a row, where it is in the page. */
export function rowOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
    (button) => button.dataset['row'] === key,
  );
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** What a key leads to from the row that has the focus. */
export function stepsIn(
  items: readonly ListItem[],
  onStep: (key: string) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = steps[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const rows = items.filter(({ kind }) => kind === 'application');
    const index = rows.findIndex(({ key }) => key === (event.target as HTMLElement).dataset['row']);
    if (index < 0) return;
    event.preventDefault();
    const to = rows[Math.min(rows.length - 1, Math.max(0, step(index, rows.length)))];
    if (to !== undefined) onStep(to.key);
  };
}

import { spreadWords } from '../locale/sv/cells';
import type { Spread } from '../model/benefit/simulation';
import type { Cell } from './declaration';

/** A word as a label: its first letter in upper case. */
export function label(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Rows filled up to the width of the longest, with empty text: null would be shown as 0. */
export function rectangle(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** A simulation as labelled rows. */
export function spreadRows(spread: Spread): readonly (readonly Cell[])[] {
  return (Object.keys(spreadWords) as (keyof Spread)[]).map((key) => [spreadWords[key], spread[key]]);
}

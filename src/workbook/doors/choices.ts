import type { Choices } from '../sheet';

/** Excel's limits: a list written out, the heading of a note, and its text. */
const longestList = 255;
const longestTitle = 32;
const longestText = 255;

/**
 * What a drop-down list is taken from: its words joined by commas, or a formula that begins with `=`. Null where the
 * words cannot be written out (they are too many, or hold a comma): then the cells go without a list.
 */
export function listSource(words: Choices['words']): string | null {
  if ('formula' in words) return words.formula;
  const list = words.join(',');
  const fits = words.length > 0 && list.length <= longestList && !list.startsWith('=');
  return fits && words.every((word) => word.trim() !== '' && !word.includes(',')) ? list : null;
}

/** A note's heading and text as Excel takes them: cut where they are too long. */
export function noteTexts(title: string, text: string): { readonly title: string; readonly text: string } {
  return { title: cut(title, longestTitle), text: cut(text, longestText) };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

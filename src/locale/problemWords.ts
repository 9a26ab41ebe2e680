import { en } from './en/problems';
import { plainNumber } from './format';
import type { Language } from './language';
import { sv } from './sv/problems';
import { wordsOf } from './words';
import type { Values } from './words';

const say = wordsOf(sv, en);

/** Keys that are parts of sentences and no problems. */
type Part = 'at' | 'blank' | 'yes' | 'no';

export type ProblemCode = Exclude<keyof typeof sv, Part>;

/** What a sentence about a problem is made from. */
export interface ProblemToSay {
  readonly code: ProblemCode;
  readonly sheet: string;
  readonly cell: string;
  readonly found: number | string | boolean | { readonly error: string } | null;
  readonly values: Values;
}

const longestQuote = 60;

/** What stands in a cell, as a sentence quotes it: text in quotation marks, numbers in the language's form. */
export function quotedCell(language: Language, found: ProblemToSay['found']): string {
  if (found === null || found === '') return say(language, 'blank');
  if (typeof found === 'number') return shownNumber(language, found);
  if (typeof found === 'boolean') return say(language, found ? 'yes' : 'no');
  if (typeof found === 'object') return found.error;
  const text = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
  return language === 'sv' ? `”${text}”` : `“${text}”`;
}

/** The problem in words: where it is, what stands there and what to do. */
export function problemSentence(language: Language, problem: ProblemToSay): string {
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [
      name,
      typeof value === 'number' ? shownNumber(language, value) : value,
    ]),
  );
  const at = say(language, 'at', { sheet: problem.sheet, cell: problem.cell });
  return say(language, problem.code, { ...values, at, found: quotedCell(language, problem.found) });
}

/** Years stand without a space between the digits; other numbers have one between thousands. */
function shownNumber(language: Language, value: number): string {
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2199;
  return isYear ? String(value) : plainNumber(language, value);
}

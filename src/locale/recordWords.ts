import { en } from './en/record';
import type { Language } from './language';
import { sv } from './sv/record';
import { wordsOf } from './words';

/** What is said of the log and of the portable copy. */
export const sayRecord = wordsOf(sv, en);

/** What can be wrong with a row of the decision log. */
export type LogFault = 'changed' | 'removed' | 'inserted' | 'moved' | 'endMissing';

/** A fault in the log, in words: where it is and what to do. */
export function logFaultSentence(
  language: Language,
  fault: {
    readonly code: LogFault;
    readonly sheet: string;
    readonly cell: string;
    readonly number: number | null;
    readonly gone: number;
  },
): string {
  const at = sayRecord(language, 'at', { sheet: fault.sheet, cell: fault.cell });
  const values = { at, number: fault.number ?? '?', count: Math.max(1, fault.gone) };
  return sayRecord(language, fault.code, values);
}

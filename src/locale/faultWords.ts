import { en } from './en/faults';
import type { Language } from './language';
import { sv } from './sv/faults';
import type { Values } from './words';
import { plainWordsOf } from './plainWords';

const say = plainWordsOf(sv, en);

/** Why a workbook could not be read or written, and what to do about it. */
export function faultSentence(
  language: Language,
  fault: { readonly code: keyof typeof sv; readonly values: Values },
): string {
  return say(language, fault.code, fault.values);
}

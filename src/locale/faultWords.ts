import { en } from './en/faults';
import { plainNumber } from './format';
import type { Language } from './language';
import { sv } from './sv/faults';
import { wordsOf } from './words';
import type { Values } from './words';

const say = wordsOf(sv, en);

/** Why a workbook could not be read or written, and what to do about it. */
export function faultSentence(
  language: Language,
  fault: { readonly code: keyof typeof sv; readonly values: Values },
): string {
  const values = Object.entries(fault.values).map(([name, value]) => [
    name,
    typeof value === 'number' ? plainNumber(language, value) : value,
  ]);
  return say(language, fault.code, Object.fromEntries(values) as Values);
}

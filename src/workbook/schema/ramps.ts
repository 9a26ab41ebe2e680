import { RAMPS } from '../../model/benefit/ramp';
import type { RampName } from '../../model/benefit/ramp';
import { numberInWords } from '../cells/numbers';
import { sameKey } from './table';

/** The words for a pace of introduction (Införandetakt), in cells of Nyttor and as an argument of a function. */
export const rampWords = {
  direct: 'direkt',
  fast: 'snabb',
  standard: 'standard',
  slow: 'långsam',
} as const satisfies Readonly<Record<RampName, string>>;

/** The shares that a word stands for; `langsam` will do where there is no å. Null for no such word. */
export function rampNamed(word: string): readonly number[] | null {
  const said = sameKey(word);
  for (const name of Object.keys(rampWords) as RampName[]) {
    if (sameKey(rampWords[name]) === said) return RAMPS[name];
  }
  return said === 'LANGSAM' ? RAMPS.slow : null;
}

/**
 * The shares that a cell of Införandetakt gives: a word, or shares separated by `;` (`25 %; 50 %; 100 %`). A blank cell,
 * or a 0 that some platforms make of it, is full effect at once. Null where it can be understood as neither.
 */
export function rampIn(text: string | null): readonly number[] | null {
  const said = text?.trim() ?? '';
  if (said === '' || said === '0') return RAMPS.direct;
  const named = rampNamed(said);
  if (named !== null) return named;
  const shares = said.split(';').map((part) => numberInWords(part));
  const isProfile = shares.every((share) => share !== null && share >= 0 && share <= 1);
  return isProfile ? (shares as number[]) : null;
}

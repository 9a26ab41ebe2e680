import type { Bias } from '../model/followup/bias';
import type { PathState } from '../model/followup/path';
import type { SmartFault, SmartWord } from '../model/followup/smart';
import { en } from './en/followup';
import { perCent, plainNumber } from './format';
import type { Language } from './language';
import { sv } from './sv/followup';
import { wordsOf } from './words';

/** What is said of indicators and outcomes. */
export const sayFollowup = wordsOf(sv, en);

/** One of the auditors' four words, as a heading. */
export function smartWord(language: Language, word: SmartWord): string {
  return sayFollowup(language, word);
}

/** What an indicator lacks, and what to do about it. */
export function smartSentence(language: Language, fault: SmartFault): string {
  return sayFollowup(language, fault);
}

/** How an indicator stands against its plan, in a word or two. */
export function pathWord(language: Language, state: PathState): string {
  return sayFollowup(language, state);
}

/** The suggestion that earlier outcomes give for a group's forecasts; an offer, nothing more. */
export function biasSentence(language: Language, { group, own, count, factor, interval }: Bias): string {
  const rounded = (value: number): string => plainNumber(language, Math.round(value * 100) / 100);
  return sayFollowup(language, 'biasOffer', {
    group,
    own: perCent(language, own),
    count,
    factor: rounded(factor),
    low: rounded(interval[0]),
    high: rounded(interval[1]),
  });
}

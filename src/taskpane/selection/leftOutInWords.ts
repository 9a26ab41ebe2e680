import { kronor, points } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { LeftOut } from '../../model/portfolio/explanation/leftOut';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { quotedTitles } from './quoted';

/** What would stand back if an application that is not chosen were taken in, and at what cost it would have been. */
export function leftOutInWords(
  { why, instead, breakEvenCost }: LeftOut,
  portfolio: Portfolio,
  language: Language,
): readonly string[] {
  if (why === 'impossible') return [sayPane(language, 'leftOutImpossible')];
  if (why === 'takesNoPart' || instead === null) return [];
  const titles = (ids: readonly string[]): string => quotedTitles(ids, portfolio, language);
  const values = {
    out: titles(instead.out),
    in: titles(instead.in),
    loss: points(language, instead.loss),
  };
  const sentences: string[] = [];
  if (instead.loss < 5e-7) sentences.push(sayPane(language, 'leftOutFree'));
  else if (instead.out.length > 0)
    sentences.push(sayPane(language, instead.in.length > 0 ? 'leftOutSwapIn' : 'leftOutSwap', values));
  if (breakEvenCost !== null && breakEvenCost > 0)
    sentences.push(sayPane(language, 'leftOutCost', { cost: kronor(language, breakEvenCost) }));
  return sentences;
}

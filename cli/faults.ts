import { faultSentence } from '../src/locale/faultWords';
import type { Language } from '../src/locale/language';
import { WorkbookFault } from '../src/workbook/workbook';

/** What went wrong, in words. */
export function faultText(error: unknown, language: Language): string {
  if (error instanceof WorkbookFault) return faultSentence(language, error);
  const detail = error instanceof Error ? error.message : String(error);
  return faultSentence(language, { code: 'unexpected', values: { detail } });
}

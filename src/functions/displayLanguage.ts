import type { Language } from '../locale/language';
import { languageOf } from '../locale/language';

/**
 * The language to speak right now. Asked at the time of the error, not at load: functions.js is read before Office has
 * told which language it shows. Swedish where neither Office nor the browser says.
 */
export function displayLanguage(): Language {
  if (typeof Office !== 'undefined') {
    // The context is absent until Office is ready, whatever its type says.
    const context = Office.context as Office.Context | undefined;
    if (context?.displayLanguage) return languageOf(context.displayLanguage);
  }
  return languageOf(typeof navigator === 'undefined' ? undefined : navigator.language);
}

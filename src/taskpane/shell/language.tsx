import { createContext, useContext, useMemo } from 'react';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { PaneKey } from '../../locale/paneWords';
import type { Values } from '../../locale/words';

const LanguageContext = createContext<Language>('sv');

export const LanguageProvider = LanguageContext.Provider;

/** The language that the pane speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says the pane's sentences in its language. */
export function useWords(): (key: PaneKey, values?: Values) => string {
  const language = useLanguage();
  return useMemo(() => (key, values) => sayPane(language, key, values), [language]);
}

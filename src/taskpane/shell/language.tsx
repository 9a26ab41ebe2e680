import { createContext, useContext, useMemo } from 'react';
import type { Language } from '../../locale/language';
import { sayFirst, sayPane } from '../../locale/paneWords';
import type { FirstKey, PaneKey } from '../../locale/paneWords';
import type { Values } from '../../locale/words';

const LanguageContext = createContext<Language>('sv');

export const LanguageProvider = LanguageContext.Provider;

/** The language that the pane speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says what the pane can say from the start, in its language: for the frame, Underlag, and what they are made of. */
export function useFirstWords(): (key: FirstKey, values?: Values) => string {
  const language = useLanguage();
  return useMemo(() => (key, values) => sayFirst(language, key, values), [language]);
}

/** Says the pane's sentences in its language, in a view that is fetched and its words with it. */
export function useWords(): (key: PaneKey, values?: Values) => string {
  const language = useLanguage();
  return useMemo(() => (key, values) => sayPane(language, key, values), [language]);
}

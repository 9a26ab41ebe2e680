import { en } from './en/pane';
import type { Language } from './language';
import { sv } from './sv/pane';
import type { sv as svViews } from './sv/paneViews';
import { said, wordsOf } from './words';
import type { KeyOf, Say, Sentences } from './words';

/** A sentence of the frame and of Underlag, which the pane has from the start, without its plural ending. */
export type FirstKey = KeyOf<typeof sv>;

/** A sentence of the task pane, without its plural ending. */
export type PaneKey = FirstKey | KeyOf<typeof svViews>;

/** Says what the pane must be able to say before anything more is fetched. */
export const sayFirst: Say<typeof sv> = wordsOf(sv, en);

const fetched = new Map<Language, Sentences>();

/**
 * Fetches the words of the views for a pane that speaks one language. Every view that is fetched waits for them; what is
 * there from the start does with `sayFirst`. The Swedish ones come always: what is written in cells is Swedish (0006).
 */
export async function fetchPaneWords(language: Language): Promise<void> {
  const [swedish, english] = await Promise.all([
    import('./sv/paneViews'),
    language === 'en' ? import('./en/paneViews') : null,
  ]);
  fetched.set('sv', { ...sv, ...swedish.sv });
  if (english !== null) fetched.set('en', { ...en, ...english.en });
}

/**
 * Says a sentence of the task pane.
 *
 * @throws Error where the words of the language have not been fetched
 */
export const sayPane: Say<typeof sv & typeof svViews> = (language, key, values) => {
  const sentence = said(fetched.get(language) ?? {}, language, key, values);
  if (sentence === undefined) throw new Error(`no words for ${key} (${language})`);
  return sentence;
};

import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Language } from '../../locale/language';
import { fetchPaneWords } from '../../locale/paneWords';
import { useLanguage } from './language';

/** A part of the pane whose code is fetched when it is first shown, and with it the words of the views. */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const speaking = (language: Language) =>
    lazy(async () => {
      const [part] = await Promise.all([load(), fetchPaneWords(language)]);
      return { default: part };
    });
  const parts = { sv: speaking('sv'), en: speaking('en') };
  return function Fetched(props: Props) {
    const Part: ComponentType<Props> = parts[useLanguage()];
    return <Part {...props} />;
  };
}

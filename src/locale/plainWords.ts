import type { Language } from './language';
import type { Sentences, Values } from './words';

/** Says a sentence of a room whose sentences have no plural forms. */
export type SayPlainly<S extends Sentences> = (
  language: Language,
  key: PlainKey<S>,
  values?: Values,
) => string;

type PlainKey<S extends Sentences> = keyof S extends infer K
  ? K extends `${string}_one` | `${string}_other`
    ? never
    : K & string
  : never;

/**
 * `wordsOf` for sentences without plural forms. The cells' functions say theirs with it: functions.js must be small
 * enough to be there at once, and i18next alone is a seventh of what it may weigh.
 */
export function plainWordsOf<S extends Sentences>(
  sv: S,
  en: Readonly<Record<keyof S, string>>,
): SayPlainly<S> {
  const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv, en };
  return (language, key, values = {}) =>
    (sentences[language][key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
}

import { createInstance } from 'i18next';
import type { Language } from './language';

/** Sentences of one room of the house, by key. `{{name}}` stands for a value. */
export type Sentences = Readonly<Record<string, string>>;

/** Values that a sentence quotes. `count` chooses between the forms `key_one` and `key_other`. */
export type Values = Readonly<Record<string, string | number>>;

/** Keys without the plural ending, as callers write them. */
export type KeyOf<S extends Sentences> = keyof S extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K extends string
      ? K
      : never
  : never;

export type Say<S extends Sentences> = (language: Language, key: KeyOf<S>, values?: Values) => string;

/**
 * Makes the function that says a room's sentences. The two languages must have the same keys; the compiler sees to it
 * where the English ones are declared `satisfies Record<keyof typeof sv, string>`, so that a missing sentence stops the build.
 * Values are not escaped: what is shown is always text, never markup.
 */
export function wordsOf<S extends Sentences>(sv: S, en: Readonly<Record<keyof S, string>>): Say<S> {
  const engine = createInstance();
  void engine.init({
    initAsync: false,
    lng: 'sv',
    fallbackLng: false,
    showSupportNotice: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { sv: { translation: { ...sv } }, en: { translation: { ...en } } },
  } as Parameters<typeof engine.init>[0]);
  return (language, key, values) => engine.t(key as string, { ...values, lng: language });
}

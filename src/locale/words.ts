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
 */
export function wordsOf<S extends Sentences>(sv: S, en: Readonly<Record<keyof S, string>>): Say<S> {
  const sentences: Readonly<Record<Language, Sentences>> = { sv, en };
  return (language, key, values) => said(sentences[language], language, key, values) ?? '';
}

/**
 * The sentence of a key in the form that `count` asks for, with its values in place; undefined where there is none. Values
 * are not escaped: what is shown is always text, never markup.
 */
export function said(
  sentences: Sentences,
  language: Language,
  key: string,
  values: Values = {},
): string | undefined {
  const { count } = values;
  // Only a sentence that has forms asks for the rules: a program that runs the functions alone may not have them.
  const hasForms = typeof count === 'number' && `${key}_other` in sentences;
  const form = hasForms ? `${key}_${new Intl.PluralRules(language).select(count)}` : key;
  return sentences[form]?.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

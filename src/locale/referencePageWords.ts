import { page as en } from './en/referencePage';
import type { Language } from './language';
import { page as sv } from './sv/referencePage';

/** The words of the printed reference that belong to no single function. */
export type PageWords = {
  readonly [Key in keyof typeof sv]: (typeof sv)[Key] extends string
    ? string
    : (typeof sv)[Key] extends readonly string[]
      ? readonly string[]
      : { readonly [Inner in keyof (typeof sv)[Key]]: string };
};

export const pageWords: Readonly<Record<Language, PageWords>> = { sv, en };

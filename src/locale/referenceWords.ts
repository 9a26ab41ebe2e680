import { listMeanings as enMeanings } from './en/listMeanings';
import { reference as en } from './en/reference';
import type { Language } from './language';
import { listMeanings as svMeanings } from './sv/listMeanings';
import { reference as sv } from './sv/reference';

/** Everything said about one function: what it does, what comes back, and each argument by its key. */
export interface FunctionWords {
  readonly description: string;
  readonly result: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Ids of the functions that have words; the catalogue may declare no others. */
export type FunctionId = keyof typeof sv;

const words: Readonly<Record<Language, Readonly<Record<FunctionId, FunctionWords>>>> = { sv, en };

/** The words about a function. Kept apart from `functionWords`, so that functions.js does not carry them. */
export function wordsAbout(language: Language, id: FunctionId): FunctionWords {
  return words[language][id];
}

const meanings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: svMeanings,
  en: enMeanings,
};

/** What a word in a list of choices means, by the choice's key; empty where there is nothing to say. */
export function listMeaning(language: Language, key: string): string {
  return meanings[language][key] ?? '';
}

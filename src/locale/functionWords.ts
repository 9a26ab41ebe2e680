import type { Refusal } from '../model/refusal';
import type { Language } from './language';
import { parameters as enParameters, refusals as enRefusals } from './en/functions';
import { parameters as svParameters, refusals as svRefusals } from './sv/functions';
import { wordsOf } from './words';
import type { Say } from './words';

/** The key of an argument, the same in the model, in the catalogue and here. */
export type ParameterKey = keyof typeof svParameters;

/** The code of a reason that has a sentence. */
export type RefusalSentence = keyof typeof svRefusals;

const parameterNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: svParameters,
  en: enParameters,
};

/** The argument's name as the formula bar shows it. */
export function parameterName(language: Language, key: ParameterKey): string {
  return parameterNames[language][key] as string;
}

let say: Say<typeof svRefusals> | undefined;

/** A number as it is written in a sentence: twelve figures at most, decimal comma in Swedish. */
function written(language: Language, value: number): string {
  const text = String(Number(value.toPrecision(12)));
  return language === 'sv' ? text.replace('.', ',') : text;
}

/** The sentence for a refusal, with its arguments by their names and its numbers as the language writes them. */
export function refusalSentence(language: Language, refusal: Refusal<RefusalSentence>): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(refusal.values)) {
    if (typeof value === 'number') values[name] = written(language, value);
    else if (name === 'argument' || name === 'otherArgument')
      values[name] = parameterNames[language][value] ?? value;
    else values[name] = value;
  }
  say ??= wordsOf(svRefusals, enRefusals);
  return say(language, refusal.code, values);
}

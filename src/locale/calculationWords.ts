import type { CalculationProblem } from '../model/benefit/application/problems';
import type { FormulaCode } from '../model/benefit/formula/refusals';
import { refusalSentence } from './functionWords';
import type { Language } from './language';
import { fields as enFields, problems as en } from './en/calculation';
import { fields as svFields, problems as sv } from './sv/calculation';
import { wordsOf } from './words';
import type { Say } from './words';

const fieldNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: svFields,
  en: enFields,
};

let say: Say<typeof sv> | undefined;

function written(language: Language, value: string | number): string {
  if (typeof value === 'string') return value;
  const text = String(Number(value.toPrecision(12)));
  return language === 'sv' ? text.replace('.', ',') : text;
}

/** What a calculation had to leave out or could not do, in words. */
export function calculationProblemSentence(language: Language, problem: CalculationProblem): string {
  say ??= wordsOf(sv, en);
  const { line, code } = problem;
  const title = line === null ? '' : 'benefit' in line ? line.benefit : line.item;
  const values: Record<string, string> = { line: title ?? say(language, 'unknownLine') };
  for (const [name, value] of Object.entries(problem.values)) values[name] = written(language, value);
  const { field, reason } = problem.values;
  if (typeof field === 'string') values['field'] = fieldNames[language][field] ?? field;
  if (typeof reason === 'string') {
    // The reason is the code of the formula's own refusal, whose values came with it.
    const refusal = { kind: 'invalidValue', code: reason as FormulaCode, values: problem.values } as const;
    values['reason'] = refusalSentence(language, refusal);
  }
  const isOfLine = code === 'missingParameter' && line !== null;
  return say(language, isOfLine ? 'missingLineParameter' : code, values);
}

import { parameters, refusals } from '../../../src/locale/sv/functions';
import type { Outcome } from '../../../src/model/refusal';

/** The answer; fails where there is a refusal. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.values)}`);
  return outcome.value;
}

/** What the refusal's sentence quotes: `argument` is one that has a name in the formula bar, the rest is there. */
function expectQuotable(code: string, values: Readonly<Record<string, string | number>>): void {
  const sentence = (refusals as Readonly<Record<string, string>>)[code] ?? '';
  for (const [, name = ''] of sentence.matchAll(/\{\{(\w+)\}\}/g)) {
    const value = values[name];
    const known = name !== 'argument' || (typeof value === 'string' && value in parameters);
    if (value === undefined || value === '' || !known)
      throw new Error(`${code}: the sentence wants ${name}, and has ${JSON.stringify(values)}`);
  }
}

/** Kind and code of the refusal; fails where there is an answer, or a refusal that cannot be put in words. */
export function refusalIn(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`expected a refusal, got ${String(outcome.value)}`);
  const { kind, code, values } = outcome.refusal;
  expectQuotable(code, values);
  return `${kind} ${code}`;
}

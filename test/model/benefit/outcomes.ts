import type { Outcome } from '../../../src/model/refusal';

/** The answer; fails where there is a refusal. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.values)}`);
  return outcome.value;
}

/** Kind and code of the refusal; fails where there is an answer. */
export function refusalIn(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`expected a refusal, got ${String(outcome.value)}`);
  return `${outcome.refusal.kind} ${outcome.refusal.code}`;
}

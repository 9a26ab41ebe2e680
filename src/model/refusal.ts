/**
 * Why a calculation has no answer. The model never writes sentences: a refusal carries a code and the values that
 * a sentence needs; `src/locale` turns it into words and the door that called decides how it is shown.
 *
 * The kind follows Excel's own error values, so that an analyst meets what the built-in functions have taught:
 * - `invalidValue` (#VALUE!): the input is of the wrong sort or outside what the argument allows
 * - `invalidNumber` (#NUM!): the input is well formed but the equation has no answer
 * - `divisionByZero` (#DIV/0!): the ratio has nothing to divide by
 * - `notAvailable` (#N/A): there is no answer inside what was given (never repaid, no parameter for the year)
 */
export type RefusalKind = 'invalidValue' | 'invalidNumber' | 'divisionByZero' | 'notAvailable';

/** The values that a sentence about a refusal may quote. */
export type RefusalValues = Readonly<Record<string, string | number>>;

export interface Refusal<Code extends string = string> {
  readonly kind: RefusalKind;
  readonly code: Code;
  readonly values: RefusalValues;
}

/** An answer, or the reason why there is none. */
export type Outcome<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal<Code> };

export function answer<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  kind: RefusalKind,
  code: Code,
  values: RefusalValues = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { kind, code, values } };
}

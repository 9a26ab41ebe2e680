import type { Outcome } from '../../refusal';

/** Why an analyst's formula has no answer. `src/locale` has a sentence for each. */
export type FormulaCode =
  | 'formulaArguments'
  | 'formulaComma'
  | 'formulaDivision'
  | 'formulaEmpty'
  | 'formulaForbidden'
  | 'formulaFunction'
  | 'formulaImplicit'
  | 'formulaName'
  | 'formulaNameTwice'
  | 'formulaNotReal'
  | 'formulaSyntax'
  | 'formulaTooDeep'
  | 'formulaTooLarge'
  | 'formulaTooLong'
  | 'formulaUnknown';

export type FormulaOutcome<T> = Outcome<T, FormulaCode>;

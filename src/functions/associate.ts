import { refusalSentence } from '../locale/functionWords';
import type { RefusalSentence } from '../locale/functionWords';
import type { Refusal } from '../model/refusal';
import type { FunctionDeclaration, Result } from './declaration';
import { displayLanguage } from './displayLanguage';

/** The error that Excel shows in the cell. Its sentence is seen for #VALUE! and #N/A only. */
function errorFor(refusal: Refusal<RefusalSentence>): CustomFunctions.Error {
  const sentence = refusalSentence(displayLanguage(), refusal);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[refusal.kind], sentence);
}

/** Hands a declared function to Excel: an answer is returned, a refusal is thrown as a CustomFunctions.Error. */
export function associate(declaration: FunctionDeclaration): void {
  CustomFunctions.associate(declaration.id, (...raw: unknown[]): Result => {
    const outcome = declaration.run(raw);
    if (!outcome.ok) throw errorFor(outcome.refusal);
    return outcome.value;
  });
}

import { purposes as en } from './en/functionPurposes';
import type { Language } from './language';
import type { FunctionId } from './referenceWords';
import { purposes as sv } from './sv/functionPurposes';

/** What each function is for, in words that somebody who looks for it may use beside those of its description. */
export const purposes: Readonly<Record<Language, Readonly<Record<FunctionId, string>>>> = { sv, en };

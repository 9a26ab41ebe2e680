import type { FunctionDeclaration } from '../declaration';
import { blocks } from './blocks';
import { measures } from './measures';

/** Every custom function, in the order of the reference. The code, functions.json and the reference come from here. */
export const catalogue: readonly FunctionDeclaration[] = [...measures, ...blocks];

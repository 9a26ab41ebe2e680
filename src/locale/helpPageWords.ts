import { en } from './en/helpPage';
import { sv } from './sv/helpPage';
import { wordsOf } from './words';

/** Says what the build puts around every page of the help. */
export const sayHelpPage = wordsOf(sv, en);

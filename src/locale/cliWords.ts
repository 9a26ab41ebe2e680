import { en } from './en/cli';
import { sv } from './sv/cli';
import { wordsOf } from './words';

/** What the command line says. */
export const sayCli = wordsOf(sv, en);

export type CliSentence = keyof typeof sv;

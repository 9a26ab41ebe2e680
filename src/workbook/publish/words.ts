import { sayPublish } from '../../locale/publishWords';
import type { PublishSentence } from '../../locale/publishWords';
import type { Values } from '../../locale/words';
import { sentence } from './formulas';

/** What stands on the sheets is always Swedish: everybody reads the same sheet. */
export const words = (key: PublishSentence, values?: Values): string => sayPublish('sv', key, values);

/** The same with values that the cell works out: a formula that joins the sentence. */
export const wordsWith = (key: PublishSentence, values: Readonly<Record<string, string>>): string =>
  sentence((marked) => words(key, marked), values);

export const sheetNames = {
  decision: 'Beslutsunderlag',
  calculation: 'Beräkning',
  read: 'Avläsning',
  published: 'Publicerat',
} as const;

/** Workbook names that mark the sheets as the product's own. */
export const sheetMarks = {
  decision: 'Pottkompassen_beslutsunderlag',
  calculation: 'Pottkompassen_berakning',
  read: 'Pottkompassen_avlasning',
  published: 'Pottkompassen_publicerat',
} as const;

import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { PaneKey } from '../../locale/paneWords';
import { sameKey } from '../../workbook/schema/table';
import type { Method } from './draft';

const names: Readonly<Record<Method, PaneKey>> = {
  direct: 'methodDirect',
  hundred: 'methodHundred',
  swing: 'methodSwing',
  centroid: 'methodCentroid',
  reciprocal: 'methodReciprocal',
  rankSum: 'methodRankSum',
  pairwise: 'methodPairwise',
};

/** How weights came about, as it is written in the workbook: in Swedish, for the sheet is read by everyone. */
export function writtenMethod(method: Method): string {
  return sayPane('sv', names[method]);
}

/** What stands in the workbook of how weights came about, in the reader's language where it is one of ours. */
export function methodInWords(language: Language, written: string): string {
  const key = Object.values(names).find((name) => sameKey(sayPane('sv', name)) === sameKey(written));
  return key === undefined ? written : sayPane(language, key);
}

import type { Language } from './language';
import { sayFirst } from './paneWords';
import { quotedCell } from './problemWords';

/** As much of a difference between two readings as its sentence needs. */
export type DifferenceToSay =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly cell: string;
      readonly row: string;
      readonly column: string;
      readonly from: Parameters<typeof quotedCell>[1];
      readonly to: Parameters<typeof quotedCell>[1];
    }
  | { readonly kind: 'rowAdded' | 'rowGone'; readonly sheet: string; readonly row: string }
  | {
      readonly kind: 'tableAdded' | 'tableGone' | 'headings' | 'rowOrder';
      readonly sheet: string;
      readonly table: string;
    };

const sentences = {
  cell: 'differsCell',
  rowAdded: 'differsRowAdded',
  rowGone: 'differsRowGone',
  tableAdded: 'differsTableAdded',
  tableGone: 'differsTableGone',
  headings: 'differsHeadings',
  rowOrder: 'differsRowOrder',
} as const satisfies Record<DifferenceToSay['kind'], string>;

/** What differs, in words: `Poäng!C5 (A3, I2): 3 → 4`. */
export function differenceSentence(language: Language, difference: DifferenceToSay): string {
  const { kind, sheet } = difference;
  if (kind === 'cell') {
    const { cell, row, column, from, to } = difference;
    const quoted = { from: quotedCell(language, from), to: quotedCell(language, to) };
    return sayFirst(language, sentences.cell, { sheet, cell, row, column, ...quoted });
  }
  const what = 'row' in difference ? { row: difference.row } : { table: difference.table };
  return sayFirst(language, sentences[kind], { sheet, ...what });
}

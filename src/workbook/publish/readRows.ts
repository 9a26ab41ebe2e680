/** What the reading of every table has in common. */
import type { CellContent } from '../sheet';
import { keyOf, literally } from './formulas';
import type { Plan } from './plan';

/** Rows are counted by a number of their own, so that a row inserted between two others is read too. */
export const numbered = { number: (row: number): CellContent => row + 1 };

/** Number of the published application that a cell names; an empty text for none of them. */
export function numberOf({ applications }: Plan, cell: string): string {
  return `IFERROR(MATCH(${literally(keyOf(cell))},${applications.column('key')},0),"")`;
}

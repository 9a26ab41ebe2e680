/** A row of Villkor as one text, from a reading and as a formula: the same row gives the same text both ways. */
import { conditionsTable } from '../schema';
import { sameKey } from '../schema/table';
import type { CellValue, TableSnapshot } from '../workbook';
import { keyOf } from './formulas';
import type { Source } from './source';

/** What a condition demands; the reason changes nothing. */
const headers = conditionsTable.columns.filter(({ key }) => key !== 'reason').map(({ header }) => header);

/** The text of a blank row. */
export const noCondition = '|'.repeat(headers.length - 1);

export function conditionText(table: TableSnapshot, row: number): string {
  return headers
    .map((header) => {
      const at = table.headers.findIndex((found) => sameKey(found) === sameKey(header));
      return said(at < 0 ? null : (table.rows[row]?.[at] ?? null));
    })
    .join('|');
}

function said(cell: CellValue): string {
  if (cell === null || typeof cell === 'object') return '';
  // The decimal sign is that of whoever has the workbook open; here it is always a point.
  return typeof cell === 'number' ? String(cell) : sameKey(String(cell)).replaceAll(',', '.');
}

export function conditionFormula(source: Source, row: string): string {
  return headers.map((header) => `SUBSTITUTE(${keyOf(source.cell(header, row))},",",".")`).join('&"|"&');
}

import type { TableSchema } from '../schema/table';
import type { PortfolioReading } from './portfolio';
import { readPortfolio } from './portfolio';
import type { Range } from './ranges';
import { tableOfRange } from './ranges';

/** A table of the contract as a range with its headers. */
export interface TableRange {
  readonly schema: TableSchema;
  readonly range: Range;
}

/**
 * Reads a round out of ranges with their headers, by the same rules as a whole workbook. Never throws. Where the ranges
 * stand is not known, so places count from the first cell of each.
 *
 * @param sheetName how a problem names the sheet of a table, so that its reader knows what the address counts from
 */
export function portfolioOfRanges(
  ranges: readonly TableRange[],
  sheetName: (sheet: string) => string,
): PortfolioReading {
  const tables = ranges.map(({ schema, range }) => tableOfRange(schema, range, sheetName(schema.sheet)));
  return readPortfolio({ tables, formatVersion: null, sheets: tables.map(({ sheet }) => sheet) });
}

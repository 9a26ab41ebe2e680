import type { AskedTable } from './excelReading';

/** What a table's whole area held and looked like. */
export interface Before {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly showTotals: boolean;
}

/** What a sheet held, from a cell on. */
export interface SheetBefore extends Omit<Before, 'showTotals'> {
  readonly top: number;
  readonly left: number;
}

/** What a table that is there holds, with its formats. */
export function imageOf({ table, range }: AskedTable, formats: Excel.Range): Before {
  return {
    formulas: range.formulas as unknown[][],
    values: range.values as unknown[][],
    formats: formats.numberFormat as string[][],
    showTotals: table.showTotals,
  };
}

/** What stands in a range, from its first cell on. */
export function contentOf(range: Excel.Range): SheetBefore {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    formulas: range.formulas as unknown[][],
    values: range.values as unknown[][],
    formats: range.numberFormat as string[][],
  };
}

import type { ICellData } from '@univerjs/core';
import { SetSheetTableFilterMutation } from '@univerjs/sheets-table';
import { Extent } from '../host/address';
import type { Block } from '../host/address';
import type { UniverWorkbook } from './univerEngine';

/** What a person did in the grid. */
export type GridChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly block: Block }
  | { readonly kind: 'sheets'; readonly renamed: ReadonlyMap<string, string> }
  | { readonly kind: 'tables' }
  /** A filter on a column of a table was set, or taken off. */
  | { readonly kind: 'filter'; readonly tableId: string; readonly column: number; readonly isSet: boolean };

export const setRangeValues = 'sheet.mutation.set-range-values';
const structural =
  /^sheet\.mutation\.(insert-row|insert-col|remove-row|remove-rows|remove-col|move-rows|move-columns|move-range)$/;
const sheetMutation = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order)$/;
const tableMutation = /^sheet\.mutation\.(add-table|delete-table|set-sheet-table)$/;

/** Whether a mutation makes Univer calculate. */
export const startsCalculation = (id: string): boolean =>
  id === setRangeValues || structural.test(id) || sheetMutation.test(id);

/** Reads what a person did out of Univer's mutations. */
export class GridChanges {
  #names = new Map<string, string>();

  constructor(private readonly workbook: UniverWorkbook) {
    this.rememberSheets();
  }

  /** Takes note of the sheets' names, to tell renaming by; to be called when the host has changed them itself. */
  rememberSheets(): void {
    this.#names = new Map(
      this.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
    );
  }

  /** What a mutation changed; null where it is nothing that the host keeps. */
  changeOf(id: string, params: unknown): GridChange | null {
    if (id === setRangeValues) return this.#cells(params as CellsMutation);
    if (sheetMutation.test(id)) return this.#sheets();
    if (id === SetSheetTableFilterMutation.id) {
      const { tableId, column, tableFilter } = params as FilterMutation;
      return { kind: 'filter', tableId, column, isSet: tableFilter !== undefined && tableFilter !== null };
    }
    return structural.test(id) || tableMutation.test(id) ? { kind: 'tables' } : null;
  }

  #cells({ subUnitId, cellValue = {} }: CellsMutation): GridChange | null {
    const extent = new Extent();
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        // Formats alone are nothing that an add-in hears of.
        if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell)
          extent.note(Number(row), Number(column));
      }
    }
    const sheet = this.#names.get(subUnitId);
    const block = extent.block();
    return sheet === undefined || block === null ? null : { kind: 'cells', sheet, block };
  }

  #sheets(): GridChange {
    const before = this.#names;
    this.rememberSheets();
    const renamed = new Map<string, string>();
    for (const [sheetId, name] of this.#names) {
      const old = before.get(sheetId);
      if (old !== undefined && old !== name) renamed.set(old, name);
    }
    return { kind: 'sheets', renamed };
  }
}

interface CellsMutation {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null> | undefined>;
}

interface FilterMutation {
  readonly tableId: string;
  readonly column: number;
  readonly tableFilter?: unknown;
}

import type { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import type { ITableRange } from '@univerjs/sheets-table';
import { isSameBlock } from '../host/address';
import type { Block } from '../host/address';
import type { EngineTable } from '../host/engine/engine';
// Tables are a mixin of the facade; importing it adds getTableList to workbooks.
import '@univerjs/sheets-table/facade';

type UniverWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

const rangeOf = ({ row, column, rows, columns }: Block): ITableRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const blockOf = ({ startRow, startColumn, endRow, endColumn }: ITableRange): Block => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/**
 * Keeps Univer's tables, which structured references and the grid use, the same as the host's. It speaks in mutations:
 * Univer's commands refuse a table that is named as a sheet, which Excel allows.
 */
export class TableMirror {
  constructor(
    private readonly workbook: UniverWorkbook,
    private readonly commands: ICommandService,
  ) {}

  list(): EngineTable[] {
    return this.workbook.getTableList().flatMap((table) => {
      const sheet = this.workbook.getSheetBySheetId(table.subUnitId);
      if (sheet === null) return [];
      const { id, name, range, columns } = table;
      const headers = columns.map((column) => column.displayName);
      return [{ id, name, sheet: sheet.getSheetName(), block: blockOf(range), headers }];
    });
  }

  /** Adds, removes, moves and renames until the tables are the given ones. */
  show(tables: readonly EngineTable[]): void {
    const shown = new Map(this.list().map((table) => [table.id, table]));
    for (const [id, known] of shown) {
      const wanted = tables.find((table) => table.id === id);
      const isKept =
        wanted !== undefined &&
        wanted.sheet === known.sheet &&
        wanted.headers.join('\n') === known.headers.join('\n');
      if (!isKept) {
        this.#run(DeleteSheetTableMutation.id, { tableId: id });
        shown.delete(id);
      }
    }
    for (const table of tables) {
      const known = shown.get(table.id);
      const subUnitId = this.workbook.getSheetByName(table.sheet)?.getSheetId();
      if (subUnitId === undefined) continue;
      const place = { subUnitId, tableId: table.id };
      if (known === undefined) {
        this.#run(AddSheetTableMutation.id, {
          ...place,
          name: table.name,
          range: rangeOf(table.block),
          header: [...table.headers],
        });
        continue;
      }
      if (!isSameBlock(known.block, table.block)) {
        this.#run(SetSheetTableMutation.id, {
          ...place,
          config: { updateRange: { newRange: rangeOf(table.block) } },
        });
      }
      if (known.name !== table.name)
        this.#run(SetSheetTableMutation.id, { ...place, config: { name: table.name } });
    }
  }

  /** Takes off every filter that a person has set on a table. */
  clearFilters(tableId: string): void {
    const table = this.workbook.getTableList().find(({ id }) => id === tableId);
    if (table === undefined) return;
    const params = { subUnitId: table.subUnitId, tableId, tableFilter: undefined };
    table.columns.forEach((_, column) => this.#run(SetSheetTableFilterMutation.id, { ...params, column }));
  }

  #run(mutation: string, params: object): void {
    this.commands.syncExecuteCommand(mutation, { unitId: this.workbook.getId(), ...params });
  }
}

import type { FUniver } from '@univerjs/presets';
import type { ITableColumnJson, ITableRange } from '@univerjs/sheets-table';
import { isSameBlock } from '../host/address';
import type { Block } from '../host/address';
import type { EngineTable } from '../host/engine/engine';
// Tables are a mixin of the facade; importing it adds addTable and its kin to workbooks and sheets.
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

/** Keeps Univer's tables, which structured references and the grid use, the same as the host's. */
export class TableMirror {
  #pending: Promise<unknown> = Promise.resolve();

  constructor(private readonly workbook: UniverWorkbook) {}

  list(): { id: string; name: string; sheet: string; block: Block }[] {
    return this.workbook.getTableList().flatMap((table) => {
      const sheet = this.workbook.getSheetBySheetId(table.subUnitId);
      return sheet === null
        ? []
        : [{ id: table.id, name: table.name, sheet: sheet.getSheetName(), block: blockOf(table.range) }];
    });
  }

  /** Adds, removes, moves and renames until the tables are the given ones. */
  show(tables: readonly EngineTable[]): void {
    const existing = new Map(this.workbook.getTableList().map((table) => [table.id, table]));
    for (const id of existing.keys()) {
      if (!tables.some((table) => table.id === id)) this.#run(this.workbook.removeTable(id));
    }
    for (const table of tables) {
      const sheet = this.workbook.getSheetByName(table.sheet);
      const known = existing.get(table.id);
      if (sheet === null) continue;
      const hasSameColumns =
        known?.columns.length === table.headers.length &&
        known.columns.every((column, i) => column.displayName === table.headers[i]);
      if (known === undefined || !hasSameColumns) {
        if (known !== undefined) this.#run(this.workbook.removeTable(table.id));
        this.#run(
          this.workbook.addTable(sheet.getSheetId(), table.name, rangeOf(table.block), table.id, {
            columns: table.headers.map(columnOf),
          }),
        );
        continue;
      }
      if (!isSameBlock(blockOf(known.range), table.block)) {
        this.#run(sheet.setTableRange(table.id, rangeOf(table.block)));
      }
      if (known.name !== table.name) this.#run(sheet.setTableName(table.id, table.name));
    }
  }

  /** Resolves when the changes asked for are in place. */
  async settled(): Promise<void> {
    await this.#pending;
  }

  #run(change: unknown): void {
    this.#pending = Promise.all([this.#pending, change]);
  }
}

function columnOf(header: string, index: number): ITableColumnJson {
  return {
    id: `c${index}`,
    displayName: header,
    dataType: 'string',
    formula: '',
    meta: {},
    style: {},
  } as unknown as ITableColumnJson;
}

import { intersection } from '../address';
import type { Block } from '../address';
import type { SheetState, TableState, WorkbookState } from './state';

/**
 * Excel's auto-expansion: what is entered straight below a table, within its columns, becomes rows of it, and what is
 * entered beside its header row becomes a column, unless the new area is partly taken or the table has a totals row.
 */
export function growTables(state: WorkbookState, sheet: SheetState, written: Block): void {
  let grown = false;
  for (const table of state.tables) {
    if (table.sheet !== sheet) continue;
    const { block } = table;
    const isBelow =
      !table.showTotals &&
      written.row === block.row + block.rows &&
      written.column >= block.column &&
      written.column + written.columns <= block.column + block.columns;
    if (isBelow && isFree(state, table, { ...block, row: written.row, rows: written.rows }, written)) {
      table.block = { ...block, rows: block.rows + written.rows };
      grown = true;
    }
    const isBeside =
      written.column === block.column + block.columns &&
      written.row === block.row &&
      written.row + written.rows <= block.row + block.rows;
    if (
      isBeside &&
      isFree(state, table, { ...block, column: written.column, columns: written.columns }, written)
    ) {
      table.block = { ...block, columns: block.columns + written.columns };
      for (let i = 0; i < written.columns; i++) table.columnIds.push(table.newColumnId());
      grown = true;
    }
  }
  if (grown) state.tablesChanged();
}

/** Whether nothing but what was just written stands in the area, and no other table reaches into it. */
function isFree(state: WorkbookState, table: TableState, area: Block, written: Block): boolean {
  const meetsTable = state.tables.some(
    (other) => other !== table && other.sheet === table.sheet && intersection(other.block, area) !== null,
  );
  if (meetsTable) return false;
  return state.engine.read(table.sheet.name, area).every((line, i) =>
    line.every((cell, j) => {
      const at = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      return intersection(at, written) !== null || (cell.value === null && cell.formula === null);
    }),
  );
}

/** Headers are texts, never blank and never the same twice; Excel sees to it, and so does this. */
export function keepHeadersUnique(state: WorkbookState, sheet: SheetState, written: Block): void {
  for (const table of state.tables) {
    if (table.sheet === sheet && intersection(table.header, written) !== null) writeHeaders(state, table);
  }
}

export function writeHeaders(state: WorkbookState, table: TableState): void {
  const header = table.header;
  const [cells = []] = state.engine.read(table.sheet.name, header);
  const taken = new Set<string>();
  const headers = cells.map((cell, i) => {
    const wanted =
      cell.value === null || typeof cell.value === 'object' ? `Kolumn${i + 1}` : String(cell.value);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const isAsItWas = cells.every((cell, i) => cell.value === headers[i] && cell.formula === null);
  if (!isAsItWas) {
    state.engine.write(table.sheet.name, header.row, header.column, [headers.map((value) => ({ value }))]);
  }
  state.tablesChanged();
}

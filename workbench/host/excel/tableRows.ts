import { intersection, sheetRows } from '../address';
import { dimensionMismatch, fault } from '../protocol/hostFault';
import type { HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { announceChange, enterValues, requireUnprotected, shownValue } from './cellWriting';
import { DeclaredObject, integerArgument } from './declared';
import { rangeObject } from './range';
import type { TableState, WorkbookState } from './state';

function rowObject(state: WorkbookState, table: TableState, index: number): HostObject {
  const block = { ...table.body, row: table.body.row + index, rows: 1 };
  return new DeclaredObject('TableRow', table, {
    properties: {
      Index: { get: () => index },
      Values: {
        get: () =>
          state.engine
            .read(table.sheet.name, block)
            .map((line) => line.map((cell) => shownValue(cell.value))),
        set: (_, value) => enterValues(state, table.sheet, block, value),
      },
    },
    methods: {
      GetRange: () => rangeObject(state, table.sheet, block),
      Delete: () => deleteRow(state, table, index),
    },
  });
}

function deleteRow(state: WorkbookState, table: TableState, index: number): null {
  requireUnprotected(table.sheet);
  if (table.filters.size > 0) throw fault('FilteredRangeConflict');
  const block = { ...table.body, row: table.body.row + index, rows: 1 };
  state.engine.deleteCells(table.sheet.name, block, 'up');
  // A table keeps one body row, though blank.
  if (table.body.rows > 1) table.block = { ...table.block, rows: table.block.rows - 1 };
  else state.engine.insertCells(table.sheet.name, block, 'down');
  state.tablesChanged();
  announceChange(state, table.sheet, block, 'RowDeleted');
  return null;
}

function rowValues(table: TableState, values: Json): Json[][] {
  const width = table.block.columns;
  if (values === null) return [Array.from({ length: width }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values)];
  const lines = (Array.isArray(values[0]) ? values : [values]) as Json[][];
  if (lines.length === 0 || lines.some((line) => line.length !== width)) throw dimensionMismatch();
  return lines;
}

function addRows(state: WorkbookState, table: TableState, index: number | null, values: Json): HostObject {
  requireUnprotected(table.sheet);
  const lines = rowValues(table, values);
  const { body } = table;
  const at = index === null || index < 0 ? body.rows : index;
  if (at > body.rows) throw fault('InvalidArgument');
  const room = { ...body, row: body.row + at, rows: lines.length };
  const used = state.engine.usedBlock(table.sheet.name);
  const isAnythingBelow = used && intersection(used, { ...room, rows: sheetRows - room.row }) !== null;
  if (isAnythingBelow) {
    requireNoTableCut(state, table, room.row);
    state.engine.insertCells(table.sheet.name, room, 'down');
    for (const other of state.tables) {
      const isBelow = other !== table && other.sheet === table.sheet && other.block.row >= room.row;
      if (isBelow && intersection({ ...other.block, row: 0 }, { ...body, row: 0 })) {
        other.block = { ...other.block, row: other.block.row + lines.length };
      }
    }
  }
  table.block = { ...table.block, rows: table.block.rows + lines.length };
  enterValues(state, table.sheet, room, lines);
  state.tablesChanged();
  return rowObject(state, table, at);
}

/** Rows cannot be pushed down through a table that is wider than this one. */
function requireNoTableCut(state: WorkbookState, table: TableState, fromRow: number): void {
  const { column, columns } = table.block;
  for (const other of state.tables) {
    if (other === table || other.sheet !== table.sheet || other.block.row < fromRow) continue;
    const meets = other.block.column < column + columns && other.block.column + other.block.columns > column;
    const isWithin =
      other.block.column >= column && other.block.column + other.block.columns <= column + columns;
    if (meets && !isWithin) throw fault('InsertDeleteConflict');
  }
}

export function tableRows(state: WorkbookState, table: TableState): HostObject {
  const row = (index: number): HostObject => {
    if (index < 0 || index >= table.body.rows) throw fault('ItemNotFound');
    return rowObject(state, table, index);
  };
  return new DeclaredObject('TableRowCollection', table, {
    items: () => Array.from({ length: table.body.rows }, (_, i) => rowObject(state, table, i)),
    properties: { Count: { get: () => table.body.rows } },
    methods: {
      GetCount: () => table.body.rows,
      GetItemAt: (_, [index]) => row(integerArgument(index)),
      Add: (_, [index, values]) =>
        addRows(
          state,
          table,
          index === null || index === undefined ? null : integerArgument(index),
          (values ?? null) as Json,
        ),
    },
  });
}

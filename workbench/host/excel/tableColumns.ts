import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { Argument, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { columnFilter } from './autoFilter';
import { announceChange, enterValues, requireUnprotected, shownValue } from './cellWriting';
import { DeclaredObject, integerArgument } from './declared';
import { rangeObject } from './range';
import type { TableState, WorkbookState } from './state';
import { writeHeaders } from './tableGrowth';

function columnObject(state: WorkbookState, table: TableState, index: number): HostObject {
  const column = table.block.column + index;
  const whole = { ...table.block, column, columns: 1 };
  const id = table.columnIds[index] ?? index + 1;
  return new DeclaredObject(
    'TableColumn',
    table,
    {
      properties: {
        Id: { get: () => id },
        Index: { get: () => index },
        Name: {
          get: () => state.headers(table)[index] ?? '',
          set: (_, value) => enterValues(state, table.sheet, { ...whole, rows: 1 }, value),
        },
        Values: {
          get: () =>
            state.engine
              .read(table.sheet.name, whole)
              .map((line) => line.map((cell) => shownValue(cell.value))),
          set: (_, value) => enterValues(state, table.sheet, whole, value),
        },
      },
      navigation: { Filter: () => columnFilter(state, table, index) },
      methods: {
        GetRange: () => rangeObject(state, table.sheet, whole),
        GetDataBodyRange: () => rangeObject(state, table.sheet, { ...table.body, column, columns: 1 }),
        GetHeaderRowRange: () => rangeObject(state, table.sheet, { ...table.header, column, columns: 1 }),
        GetTotalRowRange: () => {
          throw fault('ItemNotFound');
        },
        Delete: () => deleteColumn(state, table, index),
      },
    },
    id,
  );
}

function deleteColumn(state: WorkbookState, table: TableState, index: number): null {
  requireUnprotected(table.sheet);
  if (table.block.columns === 1) throw fault('InvalidOperation');
  if (table.filters.size > 0) throw fault('FilteredRangeConflict');
  const block = { ...table.block, column: table.block.column + index, columns: 1 };
  state.engine.deleteCells(table.sheet.name, block, 'left');
  table.columnIds.splice(index, 1);
  table.block = { ...table.block, columns: table.block.columns - 1 };
  state.tablesChanged();
  announceChange(state, table.sheet, block, 'ColumnDeleted');
  return null;
}

function addColumn(
  state: WorkbookState,
  table: TableState,
  index: number | null,
  values: Json,
  name: Argument,
): HostObject {
  requireUnprotected(table.sheet);
  const at = index === null || index < 0 ? table.block.columns : index;
  if (at > table.block.columns) throw fault('InvalidArgument');
  const room = { ...table.block, column: table.block.column + at, columns: 1 };
  if (Array.isArray(values) && values.length !== room.rows) throw fault('InvalidArgument');
  state.engine.insertCells(table.sheet.name, room, 'right');
  table.columnIds.splice(at, 0, table.newColumnId());
  table.block = { ...table.block, columns: table.block.columns + 1 };
  if (values !== null) enterValues(state, table.sheet, room, values);
  if (typeof name === 'string') enterValues(state, table.sheet, { ...room, rows: 1 }, name);
  writeHeaders(state, table);
  return columnObject(state, table, at);
}

export function tableColumns(state: WorkbookState, table: TableState): HostObject {
  const find = (key: Argument): number =>
    typeof key === 'number'
      ? table.columnIds.indexOf(key)
      : state.headers(table).findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
  const required = (index: number): HostObject => {
    if (index < 0 || index >= table.block.columns) throw fault('ItemNotFound');
    return columnObject(state, table, index);
  };
  return new DeclaredObject('TableColumnCollection', table, {
    items: () => Array.from({ length: table.block.columns }, (_, i) => columnObject(state, table, i)),
    properties: { Count: { get: () => table.block.columns } },
    methods: {
      GetCount: () => table.block.columns,
      GetItem: (_, [key]) => required(find(key)),
      GetItemAt: (_, [index]) => required(integerArgument(index)),
      GetItemOrNullObject: (_, [key]) => {
        const index = find(key);
        return index < 0 ? nullObject : columnObject(state, table, index);
      },
      Add: (_, [index, values, name]) =>
        addColumn(
          state,
          table,
          index === null || index === undefined ? null : integerArgument(index),
          (values ?? null) as Json,
          name,
        ),
    },
  });
}

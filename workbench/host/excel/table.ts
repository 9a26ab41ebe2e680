import { intersection, isUnbounded, parseBlock } from '../address';
import { fault } from '../protocol/hostFault';
import type { Argument, HostObject } from '../protocol/hostObject';
import { filterTable, tableAutoFilter } from './autoFilter';
import { announceChange, requireUnprotected } from './cellWriting';
import { DeclaredObject } from './declared';
import type { Members, Property } from './declared';
import { eventMethods } from './eventRegistration';
import { EventType, workbookTarget } from './eventHub';
import { rangeArgument, rangeObject } from './range';
import { recordValue, recordedValue } from './recorded';
import { resolveReference } from './references';
import type { TableState, WorkbookState } from './state';
import { tableColumns } from './tableColumns';
import { writeHeaders } from './tableGrowth';
import { tableRows } from './tableRows';
import { overlapsTable } from './tables';
import { worksheetObject } from './worksheet';

export interface TableSelf {
  readonly state: WorkbookState;
  readonly table: TableState;
}

const recorded = (name: string): Property<TableSelf> => ({
  get: ({ state, table }) => recordedValue(table.record, name, state.classes),
  set: ({ state, table }, value) => recordValue(table.record, name, value, state.classes),
});

/** A switch that this host has in one position only. */
const fixedAt = (position: boolean): Property<TableSelf> => ({
  get: () => position,
  set: (_, value) => {
    if (value !== position) throw fault('NotImplemented');
  },
});

function rename({ state, table }: TableSelf, name: unknown): void {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseBlock(name) !== null) {
    throw fault('InvalidArgument');
  }
  requireUnprotected(table.sheet);
  const other = state.table(name);
  const isTaken =
    (other !== undefined && other !== table) ||
    state.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw fault('InvalidArgument');
  table.name = name;
  state.tablesChanged();
}

function resize({ state, table }: TableSelf, target: Argument): null {
  const place =
    typeof target === 'string' ? resolveReference(state, target, table.sheet) : rangeArgument(target);
  const { block } = place;
  const keepsHeader = place.sheet === table.sheet && block.row === table.block.row;
  if (!keepsHeader || isUnbounded(block) || block.rows < 2) throw fault('InvalidArgument');
  if (intersection(block, table.block) === null || overlapsTable(state, place, table))
    throw fault('InvalidArgument');
  requireUnprotected(table.sheet);
  const ids = Array.from(
    { length: block.columns },
    (_, i) => table.columnIds[block.column - table.block.column + i],
  );
  table.columnIds = ids.map((id) => id ?? table.newColumnId());
  table.block = block;
  writeHeaders(state, table);
  return null;
}

function remove({ state, table }: TableSelf): void {
  requireUnprotected(table.sheet);
  state.tables = state.tables.filter((other) => other !== table);
  table.filters.clear();
  filterTable(state, table);
  state.tablesChanged();
  state.events.raise(EventType.tableDeleted, [table.sheet.id, workbookTarget], {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: table.sheet.id,
  });
}

const members: Members<TableSelf> = {
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    ShowHeaders: fixedAt(true),
    // A totals row that a workbook has is kept; none is made or taken away.
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: (self, value) => fixedAt(self.table.showTotals).set?.(self, value),
    },
    Style: recorded('Style'),
    HighlightFirstColumn: recorded('HighlightFirstColumn'),
    HighlightLastColumn: recorded('HighlightLastColumn'),
    ShowBandedRows: recorded('ShowBandedRows'),
    ShowBandedColumns: recorded('ShowBandedColumns'),
    ShowFilterButton: recorded('ShowFilterButton'),
  },
  navigation: {
    Worksheet: ({ state, table }) => worksheetObject(state, table.sheet),
    Columns: ({ state, table }) => tableColumns(state, table),
    Rows: ({ state, table }) => tableRows(state, table),
    AutoFilter: ({ state, table }) => tableAutoFilter(state, table),
  },
  methods: {
    GetRange: ({ state, table }) => rangeObject(state, table.sheet, table.block),
    GetDataBodyRange: ({ state, table }) => rangeObject(state, table.sheet, table.body),
    GetHeaderRowRange: ({ state, table }) => rangeObject(state, table.sheet, table.header),
    GetTotalRowRange: () => {
      throw fault('ItemNotFound');
    },
    Resize: (self, [target]) => resize(self, target),
    ClearFilters: ({ state, table }) => {
      requireUnprotected(table.sheet);
      table.filters.clear();
      filterTable(state, table);
      return null;
    },
    ReapplyFilters: ({ state, table }) => {
      filterTable(state, table);
      return null;
    },
    ConvertToRange: (self) => {
      remove(self);
      return rangeObject(self.state, self.table.sheet, self.table.block);
    },
    Delete: (self) => {
      remove(self);
      self.state.engine.deleteCells(self.table.sheet.name, self.table.block, 'up');
      announceChange(self.state, self.table.sheet, self.table.block, 'RowDeleted');
      return null;
    },
  },
};

export function tableObject(state: WorkbookState, table: TableState): HostObject {
  const withEvents: Members<TableSelf> = {
    ...members,
    methods: { ...members.methods, ...eventMethods<TableSelf>(state, 'Table', (self) => self.table.id) },
  };
  return new DeclaredObject('Table', { state, table }, withEvents, table.id);
}

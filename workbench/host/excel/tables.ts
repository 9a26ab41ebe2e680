import { contains, intersection, isUnbounded } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { Argument, HostObject } from '../protocol/hostObject';
import { requireUnprotected } from './cellWriting';
import { DeclaredObject } from './declared';
import { eventMethods } from './eventRegistration';
import { EventType, workbookTarget } from './eventHub';
import { rangeArgument } from './range';
import { resolveReference } from './references';
import type { Place } from './references';
import { TableState } from './state';
import type { SheetState, WorkbookState } from './state';
import { tableObject } from './table';
import { writeHeaders } from './tableGrowth';

interface TablesSelf {
  readonly state: WorkbookState;
  /** The sheet whose tables these are, or null for the whole workbook. */
  readonly sheet: SheetState | null;
}

function addTable(self: TablesSelf, address: Argument, hasHeaders: Argument): TableState {
  const { state } = self;
  const place =
    typeof address === 'string'
      ? resolveReference(state, address, self.sheet ?? state.activeSheet())
      : rangeArgument(address);
  if (typeof hasHeaders !== 'boolean' || isUnbounded(place.block)) throw fault('InvalidArgument');
  if (self.sheet !== null && place.sheet !== self.sheet) throw fault('InvalidArgument');
  requireUnprotected(place.sheet);
  if (overlapsTable(state, place)) throw fault('InvalidArgument');
  let block = place.block;
  if (!hasHeaders) {
    // Excel makes room for a header row above the data and names the columns itself.
    state.engine.insertCells(place.sheet.name, { ...block, rows: 1 }, 'down');
    block = { ...block, rows: block.rows + 1 };
  } else if (block.rows === 1) block = { ...block, rows: 2 };
  return registerTable(state, place.sheet, block, null);
}

/** Takes a table into the workbook; without a name it gets the next free one, as Excel names them. */
export function registerTable(
  state: WorkbookState,
  sheet: SheetState,
  block: TableState['block'],
  name: string | null,
): TableState {
  let free = state.tables.length + 1;
  while (state.table(`Tabell${free}`) !== undefined) free++;
  const table = new TableState(state.newId(), name ?? `Tabell${free}`, sheet, block);
  state.tables.push(table);
  writeHeaders(state, table);
  state.events.raise(EventType.tableAdded, [sheet.id, workbookTarget], {
    source: 'Local',
    tableId: table.id,
    worksheetId: sheet.id,
  });
  return table;
}

export function overlapsTable(state: WorkbookState, place: Place, except?: TableState): boolean {
  return state.tables.some(
    (table) =>
      table !== except && table.sheet === place.sheet && intersection(table.block, place.block) !== null,
  );
}

const ownTables = ({ state, sheet }: TablesSelf): TableState[] =>
  state.tables.filter((table) => sheet === null || table.sheet === sheet);

function findTable(self: TablesSelf, key: Argument): TableState | undefined {
  const table =
    typeof key === 'string' || typeof key === 'number' ? self.state.table(String(key)) : undefined;
  return table !== undefined && ownTables(self).includes(table) ? table : undefined;
}

function required(self: TablesSelf, table: TableState | undefined): HostObject {
  if (table === undefined) throw fault('ItemNotFound');
  return tableObject(self.state, table);
}

export function tablesOf(state: WorkbookState, sheet: SheetState | null): HostObject {
  return new DeclaredObject<TablesSelf>(
    'TableCollection',
    { state, sheet },
    {
      items: (self) => ownTables(self).map((table) => tableObject(state, table)),
      properties: { Count: { get: (self) => ownTables(self).length } },
      methods: {
        ...eventMethods<TablesSelf>(state, 'TableCollection', (self) => self.sheet?.id ?? workbookTarget),
        Add: (self, [address, hasHeaders]) => tableObject(state, addTable(self, address, hasHeaders)),
        GetCount: (self) => ownTables(self).length,
        GetItem: (self, [key]) => required(self, findTable(self, key)),
        GetItemAt: (self, [index]) => required(self, ownTables(self)[Number(index)]),
        GetItemOrNullObject: (self, [key]) => {
          const table = findTable(self, key);
          return table === undefined ? nullObject : tableObject(state, table);
        },
      },
    },
  );
}

/** The tables that a range meets, or wholly holds. */
export function scopedTables(state: WorkbookState, place: Place, fullyContained: boolean): HostObject {
  const touched = state.tables.filter(
    (table) =>
      table.sheet === place.sheet &&
      (fullyContained ? contains(place.block, table.block) : intersection(place.block, table.block) !== null),
  );
  const find = (key: Argument): TableState | undefined =>
    touched.find((table) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase());
  const self: TablesSelf = { state, sheet: place.sheet };
  return new DeclaredObject<TablesSelf>('TableScopedCollection', self, {
    items: () => touched.map((table) => tableObject(state, table)),
    methods: {
      GetCount: () => touched.length,
      GetFirst: () => required(self, touched[0]),
      GetItem: (_, [key]) => required(self, find(key)),
      GetItemOrNullObject: (_, [key]) => {
        const table = find(key);
        return table === undefined ? nullObject : tableObject(state, table);
      },
    },
  });
}

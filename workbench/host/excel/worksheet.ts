import { parseBlock, sheetColumns, sheetRows } from '../address';
import type { Block } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject, Target } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { sheetAutoFilter } from './autoFilter';
import { chartsOf } from './charts';
import { DeclaredObject, integerArgument } from './declared';
import type { Members, Property } from './declared';
import { EventType, workbookTarget } from './eventHub';
import { eventMethods } from './eventRegistration';
import { freezePanesOf } from './freezePanes';
import { keyedCollection } from './keyedCollection';
import { namesOf } from './names';
import { protectionOf } from './protection';
import { rangeObject } from './range';
import { RecordedObject, newRecord, recordValue, recordedValue } from './recorded';
import { resolveReference } from './references';
import type { SheetState, WorkbookState } from './state';
import { tablesOf } from './tables';

interface SheetSelf {
  readonly state: WorkbookState;
  readonly sheet: SheetState;
}

/** Throws where Excel would not take the name: blank, too long, with a forbidden character, or taken. */
export function requireSheetName(state: WorkbookState, name: unknown, except?: SheetState): string {
  const isAllowed = typeof name === 'string' && /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name);
  if (!isAllowed) throw fault('InvalidArgument');
  const other = state.sheet(name);
  if (other !== undefined && other !== except) throw fault('ItemAlreadyExists');
  return name;
}

const recorded = (name: string): Property<SheetSelf> => ({
  get: ({ state, sheet }) => recordedValue(sheet.record, name, state.classes),
  set: ({ state, sheet }, value) => {
    recordValue(sheet.record, name, value, state.classes);
    state.engine.showFormat(sheet.name, { row: 0, column: 0, rows: 1, columns: 1 }, `Sheet/${name}`, value);
  },
});

export function activate(state: WorkbookState, sheet: SheetState): void {
  const before = state.active;
  if (before === sheet) return;
  state.active = sheet;
  if (before !== null) {
    state.events.raise(EventType.worksheetDeactivated, [before.id, workbookTarget], {
      worksheetId: before.id,
    });
  }
  state.events.raise(EventType.worksheetActivated, [sheet.id, workbookTarget], { worksheetId: sheet.id });
}

function rename({ state, sheet }: SheetSelf, value: Json): void {
  const name = requireSheetName(state, value, sheet);
  const before = sheet.name;
  if (name === before) return;
  state.engine.renameSheet(before, name);
  sheet.name = name;
  state.tablesChanged();
  state.events.raise(EventType.worksheetNameChanged, [sheet.id, workbookTarget], {
    nameBefore: before,
    nameAfter: name,
    source: 'Local',
    worksheetId: sheet.id,
  });
}

function remove({ state, sheet }: SheetSelf): null {
  const visible = state.sheets.filter((other) => other.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) throw fault('GeneralException');
  if (sheet.visibility === 'VeryHidden') throw fault('InvalidOperation');
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.tables = state.tables.filter((table) => table.sheet !== sheet);
  state.names = state.names.filter((name) => name.scope !== sheet);
  for (const name of state.names) if (name.target?.sheet === sheet) name.target = null;
  if (state.active === sheet)
    state.active = state.sheets.find((other) => other.visibility === 'Visible') ?? null;
  if (state.selection?.sheet === sheet) state.selection = null;
  state.engine.removeSheet(sheet.name);
  state.tablesChanged();
  state.events.raise(EventType.worksheetDeleted, [workbookTarget], {
    source: 'Local',
    worksheetId: sheet.id,
  });
  return null;
}

/** The block of everything that has a value; formats alone do not count. */
function usedBlock({ state, sheet }: SheetSelf): Block | null {
  return state.engine.usedBlock(sheet.name);
}

function neighbour({ state, sheet }: SheetSelf, step: 1 | -1, visibleOnly: unknown): SheetState | undefined {
  let position = state.sheets.indexOf(sheet) + step;
  while (visibleOnly === true && state.sheets[position] && state.sheets[position]?.visibility !== 'Visible')
    position += step;
  return state.sheets[position];
}

function required(state: WorkbookState, sheet: SheetState | undefined): HostObject {
  if (sheet === undefined) throw fault('ItemNotFound');
  return worksheetObject(state, sheet);
}

const orNull = (state: WorkbookState, sheet: SheetState | undefined): Target =>
  sheet === undefined ? nullObject : worksheetObject(state, sheet);

const members: Members<SheetSelf> = {
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    TabId: { get: ({ state, sheet }) => state.sheets.indexOf(sheet) + 1 },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: {
      get: ({ state, sheet }) => state.sheets.indexOf(sheet),
      set: ({ state, sheet }, value) => {
        const position = integerArgument(value);
        if (position < 0 || position >= state.sheets.length) throw fault('InvalidArgument');
        state.sheets.splice(state.sheets.indexOf(sheet), 1);
        state.sheets.splice(position, 0, sheet);
        state.engine.moveSheet(sheet.name, position);
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ state, sheet }, value) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
          throw fault('InvalidArgument');
        const others = state.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
        if (value !== 'Visible' && others.length === 0) throw fault('GeneralException');
        sheet.visibility = value;
        state.engine.showFormat(
          sheet.name,
          { row: 0, column: 0, rows: 1, columns: 1 },
          'Sheet/Visibility',
          value,
        );
      },
    },
    TabColor: recorded('TabColor'),
    StandardWidth: recorded('StandardWidth'),
    StandardHeight: recorded('StandardHeight'),
    ShowGridlines: recorded('ShowGridlines'),
    ShowHeadings: recorded('ShowHeadings'),
    EnableCalculation: recorded('EnableCalculation'),
  },
  navigation: {
    Tables: ({ state, sheet }) => tablesOf(state, sheet),
    Names: ({ state, sheet }) => namesOf(state, sheet),
    Charts: ({ state, sheet }) => chartsOf(state, sheet),
    Protection: ({ state, sheet }) => protectionOf(state, sheet),
    FreezePanes: ({ state, sheet }) => freezePanesOf(state, sheet),
    AutoFilter: ({ state, sheet }) => sheetAutoFilter(state, sheet),
    CustomProperties: ({ sheet }) =>
      keyedCollection('WorksheetCustomPropertyCollection', 'WorksheetCustomProperty', sheet.customProperties),
    PageLayout: ({ state, sheet }) =>
      new RecordedObject(
        (sheet.record.children['PageLayout'] ??= newRecord('PageLayout')),
        state.classes,
        () => state.newId(),
      ),
  },
  methods: {
    Activate: ({ state, sheet }) => {
      if (sheet.visibility !== 'Visible') throw fault('InvalidOperation');
      activate(state, sheet);
      state.engine.showFormat(sheet.name, { row: 0, column: 0, rows: 1, columns: 1 }, 'Sheet/Active', true);
      return null;
    },
    Calculate: ({ state }) => {
      state.engine.recalculate();
      return null;
    },
    Delete: remove,
    GetCell: ({ state, sheet }, [row, column]) =>
      rangeObject(state, sheet, {
        row: integerArgument(row),
        column: integerArgument(column),
        rows: 1,
        columns: 1,
      }),
    GetRange: ({ state, sheet }, [address]) => {
      if (address === undefined || address === null || address === '') {
        return rangeObject(state, sheet, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
      }
      if (typeof address !== 'string') throw fault('InvalidArgument');
      const place = resolveReference(state, address, sheet);
      if (place.sheet !== sheet && parseBlock(address) === null && !address.includes('['))
        throw fault('InvalidArgument');
      return rangeObject(state, place.sheet, place.block);
    },
    GetRangeByIndexes: ({ state, sheet }, [row, column, rows, columns]) =>
      rangeObject(state, sheet, {
        row: integerArgument(row),
        column: integerArgument(column),
        rows: integerArgument(rows),
        columns: integerArgument(columns),
      }),
    GetUsedRange: (self) =>
      rangeObject(self.state, self.sheet, usedBlock(self) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self) => {
      const used = usedBlock(self);
      return used === null ? nullObject : rangeObject(self.state, self.sheet, used);
    },
    GetNext: (self, [visibleOnly]) => required(self.state, neighbour(self, 1, visibleOnly)),
    GetNextOrNullObject: (self, [visibleOnly]) => orNull(self.state, neighbour(self, 1, visibleOnly)),
    GetPrevious: (self, [visibleOnly]) => required(self.state, neighbour(self, -1, visibleOnly)),
    GetPreviousOrNullObject: (self, [visibleOnly]) => orNull(self.state, neighbour(self, -1, visibleOnly)),
  },
};

export function worksheetObject(state: WorkbookState, sheet: SheetState): HostObject {
  const withEvents: Members<SheetSelf> = {
    ...members,
    methods: { ...members.methods, ...eventMethods<SheetSelf>(state, 'Worksheet', (self) => self.sheet.id) },
  };
  return new DeclaredObject('Worksheet', { state, sheet }, withEvents, sheet.id);
}

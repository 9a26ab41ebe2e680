import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject, Target } from '../protocol/hostObject';
import { applicationOf, runtimeOf } from './application';
import { customXmlPartsOf } from './customXml';
import { DeclaredObject } from './declared';
import type { Members } from './declared';
import { EventType, workbookTarget } from './eventHub';
import { worksheetFunctions } from './worksheetFunctions';
import { eventMethods } from './eventRegistration';
import { keyedCollection } from './keyedCollection';
import { namesOf } from './names';
import { rangeObject } from './range';
import { RecordedObject } from './recorded';
import type { SheetState, WorkbookState } from './state';
import { tablesOf } from './tables';
import { requireSheetName, worksheetObject } from './worksheet';

interface WorkbookSelf {
  readonly state: WorkbookState;
}

function selected({ state }: WorkbookSelf): {
  sheet: SheetState;
  block: { row: number; column: number; rows: number; columns: number };
} {
  return state.selection ?? { sheet: state.activeSheet(), block: { row: 0, column: 0, rows: 1, columns: 1 } };
}

function addSheet(state: WorkbookState, name: unknown): HostObject {
  let free = state.sheets.length + 1;
  while (state.sheet(`Blad${free}`) !== undefined) free++;
  const chosen = name === null || name === undefined ? `Blad${free}` : requireSheetName(state, name);
  state.engine.addSheet(chosen);
  const sheet = state.adoptSheet(chosen);
  state.events.raise(EventType.worksheetAdded, [workbookTarget], { source: 'Local', worksheetId: sheet.id });
  return worksheetObject(state, sheet);
}

function worksheetsOf(state: WorkbookState): HostObject {
  const visible = (): SheetState[] => state.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const within = (visibleOnly: unknown): SheetState[] => (visibleOnly === true ? visible() : state.sheets);
  const required = (sheet: SheetState | undefined): Target => {
    if (sheet === undefined) throw fault('ItemNotFound');
    return worksheetObject(state, sheet);
  };
  return new DeclaredObject<WorkbookSelf>(
    'WorksheetCollection',
    { state },
    {
      items: () => state.sheets.map((sheet) => worksheetObject(state, sheet)),
      methods: {
        ...eventMethods<WorkbookSelf>(state, 'WorksheetCollection', () => workbookTarget),
        Add: (_, [name]) => addSheet(state, name),
        GetActiveWorksheet: () => worksheetObject(state, state.activeSheet()),
        GetCount: (_, [visibleOnly]) => within(visibleOnly).length,
        GetFirst: (_, [visibleOnly]) => required(within(visibleOnly)[0]),
        GetLast: (_, [visibleOnly]) => required(within(visibleOnly).at(-1)),
        GetItem: (_, [key]) => required(state.sheet(String(key))),
        GetItemOrNullObject: (_, [key]) => {
          const sheet = state.sheet(String(key));
          return sheet === undefined ? nullObject : worksheetObject(state, sheet);
        },
      },
    },
  );
}

const members: Members<WorkbookSelf> = {
  properties: {
    Name: { get: ({ state }) => state.fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  navigation: {
    Application: ({ state }) => applicationOf(state),
    Worksheets: ({ state }) => worksheetsOf(state),
    Tables: ({ state }) => tablesOf(state, null),
    Names: ({ state }) => namesOf(state, null),
    Functions: ({ state }) => worksheetFunctions(state),
    Settings: ({ state }) => keyedCollection('SettingCollection', 'Setting', state.settings),
    CustomXmlParts: ({ state }) => customXmlPartsOf(state),
    Properties: ({ state }) => new RecordedObject(state.properties, state.classes, () => state.newId()),
    _Runtime: ({ state }) => runtimeOf(state),
  },
  methods: {
    GetSelectedRange: (self) => {
      const { sheet, block } = selected(self);
      return rangeObject(self.state, sheet, block);
    },
    GetActiveCell: (self) => {
      const { sheet, block } = selected(self);
      return rangeObject(self.state, sheet, { ...block, rows: 1, columns: 1 });
    },
    GetActiveChartOrNullObject: () => nullObject,
    GetIsActiveCollabSession: () => false,
  },
};

export const workbookObject = (state: WorkbookState): HostObject =>
  new DeclaredObject('Workbook', { state }, members);

import type { Engine, EngineTable } from './engine/engine';
import { CustomFunctionCalls } from './customFunctionCalls';
import { announceChange } from './excel/cellWriting';
import { WorkbookState } from './excel/state';
import { growTables, keepHeadersUnique } from './excel/tableGrowth';
import { registerTable } from './excel/tables';
import { workbookObject } from './excel/workbook';
import type { Block } from './address';
import { Bridge } from './protocol/bridge';
import type { ClassTable } from './protocol/classTable';
import { FaultPlan } from './protocol/faultPlan';
import type { HostObject } from './protocol/hostObject';
import { Interpreter } from './protocol/interpreter';
import { RuntimeServices } from './runtimeServices';

/** Excel as far as this product needs it: a workbook over an engine, and the line to the add-in's object model. */
export class ExcelHost {
  readonly state: WorkbookState;
  readonly faults = new FaultPlan();
  readonly functions: CustomFunctionCalls;
  readonly runtime = new RuntimeServices();
  #interpreter: Interpreter;
  #bridge: Bridge;

  constructor(
    readonly engine: Engine,
    classes: ClassTable,
  ) {
    this.state = new WorkbookState(engine, classes);
    this.#interpreter = new Interpreter({
      root: workbookObject(this.state),
      classes,
      service: (name) => this.#service(name),
      settle: () => engine.settle(),
      beforeAction: (index) => {
        this.state.changedBy = 'addin';
        this.faults.beforeAction(index);
      },
      afterRequest: () => {
        this.state.changedBy = 'user';
      },
    });
    this.#bridge = new Bridge(this.#interpreter, this.faults);
    this.functions = new CustomFunctionCalls(() => this.bridge);
    this.state.events.send = (messageType, target, payload) =>
      this.bridge.sendEvent(messageType, target, payload);
  }

  /** The line to the add-in that is connected now. */
  get bridge(): Bridge {
    return this.#bridge;
  }

  /** Makes a new line for a page that has just been loaded; the old one, and what was registered over it, is dropped. */
  connect(): Bridge {
    this.#bridge.onMessageFromHost = () => undefined;
    this.state.events.clear();
    this.state.enableEvents = true;
    this.#bridge = new Bridge(this.#interpreter, this.faults);
    return this.#bridge;
  }

  /** Takes note of what a person entered in the grid: tables grow and events are raised, as when the add-in writes. */
  noteUserChange(sheetName: string, block: Block): void {
    const sheet = this.state.requireSheet(sheetName);
    // A request may be under way at the same time.
    const before = this.state.changedBy;
    this.state.changedBy = 'user';
    growTables(this.state, sheet, block);
    keepHeadersUnique(this.state, sheet, block);
    announceChange(this.state, sheet, block, 'RangeEdited');
    this.state.changedBy = before;
  }

  /** Takes note of sheets that a person added, removed, moved or renamed. */
  noteSheets(renamed: ReadonlyMap<string, string>): void {
    for (const sheet of this.state.sheets) sheet.name = renamed.get(sheet.name) ?? sheet.name;
    const names = this.engine.sheets();
    for (const name of names) if (this.state.sheet(name) === undefined) this.state.adoptSheet(name);
    const kept = this.state.sheets.filter((sheet) => names.includes(sheet.name));
    kept.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    this.state.sheets.splice(0, this.state.sheets.length, ...kept);
    this.state.tables = this.state.tables.filter((table) => kept.includes(table.sheet));
    if (this.state.active === null || !kept.includes(this.state.active)) this.state.active = kept[0] ?? null;
  }

  /** Takes note of tables that a person moved, resized, renamed or removed by working in the grid. */
  noteTables(tables: readonly EngineTable[]): void {
    for (const table of tables) {
      const known = this.state.table(table.id);
      if (known === undefined) continue;
      known.block = table.block;
      known.name = table.name;
    }
    this.state.tables = this.state.tables.filter((table) => tables.some(({ id }) => id === table.id));
  }

  /** Takes note of a filter that a person set on a table's column, or took off. */
  noteFilter(tableId: string, column: number, isSet: boolean): void {
    const table = this.state.table(tableId);
    if (isSet) table?.filters.set(column, { filterOn: 'Values' });
    else table?.filters.delete(column);
  }

  /** Makes a block of cells a table, as opening a file does. */
  adoptTable(sheetName: string, name: string, block: Block): void {
    registerTable(this.state, this.state.requireSheet(sheetName), block, name);
  }

  #service(name: string): HostObject {
    if (name === 'Microsoft.ExcelServices.CustomFunctions') return this.functions.service();
    return this.runtime.service(name);
  }
}

import type { Engine } from './engine/engine';
import { CustomFunctionCalls } from './customFunctionCalls';
import { DeclaredObject } from './excel/declared';
import { announceChange } from './excel/cellWriting';
import { WorkbookState } from './excel/state';
import { growTables, keepHeadersUnique } from './excel/tableGrowth';
import { registerTable } from './excel/tables';
import { workbookObject } from './excel/workbook';
import type { Block } from './address';
import { Bridge } from './protocol/bridge';
import type { ClassTable } from './protocol/classTable';
import { FaultPlan } from './protocol/faultPlan';
import { fault } from './protocol/hostFault';
import type { HostObject } from './protocol/hostObject';
import { Interpreter } from './protocol/interpreter';

/** Excel as far as this product needs it: a workbook over an engine, and the line to the add-in's object model. */
export class ExcelHost {
  readonly state: WorkbookState;
  readonly faults = new FaultPlan();
  readonly functions: CustomFunctionCalls;
  readonly bridge: Bridge;

  constructor(
    readonly engine: Engine,
    classes: ClassTable,
  ) {
    this.state = new WorkbookState(engine, classes);
    const interpreter = new Interpreter({
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
    this.bridge = new Bridge(interpreter, this.faults);
    this.functions = new CustomFunctionCalls(() => this.bridge);
    // Events reach the add-in after the answer to the request that caused them.
    this.state.events.send = (messageType, target, payload) =>
      void setTimeout(() => this.bridge.sendEvent(messageType, target, payload), 0);
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

  /** Makes a block of cells a table, as opening a file does. */
  adoptTable(sheetName: string, name: string, block: Block): void {
    registerTable(this.state, this.state.requireSheet(sheetName), block, name);
  }

  #service(name: string): HostObject {
    if (name === 'Microsoft.ExcelServices.CustomFunctions') return this.functions.service();
    if (name.startsWith('Microsoft.AppRuntime.')) return appRuntime(name);
    throw fault('ApiNotFound', undefined, name);
  }
}

/** Services of the shared runtime that answer with nothing to say: visibility, start-up behaviour. */
function appRuntime(name: string): HostObject {
  let startup = 'None';
  return new DeclaredObject(name, null, {
    methods: {
      SetAppRuntimeState: () => null,
      GetAppRuntimeState: () => 'None',
      SetAppRuntimeStartState: (_, [state]) => {
        startup = String(state);
        return null;
      },
      GetAppRuntimeStartState: () => startup,
    },
  });
}

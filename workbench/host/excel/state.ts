import type { Block } from '../address';
import type { Engine } from '../engine/engine';
import { fault } from '../protocol/hostFault';
import type { ClassTable } from '../protocol/classTable';
import type { Json } from '../protocol/wire';
import { EventHub } from './eventHub';
import { FormatStrokes } from './formatStrokes';
import { newRecord } from './recorded';
import type { RecordStore } from './recorded';

export interface ConditionalFormatState {
  readonly block: Block;
  readonly record: RecordStore;
}

/** A worksheet as the host keeps it beside the engine's cells. */
export class SheetState {
  visibility = 'Visible';
  /** Protection options while the sheet is protected. */
  protection: { readonly options: Json; readonly password: string | null } | null = null;
  readonly formats = new FormatStrokes();
  readonly record: RecordStore = newRecord('Worksheet');
  readonly charts: RecordStore = newRecord('ChartCollection');
  readonly customProperties = new Map<string, Json>();
  conditionalFormats: ConditionalFormatState[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Areas of merged cells; only the first cell of each can hold anything. */
  merged: Block[] = [];
  frozen: Block | null = null;
  autoFilter: { readonly block: Block; readonly criteria: Map<number, Json> } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}

export class TableState {
  showTotals = false;
  readonly record: RecordStore = newRecord('Table');
  /** Criteria by column index. */
  readonly filters = new Map<number, Json>();
  columnIds: number[];
  #nextColumnId: number;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: SheetState,
    public block: Block,
  ) {
    this.columnIds = Array.from({ length: block.columns }, (_, i) => i + 1);
    this.#nextColumnId = block.columns + 1;
  }

  newColumnId(): number {
    return this.#nextColumnId++;
  }

  get body(): Block {
    const rows = this.block.rows - 1 - (this.showTotals ? 1 : 0);
    return { ...this.block, row: this.block.row + 1, rows };
  }

  get header(): Block {
    return { ...this.block, rows: 1 };
  }
}

export interface NameState {
  readonly name: string;
  /** The sheet it belongs to, or null for the workbook. */
  readonly scope: SheetState | null;
  /** Where it points, for names of ranges. */
  target: { readonly sheet: SheetState; readonly block: Block } | null;
  /** Formula with its equals sign, for names of constants and expressions. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface XmlPartState {
  readonly id: string;
  xml: string;
}

/** Everything of a workbook that is not in the engine's cells. */
export class WorkbookState {
  readonly sheets: SheetState[] = [];
  tables: TableState[] = [];
  names: NameState[] = [];
  readonly settings = new Map<string, Json>();
  xmlParts: XmlPartState[] = [];
  readonly properties: RecordStore = newRecord('DocumentProperties');
  calculationMode = 'Automatic';
  enableEvents = true;
  /** Whether the workbook counts its days from 1904 rather than 1900. */
  date1904 = false;
  active: SheetState | null = null;
  selection: { readonly sheet: SheetState; readonly block: Block } | null = null;
  /** Whether the change being made comes from the add-in (through the wire) or from the person at the grid. */
  changedBy: 'addin' | 'user' = 'user';
  readonly events: EventHub;
  /** BCP 47 tag that `cultureInfo` and the separators follow. */
  culture = 'sv-SE';
  fileName = 'Bok1.xlsx';
  #nextId = 1;

  constructor(
    readonly engine: Engine,
    readonly classes: ClassTable,
  ) {
    this.events = new EventHub(() => this.enableEvents);
    for (const name of engine.sheets()) this.adoptSheet(name);
  }

  newId(): string {
    return String(this.#nextId++);
  }

  /** Takes note of a sheet that the engine already has. */
  adoptSheet(name: string): SheetState {
    const number = this.#nextId++;
    const sheet = new SheetState(
      `{00000000-0001-0000-${number.toString(16).padStart(4, '0')}-000000000000}`,
      name,
    );
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  sheet(idOrName: string): SheetState | undefined {
    const lower = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === lower);
  }

  requireSheet(idOrName: string): SheetState {
    const sheet = this.sheet(idOrName);
    if (sheet === undefined) throw fault('ItemNotFound');
    return sheet;
  }

  activeSheet(): SheetState {
    if (this.active === null) throw fault('GeneralException');
    return this.active;
  }

  table(idOrName: string): TableState | undefined {
    const lower = idOrName.toLowerCase();
    return this.tables.find((table) => table.id === idOrName || table.name.toLowerCase() === lower);
  }

  /** Headers of a table as they stand in its header row. */
  headers(table: TableState): string[] {
    const [row = []] = this.engine.read(table.sheet.name, table.header);
    return row.map((cell) => (cell.value === null ? '' : String(cell.value)));
  }

  /** Lets the engine know the tables as they are now. */
  tablesChanged(): void {
    this.engine.showTables(
      this.tables.map((table) => ({
        id: table.id,
        name: table.name,
        sheet: table.sheet.name,
        block: table.block,
        headers: this.headers(table),
      })),
    );
  }
}

import { ICommandService } from '@univerjs/core';
import type { ICellData, IStyleData, Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FUniver } from '@univerjs/presets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { Extent, intersection } from '../host/address';
import type { Block } from '../host/address';
import type { Cell, CellInput, Engine, EngineTable } from '../host/engine/engine';
import { cellOf, valueOf } from './univerCells';
import { styleFor } from './univerFormats';
import { GridChanges, setRangeValues, startsCalculation } from './gridChanges';
import type { GridChange } from './gridChanges';
import { fitColumns, showLayout } from './sheetLayout';
import { TableMirror } from './tableMirror';

export type UniverWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type UniverSheet = ReturnType<UniverWorkbook['getActiveSheet']>;

/** Longest time to wait for a calculation, in milliseconds. */
const calculationLimit = 30000;

/** Sheets are made with this much room, and more when something is written beyond it. */
const room = { rows: 1000, columns: 40 };

/** The host's engine over Univer, which calculates formulas, spills arrays and, in a browser, shows the grid. */
export class UniverEngine implements Engine {
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #session: FormulaCalculationSessionService;
  readonly #tables: TableMirror;
  readonly #listening: { dispose(): void };
  readonly #changes: GridChanges;
  #isDirty = true;
  #settling: Promise<void> = Promise.resolve();
  #ownWork = 0;
  /** Hears of what a person did in the grid; the host's own writing is not told. */
  onGridChange: (change: GridChange) => void = () => undefined;

  /** Told when the add-in has selected a block. */
  onSelected: (sheet: string, block: Block) => void = () => undefined;

  constructor(
    private readonly univer: FUniver,
    injector: Injector,
    private workbook: UniverWorkbook,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#session = injector.get(FormulaCalculationSessionService);
    this.#tables = new TableMirror(workbook, this.#commands);
    this.#changes = new GridChanges(workbook);
    this.#listening = this.#commands.onCommandExecuted((command, options) => {
      // What a calculation writes is no change of anybody's.
      if (options?.['fromFormula'] === true) return;
      if (startsCalculation(command.id)) this.#isDirty = true;
      if (this.#ownWork > 0) return;
      const change = this.#changes.changeOf(command.id, command.params);
      if (change !== null) this.onGridChange(change);
    });
  }

  /** Stops listening to the grid, when another workbook takes its place. */
  dispose(): void {
    this.#listening.dispose();
  }

  sheets(): readonly string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  addSheet(name: string): void {
    this.#work(() =>
      this.workbook.create(name, room.rows, room.columns, { index: this.workbook.getNumSheets() }),
    );
    this.#changes.rememberSheets();
  }

  removeSheet(name: string): void {
    this.#work(() => this.workbook.deleteSheet(this.#sheet(name)));
    this.#changes.rememberSheets();
  }

  renameSheet(from: string, to: string): void {
    this.#work(() => this.#sheet(from).setName(to));
    this.#changes.rememberSheets();
  }

  moveSheet(name: string, position: number): void {
    this.#work(() => this.workbook.moveSheet(this.#sheet(name), position));
  }

  read(name: string, block: Block): Cell[][] {
    const sheet = this.#sheet(name);
    const matrix = sheet.getSheet().getCellMatrix();
    const [unitId, sheetId] = [this.workbook.getId(), sheet.getSheetId()];
    const spilled = this.#formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
    return Array.from({ length: block.rows }, (_, i) =>
      Array.from({ length: block.columns }, (_, j) => {
        const [row, column] = [block.row + i, block.column + j];
        const own: Nullable<ICellData> = matrix.getValue(row, column);
        const isFormula = Boolean(own?.f) || Boolean(own?.si);
        if (!isFormula && (own?.v === null || own?.v === undefined || own.v === '')) {
          return { value: valueOf(spilled?.[row]?.[column]), formula: null };
        }
        const formula = isFormula
          ? this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId)
          : null;
        return { value: valueOf(own), formula: formula ?? null };
      }),
    );
  }

  write(name: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
    const sheet = this.#sheet(name);
    const values: Record<number, Record<number, ICellData>> = {};
    cells.forEach((line, i) =>
      line.forEach((input, j) => {
        if (input !== null) (values[row + i] ??= {})[column + j] = cellOf(input);
      }),
    );
    this.#setCells(sheet, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, values);
  }

  numberFormats(name: string, block: Block): string[][] {
    const sheet = this.#sheet(name);
    const matrix = sheet.getSheet().getCellMatrix();
    const styles = this.workbook.getWorkbook().getStyles();
    return Array.from({ length: block.rows }, (_, i) =>
      Array.from({ length: block.columns }, (_, j) => {
        const cell: Nullable<ICellData> = matrix.getValue(block.row + i, block.column + j);
        return (cell && styles.getStyleByCell(cell)?.n?.pattern) || 'General';
      }),
    );
  }

  setNumberFormats(
    name: string,
    row: number,
    column: number,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    const rows = formats.length;
    const block = { row, column, rows, columns: formats[0]?.length ?? 0 };
    const sheet = this.#sheet(name);
    this.#makeRoom(sheet, block);
    this.#setStyles(sheet, block, (at, beside) => {
      const pattern = formats[at - row]?.[beside - column];
      if (pattern === null || pattern === undefined) return null;
      return { n: pattern === 'General' ? null : { pattern } };
    });
  }

  showFormat(name: string, block: Block, path: string, value: unknown): void {
    const sheet = this.#sheet(name);
    const shown = intersection(block, {
      row: 0,
      column: 0,
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    });
    if (shown === null) return;
    const style = styleFor(path, value);
    if (style !== null) this.#setStyles(sheet, shown, () => style);
    else if (path === 'Table/ClearFilters') this.#work(() => this.#tables.clearFilters(String(value)));
    else if (path === 'AutofitColumns') {
      const values = this.read(name, shown).map((line) => line.map((cell) => cell.value));
      this.#work(() => fitColumns(sheet, shown, values));
    } else {
      this.#work(() => showLayout(sheet, block, shown, path, value));
      if (path === 'Select') this.onSelected(name, shown);
    }
  }

  showTables(tables: readonly EngineTable[]): void {
    this.#work(() => this.#tables.show(tables));
    this.#isDirty = true;
  }

  /** Tables as the grid has them, after a person changed something there. */
  gridTables(): readonly EngineTable[] {
    return this.#tables.list();
  }

  /** Makes rows as high as their wrapped texts need; only a grid on a screen can measure them. */
  fitRows(name: string): void {
    const sheet = this.#sheet(name);
    this.#work(() => sheet.setRowAutoHeight(0, sheet.getLastRow() + 1));
  }

  setName(name: string, formula: string | null): void {
    this.#work(() => {
      if (this.workbook.getDefinedName(name) !== null) this.workbook.deleteDefinedName(name);
      if (formula !== null) this.workbook.insertDefinedName(name, formula.slice(1));
    });
    this.#isDirty = true;
  }

  usedBlock(name: string): Block | null {
    const sheet = this.#sheet(name);
    const extent = new Extent();
    const note = (row: number, column: number, cell: Nullable<ICellData>): void => {
      const isBlank = cell?.v === null || cell?.v === undefined || cell.v === '';
      if (!isBlank || cell?.f || cell?.si) extent.note(row, column);
    };
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => note(row, column, cell));
    const spilled =
      this.#formulas.getArrayFormulaCellData()[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
    for (const [row, line] of Object.entries(spilled)) {
      const cells: Record<string, Nullable<ICellData>> = line ?? {};
      for (const [column, cell] of Object.entries(cells)) note(Number(row), Number(column), cell);
    }
    return extent.block();
  }

  spillFrom(name: string, row: number, column: number): Block | null {
    const ranges =
      this.#formulas.getArrayFormulaRange()[this.workbook.getId()]?.[this.#sheet(name).getSheetId()];
    const range = ranges?.[row]?.[column];
    if (range === null || range === undefined) return null;
    return {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  insertCells(name: string, block: Block, shift: 'down' | 'right'): void {
    const sheet = this.#sheet(name);
    this.#makeRoom(sheet, block);
    const { ROWS, COLUMNS } = this.univer.Enum.Dimension;
    this.#work(() => this.#range(sheet, block).insertCells(shift === 'down' ? ROWS : COLUMNS));
  }

  deleteCells(name: string, block: Block, shift: 'up' | 'left'): void {
    const sheet = this.#sheet(name);
    const { ROWS, COLUMNS } = this.univer.Enum.Dimension;
    this.#work(() => this.#range(sheet, block).deleteCells(shift === 'up' ? ROWS : COLUMNS));
  }

  recalculate(): void {
    this.#isDirty = true;
    this.univer.getFormula().executeCalculation();
  }

  settle(): Promise<void> {
    // Whoever asks while another waits must wait as long.
    this.#settling = this.#settling.then(async () => {
      while (this.#isDirty) {
        this.#isDirty = false;
        await this.#session.waitForLatestApplied(calculationLimit);
      }
    });
    return this.#settling;
  }

  #sheet(name: string): UniverSheet {
    const sheet = this.workbook.getSheetByName(name);
    if (sheet === null) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  #range(sheet: UniverSheet, block: Block): ReturnType<UniverSheet['getRange']> {
    return sheet.getRange(block.row, block.column, block.rows, block.columns);
  }

  /** Does something to the grid without its being taken for a person's doing. */
  #work<T>(doing: () => T): T {
    this.#ownWork++;
    try {
      return doing();
    } finally {
      this.#ownWork--;
    }
  }

  #makeRoom(sheet: UniverSheet, block: Block): void {
    this.#work(() => {
      if (block.row + block.rows > sheet.getMaxRows()) sheet.setRowCount(block.row + block.rows + 100);
      if (block.column + block.columns > sheet.getMaxColumns())
        sheet.setColumnCount(block.column + block.columns + 10);
    });
  }

  #setCells(sheet: UniverSheet, block: Block, cells: Record<number, Record<number, ICellData>>): void {
    if (Object.keys(cells).length === 0) return;
    this.#makeRoom(sheet, block);
    this.#isDirty = true;
    this.#work(() => this.#range(sheet, block).setValues(cells));
  }

  /**
   * Gives the cells of a block their styles, those without one left alone. A formula is given again with its style:
   * Univer takes a cell without one for a cell that has lost it.
   */
  #setStyles(
    sheet: UniverSheet,
    block: Block,
    styleAt: (row: number, column: number) => IStyleData | null,
  ): void {
    const matrix = sheet.getSheet().getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = block.row; row < block.row + block.rows; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = block.column; column < block.column + block.columns; column++) {
        const style = styleAt(row, column);
        if (style === null) continue;
        const own: Nullable<ICellData> = matrix.getValue(row, column);
        line[column] = { s: style, ...(own?.f && { f: own.f }), ...(own?.si && { si: own.si }) };
      }
      if (Object.keys(line).length > 0) cellValue[row] = line;
    }
    if (Object.keys(cellValue).length === 0) return;
    const at = { unitId: this.workbook.getId(), subUnitId: sheet.getSheetId() };
    this.#work(() => this.#commands.syncExecuteCommand(setRangeValues, { ...at, cellValue }));
  }
}

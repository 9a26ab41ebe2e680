import { ICommandService } from '@univerjs/core';
import type { ICellData, IStyleData, Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FUniver } from '@univerjs/presets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { SetSheetTableFilterMutation } from '@univerjs/sheets-table';
import { intersection } from '../host/address';
import type { Block } from '../host/address';
import type { Cell, CellInput, Engine, EngineTable } from '../host/engine/engine';
import { cellOf, valueOf } from './univerCells';
import { pixelsFrom, styleFor } from './univerFormats';
import { TableMirror } from './tableMirror';

type UniverWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
type UniverSheet = ReturnType<UniverWorkbook['getActiveSheet']>;

/** What a person did in the grid. */
export type GridChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly block: Block }
  | { readonly kind: 'sheets'; readonly renamed: ReadonlyMap<string, string> }
  | { readonly kind: 'tables' }
  /** A filter on a column of a table was set, or taken off. */
  | { readonly kind: 'filter'; readonly tableId: string; readonly column: number; readonly isSet: boolean };

/** Longest time to wait for a calculation, in milliseconds. */
const calculationLimit = 30000;

/** Sheets are made with this much room, and more when something is written beyond it. */
const room = { rows: 1000, columns: 40 };

const setRangeValues = 'sheet.mutation.set-range-values';
const structural =
  /^sheet\.mutation\.(insert-row|insert-col|remove-row|remove-rows|remove-col|move-rows|move-columns|move-range)$/;
const sheetMutation = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order)$/;
const tableMutation = /^sheet\.mutation\.(add-table|delete-table|set-sheet-table)$/;

/** The host's engine over Univer, which calculates formulas, spills arrays and, in a browser, shows the grid. */
export class UniverEngine implements Engine {
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #session: FormulaCalculationSessionService;
  readonly #tables: TableMirror;
  readonly #listening: { dispose(): void };
  #names = new Map<string, string>();
  #isDirty = true;
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
    this.#rememberNames();
    this.#listening = this.#commands.onCommandExecuted((command, options) => {
      const isResult = options?.['fromFormula'] === true;
      if (
        !isResult &&
        (command.id === setRangeValues || structural.test(command.id) || sheetMutation.test(command.id))
      ) {
        this.#isDirty = true;
      }
      if (this.#ownWork === 0 && !isResult) this.#tellOf(command.id, command.params);
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
    this.#rememberNames();
  }

  removeSheet(name: string): void {
    this.#work(() => this.workbook.deleteSheet(this.#sheet(name)));
    this.#rememberNames();
  }

  renameSheet(from: string, to: string): void {
    this.#work(() => this.#sheet(from).setName(to));
    this.#rememberNames();
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
    const styles: Record<number, Record<number, ICellData>> = {};
    formats.forEach((line, i) =>
      line.forEach((pattern, j) => {
        if (pattern !== null)
          (styles[row + i] ??= {})[column + j] = { s: { n: pattern === 'General' ? null : { pattern } } };
      }),
    );
    this.#setCells(
      this.#sheet(name),
      { row, column, rows: formats.length, columns: formats[0]?.length ?? 0 },
      styles,
    );
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
    if (style !== null) this.#setStyle(sheet, shown, style);
    else this.#work(() => this.#showLayout(sheet, block, shown, path, value));
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
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const note = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || ((cell.v === null || cell.v === undefined || cell.v === '') && !cell.f && !cell.si))
        return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
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
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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

  async settle(): Promise<void> {
    while (this.#isDirty) {
      this.#isDirty = false;
      await this.#session.waitForLatestApplied(calculationLimit);
    }
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

  #setStyle(sheet: UniverSheet, block: Block, style: IStyleData): void {
    const cells: ICellData[][] = Array.from({ length: block.rows }, () =>
      Array.from({ length: block.columns }, () => ({ s: style })),
    );
    this.#work(() => this.#range(sheet, block).setValues(cells));
  }

  #showLayout(sheet: UniverSheet, block: Block, shown: Block, path: string, value: unknown): void {
    switch (path) {
      case 'ColumnWidth':
        sheet.setColumnWidths(shown.column, shown.columns, pixelsFrom(Number(value)));
        return;
      case 'RowHeight':
        sheet.setRowHeights(shown.row, shown.rows, pixelsFrom(Number(value)));
        return;
      case 'AutofitColumns':
        this.#fitColumns(sheet, shown);
        return;
      case 'RowHidden':
        if (value === true) sheet.hideRows(shown.row, shown.rows);
        else sheet.showRows(shown.row, shown.rows);
        return;
      case 'ColumnHidden':
        if (value === true) sheet.hideColumns(shown.column, shown.columns);
        else sheet.showColumns(shown.column, shown.columns);
        return;
      case 'Select':
        sheet.activate();
        this.#range(sheet, shown).activate();
        this.onSelected(sheet.getSheetName(), shown);
        return;
      case 'Sheet/Active':
        sheet.activate();
        return;
      case 'Sheet/Visibility':
        if (value === 'Visible') sheet.showSheet();
        else sheet.hideSheet();
        return;
      case 'Sheet/TabColor':
        sheet.setTabColor(String(value));
        return;
      case 'Sheet/ShowGridlines':
        sheet.setHiddenGridlines(value !== true);
        return;
      case 'Sheet/FreezePanes':
        if (value !== true) sheet.cancelFreeze();
        else {
          if (block.rows < sheet.getMaxRows()) sheet.setFrozenRows(block.rows);
          if (block.columns < sheet.getMaxColumns()) sheet.setFrozenColumns(block.columns);
        }
        return;
      case 'Table/ClearFilters':
        this.#tables.clearFilters(String(value));
        return;
      case 'Clear':
        this.#range(sheet, shown).clearFormat();
    }
  }

  /** A width for each column by its longest text; the grid's own measure needs a screen. */
  #fitColumns(sheet: UniverSheet, block: Block): void {
    const cells = this.read(sheet.getSheetName(), block);
    for (let j = 0; j < block.columns; j++) {
      const longest = Math.max(0, ...cells.map((line) => String(line[j]?.value ?? '').length));
      sheet.setColumnWidth(block.column + j, Math.min(360, Math.max(48, 14 + longest * 7)));
    }
  }

  #rememberNames(): void {
    this.#names = new Map(
      this.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
    );
  }

  #tellOf(id: string, params: unknown): void {
    if (id === setRangeValues) {
      const { subUnitId, cellValue } = params as {
        subUnitId: string;
        cellValue?: Record<string, Record<string, ICellData | null> | undefined>;
      };
      const block = writtenBlock(cellValue ?? {});
      const sheet = this.#names.get(subUnitId);
      if (sheet !== undefined && block !== null) this.onGridChange({ kind: 'cells', sheet, block });
    } else if (sheetMutation.test(id)) {
      const before = this.#names;
      this.#rememberNames();
      const renamed = new Map<string, string>();
      for (const [sheetId, name] of this.#names) {
        const old = before.get(sheetId);
        if (old !== undefined && old !== name) renamed.set(old, name);
      }
      this.onGridChange({ kind: 'sheets', renamed });
    } else if (id === SetSheetTableFilterMutation.id) {
      const { tableId, column, tableFilter } = params as {
        tableId: string;
        column: number;
        tableFilter?: unknown;
      };
      this.onGridChange({
        kind: 'filter',
        tableId,
        column,
        isSet: tableFilter !== undefined && tableFilter !== null,
      });
    } else if (structural.test(id) || tableMutation.test(id)) {
      this.onGridChange({ kind: 'tables' });
    }
  }
}

/** The block round the cells whose contents a change touched; formats alone give none. */
function writtenBlock(cells: Record<string, Record<string, ICellData | null> | undefined>): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const touchesContents = cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
      if (!touchesContents) continue;
      [top, left] = [Math.min(top, Number(row)), Math.min(left, Number(column))];
      [bottom, right] = [Math.max(bottom, Number(row)), Math.max(right, Number(column))];
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

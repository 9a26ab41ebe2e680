import type { FUniver } from '@univerjs/presets';
import type { Injector, IStyleData } from '@univerjs/core';
import { blockOfName, openXlsx } from '../files/openXlsx';
import type { FunctionNames, OpenedFile } from '../files/openXlsx';
import { saveXlsx } from '../files/saveXlsx';
import type { GridLook } from '../files/saveXlsx';
import { ExcelHost } from '../host/host';
import type { Block } from '../host/address';
import type { ClassTable } from '../host/protocol/classTable';
import { absoluteFormula } from '../host/excel/names';
import { activate } from '../host/excel/worksheet';
import { EventType, workbookTarget } from '../host/excel/eventHub';
import { blockAddress, parseBlock } from '../host/address';
import { shownValue } from '../host/excel/cellWriting';
import { UniverEngine } from '../univer/univerEngine';
import type { PageLanguage } from './words';

type UniverWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
type UniverSheet = ReturnType<UniverWorkbook['getActiveSheet']>;

/** A workbook that is open in the grid, with the host that the add-in sees it through. */
export class OpenBook {
  readonly engine: UniverEngine;
  readonly host: ExcelHost;
  /** Sheets with wrapped texts whose rows have not been fitted: the grid can measure only the sheet that it shows. */
  readonly #unfitted: Set<string>;

  private constructor(
    univer: FUniver,
    private readonly workbook: UniverWorkbook,
    injector: Injector,
    classes: ClassTable,
    private readonly file: OpenedFile,
    readonly fileName: string,
    language: PageLanguage,
  ) {
    this.engine = new UniverEngine(univer, injector, workbook);
    this.host = new ExcelHost(this.engine, classes);
    this.host.state.fileName = fileName;
    this.host.state.culture = language === 'sv' ? 'sv-SE' : 'en-US';
    this.#unfitted = new Set(file.wrappedSheets);
    for (const table of file.tables) this.host.adoptTable(table.sheet, table.name, table.block);
    for (const { name, formula } of file.names) this.#adoptName(name, formula);
    for (const sheet of this.host.state.sheets) {
      if (file.hiddenSheets.includes(sheet.name)) sheet.visibility = 'Hidden';
      if (file.protectedSheets.includes(sheet.name)) sheet.protection = { options: {}, password: null };
    }
    this.engine.onGridChange = (change) => {
      if (change.kind === 'cells') this.host.noteUserChange(change.sheet, change.block);
      else if (change.kind === 'sheets') this.host.noteSheets(change.renamed);
      else if (change.kind === 'filter') this.host.noteFilter(change.tableId, change.column, change.isSet);
      else this.host.noteTables(this.engine.gridTables());
    };
  }

  /**
   * Opens a file in the grid in the place of what is there; `onCreated` is called once the grid has it.
   * Rejects where it is no .xlsx file, or one that holds too much.
   */
  static async open(
    univer: FUniver,
    injector: Injector,
    classes: ClassTable,
    content: ArrayBuffer,
    fileName: string,
    functions: FunctionNames,
    language: PageLanguage,
    onCreated: () => void,
  ): Promise<OpenBook> {
    const file = await openXlsx(content, functions, fileName);
    const before = univer.getActiveWorkbook();
    if (before !== null) univer.disposeUnit(before.getId());
    const workbook = univer.createWorkbook({ ...file.data, name: fileName });
    // Digits and decimals as the language writes them.
    workbook.setNumfmtLocal(language === 'sv' ? 'sv' : 'en');
    onCreated();
    return new OpenBook(univer, workbook, injector, classes, file, fileName, language);
  }

  /** The file as it stands now. */
  async save(functions: FunctionNames): Promise<ArrayBuffer> {
    await this.engine.settle();
    const { state } = this.host;
    return saveXlsx(this.file.book, {
      engine: this.engine,
      look: this.#look(),
      tables: state.tables.map((table) => ({
        name: table.name,
        sheet: table.sheet.name,
        block: table.block,
        headers: state.headers(table),
      })),
      names: state.names.map((name) => ({
        name: name.name,
        formula: name.target === null ? name.formula : absoluteFormula(name.target),
      })),
      functions,
    });
  }

  /** Values of a block as an add-in reads them, once calculation has come to rest. */
  async readValues(sheet: string, address: string): Promise<unknown[][]> {
    const block = parseBlock(address);
    if (block === null) throw new Error(`${address} is no address.`);
    await this.engine.settle();
    return this.engine.read(sheet, block).map((line) => line.map((cell) => shownValue(cell.value)));
  }

  /** Enters a value or a formula in a cell as a person at the grid does: the add-in hears of it. */
  enterInGrid(sheet: string, address: string, value: string | number | boolean): void {
    const range = this.workbook.getSheetByName(sheet)?.getRange(address);
    if (typeof value === 'string' && value.startsWith('=')) range?.setValue({ f: value, v: null });
    else range?.setValue(value);
  }

  /** Scrolls the grid to a block that the add-in has selected; gives the sheet for whoever shows more of it. */
  bringIntoView(sheetName: string, block: Block): UniverSheet | null {
    const sheet = this.workbook.getSheetByName(sheetName);
    const visible = sheet?.getVisibleRange();
    const isVisible =
      visible !== null &&
      visible !== undefined &&
      block.row >= visible.startRow &&
      block.row < visible.endRow &&
      block.column >= visible.startColumn &&
      block.column < visible.endColumn;
    if (!isVisible) sheet?.scrollToCell(Math.max(0, block.row - 2), Math.max(0, block.column - 1));
    return sheet;
  }

  /** To be called when a sheet has come to the front and been drawn. */
  noteShown(sheetName: string): void {
    if (this.#unfitted.delete(sheetName)) this.engine.fitRows(sheetName);
  }

  /** Takes note of where the person has gone in the grid. */
  noteSelection(sheetName: string, block: Block): void {
    const { state } = this.host;
    const sheet = state.sheet(sheetName);
    if (sheet === undefined) return;
    activate(state, sheet);
    state.selection = { sheet, block };
    state.events.raise(EventType.worksheetSelectionChanged, [sheet.id, workbookTarget], {
      address: blockAddress(block),
      worksheetId: sheet.id,
    });
  }

  dispose(): void {
    this.engine.dispose();
  }

  #adoptName(name: string, formula: string): void {
    const target = blockOfName(formula);
    const sheet = target === null ? undefined : this.host.state.sheet(target.sheet);
    this.host.state.names.push({
      name,
      scope: null,
      target: target !== null && sheet !== undefined ? { sheet, block: target.block } : null,
      formula,
      comment: '',
      visible: true,
    });
    this.engine.setName(name, formula);
  }

  #look(): GridLook {
    const styles = this.workbook.getWorkbook().getStyles();
    const sheet = (name: string): ReturnType<UniverWorkbook['getSheetByName']> =>
      this.workbook.getSheetByName(name);
    return {
      styleAt: (name, row, column) => {
        const cell = sheet(name)?.getSheet().getCellMatrix().getValue(row, column);
        return cell ? ((styles.getStyleByCell(cell) as IStyleData | null | undefined) ?? null) : null;
      },
      columnWidth: (name, column) => sheet(name)?.getColumnWidth(column) ?? 0,
    };
  }
}

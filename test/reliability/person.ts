import type { Block } from '../../workbench/host/address';
import { sheetColumns, sheetRows } from '../../workbench/host/address';
import type { CellInput } from '../../workbench/host/engine/engine';
import { rangeObject } from '../../workbench/host/excel/range';
import type { SheetState, TableState } from '../../workbench/host/excel/state';
import { tableObject } from '../../workbench/host/excel/table';
import { worksheetObject } from '../../workbench/host/excel/worksheet';
import type { ExcelHost } from '../../workbench/host/host';

/** Somebody at the grid, who works in the same workbook as the pane. */
export class Person {
  constructor(private readonly host: ExcelHost) {}

  /** Types into a cell; zero-based. */
  types(sheet: string, row: number, column: number, value: string | number | null): void {
    this.#writes(sheet, row, column, [[{ value }]]);
  }

  /** Types into a cell of a table's body, or of its header row where the row is -1. */
  typesIn(table: string, row: number, header: string, value: string | number | null): void {
    const { sheet, block } = this.#table(table);
    this.types(sheet.name, block.row + 1 + row, block.column + this.#column(table, header), value);
  }

  /** Types straight below a table, which makes it a row of it. */
  typesBelow(table: string, value: string): void {
    const { sheet, block } = this.#table(table);
    this.types(sheet.name, block.row + block.rows, block.column, value);
  }

  /** Types beside a table's header row, which makes it a column of it, and into the first row. */
  addsColumn(table: string, header: string, value: string): void {
    const { sheet, block } = this.#table(table);
    this.types(sheet.name, block.row, block.column + block.columns, header);
    this.types(sheet.name, block.row + 1, block.column + block.columns, value);
  }

  /** Turns the rows of a table round, as sorting does. */
  sorts(table: string): void {
    const { sheet, body } = this.#table(table);
    const rows = this.host.engine.read(sheet.name, body);
    const turned = [...rows].reverse();
    this.#writes(
      sheet.name,
      body.row,
      body.column,
      turned.map((row) =>
        row.map(({ value, formula }): CellInput => (formula === null ? { value } : { formula })),
      ),
    );
  }

  filters(table: string): void {
    this.host.noteFilter(this.#table(table).id, 0, true);
  }

  async insertsRow(sheet: string, row: number): Promise<void> {
    await this.#range(sheet, { row, column: 0, rows: 1, columns: sheetColumns }).call('Insert', ['Down']);
  }

  async deletesRowOf(table: string, row: number): Promise<void> {
    const { sheet, body } = this.#table(table);
    await this.#range(sheet.name, { row: body.row + row, column: 0, rows: 1, columns: sheetColumns }).call(
      'Delete',
      ['Up'],
    );
  }

  async insertsColumn(sheet: string, column: number): Promise<void> {
    await this.#range(sheet, { row: 0, column, rows: sheetRows, columns: 1 }).call('Insert', ['Right']);
  }

  async deletesColumnOf(table: string, header: string): Promise<void> {
    const { sheet, block } = this.#table(table);
    const column = block.column + this.#column(table, header);
    await this.#range(sheet.name, { row: 0, column, rows: sheetRows, columns: 1 }).call('Delete', ['Left']);
  }

  renamesSheet(sheet: string, name: string): void {
    worksheetObject(this.host.state, this.#sheet(sheet)).set('Name', name);
  }

  async deletesSheet(sheet: string): Promise<void> {
    await worksheetObject(this.host.state, this.#sheet(sheet)).call('Delete', []);
  }

  /** Adds a sheet of that name, with something on it. */
  addsSheet(sheet: string, value: string): void {
    this.host.engine.addSheet(sheet);
    this.host.state.adoptSheet(sheet);
    this.types(sheet, 0, 0, value);
  }

  hasSheet(sheet: string): boolean {
    return this.host.state.sheet(sheet) !== undefined;
  }

  renamesTable(table: string, name: string): void {
    tableObject(this.host.state, this.#table(table)).set('Name', name);
  }

  /** Makes a table plain cells. */
  async convertsToRange(table: string): Promise<void> {
    await tableObject(this.host.state, this.#table(table)).call('ConvertToRange', []);
  }

  /** Cuts a table out and puts it down that far away. */
  movesTable(table: string, down: number, right: number): void {
    const moved = this.#table(table);
    const { sheet, block } = moved;
    const rows = this.host.engine.read(sheet.name, block);
    const cells = rows.map((row) =>
      row.map(({ value, formula }): CellInput => (formula === null ? { value } : { formula })),
    );
    const blank = rows.map((row) => row.map((): CellInput => ({ value: null })));
    this.host.engine.write(sheet.name, block.row, block.column, blank);
    this.host.engine.write(sheet.name, block.row + down, block.column + right, cells);
    moved.block = { ...block, row: block.row + down, column: block.column + right };
    this.host.state.tablesChanged();
  }

  async protects(sheet: string): Promise<void> {
    const protection = worksheetObject(this.host.state, this.#sheet(sheet)).navigate('Protection');
    if (typeof protection === 'object' && 'call' in protection) await protection.call('Protect', []);
  }

  #writes(sheet: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
    this.host.engine.write(sheet, row, column, cells);
    const columns = cells[0]?.length ?? 0;
    this.host.noteUserChange(sheet, { row, column, rows: cells.length, columns });
  }

  #range(sheet: string, block: Block) {
    return rangeObject(this.host.state, this.#sheet(sheet), block);
  }

  #sheet(name: string): SheetState {
    return this.host.state.requireSheet(name);
  }

  #table(name: string): TableState {
    const found = this.host.state.table(name);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  }

  #column(table: string, header: string): number {
    const column = this.host.state.headers(this.#table(table)).indexOf(header);
    if (column < 0) throw new Error(`no column ${header} in ${table}`);
    return column;
  }
}

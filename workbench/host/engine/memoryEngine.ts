import { Extent, intersection } from '../address';
import type { Block } from '../address';
import type { Cell, CellInput, Engine, Value } from './engine';

interface StoredCell {
  value: Value;
  formula: string | null;
}

interface Sheet {
  name: string;
  cells: Map<string, StoredCell>;
  formats: Map<string, string>;
}

/** Value of a formula. The engine calculates nothing of its own. */
export type Calculate = (formula: string, at: { sheet: string; row: number; column: number }) => Value;

const key = (row: number, column: number): string => `${row},${column}`;
const blank: Cell = { value: null, formula: null };

/**
 * A spreadsheet in memory, for tests of reading and writing. It does not calculate: a formula has the value
 * that `calculate` gives, or #NAME? where none was handed in, so that no test can take a missing calculation for a zero.
 */
export class MemoryEngine implements Engine {
  readonly #sheets: Sheet[] = [];

  constructor(private readonly calculate: Calculate = () => ({ error: '#NAME?' })) {}

  sheets(): readonly string[] {
    return this.#sheets.map((sheet) => sheet.name);
  }

  addSheet(name: string): void {
    this.#sheets.push({ name, cells: new Map(), formats: new Map() });
  }

  removeSheet(name: string): void {
    this.#sheets.splice(this.#sheets.indexOf(this.#sheet(name)), 1);
  }

  renameSheet(from: string, to: string): void {
    this.#sheet(from).name = to;
  }

  moveSheet(name: string, position: number): void {
    const sheet = this.#sheet(name);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
  }

  read(name: string, block: Block): Cell[][] {
    const sheet = this.#sheet(name);
    return this.#grid(block, (row, column) => {
      const cell = sheet.cells.get(key(row, column));
      if (cell === undefined) return blank;
      if (cell.formula === null) return cell;
      return { formula: cell.formula, value: this.calculate(cell.formula, { sheet: name, row, column }) };
    });
  }

  write(name: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
    const sheet = this.#sheet(name);
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        if (cell === null) return;
        const at = key(row + i, column + j);
        if ('formula' in cell) sheet.cells.set(at, { value: null, formula: cell.formula });
        else if (cell.value === null) sheet.cells.delete(at);
        else sheet.cells.set(at, { value: cell.value, formula: null });
      }),
    );
  }

  numberFormats(name: string, block: Block): string[][] {
    const sheet = this.#sheet(name);
    return this.#grid(block, (row, column) => sheet.formats.get(key(row, column)) ?? 'General');
  }

  setNumberFormats(
    name: string,
    row: number,
    column: number,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    const sheet = this.#sheet(name);
    formats.forEach((line, i) =>
      line.forEach((format, j) => {
        if (format !== null) sheet.formats.set(key(row + i, column + j), format);
      }),
    );
  }

  showFormat(): void {
    // There is no grid to show it in; the host keeps the format itself.
  }

  showTables(): void {
    // No formulas to refer to them.
  }

  setName(): void {
    // No formulas to refer to it.
  }

  usedBlock(name: string): Block | null {
    const extent = new Extent();
    for (const at of this.#sheet(name).cells.keys()) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      extent.note(row, column);
    }
    return extent.block();
  }

  spillFrom(): Block | null {
    return null;
  }

  insertCells(name: string, block: Block, shift: 'down' | 'right'): void {
    this.#move(name, block, shift, 1);
  }

  deleteCells(name: string, block: Block, shift: 'up' | 'left'): void {
    this.#move(name, block, shift === 'up' ? 'down' : 'right', -1);
  }

  recalculate(): void {
    // Formulas are worked out each time they are read.
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  /** Moves what stands in and beyond a block along one axis: away from it (1), or over it (-1). */
  #move(name: string, block: Block, axis: 'down' | 'right', direction: 1 | -1): void {
    const sheet = this.#sheet(name);
    const beyond: Block =
      axis === 'down'
        ? { ...block, rows: Number.MAX_SAFE_INTEGER }
        : { ...block, columns: Number.MAX_SAFE_INTEGER };
    const moved = <T>(entries: Map<string, T>): Map<string, T> => {
      const result = new Map<string, T>();
      for (const [at, entry] of entries) {
        const [row = 0, column = 0] = at.split(',').map(Number);
        const cell = { row, column, rows: 1, columns: 1 };
        if (intersection(cell, beyond) === null) result.set(at, entry);
        else if (direction === 1 || intersection(cell, block) === null) {
          if (axis === 'down') result.set(key(row + direction * block.rows, column), entry);
          else result.set(key(row, column + direction * block.columns), entry);
        }
      }
      return result;
    };
    sheet.cells = moved(sheet.cells);
    sheet.formats = moved(sheet.formats);
  }

  #sheet(name: string): Sheet {
    const sheet = this.#sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  #grid<T>(block: Block, cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: block.rows }, (_, i) =>
      Array.from({ length: block.columns }, (_, j) => cell(block.row + i, block.column + j)),
    );
  }
}

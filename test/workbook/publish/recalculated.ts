/**
 * A written workbook in a spreadsheet engine that is not ours: Univer, which knows nothing of the product. Cells are set
 * as a person would set them, and read after it has calculated.
 */
import { positionOf } from '../../../src/workbook/cells/address';
import { isCellFormula } from '../../../src/workbook/sheet';
import type { CellContent, SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import type { CellInput } from '../../../workbench/host/engine/engine';
import { createNodeUniver } from '../../../workbench/univer/nodeUniver';

export interface Recalculated {
  /** The value of a cell, `'Beräkning'!$B$4`. */
  readonly at: (reference: string) => CellValue;
  /** The values of a column, `'Beräkning'!$B$4:$B$9`, or of a block row by row. */
  readonly block: (reference: string) => readonly (readonly CellValue[])[];
  readonly set: (sheet: string, cell: string, value: CellValue) => void;
  readonly calculate: () => Promise<void>;
  readonly dispose: () => void;
}

function inputOf(content: CellContent): CellInput {
  if (isCellFormula(content)) return { formula: content.formula };
  return content === null ? null : { value: content as never };
}

/** Puts the users' tables and the written sheets into the engine, and calculates. */
export async function recalculated(snapshot: Snapshot, sheets: readonly SheetWrite[]): Promise<Recalculated> {
  const univer = createNodeUniver();
  const { engine } = univer;
  const names = new Set([...snapshot.tables.map(({ sheet }) => sheet), ...sheets.map(({ sheet }) => sheet)]);
  for (const name of names) engine.addSheet(name);
  for (const table of snapshot.tables) {
    const rows = [table.headers, ...table.rows].map((row) => row.map((cell) => inputOf(cell)));
    engine.write(table.sheet, table.top, table.left, rows);
  }
  for (const { sheet, blocks, tables } of sheets) {
    for (const { at, rows } of blocks) {
      const { row, column } = positionOf(at)!;
      engine.write(sheet, row, column, rows.map((line) => line.map(inputOf)));
    }
    for (const { at, columns, entries, rows } of tables ?? []) {
      const { row, column } = positionOf(at)!;
      const headings = [...columns, ...(entries ?? [])].map(({ header }) => inputOf(header));
      engine.write(sheet, row, column, [headings, ...rows.map((line) => line.map(inputOf))]);
    }
  }
  const block = (reference: string): CellValue[][] => {
    const { sheet, from, to } = parts(reference);
    const size = { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
    return engine
      .read(sheet, { ...from, ...size })
      .map((line) => line.map(({ value }) => value as CellValue));
  };
  const calculate = async (): Promise<void> => {
    engine.recalculate();
    await engine.settle();
  };
  await calculate();
  return {
    block,
    at: (reference) => block(reference)[0]?.[0] ?? null,
    set: (sheet, cell, value) => {
      const { row, column } = positionOf(cell)!;
      engine.write(sheet, row, column, [[{ value: value as never }]]);
    },
    calculate,
    dispose: () => univer.dispose(),
  };
}

function parts(reference: string): {
  readonly sheet: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
} {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  const [first = '', last = first] = reference.slice(mark + 1).split(':');
  return { sheet, from: positionOf(first)!, to: positionOf(last)! };
}

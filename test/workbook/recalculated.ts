import { positionOf } from '../../src/workbook/cells/address';
import type { CellInput, Value } from '../../workbench/host/engine/engine';
import { createNodeUniver } from '../../workbench/univer/nodeUniver';

/** What is typed into a cell: a constant, or a formula with its equals sign. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly typed: { readonly value: Value } | { readonly formula: string };
}

export interface Recalculated {
  readonly value: (sheet: string, cell: string) => Value;
  /** Types into cells and calculates anew. */
  readonly type: (cells: readonly Typed[]) => Promise<void>;
  readonly dispose: () => void;
}

/** A workbook typed into an independent spreadsheet engine, Univer, which knows no function of ours, and calculated there. */
export async function recalculated(cells: readonly Typed[]): Promise<Recalculated> {
  const univer = createNodeUniver();
  const { engine } = univer;
  const type = async (typed: readonly Typed[]): Promise<void> => {
    for (const sheet of new Set(typed.map((one) => one.sheet))) {
      if (!engine.sheets().includes(sheet)) engine.addSheet(sheet);
      const placed = typed
        .filter((one) => one.sheet === sheet)
        .map(({ cell, typed: content }) => {
          const at = positionOf(cell);
          if (at === null) throw new Error(`no cell ${cell}`);
          return { ...at, content };
        });
      // One piece of writing for the whole sheet: the engine takes as long for a cell as for many.
      const rows = Math.max(...placed.map(({ row }) => row)) + 1;
      const columns = Math.max(...placed.map(({ column }) => column)) + 1;
      const block = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, (): CellInput => null),
      );
      for (const { row, column, content } of placed) {
        const line = block[row];
        if (line !== undefined) line[column] = content;
      }
      engine.write(sheet, 0, 0, block);
    }
    engine.recalculate();
    await engine.settle();
  };
  await type(cells);
  return {
    type,
    value: (sheet, cell) => {
      const at = positionOf(cell);
      if (at === null) throw new Error(`no cell ${cell}`);
      return engine.read(sheet, { ...at, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
    },
    dispose: () => univer.dispose(),
  };
}

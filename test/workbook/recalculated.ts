import { positionOf } from '../../src/workbook/cells/address';
import type { Value } from '../../workbench/host/engine/engine';
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
    for (const { sheet, cell, typed: content } of typed) {
      const at = positionOf(cell);
      if (at === null) throw new Error(`no cell ${cell}`);
      if (!engine.sheets().includes(sheet)) engine.addSheet(sheet);
      engine.write(sheet, at.row, at.column, [[content]]);
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

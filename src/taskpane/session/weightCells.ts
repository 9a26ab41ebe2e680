import type { Direction } from '../../model/portfolio/portfolio';
import type { CellWrite } from '../../workbook/workbook';
import type { Material } from './material';
import type { ChangedWeight } from './weights';

/** The cell in which a direction's weight stands, and what to put there. */
export interface WeightCell {
  readonly direction: Direction;
  readonly write: CellWrite;
}

/** The cells to write for the weights that were changed, each with what stands in it now. */
export function weightCells(material: Material, changed: readonly ChangedWeight[]): readonly WeightCell[] {
  return changed.flatMap(({ direction, weight }) => {
    const entered = material.reading.weights.find((each) => each.direction === direction.id);
    if (entered === undefined) return [];
    const { place, found } = entered;
    return [{ direction, write: { sheet: place.sheet, cell: place.cell, from: found, to: weight } }];
  });
}

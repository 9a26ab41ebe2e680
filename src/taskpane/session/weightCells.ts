import type { Direction } from '../../model/portfolio/portfolio';
import { a1 } from '../../workbook/cells/address';
import { directionsTable, sameKey } from '../../workbook/schema';
import type { CellValue, CellWrite, Snapshot } from '../../workbook/workbook';
import type { ChangedWeight } from './weights';

/** The cell in which a direction's weight stands, and what to put there. */
export interface WeightCell {
  readonly direction: Direction;
  readonly write: CellWrite;
}

/**
 * The cells to write for the weights that were changed, each with what stands in it now.
 * `without` lists directions whose cell is not to be found: their table or row has gone since it was read.
 */
export function weightCells(
  snapshot: Snapshot,
  changed: readonly ChangedWeight[],
): { readonly cells: readonly WeightCell[]; readonly without: readonly Direction[] } {
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(directionsTable.name));
  const columnOf = (key: string): number => {
    const header = directionsTable.columns.find((column) => column.key === key)?.header ?? key;
    return table?.headers.findIndex((each) => sameKey(each) === sameKey(header)) ?? -1;
  };
  const idColumn = columnOf('id');
  const weightColumn = columnOf('weight');
  const cells: WeightCell[] = [];
  const without: Direction[] = [];
  for (const { direction, weight } of changed) {
    const row =
      table?.rows.findIndex((cellsOfRow) => textOf(cellsOfRow[idColumn]) === sameKey(direction.id)) ?? -1;
    if (table === undefined || row < 0 || weightColumn < 0) {
      without.push(direction);
      continue;
    }
    const cell = a1(table.top + 1 + row, table.left + weightColumn);
    const from = table.rows[row]?.[weightColumn] ?? null;
    cells.push({ direction, write: { sheet: table.sheet, cell, from, to: weight } });
  }
  return { cells, without };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? sameKey(String(value)) : '';
}

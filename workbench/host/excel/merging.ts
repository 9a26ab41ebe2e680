import { intersection } from '../address';
import type { Block } from '../address';
import { clearValues, requireWritable } from './cellWriting';
import type { SheetState, WorkbookState } from './state';

/** Makes one cell of a block: what stands in its first cell stays, what stands in the others goes. */
export function merge(state: WorkbookState, sheet: SheetState, block: Block): void {
  requireWritable(sheet, block);
  unmerge(sheet, block);
  clearValues(state, sheet, { ...block, column: block.column + 1, rows: 1, columns: block.columns - 1 });
  clearValues(state, sheet, { ...block, row: block.row + 1, rows: block.rows - 1 });
  sheet.merged.push(block);
}

/** Takes every merged area that a block touches apart. */
export function unmerge(sheet: SheetState, block: Block): void {
  requireWritable(sheet, block);
  sheet.merged = sheet.merged.filter((area) => intersection(area, block) === null);
}

import type { Block } from '../host/address';
import type { Value } from '../host/engine/engine';
import type { UniverSheet } from './univerEngine';
import { pixelsFrom } from './univerFormats';

/** Shows a format that is not a style of cells: widths, heights, hiding, panes, and what stands at the front. */
export function showLayout(
  sheet: UniverSheet,
  block: Block,
  shown: Block,
  path: string,
  value: unknown,
): void {
  switch (path) {
    case 'ColumnWidth':
      sheet.setColumnWidths(shown.column, shown.columns, pixelsFrom(Number(value)));
      return;
    case 'RowHeight':
      sheet.setRowHeights(shown.row, shown.rows, pixelsFrom(Number(value)));
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
      sheet.getRange(shown.row, shown.column, shown.rows, shown.columns).activate();
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
    case 'Clear':
      sheet.getRange(shown.row, shown.column, shown.rows, shown.columns).clearFormat();
  }
}

/** A width for each column by its longest text; the grid's own measure needs a screen. */
export function fitColumns(sheet: UniverSheet, block: Block, values: readonly (readonly Value[])[]): void {
  for (let j = 0; j < block.columns; j++) {
    const longest = Math.max(0, ...values.map((line) => String(line[j] ?? '').length));
    sheet.setColumnWidth(block.column + j, Math.min(360, Math.max(48, 14 + longest * 7)));
  }
}

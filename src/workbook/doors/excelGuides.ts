import type { CellNote, Choices } from '../sheet';
import type { ColumnWrite } from '../workbook';
import { listSource, noteTexts } from './choices';

/** A drop-down list for the cells; words that are not in it are refused unless the list is open. */
export function offerChoices(range: Excel.Range, { words, open }: Pick<Choices, 'words' | 'open'>): void {
  const source = listSource(words);
  if (source === null) return;
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: open !== true,
    style: 'Stop',
    title: '',
    message: '',
  };
}

/** Guidance that shows when the cell is selected. */
export function guideCell(range: Excel.Range, { title, text }: Omit<CellNote, 'cell'>): void {
  const texts = noteTexts(title, text);
  range.dataValidation.prompt = { showPrompt: true, title: texts.title, message: texts.text };
}

/** What a table's column offers: a list in each of its cells, and a note on its heading. */
export function guideColumn(
  sheet: Excel.Worksheet,
  column: ColumnWrite,
  top: number,
  left: number,
  rows: number,
): void {
  if (column.choices !== undefined) {
    offerChoices(sheet.getRangeByIndexes(top + 1, left, rows, 1), column.choices);
  }
  if (column.note !== undefined) {
    guideCell(sheet.getRangeByIndexes(top, left, 1, 1), { title: column.header, text: column.note });
  }
}

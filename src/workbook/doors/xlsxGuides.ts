import type { DataValidation, Worksheet } from 'exceljs';
import type { CellNote, Choices } from '../sheet';
import { a1 } from '../cells/address';
import type { ColumnWrite } from '../workbook';
import type { Area } from './area';
import { areaOf, holds } from './area';
import { listSource, noteTexts } from './choices';

/** exceljs keeps validations by cell; its types do not tell. */
interface Validations {
  model: Record<string, DataValidation | undefined>;
}

export function validationsOf(sheet: Worksheet): Validations {
  return (sheet as unknown as { dataValidations: Validations }).dataValidations;
}

/** A drop-down list for the cells; words that are not in it are refused unless the list is open. */
export function offerChoices(sheet: Worksheet, area: Area, choices: Pick<Choices, 'words' | 'open'>): void {
  const source = listSource(choices.words);
  if (source === null) return;
  const formula = source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
  lay(sheet, area, {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: choices.open !== true,
  });
}

/** Guidance that shows when the cell is selected. */
export function guideCell(sheet: Worksheet, area: Area, { title, text }: Omit<CellNote, 'cell'>): void {
  const texts = noteTexts(title, text);
  lay(sheet, area, { showInputMessage: true, promptTitle: texts.title, prompt: texts.text });
}

/** A list and a note may meet in one cell; the cell then has both. */
function lay(sheet: Worksheet, { top, left, rows, columns }: Area, rule: Partial<DataValidation>): void {
  const { model } = validationsOf(sheet);
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      const address = a1(row, column);
      // `any` is how exceljs writes a message without a rule.
      model[address] = { type: 'any', ...model[address], ...rule } as DataValidation;
    }
  }
}

/** What a table's column offers: a list in each of its cells, and a note on its heading. */
export function guideColumn(
  sheet: Worksheet,
  column: ColumnWrite,
  top: number,
  left: number,
  rows: number,
): void {
  if (column.choices !== undefined) {
    offerChoices(sheet, { top: top + 1, left, rows, columns: 1 }, column.choices);
  }
  if (column.note !== undefined) {
    const heading = { top, left, rows: 1, columns: 1 };
    guideCell(sheet, heading, { title: column.header, text: column.note });
  }
}

/** Takes the lists and notes off every cell of the area. */
export function clearGuides(sheet: Worksheet, area: Area): void {
  const { model } = validationsOf(sheet);
  for (const address of Object.keys(model)) {
    const cell = areaOf(address);
    if (cell !== null && holds(area, cell.top, cell.left)) Reflect.deleteProperty(model, address);
  }
}

/**
 * Joins the rules of cells below each other to one. exceljs does this too, but where a column is longer than nine rows
 * it writes some of its cells twice.
 */
export function joinGuides(sheet: Worksheet): void {
  const validations = validationsOf(sheet);
  const columns = new Map<number, Map<number, DataValidation>>();
  const others: Record<string, DataValidation> = {};
  for (const [address, rule] of Object.entries(validations.model)) {
    const area = areaOf(address);
    if (rule === undefined) continue;
    if (area === null || area.rows > 1 || area.columns > 1) others[address] = rule;
    else {
      const column = columns.get(area.left) ?? new Map<number, DataValidation>();
      columns.set(area.left, column.set(area.top, rule));
    }
  }
  for (const [column, rules] of columns) {
    const rows = [...rules.keys()].sort((one, other) => one - other);
    let first: number | null = null;
    rows.forEach((row, index) => {
      first ??= row;
      const next = rows[index + 1];
      const goesOn = next === row + 1 && JSON.stringify(rules.get(next)) === JSON.stringify(rules.get(row));
      const rule = rules.get(row);
      if (goesOn || rule === undefined) return;
      // A single cell is written as a range too, or exceljs would join it to its neighbours again.
      others[`${a1(first, column)}:${a1(row, column)}`] = rule;
      first = null;
    });
  }
  validations.model = others;
}

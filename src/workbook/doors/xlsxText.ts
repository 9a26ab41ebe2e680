import type { Cell, Workbook as File } from 'exceljs';

/** Characters that XML cannot hold or would change: half a pair, controls, carriage returns. */
const unheld =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What the file format itself takes for such a character: `_x000D_`. */
const storedCharacter = /_x([0-9a-f]{4})_/gi;

/** A text as an .xlsx file holds it: what XML cannot hold by its number, and what looks like such a number marked as text. */
export function storedText(text: string): string {
  return held(text.replace(storedCharacter, (whole) => `_x005F${whole}`));
}

function held(text: string): string {
  return text.replace(unheld, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}

/** The text that a file holds in that form. */
export function textOfStored(stored: string): string {
  return stored.replace(storedCharacter, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A heading as the file's own list of a table's columns holds it: line breaks too, which an attribute would lose. */
export function storedHeading(heading: string): string {
  return storedText(heading).replace(/[\t\n]/g, (sign) => (sign === '\n' ? '_x000a_' : '_x0009_'));
}

/** Where exceljs keeps the texts of a cell; its types leave it out. */
interface CellTexts {
  value?: unknown;
  text?: unknown;
  result?: unknown;
}

/**
 * Puts every text of the file in the form in which it can be held, which exceljs does not do: it reads that form and
 * writes the text itself, so that a file comes out changed, or as one that nothing can open.
 */
export function storeTexts(file: File): void {
  for (const sheet of file.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.isMerged || cell.master === cell) storeTextsOf(cell);
      }),
    );
  }
}

function storeTextsOf(cell: Cell): void {
  const model = cell.model as CellTexts;
  for (const key of ['value', 'text'] as const) {
    const text = model[key];
    if (typeof text === 'string') model[key] = storedText(text);
    else if (typeof text === 'object' && text !== null && 'richText' in text) storeParts(text.richText);
  }
  // What a formula gave is the one text that exceljs leaves in the form in which it is held.
  if (typeof model.result === 'string') model.result = held(model.result);
  // The model has a copy of the note.
  const note = cell.note as string | { texts?: unknown } | undefined;
  if (typeof note === 'string') cell.note = storedText(note);
  else storeParts(note?.texts);
}

function storeParts(parts: unknown): void {
  if (!Array.isArray(parts)) return;
  for (const part of parts as { text: unknown }[]) {
    if (typeof part.text === 'string') part.text = storedText(part.text);
  }
}

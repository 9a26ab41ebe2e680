import type { Language } from '../../locale/language';
import { plainNumber } from '../../locale/format';

/** The figures behind a picture, as a person reads them and as they are copied. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

export interface ChartColumn {
  readonly heading: string;
  /** Figures stand to the right. */
  readonly numeric?: boolean | undefined;
}

export interface ChartRow {
  readonly key: string;
  /** One per column; the first names the row. */
  readonly cells: readonly ChartCell[];
  /** What the row offers to do, as a button in its first cell. */
  readonly action?: RowAction | undefined;
}

export interface ChartCell {
  readonly text: string;
  /** The figure itself, which is what a copy holds; left out for text. */
  readonly value?: number | undefined;
}

export interface RowAction {
  readonly label: string;
  readonly onAct: () => void;
  /** The row that holds now; its button says so. */
  readonly current?: boolean | undefined;
}

/** The table as tab-separated lines, which every spreadsheet takes: figures with the language's decimal sign. */
export function tsvOf({ columns, rows }: ChartTable, language: Language): string {
  const lines = [
    columns.map(({ heading }) => asText(heading)),
    ...rows.map(({ cells }) => cells.map((cell) => tsvCell(cell, language))),
  ];
  return lines.map((cells) => cells.join('\t')).join('\r\n');
}

/** The table as HTML, which Excel and Word paste with its columns. */
export function htmlOf({ columns, rows }: ChartTable, language: Language): string {
  const head = columns.map(({ heading }) => `<th>${escaped(heading)}</th>`).join('');
  const body = rows.map(({ cells }) => `<tr>${cells.map((cell) => htmlCell(cell, language)).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function tsvCell({ text, value }: ChartCell, language: Language): string {
  return value === undefined ? asText(text) : asFigure(value, language);
}

function htmlCell({ text, value }: ChartCell, language: Language): string {
  // The style is Excel's own way of saying "this is text": a title that begins with = is no formula.
  return value === undefined
    ? `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`
    : `<td>${asFigure(value, language)}</td>`;
}

/** Without spaces between thousands, which a spreadsheet would take for text. */
function asFigure(value: number, language: Language): string {
  return plainNumber(language, value)
    .replace(language === 'en' ? /,/g : /[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-');
}

/** One line, and never a formula: what is pasted must not begin to calculate. */
function asText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // Wide forms of the signs too, which Excel takes for the same where it is set to an East Asian language.
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Pieces of formulas, in Excel's English form. What a user has written never becomes part of a formula: it stands in a
 * cell, and the formula refers to the cell. Sheet names and our own words are the only texts, and both are quoted here.
 */
import { a1 } from '../cells/address';
import type { CellFormula } from '../sheet';
import type { CellValue } from '../workbook';

const hardSpace = '\u00a0';

/** Excel's limit for a text inside a formula is 255 characters; longer ones are joined of parts. */
const longestText = 250;

/** A text inside a formula. */
export function text(words: string): string {
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < words.length; from += longestText) {
    parts.push(`"${words.slice(from, from + longestText).replace(/"/g, '""')}"`);
  }
  return parts.join('&');
}

/** Marks that stand for formulas while a sentence is being said. */
const mark = (index: number): string => `\u2060${index}\u2060`;

/**
 * A sentence with values that are worked out in the cell, as a formula that joins them.
 *
 * @param say gives the sentence with the values that it is handed
 */
export function sentence(
  say: (values: Readonly<Record<string, string>>) => string,
  values: Readonly<Record<string, string>>,
): string {
  const formulas = Object.values(values);
  const said = say(Object.fromEntries(Object.keys(values).map((name, index) => [name, mark(index)])));
  const parts = said.split(/\u2060(\d+)\u2060/);
  return parts
    .map((part, index) =>
      index % 2 === 0 ? (part === '' ? '' : text(part)) : (formulas[Number(part)] ?? ''),
    )
    .filter((part) => part !== '')
    .join('&');
}

/** Name of a sheet as a reference begins. */
export function onSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/** `'Sheet'!$B$3` */
export function cellOn(sheet: string, row: number, column: number): string {
  return onSheet(sheet) + fixed(row, column);
}

/** `'Sheet'!$B$3:$C$9`, of so many rows and columns. */
export function blockOn(sheet: string, top: number, left: number, rows: number, columns = 1): string {
  return `${onSheet(sheet)}${fixed(top, left)}:${fixed(top + rows - 1, left + columns - 1)}`;
}

function fixed(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

export function formula(body: string, result?: CellValue): CellFormula {
  return result === undefined ? { formula: `=${body}` } : { formula: `=${body}`, result };
}

/** A key as the reader compares them: without outer and doubled spaces, in capitals; empty where it is an error. */
export function keyOf(cell: string): string {
  return `IFERROR(UPPER(TRIM(SUBSTITUTE(${cell}&"","${hardSpace}"," "))),"")`;
}

/** `body`, where what it builds on is a number; else an empty text. */
export function ifNumber(cell: string, body: string): string {
  return `IF(ISNUMBER(${cell}),${body},"")`;
}

/**
 * What another cell shows. A bare reference would make a 0 of an empty text in some engines, and a comparison with the empty
 * text an empty text of a 0.
 */
export function shown(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},${cell}&"")`;
}

/** A key to look up with MATCH, which would otherwise take ~, * and ? for something else. */
export function literally(key: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${key},"~","~~"),"*","~*"),"?","~?")`;
}

/**
 * The number in a cell as the reader sees it: a number, or a text that says one with a decimal comma; else an empty
 * text.
 */
export function numberIn(cell: string): string {
  // A letter in place of what the reader does not take for part of a number makes NUMBERVALUE refuse it.
  const replaced = [
    ['.', 'x'],
    ['e', 'x'],
    ['\u2212', '-'],
    [hardSpace, ''],
    ['\u202f', ''],
  ].reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, `LOWER(${cell})`);
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(IF(TRIM(${cell})="","x",${replaced}),","," ")),"")`;
}

/** Kronor as the reader sees them, of a number that has been read: whole, and none below zero. */
export function wholeKronor(number: string): string {
  return ifNumber(number, `IF(${number}<0,"",ROUND(${number},0))`);
}

/** 1 for Ja or the spreadsheet's own truth value. */
export function yes(cell: string): string {
  return `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},1,0),IF(UPPER(TRIM(${cell}&""))="JA",1,0)),0)`;
}

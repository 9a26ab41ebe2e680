import { columnLetters, columnOfLetters, lastColumn, lastRow } from '../../cells/address';

/** Texts in quotes and quoted sheet names; what stands in them is no call. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;

/** Custom functions as a file stores them, `_xldudf_NYTTA_NNV_DATUM(`, and as other programs may have left them. */
const storedCall = /(?<![\w.])_xldudf_([A-Za-z0-9]+)_([\w.]+)(?=\s*\()/giu;
const plainCall = /(?<![\w.])NYTTA\.[A-Z][A-Z0-9_.]*(?=\s*\()/iu;
const anyStored = /(?<![\w.])_xldudf_\w+/iu;

/**
 * Whether a formula calls a function that only an add-in has, of this product or another, or uses one of the names.
 *
 * @param names workbook names that stand for such a formula, in upper case
 */
export function needsAddIn(formula: string, names: ReadonlySet<string> = new Set()): boolean {
  return outsideQuotes(formula).some(
    (part) =>
      anyStored.test(part) ||
      plainCall.test(part) ||
      (names.size > 0 &&
        [...part.matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu)].some(([word]) => names.has(word.toUpperCase()))),
  );
}

/** The formula as a person knows it: `=NYTTA.NNV_DATUM(…)`. Separators and built-in functions are those of the file, English. */
export function shownFormula(formula: string): string {
  const bare = mapOutsideQuotes(formula, (part) =>
    part
      .replace(storedCall, (_, namespace: string, name: string) => `${namespace}.${name}`)
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gu, ''),
  );
  return `=${bare}`;
}

/** A reference to what another cell spills, `D2#`, as a file stores it. */
const spillReference =
  /_xlfn\.ANCHORARRAY\((?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})\)/giu;

/**
 * The formula with references to what replaced formulas spilled written out as ranges: a value spills nothing.
 *
 * @param rangeOf the range that a cell of a sheet spilled to, or undefined where it is no such cell
 */
export function withSpillsWrittenOut(
  formula: string,
  sheet: string,
  rangeOf: (sheet: string, cell: string) => string | undefined,
): string {
  return formula.replace(
    spillReference,
    (whole, qualifier: string | undefined, letters: string, digits: string) => {
      const named = qualifier?.replace(/^'|'$/gu, '').replace(/''/gu, "'") ?? sheet;
      const range = rangeOf(named, `${letters.toUpperCase()}${digits}`);
      return range === undefined ? whole : `${qualifier === undefined ? '' : `${qualifier}!`}${range}`;
    },
  );
}

const reference = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

/** A formula as it reads in another cell that shares it: relative references move along. */
export function sharedFormula(formula: string, rows: number, columns: number): string {
  return mapOutsideQuotes(formula, (part) =>
    part.replace(
      reference,
      (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const column = columnOfLetters(letters);
        const row = Number(digits) - 1;
        if (column > lastColumn || row > lastRow) return whole;
        const toColumn = fixedColumn === '$' ? column : column + columns;
        const toRow = fixedRow === '$' ? row : row + rows;
        if (toColumn < 0 || toRow < 0) return '#REF!';
        return `${fixedColumn}${columnLetters(toColumn)}${fixedRow}${toRow + 1}`;
      },
    ),
  );
}

function outsideQuotes(formula: string): readonly string[] {
  return formula.split(quoted).filter((_, i) => i % 2 === 0);
}

function mapOutsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(quoted)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

import { positionOf } from '../../cells/address';
import { needsAddIn, sharedFormula, shownFormula, withSpillsWrittenOut } from './customFunctions';
import { attributesOf, escaped, unescaped } from './xml';

/** A formula that a value has taken the place of. */
export interface Replaced {
  /** A1 address. */
  readonly cell: string;
  /** As it was, `=NYTTA.…`. */
  readonly formula: string;
  /** False where the file held no value of it, so that the cell says so in words. */
  readonly hadValue: boolean;
}

export interface ReplacedSheet {
  readonly xml: string;
  readonly replaced: readonly Replaced[];
  /** A formula that stays has lost the #NAME? that it had from one that is replaced: it has to be calculated again. */
  readonly mustCalculate: boolean;
}

/** What a formula of the sheet needs to know of the whole workbook. */
export interface WorkbookFormulas {
  /** Names that stand for a formula which needs the add-in, in upper case. */
  readonly names: ReadonlySet<string>;
  /** The range that a replaced formula of a sheet spilled to, by its cell. */
  readonly spilled: (sheet: string, cell: string) => string | undefined;
}

interface Cell {
  readonly whole: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: string;
  readonly formula: {
    readonly text: string;
    readonly attributes: Readonly<Record<string, string | undefined>>;
  } | null;
  /** Stored value as it stands in the file; null where there is none. */
  readonly value: string | null;
}

const cellElement = /<((?:[\w.-]+:)?)c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1c>)/gu;

/** Values that are no result: the function is not known, or has not answered yet. */
const noResult = /^#(NAME\?|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/u;

/** Ranges that formulas which need the add-in spill to, by the cell where the formula stands. */
export function spillsOf(xml: string, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const spills = new Map<string, string>();
  for (const { attributes, formula } of cellsOf(xml)) {
    const range = formula?.attributes.ref;
    if (formula?.attributes.t !== 'array' || range === undefined || attributes.r === undefined) continue;
    if (needsAddIn(formula.text, names)) spills.set(attributes.r, range);
  }
  return spills;
}

/**
 * The sheet with every formula that needs the add-in replaced by the value that the file holds of it. What such a formula
 * has spilled stays as it is: those cells hold values already. Where there is no value, the cell says `noValue`.
 */
export function replaceFormulas(
  sheet: string,
  xml: string,
  { names, spilled }: WorkbookFormulas,
  noValue: string,
): ReplacedSheet {
  const shared = sharedMasters(xml);
  const replaced: Replaced[] = [];
  let mustCalculate = false;
  const changed = xml.replace(cellElement, (whole, prefix: string, attributes = '', content = '') => {
    const cell = cellOf(whole, prefix, attributes as string, content as string);
    const formula = formulaOf(cell, shared);
    if (formula !== null && needsAddIn(formula, names)) {
      const hadValue = cell.value !== null && !noResult.test(cell.value);
      replaced.push({ cell: cell.attributes.r ?? '', formula: shownFormula(formula), hadValue });
      return hadValue ? valueCell(cell) : textCell(cell, noValue);
    }
    if (cell.attributes.t === 'e' && cell.value === '#NAME?') {
      mustCalculate = true;
      return cell.formula === null ? textCell(cell, noValue) : withoutValue(cell);
    }
    return cell.formula === null ? whole : withRanges(cell, sheet, spilled);
  });
  return {
    xml: changed,
    replaced,
    mustCalculate: mustCalculate || replaced.some(({ hadValue }) => !hadValue),
  };
}

function* cellsOf(xml: string): Generator<Cell> {
  for (const [whole, prefix = '', attributes = '', content = ''] of xml.matchAll(cellElement)) {
    yield cellOf(whole, prefix, attributes, content);
  }
}

function cellOf(whole: string, prefix: string, attributes: string, content: string): Cell {
  const f = /<(?:[\w.-]+:)?f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?f>)/u.exec(content);
  const v = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?v>/u.exec(content);
  const named = attributesOf(attributes);
  // A formula that gave an empty text has it as its value, though no text is stored.
  const empty = f !== null && v === null && named.t === 'str' ? '' : null;
  return {
    whole,
    prefix,
    attributes: named,
    content,
    formula: f === null ? null : { text: unescaped(f[2] ?? ''), attributes: attributesOf(f[1] ?? '') },
    value: v === null ? empty : unescaped(v[1] ?? ''),
  };
}

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas that several cells share stand in the first of them only. */
function sharedMasters(xml: string): ReadonlyMap<string, Master> {
  const masters = new Map<string, Master>();
  for (const { attributes, formula } of cellsOf(xml)) {
    const at = positionOf(attributes.r ?? '');
    if (formula?.attributes.t !== 'shared' || formula.text === '' || at === null) continue;
    masters.set(formula.attributes.si ?? '', { text: formula.text, ...at });
  }
  return masters;
}

function formulaOf({ formula, attributes }: Cell, shared: ReadonlyMap<string, Master>): string | null {
  if (formula === null || formula.text !== '' || formula.attributes.t !== 'shared') {
    return formula === null ? null : formula.text;
  }
  const master = shared.get(formula.attributes.si ?? '');
  const at = positionOf(attributes.r ?? '');
  if (master === undefined || at === null) return formula.text;
  return sharedFormula(master.text, at.row - master.row, at.column - master.column);
}

/** The value alone. Texts stand in the cell itself: a formula's text is not among the workbook's shared ones. */
function valueCell(cell: Cell): string {
  const { t } = cell.attributes;
  if (t === 'str' || t === 'inlineStr') return textCell(cell, cell.value ?? '');
  const kind = t === undefined || t === 'n' ? '' : ` t="${t}"`;
  const { prefix } = cell;
  return `<${prefix}c${kept(cell)}${kind}><${prefix}v>${escaped(cell.value ?? '')}</${prefix}v></${prefix}c>`;
}

function textCell(cell: Cell, text: string): string {
  const { prefix } = cell;
  const inline = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`;
  return text === ''
    ? `<${prefix}c${kept(cell)}/>`
    : `<${prefix}c${kept(cell)} t="inlineStr">${inline}</${prefix}c>`;
}

/** The formula without what it gave: a program that opens the file has to work it out. */
function withoutValue({ prefix, attributes, content, ...cell }: Cell): string {
  const bare = content.replace(/<(?:[\w.-]+:)?v(?:\s[^>]*)?>[\s\S]*?<\/(?:[\w.-]+:)?v>/u, '');
  return `<${prefix}c${kept({ ...cell, prefix, attributes, content })}>${bare}</${prefix}c>`;
}

/** Place and style; marks of dynamic arrays and of values with more to them than they show go with the formula. */
function kept({ attributes: { r, s } }: Cell): string {
  return `${r === undefined ? '' : ` r="${r}"`}${s === undefined ? '' : ` s="${s}"`}`;
}

function withRanges({ whole, formula }: Cell, sheet: string, spilled: WorkbookFormulas['spilled']): string {
  if (formula === null || !formula.text.includes('ANCHORARRAY')) return whole;
  const written = withSpillsWrittenOut(formula.text, sheet, spilled);
  return written === formula.text
    ? whole
    : whole.replace(
        /(<(?:[\w.-]+:)?f(?:\s[^>]*)?>)[\s\S]*?(<\/(?:[\w.-]+:)?f>)/u,
        (_, open: string, close: string) => `${open}${escaped(written)}${close}`,
      );
}

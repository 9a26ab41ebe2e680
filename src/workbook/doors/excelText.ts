import type { CellContent } from '../sheet';
import { isCellFormula } from '../sheet';

/**
 * Words that Excel would take for a truth value, or the beginning of a date, when they are entered as they stand: in
 * Swedish, English, German and Turkish. A text too many that goes in with an apostrophe costs nothing.
 */
const truthWords = /^(true|false|sant|falskt|wahr|falsch|doğru|yanlış)$/iu;
const monthName =
  /^(jan|feb|mar|mär|mrz|apr|ma[jyi]|jun|jul|aug|sep|o[kc]t|nov|de[cz]|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)/iu;

/**
 * What to hand to Excel so that it keeps a text as text. Excel reads what it is given as if a person had typed it:
 * `=1+1` would become a formula, `2027-01` a date, `007` the number 7. An apostrophe in front stops that, and is not
 * part of the value. Texts that cannot be taken for anything else go without, for the apostrophe shows when editing.
 */
export function enteredText(text: string): string {
  if (text === '') return '';
  const inert = /^\p{L}/u.test(text) && !truthWords.test(text) && !(monthName.test(text) && /\d/.test(text));
  return inert ? text : `'${text}`;
}

/** What is to stand in a cell as Excel is to be given it; a blank cell is an empty text, for null leaves what stands there. */
export function entered(value: CellContent): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'string') return enteredText(value);
  if (isCellFormula(value)) return value.formula;
  return typeof value === 'object' ? value.error : value;
}

/**
 * What a cell holds, as it has to be entered to become the same again.
 *
 * @param formula as Excel gives it: the formula, or the constant where there is none
 * @param value as Excel gives it. Text that begins with `=` reads the same in both; a formula does not
 */
export function reentered(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula !== 'string') {
    return typeof formula === 'number' || typeof formula === 'boolean' ? formula : '';
  }
  if (isFormula(formula, value)) return formula;
  return /^#[A-Z/0!?_]+$/.test(formula) ? formula : enteredText(formula);
}

export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
}

import { answer, refuse } from '../../refusal';
import type { FormulaOutcome } from './refusals';

interface Parenthesis {
  readonly isCall: boolean;
  readonly hasSemicolon: boolean;
}

const DIGIT = /[0-9]/;
const LETTER = /[\p{L}\p{N}_]/u;

/** What each opening parenthesis is, by its position: a call's, and whether its arguments are parted by `;`. */
function parentheses(text: string): ReadonlyMap<number, Parenthesis> {
  const found = new Map<number, Parenthesis>();
  const open: { at: number; isCall: boolean; hasSemicolon: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') {
      open.push({ at, isCall: LETTER.test(text.slice(0, at).trimEnd().slice(-1)), hasSemicolon: false });
    } else if (sign === ';') {
      const inner = open[open.length - 1];
      if (inner !== undefined) inner.hasSemicolon = true;
    } else if (sign === ')') {
      const closed = open.pop();
      if (closed !== undefined) found.set(closed.at, closed);
    }
  }
  return found;
}

/**
 * A formula as Swedish Excel users write it (`max(0,5; a)`), in the notation of the parser (`max(0.5, a)`).
 *
 * The text must mean the same to everyone who opens the workbook, whatever the language of their Excel. A comma between
 * two digits is a decimal comma, except directly inside a call that has no semicolon: `max(1,2)` may mean either of two
 * things, and is refused rather than guessed at. Any other comma parts arguments, and so does a semicolon.
 */
export function parserNotation(text: string): FormulaOutcome<string> {
  const found = parentheses(text);
  const open: Parenthesis[] = [];
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '(') open.push(found.get(at) ?? { isCall: false, hasSemicolon: false });
    if (sign === ')') open.pop();
    const inner = open[open.length - 1];
    if (sign === ';') {
      if (inner?.isCall !== true)
        return refuse('invalidValue', 'formulaForbidden', { found: ';', position: at + 1 });
      written += ',';
    } else if (sign === ',' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')) {
      if (inner?.isCall === true && !inner.hasSemicolon) {
        return refuse('invalidValue', 'formulaComma', { found: text.slice(Math.max(0, at - 4), at + 5) });
      }
      written += '.';
    } else {
      written += sign;
    }
  }
  return answer(written);
}

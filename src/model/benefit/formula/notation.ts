import { answer, refuse } from '../../refusal';
import { FORMULA_FUNCTIONS } from './operations';
import type { FormulaOutcome } from './refusals';

interface Parenthesis {
  readonly isCall: boolean;
  /** A comma between digits directly inside it can be nothing but a decimal comma. */
  readonly isClear: boolean;
}

const DIGIT = /[0-9]/;
const NAME_AT_END = /[\p{L}_][\p{L}\p{N}_]*$/u;

/** What each opening parenthesis is, by its position: a call's or not, and how its commas are to be read. */
function parentheses(text: string): ReadonlyMap<number, Parenthesis> {
  const found = new Map<number, Parenthesis>();
  const open: { at: number; isCall: boolean; isClear: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') {
      const callee = NAME_AT_END.exec(text.slice(0, at).trimEnd())?.[0];
      const takesOne = callee !== undefined && FORMULA_FUNCTIONS.get(callee)?.most === 1;
      open.push({ at, isCall: callee !== undefined, isClear: callee === undefined || takesOne });
    } else if (sign === ';') {
      const inner = open[open.length - 1];
      if (inner !== undefined) inner.isClear = true;
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
 * two digits is a decimal comma, except directly inside a call of several arguments that has no semicolon: `max(1,2)` may
 * mean either of two things, and is refused rather than guessed at. Any other comma parts arguments, and so does a
 * semicolon.
 */
export function parserNotation(text: string): FormulaOutcome<string> {
  const found = parentheses(text);
  const open: Parenthesis[] = [];
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '(') open.push(found.get(at) ?? { isCall: false, isClear: true });
    if (sign === ')') open.pop();
    const inner = open[open.length - 1];
    if (sign === ';') {
      if (inner?.isCall !== true)
        return refuse('invalidValue', 'formulaForbidden', { found: ';', position: at + 1 });
      written += ',';
    } else if (sign === ',' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')) {
      if (inner?.isClear === false) {
        return refuse('invalidValue', 'formulaComma', { found: text.slice(Math.max(0, at - 4), at + 5) });
      }
      written += '.';
    } else {
      written += sign;
    }
  }
  return answer(written);
}

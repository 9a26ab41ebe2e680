import * as mathjs from 'mathjs/number';
import { answer, refuse } from '../../refusal';
import type { FormulaNode } from './nodes';
import { ForbiddenPart, NODE_CLASSES } from './nodes';
import { parserNotation } from './notation';
import type { FormulaOutcome } from './refusals';

/** Longest formula, in characters; a benefit formula is a line. */
export const LONGEST_FORMULA = 1000;

/** Deepest nesting of parentheses. */
const DEEPEST_PARENTHESES = 40;

type Parse = (text: string) => FormulaNode;

/** The factory of the parser: given what it builds on, it gives the function. mathjs' types leave factories out. */
const { createParse } = mathjs as unknown as {
  readonly createParse: (parts: Readonly<Record<string, unknown>>) => Parse;
};

/** mathjs chooses between types of argument with this; a formula is always one text and needs no conversion. */
const onlyText = Object.assign((_name: string, calls: Readonly<Record<string, Parse>>) => calls['string'], {
  addConversion: () => undefined,
});

/** Made at the first formula, so that loading functions.js does not wait for it. */
let parse: Parse | undefined;

function parser(): Parse {
  parse ??= createParse({
    ...NODE_CLASSES,
    config: { number: 'number' },
    numeric: Number,
    typed: onlyText,
  });
  return parse;
}

function parenthesesDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if ('([{'.includes(sign)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(sign)) depth--;
  }
  return deepest;
}

/**
 * The tree of a formula. Of mathjs only the parser is used, none of its evaluation: what a tree may hold is decided in
 * `nodes.ts` and what it comes to in `evaluation.ts`.
 */
export function parsed(text: string): FormulaOutcome<FormulaNode> {
  if (text.trim() === '') return refuse('invalidValue', 'formulaEmpty');
  if (text.length > LONGEST_FORMULA) {
    return refuse('invalidValue', 'formulaTooLong', { length: text.length, limit: LONGEST_FORMULA });
  }
  if (parenthesesDepth(text) > DEEPEST_PARENTHESES) {
    return refuse('invalidValue', 'formulaTooDeep', { limit: DEEPEST_PARENTHESES });
  }
  // The parser takes what follows for a remark, and would leave it out without a word.
  if (text.includes('#')) return refuse('invalidValue', 'formulaForbidden', { found: '#' });
  const written = parserNotation(text);
  if (!written.ok) return written;
  try {
    return answer(parser()(written.value));
  } catch (error) {
    if (error instanceof ForbiddenPart) {
      return refuse('invalidValue', 'formulaForbidden', { found: error.found });
    }
    // A SyntaxError is the parser's own; a RangeError is nesting that went past the stack. Anything else is a fault here.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    // mathjs tells where by "(char 5)"; its English reason is replaced by a sentence of ours.
    const place = /\(char (\d+)\)/.exec(error.message);
    return refuse('invalidValue', 'formulaSyntax', { position: Number(place?.[1] ?? 1) });
  }
}

import { answer, refuse } from '../../refusal';
import type { Refusal } from '../../refusal';
import type { ConstantNode, FormulaNode, FunctionNode, OperatorNode, SymbolNode } from './nodes';
import { shownNode } from './nodes';
import { FORMULA_CONSTANTS, FORMULA_FUNCTIONS, FORMULA_OPERATORS } from './operations';
import type { FormulaCode, FormulaOutcome } from './refusals';
import { parsed } from './parsing';

/** Most nodes of a formula's tree, and its greatest depth. Each node is visited once, which bounds the time. */
const MOST_NODES = 500;
const DEEPEST_TREE = 80;

/** Values by name; the only thing from outside that a formula can see. */
export type FormulaScope = ReadonlyMap<string, number>;

/** A formula that has been parsed and found to hold nothing but arithmetic. */
export interface Formula {
  readonly evaluate: (scope: FormulaScope) => FormulaOutcome<number>;
  /** Names that it needs, in order of appearance; constants are not among them unless given. */
  readonly names: readonly string[];
}

type Step = (scope: FormulaScope) => number;

/** Carries a refusal out of a nested step; never leaves this file. */
class Stop extends Error {
  constructor(readonly refusal: Refusal<FormulaCode>) {
    super(refusal.code);
  }
}

function stop(...args: Parameters<typeof refuse<FormulaCode>>): never {
  throw new Stop(refuse(...args).refusal);
}

/** Turns the tree into steps, refusing every kind of node that is not arithmetic. */
class Compiler {
  private nodes = 0;
  readonly names = new Set<string>();

  step(node: FormulaNode, depth = 0): Step {
    if (++this.nodes > MOST_NODES || depth > DEEPEST_TREE) {
      stop('invalidValue', 'formulaTooDeep', { limit: MOST_NODES });
    }
    const below = (child: FormulaNode): Step => this.step(child, depth + 1);
    switch (node.type) {
      case 'constant':
        return this.constant(node);
      case 'symbol':
        return this.symbol(node);
      case 'parenthesis':
        return below(node.content);
      case 'conditional': {
        const [test, yes, no] = [below(node.condition), below(node.whenTrue), below(node.whenFalse)];
        return (scope) => (test(scope) === 0 ? no(scope) : yes(scope));
      }
      case 'operator':
        return this.operator(node, below);
      case 'function':
        return this.call(node, below);
    }
  }

  private constant({ value }: ConstantNode): Step {
    if (typeof value === 'number' && Number.isFinite(value)) return () => value;
    return stop('invalidValue', 'formulaForbidden', { found: String(value).slice(0, 40) });
  }

  private symbol({ name }: SymbolNode): Step {
    this.names.add(name);
    return (scope) => {
      const value = scope.get(name) ?? FORMULA_CONSTANTS.get(name);
      return value ?? stop('invalidValue', 'formulaUnknown', { found: name });
    };
  }

  private operator(node: OperatorNode, below: (child: FormulaNode) => Step): Step {
    const operate = FORMULA_OPERATORS.get(node.fn);
    if (operate === undefined) return stop('invalidValue', 'formulaForbidden', { found: node.op });
    if (node.implicit) stop('invalidValue', 'formulaImplicit', { found: shownNode(node).slice(0, 40) });
    const [left, right] = node.args.map(below);
    if (left === undefined) return stop('invalidValue', 'formulaSyntax', { position: 1 });
    if (right === undefined) return (scope) => operate(left(scope), 0);
    if (node.fn !== 'divide') return (scope) => operate(left(scope), right(scope));
    return (scope) => {
      const divisor = right(scope);
      return divisor === 0 ? stop('divisionByZero', 'formulaDivision') : left(scope) / divisor;
    };
  }

  private call({ fn, args }: FunctionNode, below: (child: FormulaNode) => Step): Step {
    const found = shownNode(fn).slice(0, 40);
    const known = fn.type === 'symbol' ? FORMULA_FUNCTIONS.get(fn.name) : undefined;
    if (known === undefined) {
      return stop('invalidValue', 'formulaFunction', {
        found,
        allowed: [...FORMULA_FUNCTIONS.keys()].join(', '),
      });
    }
    if (args.length < known.least || args.length > known.most) {
      stop('invalidValue', 'formulaArguments', { found, count: args.length });
    }
    const steps = args.map(below);
    return (scope) => known.call(steps.map((step) => step(scope)));
  }
}

/** Runs steps; a refusal inside them becomes the outcome. */
function outcomeOf<T>(run: () => T): FormulaOutcome<T> {
  try {
    return answer(run());
  } catch (error) {
    if (error instanceof Stop) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function compile(text: string): FormulaOutcome<Formula> {
  const tree = parsed(text);
  if (!tree.ok) return tree;
  return outcomeOf(() => {
    const compiler = new Compiler();
    const step = compiler.step(tree.value);
    const evaluate = (scope: FormulaScope): FormulaOutcome<number> => {
      const value = outcomeOf(() => step(scope));
      if (!value.ok || Number.isFinite(value.value)) return value;
      return refuse('invalidNumber', Number.isNaN(value.value) ? 'formulaNotReal' : 'formulaTooLarge');
    };
    return { evaluate, names: [...compiler.names] };
  });
}

const compiled = new Map<string, FormulaOutcome<Formula>>();
const MOST_COMPILED = 500;

/** The formula of a text. The last few hundred are kept, as a column of cells holds the same one many times. */
export function formulaOf(text: string): FormulaOutcome<Formula> {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const made = compile(text);
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(text, made);
  return made;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Values with their names, as a formula sees them; a name that no formula could write is refused. */
export function scopeOf(names: readonly string[], values: readonly number[]): FormulaOutcome<FormulaScope> {
  const scope = new Map<string, number>();
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const quoted = { argument: 'names', found: name, position: index + 1 };
    if (!NAME.test(name)) return refuse('invalidValue', 'formulaName', quoted);
    if (scope.has(name)) return refuse('invalidValue', 'formulaNameTwice', quoted);
    scope.set(name, values[index] as number);
  }
  return answer(scope);
}

/** What a formula comes to with the given values. */
export function evaluated(text: string, scope: FormulaScope): FormulaOutcome<number> {
  const formula = formulaOf(text);
  return formula.ok ? formula.value.evaluate(scope) : formula;
}

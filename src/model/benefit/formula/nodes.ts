/**
 * The tree of a formula. The parser of mathjs makes its nodes through these classes, which only hold what was written;
 * mathjs' own nodes, which can evaluate themselves and reach everything that mathjs can, are not part of this program.
 * What a formula may not hold has a class that refuses as soon as the parser meets it.
 */
export type FormulaNode =
  ConstantNode | SymbolNode | ParenthesisNode | ConditionalNode | OperatorNode | FunctionNode;

/** The parser knows its nodes by `isNode` on the prototype and by a mark of each kind. */
abstract class Written {
  get isNode(): true {
    return true;
  }
}

export class ConstantNode extends Written {
  readonly type = 'constant';
  readonly isConstantNode = true;
  constructor(readonly value: unknown) {
    super();
  }
}

export class SymbolNode extends Written {
  readonly type = 'symbol';
  readonly isSymbolNode = true;
  constructor(readonly name: string) {
    super();
  }
}

export class ParenthesisNode extends Written {
  readonly type = 'parenthesis';
  readonly isParenthesisNode = true;
  constructor(readonly content: FormulaNode) {
    super();
  }
}

export class ConditionalNode extends Written {
  readonly type = 'conditional';
  readonly isConditionalNode = true;
  constructor(
    readonly condition: FormulaNode,
    readonly whenTrue: FormulaNode,
    readonly whenFalse: FormulaNode,
  ) {
    super();
  }
}

export class OperatorNode extends Written {
  readonly type = 'operator';
  readonly isOperatorNode = true;
  /** @param implicit two things side by side without an operator, which mathjs takes for a product */
  constructor(
    readonly op: string,
    readonly fn: string,
    readonly args: readonly FormulaNode[],
    readonly implicit = false,
  ) {
    super();
  }
}

export class FunctionNode extends Written {
  readonly type = 'function';
  readonly isFunctionNode = true;
  constructor(
    readonly fn: FormulaNode,
    readonly args: readonly FormulaNode[],
  ) {
    super();
  }
}

/** Thrown where the parser meets something that no formula may hold. */
export class ForbiddenPart extends Error {
  constructor(readonly found: string) {
    super(found);
  }
}

/** A kind of node that refuses to be made; `found` is what stood in the formula. Called with `new` by the parser. */
function forbidden(found: string): () => never {
  return function () {
    throw new ForbiddenPart(found);
  };
}

/** Every kind of node that the parser asks for, by the name under which it does. */
export const NODE_CLASSES = {
  ConstantNode,
  SymbolNode,
  ParenthesisNode,
  ConditionalNode,
  OperatorNode,
  FunctionNode,
  AccessorNode: forbidden('.'),
  ArrayNode: forbidden('[ ]'),
  AssignmentNode: forbidden('='),
  BlockNode: forbidden(';'),
  FunctionAssignmentNode: forbidden('='),
  IndexNode: function (_dimensions: unknown, dotNotation = false) {
    throw new ForbiddenPart(dotNotation ? '.' : '[ ]');
  },
  ObjectNode: forbidden('{ }'),
  RangeNode: forbidden(':'),
  RelationalNode: forbidden('a < b < c'),
} as const;

/** What was written, near enough to recognise it. */
export function shownNode(node: FormulaNode): string {
  switch (node.type) {
    case 'constant':
      return String(node.value);
    case 'symbol':
      return node.name;
    case 'parenthesis':
      return `(${shownNode(node.content)})`;
    case 'conditional':
      return '?';
    case 'operator':
      return node.implicit ? node.args.map(shownNode).join(' ') : node.op;
    case 'function':
      return `${shownNode(node.fn)}(…)`;
  }
}

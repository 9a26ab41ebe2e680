/**
 * What the pane's search shows of the functions. The build writes one such list per language beside functions.json,
 * since the pane and the functions do not know each other's code.
 */
export interface FunctionList {
  readonly groups: readonly { readonly title: string; readonly functions: readonly ListedFunction[] }[];
}

export interface ListedFunction {
  /** Without the namespace. */
  readonly id: string;
  /** With its arguments by name, the optional ones in brackets: `PAYBACK(flöden; [ränta=0])`. */
  readonly signature: string;
  readonly description: string;
  /** What comes back, and its unit. */
  readonly result: string;
  /** The answer takes several cells. */
  readonly spills: boolean;
  readonly parameters: readonly ListedParameter[];
  /** Words that somebody who looks for it may use and that stand nowhere else. */
  readonly purpose: string;
  readonly example: ListedExample;
}

export interface ListedParameter {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly optional: boolean;
}

export interface ListedExample {
  /** As the reader's Excel shows it. */
  readonly formula: string;
  /** What stands in the cells that the formula refers to, and what it gives; empty where the workbook says that. */
  readonly cells: readonly { readonly address: string; readonly values: string }[];
  readonly result: string | null;
  /** What is put into a cell, in the form that Excel's interface takes whatever its language. */
  readonly insert: string;
  /** Tables of the workbook that the inserted formula refers to; it cannot be inserted without them. */
  readonly tables: readonly string[];
}

import type { FunctionId } from '../locale/referenceWords';
import type { RefusalKind } from '../model/refusal';
import type { Parameter, Unit, ValuesOf } from './parameters';
import type { FunctionOutcome } from './refusing';

/** What may stand in a cell of ours: never NaN, an infinity or null, which Excel shows as 0 or as another error. */
export type Cell = number | string | boolean;

/** A single value, or a table that spills. */
export type Result = Cell | readonly (readonly Cell[])[];

/** An argument of an example: a value, a range row by row, or null for an omitted one or a blank cell. */
export type ExampleArgument = Cell | null | readonly (readonly (Cell | null)[])[];

/** An example of the reference. A test runs it; the witness says why the result is what it is. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: Result;
  /** Greatest difference that the witness's own rounding explains; 1e-9 of the result where absent. */
  readonly tolerance?: number | undefined;
  readonly witness: string;
}

export interface FunctionDeclaration {
  /** ASCII upper case, the same in every language; never changes once released. */
  readonly id: FunctionId;
  readonly group: Group;
  readonly parameters: readonly Parameter<unknown>[];
  readonly result: { readonly unit: Unit; readonly spills: boolean; readonly text?: boolean | undefined };
  /** The formula in mathematical notation, the same in both languages. */
  readonly formula: string;
  readonly errors: readonly RefusalKind[];
  readonly examples: readonly Example[];
  /** Reads what Excel hands over and calculates. Arguments beyond the declared ones are not looked at. */
  run(raw: readonly unknown[]): FunctionOutcome<Result>;
}

/** Parts of the reference, in order. */
export const GROUPS = ['measures', 'blocks', 'finance', 'risk', 'whole', 'portfolio'] as const;
export type Group = (typeof GROUPS)[number];

interface Written<P extends readonly Parameter<unknown>[]> extends Omit<
  FunctionDeclaration,
  'run' | 'result'
> {
  readonly parameters: P;
  readonly result: { readonly unit: Unit; readonly spills?: boolean; readonly text?: boolean };
  /** The calculation, given the arguments' values in order. */
  readonly calculate: (...values: ValuesOf<P>) => FunctionOutcome<Result>;
}

/** Declares a function: what Excel is told about it and the calculation that it stands for, side by side. */
export function declare<const P extends readonly Parameter<unknown>[]>(
  written: Written<P>,
): FunctionDeclaration {
  const { calculate, result, ...rest } = written;
  const run = runnerOf(rest.parameters, calculate as (...values: unknown[]) => FunctionOutcome<Result>);
  return {
    ...rest,
    result: { unit: result.unit, spills: result.spills ?? false, text: result.text ?? false },
    run,
  };
}

/** Reads the arguments in order, stops at the first refusal, and calculates. */
function runnerOf(
  parameters: readonly Parameter<unknown>[],
  calculate: (...values: unknown[]) => FunctionOutcome<Result>,
): FunctionDeclaration['run'] {
  const [one, two, three] = parameters;
  if (one !== undefined && two !== undefined && three !== undefined && parameters.length === 3) {
    // The same as below without a list in between: most functions that stand in thousands of cells have three.
    return (raw) => {
      const first = one.read(raw[0]);
      if (!first.ok) return first;
      const second = two.read(raw[1]);
      if (!second.ok) return second;
      const third = three.read(raw[2]);
      return third.ok ? calculate(first.value, second.value, third.value) : third;
    };
  }
  return (raw) => {
    const values: unknown[] = [];
    for (let index = 0; index < parameters.length; index++) {
      const read = (parameters[index] as Parameter<unknown>).read(raw[index]);
      if (!read.ok) return read;
      values.push(read.value);
    }
    return calculate(...values);
  };
}

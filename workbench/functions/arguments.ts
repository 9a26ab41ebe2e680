import { isErrorValue } from '../host/engine/engine';
import type { ErrorValue, Value } from '../host/engine/engine';
import type { FunctionDescription, ParameterDescription } from './metadata';

/** An argument as a formula gives it: one value, or the cells of a range or array. Undefined is left out. */
export type Given = Value | readonly (readonly Value[])[] | undefined;

/** A literal, a matrix of them, or null for an argument that was left out. */
export type Passed = unknown;

export type Reading = { readonly args: readonly Passed[] } | ErrorValue;

/** Makes the error object that the function gets in an `any` parameter. */
export type MakeError = (error: string) => unknown;

const valueError: ErrorValue = { error: '#VALUE!' };

const isMatrix = (given: Given): given is readonly (readonly Value[])[] => Array.isArray(given);

/**
 * Turns a formula's arguments into what Excel passes to a custom function: numbers for number parameters (a blank is 0,
 * text refuses the call), null for what is left out, and error values only where the function takes them.
 */
export function readArguments(
  description: FunctionDescription,
  given: readonly Given[],
  makeError: MakeError | null,
): Reading {
  const { parameters } = description;
  const last = parameters.at(-1);
  const isTooMany = given.length > parameters.length && last?.repeating !== true;
  const required = parameters.filter(
    (parameter) => parameter.optional !== true && parameter.repeating !== true,
  ).length;
  if (isTooMany || given.length < required) return valueError;
  const args: Passed[] = [];
  const single = last?.repeating === true ? parameters.slice(0, -1) : parameters;
  for (const [i, parameter] of single.entries()) {
    const read = readArgument(parameter, given[i], makeError);
    if (isErrorValue(read)) return read;
    args.push(read);
  }
  if (last?.repeating === true) {
    const repeated: Passed[] = [];
    for (const extra of given.slice(single.length)) {
      const read = readArgument(last, extra, makeError);
      if (isErrorValue(read)) return read;
      repeated.push(read);
    }
    args.push(repeated);
  }
  return { args };
}

function readArgument(parameter: ParameterDescription, given: Given, makeError: MakeError | null): Passed {
  if (given === undefined) return null;
  const one = (value: Value): Passed => readValue(parameter, value, makeError);
  if (parameter.dimensionality === 'matrix') {
    const matrix = isMatrix(given) ? given : [[given]];
    const read = matrix.map((line) => line.map(one));
    return read.flat().find((value) => isErrorValue(value)) ?? read;
  }
  const value = isMatrix(given) ? (given[0]?.[0] ?? null) : given;
  return one(value);
}

function readValue(parameter: ParameterDescription, value: Value, makeError: MakeError | null): Passed {
  if (isErrorValue(value)) {
    const takesErrors = parameter.type === undefined || parameter.type === 'any';
    return takesErrors && makeError !== null ? makeError(value.error) : value;
  }
  switch (parameter.type) {
    case 'number': {
      if (value === null) return 0;
      if (typeof value === 'boolean') return value ? 1 : 0;
      if (typeof value === 'number') return value;
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number) ? valueError : number;
    }
    case 'boolean':
      if (value === null) return false;
      if (typeof value === 'boolean') return value;
      return typeof value === 'number' ? value !== 0 : valueError;
    case 'string':
      return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    default:
      return value;
  }
}

/**
 * The element of each argument that one cell of a lifted call uses: a scalar parameter that is given several cells makes
 * Excel call the function once for each. Null where nothing is to be lifted.
 */
export function lifted(
  description: FunctionDescription,
  given: readonly Given[],
): { rows: number; columns: number; at(row: number, column: number): Given[] } | null {
  const parameterAt = (i: number): ParameterDescription | undefined =>
    description.parameters[i] ?? description.parameters.at(-1);
  const isLifted = (value: Given, i: number): boolean =>
    isMatrix(value) &&
    parameterAt(i)?.dimensionality !== 'matrix' &&
    (value.length > 1 || (value[0]?.length ?? 0) > 1);
  const shapes = given.filter(isLifted) as (readonly (readonly Value[])[])[];
  if (shapes.length === 0) return null;
  const rows = Math.max(...shapes.map((shape) => shape.length));
  const columns = Math.max(...shapes.map((shape) => shape[0]?.length ?? 0));
  const pick = (value: Given, i: number, row: number, column: number): Given => {
    if (!isLifted(value, i) || !isMatrix(value)) return value;
    const line = value.length === 1 ? value[0] : value[row];
    const cell = line?.length === 1 ? line[0] : line?.[column];
    return cell === undefined ? { error: '#N/A' } : cell;
  };
  return { rows, columns, at: (row, column) => given.map((value, i) => pick(value, i, row, column)) };
}

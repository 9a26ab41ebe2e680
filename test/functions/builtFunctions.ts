import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** Thrown by a function of ours, as Excel sees it: an error value and a sentence. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export type BuiltFunction = (...args: unknown[]) => unknown;

export const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

/**
 * The functions that the built dist/functions.js registers when it is run with nothing but a global CustomFunctions:
 * no Office, no DOM, no timers, no console.
 * @param globals further globals, to see what happens where a host has them
 */
export function builtFunctions(
  globals: Readonly<Record<string, unknown>> = {},
): ReadonlyMap<string, BuiltFunction> {
  const file = join(__dirname, '../../dist/functions.js');
  if (!existsSync(file)) throw new Error('dist/functions.js is missing: run `npm run build` first');
  const registered = new Map<string, BuiltFunction>();
  const CustomFunctions = {
    associate: (id: string, call: BuiltFunction) => registered.set(id, call),
    Error: CellError,
    ErrorCode,
  };
  runInNewContext(readFileSync(file, 'utf8'), { CustomFunctions, ...globals });
  return registered;
}

/** What the cell shows: the value, or the error value. Anything but a CustomFunctions.Error is a fault of ours. */
export function cellOf(call: BuiltFunction | undefined, args: readonly unknown[]): unknown {
  if (call === undefined) throw new Error('no such function');
  try {
    return call(...args);
  } catch (error) {
    if (error instanceof CellError) return error.code;
    throw error;
  }
}

/** The sentence of the refusal; fails where there is an answer. */
export function sentenceOf(call: BuiltFunction | undefined, args: readonly unknown[]): string {
  if (call === undefined) throw new Error('no such function');
  try {
    call(...args);
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('expected a refusal');
}

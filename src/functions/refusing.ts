import type { RefusalSentence } from '../locale/functionWords';
import type { Outcome, RefusalKind } from '../model/refusal';
import { refuse } from '../model/refusal';

/** What reading an argument or calculating on it gives. Every code has a sentence, or it does not compile. */
export type FunctionOutcome<T> = Outcome<T, RefusalSentence>;

const KIND_OF_ERROR: Readonly<Record<string, RefusalKind>> = {
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#N/A': 'notAvailable',
  '#VALUE!': 'invalidValue',
  '#REF!': 'invalidValue',
  '#NAME?': 'invalidValue',
  '#NULL!': 'invalidValue',
};

/** The error value in a cell, in the shapes in which hosts hand it over; null where the cell holds none. */
function errorValue(cell: unknown): string | null {
  if (typeof cell === 'string')
    return cell.startsWith('#') && Object.hasOwn(KIND_OF_ERROR, cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, basicValue, error } = cell as Readonly<Record<string, unknown>>;
  const text = [code, basicValue, error].find((value) => typeof value === 'string');
  return typeof text === 'string' && Object.hasOwn(KIND_OF_ERROR, text) ? text : null;
}

/**
 * Why a cell is not the number it should be. Excel stops a call on an error value before it reaches us; a host that
 * hands it over gets the same error back.
 */
export function refuseCell(argument: string, cell: unknown, position: number | null): FunctionOutcome<never> {
  const values = { argument, position: position ?? 1 };
  const error = errorValue(cell);
  if (error !== null) {
    return refuse(KIND_OF_ERROR[error] ?? 'invalidValue', 'errorInCell', { ...values, value: error });
  }
  if (typeof cell === 'boolean') {
    return refuse('invalidValue', position === null ? 'boolean' : 'booleanInSeries', values);
  }
  if (typeof cell === 'number') return refuse('invalidValue', 'notFinite', values);
  const value = String(cell).slice(0, 40);
  return refuse('invalidValue', position === null ? 'text' : 'textInSeries', { ...values, value });
}

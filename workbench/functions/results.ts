import type { Value } from '../host/engine/engine';

/** What a call came to: values for one cell or a block, and the message that goes with an error, if there is one. */
export interface CallOutcome {
  readonly values: readonly (readonly Value[])[];
  readonly message: string | null;
}

interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

const errorValues = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** A `CustomFunctions.Error` of whatever window: told by its code, since each frame has a class of its own. */
export function isFunctionError(value: unknown): value is FunctionError {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    errorValues.has(value.code)
  );
}

/**
 * What cells show for a function's answer, by the rules of the real runtime: NaN is #VALUE!, an infinity #NUM!,
 * and inside a matrix both, like null and undefined, are lost and show as 0.
 */
export function outcomeOf(answer: unknown): CallOutcome {
  if (!Array.isArray(answer)) {
    if (isFunctionError(answer))
      return { values: [[{ error: answer.code }]], message: answer.message ?? null };
    if (typeof answer === 'number' && Number.isNaN(answer)) return error('#VALUE!');
    if (typeof answer === 'number' && !Number.isFinite(answer)) return error('#NUM!');
    return { values: [[cellValue(answer)]], message: null };
  }
  const lines = answer.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  const width = Math.max(1, ...lines.map((line) => line.length));
  const isRagged = lines.length === 0 || lines.some((line) => line.length !== width);
  if (isRagged) return error('#VALUE!');
  const firstError = lines.flat().find(isFunctionError);
  return { values: lines.map((line) => line.map(cellValue)), message: firstError?.message ?? null };
}

/** What cells show where the function threw: the error's own value, or #VALUE! without a message. */
export function outcomeOfThrown(thrown: unknown): CallOutcome {
  return isFunctionError(thrown) ? outcomeOf(thrown) : error('#VALUE!');
}

const error = (code: string): CallOutcome => ({ values: [[{ error: code }]], message: null });

function cellValue(value: unknown): Value {
  if (isFunctionError(value)) return { error: value.code };
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof Date ? value.toISOString() : 0;
}

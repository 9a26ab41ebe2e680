import type { ParameterKey } from '../locale/functionWords';
import { answer, refuse } from '../model/refusal';
import type { FunctionOutcome } from './refusing';
import { refuseCell } from './refusing';

/** Unit of an argument or a result; the reference has a word for each. */
export type Unit =
  | 'amount'
  | 'amountPerHour'
  | 'amountPerYear'
  | 'casesPerYear'
  | 'hours'
  | 'hoursPerYear'
  | 'minutes'
  | 'none'
  | 'number'
  | 'points'
  | 'ratePerYear'
  | 'ratio'
  | 'share'
  | 'table'
  | 'text'
  | 'truth'
  | 'years';

/** An argument: how Excel shows it, and how what Excel hands over becomes a value that can be trusted. */
export interface Parameter<T> {
  /** Its key in `src/locale/sv/functions.ts`, where its name stands. */
  readonly key: ParameterKey;
  readonly unit: Unit;
  readonly shape: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** How the default is shown in the reference; absent for what is required or has no default value. */
  readonly fallback?: number | boolean | string | undefined;
  /** The list of words that Excel offers for it. */
  readonly list?: { readonly id: string; readonly words: Readonly<Record<string, string>> } | undefined;
  read(raw: unknown): FunctionOutcome<T>;
}

/** The values of a list of parameters, in order. */
export type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  -readonly [Index in keyof P]: P[Index] extends Parameter<infer T> ? T : never;
};

/** An omitted argument is null, not undefined, in Excel; a blank cell is 0, null or "" by platform and version. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** The only cell of a range of one, which some hosts hand over where a single value is declared. */
export function single(raw: unknown): unknown {
  if (!Array.isArray(raw) || raw.length !== 1) return raw;
  const row: unknown = raw[0];
  return Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : raw;
}

export function numberFrom(key: ParameterKey, raw: unknown): FunctionOutcome<number> {
  if (typeof raw === 'number' && Number.isFinite(raw)) return answer(raw);
  const cell = single(raw);
  if (typeof cell === 'number' && Number.isFinite(cell)) return answer(cell);
  if (isBlank(cell)) return answer(0);
  if (Array.isArray(cell)) {
    const first: unknown = cell[0];
    const columns = Array.isArray(first) ? first.length : 1;
    return refuse('invalidValue', 'singleExpected', { argument: key, rows: cell.length, columns });
  }
  return refuseCell(key, cell, null);
}

/** A number that must be given; Excel sees to that. A blank cell is 0, whether the platform calls it 0, null or "". */
export function number(key: ParameterKey, unit: Unit): Parameter<number> {
  return {
    key,
    unit,
    shape: 'scalar',
    optional: false,
    read: (raw) => numberFrom(key, raw),
  };
}

/** A number that may be omitted; the calculation then gets `fallback`. */
export function optionalNumber<F extends number | null>(
  key: ParameterKey,
  unit: Unit,
  fallback: F,
): Parameter<number | F> {
  return {
    key,
    unit,
    shape: 'scalar',
    optional: true,
    fallback: fallback ?? undefined,
    read: (raw) => (raw === null || raw === undefined ? answer(fallback) : numberFrom(key, raw)),
  };
}

/** TRUE or FALSE that may be omitted. 1 and 0 will do; text will not. */
export function optionalTruth(key: ParameterKey, fallback: boolean): Parameter<boolean> {
  return {
    key,
    unit: 'truth',
    shape: 'scalar',
    optional: true,
    fallback,
    read: (raw) => {
      const cell = single(raw);
      if (cell === null || cell === undefined) return answer(fallback);
      if (typeof cell === 'boolean') return answer(cell);
      if (cell === 1 || cell === 0 || cell === '') return answer(cell === 1);
      const refused = refuseCell(key, cell, null);
      if (!refused.ok && refused.refusal.code === 'errorInCell') return refused;
      return refuse('invalidValue', 'truthExpected', { argument: key });
    },
  };
}

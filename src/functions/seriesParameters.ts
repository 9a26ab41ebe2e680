import type { ParameterKey } from '../locale/functionWords';
import { LONGEST_PERIODS } from '../model/benefit/guards';
import { answer, refuse } from '../model/refusal';
import type { Parameter, Unit } from './parameters';
import { isBlank, numberFrom } from './parameters';
import type { FunctionOutcome } from './refusing';
import { refuseCell } from './refusing';

type Read = (raw: unknown) => FunctionOutcome<readonly number[]>;

/** A list of decimal numbers to start from: slices of it hold decimals without being converted as they are filled. */
const DECIMALS: readonly number[] = Array.from({ length: LONGEST_PERIODS }, () => 0.5);

/**
 * Reads the numbers of a single row or column, blanks as zeros in their own place. Text, booleans and error values are
 * refused by position, and so is a range of several rows and columns: nobody can tell which way its years run.
 *
 * Reading takes more time than most calculations, and making a list more than filling it. Each argument therefore has
 * one list, used again by the next call of the same length: a calculation may not keep it.
 */
export function seriesReader(key: ParameterKey): Read {
  let list: number[] = [];

  const listOf = (count: number): number[] => {
    if (count > LONGEST_PERIODS) return new Array<number>(count);
    if (list.length !== count) list = DECIMALS.slice(0, count);
    return list;
  };

  /** The number in a cell, or null where there is none. Of a number, the difference with itself is 0 if it is finite. */
  const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && cell - cell === 0;

  const fromRow: Read = (raw) => {
    const cells = raw as readonly unknown[];
    const values = listOf(cells.length);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (isNumber(cell)) values[index] = cell;
      else if (isBlank(cell)) values[index] = 0;
      else return refuseCell(key, cell, index + 1);
    }
    return answer(values);
  };

  const fromColumn: Read = (raw) => {
    const rows = raw as readonly (readonly unknown[])[];
    const values = listOf(rows.length);
    for (let index = 0; index < rows.length; index++) {
      const cell = (rows[index] as readonly unknown[])[0];
      if (isNumber(cell)) values[index] = cell;
      else if (isBlank(cell)) values[index] = 0;
      else return refuseCell(key, cell, index + 1);
    }
    return answer(values);
  };

  return (raw) => {
    if (!Array.isArray(raw)) {
      const cell = numberFrom(key, raw);
      return cell.ok ? answer([cell.value]) : cell;
    }
    const first: unknown = raw[0];
    if (!Array.isArray(first)) return fromRow(raw);
    if (raw.length === 1) return fromRow(first);
    if (first.length === 1) return fromColumn(raw);
    const values = { argument: key, rows: raw.length, columns: first.length };
    return refuse('invalidValue', 'twoDimensional', values);
  };
}

/** A series that must be given. */
export function series(key: ParameterKey, unit: Unit): Parameter<readonly number[]> {
  return { key, unit, shape: 'matrix', optional: false, read: seriesReader(key) };
}

/** A series that may be omitted. */
export function optionalSeries(key: ParameterKey, unit: Unit): Parameter<readonly number[] | null> {
  const read = seriesReader(key);
  return {
    key,
    unit,
    shape: 'matrix',
    optional: true,
    read: (raw) => (raw === null || raw === undefined ? answer(null) : read(raw)),
  };
}

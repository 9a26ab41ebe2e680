import type { ParameterKey } from '../locale/functionWords';
import { answer, refuse } from '../model/refusal';
import { readNumber } from '../workbook/cells/numbers';
import type { Parameter, Unit } from './parameters';
import { isBlank } from './parameters';
import type { FunctionOutcome } from './refusing';
import { refuseCell } from './refusing';

/** A figure of the portfolio; null where the cell is blank or says that nobody has assessed it. */
export type Mark = number | null;

/** Figures of a single row or column. */
export interface Line {
  readonly marks: readonly Mark[];
  /** They stand in a row. */
  readonly across: boolean;
}

/**
 * Reads a cell as the workbook's own tables are read: a number, a number typed as text, or one of the ways of saying
 * "ej bedömd". A blank is no zero here.
 */
function markFrom(key: ParameterKey, cell: unknown, row: number, column: number): FunctionOutcome<Mark> {
  if (isBlank(cell)) return answer(null);
  if (typeof cell === 'number' || typeof cell === 'string') {
    const reading = readNumber(cell);
    if (reading.is === 'value') return answer(reading.value);
    if (reading.is !== 'unreadable') return answer(null);
  }
  const position = Math.max(row, column);
  const refused = refuseCell(key, cell, position);
  if (!refused.ok && refused.refusal.code !== 'textInSeries') return refused;
  return refuse('invalidValue', 'markIsText', {
    argument: key,
    row,
    column,
    value: String(cell).slice(0, 40),
  });
}

function rowsOf(raw: unknown): readonly (readonly unknown[])[] {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

function blockFrom(key: ParameterKey, raw: unknown): FunctionOutcome<readonly (readonly Mark[])[]> {
  const block: Mark[][] = [];
  for (const [y, row] of rowsOf(raw).entries()) {
    const marks: Mark[] = [];
    for (const [x, cell] of row.entries()) {
      const mark = markFrom(key, cell, y + 1, x + 1);
      if (!mark.ok) return mark;
      marks.push(mark.value);
    }
    block.push(marks);
  }
  return answer(block);
}

function lineFrom(key: ParameterKey, raw: unknown): FunctionOutcome<Line> {
  const rows = rowsOf(raw);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) {
    return refuse('invalidValue', 'twoDimensional', { argument: key, rows: rows.length, columns });
  }
  const block = blockFrom(key, raw);
  return block.ok ? answer({ marks: block.value.flat(), across: rows.length === 1 && columns > 1 }) : block;
}

/** Figures of a single row or column, of which any may be missing. */
export function marks(key: ParameterKey, unit: Unit): Parameter<Line> {
  return { key, unit, shape: 'matrix', optional: false, read: (raw) => lineFrom(key, raw) };
}

/** Figures of a single row or column, of which none may be missing. */
export function figures(key: ParameterKey, unit: Unit): Parameter<readonly number[]> {
  return {
    key,
    unit,
    shape: 'matrix',
    optional: false,
    read: (raw) => {
      const line = lineFrom(key, raw);
      if (!line.ok) return line;
      const found = line.value.marks;
      const blank = found.indexOf(null);
      if (blank >= 0) return refuse('invalidValue', 'figureMissing', { argument: key, position: blank + 1 });
      return answer(found.flatMap((mark) => mark ?? []));
    },
  };
}

/** A block of figures, row by row, of which any may be missing. */
export function block(key: ParameterKey, unit: Unit): Parameter<readonly (readonly Mark[])[]> {
  return { key, unit, shape: 'matrix', optional: false, read: (raw) => blockFrom(key, raw) };
}

/** Pairs of positions, one pair per row, which may be omitted; positions are given back from 0. Blank rows do not count. */
export function optionalPairs(key: ParameterKey): Parameter<readonly (readonly [number, number])[]> {
  return {
    key,
    unit: 'table',
    shape: 'matrix',
    optional: true,
    read: (raw) => {
      if (raw === null || raw === undefined) return answer([]);
      const rows = blockFrom(key, raw);
      if (!rows.ok) return rows;
      const pairs: [number, number][] = [];
      for (const [y, row] of rows.value.entries()) {
        // A blank cell is handed over as 0 by some platforms, and no position is 0.
        if (row.every((mark) => mark === null || mark === 0)) continue;
        if (row.length !== 2) {
          return refuse('invalidValue', 'tableExpected', { argument: key, columns: row.length, wanted: 2 });
        }
        const [a, b] = row.map((mark) => mark ?? 0);
        if (
          a === undefined ||
          b === undefined ||
          a === b ||
          ![a, b].every((p) => Number.isInteger(p) && p > 0)
        ) {
          return refuse('invalidValue', 'pairExpected', { argument: key, row: y + 1 });
        }
        pairs.push([a - 1, b - 1]);
      }
      return answer(pairs);
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A vector of test/golden/benefit.json. Arguments stand in the native function's order; a list in them is a range (flat:
 * a row), null in a range is a blank cell and as an argument an omitted one, `2008-03-01` a date, `#DIV/0!` an error.
 */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly function: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly nytta_expected?: unknown;
  readonly tolerance: { readonly abs?: number; readonly rel?: number } | null;
  readonly note: string;
}

export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(join(__dirname, '../golden/benefit.json'), 'utf8'),
) as Vector[];

/** A call of one of our functions that answers a vector, and how its answer becomes the vector's. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly answer: (cell: unknown) => unknown;
}

const same = (cell: unknown): unknown => cell;
const negated = (cell: unknown): unknown => (typeof cell === 'number' ? -cell : cell);

/** Excel's serial number of a date, 1900 system. */
function serial(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A range as Excel hands it over: a list is a row. */
function excel(argument: unknown): unknown {
  if (!Array.isArray(argument)) return serial(argument);
  const list: readonly unknown[] = argument;
  const rows = list.every((row) => Array.isArray(row)) ? (list as readonly unknown[][]) : [list];
  return rows.map((row) => row.map(serial));
}

/** NPV takes several values and ranges in a row; ours takes one series. */
function oneSeries(args: readonly unknown[]): unknown[][] {
  return [args.flatMap((argument) => (Array.isArray(argument) ? argument.flat() : [argument]))];
}

/**
 * The call that meets a vector written for a native function, or null where we have none (benefit.md section 3):
 * NPV is NETTONUVARDE with the flows at the end of the year, and where a built-in function is the same kernel under
 * another name (PMT, PV, RATE, FVSCHEDULE, XIRR) our function is asked the question that this kernel answers.
 */
export function callFor(vector: Vector): Call | null {
  const { args } = vector;
  if (vector.function.startsWith('NYTTA.')) {
    return { id: vector.function.slice('NYTTA.'.length), args: args.map(excel), answer: same };
  }
  const isPlain = (from: number): boolean => args.slice(from).every((value) => value === 0 || value === null);
  switch (vector.function) {
    case 'NPV':
      return { id: 'NETTONUVARDE', args: [args[0], oneSeries(args.slice(1)), 1], answer: same };
    case 'IRR':
      return { id: 'INTERNAVKASTNING', args: args.map(excel), answer: same };
    case 'MIRR':
      return { id: 'MODAVKASTNING', args: args.map(excel), answer: same };
    case 'XNPV':
      return { id: 'NNV_DATUM', args: args.map(excel), answer: same };
    case 'PMT':
      if (!isPlain(3)) return null;
      return { id: 'ANNUITET', args: [args[2], args[0], args[1]], answer: negated };
    case 'PV':
      if (!isPlain(3)) return null;
      return {
        id: 'ANNUITETSFAKTOR',
        args: args.slice(0, 2),
        answer: (cell) => (typeof cell === 'number' ? -cell * (args[2] as number) : cell),
      };
    case 'RATE': {
      const [periods, payment, value] = args;
      if (!isPlain(3) || typeof periods !== 'number') return null;
      const flows = [value, ...Array.from({ length: periods }, () => payment)];
      return { id: 'INTERNAVKASTNING', args: [[flows]], answer: same };
    }
    case 'FVSCHEDULE':
      return { id: 'INDEXERA', args: args.map(excel), answer: same };
    default:
      return null;
  }
}

import type { Program, Row } from './program';
import type { Solve } from './solve';

/** As much of the npm package `highs` as is used; whoever calls has loaded it, in its own thread or in a worker. */
export interface Highs {
  solve(
    problem: string,
    options: {
      readonly mip_rel_gap: number;
      readonly mip_abs_gap: number;
      readonly time_limit: number;
      readonly output_flag: boolean;
    },
  ): HighsAnswer | Promise<HighsAnswer>;
}

/** What it says: a word for the outcome, and the value of each variable under `Primal`. */
export interface HighsAnswer {
  readonly Status: string;
  readonly Columns: Readonly<Record<string, unknown>>;
}

/**
 * HiGHS as a solver to hand to `decideWith`. Asked for a gap of nothing: its default of 1e-4 calls portfolios
 * optimal that are not.
 */
export function highsSolve(highs: Highs): Solve {
  return async (program, seconds) => {
    const { Status: status, Columns: columns } = await highs.solve(linearProgram(program), {
      mip_rel_gap: 0,
      mip_abs_gap: 1e-7,
      time_limit: seconds,
      output_flag: false,
    });
    const primal = (i: number): number => {
      const column = columns[`x${i}`];
      const value =
        typeof column === 'object' && column !== null && 'Primal' in column ? column.Primal : undefined;
      return typeof value === 'number' ? value : Number.NaN;
    };
    const figures = program.ids.map((_, i) => primal(i));
    const found =
      status !== 'Infeasible' && figures.every((figure) => Math.abs(figure - Math.round(figure)) < 1e-4);
    return {
      chosen: found ? Uint8Array.from(figures, (figure) => Math.round(figure)) : null,
      proven: status === 'Optimal' || status === 'Infeasible',
    };
  };
}

/** The programme in CPLEX LP format, values in points. */
export function linearProgram(program: Program): string {
  const values = program.ids.map((_, i) => `${plus(program.values[i]! / 1e6)} x${i}`);
  const rows = program.rows.map((row, r) => (row.index.length === 0 ? constant(row, r) : named(row, r)));
  const forced = program.ids.flatMap((_, i) =>
    program.forced[i] === -1 ? [] : [` f${i}: x${i} = ${program.forced[i]}`],
  );
  return [
    'Maximize',
    ` value: ${values.length > 0 ? values.join(' ') : '0 none'}`,
    'Subject To',
    ...rows.filter((text) => text !== ''),
    ...forced,
    ...(values.length > 0 ? [] : [' c: none <= 0']),
    ...(values.length > 0 ? ['Binary', ` ${program.ids.map((_, i) => `x${i}`).join(' ')}`] : []),
    'End',
  ].join('\n');
}

function named({ index, coefficient, limit }: Row, r: number): string {
  const terms = Array.from(index, (i, t) => `${plus(coefficient[t]!)} x${i}`);
  return ` r${r}: ${terms.join(' ')} <= ${limit}`;
}

/** A row without candidates holds always or never. */
function constant({ limit }: Row, r: number): string {
  return limit >= 0 ? '' : ` r${r}: 0 x0 <= ${limit}`;
}

function plus(number: number): string {
  return number < 0 ? `- ${-number}` : `+ ${number}`;
}

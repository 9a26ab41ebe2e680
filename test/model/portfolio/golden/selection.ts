import type { Condition, Portfolio } from '../../../../src/model/portfolio/portfolio';
import { round } from '../build';
import { knapsackFile } from './vectors';

/** The input of a selection vector, whichever of its forms. */
export interface SelectionInput {
  readonly values?: readonly number[];
  readonly costs?: readonly number[] | readonly (readonly number[])[];
  readonly capacity?: number;
  readonly capacities?: readonly number[];
  readonly data_file?: string;
  readonly depends_on?: readonly (readonly [number, number])[];
  readonly excludes?: readonly (readonly [number, number])[];
  readonly group?: readonly number[];
  readonly min_per_group?: number;
  readonly force_in?: readonly number[];
  readonly force_out?: readonly number[];
}

export const idOf = (i: number): string => `A${String(i).padStart(4, '0')}`;

/** The vector as a round: values are scores on a scale of 0 to 100, each constraint is a year. */
export function roundOf(input: SelectionInput): Portfolio {
  const file = input.data_file === undefined ? undefined : knapsackFile(input.data_file);
  const values = file?.values ?? input.values ?? [];
  const given = file?.costs ?? input.costs ?? [];
  const byYear = (typeof given[0] === 'number' ? [given] : given) as readonly (readonly number[])[];
  const budgets = input.capacities ?? [file?.capacity ?? input.capacity ?? 0];
  const conditions: Condition[] = [];
  const add = (make: (id: string) => Condition): void => {
    conditions.push(make(`V${conditions.length}`));
  };
  for (const [i, j] of input.depends_on ?? []) {
    add((id) => ({ kind: 'requires', id, application: idOf(i), all: [idOf(j)] }));
  }
  for (const [i, j] of input.excludes ?? []) {
    add((id) => ({ kind: 'excludes', id, application: idOf(i), any: [idOf(j)] }));
  }
  for (const group of new Set(input.group ?? [])) {
    const count = input.min_per_group ?? 0;
    add((id) => ({ kind: 'atLeast', id, column: 'administration', value: `F${group}`, count }));
  }
  for (const i of input.force_in ?? []) {
    add((id) => ({ kind: 'must', id, application: idOf(i), reason: 'lag' }));
  }
  for (const i of input.force_out ?? []) {
    add((id) => ({ kind: 'mustNot', id, application: idOf(i), reason: 'pausad' }));
  }
  return round({
    applications: values.map((value, i) => ({
      id: idOf(i),
      scores: [value],
      draws: byYear.map((costs, t) => ({ year: 2027 + t, amount: costs[i]! })),
      administration: `F${input.group?.[i] ?? 0}`,
    })),
    budget: budgets.map((amount, t) => ({ year: 2027 + t, amount })),
    conditions,
    scale: { min: 0, max: 100 },
  });
}

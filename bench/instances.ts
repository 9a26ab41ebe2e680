import { randomFrom } from '../src/model/random';
import type { Program, Row } from '../src/model/portfolio/selection/program';
import { row } from '../src/model/portfolio/selection/program';

/** `weak`: value follows cost loosely, the hard kind; `uncorrelated`: value has nothing to do with cost. */
export type Family = 'weak' | 'uncorrelated';

export interface InstanceShape {
  readonly size: number;
  readonly budgets: number;
  /** 20 dependencies, 10 exclusions and at least one from each of six groups. */
  readonly side: boolean;
  readonly family: Family;
}

/** Seeded instances: costs 50 to 2,000 thousand kronor, each budget 40 % of what all ask for that year. */
export function instance({ size, budgets, side, family }: InstanceShape, seed: number): Program {
  const random = randomFrom(seed * 1_000_003 + size * 17 + budgets);
  const between = (low: number, high: number): number => low + Math.floor(random.unit() * (high - low + 1));
  const years = Array.from({ length: budgets }, () => Array.from({ length: size }, () => between(50, 2000)));
  const costs = Array.from({ length: size }, (_, i) => years.reduce((sum, year) => sum + year[i]!, 0));
  const values = costs.map((cost) =>
    family === 'weak' ? Math.max(1, Math.round(cost / budgets / 2 + between(-200, 200))) : between(10, 1000),
  );
  const rows: Row[] = years.map((year) =>
    row('budget', year.map((cost, i) => [i, cost]), Math.floor(0.4 * year.reduce((a, b) => a + b, 0))),
  ); // prettier-ignore
  if (side) {
    const pairs = new Set<string>();
    const pair = (): [number, number] => {
      for (;;) {
        const [a, b] = [between(0, size - 1), between(0, size - 1)];
        if (a <= b || pairs.has(`${a}-${b}`)) continue;
        pairs.add(`${a}-${b}`);
        return [a, b];
      }
    };
    for (let k = 0; k < 20; k++) {
      const [a, b] = pair();
      rows.push(row('requires', [[a, 1], [b, -1]], 0)); // prettier-ignore
    }
    for (let k = 0; k < 10; k++) {
      const [a, b] = pair();
      rows.push(row('excludes', [[a, 1], [b, 1]], 1)); // prettier-ignore
    }
    const groups = Array.from({ length: size }, (_, i) => (i < 6 ? i : between(0, 5)));
    for (let group = 0; group < 6; group++) {
      rows.push(row('minimum', groups.flatMap((own, i) => (own === group ? [[i, -1] as const] : [])), -1)); // prettier-ignore
    }
  }
  return {
    ids: values.map((_, i) => `A${String(i).padStart(5, '0')}`),
    values: Float64Array.from(values, (value) => value * 1e6),
    costs: Float64Array.from(costs),
    rows,
    forced: new Int8Array(size).fill(-1),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFunctions, cellOf } from './builtFunctions';

/** A vector of test/golden/portfolio.json. Positions in it count from 0. */
interface Vector {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

type Pair = readonly [number, number];
type Matrix = readonly (readonly number[])[];

const GOLDEN = join(__dirname, '../golden');
const vectors = JSON.parse(readFileSync(join(GOLDEN, 'portfolio.json'), 'utf8')) as readonly Vector[];
const functions = builtFunctions();

const call = (id: string, ...args: readonly unknown[]): unknown => cellOf(functions.get(id), args);
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const flat = (cell: unknown): number[] => {
  if (!Array.isArray(cell)) throw new Error(`an error instead of figures: ${String(cell)}`);
  return cell.flat() as number[];
};
const from1 = (pairs: unknown): unknown =>
  pairs === undefined ? null : (pairs as readonly Pair[]).map((pair) => pair.map((position) => position + 1));

function close(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, at) =>
    expect(Math.abs(value - (expected[at] ?? NaN))).toBeLessThanOrEqual(tolerance),
  );
}

/** A number, or a fraction written as text. */
const fraction = (value: unknown): number => {
  const [over, under = 1] = String(value).split('/').map(Number);
  return (over ?? NaN) / under;
};

/** One half of the judgements, as they were given; the function fills in the other half. */
function halfMatrix(comparisons: readonly (readonly [string, string, number])[]): {
  readonly names: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
} {
  const names = [...new Set(comparisons.flatMap(([a, b]) => [a, b]))];
  const rows = names.map((a) =>
    names.map((b) => comparisons.find(([one, other]) => one === a && other === b)?.[2] ?? null),
  );
  return { names, rows };
}

interface Knapsack {
  readonly values: readonly number[];
  readonly costs: Matrix;
  readonly funds: readonly number[];
}

/** Values, costs fund by fund, and funds; out of its own file where the vector names one. */
function knapsackOf({ input }: Vector): Knapsack {
  if (typeof input.data_file === 'string') {
    const text = readFileSync(join(GOLDEN, input.data_file), 'utf8');
    const [count = NaN, fund = NaN, ...rest] = text.trim().split(/\s+/).map(Number);
    const items = rest.slice(0, 2 * count);
    return {
      values: items.filter((_, at) => at % 2 === 0),
      costs: [items.filter((_, at) => at % 2 === 1)],
      funds: [fund],
    };
  }
  const several = input.capacities !== undefined;
  return {
    values: input.values as readonly number[],
    costs: several ? (input.costs as Matrix) : [input.costs as readonly number[]],
    funds: several ? (input.capacities as readonly number[]) : [input.capacity as number],
  };
}

/** Why a vector of a method that our functions have is not asked of them. */
function leftOut(vector: Vector): string | null {
  const { input, method } = vector;
  const isSelection = method.startsWith('selection') || method.startsWith('efficient_frontier');
  if (!isSelection) return null;
  if (method.startsWith('selection_explanation')) return 'an explanation, which cells do not give';
  if (input.min_per_group !== undefined || input.force_in !== undefined || input.force_out !== undefined)
    return 'minima and forced decisions go with RANGORDNA and its table Villkor';
  const { values, costs } = knapsackOf(vector);
  if (values.length > 1000) return 'more than a cell takes';
  if (costs.flat().some((cost) => !Number.isInteger(cost))) return 'costs that are not whole kronor';
  return null;
}

const of = (start: string): readonly (readonly [string, Vector])[] =>
  vectors
    .filter((vector) => vector.method.startsWith(start) && leftOut(vector) === null)
    .map((vector) => [vector.id, vector] as const);

describe('golden vectors of the portfolio through the built functions.js', () => {
  test.each(of('weights_rank_based').filter(([, { input }]) => input.n !== undefined))(
    'VIKTER %s',
    (_id, { input, expected, tolerance }) => {
      const ranks = Array.from({ length: input.n as number }, (_, rank) => rank + 1);
      close(flat(call('VIKTER', 'roc', column(ranks))), expected.roc as number[], tolerance);
      close(flat(call('VIKTER', 'ranksumma', [ranks])), expected.rank_sum as number[], tolerance);
      close(flat(call('VIKTER', 'reciprok', [ranks])), expected.reciprocal as number[], tolerance);
    },
  );

  test.each(of('weights_rank_based(ties)'))('VIKTER %s', (_id, { input, expected, tolerance }) => {
    close(flat(call('VIKTER', 'roc', [input.ranks])), expected.roc as number[], tolerance);
  });

  test.each([...of('weights_direct_rating'), ...of('weights_swing')])('VIKTER %s', (_id, vector) => {
    const { input, expected, tolerance } = vector;
    const points = (input.values ?? input.swing_points) as Readonly<Record<string, number>>;
    const shares = expected.weights as Readonly<Record<string, number>>;
    const method = vector.method.startsWith('weights_swing') ? 'swing' : 'direkt';
    const wanted = Object.keys(points).map((name) => shares[name] ?? NaN);
    close(flat(call('VIKTER', method, column(Object.values(points)))), wanted, tolerance);
  });

  test.each(of('ahp_weights(principal eigenvector)'))('VIKTER %s', (_id, { input, expected, tolerance }) => {
    close(flat(call('VIKTER', 'parvis', input.matrix)), expected.weights as number[], tolerance);
  });

  test.each([...of('ahp_weights+cr'), ...of('ahp_incomplete')])('VIKTER, KONSISTENS %s', (_id, vector) => {
    const { input, expected, tolerance } = vector;
    const { names, rows } = halfMatrix(input.comparisons as readonly (readonly [string, string, number])[]);
    const shares = expected.weights as Readonly<Record<string, number>>;
    close(
      flat(call('VIKTER', 'parvis', rows)),
      names.map((name) => shares[name] ?? NaN),
      tolerance,
    );
    const table = input.random_index === 'saaty2005' ? 'Saaty 2005' : 'Donegan–Dodd 1991';
    const ratio = (expected.cr ?? expected.cr_donegan_dodd) as number;
    close(flat(call('KONSISTENS', rows, table, 'kvot')), [ratio], tolerance);
  });

  test.each(of('ahp_cr'))('KONSISTENS %s', (_id, { input, expected }) => {
    const matrix = (input.matrix as readonly (readonly unknown[])[]).map((row) => row.map(fraction));
    const all = call('KONSISTENS', matrix) as readonly (readonly unknown[])[];
    const value = (label: string): number => all.find(([head]) => head === label)?.[1] as number;
    close([value('Största egenvärde')], [expected.lambda_max_eigen as number], 1e-9);
    close([value('Konsistensindex')], [expected.ci_eigen as number], 1e-9);
    close([value('Konsistenskvot')], [expected['cr_eigen_RI0.52'] as number], 1e-9);
    expect(value('Slumpindex')).toBe('Saaty 2005');
    const older = flat(call('KONSISTENS', matrix, 'Saaty 1980', 'kvot'));
    close(older, [expected['cr_eigen_RI0.58'] as number], 1e-9);
  });

  test.each(of('weighted_sum(missing score, interval completion)'))('POANG %s', (_id, vector) => {
    const { input, expected, tolerance } = vector;
    const status = expected.status as readonly string[];
    (input.scores as Matrix).forEach((marks, at) => {
      const interval = flat(call('POANG', [input.weights], [marks], 0, 1, 'intervall'));
      const wanted = (expected.score_interval as Matrix)[at] ?? [];
      close(interval, wanted.map((share) => 100 * share), 100 * tolerance); // prettier-ignore
      const score = call('POANG', [input.weights], [marks], 0, 1);
      if (status[at] === 'incomplete') expect(score).toBe('#N/A');
      else close(flat(score), [100 * (wanted[0] ?? NaN)], 100 * tolerance);
    });
  });

  test.each(of('critical_weights'))('KRITISKVIKT %s', (_id, { input, expected, tolerance }) => {
    const args = [[input.weights], input.scores, (input.vary as number) + 1] as const;
    const found = new Map(
      (expected.crossings as readonly { pair: Pair; t: number }[]).map(({ pair, t }) => [pair.join(), t]),
    );
    const scores = input.scores as Matrix;
    scores.forEach((marks, a) => {
      scores.slice(a + 1).forEach((_, step) => {
        const b = a + 1 + step;
        const at = call('KRITISKVIKT', ...args, a + 1, b + 1);
        const wanted = found.get([a, b].join());
        if (wanted === undefined) expect(at).toBe('#N/A');
        else close(flat(at), [wanted], tolerance);
      });
      if (expected.base_scores === undefined) return;
      const wanted = (expected.base_scores as readonly number[])[a] ?? NaN;
      close(flat(call('POANG', [input.weights], [marks], 0, 1)), [100 * wanted], 100 * tolerance);
    });
    if (expected.winner_intervals === undefined) return;
    const [, ...rows] = call('KRITISKVIKT', ...args) as readonly (readonly number[])[];
    const winners = expected.winner_intervals as Readonly<Record<string, Pair>>;
    expect(rows).toHaveLength(Object.keys(winners).length);
    for (const [row, from, to] of rows) {
      close([from ?? NaN, to ?? NaN], winners[`a${(row ?? 0) - 1}`] ?? [], tolerance);
    }
  });

  test.each(of('selection('))('URVAL %s', (_id, vector) => {
    const { values, costs, funds } = knapsackOf(vector);
    const { depends_on: needs, excludes } = vector.input;
    const inColumns = values.map((_, i) => costs.map((own) => own[i]));
    const cell = call('URVAL', column(values), inColumns, column(funds), from1(needs), from1(excludes));
    const chosen = flat(cell);
    expect(chosen).toHaveLength(values.length);
    const sumOf = (list: readonly number[]): number =>
      list.reduce((sum, value, i) => sum + value * (chosen[i] ?? NaN), 0);
    funds.forEach((fund, t) => expect(sumOf(costs[t] ?? [])).toBeLessThanOrEqual(fund));
    for (const [i, j] of (needs ?? []) as readonly Pair[])
      expect(chosen[i]).toBeLessThanOrEqual(chosen[j] ?? NaN);
    for (const [i, j] of (excludes ?? []) as readonly Pair[]) {
      expect((chosen[i] ?? NaN) + (chosen[j] ?? NaN)).toBeLessThanOrEqual(1);
    }
    close([sumOf(values)], [vector.expected.optimum as number], vector.tolerance);
  });

  test.each(of('efficient_frontier'))('FRONT %s', (_id, vector) => {
    const { values, costs } = knapsackOf(vector);
    const { depends_on: needs, excludes, budget_range: range } = vector.input;
    const most = (range as Pair | undefined)?.[1] ?? null;
    const args = [column(values), column(costs[0] ?? []), most, from1(needs), from1(excludes)];
    const [, ...points] = call('FRONT', ...args) as Matrix;
    const { points_cost_value: wanted, n_points: count } = vector.expected;
    if (wanted !== undefined) expect(points).toEqual(wanted);
    if (count !== undefined) expect(points).toHaveLength(count as number);
    expect(wanted ?? count).toBeDefined();
  });

  test('what is left out is left out for one of four reasons', () => {
    const left = vectors.filter((vector) => leftOut(vector) !== null);
    expect(new Set(left.map(leftOut)).size).toBe(4);
    expect(of('selection(').length + of('efficient_frontier').length + left.length).toBe(
      vectors.filter(({ method }) => /^(selection|efficient_frontier)/.test(method)).length,
    );
    expect(of('selection(').length).toBeGreaterThan(20);
  });
});

import { createHash } from 'node:crypto';
import { decide } from '../../../../src/model/portfolio/decide';
import type { SelectionInput } from './selection';
import { idOf, roundOf } from './selection';
import { byMethod, vector } from './vectors';

/** Witnesses: OR-Library, Pisinger, and the agreement of three solvers or full enumeration, as each vector says. */
describe('golden selections, by value and feasibility', () => {
  const cases = [
    ...byMethod('selection(single-budget'),
    ...byMethod('selection(multi-constraint'),
    ...byMethod('selection(dependencies'),
    ...byMethod('selection(dependency cycle'),
    ...byMethod('selection(force_in'),
    ...byMethod('selection(force_out'),
  ];
  test.each(cases.map((one) => [one.id, one.method, one] as const))('%s %s', (_id, _method, one) => {
    const expected = one.expected as {
      optimum: number;
      n_optimal_selections?: number;
      one_selection?: number[];
    };
    const portfolio = roundOf(one.input);
    const { selection } = decide(portfolio, { frontier: false });
    expect(selection.status).toBe('optimal');
    // The vectors allow their tolerance; a score is a multiple of 2^-40 points.
    expect(Math.abs(selection.value - expected.optimum)).toBeLessThanOrEqual(Math.max(one.tolerance, 1e-6));
    for (const { year, amount } of portfolio.budgets) {
      const drawn = selection.costByYear.find((own) => own.year === year)?.amount ?? 0;
      expect(drawn).toBeLessThanOrEqual(amount + 1e-6);
    }
    if (expected.n_optimal_selections === 1) expect(selection.ids).toEqual(expected.one_selection?.map(idOf));
  });

  test('pv-168: the waterline and the best value per krona are other portfolios', () => {
    const one = vector('pv-168');
    const expected = one.expected as { rank_order_waterline: number };
    const { ranking } = decide(roundOf(one.input), { frontier: false });
    const above = ranking.filter(({ withinBudget }) => withinBudget === true);
    expect(above.reduce((sum, { score }) => sum + (score ?? 0), 0)).toBeCloseTo(
      expected.rank_order_waterline,
      9,
    );
  });

  test('pv-139: the loss against the free optimum', () => {
    const one = vector('pv-139');
    const input: SelectionInput = one.input;
    const expected = one.expected as { value_loss_vs_free: number };
    const forced = decide(roundOf(input), { frontier: false }).selection.value;
    const free = decide(roundOf({ ...input, force_in: [] }), { frontier: false }).selection.value;
    expect(free - forced).toBeCloseTo(expected.value_loss_vs_free, 6);
  });

  test('pv-166: what collides, and the least fund', () => {
    const one = vector('pv-166');
    const expected = one.expected as { minimum_budget_needed: number };
    const { selection } = decide(roundOf(one.input), { frontier: false });
    expect(selection.status).toBe('infeasible');
    expect(selection.proven).toBe(true);
    expect(selection.conflict?.budgetInvolved).toBe(true);
    expect(selection.conflict?.conditions.map((condition) => condition.kind)).toEqual(['atLeast', 'atLeast']);
    expect(selection.conflict?.leastFund).toBe(expected.minimum_budget_needed);
  });
});

/** Witnesses: exhaustive enumeration up to 20 items, else HiGHS and GLPK along the whole frontier. */
describe('golden frontiers, every point', () => {
  test.each(byMethod('efficient_frontier').map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const expected = one.expected as Record<string, unknown>;
    const points = (decide(roundOf(one.input)).frontier ?? []).map(
      ({ cost, value }) => [cost, Math.round(value * 1e6) / 1e6] as const,
    );
    expect(points).toHaveLength(expected['n_points'] as number);
    if (expected['points_cost_value'] !== undefined) {
      expect(points).toEqual(expected['points_cost_value']);
    } else {
      const text = points.map((point) => point.join(':')).join(',');
      const digest = Object.entries(expected).find(([key]) => key.startsWith('sha256'))?.[1];
      expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
      expect(points[0]).toEqual(expected['first']);
      expect(points.at(-1)).toEqual(expected['last']);
    }
  });
});

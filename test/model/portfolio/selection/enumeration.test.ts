import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { enumerate } from '../enumerate';
import { randomRound } from '../instances';

/** Witness: every portfolio tried, by conditions written a second time from the design (enumerate.ts). */
describe('the selection against trying every portfolio', () => {
  const seeds = Array.from({ length: 1000 }, (_, k) => k + 1);
  let infeasible = 0;

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('a hundred seeded rounds, lot %i', (lot) => {
    for (const seed of seeds.slice(lot * 100, lot * 100 + 100)) {
      const portfolio = randomRound(seed);
      const { candidates, demands } = basisOf(portfolio);
      const [best] = enumerate(candidates, demands);
      const { selection } = decide(portfolio, { frontier: false });
      if (best === undefined) {
        infeasible++;
        expect([seed, selection.status, selection.ids]).toEqual([seed, 'infeasible', []]);
      } else {
        expect([seed, selection.status, selection.ids]).toEqual([seed, 'optimal', best.ids]);
        expect(selection.cost).toBe(best.cost);
      }
    }
  });

  test('the rounds are of both sorts', () => {
    expect(infeasible).toBeGreaterThan(50);
    expect(infeasible).toBeLessThan(500);
  });
});

describe('the frontier against trying every portfolio', () => {
  test('every point, and only these, for rounds with one fund', () => {
    let rounds = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const portfolio = randomRound(seed, 9);
      if (portfolio.budgets.length > 1) continue;
      rounds++;
      const { candidates, demands } = basisOf(portfolio);
      const expected: string[] = [];
      const caps = portfolio.conditions.filter(({ kind }) => kind === 'atMostShare');
      // Every fund that could be the least for something: all the costs, and all that the largest shares ask for.
      const funds = new Set<number>();
      for (let fund = 0; fund <= 50 * 8 * 9 * 5; fund += 1)
        if (caps.length > 0 || fund % 50 === 0) funds.add(fund);
      if (caps.length > 0) continue;
      let last = -1;
      const everything = enumerate(candidates, { ...demands, fund: null }).sort((a, b) => a.cost - b.cost);
      for (const fund of funds) {
        const [best] = everything
          .filter(({ cost }) => cost <= fund)
          .sort((a, b) => b.value - a.value || a.cost - b.cost || a.ids.length - b.ids.length || (a.ids.join('\u0001') < b.ids.join('\u0001') ? -1 : 1)); // prettier-ignore
        if (best === undefined || best.value <= last) continue;
        last = best.value;
        expected.push(`${best.cost} ${best.ids.join(',')}`);
      }
      const found = decide(portfolio).frontier?.map(({ cost, ids }) => `${cost} ${ids.join(',')}`);
      expect([seed, found]).toEqual([seed, expected]);
    }
    expect(rounds).toBeGreaterThan(100);
  });

  test('frontier and selection agree at every fund, largest shares included', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const portfolio = randomRound(seed, 8);
      const { frontier } = decide(portfolio, { budget: 0 });
      expect(frontier).not.toBeNull();
      for (let budget = 0; budget <= 2500; budget += 50) {
        const { selection } = decide(portfolio, { budget, frontier: false });
        const point = frontier?.filter(({ fund }) => fund <= budget).at(-1);
        expect([seed, budget, selection.ids]).toEqual([seed, budget, point?.ids ?? []]);
        expect([seed, budget, selection.status]).toEqual([
          seed,
          budget,
          point === undefined ? 'infeasible' : 'optimal',
        ]);
      }
    }
  });
});

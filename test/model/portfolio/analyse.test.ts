import { analyse } from '../../../src/model/portfolio/analyse';
import { decide } from '../../../src/model/portfolio/decide';
import { round } from './build';
import { randomRound } from './instances';

const quick = { samples: 100, fundingSamples: 20 };

describe('everything about a round at once', () => {
  test('two runs give the same bytes, and the decision is that of decide', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const portfolio = randomRound(seed, 9);
      const first = JSON.stringify(analyse(portfolio, quick));
      expect(JSON.stringify(analyse(portfolio, quick))).toBe(first);
      const { ranking, ...decision } = analyse(portfolio, quick).decision;
      const { ranking: plain, ...rest } = decide(portfolio);
      expect(decision).toEqual(rest);
      expect(ranking.map((row) => ({ ...row, fundingShare: null }))).toEqual(plain);
    }
  });

  test('who is chosen is in an optimum, who is left out has a reason', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { decision, breakEvens, leftOut } = analyse(randomRound(seed, 9), quick);
      if (decision.selection.status === 'infeasible') continue;
      for (const { id, lossIfForcedIn } of breakEvens) {
        if (decision.selection.ids.includes(id)) expect(lossIfForcedIn).toBe(0);
      }
      expect(leftOut.map(({ id }) => id).sort()).toEqual(
        decision.ranking.flatMap(({ id, selected }) => (selected ? [] : [id])).sort(),
      );
    }
  });

  test.each([0, 1])('a round of %i applications', (size) => {
    const applications = size === 0 ? [] : [{ id: 'A', scores: [4, 3], cost: 10 }];
    const found = analyse(round({ applications, weights: [1, 1], budget: 10 }), quick);
    expect(found.decision.selection.ids).toHaveLength(size);
    expect(found.neighbours).toEqual([]);
    expect(found.certificates).toEqual({ order: null, waterline: null });
  });

  test('weights that are all zero, and several years', () => {
    const portfolio = round({
      applications: [{ id: 'A', scores: [4, 3], cost: 10 }, { id: 'B', scores: [1, 3], cost: 10 }],
      weights: [0, 0],
      budget: [{ year: 2027, amount: 10 }, { year: 2028, amount: 5 }],
    }); // prettier-ignore
    const found = analyse(portfolio, quick);
    expect(found.frontierSteps).toBeNull();
    expect(found.breakEvens.every(({ breakEvenCost }) => breakEvenCost === null)).toBe(true);
  });
});

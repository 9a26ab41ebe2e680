import fc from 'fast-check';
import { basisOf } from '../../../src/model/portfolio/basis';
import { decide } from '../../../src/model/portfolio/decide';
import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import { smallestSwap } from '../../../src/model/portfolio/robustness/certificate';
import { application } from './build';
import { randomRound, seeded } from './instances';

const settings = { seed: 20270101, numRuns: 150 };
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const rounds = seeds.map((seed) => randomRound(seed, 10));

function shuffled<T>(items: readonly T[], below: (n: number) => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

function inOtherOrder(portfolio: Portfolio, seed: number): Portfolio {
  const below = seeded(seed);
  return {
    ...portfolio,
    directions: shuffled(portfolio.directions, below),
    applications: shuffled(portfolio.applications, below).map((one) => ({
      ...one,
      scores: new Map(shuffled([...one.scores], below)),
      goals: shuffled(one.goals, below),
    })),
    conditions: shuffled(portfolio.conditions, below),
    budgets: shuffled(portfolio.budgets, below),
  };
}

describe('laws of ranking and selection', () => {
  test('the order of rows and directions changes nothing, to the last digit', () => {
    fc.assert(
      fc.property(rounds, seeds, (portfolio, seed) => {
        const { weights, ...rest } = decide(portfolio);
        const { weights: otherWeights, ...other } = decide(inOtherOrder(portfolio, seed));
        const byId = (list: typeof weights): unknown => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        const unordered = (decision: typeof rest): unknown => ({
          ...decision,
          // Remarks about several conditions follow the order of their rows.
          ranking: decision.ranking.map((row) => ({
            ...row,
            remarks: row.remarks.map((r) => r.code).sort(),
          })),
          selection: { ...decision.selection, conflict: undefined },
        });
        expect(byId(otherWeights)).toEqual(byId(weights));
        expect(unordered(other)).toEqual(unordered(rest));
      }),
      settings,
    );
  });

  test('scaling all weights by a power of two changes nothing but the entered weights', () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: -8, max: 8 }), (portfolio, power) => {
        const weights = Object.fromEntries(portfolio.directions.map((d) => [d.id, d.weight * 2 ** power]));
        const scaled = decide(portfolio, { weights });
        const plain = decide(portfolio);
        expect(scaled.ranking).toEqual(plain.ranking);
        expect(scaled.selection).toEqual(plain.selection);
      }),
      settings,
    );
  });

  test('scaling all weights by any factor leaves places and scores where they are', () => {
    fc.assert(
      fc.property(rounds, fc.double({ min: 0.01, max: 100, noNaN: true }), (portfolio, factor) => {
        const weights = Object.fromEntries(portfolio.directions.map((d) => [d.id, d.weight * factor]));
        const scaled = decide(portfolio, { weights, frontier: false }).ranking;
        decide(portfolio, { frontier: false }).ranking.forEach((row, k) => {
          expect([scaled[k]?.id, scaled[k]?.place]).toEqual([row.id, row.place]);
          expect(scaled[k]?.score ?? 0).toBeCloseTo(row.score ?? 0, 9);
        });
      }),
      settings,
    );
  });

  test('contributions sum to the score, exactly', () => {
    fc.assert(
      fc.property(rounds, seeds, (portfolio, seed) => {
        for (const { contributions, score } of decide(portfolio, { frontier: false }).ranking) {
          if (score === null) continue;
          const parts = shuffled(Object.values(contributions), seeded(seed));
          expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(score);
        }
      }),
      settings,
    );
  });

  test('a dominated application is never ranked above its dominator', () => {
    fc.assert(
      fc.property(rounds, (portfolio) => {
        const place = new Map(
          decide(portfolio, { frontier: false }).ranking.map((row) => [row.id, row.place]),
        );
        for (const a of portfolio.applications) {
          for (const b of portfolio.applications) {
            if (place.get(a.id) === null || place.get(b.id) === null) continue;
            const better = portfolio.directions.every(
              ({ id }) => (a.scores.get(id)?.mean ?? 0) >= (b.scores.get(id)?.mean ?? 0),
            );
            if (better) expect(place.get(a.id)).toBeLessThanOrEqual(place.get(b.id) ?? 0);
          }
        }
      }),
      settings,
    );
  });

  test('adding an application changes no score', () => {
    fc.assert(
      fc.property(rounds, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }), (portfolio, scores) => {
        const added = application({ id: 'ZZ', scores, cost: 100 });
        const more = decide({ ...portfolio, applications: [added, ...portfolio.applications] }, { frontier: false });
        const scoreOf = new Map(more.ranking.map((row) => [row.id, row.score]));
        for (const row of decide(portfolio, { frontier: false }).ranking) {
          expect(scoreOf.get(row.id)).toBe(row.score);
        }
      }), // prettier-ignore
      settings,
    );
  });

  test('a larger fund never lowers the value', () => {
    fc.assert(
      fc.property(rounds, fc.nat(3000), fc.nat(1000), (portfolio, budget, more) => {
        const small = decide(portfolio, { budget, frontier: false }).selection;
        const large = decide(portfolio, { budget: budget + more, frontier: false }).selection;
        if (small.status === 'infeasible') return;
        expect(large.status).toBe('optimal');
        expect(large.value).toBeGreaterThanOrEqual(small.value - 1e-6);
      }),
      settings,
    );
  });

  test('the place lies within its interval, and intervals of the fully assessed hold their score', () => {
    fc.assert(
      fc.property(rounds, (portfolio) => {
        for (const { place, rankInterval, score, scoreInterval } of decide(portfolio, { frontier: false })
          .ranking) {
          expect(rankInterval[0]).toBeLessThanOrEqual(rankInterval[1]);
          if (score === null) continue;
          expect(scoreInterval).toEqual([score, score]);
          expect(place).toBeLessThanOrEqual(rankInterval[1]);
        }
      }),
      settings,
    );
  });

  test('the certificate swaps the pair, and one percent less does not', () => {
    fc.assert(
      fc.property(rounds, (portfolio) => {
        const { scored, shares } = basisOf(portfolio);
        const full = scored
          .filter(({ score }) => score !== null)
          .map(({ positions }) => positions.map((u) => u ?? 0));
        for (const a of full) {
          for (const b of full) {
            const lead = (w: readonly number[]): number =>
              w.reduce((sum, x, j) => sum + x * (a[j]! - b[j]!), 0);
            if (lead(shares) < 1e-6) continue;
            const swap = smallestSwap(a, b, shares);
            if (swap === null) {
              expect(a.every((u, j) => u > b[j]!)).toBe(true);
              continue;
            }
            const moved = (part: number): number[] => {
              const next = [...shares];
              for (const { from, to, amount } of swap.moves) {
                next[from]! -= amount * part;
                next[to]! += amount * part;
              }
              return next;
            };
            expect(moved(1).every((w) => w >= -1e-12)).toBe(true);
            expect(moved(1).reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
            expect(lead(moved(1))).toBeLessThanOrEqual(1e-12);
            expect(lead(moved(0.99))).toBeGreaterThan(0);
          }
        }
      }),
      { ...settings, numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { firmness } from '../../../../src/model/portfolio/robustness/firmness';
import { smaa, smaaSteps } from '../../../../src/model/portfolio/robustness/smaa';
import { stability } from '../../../../src/model/portfolio/robustness/stability';
import { round } from '../build';
import { randomRound } from '../instances';

describe('how firm the funded are', () => {
  test('two directions by hand', () => {
    // Positions A (1, 0), B (0.5, 0.4), C (0, 1), weights 60/40. With t for D1: A = t, B = 0.4 + 0.1 t, C = 1 - t.
    // A = B at 4/9, B = C at 6/11, A = C at 1/2. Today A 0.6, B 0.46, C 0.4; the fund has room for A and B. Going down
    // from 0.6, C passes B at 6/11 before anything else happens; above 0.6 nothing changes up to 1.
    const portfolio = round({
      applications: [
        { id: 'A', scores: [5, 0], cost: 10 },
        { id: 'B', scores: [2.5, 2], cost: 10 },
        { id: 'C', scores: [0, 5], cost: 10 },
      ],
      weights: [60, 40],
      budget: 20,
    });
    const found = firmness(basisOf(portfolio), decide(portfolio).ranking);
    expect([found.above, found.below]).toEqual([2, 1]);
    const [first, second] = found.directions;
    expect(first).toMatchObject({ direction: 'D1', share: 0.6, set: { to: 1, above: null } });
    expect(first!.set.from).toBeCloseTo(6 / 11, 12);
    expect(first!.set.below).toMatchObject({ ahead: 'B', behind: 'C' });
    expect(first!.order.from).toBeCloseTo(6 / 11, 12);
    // D2's share is what D1's is not.
    expect(second!.set.to).toBeCloseTo(5 / 11, 12);
    expect(second!.set.from).toBe(0);
    // Of A and B alone (room for one): they change places at 4/9, but C passes A at 1/2 first; so no order beside the set.
    const small = { ...portfolio, budgets: [{ year: 2027, amount: 10 }] };
    const alone = firmness(basisOf(small), decide(small).ranking).directions[0]!;
    expect(alone.set.from).toBeCloseTo(1 / 2, 12);
    expect(alone.set.below).toMatchObject({ ahead: 'A', behind: 'C' });
  });

  test('two that are level leave no room on either side, and without a fund there is nothing to hold', () => {
    const level = round({
      applications: [
        { id: 'A', scores: [4, 2], cost: 10 },
        { id: 'B', scores: [2, 4], cost: 10 },
      ],
      weights: [1, 1],
      budget: 10,
    });
    const [one] = firmness(basisOf(level), decide(level).ranking).directions;
    expect(one).toMatchObject({ share: 0.5, set: { from: 0.5, to: 0.5 } });
    expect([one!.set.below?.at, one!.set.above?.at]).toEqual([0.5, 0.5]);
    const none = { ...level, budgets: [] };
    const open = firmness(basisOf(none), decide(none).ranking);
    expect(open.directions[0]).toMatchObject({ set: { from: 0, to: 1, below: null, above: null } });
  });

  test('where no weights of the direction change anything, nothing is said to happen at the ends', () => {
    // A is better by as much in both directions, so that no share of either brings them nearer.
    const applications = [
      { id: 'A', scores: [4, 4], cost: 10 },
      { id: 'B', scores: [3, 3], cost: 10 },
      { id: 'C', scores: [1, 1], cost: 10 },
    ];
    const portfolio = round({ applications, budget: 20 });
    const hold = { from: 0, to: 1, below: null, above: null };
    for (const one of firmness(basisOf(portfolio), decide(portfolio).ranking).directions)
      expect(one).toMatchObject({ set: hold, order: hold });
  });

  test('of those that pass at the same share, the pair that stands first in the list is named', () => {
    // With t for D1, A = t, and both B and C = 1 - t: level at 1/2.
    const applications = [
      { id: 'A', scores: [5, 0], cost: 10 },
      { id: 'B', scores: [0, 5], cost: 10 },
      { id: 'C', scores: [0, 5], cost: 10 },
      { id: 'D', scores: [null, 5], cost: 10 },
    ];
    const portfolio = round({ applications, weights: [60, 40], budget: 10 });
    const found = firmness(basisOf(portfolio), decide(portfolio).ranking);
    // D lacks a score and has no place, so it stands on no side of the waterline.
    expect([found.above, found.below]).toEqual([1, 2]);
    const [first, second] = found.directions;
    expect(first?.set.below).toEqual({ at: 0.5, ahead: 'A', behind: 'B' });
    expect(second?.set.above).toEqual({ at: 0.5, ahead: 'A', behind: 'B' });
  });

  test('the same as picking the nearest of every crossing in the whole list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const portfolio = { ...randomRound(seed, 12), gates: [] };
        const basis = basisOf(portfolio);
        const { ranking } = decide(portfolio, { frontier: false });
        const side = new Map(ranking.map(({ id, withinBudget }) => [id, withinBudget]));
        const all = stability(basis);
        firmness(basis, ranking).directions.forEach(({ direction, share, set, order }) => {
          const { crossings } = all.find((one) => one.direction === direction)!;
          const ends = (keep: (a: boolean | null, b: boolean | null) => boolean): [number, number] => {
            const at = crossings
              .filter(({ a, b }) => keep(side.get(a) ?? null, side.get(b) ?? null))
              .map((one) => one.at);
            return [
              Math.min(share, Math.max(0, ...at.filter((t) => t <= share + 1e-9))),
              Math.max(share, Math.min(1, ...at.filter((t) => t >= share - 1e-9))),
            ];
          };
          expect([set.from, set.to]).toEqual(
            ends((a, b) => (a === true && b === false) || (a === false && b === true)),
          );
          expect([order.from, order.to]).toEqual(
            ends((a, b) => (a === true && b !== null) || (b === true && a !== null)),
          );
        });
      }),
      { seed: 2027, numRuns: 100 },
    );
  });
});

test('rank acceptability step by step gives the same figures, and the share done never goes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.boolean(), (seed, uncertainScores) => {
      const basis = basisOf(randomRound(seed, 6));
      const settings = { domain: { kind: 'free' }, samples: 350, seed, uncertainScores } as const;
      const steps = smaaSteps(basis, settings);
      let before = 0;
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          expect(step.value).toEqual(smaa(basis, settings));
          break;
        }
        expect(step.value).toBeGreaterThan(before);
        expect(step.value).toBeLessThanOrEqual(1 + 1e-12);
        before = step.value;
      }
      expect(before).toBeGreaterThan(0);
    }),
    { seed: 2027, numRuns: 30 },
  );
});

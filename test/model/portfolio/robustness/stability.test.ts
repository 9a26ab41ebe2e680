/** What happens to the list as weights move, worked out by hand from two or three applications. */
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import type { Portfolio } from '../../../../src/model/portfolio/portfolio';
import { smallestSwap } from '../../../../src/model/portfolio/robustness/certificate';
import {
  criticalWeight,
  crossings,
  leadersBy,
  stabilityInterval,
} from '../../../../src/model/portfolio/robustness/critical';
import { certificates, stability } from '../../../../src/model/portfolio/robustness/stability';
import { round } from '../build';

// With t for D1: A = t, B = 0.4 + 0.1 t, C = 1 - t. A = B at 4/9, A = C at 1/2, B = C at 6/11.
const three = [
  { id: 'C', scores: [0, 5], cost: 10 },
  { id: 'A', scores: [5, 0], cost: 10 },
  { id: 'B', scores: [2.5, 2], cost: 10 },
];
const near = (actual: readonly number[] | undefined, wanted: readonly number[]): void => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((one, k) => expect(actual![k]).toBeCloseTo(one, 12));
};

describe('one direction at a time', () => {
  test('between which shares the order holds, for all and for each; who leads; who changes places where', () => {
    // The rows of the table stand in another order than the ids, and so do the columns.
    const listed = round({ applications: three, weights: [60, 40] });
    const portfolio = { ...listed, directions: [...listed.directions].reverse() };
    const [second, first] = stability(basisOf(portfolio));
    expect([first?.direction, first?.share, second?.direction, second?.share]).toEqual([
      'D1',
      0.6,
      'D2',
      0.4,
    ]);
    near(first?.order, [6 / 11, 1]);
    expect(Object.keys(first?.byApplication ?? {})).toEqual(['A', 'B', 'C']);
    near(first?.byApplication['A'], [1 / 2, 1]);
    near(first?.byApplication['B'], [6 / 11, 1]);
    near(first?.byApplication['C'], [6 / 11, 1]);
    // C leads up to 1/2, A from there: what B does behind them makes no new leader.
    expect(first?.leaders.map(({ id }) => id)).toEqual(['C', 'A']);
    near(first?.leaders.flatMap(({ from, to }) => [from, to]), [0, 1 / 2, 1 / 2, 1]);
    expect(first?.crossings.map(({ a, b }) => a + b)).toEqual(['AB', 'AC', 'BC']);
    near(first?.crossings.map(({ at }) => at), [4 / 9, 1 / 2, 6 / 11]);
    // The share of D2 is what that of D1 is not.
    near(second?.order, [0, 5 / 11]);
    near(second?.byApplication['A'], [0, 1 / 2]);
    expect(second?.leaders.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(second?.crossings.map(({ a, b }) => a + b)).toEqual(['BC', 'AC', 'AB']);
  }); // prettier-ignore

  test('between two changes each application has its own room', () => {
    // Today 1/2 - 1/50: above A = B at 4/9 and below A = C at 1/2; B and C meet at 6/11 only.
    const [first] = stability(basisOf(round({ applications: three, weights: [48, 52] })));
    near(first?.order, [4 / 9, 1 / 2]);
    near(first?.byApplication['A'], [4 / 9, 1 / 2]);
    near(first?.byApplication['B'], [4 / 9, 6 / 11]);
    near(first?.byApplication['C'], [0, 1 / 2]);
  });

  test('two that are level today leave no room, to those that are level and to the whole list', () => {
    const [first] = stability(basisOf(round({ applications: three, weights: [1, 1] })));
    expect(first?.order).toEqual([0.5, 0.5]);
    expect(first?.byApplication['A']).toEqual([0.5, 0.5]);
    near(first?.byApplication['B'], [4 / 9, 6 / 11]);
    expect(first?.byApplication['C']).toEqual([0.5, 0.5]);
  });

  test('level today is within rounding, on either side', () => {
    const at = (t: number): readonly [number, number] => stabilityInterval([{ pair: [0, 1], at: t }], 0.5);
    expect([at(0.5 - 1e-10), at(0.5 + 1e-10)]).toEqual([[0.5, 0.5], [0.5, 0.5]]); // prettier-ignore
    expect([at(0.5 - 1e-8), at(0.5 + 1e-8)]).toEqual([[0.5 - 1e-8, 1], [0, 0.5 + 1e-8]]); // prettier-ignore
  });

  test('only those that are ranked: not one that is stopped or that lacks a score', () => {
    const applications = [
      ...three.map((one) => ({ ...one, anchored: one.id !== 'B' })),
      { id: 'E', scores: [5, null] },
    ];
    const gated: Portfolio = { ...round({ applications, weights: [60, 40] }), gates: [{ kind: 'anchored' }] };
    const [without] = stability(basisOf(gated));
    expect(Object.keys(without?.byApplication ?? {})).toEqual(['A', 'C']);
    near(without?.order, [1 / 2, 1]);
    const [all] = stability(basisOf({ ...gated, rankUnready: true }));
    expect(Object.keys(all?.byApplication ?? {})).toEqual(['A', 'B', 'C']);
    near(all?.order, [6 / 11, 1]);
  });
});

describe('where two are level', () => {
  test('at the ends: level in everything else, and level in the direction itself', () => {
    expect(criticalWeight([0.75, 0.5], [0.25, 0.5], [0.5, 0.5], 0)).toBe(0);
    expect(criticalWeight([0.75, 0.5], [0.25, 0.5], [0.5, 0.5], 1)).toBe(1);
  });

  test('nowhere for one that is better in both, and for two that are level throughout', () => {
    expect(criticalWeight([0.75, 0.75], [0.5, 0.25], [0.5, 0.5], 0)).toBeNull();
    expect(criticalWeight([0.5, 0.25], [0.5, 0.25], [0.5, 0.5], 0)).toBeNull();
    // 0.1 + 0.2 and 0.3 are apart by rounding only, which is no reason to change places.
    expect(criticalWeight([0.3, 0.1 + 0.2], [0.1 + 0.2, 0.3], [0.5, 0.5], 0)).toBeNull();
  });

  test('several at the same share, in order of the pairs', () => {
    // A and D are the same, and so are B and C; all meet at 1/2.
    const positions = [[1, 0], [0, 1], [0, 1], [1, 0]]; // prettier-ignore
    expect(crossings(positions, [0.25, 0.75], 0)).toEqual(
      [[0, 1], [0, 2], [1, 3], [2, 3]].map((pair) => ({ pair, at: 0.5 })),
    ); // prettier-ignore
  });
});

describe('who leads', () => {
  test('where one direction weighs all, it alone says', () => {
    const positions = [[0.25, 1], [0.75, 0]]; // prettier-ignore
    expect(leadersBy(positions, [1, 0], 0)).toEqual([{ leader: 1, from: 0, to: 1 }]);
    // The other direction from 0 to 1: 0.25 + 0.75 t and 0.75 - 0.75 t are level at 1/3.
    const leaders = leadersBy(positions, [1, 0], 1);
    expect(leaders.map(({ leader }) => leader)).toEqual([1, 0]);
    near(leaders.flatMap(({ from, to }) => [from, to]), [0, 1 / 3, 1 / 3, 1]); // prettier-ignore
    expect(leadersBy([], [1], 0)).toEqual([]);
  });

  test('one after another, each for as long as nobody passes', () => {
    // t, 3/4 - t/4 and 1 - t: the third leads to 1/3, the second to 3/5, the first from there; first and third meet at
    // 1/2, behind the second.
    const leaders = leadersBy([[1, 0], [0.5, 0.75], [0, 1]], [0.5, 0.5], 0); // prettier-ignore
    expect(leaders.map(({ leader }) => leader)).toEqual([2, 1, 0]);
    near(leaders.map(({ to }) => to), [1 / 3, 3 / 5, 1]); // prettier-ignore
    near(leaders.map(({ from }) => from), [0, 1 / 3, 3 / 5]); // prettier-ignore
  });
});

describe('the smallest share of weight that changes something', () => {
  test('taken where the lead is greatest first, and no more than there is', () => {
    // d = (1/2, 1/4, -1/4): the lead 1/8 + 1/8 - 1/16 = 3/16. The first gives its 1/4, which takes off 3/4 of that = 3/16.
    expect(smallestSwap([0.75, 0.5, 0.25], [0.25, 0.25, 0.5], [0.25, 0.5, 0.25])).toEqual({
      share: 0.25,
      moves: [{ from: 0, to: 2, amount: 0.25 }],
    });
    // Half the weight on the first: 1/4 + 1/16 - 1/16 = 1/4 of lead, of which 1/3 of the weight takes all.
    const one = smallestSwap([0.75, 0.5, 0.25], [0.25, 0.25, 0.5], [0.5, 0.25, 0.25]);
    expect(one?.moves).toEqual([{ from: 0, to: 2, amount: 1 / 3 }]);
    // An eighth on the first takes off 3/32 of 1/16 + 5/32 - 1/16 = 5/32; what is left, 1/16, takes 1/8 of the second.
    expect(smallestSwap([0.75, 0.5, 0.25], [0.25, 0.25, 0.5], [0.125, 0.625, 0.25])).toEqual({
      share: 0.25,
      moves: [
        { from: 0, to: 2, amount: 0.125 },
        { from: 1, to: 2, amount: 0.125 },
      ],
    });
  });

  test('what rounding leaves of the lead moves nothing more', () => {
    // d = (0.4, 0, -0.2): the lead 0.16 - 0.06, of which each unit from the first takes 0.6; the second has nothing to do.
    const found = smallestSwap([0.4, 0, 0], [0, 0, 0.2], [0.4, 0.3, 0.3]);
    expect(found?.moves.map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
    expect(found?.share).toBeCloseTo(1 / 6, 12);
  });

  test('a direction that weighs nothing has nothing to give', () => {
    expect(smallestSwap([1, 0.5, 0], [0, 0.25, 0.25], [0, 0.75, 0.25])).toEqual({
      // d = (1, 1/4, -1/4): lead 3/16 - 1/16 = 1/8, of which 1/4 of the weight from the second takes 1/2 each.
      share: 0.25,
      moves: [{ from: 1, to: 2, amount: 0.25 }],
    });
  });

  test('nothing has to move where they are level or behind, or where there is no direction', () => {
    const none = { share: 0, moves: [] };
    expect(smallestSwap([0.5, 0.25], [0.25, 0.5], [0.5, 0.5])).toEqual(none);
    expect(smallestSwap([0.25, 0.25], [0.25, 0.5], [0.5, 0.5])).toEqual(none);
    expect(smallestSwap([], [], [])).toEqual(none);
    expect(smallestSwap([0.5, 0.5], [0.25, 0.25], [0.5, 0.5])).toBeNull();
  });

  test('of several that are as weak, the first down the list is named', () => {
    // Equal in D2, and a quarter apart in D1: all of its half has to move, whichever the pair.
    const applications = ['A', 'B', 'C', 'D'].map((id, k) => ({ id, scores: [4 - k, 1], cost: 10 }));
    const scale = { min: 0, max: 4 };
    const portfolio = round({ applications, budget: 20, scale });
    expect(certificates(basisOf(portfolio), decide(portfolio).ranking)).toEqual({
      order: { ahead: 'A', behind: 'B', share: 0.5 },
      waterline: { ahead: 'A', behind: 'C', share: 0.5 },
    });
  });

  test('one without a place is no one to be ahead of', () => {
    const applications = [
      { id: 'A', scores: [4, 2] },
      { id: 'B', scores: [1, 3] },
      { id: 'C', scores: [4, null] },
      { id: 'D', scores: [4, 4] },
    ];
    const portfolio: Portfolio = round({ applications, scale: { min: 0, max: 4 } });
    const { ranking } = decide(portfolio);
    expect(ranking.map(({ id, place }) => [id, place])).toEqual([['D', 1], ['A', 2], ['B', 3], ['C', null]]); // prettier-ignore
    // D before A: 0 in D1 and 1/2 in D2: all of D2's half. A before B: (3/4, -1/4), a lead of 1/4 of which each unit of
    // weight takes 1. C is not compared, though with nothing in D2 it would be level with B.
    expect(certificates(basisOf(portfolio), ranking).order).toEqual({ ahead: 'A', behind: 'B', share: 0.25 });
  });
});

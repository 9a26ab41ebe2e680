import { basisOf } from '../../../src/model/portfolio/basis';
import { decide } from '../../../src/model/portfolio/decide';
import { breakEven } from '../../../src/model/portfolio/explanation/breakEven';
import { enoughInOneDirection } from '../../../src/model/portfolio/explanation/enough';
import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import { costSentence, pointsSentence, stepsSentence } from '../../../src/taskpane/application/changing';
import { contrastOf, swapSentence } from '../../../src/taskpane/application/comparing';
import { round, valued } from '../../model/portfolio/build';

/** Spaces that do not break are spaces to a reader. */
const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

describe('what move of weight brings two applications level', () => {
  const said = (portfolio: Portfolio, one: string, other: string, language: 'sv' | 'en' = 'sv') => {
    const found = contrastOf(basisOf(portfolio), one, other);
    return plain(found && swapSentence(language, found, decide(portfolio, { frontier: false })));
  };

  test('from one direction: by hand', () => {
    // Of 5, weights 1/2 and 1/2: A 5 and 2, B 3 and 3. The lead is 0,5·0,4 - 0,5·0,2 = 0,1 of the whole; what moves from
    // the first direction (+0,4) to the second (-0,2) takes 0,6 each: 0,1/0,6 = 16,7 percentage points.
    const portfolio = round({
      applications: [
        { id: 'A', scores: [5, 2] },
        { id: 'B', scores: [3, 3] },
      ],
      weights: [1, 1],
    });
    const sentence =
      'Flyttas 16,7 procentenheter av vikten från ”Inriktning 1” till ”Inriktning 2” kommer B ikapp A.';
    expect(said(portfolio, 'A', 'B')).toBe(sentence);
    expect(said(portfolio, 'B', 'A')).toBe(sentence);
    expect(said(portfolio, 'A', 'B', 'en')).toBe(
      'If 16.7 percentage points of the weight move from “Inriktning 1” to “Inriktning 2”, B catches up with A.',
    );
  });

  test('from two directions, where the first is used up: by hand', () => {
    // Weights 0,1 0,8 0,1; differences +1, +0,5, -0,5: the lead is 0,1 + 0,4 - 0,05 = 0,45. All 0,1 of the first takes
    // 0,15; the 0,30 that are left take 0,30 of the second.
    const portfolio = round({
      applications: [
        { id: 'A', scores: [5, 5, 0] },
        { id: 'B', scores: [0, 2.5, 2.5] },
      ],
      weights: [1, 8, 1],
    });
    expect(said(portfolio, 'A', 'B')).toBe(
      'Flyttas 40 procentenheter av vikterna till ”Inriktning 3” kommer B ikapp A: 10 procentenheter från ”Inriktning 1” och 30 procentenheter från ”Inriktning 2”.',
    );
  });

  test('level already, never level, or not to be compared', () => {
    const portfolio = round({
      applications: [
        { id: 'A', scores: [4, 4] },
        { id: 'B', scores: [3, 3] },
        { id: 'C', scores: [3, 3] },
        { id: 'D', scores: [3, null] },
      ],
      weights: [1, 1],
    });
    expect(said(portfolio, 'A', 'B')).toMatch(/^Inga vikter kan få B att komma ikapp A/);
    expect(said(portfolio, 'B', 'C')).toBe('B och C har lika många poäng.');
    expect(said(portfolio, 'A', 'D')).toBeNull();
  });
});

describe('what would change the choice', () => {
  // The published example of explanation.test.ts: of 100 kr, B and C together give 18 and beat A's 17.
  const portfolio = valued(
    [
      { id: 'A', value: 17, cost: 100 },
      { id: 'B', value: 10, cost: 50 },
      { id: 'C', value: 8, cost: 50 },
    ],
    100,
  );
  const row = (id: string) => {
    const found = decide(portfolio, { frontier: false }).ranking.find((one) => one.id === id);
    const even = breakEven(basisOf(portfolio), id);
    if (found === undefined || even === null) throw new Error(id);
    return { row: found, even };
  };

  test('left out: at half the cost it fits beside B, at 18 points it is worth both', () => {
    const { row: a, even } = row('A');
    expect(plain(costSentence('sv', a, even.breakEvenCost, false))).toBe(
      'Skulle rymmas om den kostade högst 50 kr (nu 100 kr).',
    );
    expect(plain(pointsSentence('sv', a, even.breakEvenValue))).toBe(
      'Skulle väljas med minst 18,0 poäng (nu 17,0).',
    );
  });

  test('chosen: as long as B and C together are worth as much as A', () => {
    const { row: b, even } = row('B');
    // Without B the best is A alone, 17: B must give 17 - 8 = 9. It may cost what C leaves, 50.
    expect(plain(costSentence('sv', b, even.breakEvenCost, false))).toBe(
      'Den kostar högst 50 kr (nu 50 kr).',
    );
    expect(plain(pointsSentence('sv', b, even.breakEvenValue))).toBe('Den har minst 9,0 poäng (nu 10,0).');
  });

  test('what the model does not know is not said', () => {
    const { row: a } = row('A');
    expect(costSentence('sv', a, null, false)).toBeNull();
    expect(pointsSentence('sv', a, null)).toBeNull();
    expect(stepsSentence('sv', [], portfolio)).toBeNull();
  });

  test('several years as one fund: said to be so, and where it is the years that hinder', () => {
    const { row: a } = row('A');
    expect(costSentence('sv', a, 50, true)).toMatch(/Räknat med alla år som en enda ram\.$/);
    expect(costSentence('sv', a, 100, true)).toMatch(/fördelningen mellan åren/);
    // Where the money is one fund, a cost that fits is a draw between two portfolios, which is said elsewhere.
    expect(costSentence('sv', a, 100, false)).toBeNull();
  });

  test('what is said to be enough is rounded so that it is', () => {
    const { row: a } = row('A');
    expect(plain(pointsSentence('sv', a, 18.01))).toBe('Skulle väljas med minst 18,1 poäng (nu 17,0).');
    expect(plain(pointsSentence('sv', a, 104))).toBe('Inga poäng räcker: den skulle behöva 104,0 av 100.');
  });

  test('one direction by itself: the scores of enough.test.ts in words', () => {
    const two = round({ applications: [{ id: 'A', scores: [2, 1] }], weights: [3, 1] });
    expect(stepsSentence('sv', enoughInOneDirection(basisOf(two), 'A', 50), two)).toBe(
      'En enda högre bedömning räcker: minst 3 mot ”Inriktning 1” (nu 2) eller 4 mot ”Inriktning 2” (nu 1).',
    );
  });
});

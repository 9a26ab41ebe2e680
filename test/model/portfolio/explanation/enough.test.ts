import fc from 'fast-check';
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { enoughInOneDirection } from '../../../../src/model/portfolio/explanation/enough';
import type { Portfolio } from '../../../../src/model/portfolio/portfolio';
import { round } from '../build';

const two = (): Portfolio =>
  round({
    applications: [
      { id: 'A', scores: [2, 1] },
      { id: 'B', scores: [5, 5] },
    ],
    weights: [3, 1],
    scale: { min: 0, max: 5 },
  });

/** The portfolio with another score of one application. */
function rescored(portfolio: Portfolio, id: string, direction: string, value: number): Portfolio {
  const applications = portfolio.applications.map((application) =>
    application.id !== id
      ? application
      : {
          ...application,
          scores: new Map(application.scores).set(direction, {
            mean: value,
            byAssessor: [{ assessor: '', value }],
          }),
        },
  );
  return { ...portfolio, applications };
}

test('by hand: a step on the scale of 5 with three quarters of the weight is 15 points', () => {
  // A has 75 · 2/5 + 25 · 1/5 = 35 points. 50 is 15 more: one step where the weight is 0,75, three where it is 0,25.
  const [first, second] = two().directions.map(({ id }) => id);
  expect(enoughInOneDirection(basisOf(two()), 'A', 50)).toEqual([
    { direction: first, from: 2, to: 3 },
    { direction: second, from: 1, to: 4 },
  ]);
});

test('a direction where the top of the scale is not enough is left out', () => {
  // 65 is 30 more: two steps, to 4; or six steps, to 7 of 5.
  const [first] = two().directions.map(({ id }) => id);
  expect(enoughInOneDirection(basisOf(two()), 'A', 65)).toEqual([{ direction: first, from: 2, to: 4 }]);
});

test('who has the points already, is unknown or not fully assessed needs nothing that can be told', () => {
  expect(enoughInOneDirection(basisOf(two()), 'A', 35)).toEqual([]);
  expect(enoughInOneDirection(basisOf(two()), 'X', 90)).toEqual([]);
  const portfolio = two();
  const [application, ...rest] = portfolio.applications;
  const blank = { ...portfolio, applications: [{ ...application!, scores: new Map() }, ...rest] };
  expect(enoughInOneDirection(basisOf(blank), 'A', 90)).toEqual([]);
});

test('law: with the score that is said to be enough the decision gives the points that were asked for', () => {
  const score = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 2, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 99 }),
      (scores, weights, points) => {
        const portfolio = round({
          applications: [{ id: 'A', scores }],
          weights: weights.slice(0, scores.length),
          scale: { min: 0, max: 5 },
        });
        for (const { direction, to } of enoughInOneDirection(basisOf(portfolio), 'A', points)) {
          const [row] = decide(rescored(portfolio, 'A', direction, to), { frontier: false }).ranking;
          expect(row?.score).toBeCloseTo(points, 9);
        }
      },
    ),
  );
});

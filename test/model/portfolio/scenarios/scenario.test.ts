import { rankCorrelation } from '../../../../src/model/portfolio/crosscheck/correlation';
import { decide } from '../../../../src/model/portfolio/decide';
import type { Scenario } from '../../../../src/model/portfolio/scenarios/scenario';
import { compare, keep, timesChosen } from '../../../../src/model/portfolio/scenarios/scenario';
import { round } from '../build';

const portfolio = round({
  applications: [
    { id: 'A', scores: [5, 0], cost: 60 },
    { id: 'B', scores: [4, 1], cost: 40 },
    { id: 'C', scores: [0, 5], cost: 60 },
  ],
  budget: 100,
});
const decided = (): Scenario => keep('Beslutad', decide(portfolio));
const weighed = (): Scenario => keep('Vikt på D2', decide(portfolio, { weights: { D1: 1, D2: 3 } }));

describe('scenarios', () => {
  test('what goes in and out, what it adds, how much is the same', () => {
    // By hand: A and B (100 points) against B and C: 75·5/5 + (25·4 + 75·1)/5 = 110 points; 40 of 160 kr in both.
    const found = compare(decided(), weighed());
    expect(found).toMatchObject({
      in: ['C'],
      out: ['A'],
      addedCost: 0,
      overlap: 1 / 3,
      overlapInKronor: 0.25,
      same: false,
    });
    expect(found.addedValue).toBeCloseTo(10, 9);
    expect(found.weights?.overlap).toBeCloseTo(0.75, 12);
  });

  test('with itself nothing differs; survives being stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(decided())) as Scenario;
    expect(stored).toEqual(decided());
    expect(compare(decided(), stored)).toMatchObject({
      in: [],
      out: [],
      addedValue: 0,
      overlap: 1,
      same: true,
    });
  });

  test('how often each is chosen', () => {
    expect(timesChosen([decided(), weighed()])).toEqual({ A: 1, B: 2, C: 1 });
    expect(timesChosen([])).toEqual({});
  });

  test('other directions cannot be compared by weight; empty portfolios overlap entirely', () => {
    const other = keep(
      'Annan',
      decide(round({ applications: [{ id: 'A', scores: [5], cost: 60 }], budget: 0 })),
    );
    expect(compare(decided(), other).weights).toBeNull();
    expect(compare(other, other)).toMatchObject({ overlap: 1, overlapInKronor: 1 });
  });

  test('what is kept of a decision', () => {
    expect(weighed()).toMatchObject({
      name: 'Vikt på D2',
      singleFund: false,
      budgets: [{ year: 2027, amount: 100 }],
      weights: [
        { id: 'D1', share: 0.25 },
        { id: 'D2', share: 0.75 },
      ],
      // 25, 20 + 15 and 75 points.
      places: { C: 1, B: 2, A: 3 },
      chosen: { B: 40, C: 60 },
      cost: 100,
      proven: true,
    });
  });

  test('the rankings are compared among those that have a place in both, mid-ranks for ties', () => {
    const scenario = (places: Scenario['places']): Scenario => ({ ...decided(), places });
    const from = scenario({ A: 1, B: 2, C: 2, D: 4, X: 5 });
    // By hand without X and Y: 1, 2.5, 2.5, 4 against 4, 2.5, 2.5, 1, the very opposite.
    const to = scenario({ Y: 1, D: 2, B: 3, C: 3, A: 5 });
    expect(compare(from, to).ranking.spearman).toBeCloseTo(-1, 12);
    expect(compare(from, to).ranking).toEqual(rankCorrelation([1, 2.5, 2.5, 4], [4, 2.5, 2.5, 1]));
    expect(compare(from, from).ranking.spearman).toBeCloseTo(1, 12);
  });

  test('the same directions in another order are the same directions', () => {
    const turned = { ...weighed(), weights: [...weighed().weights].reverse() };
    expect(compare(decided(), turned).weights?.overlap).toBeCloseTo(0.75, 12);
    const [one, two] = weighed().weights;
    const withWeights = (...weights: Scenario['weights'][number][]): Scenario => ({ ...weighed(), weights });
    const third = { id: 'D3', share: 0 };
    for (const other of [withWeights(two!), withWeights(one!, two!, third), withWeights(one!, third)])
      expect(compare(decided(), other).weights).toBeNull();
    expect(compare({ ...decided(), weights: [] }, { ...weighed(), weights: [] }).weights).toBeNull();
  });

  test('what goes in and out is in order of id; kronor in both are the lesser, in either the greater', () => {
    const scenario = (chosen: Scenario['chosen']): Scenario => ({ ...decided(), chosen });
    const found = compare(scenario({ B: 40, A: 60, Y: 1, X: 1 }), scenario({ D: 5, C: 5, B: 40, A: 50 }));
    expect(found).toMatchObject({ in: ['C', 'D'], out: ['X', 'Y'] });
    // 40 + 50 of 40 + 60 + 5 + 5 + 1 + 1.
    expect(found.overlapInKronor).toBeCloseTo(90 / 112, 12);
  });

  test('one without a place is kept without one', () => {
    const blank = round({ applications: [{ id: 'A', scores: [5] }, { id: 'B', scores: [null] }] }); // prettier-ignore
    expect(keep('Ofullständig', decide(blank)).places).toEqual({ A: 1 });
  });
});

import { decide } from '../../../../src/model/portfolio/decide';
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
const first = keep('Beslutad', decide(portfolio));
const second = keep('Vikt på D2', decide(portfolio, { weights: { D1: 1, D2: 3 } }));

describe('scenarios', () => {
  test('what goes in and out, what it adds, how much is the same', () => {
    // By hand: A and B (100 points) against B and C: 75·5/5 + (25·4 + 75·1)/5 = 110 points; 40 of 160 kr in both.
    const found = compare(first, second);
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
    const stored = JSON.parse(JSON.stringify(first)) as typeof first;
    expect(stored).toEqual(first);
    expect(compare(first, stored)).toMatchObject({ in: [], out: [], addedValue: 0, overlap: 1, same: true });
  });

  test('how often each is chosen', () => {
    expect(timesChosen([first, second])).toEqual({ A: 1, B: 2, C: 1 });
    expect(timesChosen([])).toEqual({});
  });

  test('other directions cannot be compared by weight; empty portfolios overlap entirely', () => {
    const other = keep(
      'Annan',
      decide(round({ applications: [{ id: 'A', scores: [5], cost: 60 }], budget: 0 })),
    );
    expect(compare(first, other).weights).toBeNull();
    expect(compare(other, other)).toMatchObject({ overlap: 1, overlapInKronor: 1 });
  });
});

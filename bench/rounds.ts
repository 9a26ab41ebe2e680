import { randomFrom } from '../src/model/random';
import type { Condition, Portfolio } from '../src/model/portfolio/portfolio';

/** A seeded round: scores in half steps from 0 to 5, conditions of the common kinds, a fund for two in five. */
export function randomPortfolio(size: number, width: number, seed: number): Portfolio {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random.unit() * n);
  const id = (i: number): string => `A${String(i).padStart(4, '0')}`;
  const directions = Array.from({ length: width }, (_, j) => `D${j + 1}`);
  const conditions: Condition[] = [];
  for (let k = 0; k < Math.min(10, size / 5); k++) {
    conditions.push({ kind: 'requires', id: `R${k}`, application: id(below(size)), all: [id(below(size))] });
    conditions.push({ kind: 'excludes', id: `E${k}`, application: id(below(size)), any: [id(below(size))] });
  }
  for (const value of ['BUF', 'SOF', 'KLF']) {
    conditions.push({ kind: 'atLeast', id: `G${value}`, column: 'administration', value, count: 1 });
  }
  return {
    directions: directions.map((name) => ({ id: name, title: name, weight: 5 + below(20) })),
    applications: Array.from({ length: size }, (_, i) => ({
      id: id(i),
      title: id(i),
      requested: 50_000 + 1000 * below(1950),
      draws: [],
      scores: new Map(directions.map((name) => [name, { mean: below(11) / 2, byAssessor: [] }])),
      administration: ['BUF', 'SOF', 'KLF'][below(3)]!,
      anchored: true,
      goals: [],
      legalRequirement: false,
      netPresentValue: null,
      netPresentValueRatio: null,
    })),
    budgets: [{ year: 2027, amount: size * 400_000 }],
    conditions,
    capacities: [],
    scale: { min: 0, max: 5 },
    goals: [],
  };
}

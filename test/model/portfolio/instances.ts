import type { Capacity, Condition, Portfolio } from '../../../src/model/portfolio/portfolio';
import type { Given } from './build';
import { round } from './build';

/** Seeded numbers for tests (mulberry32, public domain); the product has its own generator. */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const administrations = ['BUF', 'SOF', 'KLF'];

/**
 * A round with every kind of condition. Coarse scores and costs, so that ties in value and in cost are common and
 * the order of portfolios is put to the test.
 */
export function randomRound(seed: number, most = 14): Portfolio {
  const below = seeded(seed);
  const size = 1 + below(most);
  const id = (i: number): string => `A${String(i).padStart(2, '0')}`;
  const any = (): string => id(below(size));
  const some = (): string[] => [...new Set(Array.from({ length: 1 + below(2) }, any))];
  const years = below(3) === 0 ? [2027, 2028] : [2027];
  const applications: Given[] = Array.from({ length: size }, (_, i) => ({
    id: id(i),
    scores: below(12) === 0 ? [below(6), null, below(6)] : [below(6), below(6), below(6)],
    cost: below(15) === 0 ? null : 50 * (1 + below(8)),
    draws: years.length > 1 ? years.map((year) => ({ year, amount: 50 * below(5) })) : [],
    administration: administrations[below(3)]!,
    object: `O${below(2)}`,
    goals: below(2) === 0 ? ['M1'] : ['M1', 'M2'].slice(below(2)),
  }));
  const kinds: ((k: string) => Condition)[] = [
    (k) => ({ kind: 'requires', id: k, application: any(), all: some() }),
    (k) => ({ kind: 'excludes', id: k, application: any(), any: some() }),
    (k) => ({ kind: 'bundle', id: k, members: some() }),
    (k) => ({ kind: 'atLeast', id: k, column: 'administration', value: administrations[below(3)]!, count: 1 + below(2) }), // prettier-ignore
    (k) => ({ kind: 'atLeast', id: k, column: 'goal', value: 'M2', count: 1 }),
    (k) => ({
      kind: 'atMostShare',
      id: k,
      column: 'object',
      value: `O${below(2)}`,
      share: (2 + below(6)) / 10,
    }),
    (k) => ({ kind: 'must', id: k, application: any(), reason: 'lag' }),
    (k) => ({ kind: 'mustNot', id: k, application: any(), reason: 'pausad' }),
  ];
  const conditions = Array.from({ length: below(7) }, (_, k) => kinds[below(kinds.length)]!(`V${k}`));
  const capacities: Capacity[] =
    below(4) === 0
      ? [
          {
            resource: 'Systemutvecklare',
            year: 2027,
            available: 1 + below(4),
            needs: new Map(applications.map((one) => [one.id, below(4) * 0.5])),
          },
        ]
      : [];
  return round({
    applications,
    weights: [1 + below(3), 1 + below(3), 1 + below(3)],
    budget: years.map((year) => ({ year, amount: 50 * (2 + below(4 * size)) })),
    conditions,
    capacities,
  });
}

/** Three years' budgets and forty applications: more than a thousand elements of work can settle. */
export function hardRound(): Portfolio {
  const below = seeded(99);
  const years = [2027, 2028, 2029];
  return round({
    applications: Array.from({ length: 40 }, (_, i) => ({
      id: `A${String(i).padStart(2, '0')}`,
      scores: [below(1001), below(1001)].map((x) => x / 200),
      draws: years.map((year) => ({ year, amount: 50 + below(1000) })),
    })),
    budget: years.map((year) => ({ year, amount: 8000 })),
  });
}

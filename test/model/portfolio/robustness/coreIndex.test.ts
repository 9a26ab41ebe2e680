/** Portfolios that no other beats whatever the weights, found by hand among the few that there are. */
import { basisOf } from '../../../../src/model/portfolio/basis';
import type { Condition, Portfolio } from '../../../../src/model/portfolio/portfolio';
import { coreIndex } from '../../../../src/model/portfolio/robustness/coreIndex';
import type { CoreIndex } from '../../../../src/model/portfolio/robustness/coreIndex';
import { compile } from '../../../../src/model/portfolio/selection/compile';
import { round } from '../build';

/** With any weights of two directions: the extreme points are all of the one and all of the other. */
const found = (portfolio: Portfolio): CoreIndex | null => {
  const { candidates, demands } = basisOf(portfolio);
  const mean = (id: string, direction: string): number =>
    portfolio.applications.find((one) => one.id === id)?.scores.get(direction)?.mean ?? 0;
  const program = compile(candidates, demands);
  return coreIndex(
    program,
    ['D1', 'D2'].map((direction) => program.ids.map((id) => mean(id, direction))),
  );
};

// Room for two. Pairs by their values in D1 and D2: AB 9, 6 · AC 5, 9 · AD 6, 6 · BC 4, 5 · BD 5, 2 · CD 1, 5.
const applications = [
  { id: 'A', scores: [5, 5], cost: 10 },
  { id: 'B', scores: [4, 1], cost: 10 },
  { id: 'C', scores: [0, 4], cost: 10 },
  { id: 'D', scores: [1, 1], cost: 10 },
];
const four = round({ applications, budget: 20 });
const when = (...conditions: Condition[]): CoreIndex | null => found({ ...four, conditions });
const forced = (kind: 'must' | 'mustNot', application: string): Condition => ({
  kind,
  id: `ska ${application}`,
  application,
  reason: '',
});

test('what the fund has room for: one in all, one in none, two in half of them', () => {
  // AD is beaten by AB (9 and 6 against 6 and 6): better at one point and as good at the other is enough.
  expect(when()).toEqual({ nonDominated: [['A', 'B'], ['A', 'C']], index: { A: 1, B: 0.5, C: 0.5, D: 0 } }); // prettier-ignore
});

test('what must be in and what must be out is so in all of them', () => {
  // With C: AC 5, 9 beats BC 4, 5 and CD 1, 5. Without A: BC 4, 5 and BD 5, 2; CD 1, 5 is beaten by BC.
  expect(when(forced('must', 'C'))?.nonDominated).toEqual([['A', 'C']]);
  expect(when(forced('mustNot', 'A'))?.nonDominated).toEqual([['B', 'C'], ['B', 'D']]); // prettier-ignore
  expect(when(forced('mustNot', 'A'))?.index).toEqual({ A: 0, B: 1, C: 0.5, D: 0.5 });
});

test('one that needs another comes with it, and two that exclude each other do not', () => {
  // A without B is nothing: AB, or of the others BC and BD, which AB beats; CD as well.
  expect(when({ kind: 'requires', id: 'V1', application: 'A', all: ['B'] })?.nonDominated).toEqual([['A', 'B']]); // prettier-ignore
  // Without AB: AC 5, 9 and AD 6, 6; BD 5, 2 is beaten.
  expect(when({ kind: 'excludes', id: 'V1', application: 'A', any: ['B'] })?.nonDominated).toEqual([['A', 'C'], ['A', 'D']]); // prettier-ignore
});

test('where no portfolio holds there is none, and nobody is in it', () => {
  const none = { nonDominated: [], index: { A: 0, B: 0, C: 0, D: 0 } };
  expect(when(forced('must', 'A'), forced('must', 'B'), forced('must', 'C'))).toEqual(none);
  // One that takes no part cannot be demanded.
  expect(when(forced('must', 'E'))).toEqual(none);
});

test('two that are as good, also where sums are apart by rounding, are both kept', () => {
  const twins = round({
    applications: [
      { id: 'A', scores: [0.3, 2], cost: 10 },
      { id: 'B', scores: [0.1 + 0.2, 2], cost: 10 },
      { id: 'C', scores: [0.2, 2], cost: 10 },
    ],
    budget: 10,
  });
  expect(found(twins)).toEqual({ nonDominated: [['A'], ['B']], index: { A: 0.5, B: 0.5, C: 0 } });
});

test('twenty are tried in every combination', () => {
  // Room for one: the first is worth 20 in D1 and 1 in D2, the last 1 and 20. None of them beats another.
  const many = round({
    applications: Array.from({ length: 20 }, (_, i) => ({
      id: `A${10 + i}`,
      scores: [20 - i, 1 + i],
      cost: 10,
    })),
    budget: 10,
    scale: { min: 0, max: 20 },
  });
  expect(found(many)?.nonDominated).toHaveLength(20);
  for (const share of Object.values(found(many)?.index ?? {})) expect(share).toBe(1 / 20);
});

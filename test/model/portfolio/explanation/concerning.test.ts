import { conditionsConcerning } from '../../../../src/model/portfolio/explanation/concerning';
import type { Condition } from '../../../../src/model/portfolio/portfolio';
import { round } from '../build';

const [application] = round({
  applications: [{ id: 'A', scores: [1] }],
  weights: [1],
  scale: { min: 0, max: 5 },
}).applications;
const grouped = { ...application!, administration: 'Nord', object: 'Skola', goals: ['M1'] };

const about: readonly Condition[] = [
  { kind: 'must', id: '1', application: 'A', reason: '' },
  { kind: 'mustNot', id: '2', application: 'A', reason: '' },
  { kind: 'requires', id: '3', application: 'A', all: ['B'] },
  { kind: 'requires', id: '4', application: 'B', all: ['A'] },
  { kind: 'excludes', id: '5', application: 'A', any: ['B'] },
  { kind: 'excludes', id: '6', application: 'B', any: ['C', 'A'] },
  { kind: 'bundle', id: '7', members: ['B', 'A'] },
  { kind: 'atLeast', id: '8', column: 'administration', value: 'Nord', count: 1 },
  { kind: 'atMostShare', id: '9', column: 'goal', value: 'M1', share: 0.5 },
];
const ofOthers: readonly Condition[] = [
  { kind: 'must', id: '11', application: 'B', reason: '' },
  { kind: 'requires', id: '12', application: 'B', all: ['C'] },
  { kind: 'bundle', id: '13', members: ['B', 'C'] },
  { kind: 'atLeast', id: '14', column: 'object', value: 'Vård', count: 1 },
  { kind: 'atMostShare', id: '15', column: 'goal', value: 'M2', share: 0.5 },
];

test('those that name it or a group that it belongs to, in their own order; none of the others', () => {
  const mixed = [...ofOthers, ...about].sort((a, b) => Number(a.id) - Number(b.id));
  expect(conditionsConcerning(grouped, mixed)).toEqual(about);
});

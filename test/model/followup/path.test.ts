import fc from 'fast-check';
import type { Indicator } from '../../../src/model/followup/indicator';
import { plannedShare, progressOf } from '../../../src/model/followup/path';

const indicator = (change: Partial<Indicator>): Indicator => ({
  indicator: 'Mått',
  unit: 'dagar',
  baseline: 20,
  baselineDate: '2026-01-01',
  target: 10,
  targetDate: '2026-01-11',
  method: 'Uttag',
  owner: 'Chefen',
  outcome: 16,
  outcomeDate: '2026-01-06',
  ...change,
});

// The path goes from 20 to 10 in ten days: a day is worth one, half way on 6 January is 15.
test.each([
  [16, '2026-01-06', 'behind', 0.4, 0.5, 15],
  [15.4, '2026-01-06', 'onPath', 0.46, 0.5, 15],
  [14.6, '2026-01-06', 'onPath', 0.54, 0.5, 15],
  [14, '2026-01-06', 'ahead', 0.6, 0.5, 15],
  [10, '2026-01-06', 'reached', 1, 0.5, 15],
  [21, '2026-01-06', 'behind', -0.1, 0.5, 15],
  [20, '2025-12-31', 'onPath', 0, 0, 20],
  [11, '2026-02-01', 'behind', 0.9, 1, 10],
] as const)('%d on %s is %s', (outcome, outcomeDate, state, attained, planned, plannedValue) => {
  const progress = progressOf(indicator({ outcome, outcomeDate }));
  expect(progress.state).toBe(state);
  expect(progress.attained).toBeCloseTo(attained, 12);
  expect(progress.planned).toBeCloseTo(planned, 12);
  expect(progress.plannedValue).toBeCloseTo(plannedValue, 12);
  expect(progress.lead).toBeCloseTo(attained - planned, 12);
});

test('exactly at the edge of the tolerance counts as on the path', () => {
  // 15.5 is 0.45 of the way where 0.5 was planned.
  expect(progressOf(indicator({ outcome: 15.5 })).state).toBe('onPath');
  expect(progressOf(indicator({ outcome: 14.5 })).state).toBe('onPath');
});

test('what cannot be judged says why', () => {
  expect(progressOf(indicator({ baseline: null })).state).toBe('noPlan');
  expect(progressOf(indicator({ target: null })).state).toBe('noPlan');
  expect(progressOf(indicator({ target: 20 })).state).toBe('noPlan');
  expect(progressOf(indicator({ target: 20, outcome: null })).state).toBe('noPlan');
  expect(progressOf(indicator({ outcome: null })).state).toBe('notMeasured');
  expect(progressOf(indicator({ outcomeDate: null }))).toMatchObject({ state: 'undated', planned: null });
  expect(progressOf(indicator({ targetDate: '2025-01-01' })).state).toBe('undated');
  expect(progressOf(indicator({ outcome: 9, outcomeDate: null })).state).toBe('reached');
});

test('a way too short to be a number is no plan', () => {
  expect(progressOf(indicator({ baseline: 0, target: 1e-300, outcome: 1e300 }))).toEqual({
    state: 'noPlan',
    attained: null,
    planned: null,
    plannedValue: null,
    lead: null,
  });
});

test.each([
  [null, '2026-01-11'],
  ['2026-01-01', null],
  ['2026-01-01', '2026-01-01'],
])('from %s to %s there is no planned path', (baselineDate, targetDate) => {
  expect(plannedShare({ baselineDate, targetDate }, '2026-01-06')).toBeNull();
});

test('law: a goal upwards and its mirror image downwards stand alike', () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(figure, figure, figure, (baseline, target, outcome) => {
      fc.pre(baseline !== target);
      const up = progressOf(indicator({ baseline, target, outcome }));
      const down = progressOf(indicator({ baseline: -baseline, target: -target, outcome: -outcome }));
      expect(down.state).toBe(up.state);
      expect(down.attained).toBeCloseTo(up.attained ?? Number.NaN, 12);
    }),
  );
});

test('law: the planned share never falls, and stays within 0 and 1', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [early, late] = [one, other].sort() as [string, string];
      const plan = { baselineDate: '2026-01-01', targetDate: '2029-12-31' };
      const [first, second] = [plannedShare(plan, early) ?? -1, plannedShare(plan, late) ?? -1];
      expect(first).toBeGreaterThanOrEqual(0);
      expect(second).toBeLessThanOrEqual(1);
      expect(second).toBeGreaterThanOrEqual(first);
    }),
  );
});

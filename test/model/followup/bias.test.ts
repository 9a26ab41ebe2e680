import fc from 'fast-check';
import { forecastBias, interval90 } from '../../../src/model/followup/bias';
import type { RealisedLine } from '../../../src/model/followup/realisedBenefit';
import { realisedBy } from '../../../src/model/followup/realisedBenefit';

const ratios = (groups: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(groups).flatMap(([group, values]) => values.map((ratio) => ({ group, ratio })));

test('the nonparametric example of Klugman, Panjer and Willmot, Loss Models: 3, 5, 7 and 6, 12, 9', () => {
  const answer = forecastBias(ratios({ one: [3, 5, 7], two: [6, 12, 9] }));
  // Mean 7, v = 6.5, a = 8 − 6.5/3 = 35/6, Z = 35/48; premiums 5 Z + 7 (1 − Z) and 9 Z + 7 (1 − Z).
  expect(answer?.within).toBeCloseTo(6.5, 12);
  expect(answer?.between).toBeCloseTo(35 / 6, 12);
  expect(answer?.common).toBeCloseTo(7, 12);
  const [one, two] = answer?.groups ?? [];
  expect(one?.credibility).toBeCloseTo(35 / 48, 12);
  expect(one?.factor).toBeCloseTo((5 * 35 + 7 * 13) / 48, 12);
  expect(two?.factor).toBeCloseTo((9 * 35 + 7 * 13) / 48, 12);
  // Bühlmann and Gisler: loss of the homogeneous estimator a (1 − Z)(1 + (1 − Z) / ΣZ); here 35/6 · 13/48 · (1 + 13/70).
  const half = interval90 * Math.sqrt((35 / 6) * (13 / 48) * (1 + 13 / 70));
  expect(one?.interval[0]).toBeCloseTo((one?.factor ?? 0) - half, 12);
  expect(one?.interval[1]).toBeCloseTo((one?.factor ?? 0) + half, 12);
});

test('groups of different size: the smaller is drawn further towards the mean of all', () => {
  const answer = forecastBias(ratios({ many: [0.4, 0.5, 0.6, 0.5, 0.5], few: [1.2, 1.0] }));
  const [many, few] = answer?.groups ?? [];
  expect(many?.credibility).toBeGreaterThan(few?.credibility ?? 1);
  // Exact fractions: v = 0.04/5, overall = 4.7/7; the estimators written out once more, by hand.
  const v = 0.04 / 5;
  const overall = 4.7 / 7;
  const a = (5 * (0.5 - overall) ** 2 + 2 * (1.1 - overall) ** 2 - v) / (7 - 29 / 7);
  expect(answer?.within).toBeCloseTo(v, 12);
  expect(answer?.between).toBeCloseTo(a, 12);
  expect(many?.credibility).toBeCloseTo((5 * a) / (5 * a + v), 12);
});

test('groups that differ by no more than chance get the mean of all', () => {
  const answer = forecastBias(ratios({ one: [0.2, 1.8], two: [0.9, 1.1] }));
  expect(answer?.between).toBe(0);
  expect(answer?.groups.map(({ factor }) => factor)).toEqual([1, 1]);
});

test('one group alone has its own mean, as wide as its outcomes differ', () => {
  // Mean 0.6, variance 0.02 / 2 = 0.01, of the mean 0.01 / 3.
  const answer = forecastBias(ratios({ one: [0.5, 0.6, 0.7] }));
  expect(answer?.common).toBeCloseTo(0.6, 12);
  expect(answer?.between).toBe(0);
  const [one] = answer?.groups ?? [];
  expect(one).toMatchObject({ group: 'one', count: 3, credibility: 0 });
  expect(one?.own).toBeCloseTo(0.6, 12);
  expect(one?.interval[0]).toBeCloseTo(0.6 - interval90 * Math.sqrt(0.01 / 3), 12);
  expect(one?.interval[1]).toBeCloseTo(0.6 + interval90 * Math.sqrt(0.01 / 3), 12);
});

test('groups that differ for certain are not drawn towards each other', () => {
  // No spread within: Z = 1 and the common mean is the mean of the groups' own.
  const answer = forecastBias(ratios({ one: [0.5, 0.5], two: [1.5] }));
  expect(answer).toMatchObject({ within: 0, common: 1 });
  expect(answer?.groups.map(({ credibility, factor }) => [credibility, factor])).toEqual([
    [1, 0.5],
    [1, 1.5],
  ]);
});

test('forecasts that always came true suggest no factor but one', () => {
  const answer = forecastBias(ratios({ one: [1, 1], two: [1, 1] }));
  expect(answer).toMatchObject({ within: 0, between: 0, common: 1 });
  for (const group of answer?.groups ?? [])
    expect(group).toMatchObject({ credibility: 0, factor: 1, interval: [1, 1] });
});

test('too few outcomes say nothing', () => {
  expect(forecastBias([])).toBeNull();
  expect(forecastBias(ratios({ one: [0.5, 0.6] }))).toBeNull();
  expect(forecastBias(ratios({ one: [0.5], two: [0.6], three: [0.7] }))).toBeNull();
});

test('law: a suggested factor lies between the group’s own mean and the common one, inside its interval', () => {
  const some = fc.array(
    fc.record({
      group: fc.constantFrom('a', 'b', 'c', 'd'),
      ratio: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    { minLength: 3, maxLength: 20 },
  );
  fc.assert(
    fc.property(some, (all) => {
      const answer = forecastBias(all);
      for (const { own, factor, credibility, interval } of answer?.groups ?? []) {
        const common = answer?.common ?? 0;
        expect(credibility).toBeGreaterThanOrEqual(0);
        expect(credibility).toBeLessThanOrEqual(1);
        expect(factor).toBeGreaterThanOrEqual(Math.min(own, common) - 1e-9);
        expect(factor).toBeLessThanOrEqual(Math.max(own, common) + 1e-9);
        expect(interval[0]).toBeLessThanOrEqual(factor);
        expect(interval[1]).toBeGreaterThanOrEqual(factor);
      }
    }),
  );
});

test('planned and realised are summed by group, of lines that have a plan', () => {
  const line = (
    application: string,
    planned: number | null,
    realised: number,
    takenHome: number | null = null,
  ): RealisedLine => ({
    round: '2027',
    application,
    administration: 'Ena',
    year: 2028,
    planned,
    realised,
    takenHome,
  });
  const lines = [line('A1', 100, 80, 20), line('A1', 50, 10, 5), line('A2', null, 30, 7), line('A3', 0, 5)];
  expect(realisedBy(lines, ({ application }) => application)).toEqual([
    { key: 'A1', lines: 2, planned: 150, realised: 90, takenHome: 25, share: 0.6, unplanned: 0 },
    { key: 'A2', lines: 1, planned: 0, realised: 0, takenHome: 0, share: null, unplanned: 1 },
    { key: 'A3', lines: 1, planned: 0, realised: 5, takenHome: 0, share: null, unplanned: 0 },
  ]);
  expect(realisedBy(lines, ({ administration }) => administration)[0]).toMatchObject({
    planned: 150,
    realised: 95,
    takenHome: 25,
  });
  expect(realisedBy(lines, ({ application }) => (application === 'A3' ? application : null))).toHaveLength(1);
});

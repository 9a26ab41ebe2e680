import { decide } from '../../../src/model/portfolio/decide';
import type { DecisionRemark } from '../../../src/model/portfolio/decision';
import type { Condition } from '../../../src/model/portfolio/portfolio';
import { valued } from './build';

/**
 * Above the waterline stand A (30 kr) and B (30 kr) of a fund of 100; the best portfolio is what the conditions leave. The
 * remark on one that is left out names the conditions that stand in its way as the portfolio is, and no others.
 */
const items = [
  { id: 'A', value: 20, cost: 30, group: 'BUF' },
  { id: 'B', value: 19, cost: 30, group: 'SOC' },
  { id: 'C', value: 18, cost: 70, group: 'BUF' },
];

const because = (id: string, conditions: readonly Condition[], budget = 100): DecisionRemark | undefined =>
  decide(valued(items, budget, conditions))
    .ranking.find((row) => row.id === id)
    ?.remarks.find(({ code }) => code === 'leftOutAboveWaterline');

const told = (...ids: string[]): DecisionRemark => ({ code: 'leftOutAboveWaterline', because: ids });
const mustNot = (application: string): Condition => ({
  kind: 'mustNot',
  id: 'N',
  application,
  reason: 'vilar',
});
const must = (application: string): Condition => ({ kind: 'must', id: 'M', application, reason: 'lag' });

describe('why one above the waterline is left out', () => {
  test('what it requires is not chosen', () => {
    const requires: Condition = { kind: 'requires', id: 'V', application: 'A', all: ['B', 'C'] };
    expect(because('A', [requires, mustNot('C')])).toEqual(told('V'));
    // That another requires something is nothing to it.
    expect(because('B', [{ ...requires, application: 'A' }, { ...mustNot('B'), id: 'N2' }])).toEqual(told('N2'));
  });

  test('what it requires is chosen, and it is out for another reason', () => {
    const requires: Condition = { kind: 'requires', id: 'V', application: 'A', all: ['B'] };
    expect(because('A', [requires, mustNot('A')])).toEqual(told('N'));
  });

  test('it is excluded by one that is chosen, whoever the condition begins with', () => {
    expect(because('A', [{ kind: 'excludes', id: 'V', application: 'A', any: ['B', 'C'] }, must('B')])).toEqual(told('V'));
    expect(because('A', [{ kind: 'excludes', id: 'V', application: 'B', any: ['A'] }, must('B')])).toEqual(told('V'));
    // C, which excludes it, is not chosen itself.
    expect(
      because('A', [{ kind: 'excludes', id: 'V', application: 'C', any: ['A'] }, mustNot('C'), { ...mustNot('A'), id: 'N2' }]),
    ).toEqual(told('N2'));
    expect(
      because('A', [{ kind: 'excludes', id: 'V', application: 'A', any: ['C', 'A'] }, mustNot('C'), { ...mustNot('A'), id: 'N2' }]),
    ).toEqual(told('N2'));
  });

  test('its bundle cannot come with it; a least number stands in nobody’s way', () => {
    const atLeast: Condition = { kind: 'atLeast', id: 'V2', column: 'administration', value: 'SOC', count: 1 };
    expect(because('A', [{ kind: 'bundle', id: 'V', members: ['A', 'C'] }, mustNot('C'), atLeast])).toEqual(told('V'));
  });

  test('its group has the share of the fund that it may have', () => {
    const share = (most: number): Condition => ({ kind: 'atMostShare', id: 'V', column: 'administration', value: 'BUF', share: most });
    // C for 70 kr must be in: with A it is 100 of 100.
    expect(because('A', [share(0.99), must('C')])).toEqual(told('V'));
    expect(because('A', [share(1), must('C'), mustNot('A')])).toEqual(told('N'));
    // B is of another group.
    expect(because('B', [share(0.7), must('C'), mustNot('B')])).toEqual(told('N'));
  });
}); // prettier-ignore

test('a round that cannot be met tells what is forced, and nothing of the waterline', () => {
  const { ranking } = decide(valued(items, 60, [must('C')]));
  expect(ranking.map(({ id, remarks }) => [id, remarks])).toEqual([
    ['A', []],
    ['B', []],
    ['C', [{ code: 'forcedIn', condition: 'M', reason: 'lag' }]],
  ]);
});

test('money outside the years of the fund is told with its years, and only where there is a fund', () => {
  const outside = valued([{ id: 'A', value: 1, cost: 9 }], 100);
  const lines = outside.applications.map((one) => ({
    ...one,
    draws: [
      { year: 2027, amount: 9 },
      { year: 2028, amount: 0 },
      { year: 2029, amount: 4 },
    ],
  }));
  const remarks = (budgets: typeof outside.budgets): readonly DecisionRemark[] | undefined =>
    decide({ ...outside, applications: lines, budgets }).ranking[0]?.remarks;
  expect(remarks(outside.budgets)).toEqual([{ code: 'drawsOutsideFund', years: [2029] }]);
  expect(remarks([])).toEqual([]);
});

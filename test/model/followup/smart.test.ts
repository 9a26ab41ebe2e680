import type { Indicator } from '../../../src/model/followup/indicator';
import { daysBetween } from '../../../src/model/followup/indicator';
import { smartFaults, smartVerdict } from '../../../src/model/followup/smart';

const whole: Indicator = {
  indicator: 'Handläggningstid, enkla bygglov',
  unit: 'dagar',
  baseline: 22,
  baselineDate: '2026-09-30',
  target: 8,
  targetDate: '2029-12-31',
  method: 'Uttag ur verksamhetssystemet',
  owner: 'Verksamhetschef',
  outcome: null,
  outcomeDate: null,
};

test('a whole indicator earns all four words', () => {
  expect(smartFaults(whole)).toEqual([]);
  expect(smartVerdict([])).toEqual({ specific: true, measurable: true, reasonable: true, timeBound: true });
});

// Each fault and the word that it costs, as the auditors use the words: specifik, mätbar, rimlig, tidsatt.
test.each([
  [{ indicator: ' ' }, ['noIndicator'], 'specific'],
  [{ owner: null }, ['noOwner'], 'specific'],
  [{ unit: null }, ['noUnit'], 'measurable'],
  [{ method: '' }, ['noMethod'], 'measurable'],
  [{ target: 22 }, ['targetIsBaseline'], 'reasonable'],
  [{ unit: 'andel', baseline: 0.5, target: 1.2 }, ['targetOutsideShare'], 'reasonable'],
  [{ unit: ' Procent av alla', baseline: 1, target: 1.2 }, ['targetOutsideShare'], 'reasonable'],
  [{ unit: '% nöjda', baseline: -1, target: -0.1 }, ['targetOutsideShare'], 'reasonable'],
  [{ target: -1 }, ['targetBelowZero'], 'reasonable'],
  [{ baseline: 0, target: -1 }, ['targetBelowZero'], 'reasonable'],
  // 22 → 8 is 14 days on the way down; −8 is 30 of 14, more than twice as far.
  [{ outcome: -8 }, ['farBeyond'], 'reasonable'],
  [{ targetDate: null }, ['noTargetDate'], 'timeBound'],
  [{ targetDate: '2026-09-30' }, ['targetBeforeBaseline'], 'timeBound'],
] as const)('%j lacks %j', (change, faults, word) => {
  const found = smartFaults({ ...whole, ...change });
  expect(found).toEqual(faults);
  const verdict = smartVerdict(found);
  for (const other of ['specific', 'measurable', 'reasonable', 'timeBound'] as const) {
    expect(verdict[other]).toBe(other !== word);
  }
});

test('without a baseline it is neither measurable nor to be judged as reasonable', () => {
  expect(smartFaults({ ...whole, baseline: null })).toEqual(['noBaseline', 'notComparable']);
});

test('without a goal it is neither measurable nor to be judged as reasonable', () => {
  expect(smartFaults({ ...whole, target: null })).toEqual(['noTarget', 'notComparable']);
});

test.each([
  ['a share may be none or all', { unit: 'andel', baseline: 0.5, target: 0 }],
  ['a share may be none or all', { unit: 'andel', baseline: 0.5, target: 1 }],
  ['a loss may be made smaller', { unit: 'kronor', baseline: -5, target: -1 }],
  ['a goal may be nothing', { target: 0 }],
  ['a word for a share inside another is none', { unit: 'dagar per andel', baseline: 0.5, target: 1.2 }],
  ['a day without the baseline’s is a day', { baselineDate: null }],
  ['nothing measured is not nothing', { baseline: 30, target: 20, outcome: null }],
])('%s: %j', (_why, change) => {
  expect(smartFaults({ ...whole, ...change })).toEqual([]);
});

test('a percentage written as a whole number is no share of one', () => {
  expect(smartFaults({ ...whole, unit: 'procent', baseline: 40, target: 80 })).toEqual([]);
});

test('exactly twice as far as the goal is not yet too far', () => {
  expect(smartFaults({ ...whole, outcome: -6 })).toEqual([]);
});

test('days are counted over leap years and summer time', () => {
  // 2028 is a leap year: 366 days.
  expect(daysBetween('2028-01-01', '2029-01-01')).toBe(366);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

import fc from 'fast-check';
import type { CheckedBy } from '../../../src/model/portfolio/crosscheck/crosscheck';
import type { RankedApplication } from '../../../src/model/portfolio/decision';
import { furthest, likeness } from '../../../src/taskpane/robustness/agreement';
import { inGroups, placeGroups } from '../../../src/taskpane/robustness/places';
import { pointsOfWeight, shareOfDraws } from '../../../src/taskpane/robustness/shares';

describe('groups of places', () => {
  test('each by itself where there are few, else closer at the top', () => {
    expect(placeGroups(3)).toEqual([1, 2, 3].map((place) => ({ from: place, to: place })));
    expect(placeGroups(12).map(({ from, to }) => `${from}-${to}`)).toEqual([
      '1-1',
      '2-3',
      '4-5',
      '6-10',
      '11-12',
    ]);
    expect(placeGroups(500).map(({ from }) => from)).toEqual([1, 2, 4, 6, 11, 21, 51]);
    expect(placeGroups(0)).toEqual([]);
  });

  test('no place is lost or counted twice, whatever the number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 120 }), (counts) => {
        const groups = placeGroups(counts.length);
        expect(groups.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(counts.length);
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        expect(sum(inGroups(counts, groups))).toBe(sum(counts));
      }),
    );
  });
});

describe('shares in words', () => {
  // A certainty that is none, and a limit that is not reached, must not be read into a rounded figure.
  test.each([
    [1, '100'],
    [0.999, '99'],
    [0.95, '95'],
    [0.948, '94'],
    [0.5, '50'],
    [0.051, '6'],
    [0.05, '5'],
    [0.001, '1'],
    [0, '0'],
    [0.57, '57'],
  ])('%d is %s per cent', (share, said) => {
    expect(shareOfDraws('sv', share).replace(/\s/g, ' ')).toBe(`${said} %`);
    expect(shareOfDraws('en', share)).toBe(`${said}%`);
  });

  test('a promise of weight is rounded down, and never to nothing', () => {
    expect(pointsOfWeight('sv', 0.0249)).toBe('2,4');
    expect(pointsOfWeight('sv', 0.03)).toBe('3');
    expect(pointsOfWeight('sv', 0.00042)).toBe('0,04');
  });
});

describe('other methods', () => {
  test('likeness by its limits', () => {
    expect([1, 0.9, 0.89, 0.7, 0.5, 0.3, 0.29, -1].map(likeness)).toEqual(
      ['very', 'very', 'rather', 'rather', 'little', 'little', 'not', 'not'],
    ); // prettier-ignore
  });

  test('the furthest first; a shared place is compared by its middle', () => {
    const row = (id: string, place: number | null, tied = false): RankedApplication =>
      ({ id, title: id, place, tied }) as RankedApplication;
    const check = (ranks: Record<string, number>): CheckedBy =>
      ({ byApplication: Object.fromEntries(Object.entries(ranks).map(([id, rank]) => [id, { figure: 0, rank }])) }) as CheckedBy; // prettier-ignore
    const ranking = [row('A', 1), row('B', 2, true), row('C', 2, true), row('D', 4), row('E', null)];
    const checks = [check({ A: 4, B: 2.5, C: 2.5, D: 1 }), check({ A: 1, B: 2, C: 3, D: 4 })];
    expect(furthest(ranking, checks, 5)).toEqual([
      { id: 'A', title: 'A', place: 1, others: [4, 1] },
      { id: 'D', title: 'D', place: 4, others: [1, 4] },
    ]);
    expect(furthest(ranking, checks, 1)).toHaveLength(1);
  });
});

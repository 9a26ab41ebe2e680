import fc from 'fast-check';
import type { Draft } from '../../../src/taskpane/weights/draft';
import { pairwiseOf, toTotal } from '../../../src/taskpane/weights/proposal';
import {
  groupsAmong,
  groupsOf,
  movedDown,
  movedUp,
  parted,
  ranksOf,
  tiedWithAbove,
} from '../../../src/taskpane/weights/rankGroups';

describe('rounded weights', () => {
  test('a third each of a hundred: the tenth that is over goes to the first', () => {
    expect(toTotal([1 / 3, 1 / 3, 1 / 3], 100, 1)).toEqual([33.4, 33.3, 33.3]);
  });

  test('they add up exactly, and none is moved by a whole step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 15 }), (parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const shares = parts.map((part) => part / sum);
        const rounded = toTotal(shares, 100, 1);
        expect(rounded.reduce((total, weight) => total + Math.round(weight * 10), 0)).toBe(1000);
        rounded.forEach((weight, at) =>
          expect(Math.abs(weight - (shares[at] ?? 0) * 100)).toBeLessThan(0.1 + 1e-9),
        );
      }),
    );
  });
});

describe('an order of importance with ties', () => {
  const groups = [['a'], ['b', 'c'], ['d']];

  test('ranks skip after a tie, as in a competition', () => {
    expect(ranksOf(groups)).toEqual({ a: 1, b: 2, c: 2, d: 4 });
  });

  test('of weights: the heaviest first, equal ones together', () => {
    const weighed = [{ id: 'd', weight: 1 }, { id: 'b', weight: 5 }, { id: 'a', weight: 9 }, { id: 'c', weight: 5 }]; // prettier-ignore
    expect(groupsOf(weighed)).toEqual(groups);
  });

  test('up leaves a tie before it passes anybody', () => {
    expect(movedUp(groups, 'c')).toEqual([['a'], ['c'], ['b'], ['d']]);
    expect(movedUp(movedUp(groups, 'c'), 'c')).toEqual([['c'], ['a'], ['b'], ['d']]);
    expect(movedUp(groups, 'd')).toEqual([['a'], ['d'], ['b', 'c']]);
    expect(movedUp(groups, 'a')).toEqual(groups);
  });

  test('down likewise', () => {
    expect(movedDown(groups, 'b')).toEqual([['a'], ['c'], ['b'], ['d']]);
    expect(movedDown(groups, 'a')).toEqual([['b', 'c'], ['a'], ['d']]);
    expect(movedDown(groups, 'd')).toEqual(groups);
  });

  test('tied and parted again', () => {
    expect(tiedWithAbove(groups, 'd')).toEqual([['a'], ['b', 'c', 'd']]);
    expect(parted(tiedWithAbove(groups, 'd'), 'd')).toEqual(groups);
    expect(tiedWithAbove(groups, 'a')).toEqual(groups);
  });

  test('ids that have come stand last, those that have gone are left out', () => {
    expect(groupsAmong(groups, ['c', 'd', 'e'])).toEqual([['c'], ['d'], ['e']]);
  });

  test('whatever is done, everyone is there once', () => {
    const deeds = [movedUp, movedDown, tiedWithAbove, parted];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.constantFrom('a', 'b', 'c', 'd'))), (steps) => {
        const end = steps.reduce<readonly (readonly string[])[]>(
          (now, [deed, id]) => deeds[deed]?.(now, id) ?? now,
          groups,
        );
        expect(end.flat().sort()).toEqual(['a', 'b', 'c', 'd']);
        expect(end.every((group) => group.length > 0)).toBe(true);
      }),
    );
  });
});

describe('pairwise answers under a name', () => {
  const ids = ['I1', 'I2', 'I3'];
  const snapshot = {
    formatVersion: 1,
    sheets: ['Parvis'],
    tables: [
      {
        name: 'Parvis',
        sheet: 'Parvis',
        top: 0,
        left: 0,
        headers: ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare', 'Bedömare'],
        rows: [
          ['I1', 'I2', 3, 'Sara'],
          ['I2', 'I3', 5, 'Sara'],
        ],
      },
    ],
  };
  const draft = (pairwise: Draft['pairwise']): Draft => ({
    tool: 'pairwise',
    hundred: null,
    swing: { best: null, points: {} },
    groups: null,
    formula: 'centroid',
    pairwise,
    question: null,
    applied: null,
    written: null,
  });
  const own = [{ a: 'I1', b: 'I2', times: 9 }];

  test('to begin with they are those of the only one in the workbook', () => {
    expect(pairwiseOf(snapshot, ids, draft(null))).toMatchObject({ assessor: 'Sara', startedFrom: 'Sara' });
  });

  test('somebody else’s name brings in what that one has answered besides, so that nothing of it is lost', () => {
    const given = draft({ assessor: 'sara', comparisons: own, startedFrom: null });
    expect(pairwiseOf(snapshot, ids, given).comparisons).toEqual([...own, { a: 'I2', b: 'I3', times: 5 }]);
  });

  test('an answer that has been taken back does not come again', () => {
    const given = draft({ assessor: 'Sara', comparisons: own, startedFrom: 'Sara' });
    expect(pairwiseOf(snapshot, ids, given).comparisons).toEqual(own);
  });

  test('a name that is nobody’s brings in nothing', () => {
    const given = draft({ assessor: 'Omar', comparisons: own, startedFrom: 'Sara' });
    expect(pairwiseOf(snapshot, ids, given).comparisons).toEqual(own);
  });
});

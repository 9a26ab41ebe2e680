import fc from 'fast-check';
import type { RankedApplication } from '../../../src/model/portfolio/decision';
import type { Outline } from '../../../src/taskpane/ranking/outline';
import { listItems } from '../../../src/taskpane/ranking/listItems';

const application = (id: string): RankedApplication => ({
  id,
  title: id,
  place: 1,
  tied: false,
  score: 1,
  scoreInterval: [1, 1],
  rankInterval: [1, 1],
  contributions: {},
  missing: [],
  cost: 1,
  draws: [],
  accumulated: 1,
  withinBudget: true,
  selected: true,
  margin: null,
  fundingShare: null,
  remarks: [],
});
const nothing = { applications: 0, points: 0, cost: 0 };
const outline = (ids: readonly string[], aboveWaterline: number): Outline => ({
  placed: ids.map(application),
  incomplete: [],
  aboveWaterline,
  left: [],
  within: nothing,
  best: nothing,
  differences: 0,
});
const keys = (...given: Parameters<typeof listItems>): string[] => listItems(...given).map(({ key }) => key);

test('the waterline stands after the last that is above it, also where that one is filtered away', () => {
  const three = outline(['A', 'B', 'C'], 2);
  expect(keys(three, null)).toEqual(['A', 'B', 'waterline', 'C']);
  expect(keys(three, new Set(['A', 'C']))).toEqual(['A', 'waterline', 'C']);
  expect(keys(three, new Set(['C']))).toEqual(['waterline', 'C']);
  expect(keys(three, new Set(['B']))).toEqual(['B', 'waterline']);
});

test('no line where all fit, and none alone', () => {
  expect(keys(outline(['A', 'B'], 2), null)).toEqual(['A', 'B']);
  expect(keys(outline(['A', 'B'], 1), new Set())).toEqual([]);
});

test('law: a filter takes lines away and moves none', () => {
  const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
  fc.assert(
    fc.property(fc.subarray(ids), fc.integer({ min: 0, max: 6 }), (kept, above) => {
      const all = keys(outline(ids, above), null);
      const some = keys(outline(ids, above), new Set(kept));
      expect(some).toEqual(
        all.filter((key) => kept.includes(key) || (key === 'waterline' && kept.length > 0)),
      );
    }),
  );
});

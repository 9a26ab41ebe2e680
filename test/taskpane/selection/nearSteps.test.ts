import fc from 'fast-check';
import type { FundPoint } from '../../../src/taskpane/selection/fundLine';
import { stepsNear } from '../../../src/taskpane/selection/nearSteps';

/** A line made from sets, so that every answer can be worked out from the sets themselves. */
interface Made {
  readonly points: readonly FundPoint[];
  readonly sets: readonly ReadonlySet<string>[];
}

const ids = ['A', 'B', 'C', 'D', 'E', 'F'];

const made = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.subarray(ids)), { minLength: 1, maxLength: 12 })
  .map((steps): Made => {
    let fund = 0;
    const sets = steps.map(([, members]) => new Set(members));
    const points = steps.map(([added], index) => {
      const was = sets[index - 1] ?? new Set<string>();
      const is = sets[index] ?? new Set<string>();
      fund += added;
      return {
        fund,
        value: index * 1.5,
        applications: is.size,
        in: [...is].filter((id) => !was.has(id)),
        out: [...was].filter((id) => !is.has(id)),
      };
    });
    return { points, sets };
  });

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((id) => !b.has(id)).sort();

describe('the nearest steps', () => {
  test('tell what differs from the portfolio of the fund in use, set against set', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 0, max: 12_000 }), ({ points, sets }, fund) => {
        const at = points.filter((point) => point.fund <= fund).length - 1;
        const now = sets[at] ?? new Set<string>();
        const { more, less } = stepsNear(points, fund, 3);
        const check = (steps: typeof more, step: 1 | -1): void => {
          for (const [index, told] of steps.entries()) {
            const to = at + step * (index + 1);
            const there = sets[to] ?? new Set<string>();
            expect(told.in).toEqual(difference(there, now));
            expect(told.out).toEqual(difference(now, there));
            expect(told.fund).toBe(points[to]?.fund);
            expect(told.addedFund).toBe((points[to]?.fund ?? 0) - fund);
          }
        };
        check(more, 1);
        check(less, -1);
        expect(more).toHaveLength(Math.min(3, points.length - 1 - at));
        expect(less).toHaveLength(Math.min(3, Math.max(0, at)));
      }),
    );
  });

  test('below the first point there is nothing less, and everything is more', () => {
    const points = [{ fund: 100, value: 5, applications: 1, in: ['A'], out: [] }];
    expect(stepsNear(points, 50, 3)).toEqual({
      more: [{ fund: 100, addedFund: 50, addedValue: 5, in: ['A'], out: [] }],
      less: [],
    });
  });
});

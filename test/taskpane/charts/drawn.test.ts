import fc from 'fast-check';
import { axisOf } from '../../../src/taskpane/charts/axis';
import { binsOf, sumOf } from '../../../src/taskpane/charts/binned';
import { unbeaten } from '../../../src/taskpane/charts/cheapestBest';
import { thinned } from '../../../src/taskpane/charts/thin';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('an axis', () => {
  test('by hand: 0 to 13 600 000 in about four steps is 0, 5, 10 and 15 million', () => {
    expect(axisOf([1_600_000, 13_600_000], 4).ticks).toEqual([0, 5_000_000, 10_000_000, 15_000_000]);
    expect(axisOf([-1.2, 4], 4).ticks).toEqual([-2, 0, 2, 4]);
  });

  test('holds every value and zero, with steps of 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), fc.integer({ min: 2, max: 8 }), (values, about) => {
        const { min, max, ticks } = axisOf(values, about);
        expect(ticks).toContain(0);
        for (const value of values) expect(value >= min && value <= max).toBe(true);
        expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(['1', '2', '5']).toContain(step.toExponential(3).replace(/\.?0*e.*/, ''));
        expect(ticks.length).toBeLessThanOrEqual(about + 3);
      }),
    );
  });
});

describe('a line that is thinned out', () => {
  const rising = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 })), { minLength: 1 })
    .map((steps) => {
      let [x, y] = [0, 0];
      return steps.map(([across, up]) => ({ x: (x += across), y: (y += up) }));
    });

  test('keeps both ends, its order, and no more points than twice the parts', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 2, max: 40 }), (points, parts) => {
        const kept = thinned(points, parts);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(kept.length).toBeLessThanOrEqual(Math.max(parts + 2, 1));
        expect(points.filter((point) => kept.includes(point))).toEqual(kept);
      }),
    );
  });

  test('what is left out lies less than a part from the next that is kept', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 2, max: 40 }), (points, parts) => {
        const kept = thinned(points, parts);
        const width = ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) / parts;
        for (const point of points) {
          const next = kept.find(({ x }) => x >= point.x);
          expect((next?.x ?? Infinity) - point.x).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });
});

describe('columns that are drawn together', () => {
  test('hold every column once, and their sums the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 30 }),
        (values, most) => {
          const bins = binsOf(values.length, most);
          expect(bins.length).toBeLessThanOrEqual(most);
          expect(bins.flatMap(({ from, to }) => values.slice(from, to + 1))).toEqual(values);
          const whole = values.reduce((sum, value) => sum + value, 0);
          expect(bins.reduce((sum, bin) => sum + sumOf(values, bin), 0)).toBe(whole);
        },
      ),
    );
  });
});

describe('those that no other beats', () => {
  test('are exactly those that the definition names, pair by pair', () => {
    const item = fc.record({ cost: fc.integer({ min: 0, max: 20 }), score: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const beaten = (one: (typeof items)[number]): boolean =>
          items.some(
            (other) =>
              other.cost <= one.cost &&
              other.score >= one.score &&
              (other.cost < one.cost || other.score > one.score),
          );
        const kept = unbeaten(items);
        expect(kept).toHaveLength(items.filter((one) => !beaten(one)).length);
        for (const one of kept) expect(beaten(one)).toBe(false);
      }),
    );
  });
});

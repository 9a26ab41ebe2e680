/**
 * Each way of drawing weights, by two kinds of witness: draws that are given, so that the sample can be worked out by
 * hand; and means and shares of many samples against their closed forms.
 */
import { weightSampler } from '../../../../src/model/portfolio/robustness/weightSamples';
import type { WeightDomain } from '../../../../src/model/portfolio/robustness/weightSamples';
import { randomFrom } from '../../../../src/model/random';
import type { Random } from '../../../../src/model/random';

/** Draws as they are told, by their number from 0; and how many were asked for. */
function told(draw: (number: number) => number): Random & { readonly count: () => number } {
  let count = 0;
  return { unit: () => draw(count++), uint32: () => 0, count: () => count };
}

/** The first sample, when the draws are these and then all 0. */
function first(domain: WeightDomain, decided: readonly number[], draws: readonly number[]): number[] {
  const into = new Float64Array(decided.length);
  weightSampler(
    domain,
    decided,
    told((number) => draws[number] ?? 0),
  )(into);
  return [...into];
}

/** Samples from a seed, each handed over as it comes. */
function many(domain: WeightDomain, decided: readonly number[], times: number, see: (w: Float64Array) => void): void {
  const next = weightSampler(domain, decided, randomFrom(7));
  const into = new Float64Array(decided.length);
  for (let k = 0; k < times; k++) {
    next(into);
    see(into);
  }
} // prettier-ignore

describe('any weights at all', () => {
  test('the gaps between the draws in order, with 0 before and 1 after', () => {
    expect(first({ kind: 'free' }, [0.25, 0.25, 0.25, 0.25], [0.75, 0.125, 0.5])).toEqual([
      0.125,
      0.5 - 0.125,
      0.75 - 0.5,
      1 - 0.75,
    ]);
    expect(first({ kind: 'free' }, [1], [])).toEqual([1]);
  });

  test('each has the mean 1/k and is beyond x in (1 - x)^(k - 1) of the samples', () => {
    const times = 20_000;
    const sum = [0, 0, 0, 0];
    const beyond = [0, 0, 0, 0];
    many({ kind: 'free' }, [0.7, 0.1, 0.1, 0.1], times, (weights) =>
      weights.forEach((w, j) => {
        sum[j]! += w;
        if (w > 0.5) beyond[j]!++;
      }),
    );
    for (const total of sum) expect(Math.abs(total / times - 1 / 4)).toBeLessThan(0.006);
    for (const total of beyond) expect(Math.abs(total / times - 1 / 8)).toBeLessThan(0.01);
  });
});

describe('weights in the decided order of importance', () => {
  test('the gaps in order, the greatest where the decided share is, wherever that stands', () => {
    // Gaps 0.125, 0.375, 0.25, 0.25 of the draws above; in order 0.375, 0.25, 0.25, 0.125.
    expect(first({ kind: 'ordinal' }, [0.1, 0.4, 0.2, 0.3], [0.75, 0.125, 0.5])).toEqual([
      0.125, 0.375, 0.25, 0.25,
    ]);
    // Draws 0.5 and 0.625: gaps 0.5, 0.125, 0.375.
    expect(first({ kind: 'ordinal' }, [0.2, 0.5, 0.3], [0.5, 0.625])).toEqual([0.125, 0.5, 0.375]);
  });

  test('with no two alike, the samples are those of any weights at all, put in order', () => {
    const decided = [0.2, 0.5, 0.3];
    const free: number[][] = [];
    many({ kind: 'free' }, decided, 50, (weights) => free.push([...weights].sort((a, b) => b - a)));
    let k = 0;
    many({ kind: 'ordinal' }, decided, 50, (weights) => {
      expect([weights[1], weights[2], weights[0]]).toEqual(free[k++]);
    });
    expect(k).toBe(50);
  });

  test('those alike are free among themselves: each of the pair is the greater as often', () => {
    const times = 20_000;
    let more = 0;
    many({ kind: 'ordinal' }, [0.25, 0.1, 0.25, 0.4], times, (w) => {
      expect([w[3]! >= Math.max(w[0]!, w[2]!), Math.min(w[0]!, w[2]!) >= w[1]!]).toEqual([true, true]);
      if (w[0]! > w[2]!) more++;
    });
    expect(Math.abs(more / times - 1 / 2)).toBeLessThan(0.015);
  });

  test('the last of three alike goes with the first or the second by one draw, and they by another', () => {
    // Gaps 0.5, 0.125, 0.375 as above; then a draw of 0: the last changes with the first; of 0.5: the second with itself.
    const alike = [0.25, 0.25, 0.25];
    const greatestAt = (...draws: number[]): number =>
      first({ kind: 'ordinal' }, alike, [0.5, 0.625, ...draws]).indexOf(0.5);
    expect(greatestAt(0.99, 0.99)).toBe(0);
    expect(greatestAt(0.99, 0)).toBe(1);
    expect(greatestAt(0, 0.99)).toBe(2);
  });
});

describe('weights between bounds', () => {
  const box: WeightDomain = { kind: 'box', lower: [0.125, 0.25, 0], upper: [0.375, 0.5, 1] };

  test('all but the widest are drawn in their intervals, and the widest takes the rest', () => {
    // 0.125 + 0.25 · 0.25, 0.25 + 0.5 · 0.25, and what is left of 1: one try.
    expect(first(box, [0.25, 0.25, 0.5], [0.25, 0.5])).toEqual([0.1875, 0.375, 0.4375]);
    const random = told(() => 0.5);
    weightSampler(box, [0.25, 0.25, 0.5], random)(new Float64Array(3));
    expect(random.count()).toBe(2);
  });

  test('a rest that does not fit its own bounds is drawn again', () => {
    // The rest must be within 0.25 and 0.5: 1 - 2 · 0.5 is too little, 1 - 2 · 0.125 too much, 1 - 0.5 - 0.125 fits.
    const narrow: WeightDomain = { kind: 'box', lower: [0.25, 0, 0], upper: [0.5, 0.5, 0.5] };
    const decided = [0.375, 0.3125, 0.3125];
    // Widest is the second (0.5): the first and the third are drawn.
    expect(first(narrow, decided, [0.5, 0.25])).toEqual([0.375, 0.5, 0.125]);
    // 0.25 and 0 leave 0.75 (too much); 0.5 and 0.5 leave 0, which is a corner and fits.
    expect(first(narrow, decided, [0, 0, 0.999999, 1])[1]).toBeCloseTo(0, 6);
    const corner = first(narrow, decided, [0, 0, 1, 1]);
    expect(corner).toEqual([0.5, 0, 0.5]);
    // 0.5 and 0.5 leave 0, less than the lower bound of the second here; 0.25 and 0.5 leave just that.
    const high: WeightDomain = { kind: 'box', lower: [0.25, 0.25, 0], upper: [0.5, 0.75, 0.5] };
    expect(first(high, [0.25, 0.5, 0.25], [1, 1, 0, 1])).toEqual([0.25, 0.25, 0.5]);
  });

  test('the corners belong to the domain: no second draw for a rest at its own bound', () => {
    for (const [unit, corner] of [[0, [0.5, 0.5]], [1, [0, 1]]] as const) {
      const random = told(() => unit);
      const into = new Float64Array(2);
      weightSampler({ kind: 'box', lower: [0, 0.5], upper: [0.5, 1] }, [0.25, 0.75], random)(into);
      expect([[...into], random.count()]).toEqual([corner, 1]);
    }
  }); // prettier-ignore

  test('around the decided: a share of each share, and never beyond 0 and 1', () => {
    // ±50 % of 0.5, 0.25, 0.25: the first is widest, 0.25 to 0.75; the others 0.125 to 0.375.
    const decided = [0.5, 0.25, 0.25];
    expect(first({ kind: 'around', relative: 0.5 }, decided, [0.25, 0.5])).toEqual([0.5625, 0.1875, 0.25]);
    // ±200 %: 0 to 1, 0 to 0.75, 0 to 0.75; so that draws of 0 leave all to the first.
    expect(first({ kind: 'around', relative: 2 }, decided, [0, 0])).toEqual([1, 0, 0]);
    expect(first({ kind: 'around', relative: 2 }, decided, [1, 0.25])).toEqual([0.0625, 0.75, 0.1875]);
    expect(first({ kind: 'around', relative: 0 }, decided, [0.3, 0.9])).toEqual(decided);
  });
});

describe('where hardly any weights between the bounds fit', () => {
  // Drawn at 0 the second and the third are 0.25, which leaves 0.5 for the first: more than its 0.4375.
  const lower = [0.25, 0.25, 0.25];
  const upper = [0.4375, 0.375, 0.40625];
  const decided = [0.34375, 0.3125, 0.34375];
  const inVain = 1000 * 2;
  const steps = 20 * 3;

  test.each([
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 0],
    [2, 0],
    [2, 1],
  ])('weight moves between %i and %i, within the bounds of both', (i, j) => {
    // One step puts i anywhere between its bounds and those that j's leave it; the third stays. The same step again puts
    // it where it is, so that sixty of them can be worked out as one.
    const both = decided[i]! + decided[j]!;
    const least = Math.max(lower[i]!, both - upper[j]!);
    const most = Math.min(upper[i]!, both - lower[j]!);
    const draws = (unit: number) => (number: number) =>
      number < inVain
        ? 0
        : [(i + 0.5) / 3, (j - i + 3) % 3 === 1 ? 0.25 : 0.75, unit][(number - inVain) % 3]!;
    for (const unit of [0, 0.25, 0.75, 1]) {
      const into = new Float64Array(3);
      const random = told(draws(unit));
      weightSampler({ kind: 'box', lower, upper }, decided, random)(into);
      expect(random.count()).toBe(inVain + 3 * steps);
      const expected = decided.map((share, m) => {
        const at = least + unit * (most - least);
        return m === i ? at : m === j ? both - at : share;
      });
      into.forEach((w, m) => expect(w).toBeCloseTo(expected[m]!, 12));
    }
  });

  test('the next sample goes on from the last', () => {
    // First 0 gives 1 all it can take: 0.375 of the 0.65625 of both; then 1 gives 2 all that it can take, 0.40625.
    let from = inVain;
    let pair: readonly number[] = [0, 0.25, 0];
    const random = told((number) => (number < from ? 0 : pair[(number - from) % 3]!));
    const next = weightSampler({ kind: 'box', lower, upper }, decided, random);
    const into = new Float64Array(3);
    next(into);
    expect([...into]).toEqual([0.28125, 0.375, 0.34375]);
    from = random.count() + inVain;
    pair = [0.5, 0.25, 0];
    next(into);
    expect([...into]).toEqual([0.28125, 0.3125, 0.40625]);
  });

  test.each([
    ['little above the least', 1],
    ['little below the most', -1],
  ])('%s of three: the room is shared as any weights at all are', (_name, side) => {
    // Each may be a thousandth less (or more) than a third, and anything the other way. What each has of the 0.003 that
    // is to be shared is uniform on a simplex of three: mean a third, beyond a half in (1 - 1/2)^2 of the samples.
    const near = new Array<number>(3).fill(1 / 3 - side * 0.001);
    const far = new Array<number>(3).fill(side > 0 ? 1 : 0);
    const times = 400;
    const sum = [0, 0, 0];
    let beyond = 0;
    many(
      { kind: 'box', lower: side > 0 ? near : far, upper: side > 0 ? far : near },
      [1 / 3, 1 / 3, 1 / 3],
      times,
      (weights) =>
        weights.forEach((w, j) => {
          const part = (side * (w - near[j]!)) / 0.003;
          sum[j]! += part;
          if (part > 1 / 2) beyond++;
        }),
    );
    for (const total of sum) expect(Math.abs(total / times - 1 / 3)).toBeLessThan(0.04);
    expect(Math.abs(beyond / times / 3 - 1 / 4)).toBeLessThan(0.04);
  });
});

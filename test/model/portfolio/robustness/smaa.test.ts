/** Draws of what assessors disagree about, against the closed form of the triangular distribution; and who takes part. */
import { basisOf } from '../../../../src/model/portfolio/basis';
import type { Application, Direction, Portfolio } from '../../../../src/model/portfolio/portfolio';
import { smaa, smaaSteps } from '../../../../src/model/portfolio/robustness/smaa';
import type { Smaa, SmaaSettings } from '../../../../src/model/portfolio/robustness/smaa';
import type { WeightDomain } from '../../../../src/model/portfolio/robustness/weightSamples';
import { round } from '../build';

const scale = { min: 0, max: 1 };
/** The decided weights and no others. */
const decided: WeightDomain = { kind: 'around', relative: 0 };
/** With 10 000 samples a share is within this of its true value, but for once in five hundred. */
const near = (actual: number | null | undefined, wanted: number): void =>
  expect(Math.abs((actual ?? 9) - wanted)).toBeLessThan(0.015);

/** The round with one score, of `id` in `direction`, as its assessors gave it. */
function given(portfolio: Portfolio, id: string, direction: string, values: readonly number[]): Portfolio {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const byAssessor = values.map((value, k) => ({ assessor: `Bedömare ${k}`, value }));
  const applications = portfolio.applications.map((one): Application => {
    if (one.id !== id) return one;
    return { ...one, scores: new Map([...one.scores, [direction, { mean, byAssessor }]]) };
  });
  return { ...portfolio, applications };
}
const run = (portfolio: Portfolio, settings: Partial<SmaaSettings> = {}): Smaa =>
  smaa(basisOf(portfolio), { domain: decided, uncertainScores: true, ...settings });

describe('what assessors disagree about', () => {
  test('most often near their mean, on either side of it', () => {
    const base = round({
      applications: [
        { id: 'A', scores: [0] },
        { id: 'B', scores: [0.3] },
        { id: 'C', scores: [0.6] },
      ],
      scale,
    });
    const found = run(given(base, 'A', 'D1', [0.2, 0.2, 0.8]));
    // Triangular on 0.2, 0.4, 0.8. Above 0.6: 0.2² / (0.6 · 0.4) = 1/6. Below 0.3: 0.1² / (0.6 · 0.2) = 1/12.
    [1 / 6, 3 / 4, 1 / 12].forEach((share, place) => near(found.ranks[0]?.[place], share));
    // B is last but where A is; C is first but where A is.
    [0, 1 / 12, 11 / 12].forEach((share, place) => near(found.ranks[1]?.[place], share));
    // The weight is 1 whatever is drawn, so the confidence is the share itself. B never stands first.
    expect(found.centralWeights).toEqual([[1], null, [1]]);
    near(found.confidence[0], 1 / 6);
    expect(found.confidence[1]).toBeNull();
    near(found.confidence[2], 5 / 6);
  });

  test('where most gave much, much is the most likely', () => {
    const base = round({
      applications: [
        { id: 'A', scores: [0] },
        { id: 'B', scores: [0.8] },
        { id: 'C', scores: [0.95] },
      ],
      scale,
    });
    const found = run(given(base, 'A', 'D1', [1, 0.6, 1, 1]));
    // Triangular on 0.6, 0.9, 1. Below 0.8: 0.2² / (0.4 · 0.3) = 1/3. Above 0.95: 0.05² / (0.4 · 0.1) = 1/16.
    near(found.ranks[0]?.[2], 1 / 3);
    near(found.ranks[0]?.[0], 1 / 16);
    near(found.confidence[2], 15 / 16);
  });

  test('only the score that they disagree about is drawn, wherever rows and columns stand', () => {
    const listed = round({
      applications: [
        { id: 'B', scores: [0.5, 0] },
        { id: 'A', scores: [0.5, 0.6] },
      ],
      weights: [1, 1],
      scale,
    });
    const turned = { ...listed, directions: [...listed.directions].reverse() };
    const disputed = given(turned, 'B', 'D2', [0.2, 0.2, 0.8]);
    const found = run(disputed);
    expect([found.ids, found.directions]).toEqual([['A', 'B'], ['D1', 'D2']]); // prettier-ignore
    // B is level with A in D1, and above it where its D2 is above 0.6: 1/6 as above.
    near(found.ranks[1]?.[0], 1 / 6);
    near(found.confidence[0], 5 / 6);
    // Without drawing scores the means alone count.
    expect(run(disputed, { uncertainScores: false }).ranks).toEqual([[1, 0], [0, 1]]); // prettier-ignore
  });

  test('through the value function; a figure that it refuses says nothing', () => {
    const listed = round({ applications: [{ id: 'A', scores: [0] }, { id: 'B', scores: [0.7] }], scale }); // prettier-ignore
    const directions = listed.directions.map((one): Direction => ({
      ...one,
      valueFunction: { at: [0.2, 1], worth: [0, 1] },
    }));
    // 0.1 is outside; the mean 0.5 is worth 0.375 and 0.9 is worth 0.875: triangular on 0.375, 0.375, 0.875. B is worth
    // 0.625, and A above it in 0.25² / (0.5 · 0.5) = 1/4.
    const found = run(given({ ...listed, directions }, 'A', 'D1', [0.1, 0.9]));
    near(found.ranks[0]?.[0], 1 / 4);
  });

  test('not of a criterion that is calculated, even if somebody gave it points', () => {
    const listed = round({ applications: [{ id: 'A', scores: [] }, { id: 'B', scores: [] }], weights: [1], scale }); // prettier-ignore
    const ratios = { A: 0.5, B: 0.4 };
    const portfolio: Portfolio = {
      ...listed,
      directions: listed.directions.map((one) => ({ ...one, source: 'netPresentValueRatio' })),
      applications: listed.applications.map((one) => ({
        ...one,
        netPresentValueRatio: ratios[one.id as 'A' | 'B'],
      })),
    };
    expect(run(given(portfolio, 'A', 'D1', [0, 1]), { samples: 200 }).ranks).toEqual([[1, 0], [0, 1]]); // prettier-ignore
  });
});

describe('who takes part', () => {
  const applications = [
    { id: 'C', scores: [0.1] },
    { id: 'A', scores: [0.2], anchored: false },
    { id: 'B', scores: [0.3] },
  ];
  const gated: Portfolio = { ...round({ applications, scale }), gates: [{ kind: 'anchored' }] };

  test('in order of id, and one that a gate stops only where such are ranked', () => {
    expect(run(gated, { samples: 1 })).toMatchObject({ ids: ['B', 'C'], ranks: [[1, 0], [0, 1]] }); // prettier-ignore
    expect(run({ ...gated, rankUnready: true }, { samples: 1 })).toMatchObject({
      ids: ['A', 'B', 'C'],
      ranks: [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 1],
      ],
    });
  });

  test('who stands above whom is told where it is asked for', () => {
    expect(run(gated, { samples: 4 }).pairwise).toBeNull();
    expect(run(gated, { samples: 4, pairwise: true }).pairwise).toEqual([[0, 1], [0, 0]]); // prettier-ignore
  });
});

describe('a hundred samples at a time', () => {
  const base = round({
    applications: [
      { id: 'A', scores: [0.5] },
      { id: 'B', scores: [0.4] },
      { id: 'C', scores: [0.1] },
    ],
    scale,
  });
  const told = (portfolio: Portfolio, samples: number): { shares: number[]; samples: number } => {
    const steps = smaaSteps(basisOf(portfolio), { domain: decided, samples, uncertainScores: true });
    const shares: number[] = [];
    for (;;) {
      const step = steps.next();
      if (step.done === true) return { shares, samples: step.value.samples };
      shares.push(step.value);
    }
  };

  test('where nobody disagrees, the samples are all there is to do', () => {
    expect(told(base, 400)).toEqual({ shares: [0.25, 0.5, 0.75, 1], samples: 400 });
    expect(told(base, 250)).toEqual({ shares: [0.4, 0.8], samples: 250 });
    expect(told(base, 99)).toEqual({ shares: [], samples: 99 });
  });

  test('where they do, each that ever led is tried again, in the second half', () => {
    // A or B leads, C never: two hundred samples, and two hundred for each of the two.
    expect(told(given(base, 'B', 'D1', [0.1, 0.4, 0.7]), 200)).toEqual({
      shares: [0.25, 0.5, 0.625, 0.75, 0.875, 1],
      samples: 200,
    });
  });
});

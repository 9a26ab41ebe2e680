/** How sure a place in the chosen portfolio is, counted by hand over the draws of weights. */
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import type { Portfolio } from '../../../../src/model/portfolio/portfolio';
import { allFundingShares, withFundingShares } from '../../../../src/model/portfolio/robustness/funding';
import type { FundingSettings, FundingShares } from '../../../../src/model/portfolio/robustness/funding';
import type { WeightDomain } from '../../../../src/model/portfolio/robustness/weightSamples';
import { randomFrom } from '../../../../src/model/random';
import { round } from '../build';

const funded = (portfolio: Portfolio, settings: FundingSettings): FundingShares =>
  allFundingShares(basisOf(portfolio), settings);

// Room for one: A where D1 weighs more, else B.
const two = round({
  applications: [
    { id: 'A', scores: [5, 0], cost: 50 },
    { id: 'B', scores: [0, 5], cost: 50 },
  ],
  budget: 50,
});
/** The share of D1 is uniform on 0.49 to 0.69, so that A is chosen where its draw is above 0.05. */
const mostlyA: WeightDomain = { kind: 'box', lower: [0.49, 0], upper: [0.69, 1] };
const timesA = (seed: number, samples: number): number => {
  const { unit } = randomFrom(seed);
  return Array.from({ length: samples }, () => unit()).filter((drawn) => drawn > 0.05).length;
};
const seedWith = (times: number, samples: number): number => {
  let seed = 1;
  while (timesA(seed, samples) !== times) seed++;
  return seed;
};

describe('core, borderline and outside', () => {
  test.each([
    [96, 'core', 'outside'],
    [95, 'core', 'outside'],
    [94, 'borderline', 'borderline'],
  ] as const)('one that is chosen %i times in a hundred is %s, the other %s', (times, one, other) => {
    const seed = seedWith(times, 100);
    expect(funded(two, { domain: mostlyA, samples: 100, seed })).toEqual({
      samples: 100,
      seed,
      byApplication: {
        A: { share: times / 100, group: one },
        B: { share: (100 - times) / 100, group: other },
      },
      // A is decided: level with B at equal weights, it comes first by id.
      sameSet: times / 100,
      proven: true,
    });
  });

  test('a thousand samples from the seed 1 where nothing else is said', () => {
    const found = funded(two, { domain: mostlyA });
    expect(found).toMatchObject({ samples: 1000, seed: 1, sameSet: timesA(1, 1000) / 1000 });
    expect(funded(two, { domain: mostlyA, seed: 2 }).sameSet).toBe(timesA(2, 1000) / 1000);
  });

  test('no samples: nobody is chosen, and no figure is nothing divided by nothing', () => {
    expect(funded(two, { domain: mostlyA, samples: 0 })).toMatchObject({
      byApplication: { A: { share: 0, group: 'outside' }, B: { share: 0, group: 'outside' } },
      sameSet: 0,
    });
  });
});

describe('how often the decided portfolio is the best', () => {
  test('always where the weights stay on its side, never where they are all on the other', () => {
    const onB: WeightDomain = { kind: 'box', lower: [0, 0.6], upper: [0.4, 1] };
    const weighed = (d1: number, d2: number): Portfolio => ({
      ...two,
      directions: two.directions.map((one, j) => ({ ...one, weight: [d1, d2][j]! })),
    });
    expect(funded(weighed(1, 3), { domain: onB, samples: 20 }).sameSet).toBe(1);
    expect(funded(weighed(3, 1), { domain: onB, samples: 20 }).sameSet).toBe(0);
  });

  test('where no portfolio holds, none is what is decided in every sample', () => {
    const impossible: Portfolio = {
      ...two,
      conditions: ['A', 'B'].map((application) => ({ kind: 'must', id: `ska ${application}`, application, reason: '' })), // prettier-ignore
    };
    expect(funded(impossible, { domain: { kind: 'free' }, samples: 10 })).toMatchObject({
      byApplication: { A: { share: 0 }, B: { share: 0 } },
      sameSet: 1,
      proven: true,
    });
  });
});

test('the shares are written into the list, and 0 for one that takes no part', () => {
  const portfolio = round({
    applications: [
      { id: 'A', scores: [5, 0], cost: 50 },
      { id: 'B', scores: [0, 5], cost: 50 },
      { id: 'C', scores: [5, null], cost: 50 },
    ],
    budget: 50,
  });
  const seed = seedWith(94, 100);
  const found = funded(portfolio, { domain: mostlyA, samples: 100, seed });
  const { ranking } = withFundingShares(decide(portfolio), found);
  expect(ranking.map(({ id, fundingShare }) => [id, fundingShare])).toEqual([
    ['A', 0.94],
    ['B', 0.06],
    ['C', 0],
  ]);
});

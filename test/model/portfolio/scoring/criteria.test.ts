import { decide } from '../../../../src/model/portfolio/decide';
import type { Portfolio } from '../../../../src/model/portfolio/portfolio';
import { worthOf } from '../../../../src/model/portfolio/scoring/valueFunction';
import { round } from '../build';
import { byMethod } from '../golden/vectors';

describe('anchored value functions', () => {
  test.each(byMethod('partial_value_function').map((one) => [one.id, one] as const))(
    'golden %s',
    (_id, one) => {
      const { cutoffs, values, x, out_of_bounds: rule } = one.input as { cutoffs: number[]; values: number[]; x: number[]; out_of_bounds: string }; // prettier-ignore
      const { y } = one.expected as { y: number[] };
      const shape = { at: cutoffs, worth: values, outside: rule === 'clip' ? 'clip' : 'refuse' } as const;
      x.forEach((figure, k) => {
        const worth = worthOf(shape, figure);
        expect(worth.ok && Math.abs(worth.value - y[k]!) <= one.tolerance).toBe(true);
      });
    },
  );

  test.each([
    [{ at: [0, 1], worth: [0, 1] }, 1.01, 'outsideScale', { figure: 1.01, from: 0, to: 1 }],
    [{ at: [0, 1], worth: [0, 1] }, Number.NaN, 'outsideScale', { from: 0, to: 1 }],
    [{ at: [0, 1], worth: [0, 1], outside: 'clip' as const }, Number.NaN, 'outsideScale', { from: 0, to: 1 }],
    [{ at: [1, 1], worth: [0, 1] }, 1, 'breakpointsNotAscending', { at: 1 }],
    [{ at: [0, 1], worth: [0, 2] }, 1, 'worthOutside', { worth: 2 }],
    [{ at: [0, 1], worth: [-0.5, 1] }, 1, 'worthOutside', { worth: -0.5 }],
    [{ at: [0], worth: [0] }, 0, 'tooFewBreakpoints', {}],
    [{ at: [0, 1], worth: [0] }, 0, 'tooFewBreakpoints', {}],
  ])('%j at %d is refused: %s', (shape, figure, code, values) => {
    expect(worthOf(shape, figure)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidValue', code, values },
    });
  });

  test('a direction that names the scores as its source is as one that names none', () => {
    const plain = round({ applications: [{ id: 'A', scores: [5, 2] }] });
    const directions = plain.directions.map((one) => ({ ...one, source: 'scores' as const }));
    expect(decide({ ...plain, directions }).ranking[0]?.score).toBe(decide(plain).ranking[0]?.score);
  });

  test('NNK and risk as criteria beside a direction, each on its own scale', () => {
    const base = round({ applications: [{ id: 'A', scores: [5, null, 4] }, { id: 'B', scores: [0, null, 1] }] }); // prettier-ignore
    const [direction, benefit, risk] = base.directions;
    const portfolio: Portfolio = {
      ...base,
      directions: [
        { ...direction!, weight: 2 },
        {
          ...benefit!,
          weight: 1,
          source: 'netPresentValueRatio',
          valueFunction: { at: [0, 2], worth: [0, 1], outside: 'clip' },
        },
        { ...risk!, weight: 1, valueFunction: { at: [1, 5], worth: [1, 0] } },
      ],
      applications: base.applications.map((one) => ({
        ...one,
        netPresentValueRatio: one.id === 'A' ? 1 : 3,
      })),
    };
    // By hand: A 50·1 + 25·0.5 + 25·0.25, B 50·0 + 25·1 + 25·1.
    expect(decide(portfolio).ranking.map(({ id, score }) => [id, score])).toEqual([
      ['A', 68.75],
      ['B', 50],
    ]);
    const blank = { ...portfolio, applications: base.applications };
    expect(decide(blank).ranking[0]).toMatchObject({ place: null, missing: ['D2'] });
  });
});

describe('gates before ranking', () => {
  const ready = { benefitCalculated: true, smartIndicators: 2, runningCostPlan: true };
  const base = round({
    applications: [
      { id: 'A', scores: [5], cost: 1, anchored: null },
      { id: 'B', scores: [3], cost: 1 },
      { id: 'C', scores: [2], cost: 1 },
    ],
    budget: 10,
  });
  const portfolio: Portfolio = {
    ...base,
    gates: [
      { kind: 'anchored' },
      { kind: 'benefit' },
      { kind: 'indicators', least: 2 },
      { kind: 'runningCost' },
    ],
    applications: base.applications.map((one) => ({
      ...one,
      ...(one.id === 'C' ? {} : { readiness: one.id === 'A' ? { ...ready, smartIndicators: 1 } : ready }),
    })),
  };

  test('what does not pass is listed last with what is missing, not ranked and not chosen', () => {
    const { ranking, selection } = decide(portfolio);
    expect(ranking.map(({ id, place, rankInterval }) => [id, place, rankInterval])).toEqual([
      ['B', 1, [1, 1]],
      ['A', null, [1, 1]],
      ['C', null, [2, 2]],
    ]);
    expect(ranking[1]?.remarks).toEqual([{ code: 'notReady', gates: ['anchored', 'indicators'] }]);
    expect(ranking[2]?.remarks).toEqual([
      { code: 'notReady', gates: ['benefit', 'indicators', 'runningCost'] },
    ]);
    expect(selection.ids).toEqual(['B']);
  });

  test('the round may say that they are ranked all the same, with the remark', () => {
    const { ranking, selection } = decide({ ...portfolio, rankUnready: true });
    expect(ranking.map(({ id, place }) => [id, place])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ]);
    expect(ranking[0]?.remarks[0]).toEqual({ code: 'notReady', gates: ['anchored', 'indicators'] });
    expect(selection.ids).toEqual(['A', 'B', 'C']);
  });

  test('gates are part of the fingerprint', () => {
    expect(decide(portfolio).fingerprint).not.toBe(decide({ ...portfolio, gates: [] }).fingerprint);
  });
});

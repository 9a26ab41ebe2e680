import fc from 'fast-check';
import { builtFunctions, cellOf, sentenceOf } from './builtFunctions';

type Pair = readonly [number, number];

const functions = builtFunctions();
const call = (id: string, ...args: readonly unknown[]): unknown => cellOf(functions.get(id), args);
const said = (id: string, ...args: readonly unknown[]): string => sentenceOf(functions.get(id), args);
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const SEED = { seed: 20270101, numRuns: 200 };

interface Round {
  readonly items: readonly { readonly value: number; readonly cost: number }[];
  readonly fund: number;
  readonly needs: readonly Pair[];
  readonly excludes: readonly Pair[];
}

const rounds: fc.Arbitrary<Round> = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 30 }), cost: fc.integer({ min: 0, max: 20 }) }), {
    minLength: 2,
    maxLength: 9,
  })
  .chain((items) => {
    const position = fc.integer({ min: 0, max: items.length - 1 });
    const pairs = fc.array(
      fc.tuple(position, position).filter(([a, b]) => a !== b),
      { maxLength: 4 },
    );
    return fc.record({
      items: fc.constant(items),
      fund: fc.integer({ min: 0, max: 80 }),
      needs: pairs,
      excludes: pairs,
    });
  });

/** Every allowed set of a round as cost and value, by trying them all: the witness of URVAL and FRONT. */
function allowedSets({ items, needs, excludes }: Round): { readonly cost: number; readonly value: number }[] {
  const sets = [];
  for (let bits = 0; bits < 2 ** items.length; bits++) {
    const has = (i: number): boolean => ((bits >> i) & 1) === 1;
    if (needs.some(([a, b]) => has(a) && !has(b)) || excludes.some(([a, b]) => has(a) && has(b))) continue;
    const chosen = items.filter((_, i) => has(i));
    sets.push({
      cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
      value: chosen.reduce((sum, { value }) => sum + value, 0),
    });
  }
  return sets;
}

const argumentsOf = ({ items, needs, excludes }: Round): unknown[][] => [
  column(items.map(({ value }) => value)),
  column(items.map(({ cost }) => cost)),
  needs.map((pair) => pair.map((at) => at + 1)),
  excludes.map((pair) => pair.map((at) => at + 1)),
];

describe('URVAL and FRONT against every set there is', () => {
  test('URVAL gives an allowed set of the greatest value', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const [values, costs, needs, excludes] = argumentsOf(round);
        const chosen = (call('URVAL', values, costs, round.fund, needs, excludes) as number[][]).flat();
        const has = (i: number): boolean => chosen[i] === 1;
        const sum = (of: 'cost' | 'value'): number =>
          round.items.reduce((total, item, i) => total + (has(i) ? item[of] : 0), 0);
        const best = Math.max(
          ...allowedSets(round)
            .filter(({ cost }) => cost <= round.fund)
            .map(({ value }) => value),
        );
        expect(sum('value')).toBe(best);
        expect(sum('cost')).toBeLessThanOrEqual(round.fund);
        expect(round.needs.some(([a, b]) => has(a) && !has(b))).toBe(false);
        expect(round.excludes.some(([a, b]) => has(a) && has(b))).toBe(false);
      }),
      SEED,
    );
  });

  test('FRONT gives every set that none beats, and no other', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const [values, costs, needs, excludes] = argumentsOf(round);
        const [heads, ...points] = call('FRONT', values, costs, null, needs, excludes) as unknown[][];
        const sets = allowedSets(round);
        const efficient = sets.filter(
          (own) =>
            !sets.some(
              ({ cost, value }) =>
                cost <= own.cost && value >= own.value && (cost < own.cost || value > own.value),
            ),
        );
        const wanted = new Map(efficient.map(({ cost, value }) => [cost, value]));
        expect(heads).toEqual(['Kostnad', 'Värde']);
        expect(points).toEqual([...wanted].sort(([a], [b]) => a - b));
      }),
      SEED,
    );
  });

  test('URVAL under each fund gives the value of the frontier there', () => {
    const values = column([60, 100, 120, 40]);
    const costs = column([10, 20, 30, 25]);
    const [, ...points] = call('FRONT', values, costs) as number[][];
    for (const [cost = NaN, value] of points) {
      const chosen = (call('URVAL', values, costs, cost) as number[][]).flat();
      expect(chosen.reduce((sum, is, i) => sum + is * ([60, 100, 120, 40][i] ?? NaN), 0)).toBe(value);
    }
  });
});

describe('figures that are missing', () => {
  test.each([[null], [''], ['ej bedömd'], ['-']])('%p is no value and no cost', (missing) => {
    expect(call('URVAL', column([60, missing, 120]), column([10, 20, 30]), 100)).toEqual([[1], [0], [1]]);
    expect(call('URVAL', column([60, 100, 120]), column([10, missing, 30]), 100)).toEqual([[1], [0], [1]]);
    expect(call('POANG', [[60, 40]], [[4, missing]])).toBe('#N/A');
    expect(call('POANG', [[60, 40]], [[4, missing]], null, null, 'bidrag')).toEqual([[60, '']]);
    expect(call('POANG', [[60, 40]], [[4, missing]], null, null, 'intervall')).toEqual([[60, 100]]);
  });

  test('0 is a value and a cost', () => {
    expect(call('URVAL', column([60, 100]), column([0, 20]), 0)).toEqual([[1], [0]]);
    expect(call('POANG', [[60, 40]], [[4, 0]])).toEqual([[60]]);
  });

  test('numbers typed as text are read as in the workbook', () => {
    expect(call('POANG', [['60', '40 %']], [['3,5', '4']])).toEqual(call('POANG', [[60, 0.4]], [[3.5, 4]]));
    expect(call('URVAL', column([1, 2]), column(['1 000', '2 000']), 2000)).toEqual([[0], [1]]);
  });

  test('an incomplete application takes no part in who leads, and keeps its row number', () => {
    const scores = [
      [1, 0],
      ['ej bedömd', 1],
      [0, 1],
    ];
    expect(call('KRITISKVIKT', [[1, 1]], scores, 1)).toEqual([
      ['Leder (rad)', 'Från vikt', 'Till vikt'],
      [3, 0, 0.5],
      [1, 0.5, 1],
    ]);
    expect(call('KRITISKVIKT', [[1, 1]], scores, 1, 1, 2)).toBe('#N/A');
  });

  test('half the judgements are enough, and blanks that arrive as 0 are comparisons that nobody made', () => {
    const half = [
      [0, 2, 4],
      [0, 0, 2],
      [0, 0, 0],
    ];
    const shares = (call('VIKTER', 'parvis', half) as number[][]).flat();
    [4 / 7, 2 / 7, 1 / 7].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
  });
});

describe('laws', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 });

  test('the score is the sum of the contributions to the last bit, and scaling the weights changes neither', () => {
    fc.assert(
      fc.property(
        weights.chain((own) =>
          fc.tuple(
            fc.constant(own),
            fc.array(fc.integer({ min: 0, max: 4 }), { minLength: own.length, maxLength: own.length }),
          ),
        ),
        ([own, marks]) => {
          const [[score] = []] = call('POANG', [own], [marks]) as number[][];
          const parts = (call('POANG', [own], [marks], 0, 4, 'bidrag') as number[][]).flat();
          expect(parts.reduce((sum, points) => sum + points, 0)).toBe(score);
          expect(call('POANG', [own.map((weight) => 8 * weight)], [marks])).toEqual([[score]]);
        },
      ),
      SEED,
    );
  });

  test('weights of every method sum to 1 and run the way of the range', () => {
    fc.assert(
      fc.property(
        weights,
        fc.constantFrom('direkt', 'swing', 'roc', 'ranksumma', 'reciprok'),
        (own, method) => {
          const down = call('VIKTER', method, column(own)) as number[][];
          const across = call('VIKTER', method, [own]) as number[][];
          expect(down.flat()).toEqual(across.flat());
          expect([down.length, across.length]).toEqual([own.length, 1]);
          expect(down.flat().reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        },
      ),
      SEED,
    );
  });

  test('at the critical weight the two are level', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(marks, marks, (a, b) => {
        const found = call('KRITISKVIKT', [[5, 3, 2]], [a, b], 1, 1, 2);
        if (!Array.isArray(found)) {
          expect(found).toBe('#N/A');
          return;
        }
        const at = (found as number[][])[0]?.[0] ?? NaN;
        const moved = [at, (1 - at) * 0.6, (1 - at) * 0.4];
        const scoreOf = (own: readonly number[]): number =>
          moved.reduce((sum, weight, j) => sum + weight * (own[j] ?? NaN), 0);
        expect(scoreOf(a)).toBeCloseTo(scoreOf(b), 9);
      }),
      SEED,
    );
  });
});

describe('refusals say what to do', () => {
  const many = column(Array.from({ length: 1001 }, () => 1));
  // Value in proportion to cost, plus the same for all: the kind that is hardest to prove.
  const hard = column(
    Array.from({ length: 1000 }, (_, i) => 100_000 + 1000 * ((i * 7919) % 1999)),
  ) as number[][];
  const irregular = Array.from({ length: 60 }, (_, i) => 1_000_003 * (i + 1) + 2 ** (i % 31));
  const cases: readonly (readonly [string, string, readonly unknown[], string])[] = [
    ['weights and scores of different length', 'POANG', [[[1, 2]], [[1]]], '#VALUE! vikter har 2 värden'],
    ['a score outside the scale', 'POANG', [[[1, 2]], [[1, 5]]], '#VALUE! betyg: 5 på plats 2'],
    ['a scale upside down', 'POANG', [[[1]], [[1]], 4, 0], '#VALUE! Skalan går från 4 till 0'],
    ['weights that are all zero', 'POANG', [[[0, 0]], [[1, 2]]], '#NUM! Alla vikter är noll'],
    ['a weight below zero', 'POANG', [[[-1, 2]], [[1, 2]]], '#VALUE! Värde 1 är -1'],
    ['a weight that is missing', 'POANG', [[[1, null]], [[1, 2]]], '#VALUE! vikter: värde 2 saknas'],
    [
      'a score that is text',
      'POANG',
      [[[1, 2]], [[1, 'bra']]],
      '#VALUE! betyg: rad 1, kolumn 2 är text (”bra”)',
    ],
    ['a score that is an error', 'POANG', [[[1, 2]], [[1, '#N/A']]], '#N/A betyg: cell 2 har felvärdet #N/A'],
    ['a score that is TRUE', 'POANG', [[[1, 2]], [[true, 1]]], '#VALUE! betyg: cell 1 är SANT'],
    [
      'a score that nobody has given',
      'POANG',
      [[[1, 2]], [[1, '-']]],
      '#N/A betyg: inriktning 2 är inte bedömd',
    ],
    ['an answer that there is not', 'POANG', [[[1]], [[1]], 0, 4, 'rang'], '#VALUE! svar: ”rang” går inte'],
    ['no method', 'VIKTER', [null, [[1]]], '#VALUE! metod:'],
    ['a method that there is not', 'VIKTER', ['entropi', [[1]]], '#VALUE! metod: ”entropi”'],
    ['points in a block', 'VIKTER', ['direkt', [[1, 2], [3, 4]]], '#VALUE! svar_per_inriktning: området har 2 rader'], // prettier-ignore
    [
      'points that are missing',
      'VIKTER',
      ['direkt', [[1, '-']]],
      '#VALUE! svar_per_inriktning: värde 2 saknas',
    ],
    ['judgements that are not square', 'VIKTER', ['parvis', [[1, 2, 3], [1, 1, 1]]], '#VALUE! Omdömena ska stå'], // prettier-ignore
    ['judgements that contradict', 'KONSISTENS', [[[1, 2], [2, 1]]], '#VALUE! Omdömena på rad 1, kolumn 2'], // prettier-ignore
    ['a judgement below zero', 'KONSISTENS', [[[1, -2], [null, 1]]], '#VALUE! Omdömet på rad 1, kolumn 2 är -2'], // prettier-ignore
    ['judgements that do not hang together', 'KONSISTENS', [[[1, null], [null, 1]]], '#N/A Omdömena binder inte'], // prettier-ignore
    ['too many to compare', 'KONSISTENS', [Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => 1))], '#VALUE! omdömen: högst 15'], // prettier-ignore
    ['a cost with öre', 'URVAL', [column([1]), column([10.5]), 50], '#VALUE! kostnader: 10,5 på plats 1'],
    ['a cost below zero', 'URVAL', [column([1]), column([-1]), 50], '#VALUE! kostnader: -1 på plats 1'],
    ['a fund below zero', 'URVAL', [column([1]), column([1]), -5], '#VALUE! ram: -5 är mindre än noll'],
    ['no fund', 'URVAL', [column([1]), column([1]), null], '#VALUE! ram: värde 1 saknas'],
    ['costs of another length', 'URVAL', [column([1, 2]), column([1]), 5], '#VALUE! värden har 2 värden'],
    [
      'funds of another number',
      'URVAL',
      [column([1, 2]), column([1, 2]), [[5, 6]]],
      '#VALUE! ram har 2 värden',
    ],
    ['a pair outside the range', 'URVAL', [column([1, 2]), column([1, 2]), 5, [[1, 3]]], '#VALUE! kräver: 3 finns inte'], // prettier-ignore
    ['one that needs itself', 'URVAL', [column([1, 2]), column([1, 2]), 5, [[1, 1]]], '#VALUE! kräver: rad 1 ska ha två olika'], // prettier-ignore
    [
      'pairs of three',
      'URVAL',
      [column([1, 2]), column([1, 2]), 5, [[1, 2, 3]]],
      '#VALUE! kräver: området har 3',
    ],
    ['more than a cell takes', 'URVAL', [many, many, 5], 'npm run rank'],
    ['a proof that takes too long', 'URVAL', [hard.map(([cost = 0]) => [cost / 1000 + 100]), hard, 3e8 + 777], '#N/A Det bästa urvalet hann inte bevisas'], // prettier-ignore
    ['values too large to add exactly', 'URVAL', [column([1e10]), column([1]), 5], 'tusental eller miljoner'],
    ['a frontier with too many points', 'FRONT', [column(irregular), column(irregular)], 'Ange en lägre ram'],
    [
      'a lowest fund below zero',
      'FRONT',
      [column([1]), column([1]), -1],
      '#VALUE! ram: -1 är mindre än noll',
    ],
    [
      'a direction that there is not',
      'KRITISKVIKT',
      [[[1, 1]], [[1, 2]], 3],
      '#VALUE! inriktning: 3 finns inte',
    ],
    ['one of a pair', 'KRITISKVIKT', [[[1, 1]], [[1, 2]], 1, 1], '#VALUE! Ange båda ansökningarna'],
    [
      'a row that there is not',
      'KRITISKVIKT',
      [[[1, 1]], [[1, 2]], 1, 1, 2],
      '#VALUE! den_andra: 2 finns inte',
    ],
    ['two that never are level', 'KRITISKVIKT', [[[1, 1]], [[1, 2], [0, 1]], 1, 1, 2], '#N/A Ingen vikt'], // prettier-ignore
    ['scores of other directions', 'KRITISKVIKT', [[[1, 1]], [[1, 2, 3]], 1], '#VALUE! poäng har 3 kolumner'],
    ['none fully assessed', 'KRITISKVIKT', [[[1, 1]], [[1, null]], 1], '#N/A poäng: ingen ansökan'],
  ];
  test.each(cases)('%s: %s', (_what, id, args, sentence) => {
    const whole = said(id, ...args);
    expect(whole).toContain(sentence);
    expect(whole).not.toContain('{{');
  });
});

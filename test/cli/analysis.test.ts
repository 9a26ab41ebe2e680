import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/run';
import { openXlsxFile } from '../../src/workbook/doors/xlsxFile';
import type { CellValue, Snapshot } from '../../src/workbook/workbook';
import { smallRound, table, withRow } from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';

const folder = mkdtempSync(join(tmpdir(), 'pott-'));
const example = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');
let files = 0;

async function fileOf(snapshot: Snapshot): Promise<string> {
  files += 1;
  const path = join(folder, `analys${files}.xlsx`);
  writeFileSync(path, await xlsxOf(snapshot));
  return path;
}

async function printed(...argv: readonly string[]): Promise<string> {
  let out = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (out += text) });
  expect(status).toBe(0);
  return out;
}

interface Share {
  readonly share: number;
  readonly group: string;
}

interface Json {
  readonly weights: readonly Record<string, unknown>[];
  readonly judgements: Record<string, unknown> | null;
  readonly gates: unknown;
  readonly ranking: readonly { readonly id: string; readonly fundingShare: number | null }[];
  readonly frontier: readonly { readonly cost: number; readonly value: number }[] | null;
  readonly frontierFor: unknown;
  readonly frontierSteps: readonly unknown[] | null;
  readonly analysis: {
    readonly domain: string;
    readonly prices: readonly Record<string, unknown>[];
    readonly breakEven: readonly Record<string, unknown>[];
    readonly leftOut: readonly Record<string, unknown>[];
    readonly breakEvenAsOneFund: readonly { readonly id: string; readonly breakEvenCost: number }[] | null;
    readonly neighbours: readonly {
      readonly ahead: string;
      readonly behind: string;
      readonly lead: number;
      readonly differences: readonly { readonly direction: string; readonly points: number }[];
      readonly swap: { readonly share: number } | null;
    }[];
    readonly dominance: Readonly<Record<string, readonly string[]>>;
    readonly criticalWeights: readonly {
      readonly direction: string;
      readonly crossings: readonly { readonly a: string; readonly b: string; readonly at: number }[];
    }[];
    readonly stability: readonly { readonly direction: string; readonly order: readonly number[] }[];
    readonly certificates: { readonly order: { readonly share: number } | null };
    readonly acceptability: {
      readonly samples: number;
      readonly applications: readonly {
        readonly id: string;
        readonly ranks: readonly number[];
        readonly centralWeights: Readonly<Record<string, number>> | null;
        readonly confidence: number | null;
        readonly winsAgainst: Readonly<Record<string, number>>;
      }[];
    };
    readonly funding: {
      readonly core: readonly string[];
      readonly borderline: readonly string[];
      readonly outside: readonly string[];
      readonly byApplication: Readonly<Record<string, Share>>;
    };
    readonly crossCheck: readonly { readonly method: string; readonly agreement: { spearman: number } }[];
    readonly balance: { readonly directions: readonly unknown[]; readonly goalsWithout: readonly string[] };
  } | null;
}

async function json(...argv: readonly string[]): Promise<Json> {
  return JSON.parse(await printed(...argv, '--json')) as Json;
}

async function analysisOf(
  snapshot: Snapshot,
  ...argv: readonly string[]
): Promise<NonNullable<Json['analysis']>> {
  const { analysis } = await json(await fileOf(snapshot), ...argv);
  if (analysis === null) throw new Error('no analysis');
  return analysis;
}

// By hand, of the small round: A1 80 points for 400 000, A2 75 for 500 000, A3 35 for 300 000, fund 1 000 000, A1
// requires A3. The best are A1 and A3, 115 points; with A2 they are A2 and A3, 110; without the condition A1 and A2, 155.
// With t for the share of I1: A1 = 50 + 50t, A2 = 75, A3 = 50 - 25t.
describe('the small round, by hand', () => {
  test('what the condition costs', async () => {
    const { prices } = await analysisOf(smallRound());
    expect(prices).toEqual([
      expect.objectContaining({ kind: 'condition', points: 40, kronor: 200_000, in: ['A2'], out: ['A3'] }),
    ]);
  });

  test('a forced decision is priced too', async () => {
    const forced = withRow(smallRound(), 'Villkor', ['Måste med', 'A2', null, null, 'Beslut']);
    const { prices } = await analysisOf(forced);
    expect(prices[1]).toMatchObject({ points: 5, condition: { kind: 'must', application: 'A2' } });
  });

  test('what it would take for the one left out to be in', async () => {
    const { leftOut, breakEven } = await analysisOf(smallRound());
    expect(leftOut).toEqual([
      // In place of A1, for 5 points less; level with it at 80 points; and all three fit where it costs 300 000.
      expect.objectContaining({
        id: 'A2',
        why: 'betterSpent',
        instead: { out: ['A1'], in: [], loss: 5 },
        breakEvenValue: 80,
        breakEvenCost: 300_000,
      }),
    ]);
    expect(breakEven.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3']);
  });

  test('over several years, as one fund: the same where everything falls in the first', async () => {
    const twoYears = withRow(smallRound(), 'Ramar', [2028, 0]);
    const { leftOut, breakEvenAsOneFund } = await analysisOf(twoYears);
    expect(leftOut[0]).toMatchObject({ id: 'A2', breakEvenCost: null });
    expect(breakEvenAsOneFund).toEqual([
      expect.objectContaining({ id: 'A2', breakEvenCost: 300_000, breakEvenValue: 80 }),
    ]);
    expect((await analysisOf(smallRound())).breakEvenAsOneFund).toBeNull();
  });

  test('why one stands before the next, exactly', async () => {
    const { neighbours } = await analysisOf(smallRound());
    expect(neighbours[0]).toMatchObject({
      ahead: 'A1',
      behind: 'A2',
      lead: 5,
      differences: [
        { direction: 'I1', points: 15 },
        { direction: 'I2', points: -10 },
      ],
    });
    expect(neighbours[0]?.swap?.share).toBeCloseTo(0.1, 12);
    expect(neighbours[1]?.swap).toBeNull();
  });

  test('at which weights the list changes', async () => {
    const { criticalWeights, stability, certificates, dominance } = await analysisOf(smallRound());
    const [first] = criticalWeights;
    expect(first?.crossings.find(({ a, b }) => a === 'A1' && b === 'A2')?.at).toBeCloseTo(0.5, 12);
    expect(stability[0]?.order[0]).toBeCloseTo(0.5, 12);
    expect(stability[0]?.order[1]).toBe(1);
    expect(certificates.order?.share).toBeCloseTo(0.1, 12);
    expect(dominance).toEqual({ A1: ['A3'], A2: ['A3'], A3: [] });
  });

  test('within a fifth of the weights nothing changes', async () => {
    // I2 goes from 0.32 to 0.48, so that I1 never falls below 0.52.
    const { ranking, analysis } = await json(await fileOf(smallRound()));
    expect(ranking.map(({ id, fundingShare }) => [id, fundingShare])).toEqual([
      ['A1', 1],
      ['A2', 0],
      ['A3', 1],
    ]);
    expect(analysis?.funding).toMatchObject({ core: ['A1', 'A3'], borderline: [], outside: ['A2'] });
    expect(analysis?.acceptability.applications[0]).toMatchObject({ id: 'A1', ranks: [1, 0, 0] });
  });

  test('with any weights A1 is first, and funded, half of the time', async () => {
    // 10 000 samples are right to 0.01 and 1 000 to 0.03, with 95 % certainty.
    const { acceptability, funding, domain } = await analysisOf(smallRound(), '--domain', 'free');
    expect(domain).toBe('free');
    const [a1, a2] = acceptability.applications;
    expect(Math.abs((a1?.ranks[0] ?? 0) - 0.5)).toBeLessThan(0.02);
    expect(Math.abs((a1?.winsAgainst['A2'] ?? 0) - 0.5)).toBeLessThan(0.02);
    // A1 leads where t is above a half: on average three quarters; there it leads for certain.
    expect(Math.abs((a1?.centralWeights?.['I1'] ?? 0) - 0.75)).toBeLessThan(0.02);
    expect(a1?.confidence).toBe(1);
    expect(Math.abs((a2?.centralWeights?.['I1'] ?? 0) - 0.25)).toBeLessThan(0.02);
    expect(Math.abs((funding.byApplication['A2']?.share ?? 0) - 0.5)).toBeLessThan(0.06);
    expect(funding).toMatchObject({ core: ['A3'], borderline: ['A1', 'A2'], outside: [] });
  });

  test('the frontier, with what each step takes in and leaves out', async () => {
    // A2 alone, A3 alone, A2 and A3, A1 and A3, all: A1 only with A3. A1 and A3 cost 700 000, less than A2 and A3.
    const { frontier, frontierFor, frontierSteps } = await json(await fileOf(smallRound()));
    expect(frontier?.map(({ cost, value }) => [cost, value])).toEqual([
      [0, 0],
      [300_000, 35],
      [500_000, 75],
      [700_000, 115],
      [1_200_000, 190],
    ]);
    expect(frontierFor).toEqual({ kind: 'fund', budget: 1_000_000 });
    expect(frontierSteps?.[2]).toMatchObject({ addedFund: 200_000, in: ['A1', 'A3'], out: ['A2'] });
  });
});

describe('where weights come from, and requirements', () => {
  function told(): Snapshot {
    const round = smallRound();
    const judged = table(
      'Parvis',
      'Parvis',
      ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare'],
      [['I1', 'I2', 3]],
    );
    const gates: readonly (readonly CellValue[])[] = [
      ['Förankrad', 'Ja'],
      ['Nyttoberäknad', 'Ja'],
    ];
    return {
      ...round,
      tables: [...round.tables, judged, table('Krav', 'Krav', ['Krav', 'Gäller'], gates)],
    };
  }

  test('weights with their origin; one from the command has none', async () => {
    const { weights } = await json(example, '--quick', '--weight', 'I2=5');
    expect(weights[0]).toMatchObject({
      id: 'I1',
      method: 'Direkt',
      decidedOn: '2026-11-02',
      replaced: false,
    });
    expect(weights[1]).toMatchObject({ id: 'I2', entered: 5, method: null, replaced: true });
  });

  test('what the judgements give', async () => {
    const { judgements } = await json(await fileOf(told()));
    expect(judgements).toMatchObject({ consistencyRatio: 0, randomIndex: 'saaty2005', acceptable: true });
    expect((judgements?.['shares'] as Record<string, number>)['I1']).toBeCloseTo(0.75, 10);
  });

  test('each requirement with those that do not meet it', async () => {
    const { gates, analysis } = await json(await fileOf(told()));
    expect(gates).toEqual({
      rankUnready: false,
      requirements: [
        { kind: 'anchored', notMet: [] },
        { kind: 'benefit', notMet: ['A1', 'A2', 'A3'] },
      ],
    });
    expect(analysis?.leftOut.map(({ why }) => why)).toEqual(['takesNoPart', 'takesNoPart', 'takesNoPart']);
  });
});

describe('the example', () => {
  test('two runs give the same bytes, in every part', async () => {
    const once = await printed(example, '--json', '--seed', '7');
    expect(await printed(example, '--json', '--seed', '7')).toBe(once);
    const { analysis, frontier, frontierFor } = JSON.parse(once) as Json;
    if (analysis === null) throw new Error('no analysis');
    for (const { lead, differences } of analysis.neighbours) {
      // Points are multiples of 2^-40, so that they add up without rounding in any order.
      expect(differences.reduce((sum, { points }) => sum + points, 0)).toBe(lead);
    }
    for (const { ranks } of analysis.acceptability.applications) {
      expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    expect(analysis.prices).toHaveLength(13);
    expect(analysis.crossCheck.map(({ method }) => method)).toEqual([
      'topsis-vector',
      'vikor-0.5',
      'promethee-usual',
    ]);
    expect(analysis.balance.directions).toHaveLength(6);
    expect(frontier?.length).toBeGreaterThan(10);
    expect(frontierFor).toEqual({ kind: 'allYearsAsOneFund', budget: 13_600_000 });
  });

  test('another seed draws other samples and decides the same', async () => {
    const [one, other] = await Promise.all([json(example, '--seed', '1'), json(example, '--seed', '2')]);
    expect(other.analysis?.acceptability).not.toEqual(one.analysis?.acceptability);
    expect(other.frontier).toEqual(one.frontier);
    expect(other.ranking.map(({ id }) => id)).toEqual(one.ranking.map(({ id }) => id));
  });
});

describe('what was not worked out is null', () => {
  test('--quick', async () => {
    const { analysis, ranking, frontier } = await json(await fileOf(smallRound()), '--quick');
    expect(analysis).toBeNull();
    expect(ranking[0]?.fundingShare).toBeNull();
    expect(frontier).not.toBeNull();
  });

  test('a workbook that cannot be ranked', async () => {
    const path = await fileOf({ ...smallRound(), tables: [] });
    let out = '';
    const status = await run([path, '--json'], { out: (text) => (out += text), err: () => undefined });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ analysis: null, frontier: null, judgements: null, weights: [] });
  });

  test('a domain that is none: status 2', async () => {
    let err = '';
    const argv = [example, '--domain', 'ibland'];
    expect(await run(argv, { out: () => undefined, err: (text) => (err += text) })).toBe(2);
    expect(err).toContain('--domain');
  });
});

test('funding shares are written where they were worked out, and blank where not', async () => {
  const path = await fileOf(smallRound());
  const before = readFileSync(path);
  for (const [name, argv, expected] of [
    ['med.xlsx', [], [1, 0, 1]],
    ['utan.xlsx', ['--quick'], [null, null, null]],
  ] as const) {
    const out = join(folder, name);
    await printed(path, '--out', out, ...argv);
    const { tables } = await (await openXlsxFile(out)).read();
    const written = tables.find((one) => one.name === 'Rangordning');
    const column = written?.headers.indexOf('Finansieringsandel') ?? -1;
    expect(written?.rows.map((row) => row[column])).toEqual(expected);
  }
  expect(readFileSync(path)).toEqual(before);
});

describe('scenarios', () => {
  test('--keep keeps the answer under a name, and the next run is compared with it', async () => {
    const kept = join(folder, 'sparad.xlsx');
    await printed(await fileOf(smallRound()), '--out', kept, '--keep', 'Hela ramen', '--quick');
    const { scenarios } = JSON.parse(await printed(kept, '--json', '--quick', '--budget', '500000')) as {
      readonly scenarios: readonly unknown[];
    };
    expect(scenarios).toEqual([
      expect.objectContaining({
        name: 'Hela ramen',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
        value: 115,
        ids: ['A1', 'A3'],
        toThis: expect.objectContaining({ in: ['A2'], out: ['A1', 'A3'], addedValue: -40, same: false }),
      }),
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['without a workbook to keep it in', ['--keep', 'Hela']],
    ['without a name', ['--out', join(folder, 'tom.xlsx'), '--keep', ' ']],
  ])('--keep %s: status 2', async (_, argv) => {
    let err = '';
    const status = await run([example, ...argv], { out: () => undefined, err: (text) => (err += text) });
    expect(status).toBe(2);
    expect(err).toContain('--keep');
  });
});

describe('--benefits', () => {
  function lacking(): Snapshot {
    const round = smallRound();
    const parameters: readonly CellValue[][] = [
      ['kalkylränta', 0.1, null, null, null],
      ['basår', 2027, null, null, null],
      ['horisont', 2, null, null, null],
    ];
    const tables = round.tables.map((one) =>
      one.name === 'Forutsattningar'
        ? { ...one, rows: [...one.rows, ...parameters] }
        : one.name === 'Ansokningar'
          ? {
              ...one,
              headers: [...one.headers, 'Nettonuvärde'],
              rows: one.rows.map((row) => [...row, null]),
            }
          : one,
    );
    const heads = ['Ansökan', 'Nytta', 'Slag', 'Antal', 'Styckkostnad'];
    const benefits = table('Nyttor', 'Nyttor', heads, [['A1', 'Avgifter', 'Intäkt', 3, 770]]);
    return { ...round, tables: [...tables, benefits], sheets: [...round.sheets, 'Nyttor'] };
  }

  test('fills the columns of the new workbook, ranks with them and leaves the input as it was', async () => {
    const path = await fileOf(lacking());
    const before = readFileSync(path);
    const out = join(folder, 'ifylld.xlsx');
    const said = JSON.parse(await printed(path, '--benefits', '--quick', '--json', '--out', out)) as {
      readonly benefits: readonly unknown[];
    };
    // 3 · 770 kr in 2028, the second and last year, at 10 %.
    expect(said.benefits).toEqual([
      {
        id: 'A1',
        outcome: 'filled',
        netPresentValue: expect.closeTo(2100, 9),
        netPresentValueRatio: null,
        problems: expect.any(Array),
      },
      expect.objectContaining({ id: 'A2', outcome: 'notCalculated', netPresentValue: null, problems: [] }),
      expect.objectContaining({ id: 'A3', outcome: 'notCalculated' }),
    ]);
    const { tables } = await (await openXlsxFile(out)).read();
    const applications = tables.find(({ name }) => name === 'Ansokningar');
    expect(applications?.rows.map((row) => row.at(-1))).toEqual([expect.closeTo(2100, 9), null, null]);
    expect(tables.some(({ name }) => name === 'Rangordning')).toBe(true);
    expect(readFileSync(path)).toEqual(before);
  });

  test('says in words why an application has none', async () => {
    const out = await printed(await fileOf(lacking()), '--benefits');
    expect(out).toContain('1 av 3 ansökningar');
    expect(out).toContain('A2: har ingen rad i tabellen Nyttor.');
  });

  test('without it nothing is filled in', async () => {
    const said = await printed(await fileOf(lacking()), '--quick', '--json');
    expect((JSON.parse(said) as { readonly benefits: unknown }).benefits).toBeNull();
  });
});

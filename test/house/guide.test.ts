import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../cli/run';
import { kronor, perCent, percentagePoints, points, ratio } from '../../src/locale/format';

/**
 * The figures in the guide's worked round against a fresh run of the product on the example: every figure that the run
 * gives stands in the page, and the page holds no figure of the kind that the run does not give.
 */
const root = resolve(__dirname, '../..');
const example = join(root, 'examples/digitaliseringspott-2027.xlsx');
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').replaceAll('\u2212', '-');
const page = plain(readFileSync(join(root, 'docs/handledning/en-omgang.md'), 'utf8'));

interface Ranked {
  readonly id: string;
  readonly title: string;
  readonly place: number | null;
  readonly score: number;
  readonly cost: number;
  readonly withinBudget: boolean;
  readonly accumulated: number;
  readonly rankInterval: readonly [number, number];
  readonly margin: number;
  readonly contributions: Readonly<Record<string, number>>;
}

interface Answer {
  readonly fingerprint: string;
  readonly weights: readonly { readonly id: string; readonly share: number }[];
  readonly budgets: readonly { readonly year: number; readonly amount: number }[];
  readonly ranking: readonly Ranked[];
  readonly selection: {
    readonly ids: readonly string[];
    readonly cost: number;
    readonly value: number;
    readonly proven: boolean;
  };
  readonly frontier: readonly {
    readonly cost: number;
    readonly value: number;
    readonly ids: readonly string[];
  }[];
  readonly benefits: readonly {
    readonly id: string;
    readonly netPresentValue: number;
    readonly netPresentValueRatio: number;
  }[];
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly severity: string }[];
  readonly analysis: {
    readonly leftOut: readonly {
      readonly id: string;
      readonly instead: {
        readonly out: readonly string[];
        readonly in: readonly string[];
        readonly loss: number;
      } | null;
    }[];
    readonly prices: readonly {
      readonly kind: string;
      readonly points: number;
      readonly condition?: { readonly id: string };
    }[];
    readonly certificates: {
      readonly waterline: { readonly ahead: string; readonly behind: string; readonly share: number };
    };
    readonly funding: {
      readonly samples: number;
      readonly sameSet: number;
      readonly borderline: readonly string[];
    };
    readonly balance: {
      readonly administrations: readonly {
        readonly group: string;
        readonly requested: number;
        readonly shareOfGranted: number;
      }[];
    };
  };
}

async function answer(): Promise<Answer> {
  let out = '';
  const status = await run([example, '--json', '--benefits'], {
    out: (text) => (out += text),
    err: (text) => (out += text),
  });
  expect(status).toBe(0);
  return JSON.parse(out) as Answer;
}

/** Rows of a file that the example is made from, below its headings. */
function dataRows(name: string): string[][] {
  const text = readFileSync(join(root, 'examples/data', `${name}.csv`), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));
}

/** The sums of the earlier rounds and the limits of decision, which are the example's own figures. */
function figuresOfTheData(): string[] {
  const outcomes = dataRows('Nyttoutfall').map(([, , group, , planned, realised]) => ({
    group,
    planned: Number(planned),
    realised: Number(realised),
  }));
  const sums = (rows: typeof outcomes): { readonly planned: number; readonly realised: number } => ({
    planned: rows.reduce((sum, { planned }) => sum + planned, 0),
    realised: rows.reduce((sum, { realised }) => sum + realised, 0),
  });
  const all = sums(outcomes);
  const care = sums(outcomes.filter(({ group }) => group === 'Vård- och omsorgsförvaltningen'));
  const limit = (name: string): string =>
    kronor('sv', Number(dataRows('Forutsattningar').find(([parameter]) => parameter === name)?.[1]));
  return [
    `Av ${kronor('sv', all.planned)} planerad nytta blev ${kronor('sv', all.realised)} verklighet, ${perCent('sv', all.realised / all.planned)}`,
    `För Vård- och omsorgsförvaltningen blev det ${perCent('sv', care.realised / care.planned)}`,
    `digitaliseringsenheten besluta om högst ${limit('beslutsgräns digitaliseringsenheten')}`,
    `kommundirektören om högst ${limit('beslutsgräns kommundirektör')}`,
  ].map(plain);
}

/** What the page says of the example, as the product words its figures. */
function figuresOf(a: Answer): string[] {
  const kr = (amount: number): string => kronor('sv', amount);
  const pt = (value: number): string => `${points('sv', value)} poäng`;
  const of = (id: string): Ranked => a.ranking.find((row) => row.id === id) as Ranked;
  const benefit = (id: string): string[] => {
    const found = a.benefits.find((row) => row.id === id);
    return [`${kr(found?.netPresentValue ?? NaN)} | ${ratio('sv', found?.netPresentValueRatio ?? NaN)}`];
  };
  const asked = a.ranking.reduce((sum, { cost }) => sum + cost, 0);
  const fund = a.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const within = a.ranking.filter(({ withinBudget, place }) => withinBudget && place !== null);
  const waterline = within.reduce((sum, { score }) => sum + score, 0);
  const spent = Math.max(...within.map(({ accumulated }) => accumulated));
  const best = (money: number): Answer['frontier'][number] =>
    a.frontier
      .filter(({ cost }) => cost <= money)
      .reduce((one, other) => (other.value > one.value ? other : one));
  const half = best(fund / 2);
  const lossOf = (id: string): number =>
    a.analysis.leftOut.find((row) => row.id === id)?.instead?.loss ?? NaN;
  const group = (name: string) =>
    a.analysis.balance.administrations.find((row) => row.group.startsWith(name));
  const priced = a.analysis.prices.filter(({ kind }) => kind === 'condition');
  const { waterline: line } = a.analysis.certificates;
  const span = ([from, to]: readonly [number, number]): string => `${from}–${to}`;
  return [
    ...a.weights.map(({ id, share }) => `${id} ${perCent('sv', share)}`),
    ...a.budgets.map(({ year, amount }) => `${kr(amount)} ${year}`),
    `Ramen är ${kr(fund)}`,
    `söker ${a.ranking.length} ansökningar ${kr(asked)}`,
    ...['A12', 'A13', 'A06'].flatMap(benefit),
    ...a.problems.map(({ cell }) => cell),
    `${a.ranking.filter(({ place }) => place !== null).length} ansökningar får en plats`,
    ...a.ranking
      .slice(0, 5)
      .map(
        ({ place, id, title, score, cost }) =>
          `| ${place} | ${id} ${title} | ${points('sv', score)} | ${kr(cost)} |`,
      ),
    ...Object.entries(of('A12').contributions).map(([id, value]) => `${points('sv', value)} från ${id}`),
    `till och med plats ${within.length}. Det är ${within.length} ansökningar för ${kr(spent)} som ger ${pt(waterline)}`,
    `A09 kan hamna på plats ${span(of('A09').rankInterval)}, A14 på ${span(of('A14').rankInterval)}, A17 på ${span(of('A17').rankInterval)} och A22 på ${span(of('A22').rankInterval)}`,
    `${a.selection.ids.length} ansökningar för ${kr(a.selection.cost)} som ger ${pt(a.selection.value)}. Det är ${pt(a.selection.value - waterline)} mer`,
    `Kvar av ramen är ${kr(fund - a.selection.cost)}`,
    `tappa ${pt(lossOf('A13'))}`,
    `Den har plats ${of('A03').place} och kostar ${kr(of('A03').cost)}`,
    `tappa ${pt(lossOf('A03'))}`,
    `A02 få stå tillbaka, ${pt(lossOf('A20'))} sämre`,
    `kostar ${pt(priced.find(({ points: price }) => price > 0)?.points ?? NaN)}`,
    `prövar ${points('sv', a.analysis.funding.samples).replace(',0', '')} andra`,
    `finansieras i ${perCent('sv', a.analysis.funding.sameSet)} av dem`,
    `A08 står före A01 med så lite att ${percentagePoints('sv', of('A08').margin)} procentenheter`,
    `${percentagePoints('sv', line.share)} procentenheter flyttas, mellan ${line.ahead} och ${line.behind}`,
    `får ${perCent('sv', group('Vård')?.shareOfGranted ?? NaN)} av pengarna`,
    `söker ${perCent('sv', (group('Kommunstyrelsen')?.requested ?? NaN) / asked)} men får ${perCent('sv', group('Kommunstyrelsen')?.shareOfGranted ?? NaN)}`,
    `Vore ramen ${kr(fund / 2)}`,
    `skulle ${half.ids.length} ansökningar väljas, för ${kr(half.cost)} och ${pt(half.value)}`,
    `Med ${kr(fund)} som en enda ram, utan uppdelning på år, skulle portföljen ge ${pt(best(fund).value)}`,
    a.fingerprint.slice(0, 12),
  ].map(plain);
}

describe('the worked round in the guide', () => {
  let found: Answer;
  let figures: string[];
  beforeAll(async () => {
    found = await answer();
    figures = [...figuresOf(found), ...figuresOfTheData()];
  });

  test('says what the product says', () => {
    expect(figures.filter((figure) => !page.includes(figure))).toEqual([]);
  });

  test('holds no amount, points or share that the product does not give', () => {
    const given = figures.join(' | ');
    const said = page.match(/-?\d[\d ]*(?:,\d+)?(?: kr\b| poäng| %| procentenheter)/g) ?? [];
    expect(said.length).toBeGreaterThan(40);
    // Said in round terms in the running text, and seen to below.
    expect(said.filter((figure) => !given.includes(figure) && figure !== '30 poäng')).toEqual([]);
  });

  test('what is said in words holds too', () => {
    const { ranking, selection, analysis, problems, frontier, budgets } = found;
    const instead = (id: string) => analysis.leftOut.find((row) => row.id === id)?.instead;
    expect(selection.proven).toBe(true);
    expect(analysis.funding.borderline).toEqual([]);
    expect(instead('A13')).toMatchObject({ out: ['A06', 'A15', 'A18'], in: ['A24'] });
    expect(instead('A03')).toMatchObject({ out: ['A02', 'A18'], in: [] });
    expect(instead('A20')).toMatchObject({ out: ['A02'], in: [] });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems).toHaveLength(6);
    expect(ranking.filter(({ place }) => place === 14).map(({ id }) => id)).toEqual(['A06', 'A16', 'A24']);
    expect(ranking.filter(({ place }) => place === null).map(({ id }) => id)).toEqual([
      'A09',
      'A14',
      'A17',
      'A22',
    ]);
    const priced = analysis.prices.filter(({ kind }) => kind === 'condition');
    expect(priced).toHaveLength(9);
    expect(priced.filter(({ points: price }) => price > 0).map(({ condition }) => condition?.id)).toEqual([
      'Villkor!A5',
    ]);
    const fund = budgets.reduce((sum, { amount }) => sum + amount, 0);
    const asOne = Math.max(...frontier.filter(({ cost }) => cost <= fund).map(({ value }) => value));
    expect(asOne - selection.value).toBeGreaterThan(29);
    expect(asOne - selection.value).toBeLessThan(30);
    const indicators = dataRows('Indikatorer');
    expect(indicators).toHaveLength(24);
    const withoutBaseline = indicators.filter((cells) => cells[3] === '');
    expect(withoutBaseline.map(([id]) => id)).toEqual(['A06', 'A23']);
  });
});

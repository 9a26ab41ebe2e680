import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/run';
import { decide } from '../../src/model/portfolio/decide';
import { openXlsxFile } from '../../src/workbook/doors/xlsxFile';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { Snapshot } from '../../src/workbook/workbook';
import {
  addressOf,
  smallRound,
  table,
  withCell,
  withRow,
  withTable,
  withoutTable,
} from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';

const folder = mkdtempSync(join(tmpdir(), 'pott-'));
let files = 0;

async function fileOf(snapshot: Snapshot): Promise<string> {
  files += 1;
  const path = join(folder, `prov${files}.xlsx`);
  writeFileSync(path, await xlsxOf(snapshot));
  return path;
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function rank(...argv: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const status = await run(argv, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { status, ...said };
}

interface Json {
  readonly ranking: readonly Record<string, unknown>[];
  readonly selection: Record<string, unknown> | null;
  readonly frontier: readonly Record<string, unknown>[] | null;
  readonly problems: readonly Record<string, unknown>[];
  readonly fingerprint: string | null;
}

async function json(...argv: readonly string[]): Promise<Json & { readonly status: number }> {
  const { status, out, err } = await rank(...argv, '--json');
  expect(err).toBe('');
  return { status, ...(JSON.parse(out) as Json) };
}

describe('a workbook that can be ranked', () => {
  test('as JSON, with every field of the contract', async () => {
    const { status, ranking, selection, frontier, problems, fingerprint } = await json(
      await fileOf(smallRound()),
    );
    expect(status).toBe(0);
    // The figures are worked out by hand in test/workbook/ranking.test.ts.
    expect(ranking.map(({ place, id, score, cost }) => [place, id, score, cost])).toEqual([
      [1, 'A1', 80, 400_000],
      [2, 'A2', 75, 500_000],
      [3, 'A3', 35, 300_000],
    ]);
    for (const row of ranking) {
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([
          'place',
          'id',
          'title',
          'score',
          'contributions',
          'cost',
          'withinBudget',
          'selected',
          'rankInterval',
          'margin',
          'fundingShare',
        ]),
      );
    }
    expect(selection).toMatchObject({ ids: ['A1', 'A3'], cost: 700_000, value: 115, proven: true, gap: 0 });
    expect(frontier?.[0]).toEqual(expect.objectContaining({ cost: 0, value: 0, ids: [] }));
    expect(problems).toEqual([]);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test('for a person to read', async () => {
    const { status, out, err } = await rank(await fileOf(smallRound()));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('E-tjänst för bygglov');
    expect(out).toContain('Bästa portföljen: 2 ansökningar, 115,0 poäng för 700');
    expect(out).toContain('Bevisat bäst.');
  });

  test('in English', async () => {
    const { out } = await rank(await fileOf(smallRound()), '--lang', 'en');
    expect(out).toContain('Best portfolio: 2 applications');
  });

  test('one budget for all years replaces those of the workbook', async () => {
    const { selection } = await json(await fileOf(smallRound()), '--budget', '500000');
    expect(selection).toMatchObject({ ids: ['A2'], cost: 500_000, value: 75 });
  });

  test('a weight on the command line gives what the same weight in the workbook gives, to the last digit', async () => {
    const inWorkbook = withCell(smallRound(), 'Inriktningar', 0, 'Vikt', 12.34);
    const fromFile = await json(await fileOf(inWorkbook));
    const fromOption = await json(await fileOf(smallRound()), '--weight', 'i1=12,34');
    expect(fromOption.ranking).toEqual(fromFile.ranking);
    expect(fromOption.selection).toEqual(fromFile.selection);
    expect(fromOption.fingerprint).toBe(fromFile.fingerprint);
    const { portfolio } = readPortfolio(smallRound());
    if (portfolio === null) throw new Error('the round can be ranked');
    const asThePane = decide(portfolio, { weights: { I1: 12.34 } });
    expect(fromOption.ranking.map(({ score }) => score)).toEqual(asThePane.ranking.map(({ score }) => score));
    expect(fromOption.fingerprint).toBe(asThePane.fingerprint);
  });

  test('what is worth knowing is told, with its place', async () => {
    const { status, problems } = await json(await fileOf(withCell(smallRound(), 'Poang', 0, 'I1', '3,5')));
    expect(status).toBe(0);
    expect(problems).toEqual([
      {
        sheet: 'Poäng',
        cell: addressOf(smallRound(), 'Poang', 0, 'I1'),
        code: 'textNumber',
        severity: 'remark',
        message: expect.stringContaining('3,5'),
      },
    ]);
  });
});

describe('writing', () => {
  test('without --out nothing is written', async () => {
    const path = await fileOf(smallRound());
    const before = readdirSync(folder);
    await rank(path);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('--out writes a new workbook with the ranking and leaves the input as it was', async () => {
    const path = await fileOf(smallRound());
    const before = readFileSync(path);
    const out = join(folder, 'rangordnad.xlsx');
    expect(await rank(path, '--out', out)).toMatchObject({ status: 0 });
    expect(readFileSync(path)).toEqual(before);
    const written = (await (await openXlsxFile(out)).read()).tables.find(
      ({ name }) => name === 'Rangordning',
    );
    expect(written?.rows.map((row) => row.slice(0, 4))).toEqual([
      [1, 'A1', 'E-tjänst för bygglov', 80],
      [2, 'A2', 'Digital nattillsyn', 75],
      [3, 'A3', 'Gemensam ärendehantering', 35],
    ]);
  });

  test("a sheet of the user's own is not written over, and no file comes of it", async () => {
    const own = { ...smallRound(), sheets: [...smallRound().sheets, 'Rangordning'] };
    const out = join(folder, 'upptagen.xlsx');
    const { status, err } = await rank(await fileOf(own), '--out', out);
    expect(status).toBe(1);
    expect(err).toContain('Bladet Rangordning används redan till något annat');
    expect(existsSync(out)).toBe(false);
  });
});

describe('the decision log of a workbook that is read', () => {
  async function published(): Promise<string> {
    const path = join(folder, `publicerad${(files += 1)}.xlsx`);
    await rank(await fileOf(smallRound()), '--quick', '--out', path);
    return path;
  }

  test('nothing is said where nothing has been published', async () => {
    const { out } = await rank(await fileOf(smallRound()));
    expect(out).not.toContain('Beslutslogg');
  });

  test('it is as it was written', async () => {
    const path = await published();
    const { out } = await rank(path);
    expect(out).toContain('Beslutsloggen är orörd: dess enda rad är som den skrevs.');
    const { log } = JSON.parse((await rank(path, '--quick', '--json')).out) as { log: unknown };
    expect(log).toEqual({ rows: 1, findings: [] });
  });

  test('a row that somebody has changed by hand is told, with sheet and cell, and the ranking all the same', async () => {
    const workbook = await openXlsxFile(await published());
    const before = (await workbook.read()).tables.find(({ name }) => name === 'Beslutslogg');
    const chosen = before?.headers.indexOf('Valda') ?? -1;
    const cell = `${String.fromCharCode(65 + chosen)}2`;
    await workbook.write({
      cells: [{ sheet: 'Beslutslogg', cell, from: before?.rows[0]?.[chosen] ?? null, to: 'A2' }],
    });
    const changed = join(folder, 'andrad.xlsx');
    writeFileSync(changed, workbook.bytes());
    const { status, out } = await rank(changed);
    expect(status).toBe(0);
    expect(out).toContain('Bladet Beslutslogg, cell A2: rad 1 i beslutsloggen har ändrats');
    const { log } = JSON.parse((await rank(changed, '--quick', '--json', '--lang', 'en')).out) as {
      log: { findings: readonly unknown[] };
    };
    expect(log.findings).toMatchObject([
      {
        sheet: 'Beslutslogg',
        cell: 'A2',
        code: 'changed',
        number: 1,
        message: expect.stringMatching(/^Sheet/),
      },
    ]);
  });
});

describe('a workbook that cannot be ranked', () => {
  const round = smallRound();
  const weight = addressOf(round, 'Inriktningar', 0, 'Vikt');

  test.each<[string, Snapshot, string, string]>([
    ['a missing table', withoutTable(round, 'Poang'), 'Poäng', 'A1'],
    [
      'a renamed column',
      withTable(round, 'Ansokningar', (one) => ({
        ...one,
        headers: one.headers.map((header) => (header === 'Sökt belopp' ? 'Belopp' : header)),
      })),
      'Ansökningar',
      'A1',
    ],
    ['a negative weight', withCell(round, 'Inriktningar', 0, 'Vikt', -1), 'Inriktningar', weight],
    [
      'all weights zero',
      withCell(withCell(round, 'Inriktningar', 0, 'Vikt', 0), 'Inriktningar', 1, 'Vikt', 0),
      'Inriktningar',
      weight,
    ],
    [
      'no applications',
      withTable(round, 'Ansokningar', (one) => ({ ...one, rows: [one.headers.map(() => null)] })),
      'Ansökningar',
      'A2',
    ],
    ['a newer format', { ...round, formatVersion: 99 }, 'Läs mig', 'B3'],
  ])('%s: status 1, and told where in words and as JSON', async (_, snapshot, sheet, cell) => {
    const path = await fileOf(snapshot);
    const before = readFileSync(path);
    const out = join(folder, 'aldrig.xlsx');
    const text = await rank(path, '--out', out);
    expect(text.status).toBe(1);
    expect(text.err).toContain(`Bladet ${sheet}, cell ${cell}`);
    const { status, ranking, selection, problems } = await json(path);
    expect(status).toBe(1);
    expect(ranking).toEqual([]);
    expect(selection).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ sheet, cell, severity: 'error' }));
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(path)).toEqual(before);
  });

  test.each<[string, Snapshot, string, string]>([
    [
      'text in a number',
      withCell(round, 'Ansokningar', 0, 'Sökt belopp', 'mycket'),
      'Ansökningar',
      addressOf(round, 'Ansokningar', 0, 'Sökt belopp'),
    ],
    ['a duplicate id', withCell(round, 'Ansokningar', 1, 'Id', 'A1'), 'Ansökningar', 'A3'],
    [
      'an error value',
      withCell(round, 'Poang', 0, 'I1', { error: '#VALUE!' }),
      'Poäng',
      addressOf(round, 'Poang', 0, 'I1'),
    ],
    [
      'one application',
      withTable(round, 'Ansokningar', (one) => ({ ...one, rows: one.rows.slice(0, 1) })),
      'Ansökningar',
      'A2',
    ],
  ])('%s: the others are ranked, and it is told where', async (_, snapshot, sheet, cell) => {
    const path = await fileOf(snapshot);
    const { status, out } = await rank(path);
    expect(status).toBe(0);
    expect(out).toContain(`Bladet ${sheet}, cell ${cell}`);
  });

  test('a file that is no workbook', async () => {
    const path = join(folder, 'text.xlsx');
    writeFileSync(path, 'Id;Ansökan');
    expect(await rank(path)).toMatchObject({ status: 1, err: expect.stringContaining('text.xlsx') });
  });

  test('no portfolio meets the conditions: still a ranking, and an answer', async () => {
    const impossible = withRow(withRow(round, 'Villkor', ['Måste med', 'A1', null, null, 'Lag']), 'Villkor', [
      'Får inte med',
      'A1',
      null,
      null,
      'Väntar',
    ]);
    const { status, out } = await rank(await fileOf(impossible));
    expect(status).toBe(0);
    expect(out).toContain('Ingen portfölj uppfyller alla villkor');
  });
});

describe('wrong arguments: status 2, told in words, nothing written', () => {
  const input = fileOf({
    ...smallRound(),
    tables: [...smallRound().tables, table('X', 'Annat', ['Y'], [['z']])],
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no file', [], /ange vilken arbetsbok/],
    ['two files', ['IN', 'IN'], /en arbetsbok, inte flera/],
    ['a file that is not there', ['/ingenstans/fil.xlsx'], /finns inte eller går inte att läsa/],
    ['an option that is not there', ['IN', '--färg', 'blå'], /--färg finns inte/],
    ['an option without value', ['IN', '--out'], /--out behöver ett värde/],
    ['a budget that is none', ['IN', '--budget', 'mycket'], /--budget/],
    ['a negative budget', ['IN', '--budget=-5'], /--budget/],
    ['half a krona', ['IN', '--budget', '10,5'], /--budget/],
    ['a seed that is none', ['IN', '--seed', '1.5'], /--seed/],
    ['a seed out of reach', ['IN', '--seed', '4294967296'], /--seed/],
    ['a weight without number', ['IN', '--weight', 'I1'], /--weight/],
    ['a negative weight', ['IN', '--weight', 'I1=-2'], /--weight/],
    ['a weight for no direction', ['IN', '--weight', 'I9=2'], /I9.*I1 och I2/],
    ['a weight twice', ['IN', '--weight', 'I1=2', '--weight', 'i1=3'], /två gånger/],
    ['all weights zero', ['IN', '--weight', 'I1=0', '--weight', 'I2=0'], /alla vikter blir noll/],
    ['a language that we lack', ['IN', '--lang', 'fi'], /--lang/],
    ['the input as output', ['IN', '--out', 'IN'], /samma fil/],
    ['an output of another kind', ['IN', '--out', 'fil.csv'], /\.xlsx/],
    ['an output in no folder', ['IN', '--out', '/ingenstans/fil.xlsx'], /mappen/],
  ])('%s', async (_, argv, sentence) => {
    const path = await input;
    const before = readFileSync(path);
    const { status, out, err } = await rank(...argv.map((one) => (one === 'IN' ? path : one)));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(readFileSync(path)).toEqual(before);
  });

  test('an output that exists is left as it is', async () => {
    const out = join(folder, 'finns.xlsx');
    writeFileSync(out, 'viktigt');
    expect(await rank(await input, '--out', out)).toMatchObject({ status: 2 });
    expect(readFileSync(out, 'utf8')).toBe('viktigt');
  });

  test('help is no mistake', async () => {
    const { status, out } = await rank('--help');
    expect(status).toBe(0);
    expect(out).toContain('--budget');
  });
});

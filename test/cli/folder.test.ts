import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbooksIn } from '../../cli/folder';
import type { Row } from '../../cli/rows';
import { run } from '../../cli/run';
import { smallRound, table, withCell, withoutTable } from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kommuner-'));

async function rank(...argv: readonly string[]): Promise<{
  readonly status: number;
  readonly out: string;
  readonly err: string;
}> {
  const said = { out: '', err: '' };
  const status = await run(argv, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { status, ...said };
}

const rowsOf = (out: string): readonly Row[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** The small round with one benefit that is easy to work out, and where the solution comes from. */
function roundWithBenefit(): ReturnType<typeof smallRound> {
  const round = smallRound();
  const parameters = round.tables.map((one) =>
    one.name === 'Forutsattningar'
      ? {
          ...one,
          rows: [
            ...one.rows,
            ['kalkylränta', 0.25, 'andel', null, 'Exempel'],
            ['basår', 2027, 'år', null, 'Exempel'],
            ['horisont', 3, 'år', null, 'Exempel'],
          ],
        }
      : one.name === 'Ansokningar'
        ? {
            ...one,
            headers: [...one.headers, 'Återbruk från', 'Objekt'],
            rows: one.rows.map((row, index) => [...row, index === 0 ? 'grannen-2026 B7' : null, 'Service']),
          }
        : one,
  );
  const benefits = table(
    'Nyttor',
    'Nyttor',
    ['Ansökan', 'Nytta', 'Slag', 'Mottagare', 'Antal', 'Styckkostnad', 'Minskning', 'Hemtagningsgrad'],
    [
      ['A1', 'Porto', 'Undviken kostnad', 'egen förvaltning', 1000, 20, 0.5, 0.4],
      ['A1', 'Snabbare besked', 'Kvalitet', 'invånare', null, null, null, null],
    ],
  );
  return { ...round, tables: [...parameters, benefits], sheets: [...round.sheets, 'Nyttor'] };
}

describe('a folder of workbooks', () => {
  test('gives a line of JSON for each application, with what the workbooks are compared by', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'storkoping-2027.xlsx'), await xlsxOf(roundWithBenefit()));
    writeFileSync(join(folder, 'lillkoping-2028.XLSX'), await xlsxOf(smallRound()));
    const { status, out, err } = await rank(folder, '--json');
    expect([status, err]).toEqual([0, '']);
    const rows = rowsOf(out);
    // The figures of the small round are worked out by hand in test/workbook/ranking.test.ts.
    expect(rows.map(({ workbook, place, id, score, cost }) => [workbook, place, id, score, cost])).toEqual([
      ['lillkoping-2028', 1, 'A1', 80, 400_000],
      ['lillkoping-2028', 2, 'A2', 75, 500_000],
      ['lillkoping-2028', 3, 'A3', 35, 300_000],
      ['storkoping-2027', 1, 'A1', 80, 400_000],
      ['storkoping-2027', 2, 'A2', 75, 500_000],
      ['storkoping-2027', 3, 'A3', 35, 300_000],
    ]);
    expect(rows.map(({ selected }) => selected).slice(0, 3)).toEqual([true, false, true]);
    // Avoided: 1 000 · 20 · 0,5 = 10 000 kr a year, in 2028 and 2029: 10 000/1,25 + 10 000/1,25² = 8 000 + 6 400. A blank
    // Införandetakt is full effect at once; 40 % is taken home.
    expect(rows[3]).toMatchObject({
      round: 2027,
      title: 'E-tjänst för bygglov',
      administration: 'Miljö- och byggförvaltningen',
      object: 'Service',
      councilGoals: [{ id: 'M1', title: 'God service' }],
      reusedFrom: 'grannen-2026 B7',
      benefits: [
        { benefit: 'Porto', kind: 'Undviken kostnad', beneficiary: 'egen förvaltning', presentValue: 14_400 },
        { benefit: 'Snabbare besked', kind: 'Kvalitet', beneficiary: 'invånare', presentValue: null },
      ],
      benefitValue: { theoretical: 14_400, realised: 14_400, takenHome: 5_760 },
      errors: 0,
    });
    expect(rows[4]).toMatchObject({ benefits: [], benefitValue: null, reusedFrom: null });
    // Every row has every field, so that a program that reads them finds the same columns.
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toHaveProperty('size', 1);
  });

  test('says of each workbook what the command says of it alone', async () => {
    const folder = newFolder();
    const path = join(folder, 'en.xlsx');
    writeFileSync(path, await xlsxOf(withCell(smallRound(), 'Poang', 0, 'I1', '3,5')));
    const [row] = rowsOf((await rank(folder, '--json')).out);
    const alone = JSON.parse((await rank(path, '--json', '--quick')).out) as {
      ranking: readonly { id: string; score: number; place: number }[];
      fingerprint: string;
    };
    expect(row).toMatchObject({
      score: alone.ranking[0]?.score,
      fingerprint: alone.fingerprint,
      errors: 0,
      remarks: 1,
    });
  });

  test('one that cannot be ranked, and one that is no workbook, are told of and do not stop the others', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.xlsx'), await xlsxOf(withoutTable(smallRound(), 'Poang')));
    writeFileSync(join(folder, 'b.xlsx'), 'Id;Ansökan');
    writeFileSync(join(folder, 'c.xlsx'), await xlsxOf(smallRound()));
    const { status, out, err } = await rank(folder, '--json');
    expect(status).toBe(1);
    expect(rowsOf(out).map(({ workbook, id }) => [workbook, id])).toEqual([
      ['c', 'A1'],
      ['c', 'A2'],
      ['c', 'A3'],
    ]);
    expect(err).toMatch(/Arbetsboken a\.xlsx kan inte rangordnas\.[^]*Bladet Poäng, cell A1/u);
    expect(err).toMatch(/Arbetsboken b\.xlsx kan inte rangordnas\.[^]*b\.xlsx/u);
  });

  test('follows no link and reads nothing that an open program keeps beside a workbook', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    const path = join(folder, 'b.xlsx');
    writeFileSync(path, await xlsxOf(smallRound()));
    for (const name of ['~$b.xlsx', '.~lock.b.xlsx', '._b.xlsx', 'b.xlsx.bak', 'b.csv']) {
      writeFileSync(join(folder, name), 'inte en arbetsbok');
    }
    copyFileSync(path, join(elsewhere, 'c.xlsx'));
    symlinkSync(join(elsewhere, 'c.xlsx'), join(folder, 'c.xlsx'));
    symlinkSync(elsewhere, join(folder, 'd.xlsx'));
    mkdirSync(join(folder, 'e.xlsx'));
    copyFileSync(path, join(folder, 'e.xlsx', 'f.xlsx'));
    copyFileSync(path, join(folder, 'Å.xlsx'));
    expect(workbooksIn(folder)).toEqual(['b.xlsx', 'Å.xlsx']);
    expect(await rank(folder, '--json')).toMatchObject({ status: 0, err: '' });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['without --json', [], /--json/],
    ['a new workbook', ['--json', '--out', 'ut.xlsx'], /--out går inte/],
    ['a copy', ['--json', '--portable', 'ut.xlsx'], /--portable går inte/],
    ['another fund', ['--json', '--budget', '5'], /--budget går inte/],
    ['another weight', ['--json', '--weight', 'I1=5'], /--weight går inte/],
  ])('what is done with one workbook only is refused: %s', async (_, options, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.xlsx'), await xlsxOf(smallRound()));
    const { status, out, err } = await rank(folder, ...options);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  test('a folder without workbooks is a mistake', async () => {
    const folder = newFolder();
    expect(await rank(folder, '--json')).toMatchObject({ status: 2, err: expect.stringContaining(folder) });
  });
});

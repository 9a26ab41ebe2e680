/** What bringing in a list writes: tables that are made, rows and cells of those that stand there, and the choices. */
import { importChange, scaleOf } from '../../../src/workbook/mapping/importChange';
import { planImport } from '../../../src/workbook/mapping/importPlan';
import type { Mapping, ScoreSource } from '../../../src/workbook/mapping/targets';
import type { Template } from '../../../src/workbook/template/template';
import type { CellValue, Snapshot, TableWrite } from '../../../src/workbook/workbook';
import { smallRound, table, withCell, withoutTable, withRow } from '../smallRound';
import { emptySnapshot, plainList } from './foreignList';

const nytta = (direction: string | null, title = 'Nytta'): ScoreSource => ({
  source: 'Nytta',
  direction,
  title,
});
const mapping: Mapping = {
  list: 'Lista',
  columns: { id: 'Nr', title: 'Namn', requested: 'Belopp' },
  unit: 'kr',
  scores: [nytta('I1')],
};
const start = { namespace: 'NYTTA', year: 2027 };
/** Rows of number, name, amount and score brought in; every edit is agreed to unless told otherwise. */
function bring(
  snapshot: Snapshot,
  rows: readonly (readonly CellValue[])[],
  changed: Partial<Mapping> = {},
  agreed = true,
): Template {
  const list = plainList(['Nr', 'Namn', 'Belopp', 'Nytta'], rows);
  const plan = planImport(snapshot, list, { ...mapping, ...changed });
  return importChange(snapshot, plan, agreed ? plan.edits : [], start);
}
const written = ({ change }: Template, name: string): TableWrite => {
  const found = (change.tables ?? []).filter((one) => one.table === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${name}`);
  return only;
};
const names = ({ change }: Template): readonly string[] => (change.tables ?? []).map((one) => one.table);
const headersOf = ({ columns }: TableWrite): readonly string[] => columns.map(({ header }) => header);

describe('in a workbook with the tables', () => {
  test('a new application and its score come below, in the columns that hold something', () => {
    const round = smallRound();
    const template = bring(round, [[null, 'Ny', 250_000, 3]]);
    expect(names(template)).toEqual(['Ansokningar', 'Poang', 'Kolumnval']);
    expect(template).toMatchObject({ sheets: [], occupied: [], change: { basedOn: round, sheets: [] } });
    const applications = written(template, 'Ansokningar');
    expect(applications).toMatchObject({
      sheet: 'Ansökningar',
      key: 'Id',
      rows: [['A4', 'Ny', 250_000]],
      adds: { edits: [] },
    });
    expect(headersOf(applications)).toEqual(['Id', 'Ansökan', 'Sökt belopp']);
    const scores = written(template, 'Poang');
    expect(scores).toMatchObject({
      sheet: 'Poäng',
      key: 'Ansökan',
      rows: [['A4', 'Lista', 3]],
      adds: { edits: [] },
    });
    expect(headersOf(scores)).toEqual(['Ansökan', 'Bedömare', 'I1']);
  });

  test('a table that gets neither rows nor cells is not written', () => {
    expect(names(bring(smallRound(), [['A1', 'E-tjänst för bygglov', 400_000, null]]))).toEqual([
      'Kolumnval',
    ]);
    expect(names(bring(smallRound(), [['A1', 'E-tjänst för bygglov', 400_000, 2]]))).toEqual([
      'Poang',
      'Kolumnval',
    ]);
  });

  test('the cells that are agreed to are written, with their columns and no others', () => {
    const before = withRow(smallRound(), 'Poang', ['A1', 'Lista', null, 4, null]);
    const rows = [
      ['A1', 'Bygglov', 450_000, 3],
      ['A2', 'Digital nattillsyn', 500_000, null],
    ];
    const template = bring(before, rows);
    expect(names(template)).toEqual(['Ansokningar', 'Poang', 'Kolumnval']);
    const applications = written(template, 'Ansokningar');
    expect(headersOf(applications)).toEqual(['Ansökan', 'Sökt belopp']);
    expect(applications.rows).toEqual([]);
    expect(applications.adds?.edits).toMatchObject([
      { row: 0, header: 'Ansökan', from: 'E-tjänst för bygglov', to: 'Bygglov' },
      { row: 0, header: 'Sökt belopp', from: 400_000, to: 450_000 },
    ]);
    expect(written(template, 'Poang').adds?.edits).toMatchObject([{ row: 3, header: 'I1', from: 4, to: 3 }]);
    expect(headersOf(written(template, 'Poang'))).toEqual(['I1']);
    expect(names(bring(before, rows, {}, false))).toEqual(['Kolumnval']);
  });

  test('a direction that is made gets a row, a weight of 1 and a column in Poäng that says its scale', () => {
    const template = bring(smallRound(), [['A1', 'E-tjänst för bygglov', 400_000, 5]], {
      scores: [nytta(null)],
    });
    const directions = written(template, 'Inriktningar');
    expect(directions).toMatchObject({
      sheet: 'Inriktningar',
      key: 'Id',
      rows: [['I3', 'Nytta', 1]],
      adds: { edits: [] },
    });
    expect(headersOf(directions)).toEqual(['Id', 'Inriktning', 'Vikt']);
    const scores = written(template, 'Poang');
    expect(scores.rows).toEqual([['A1', 'Lista', 5]]);
    expect(scores.columns[2]).toMatchObject({
      header: 'I3',
      note: expect.stringContaining('I3 Nytta') as string,
    });
    // 5 is beyond the usual 0 to 4.
    expect(scores.columns[2]?.note).toMatch(/\b0\b.*\b5\b/u);
  });

  test('a direction with the name of a column of Ansökningar has its scores in Poäng', () => {
    const round = withRow(smallRound(), 'Inriktningar', ['Status', 'Läget', 1, null]);
    const template = bring(round, [[null, 'Ny', 5, 3]], { scores: [nytta('Status')] });
    expect(headersOf(written(template, 'Ansokningar'))).toEqual(['Id', 'Ansökan', 'Sökt belopp']);
    expect(headersOf(written(template, 'Poang'))).toEqual(['Ansökan', 'Bedömare', 'Status']);
  });

  test('one that is missing and needed is made, with a column for every direction', () => {
    const template = bring(
      withoutTable(smallRound(), 'Poang'),
      [['A1', 'E-tjänst för bygglov', 400_000, 2]],
      {
        scores: [nytta(null)],
      },
    );
    expect(names(template)).toEqual(['Poang', 'Inriktningar', 'Kolumnval']);
    // The sheet Poäng is still there and somebody else's.
    expect(template.sheets).toEqual(['Poäng 2']);
    expect(template.occupied).toEqual([]);
    const scores = written(template, 'Poang');
    expect(headersOf(scores)).toEqual(['Ansökan', 'Bedömare', 'Motivering', 'I1', 'I2', 'I3']);
    expect(scores.rows).toEqual([['A1', 'Lista', null, null, null, 2]]);
    expect(scores.adds).toBeUndefined();
  });

  test('without scores none are written', () => {
    const template = bring(smallRound(), [[null, 'Ny', 5, 3]], { scores: [] });
    expect(names(template)).toEqual(['Ansokningar', 'Kolumnval']);
  });
});

describe('in another workbook', () => {
  const rows = [['P1', 'Signering', 5, 3.5]];
  const scale = (template: Template): readonly CellValue[] =>
    ['poängskala min', 'poängskala max'].map((name) => {
      const found = written(template, 'Forutsattningar').rows.find(([one]) => one === name)?.[1];
      return typeof found === 'number' ? found : null;
    });

  test('everything is made, filled with the list', () => {
    const own = table('Tabell1', 'Blad1', ['Titel'], [['x']]);
    for (const snapshot of [emptySnapshot, { ...emptySnapshot, tables: [own] }]) {
      const template = bring(snapshot, rows, { scores: [nytta(null)] });
      expect(template.sheets).toEqual(expect.arrayContaining(['Läs mig', 'Krav', 'Ramar', 'Nyttor']));
      expect(written(template, 'Inriktningar').rows.map((row) => row.slice(0, 3))).toEqual([
        ['I1', 'Nytta', 1],
      ]);
      expect(written(template, 'Ansokningar').rows.map((row) => row.slice(0, 3))).toEqual([
        ['P1', 'Signering', 5],
      ]);
      expect(headersOf(written(template, 'Poang'))).toEqual(['Ansökan', 'Bedömare', 'Motivering', 'I1']);
      expect(written(template, 'Poang').rows).toEqual([['P1', 'Lista', null, 3.5]]);
      expect(scale(template)).toEqual([0, 4]);
    }
  });

  test('its scale reaches the highest score', () => {
    expect(scale(bring(emptySnapshot, [['P1', 'Signering', 5, 7]], { scores: [nytta(null)] }))).toEqual([
      0, 10,
    ]);
  });

  test('one table of ours is enough for only what is needed to be made', () => {
    const goals = table('KFMal', 'KF-mål', ['Id', 'Mål', 'Ansvar'], []);
    const one = bring({ ...emptySnapshot, tables: [goals], sheets: ['KF-mål'] }, rows);
    expect(one.sheets).toEqual(['Inriktningar', 'Ansökningar', 'Poäng']);
    // What we write is an outcome: it is no sign of a round.
    const ranking = table('Rangordning', 'Rangordning', ['Id'], []);
    const outcome = bring({ ...emptySnapshot, tables: [ranking], sheets: ['Rangordning'] }, rows);
    expect(outcome.sheets).toContain('Krav');
  });
});

describe('the scale of a list', () => {
  const of = (...scores: readonly CellValue[]): unknown =>
    scaleOf({
      applications: [
        {
          at: 1,
          id: 'A1',
          title: 'x',
          values: {},
          scores: new Map(scores.map((score, index) => [`${index}`, score])),
        },
      ],
    });

  test.each<readonly [readonly CellValue[], number, number]>([
    [[], 0, 4],
    [[null, 'hög', 'ej bedömd'], 0, 4],
    [[4, 1], 0, 4],
    [[4.5, 1], 0, 5],
    [[5], 0, 5],
    [[5.1], 0, 10],
    [[10], 0, 10],
    [[11], 0, 100],
    [[100], 0, 100],
    [[100.5], 0, 101],
    [[-0.5, 3], -1, 4],
    [[-2, -3], -3, 4],
  ])('with %j goes from %d to %d', (scores, min, max) => {
    expect(of(...scores)).toEqual({ min, max });
  });
});

test('a table that stands there in another case is written, not made', () => {
  const round = smallRound();
  const tables = round.tables.map((one) => ({ ...one, name: one.name.toUpperCase() }));
  const template = bring(withCell({ ...round, tables }, 'POANG', 0, 'I1', 4), [[null, 'Ny', 5, 3]]);
  expect(template.sheets).toEqual([]);
  expect(names(template)).toEqual(['Ansokningar', 'Poang', 'Kolumnval']);
});

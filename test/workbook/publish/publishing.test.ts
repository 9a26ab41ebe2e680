/** What publishing writes in all, through the door of the memory; and what the money of a published decision is. */
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { fundMode, frontierToPublish } from '../../../src/workbook/publish/publication';
import { decisionSheets, publish } from '../../../src/workbook/publish/publish';
import { smallRound, withRow, withTable, withoutTable } from '../smallRound';
import { fingerprint, handRound, publicationOf } from './handRound';
import { must } from './must';

test('the sheets in their order, the log, the names, and the table with the figures of the three', async () => {
  const publication = publicationOf(smallRound());
  const workbook = memoryWorkbook(publication.snapshot);
  const change = publish(publication);
  expect(change.basedOn).toBe(publication.snapshot);
  expect(change.cells).toEqual([]);
  expect(change.tables?.map(({ table }) => table)).toEqual(['Beslutslogg']);
  await workbook.write(change);
  const { cells, names, sheets, tables } = workbook.contents();
  expect(sheets.slice(smallRound().sheets.length)).toEqual([
    'Beslutslogg',
    'Beslutsunderlag',
    'Protokoll',
    'Objektplaner',
    'Uppföljning',
    'Röda tråden',
    'Beräkning',
    'Publicerat',
    'Avläsning',
  ]);
  expect(cells?.['Beslutsunderlag!A1']).toBe('Beslutsunderlag, digitaliseringspotten 2027');
  expect(cells?.['Publicerat!B3']).toBe(fingerprint);
  expect(cells?.['Avläsning!A1']).toBe('Avläsning');
  expect(cells?.['Beräkning!A1']).toBe('Beräkning');
  expect(names?.['Pottkompassen_fingeravtryck']).toBe("'Publicerat'!$B$3");
  expect(names?.['Pottkompassen_provad_ram']).toBe("'Beslutsunderlag'!$K$12");
  // A1 60·1 + 40·0,5 = 80 and A2 75, A3 60·0,25 + 40·0,5 = 35. Of the million 400 000, 500 000 and 300 000; A1 demands A3, so A1 with
  // A3 gives 115, A2 with A3 110, and all three take 1 200 000.
  const written = must(tables.find(({ name }) => name === 'Beslutsunderlag'));
  expect(written.rows.map((row) => [row[0], row[2], row[4], row[5], row[6], row[7], row[8]])).toEqual([
    [1, 'A1', 80, 400_000, 400_000, 'Ja', 'Vald'],
    [2, 'A2', 75, 500_000, 900_000, 'Ja', 'Nej'],
    [3, 'A3', 35, 300_000, 1_200_000, 'Nej', 'Vald'],
  ]);
});

test('a formula does not name the sheet that it stands on, neither in the blocks nor in the table', () => {
  const sheets = decisionSheets(publicationOf(handRound()));
  for (const { sheet, blocks, tables } of sheets) {
    const text = JSON.stringify([blocks.map(({ rows }) => rows), (tables ?? []).map(({ rows }) => rows)]);
    expect([sheet, text.includes(`'${sheet}'!`)]).toEqual([sheet, false]);
  }
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Beslutsunderlag',
    'Beräkning',
    'Publicerat',
    'Avläsning',
  ]);
});

test.each(['Ansokningar', 'Inriktningar', 'Poang'])(
  'without the table %s there is nothing to show',
  (name) => {
    const publication = { ...publicationOf(handRound()), snapshot: withoutTable(handRound(), name) };
    expect(decisionSheets(publication)).toEqual([]);
    expect(publish(publication).sheets?.map(({ sheet }) => sheet)).toEqual([
      'Protokoll',
      'Objektplaner',
      'Uppföljning',
      'Röda tråden',
    ]);
  },
);

describe('the money of a decision', () => {
  const only2027 = withTable(handRound(), 'Ramar', (table) => ({ ...table, rows: table.rows.slice(0, 1) }));
  const oneYear = withoutTable(only2027, 'Kostnader');
  const noYear = withoutTable(handRound(), 'Ramar');

  test('one number, one year, several years, none', () => {
    const mode = (...of: Parameters<typeof publicationOf>): string => fundMode(publicationOf(...of).decision);
    expect(mode(handRound(), { budget: 500_000 })).toBe('single');
    expect(mode(noYear, { budget: 500_000 })).toBe('single');
    expect(mode(oneYear)).toBe('year');
    expect(mode(handRound())).toBe('several');
    expect(mode(noYear)).toBe('none');
  });

  test('one year, where A2 takes money in another year too, is looked at as several are', () => {
    const { decision } = publicationOf(only2027);
    expect(decision.budgets).toEqual([{ year: 2027, amount: 600_000 }]);
    expect(fundMode(decision)).toBe('several');
  });

  test('the frontier of one fund is the decision’s own', () => {
    for (const [round, settings] of [
      [oneYear, {}],
      [handRound(), { budget: 500_000 }],
    ] as const) {
      const { portfolio, decision } = publicationOf(round, settings);
      expect(frontierToPublish(portfolio, settings, decision)).toBe(decision.frontier);
      expect(decision.frontier).not.toBeNull();
    }
  });

  test('of several years it is that of their sum, with what each application asks for', () => {
    const { portfolio, decision } = publicationOf(handRound());
    expect(decision.frontier).toBeNull();
    // A1 asks for 400 (and demands A3), A2 for 350, A3 for 150; 87,5, 62,5 and 31,25 points. A3 and A2 with 500 come before A1 and A3.
    expect(frontierToPublish(portfolio, {}, decision)).toEqual([
      { fund: 0, cost: 0, value: 0, ids: [] },
      { fund: 150_000, cost: 150_000, value: 31.25, ids: ['A3'] },
      { fund: 350_000, cost: 350_000, value: 62.5, ids: ['A2'] },
      { fund: 500_000, cost: 500_000, value: 93.75, ids: ['A2', 'A3'] },
      { fund: 550_000, cost: 550_000, value: 118.75, ids: ['A1', 'A3'] },
      { fund: 900_000, cost: 900_000, value: 181.25, ids: ['A1', 'A2', 'A3'] },
    ]);
  });

  test('a largest share is a share of the sum of the years', () => {
    const limited = withRow(handRound(), 'Villkor', ['Högst andel', 'Förvaltning', 'Social', 0.4, null]);
    const { portfolio, decision } = publicationOf(limited);
    // A2 costs 350 000 and may take 40 %: it needs a fund of 875 000; below that the others go on alone.
    expect(frontierToPublish(portfolio, {}, decision)).toEqual([
      { fund: 0, cost: 0, value: 0, ids: [] },
      { fund: 150_000, cost: 150_000, value: 31.25, ids: ['A3'] },
      { fund: 550_000, cost: 550_000, value: 118.75, ids: ['A1', 'A3'] },
      { fund: 900_000, cost: 900_000, value: 181.25, ids: ['A1', 'A2', 'A3'] },
    ]);
  });

  test('weights that are tried apply to the frontier too', () => {
    const settings = { weights: { I1: 0, I2: 1 } };
    const { portfolio, decision } = publicationOf(handRound(), settings);
    // Only I2: 50, 100 and 50. A2 for 350 000 gives more than A1 with A3.
    expect(must(frontierToPublish(portfolio, settings, decision)).map(({ value }) => value)).toEqual([
      0, 50, 100, 150, 200,
    ]);
  });
});

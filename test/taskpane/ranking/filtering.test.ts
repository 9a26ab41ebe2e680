import { choicesOf, isFiltering, noFilter, shown } from '../../../src/taskpane/ranking/filtering';
import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { smallRound } from '../stand/round';

let portfolio: Portfolio;

beforeAll(async () => {
  const round = smallRound();
  const tables = round.tables.map((table) =>
    table.name !== 'Ansokningar'
      ? table
      : {
          ...table,
          headers: ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Ansvarig', 'KF-mål'],
          rows: [
            ['A01', 'E-tjänst för bygglov', 100, 'Miljö', 'Åsa Ek', 'M1; M2'],
            ['A02', 'Öppna data', 100, 'Miljö', 'Bo Alm', 'M2'],
            ['A03', 'Oppna dorrar', 100, 'Socialtjänst', 'Åsa Ek', null],
            ['A04', 'Bygglov på nätet', 100, null, null, 'M2'],
          ],
        },
  );
  const read = readPortfolio(await memoryWorkbook({ ...round, tables }).read()).portfolio;
  if (read === null) throw new Error('the round cannot be read');
  portfolio = read;
});

const ids = (filter: Partial<typeof noFilter>): string[] => [...shown(portfolio, { ...noFilter, ...filter })];

test.each([
  ['bygg', ['A01', 'A04']],
  ['BYGGLOV', ['A01', 'A04']],
  ['a02', ['A02']],
  ['åsa', ['A01', 'A03']],
  ['ek bygg', ['A01']],
  ['  ', ['A01', 'A02', 'A03', 'A04']],
  // ö is a letter of its own, not an o.
  ['öppna', ['A02']],
  ['oppna', ['A03']],
  ['finns inte', []],
])('search for "%s" in id, title and responsible', (search, expected) => {
  expect(ids({ search })).toEqual(expected);
});

test('columns limit together, a blank cell can be asked for, and each goal counts', () => {
  expect(ids({ administration: 'Miljö' })).toEqual(['A01', 'A02']);
  expect(ids({ administration: 'Miljö', goal: 'M1' })).toEqual(['A01']);
  expect(ids({ administration: '' })).toEqual(['A04']);
  expect(ids({ goal: '' })).toEqual(['A03']);
  expect(ids({ goal: 'M2', search: 'bygglov' })).toEqual(['A01', 'A04']);
});

test('what a column holds, with how many; a column with one value alone is nothing to choose', () => {
  expect(choicesOf(portfolio, 'administration')).toEqual([
    { value: 'Miljö', count: 2 },
    { value: 'Socialtjänst', count: 1 },
    { value: '', count: 1 },
  ]);
  expect(choicesOf(portfolio, 'goal')).toEqual([
    { value: 'M1', count: 1 },
    { value: 'M2', count: 3 },
    { value: '', count: 1 },
  ]);
  expect(choicesOf(portfolio, 'object')).toEqual([]);
});

test('spaces alone are no filter', () => {
  expect(isFiltering({ ...noFilter, search: '  ' })).toBe(false);
  expect(isFiltering({ ...noFilter, object: '' })).toBe(true);
});

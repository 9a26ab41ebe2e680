import { decide } from '../../src/model/portfolio/decide';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { resultOf } from '../../src/workbook/sheet';
import type { CellValue, Snapshot, TableWrite } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { smallRound, table, withCell } from './smallRound';

function written(snapshot: Snapshot): TableWrite {
  const { portfolio } = readPortfolio(snapshot);
  if (portfolio === null) throw new Error('the round can be ranked');
  const [write] = writeDecision(decide(portfolio), snapshot).tables ?? [];
  if (write === undefined) throw new Error('nothing to write');
  return write;
}

function cell(write: TableWrite, row: number, header: string): CellValue {
  const column = write.columns.findIndex((one) => one.header === header);
  return resultOf(write.rows[row]?.[column] ?? null);
}

// Worked out by hand: shares 0.6 and 0.4 on the scale 0 to 4.
// A1: 60·4/4 + 40·2/4 = 80; A2: 60·3/4 + 40·3/4 = 75; A3: 60·1/4 + 40·2/4 = 35.
// The fund of 1 000 000 holds A1 and A2 from the top (900 000). A1 requires A3, so the best are A2 and A3 (110 points,
// 800 000) or A1 and A3 (115 points, 700 000): A1 and A3.
// Margin of A1 over A2: it is ahead by 0.05 of the whole, and each unit of weight moved from I1 to I2 takes 0.5 of that,
// so a tenth has to move. A2 is at least as good as A3 on both, so no weights part them.
test('the columns are those of the contract, with a contribution per direction', () => {
  expect(written(smallRound()).columns.map(({ header }) => header)).toEqual([
    'Plats',
    'Id',
    'Ansökan',
    'Poäng',
    'I1',
    'I2',
    'Sökt belopp',
    'Ackumulerat',
    'Inom ramen',
    'I bästa portföljen',
    'Platsintervall',
    'Säkerhetsmarginal',
    'Finansieringsandel',
    'Anmärkning',
  ]);
});

test('figures are figures and words are Swedish', () => {
  const write = written(smallRound());
  expect(write.rows.map((row) => row.slice(0, 12))).toEqual([
    [1, 'A1', 'E-tjänst för bygglov', 80, 60, 20, 400_000, 400_000, 'Ja', 'Ja', '1', expect.closeTo(0.1, 12)],
    [2, 'A2', 'Digital nattillsyn', 75, 45, 30, 500_000, 900_000, 'Ja', 'Nej', '2', null],
    [3, 'A3', 'Gemensam ärendehantering', 35, 15, 20, 300_000, 1_200_000, 'Nej', 'Ja', '3', null],
  ]);
  expect(cell(write, 1, 'Anmärkning')).toMatch(/^Ryms ovanför vattenlinjen, men samma pengar ger fler poäng/);
  expect(cell(write, 2, 'Anmärkning')).toBe('Ligger under vattenlinjen men ryms i den bästa portföljen.');
});

test('an application that is not fully assessed has an interval and no place', () => {
  const write = written(withCell(smallRound(), 'Poang', 2, 'I1', null));
  const last = write.rows.length - 1;
  expect(cell(write, last, 'Id')).toBe('A3');
  expect(cell(write, last, 'Plats')).toBeNull();
  expect(cell(write, last, 'Poäng')).toBeNull();
  expect(cell(write, last, 'I1')).toBeNull();
  // 20 points from I2 and 0 to 60 from I1: from last (35 < 75) to between A1 (80) and A2 (75); 80 ties with A1.
  expect(cell(write, last, 'Platsintervall')).toBe('1–3');
  expect(cell(write, last, 'Anmärkning')).toBe('Ej bedömd mot I1, därför ingen plats.');
});

test('contributions of a direction that is gone go, the notes between them stay', () => {
  const headers = ['Plats', 'Id', 'Ansökan', 'Poäng', 'I1', 'I9', 'Min not', 'Sökt belopp'];
  const earlier = table('Rangordning', 'Rangordning', headers, [
    [1, 'A1', 'x', 80, 60, 20, 'ring', 400_000],
    [2, 'A2', 'y', 75, 45, 30, null, 500_000],
  ]);
  const round = smallRound();
  const drops = written({ ...round, tables: [...round.tables, earlier] }).drops;
  expect(drops).toContain('I9');
  expect(drops).not.toContain('Min not');
});

test('the change holds only for the material that it was worked out from', () => {
  const round = smallRound();
  const { portfolio } = readPortfolio(round);
  if (portfolio === null) throw new Error('the round can be ranked');
  expect(writeDecision(decide(portfolio), round).basedOn).toBe(round);
});

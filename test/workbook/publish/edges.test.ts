/** Applications that share a place, that are forced in or out or of unknown cost, ids as people write them, and what holds in the round's year. */
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table, withCell, withRow, withTable, withoutTable } from '../smallRound';
import { handRound, publicationOf, richRound, sheetsOf } from './handRound';
import { blockAt, listed, said } from './listed';

const rowsOfPage = (round: Snapshot, heading: string): readonly string[] => {
  const [written] = sheetsOf(publicationOf(round)).page.tables ?? [];
  const at = (written?.columns ?? []).findIndex(({ header }) => header === heading);
  return (written?.rows ?? []).map((row) => said(row[at] ?? null).replace(/^=.* → /, ''));
};
const list = (round: Snapshot, heading: string): readonly string[] => {
  const { blocks } = sheetsOf(publicationOf(round)).calculation;
  const at = (blockAt(blocks, 'A22').rows[0] ?? []).indexOf(heading);
  return blockAt(blocks, 'A23').rows.map((row) => said(row[at] ?? null).replace(/^=.* → /, ''));
};
const input = (round: Snapshot, name: string): string | undefined =>
  blockAt(sheetsOf(publicationOf(round)).published.blocks, 'A7')
    .rows.filter(([what]) => what === name)
    .map(([, published = null]) => said(published))[0];

/** The condition of the round changed for another. */
const demanding = (...row: readonly CellValue[]): Snapshot =>
  withTable(handRound(), 'Villkor', (found) => ({ ...found, rows: [row] }));

test('two that share the first place: no second, and the running total goes by id', () => {
  // Weights 1 and 1: A1 50 + 25, A2 25 + 50, A3 12,5 + 25. A1 demands A3; 400 000 + 150 000 for 112,5, A2 with A3 as much for 450 000.
  const tied = withCell(handRound(), 'Inriktningar', 0, 'Vikt', 1);
  expect(rowsOfPage(tied, 'Id')).toEqual(['"A1"', '"A2"', '"A3"', '"A4"']);
  expect(rowsOfPage(tied, 'Plats')).toEqual(['1', '1', '3', '–']);
  expect(rowsOfPage(tied, 'Poäng')).toEqual(['75', '75', '37.5', '""']);
  expect(rowsOfPage(tied, 'Ackumulerat')).toEqual(['400000', '700000', '850000', '""']);
});

test('forced in: with the reason, whatever its points; forced out too', () => {
  expect(rowsOfPage(demanding('Måste med', 'A3', null, null, 'Lag'), 'Varför')[2]).toBe(
    '"Måste vara med: Lag."',
  );
  const out = demanding('Får inte med', 'A1', null, null, null);
  expect(rowsOfPage(out, 'Varför')[0]).toBe('"Får inte vara med enligt Villkor!A2."');
  expect(rowsOfPage(out, 'Vald')).toEqual(['"Nej"', '"Vald"', '"Vald"', '"Nej"']);
});

test('of unknown cost: it has its place, but neither running total nor choice', () => {
  const unknown = withCell(handRound(), 'Ansokningar', 0, 'Sökt belopp', null);
  expect(rowsOfPage(unknown, 'Plats')[0]).toBe('1');
  expect(rowsOfPage(unknown, 'Kostnad')[0]).toBe('""');
  expect(rowsOfPage(unknown, 'Ackumulerat')).toEqual(['""', '300000', '450000', '""']);
  expect(rowsOfPage(unknown, 'Ryms')).toEqual(['""', '"Ja"', '"Ja"', '""']);
  expect(rowsOfPage(unknown, 'Varför')[0]).toBe('"Kostnaden är inte känd."');
  expect(input(unknown, 'Kostnad A1')).toBe('–');
});

test('no conditions: neither checks nor inputs of them, and nothing to read', () => {
  const free = withoutTable(handRound(), 'Villkor');
  const { calculation, published, reading } = sheetsOf(publicationOf(free));
  // The fund, 2027 and 2028.
  expect(blockAt(calculation.blocks, 'Q7').rows).toHaveLength(3);
  expect(blockAt(published.blocks, 'A7').rows.filter(([what]) => String(what).startsWith('Villkor'))).toEqual(
    [],
  );
  expect(reading.blocks.map(({ at }) => at)).not.toContain('AG5');
  // 400 000 and 100 000 of 600 000 in the first year: A1 and A2 give 150.
  expect(rowsOfPage(free, 'Vald')).toEqual(['"Vald"', '"Vald"', '"Nej"', '"Nej"']);
});

describe('ids', () => {
  const named = (from: string, to: string): Snapshot => ({
    ...handRound(),
    tables: handRound().tables.map((one) => ({
      ...one,
      rows: one.rows.map((row) => row.map((cell) => (cell === from ? to : cell))),
    })),
  });

  test('say nothing of the order but between those that share a place', () => {
    // Z1, which was A1, is the first by its points and the last by its id.
    const round = named('A1', 'Z1');
    expect(list(round, 'Id')).toEqual(['"Z1"', '"A2"', '"A3"', '"A4"']);
    expect(list(round, 'Ordning efter id')).toEqual(['4', '1', '2', '3']);
    expect(list(round, 'Nr')).toEqual(['1', '2', '3', '4']);
  });

  test('are compared in capitals and shown as they are written', () => {
    const round = named('A2', 'å 2');
    expect(list(round, 'Nyckel')[1]).toBe('"Å 2"');
    expect(list(round, 'Id')[1]).toBe('"å 2"');
    expect(input(round, 'Ny ansökan (rad 2 i tabellen)')).toBe('–');
    const { blocks } = sheetsOf(publicationOf(round)).published;
    // The steps tell of it by its own id.
    expect(listed(blockAt(blocks, 'J7'))[2]).toContain('"0100" | "å 2"');
  });

  test('a direction’s too', () => {
    const round = withTable(
      withTable(handRound(), 'Inriktningar', (found) => ({
        ...found,
        rows: found.rows.map((row, i) => (i === 1 ? ['nytta', ...row.slice(1)] : row)),
      })),
      'Poang',
      (found) => ({ ...found, headers: found.headers.map((header) => (header === 'I2' ? 'Nytta' : header)) }),
    );
    const { blocks } = sheetsOf(publicationOf(round)).calculation;
    expect((blockAt(blocks, 'D7').rows[1] ?? []).slice(0, 3)).toEqual(['NYTTA', 'nytta', 'Alla']);
    expect(rowsOfPage(round, 'Varför')[3]).toBe('"Ej bedömd mot nytta."');
  });
});

describe('what holds in the round’s year', () => {
  // 46 388 is 2027-01-01 and 46 753 is 2028-01-01; the round begins in 2027.
  const later = withRow(
    withRow(handRound(), 'Forutsattningar', [
      'beslutsgräns digitaliseringsenheten',
      100_000,
      'kr',
      46_388,
      null,
    ]),
    'Forutsattningar',
    ['beslutsgräns kommundirektör', 900_000, 'kr', 46_753, null],
  );
  const note = (round: Snapshot): string => {
    const { blocks } = sheetsOf(publicationOf(round)).page;
    const about = blocks.find(({ rows }) =>
      String(rows[0]?.[0]).startsWith('Raderna står i publicerad ordning'),
    );
    return said(about?.rows[1]?.[0] ?? null);
  };

  test('limits: those of 2027, not those of 2028', () => {
    expect(note(later)).toContain(
      'digitaliseringsenheten till och med 100␣000␣kr och kommundirektören till och med 350␣000␣kr',
    );
  });

  test('without a year the latest of all', () => {
    const noYear = withoutTable(later, 'Ramar');
    expect(note(noYear)).toContain('kommundirektören till och med 900␣000␣kr');
    const scale = withRow(noYear, 'Forutsattningar', ['poängskala max', 5, null, 46_753, null]);
    const { blocks } = sheetsOf(publicationOf(scale)).reading;
    expect(blockAt(blocks, 'A7').rows[1]?.[1]).toBe(46_753);
    const { blocks: within } = sheetsOf(
      publicationOf(withRow(later, 'Forutsattningar', ['poängskala max', 5, null, 46_753, null])),
    ).reading;
    expect(blockAt(within, 'A7').rows[1]?.[1]).toBe(46_023);
  });
});

test('a criterion that is assessed on the scale itself has no ends to compare', () => {
  const round = withTable(richRound(), 'Kriterier', (found) => ({
    ...found,
    rows: found.rows.map((row, i) =>
      i === 0 ? ['K1', 'Genomförbarhet', 2, 'Poäng', null, null, null] : row,
    ),
  }));
  expect(input(round, 'Kriteriet K1: sämst')).toBeUndefined();
  expect(input(round, 'Kriteriet K1: bäst')).toBeUndefined();
  expect(input(round, 'Kriteriet N1: bäst')).toBe('0');
});

test('a log without the column of fingerprints is looked through where that column would be', () => {
  const round: Snapshot = {
    ...handRound(),
    tables: [...handRound().tables, table('Beslutslogg', 'Logg', ['Nr'], [[1]], { top: 0, left: 0 })],
  };
  expect(listed(blockAt(sheetsOf(publicationOf(round)).page.blocks, 'A2'))[0]).toContain(
    "('Logg'!$D$2:$D$2001='Publicerat'!$B$3)",
  );
});

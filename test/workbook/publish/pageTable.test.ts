/** The table of Beslutsunderlag, which the readers fill in; the round is that of handRound.ts. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot, TableWrite } from '../../../src/workbook/workbook';
import { withCell, withTable } from '../smallRound';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { said } from './listed';
import { must } from './must';

const page = (round: Snapshot = handRound()): SheetWrite => sheetsOf(publicationOf(round)).page;
const tableOf = (round: Snapshot = handRound()): TableWrite & { readonly at: string } =>
  must(page(round).tables?.[0]);
const cellsOf = (header: string, round: Snapshot = handRound()): readonly string[] => {
  const { columns, rows } = tableOf(round);
  const at = columns.findIndex((column) => column.header === header);
  return rows.map((cells) => said(must(cells)[at] ?? null));
};

describe('the table', () => {
  test('where it stands, by which column its rows are known, and what it gives up when nobody decides', () => {
    const { table, sheet, at, key, drops } = tableOf();
    expect({ table, sheet, at, key, drops }).toEqual({
      table: 'Beslutsunderlag',
      sheet: 'Beslutsunderlag',
      at: 'A17',
      key: 'Id',
      drops: ['Beslutas av'],
    });
  });

  test('its columns, with number format and width', () => {
    expect(tableOf().columns).toEqual([
      { header: 'Plats', format: '0', width: 8 },
      { header: 'Nu', format: '0', width: 5 },
      { header: 'Id', width: 7 },
      { header: 'Ansökan', width: 34, wraps: true },
      { header: 'Poäng', format: '0.0', width: 8 },
      { header: 'Kostnad', format: '#,##0', width: 11 },
      { header: 'Ackumulerat', format: '#,##0', width: 13 },
      { header: 'Ryms', width: 7 },
      { header: 'Vald', width: 6 },
      { header: 'Varför', width: 38, wraps: true },
      { header: 'Beslutas av', width: 26, wraps: true },
    ]);
  });

  test('the columns that the readers fill in, with what guides them', () => {
    expect(tableOf().entries).toEqual([
      {
        header: 'Beslut',
        width: 13,
        choices: { words: ['Beviljas', 'Avslås', 'Bordläggs', 'Delvis'] },
        note: 'Välj ett beslut i listan.',
      },
      {
        header: 'Beviljat belopp',
        format: '#,##0',
        width: 15,
        note: 'Kronor. Tomt vid Beviljas betyder hela kostnaden; vid Delvis behövs ett belopp.',
      },
      { header: 'Beslutad av', width: 13, wraps: true },
      {
        header: 'Datum',
        format: 'yyyy-mm-dd',
        width: 13,
        note: 'Datum då beslutet fattades, till exempel 2027-02-01.',
      },
      { header: 'Anteckning', width: 16, wraps: true },
    ]);
  });

  /** A figure of the application whose id stands in column C of the row, wherever the readers have sorted it. */
  const live = (letters: string, row: number): string =>
    `INDEX('Beräkning'!$${letters}$23:$${letters}$26,MATCH($C${row},'Beräkning'!$C$23:$C$26,0))`;

  test('what stands in the rows: the list as it was, and beside it what it is now', () => {
    expect(cellsOf('Plats')).toEqual(['1', '2', '3', '–']);
    expect(cellsOf('Id')).toEqual(['"A1"', '"A2"', '"A3"', '"A4"']);
    expect(cellsOf('Ansökan')).toEqual(['"E-tjänst"', '"Nattillsyn"', '"Ärenden"', '"Drönare"']);
    const given = (letters: string, ...results: readonly string[]): readonly string[] =>
      results.map((result, i) => `=${live(letters, 18 + i)} → ${result}`);
    expect(cellsOf('Nu')).toEqual(given('AG', '1', '2', '3', '""'));
    expect(cellsOf('Poäng')).toEqual(given('AD', '87.5', '62.5', '31.25', '""'));
    expect(cellsOf('Kostnad')).toEqual(given('S', '400000', '300000', '150000', '100000'));
    expect(cellsOf('Ackumulerat')).toEqual(given('AJ', '400000', '700000', '850000', '""'));
    expect(cellsOf('Ryms')).toEqual(given('AM', '"Ja"', '"Ja"', '"Nej"', '""'));
    expect(cellsOf('Vald')).toEqual(
      ['Vald', 'Nej', 'Vald', 'Nej'].map(
        (result, i) => `=IF(${live('AO', 18 + i)}=1,"Vald","Nej") → "${result}"`,
      ),
    );
    expect(cellsOf('Varför')).toEqual([
      '"Bäst nytta för pengarna."',
      '"Pengarna ger mer nytta på andra."',
      '"Ryms ändå: billig för sina poäng."',
      '"Ej bedömd mot I2."',
    ]);
  });

  test('who decides: the unit up to 200 000, the director up to 350 000, above that somebody else', () => {
    const who = (row: number, result: string): string =>
      `=IF(ISNUMBER(${live('S', row)}),IF(${live('S', row)}<=200000,"digitaliseringsenheten",` +
      `IF(${live('S', row)}<=350000,"kommundirektören","över kommundirektörens gräns")),"") → "${result}"`;
    expect(cellsOf('Beslutas av')).toEqual([
      who(18, 'över kommundirektörens gräns'),
      who(19, 'kommundirektören'),
      who(20, 'digitaliseringsenheten'),
      who(21, 'digitaliseringsenheten'),
    ]);
  });

  test('a cost at the limit is within it', () => {
    const at = (limit: number): string =>
      must(
        /→ "(.*)"$/.exec(
          must(cellsOf('Beslutas av', withCell(handRound(), 'Forutsattningar', 2, 'Värde', limit))[2]),
        )?.[1],
      );
    expect([at(150_000), at(149_999)]).toEqual(['digitaliseringsenheten', 'kommundirektören']);
  });

  test('an id with a wildcard is looked up as it stands', () => {
    const round = withCell(handRound(), 'Ansokningar', 3, 'Id', 'A?4');
    const literally = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($C21,"~","~~"),"*","~*"),"?","~?")';
    expect(cellsOf('Nu', round).at(-1)).toBe(
      `=INDEX('Beräkning'!$AG$23:$AG$26,MATCH(${literally},'Beräkning'!$C$23:$C$26,0)) → ""`,
    );
    expect(cellsOf('Nu', round)[0]).toContain('MATCH($C18,');
  });
});

describe('limits of who may decide', () => {
  const without = (...keys: readonly string[]): Snapshot =>
    withTable(handRound(), 'Forutsattningar', (table) => ({
      ...table,
      rows: table.rows.filter(([name]) => !keys.includes(String(name))),
    }));
  const note = (round: Snapshot): string =>
    said(must(page(round).blocks.find(({ at }) => at === 'A22')).rows[1]?.[0] ?? null);

  test('only the unit’s: what is above is above the unit', () => {
    const round = without('beslutsgräns kommundirektör');
    expect(cellsOf('Beslutas av', round).map((cell) => cell.replace(/^.* → /, ''))).toEqual([
      '"över enhetens gräns"',
      '"över enhetens gräns"',
      '"digitaliseringsenheten"',
      '"digitaliseringsenheten"',
    ]);
    expect(note(round)).toBe(
      '"Beslutsgränser i Förutsättningar: digitaliseringsenheten till och med 200␣000␣kr. Större belopp beslutas högre upp."',
    );
  });

  test('only the director’s', () => {
    const round = without('beslutsgräns digitaliseringsenheten');
    expect(cellsOf('Beslutas av', round).map((cell) => cell.replace(/^.* → /, ''))).toEqual([
      '"över kommundirektörens gräns"',
      '"kommundirektören"',
      '"kommundirektören"',
      '"kommundirektören"',
    ]);
    expect(note(round)).toBe(
      '"Beslutsgränser i Förutsättningar: kommundirektören till och med 350␣000␣kr. Större belopp beslutas högre upp."',
    );
  });

  test('none: no column, and the note says what would make one', () => {
    const round = without('beslutsgräns kommundirektör', 'beslutsgräns digitaliseringsenheten');
    expect(tableOf(round).columns.map(({ header }) => header)).toEqual([
      'Plats',
      'Nu',
      'Id',
      'Ansökan',
      'Poäng',
      'Kostnad',
      'Ackumulerat',
      'Ryms',
      'Vald',
      'Varför',
    ]);
    expect(page(round).widths).toEqual([8, 5, 7, 34, 8, 11, 13, 7, 6, 38, 13, 15, 13, 13, 16]);
    expect(note(round)).toBe(
      '"Vem som får besluta visas när beslutsgränserna är ifyllda i Förutsättningar."',
    );
  });

  test('an unknown cost says nothing of who decides', () => {
    const round = withCell(handRound(), 'Ansokningar', 3, 'Sökt belopp', null);
    expect(cellsOf('Beslutas av', round).at(-1)).toMatch(/,""\) → ""$/);
    expect(cellsOf('Kostnad', round).at(-1)).toMatch(/ → ""$/);
  });
});

/** Where things stand on the page as a round grows, who decided the weights, what the charts can show, and where the log is looked for. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table, withTable, withoutTable } from '../smallRound';
import { handRound, publicationOf, sheetsOf } from './handRound';
import { blockAt, listed, said } from './listed';

const page = (round: Snapshot): SheetWrite => sheetsOf(publicationOf(round)).page;
const lines = (round: Snapshot, ...at: readonly string[]): readonly string[] =>
  at.flatMap((cell) => listed(blockAt(page(round).blocks, cell)));

/** So many applications, each fully assessed, and of an administration of its own where that is asked for. */
function round(applications: number, own: 'administration' | 'none' = 'none'): Snapshot {
  const ids = Array.from({ length: applications }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);
  const start = withoutTable(withoutTable(handRound(), 'Kostnader'), 'Villkor');
  const listedIn = withTable(start, 'Ansokningar', (found) => ({
    ...found,
    rows: ids.map((id): CellValue[] => [
      id,
      `Ansökan ${id}`,
      1000,
      own === 'administration' ? `F${id}` : null,
      ...Array<null>(4).fill(null),
    ]),
  }));
  return withTable(listedIn, 'Poang', (found) => ({
    ...found,
    rows: ids.map((id): CellValue[] => [id, 'Ada', null, 2, 2]),
  }));
}

describe('where the parts of the page stand', () => {
  const places = (of: Snapshot): Readonly<Record<string, string>> => {
    const { blocks, tables, notes } = page(of);
    const at = (heading: string): string =>
      blocks.find(({ rows }) => rows[0]?.[0] === heading && rows.length === 1)?.at ?? '';
    return {
      trial: notes?.[0]?.cell ?? '',
      table: tables?.[0]?.at ?? '',
      checks: at('Ramar och villkor'),
      changes: at('Ändrat sedan publiceringen'),
      charts: at('Diagram'),
    };
  };

  test('a table of four, two years and four checks', () => {
    expect(places(handRound())).toEqual({
      trial: 'K13',
      table: 'A17',
      checks: 'C24',
      changes: 'C31',
      charts: 'A43',
    });
  });

  test('more directions than lines of the fund push the table down', () => {
    const ids = ['I3', 'I4', 'I5', 'I6', 'I7', 'I8'];
    const many = withTable(
      withTable(handRound(), 'Inriktningar', (found) => ({
        ...found,
        rows: [...found.rows, ...ids.map((id) => [id, id, 1])],
      })),
      'Poang',
      (found) => ({
        ...found,
        headers: [...found.headers, ...ids],
        rows: found.rows.map((row) => [...row, ...ids.map(() => 2)]),
      }),
    );
    // Rows 9 to 16 hold eight directions; two more, and the heading of the table in row 19.
    expect(places(many).table).toBe('A19');
    expect(lines(many, 'A9')).toHaveLength(8);
  });

  test('more groups than checks and changes push the charts down', () => {
    // Twenty administrations and one goal, each with a heading, and three rows of air: from row 41 on the charts stand in 68.
    const groups = round(20, 'administration');
    expect(places(groups).checks).toBe('C40');
    expect(lines(groups, 'J42')).toHaveLength(20);
    expect(lines(groups, 'J63')[0]).toMatch(/^J63 tableHeading .*"KF-mål"/);
    expect(places(groups).charts).toBe('A68');
  });

  test('the council’s goals and those that only applications name, together and in order, above the charts', () => {
    const named = withTable(
      withTable(round(20, 'administration'), 'Ansokningar', (found) => ({
        ...found,
        rows: found.rows.map((row, i) => [...row.slice(0, -1), i === 0 ? 'X1; M2; X2; X3; X4' : null]),
      })),
      'KFMal',
      (found) => ({ ...found, rows: ['M1', 'M2', 'M3', 'M4', 'M5'].map((id) => [id, 'Mål', null]) }),
    );
    expect(lines(named, 'J64').map((line) => /: "(\w+)/.exec(line)?.[1])).toEqual([
      'M1',
      'M2',
      'M3',
      'M4',
      'M5',
      'X1',
      'X2',
      'X3',
      'X4',
    ]);
    // Nine instead of one: rows 64 to 72, and the charts eight rows further down than row 68.
    expect(places(named).charts).toBe('A76');
  });

  test('without goals there is no second balance', () => {
    const none = withoutTable(
      withTable(handRound(), 'Ansokningar', (found) => ({
        ...found,
        rows: found.rows.map((row) => [...row.slice(0, -1), null]),
      })),
      'KFMal',
    );
    const { blocks } = page(none);
    expect(blocks.map(({ at }) => at)).not.toContain('J30');
    expect(listed(blockAt(blocks, 'J26'))).toHaveLength(3);
  });
});

test('more checks or weights than lines of the summary push the list of Beräkning down', () => {
  const list = (of: Snapshot): string | undefined =>
    sheetsOf(publicationOf(of)).calculation.blocks.find(({ rows }) => rows[0]?.[0] === 'Nr')?.at;
  const checked = (conditions: number): Snapshot =>
    withTable(handRound(), 'Villkor', (found) => ({
      ...found,
      rows: Array.from({ length: conditions }, () => ['Måste med', 'A3', null, null, null]),
    }));
  // Thirteen lines from row 7, a row free, the title and the headings. The fund and two years are checks too.
  expect([list(checked(1)), list(checked(10)), list(checked(11))]).toEqual(['A22', 'A22', 'A23']);
  const weighed = (directions: number): Snapshot => {
    const ids = Array.from({ length: directions - 2 }, (_, i) => `D${i}`);
    return withTable(
      withTable(handRound(), 'Inriktningar', (found) => ({
        ...found,
        rows: [...found.rows, ...ids.map((id) => [id, id, 1])],
      })),
      'Poang',
      (found) => ({
        ...found,
        headers: [...found.headers, ...ids],
        rows: found.rows.map((row) => [...row, ...ids.map(() => 2)]),
      }),
    );
  };
  expect([list(weighed(13)), list(weighed(14))]).toEqual(['A22', 'A23']);
});

describe('the weights', () => {
  const decided = (...rows: readonly (readonly CellValue[])[]): readonly string[] =>
    lines(
      withTable(handRound(), 'Inriktningar', (found) => ({
        ...found,
        headers: [...found.headers, 'Beslutad av', 'Beslutsdatum', 'Metod'],
        rows: found.rows.map((row, i) => [...row, ...(rows[i] ?? [])]),
      })),
      'A7',
      'A9',
    ).map((line) => line.replace(/^.*: (?:=.* \| )?/, ''));

  test('decided alike: once, in the heading', () => {
    // 46 328 days from 1899-12-30 is 2026-11-02.
    const all = ['Direktören', 46_328, 'Direkt'];
    expect(decided(all, all)).toEqual([
      '"Vikter, beslutade av Direktören, 2026-11-02, Direkt"',
      '"Behov"',
      '"Alla"',
    ]);
  });

  test('each by itself where they differ, or one is not decided', () => {
    expect(decided(['Direktören', null, null], ['Nämnden', null, null])).toEqual([
      '"Vikter"',
      '"Behov (Direktören)"',
      '"Alla (Nämnden)"',
    ]);
    expect(decided(['Direktören', null, null], [null, null, null])).toEqual([
      '"Vikter"',
      '"Behov (Direktören)"',
      '"Alla (beslut saknas)"',
    ]);
  });
});

describe('charts', () => {
  test('bars for the forty first, points for all that have a place', () => {
    const [bars, points] = page(round(41)).charts ?? [];
    // One list of 41 in rows 23 to 63, with two years.
    expect(bars?.series[0]?.values).toBe(`'Beräkning'!$AA$23:$AA$62`);
    expect(points?.series[0]?.values).toBe(`'Beräkning'!$AD$23:$AD$63`);
  });

  test('none, and no table of them, where nobody has a place and there is nothing to choose', () => {
    const unassessed = withTable(handRound(), 'Poang', (found) => ({ ...found, rows: [] }));
    const { charts, blocks } = page(unassessed);
    expect(charts).toEqual([]);
    expect(blocks.at(-1)?.rows).toEqual([['Alla jämförda uppgifter står på bladet Publicerat.']]);
  });

  test('their table follows the columns of the page: without the one of who decides it is one shorter', () => {
    const none = withTable(handRound(), 'Forutsattningar', (found) => ({
      ...found,
      rows: found.rows.slice(0, 2),
    }));
    expect(blockAt(page(none).blocks, 'A44').rows[0]).toHaveLength(15);
    expect(blockAt(page(handRound()).blocks, 'A44').rows[0]).toHaveLength(16);
  });
});

describe('the log', () => {
  const logged = (...headers: readonly string[]): string =>
    lines(
      {
        ...handRound(),
        tables: [
          ...handRound().tables,
          table('Beslutslogg', 'Vår logg', headers, [headers.map(() => 'x')], { top: 2, left: 1 }),
        ],
      },
      'A2',
    )[0] ?? '';

  test('is looked through where it stands, in the column that holds the fingerprint', () => {
    expect(logged('Fingeravtryck', 'Nr')).toContain(
      "SUMPRODUCT(('Vår logg'!$B$4:$B$2003='Publicerat'!$B$3)*1)",
    );
    expect(logged('Nr', 'Valda', 'Fingeravtryck')).toContain("('Vår logg'!$D$4:$D$2003=");
  });
});

describe('what the readers have entered', () => {
  const entered = (former: Snapshot): string => {
    const { blocks } = sheetsOf(publicationOf(former)).calculation;
    const at = (blockAt(blocks, 'A22').rows[0] ?? []).indexOf('Beslut');
    return said(blockAt(blocks, 'A23').rows[0]?.[at] ?? null);
  };

  test('is looked for in 24 columns, or six more than the table had', () => {
    const former = (columns: number): Snapshot => ({
      ...handRound(),
      tables: [
        ...handRound().tables,
        table(
          'beslutsunderlag',
          'Beslutsunderlag',
          Array.from({ length: columns }, (_, i) => `K${i}`),
          [],
        ),
      ],
    });
    expect(entered(handRound())).toContain("'Beslutsunderlag'!$A$18:$X$21");
    expect(entered(former(18))).toContain("'Beslutsunderlag'!$A$18:$X$21");
    expect(entered(former(19))).toContain("'Beslutsunderlag'!$A$18:$Y$21");
  });
});

test('the title of the round: one year, or from the first to the last', () => {
  const title = (years: readonly number[]): string =>
    lines(
      withTable(handRound(), 'Ramar', (found) => ({ ...found, rows: years.map((year) => [year, 500_000]) })),
      'A1',
    )[0] ?? '';
  expect(title([2027])).toBe('A1 title: "Beslutsunderlag, digitaliseringspotten 2027"');
  expect(title([2027, 2028, 2030])).toBe('A1 title: "Beslutsunderlag, digitaliseringspotten 2027–2030"');
});

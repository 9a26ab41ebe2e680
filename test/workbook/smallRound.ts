import { columnLetters } from '../../src/workbook/cells/address';
import { sameKey } from '../../src/workbook/schema';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/workbook';

/** A table as a test writes it: headers and rows, standing in A1 of its sheet unless told otherwise. */
export function table(
  name: string,
  sheet: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  at: { readonly top: number; readonly left: number } = { top: 0, left: 0 },
): TableSnapshot {
  return { name, sheet, ...at, headers, rows };
}

/** The columns of Scenarier. */
export const scenarioHeaders = [
  'Namn',
  'Tidpunkt',
  'Vikter',
  'Ram',
  'Valda',
  'Poängsumma',
  'Kostnad',
  'Bevisad',
  'Platser',
  'Fingeravtryck',
];

/** A small sound round: two directions, three applications, one budget. Nothing in it is a problem. */
export function smallRound(): Snapshot {
  const tables = [
    table(
      'Forutsattningar',
      'Förutsättningar',
      ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'],
      [
        ['poängskala min', 0, 'poäng', 46023, 'Exempel'],
        ['poängskala max', 4, 'poäng', 46023, 'Exempel'],
      ],
    ),
    table('Ramar', 'Ramar', ['År', 'Ram (kr)'], [[2027, 1_000_000]]),
    table('KFMal', 'KF-mål', ['Id', 'Mål', 'Ansvar'], [['M1', 'God service', 'Kommunstyrelsen']]),
    table(
      'Inriktningar',
      'Inriktningar',
      ['Id', 'Inriktning', 'Vikt', 'KF-mål'],
      [
        ['I1', 'Invånarens behov', 60, 'M1'],
        ['I2', 'Digitalisering för alla', 40, 'M1'],
      ],
      { top: 2, left: 1 },
    ),
    table(
      'Ansokningar',
      'Ansökningar',
      ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Förankrad', 'KF-mål'],
      [
        ['A1', 'E-tjänst för bygglov', 400_000, 'Miljö- och byggförvaltningen', 'Ja', 'M1'],
        ['A2', 'Digital nattillsyn', 500_000, 'Socialförvaltningen', 'Ja', 'M1'],
        ['A3', 'Gemensam ärendehantering', 300_000, 'Kommunstyrelsens förvaltning', 'Ja', 'M1'],
      ],
    ),
    table(
      'Poang',
      'Poäng',
      ['Ansökan', 'Bedömare', 'Motivering', 'I1', 'I2'],
      [
        ['A1', 'Beredningen', 'Kortar väntan', 4, 2],
        ['A2', 'Beredningen', 'Tryggare nätter', 3, 3],
        ['A3', 'Beredningen', 'Mindre dubbelarbete', 1, 2],
      ],
    ),
    table(
      'Villkor',
      'Villkor',
      ['Typ', 'A', 'B', 'Värde', 'Skäl'],
      [['Kräver', 'A1', 'A3', null, 'Bygger på den']],
    ),
  ];
  return {
    tables,
    sheets: tables.map(({ sheet }) => sheet),
    formatVersion: 1,
    formatVersionCell: { sheet: 'Läs mig', cell: 'B3' },
  };
}

/** The snapshot with one table changed. */
export function withTable(
  snapshot: Snapshot,
  name: string,
  change: (table: TableSnapshot) => TableSnapshot,
): Snapshot {
  return { ...snapshot, tables: snapshot.tables.map((one) => (one.name === name ? change(one) : one)) };
}

/** The snapshot with one cell changed; rows are counted from zero, columns named by their header. */
export function withCell(
  snapshot: Snapshot,
  name: string,
  row: number,
  header: string,
  value: CellValue,
): Snapshot {
  return withTable(snapshot, name, (found) => ({
    ...found,
    rows: found.rows.map((cells, index) =>
      index === row
        ? cells.map((cell, column) => (column === columnOf(found, header) ? value : cell))
        : cells,
    ),
  }));
}

/** The snapshot with a row added below. */
export function withRow(snapshot: Snapshot, name: string, row: readonly CellValue[]): Snapshot {
  return withTable(snapshot, name, (found) => ({ ...found, rows: [...found.rows, row] }));
}

/** The snapshot without a table. */
export function withoutTable(snapshot: Snapshot, name: string): Snapshot {
  return { ...snapshot, tables: snapshot.tables.filter((one) => one.name !== name) };
}

/** A1 address of a cell of a table; row -1 is the header. */
export function addressOf(snapshot: Snapshot, name: string, row: number, header: string): string {
  const found = snapshot.tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return `${columnLetters(found.left + columnOf(found, header))}${found.top + 2 + row}`;
}

function columnOf(found: TableSnapshot, header: string): number {
  const column = found.headers.findIndex((one) => sameKey(one) === sameKey(header));
  if (column < 0) throw new Error(`no column ${header} in ${found.name}`);
  return column;
}

/** Seeded rounds as the tables of a workbook, with all that makes reading and ranking hard. */
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { seeded } from '../../model/portfolio/instances';

export interface Size {
  readonly applications: number;
  readonly directions: number;
}

// Univer does not know that ~~ means a tilde in MATCH, as Excel and LibreOffice do; hence none here.
const oddIds = ['a*1', 'Å-2', '12', 'B?3', 'Ö 4', "it's 5", '=6'];
const administrations = ['Socialförvaltningen', 'Kultur "och" fritid', 'KLF'];

function table(
  name: string,
  sheet: string,
  top: number,
  headers: string[],
  rows: CellValue[][],
): TableSnapshot {
  return { name, sheet, top, left: 0, headers, rows };
}

export function randomSnapshot(seed: number, size: Size): Snapshot {
  const below = seeded(seed);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const odd = below(4) === 0;
  const id = (i: number): string => (odd ? oddIds[i] : undefined) ?? `A${String(i).padStart(2, '0')}`;
  const { applications: n, directions: k } = size;
  const direction = (j: number): string => `I${j + 1}`;
  const years = one([[], [2027], [2027], [2027, 2028]]);
  const criterion = below(5) === 0;
  const coarse = below(2) === 0;
  const any = (): string => id(below(n));
  const others = (not: string): string =>
    [...new Set(Array.from({ length: 1 + below(2) }, any))].filter((one) => one !== not).join('; ');

  const mark = (): CellValue => {
    const kind = below(30);
    if (kind === 0) return null;
    if (kind === 1) return 'ej bedömd';
    if (kind === 2) return '3,5';
    if (kind === 3) return ' 1 ';
    if (kind === 4) return 9;
    return coarse ? below(3) * 2 : below(9) / 2;
  };
  const scoreRows = Array.from({ length: n }, (_, i) => i).flatMap((i) =>
    Array.from({ length: below(12) === 0 ? 0 : below(4) === 0 ? 2 : 1 }, (_unused, assessor): CellValue[] => [
      below(5) === 0 ? ` ${id(i).toLowerCase()} ` : id(i),
      `Bedömare ${assessor}`,
      null,
      ...Array.from({ length: k }, mark),
    ]),
  );
  const amount = (): CellValue => {
    const kind = below(14);
    if (kind === 0) return null;
    if (kind === 1) return '1 200 000';
    return 50_000 * (1 + below(8)) + (kind === 2 ? 0.4 : 0);
  };
  const tables: TableSnapshot[] = [
    table(
      'Inriktningar',
      'Inriktningar',
      0,
      ['Id', 'Inriktning', 'Vikt', 'Beslutad av', 'Beslutsdatum'],
      Array.from({ length: k }, (_, j) => [
        direction(j),
        `Inriktning ${j + 1}`,
        j === 0 ? 3 : below(4),
        null,
        null,
      ]),
    ),
    table(
      'Ansokningar',
      'Ansökningar',
      2,
      ['Id', 'Ansökan', 'Sökt belopp', 'Förvaltning', 'Objekt', 'Status', 'Förankrad', 'KF-mål', 'NNK'],
      Array.from({ length: n }, (_, i) => [
        id(i),
        `Ansökan ${i}`,
        amount(),
        below(6) === 0 ? null : one(administrations),
        `O${below(2)}`,
        'Beredd',
        one(['Ja', 'Nej', null, true]),
        one(['M1', 'M2; M1', null]),
        below(8) === 0 ? null : below(5) / 2,
      ]),
    ),
    table(
      'Poang',
      'Poäng',
      0,
      ['Ansökan', 'Bedömare', 'Motivering', ...Array.from({ length: k }, (_, j) => direction(j))],
      scoreRows,
    ),
  ];
  if (years.length > 0) {
    tables.push(
      table(
        'Ramar',
        'Ramar',
        0,
        ['År', 'Ram (kr)'],
        years.map((year) => [year, 100_000 * (1 + below(3 + n))]),
      ),
    );
  }
  if (below(3) > 0) {
    const lines = Array.from({ length: below(2 * n + 1) }, (): CellValue[] => [
      any(),
      below(10) === 0 ? null : 2027 + below(2),
      below(10) === 0 ? 'cirka en miljon' : 25_000 * (1 + below(6)),
      one(['Pott', 'Pott', 'Egen']),
      'Investering',
    ]);
    tables.push(
      table('Kostnader', 'Kostnader', 0, ['Ansökan', 'År', 'Belopp', 'Finansiering', 'Slag'], lines),
    );
  }
  const kinds: (() => CellValue[])[] = [
    () => ((a: string) => ['Kräver', a, others(a), null, null])(any()),
    () => ((a: string) => ['Utesluter', a, others(a), null, null])(any()),
    () => ((a: string) => ['Paket', a, others(a), null, 'samma avtal'])(any()),
    () => ['Minst antal', 'Förvaltning', one(administrations), 1, null],
    () => ['Minst antal', 'KF-mål', 'M2', 1 + below(2), null],
    () => ['Högst andel', 'Objekt', `O${below(2)}`, (2 + below(6)) / 10, null],
    () => ['Högst andel', 'Förvaltning', one(administrations), '45 %', null],
    () => ['Måste med', any(), null, null, 'lag'],
    () => ['Får inte med', any(), null, null, 'väntar'],
  ];
  const conditions = Array.from({ length: below(4) }, () => one(kinds)());
  if (conditions.length > 0) {
    tables.push(table('Villkor', 'Villkor', 0, ['Typ', 'A', 'B', 'Värde', 'Skäl'], conditions));
  }
  if (below(5) === 0) {
    tables.push(
      table(
        'Kapacitet',
        'Resurser',
        0,
        ['Resurs', 'År', 'Tillgängligt'],
        [['Projektledare', 2027, 2 + below(20)]],
      ),
      table(
        'Resursbehov',
        'Resurser',
        5,
        ['Ansökan', 'Resurs', 'År', 'Behov'],
        Array.from({ length: n }, (_, i) => [id(i), 'projektledare', 2027, below(7) / 2]),
      ),
    );
  }
  if (below(4) === 0) {
    const raised = below(2) === 0 ? 'Ja' : 'Nej';
    tables.push(
      table(
        'Krav',
        'Krav',
        0,
        ['Krav', 'Gäller', 'Minst', 'Beslut'],
        [
          ['Förankrad', 'Ja', null, null],
          ['Driftplan', 'Nej', null, null],
          ['Rangordna ändå', raised, null, null],
        ],
      ),
    );
  }
  if (criterion) {
    tables.push(
      table(
        'Kriterier',
        'Kriterier',
        0,
        ['Id', 'Kriterium', 'Vikt', 'Källa', 'Sämst', 'Bäst', 'Kapa'],
        [['N1', 'Nytta per krona', 2, 'NNK', below(2) === 0 ? 0 : 2, 1.5, one(['Ja', 'Nej'])]],
      ),
    );
  }
  return {
    tables,
    formatVersion: 1,
    sheets: [...new Set(tables.map(({ sheet }) => sheet))],
  };
}

/** What a list's rows become by a mapping, cell by cell, and what is told of them. */
import { readList } from '../../../src/workbook/mapping/readList';
import type { ListedApplication, ListReading } from '../../../src/workbook/mapping/readList';
import type { Mapping } from '../../../src/workbook/mapping/targets';
import type { CellValue } from '../../../src/workbook/workbook';
import { plainList } from './foreignList';

const headers = ['Dnr', 'Namn', 'Belopp', 'Lag', 'Mål', 'Not', 'Nytta'];
const mapping: Mapping = {
  list: 'Lista',
  columns: { id: 'Dnr', title: 'Namn', requested: 'Belopp', legalRequirement: 'Lag', goals: 'Mål' },
  unit: 'tkr',
  scores: [{ source: 'Nytta', direction: 'I1', title: 'Nytta' }],
};
const read = (...rows: readonly (readonly CellValue[])[]): ListReading =>
  readList(plainList(headers, rows), mapping);
const only = (...row: readonly CellValue[]): ListedApplication | undefined => read(row).applications[0];
/** The row with another amount, requirement, goals or score. */
const withCell = (header: string, cell: CellValue): ListReading =>
  read(
    headers.map((one) =>
      one === header ? cell : one === 'Dnr' ? 'P1' : one === 'Namn' ? 'Signering' : null,
    ),
  );

describe('a row', () => {
  test('with everything', () => {
    expect(read(['P1', ' Signering ', '1,5', 'x', 'M1', 'Ring', '3,5'])).toEqual({
      applications: [
        {
          at: 1,
          id: 'P1',
          title: 'Signering',
          values: { id: 'P1', title: 'Signering', requested: 1_500, legalRequirement: 'Ja', goals: 'M1' },
          scores: new Map([['Nytta', 3.5]]),
        },
      ],
      issues: [],
    });
  });

  test('with blanks, and columns that the list no longer has', () => {
    const chosen: Mapping = {
      ...mapping,
      columns: { ...mapping.columns, status: 'Borttagen' },
      scores: [...mapping.scores, { source: 'Borttagen', direction: 'I2', title: 'x' }],
    };
    expect(readList(plainList(headers, [[null, 'Signering', '', ' ', null]]), chosen)).toEqual({
      applications: [
        {
          at: 1,
          id: null,
          title: 'Signering',
          values: { id: null, title: 'Signering', requested: null, legalRequirement: null, goals: null },
          scores: new Map([['Nytta', null]]),
        },
      ],
      issues: [],
    });
  });

  test('whose id is a word of the program has none; spaces in an id count as one', () => {
    expect(only('constructor', 'Signering')).toMatchObject({ id: null, values: { id: null } });
    expect(only('KS   2026/1', 'Signering')).toMatchObject({ id: 'KS 2026/1', values: { id: 'KS 2026/1' } });
  });

  test('with figures and truth values for words has them as Excel shows them', () => {
    expect(only(12, 3.5)).toMatchObject({ id: '12', title: '3,5' });
    expect(only('P1', true)).toMatchObject({ title: 'SANT' });
  });

  test('without a title is left out, and pointed at where the title should stand', () => {
    const issues = (row: readonly CellValue[], columns: Mapping['columns']): ListReading['issues'] =>
      readList(plainList(headers, [row], { left: 2 }), { ...mapping, columns }).issues;
    expect(read(['P1', null, 5]).applications).toEqual([]);
    expect(issues(['P1', null, 5], mapping.columns)).toEqual([
      { code: 'rowWithoutTitle', sheet: 'Lista', cell: 'D2', found: null, read: undefined },
    ]);
    expect(issues(['P1', { error: '#N/A' }], mapping.columns)).toMatchObject([
      { code: 'rowWithoutTitle', cell: 'D2', found: { error: '#N/A' } },
    ]);
    // No column is chosen for the title: the row's first cell is pointed at.
    expect(issues(['P1', 'Signering'], {})).toMatchObject([
      { code: 'rowWithoutTitle', cell: 'C2', found: null },
    ]);
  });

  test('whose id has stood before is left out, and told where; the first stays', () => {
    const { applications, issues } = read(
      ['P1', 'Första'],
      ['P2', 'Andra'],
      ['p1', 'Tredje'],
      [null, 'Fjärde'],
      [null, 'Femte'],
      ['P1', 'Sjätte'],
    );
    expect(applications.map(({ title }) => title)).toEqual(['Första', 'Andra', 'Fjärde', 'Femte']);
    expect(issues).toEqual([
      { code: 'rowTwice', sheet: 'Lista', cell: 'A4', found: 'p1', read: 'A2' },
      { code: 'rowTwice', sheet: 'Lista', cell: 'A7', found: 'P1', read: 'A2' },
    ]);
  });
});

describe('a row of sums', () => {
  test.each(['Summa', 'summa:', 'Totalt', 'Total', 'Totalsumma', 'Delsumma', 'S:a', ' SUM : '])(
    'says %s for its name',
    (word) => {
      expect(read([null, word, 5])).toEqual({
        applications: [],
        issues: [{ code: 'rowOfSums', sheet: 'Lista', cell: 'B2', found: word, read: undefined }],
      });
    },
  );

  test('says so for its id, or anywhere when it has no name', () => {
    expect(read(['Summa', 'av allt', 5]).issues).toMatchObject([{ code: 'rowOfSums', cell: 'A2' }]);
    expect(read([null, null, 5, null, null, 'Totalt']).issues).toMatchObject([
      { code: 'rowOfSums', cell: 'F2' },
    ]);
  });

  test('is not one with an id and that name, nor one that says so beside', () => {
    expect(only('P1', 'Totalt', 5)).toMatchObject({ id: 'P1', title: 'Totalt' });
    expect(only(null, 'Signering', 5, null, null, 'Summa')).toMatchObject({ id: null, title: 'Signering' });
    expect(only('P1', 'Signering', 5, null, null, 'Summa')).toMatchObject({ id: 'P1', title: 'Signering' });
    expect(read([null, 'Summering', 5], [null, 'Delsummans system', 5]).issues).toEqual([]);
  });
});

describe('a cell', () => {
  const valueOf = (header: string, cell: CellValue): CellValue | undefined => {
    const { values, scores } = withCell(header, cell).applications[0] ?? {};
    return header === 'Nytta' ? scores?.get('Nytta') : header === 'Mål' ? values?.goals : values?.requested;
  };

  test.each<readonly [CellValue, CellValue]>([
    ['M1', 'M1'],
    ['M1; M2', 'M1; M2'],
    ['M1;;M2 ; ', 'M1; M2'],
    ['M1\nM2\r\nM3', 'M1; M2; M3'],
    ['M1, M2', 'M1; M2'],
    ['M1 ,M2,  M3', 'M1; M2; M3'],
    ['M1,\nM2', 'M1; M2'],
    ['1.2, A-3', '1.2; A-3'],
    ['KF2027, M2', 'KF2027; M2'],
    ['M2, KF2027', 'M2; KF2027'],
    ['KF-2027, M2', 'KF-2027, M2'],
    ['M2, KF-2027', 'M2, KF-2027'],
    ['God service, trygg skola', 'God service, trygg skola'],
    ['Se M1, M2', 'Se M1, M2'],
    ['M1, M2 även', 'M1, M2 även'],
    ['M1, M2; M3', 'M1, M2; M3'],
    [3, '3'],
  ])('of several, %j, is %j', (cell, several) => {
    expect(valueOf('Mål', cell)).toBe(several);
  });

  test('of an amount: below nothing is kept as it stands and told; nothing at all is an amount', () => {
    expect(valueOf('Belopp', -5)).toBe(-5);
    expect(withCell('Belopp', -5).issues).toEqual([
      { code: 'amountUnread', sheet: 'Lista', cell: 'C2', found: -5, read: undefined },
    ]);
    expect(valueOf('Belopp', 0)).toBe(0);
    expect(withCell('Belopp', 0).issues).toEqual([]);
    expect(valueOf('Belopp', 'ca 500')).toBe(500_000);
    expect(withCell('Belopp', 'ca 500').issues).toMatchObject([{ code: 'amountAbout', read: 500_000 }]);
    expect(valueOf('Belopp', 'ca -500')).toBe('ca -500');
  });

  test('of yes and no that says neither is kept as a text, and told', () => {
    const { applications, issues } = withCell('Lag', ' kanske ');
    expect(applications[0]?.values.legalRequirement).toBe('kanske');
    expect(issues).toEqual([
      { code: 'yesNoUnread', sheet: 'Lista', cell: 'D2', found: ' kanske ', read: undefined },
    ]);
    expect(withCell('Lag', 'nej').applications[0]?.values.legalRequirement).toBe('Nej');
    expect(withCell('Lag', 'nej').issues).toEqual([]);
  });

  test.each(['Belopp', 'Lag', 'Mål', 'Nytta'])('with a fault in %s is blank, and told', (header) => {
    const { applications, issues } = withCell(header, { error: '#REF!' });
    expect([
      ...Object.values(applications[0]?.values ?? {}),
      ...(applications[0]?.scores.values() ?? []),
    ]).toEqual(['P1', 'Signering', null, null, null, null]);
    const cell = `${'ABCDEFG'.charAt(headers.indexOf(header))}2`;
    expect(issues).toEqual([
      { code: 'errorCell', sheet: 'Lista', cell, found: { error: '#REF!' }, read: undefined },
    ]);
  });

  test.each<readonly [CellValue, CellValue, readonly string[]]>([
    [4, 4, []],
    ['2.5', 2.5, []],
    [' ', null, []],
    ['-', 'ej bedömd', []],
    ['Not assessed', 'ej bedömd', []],
    ['hög', 'hög', ['scoreUnread']],
    [true, true, ['scoreUnread']],
  ])('of a score, %j, is %j', (cell, score, codes) => {
    expect(valueOf('Nytta', cell)).toBe(score);
    expect(withCell('Nytta', cell).issues.map(({ code }) => code)).toEqual(codes);
  });
});

/** What a sheet's mark says, and which sheets the product's names make ours. */
import { markComment, markedAreas, markNote, markReference } from '../../../src/workbook/doors/mark';
import { ourSheets } from '../../../src/workbook/doors/ourSheets';
import { sameKey } from '../../../src/workbook/schema';

const cell = (row: number, column: number): { top: number; left: number; rows: number; columns: number } => ({
  top: row,
  left: column,
  rows: 1,
  columns: 1,
});

describe('the reference of a mark', () => {
  test('names every area that is ours, neighbours joined', () => {
    expect(markReference("Kommunens 'blad'", [cell(0, 0), cell(1, 0), cell(4, 2)])).toBe(
      "'Kommunens ''blad'''!$A$1:$A$2,'Kommunens ''blad'''!$C$5",
    );
  });

  test('of no area names none', () => {
    expect(markReference('Underlag', [])).toBe('');
  });

  test('takes 8,000 characters, and beyond them the area around them all', () => {
    // Every other cell of column A, from A1001 to A1799.
    const count = 400;
    const areas = Array.from({ length: count }, (_, index) => cell(1000 + 2 * index, 0));
    // 'name'!$A$1001: the name and ten signs; 399 commas between them.
    const nameOf = (length: number): string => 'n'.repeat(length);
    // 400 · (9 + 10) + 399 = 7,999 characters; a name one longer makes 8,399.
    const fits = markReference(nameOf(9), areas);
    expect(fits).toHaveLength(7999);
    expect(fits.split(',')).toHaveLength(count);
    expect(markReference(nameOf(10), areas)).toBe(`'${nameOf(10)}'!$A$1001:$A$1799`);
    // A row of five digits makes it 8,000 characters, two of them 8,001.
    const further = [...areas.slice(0, -1), cell(9999, 0)];
    expect(markReference(nameOf(9), further)).toHaveLength(8000);
    expect(markReference(nameOf(9), [...areas.slice(0, -2), cell(9999, 0), cell(10_001, 0)])).toBe(
      `'${nameOf(9)}'!$A$1001:$A$10002`,
    );
  });

  test('is read back for its own sheet, in whatever case its name is written', () => {
    expect(markedAreas("'Underlag'!$A$1,'underlag'!$B$2", 'UNDERLAG')).toEqual([cell(0, 0), cell(1, 1)]);
  });

  test.each(["'Annat'!$A$1", "'Underlag'!$A$1,'Annat'!$A$1", "'Underlag'!#REF!", '1'])(
    'that is %s marks nothing there',
    (reference) => {
      expect(markedAreas(reference, 'Underlag')).toBeNull();
    },
  );
});

describe('the comment of a mark', () => {
  test.each([
    [{ times: 1, charts: [] }, 'Pottkompassen, skrivet 1'],
    [{ times: 12, charts: ['Bidrag', 'Ramar'] }, 'Pottkompassen, skrivet 12: Bidrag | Ramar'],
  ])('%j is %s', (note, comment) => {
    expect(markComment(note)).toBe(comment);
    expect(markNote(comment)).toEqual(note);
  });

  test('takes 255 characters, and beyond them goes without its charts', () => {
    // "Pottkompassen, skrivet 1: " is 26 characters.
    expect(markComment({ times: 1, charts: ['x'.repeat(229)] })).toHaveLength(255);
    expect(markComment({ times: 1, charts: ['x'.repeat(230)] })).toBe('Pottkompassen, skrivet 1');
  });

  test.each([
    '',
    'Vår egen',
    'Pottkompassen, skrivet',
    'Se Pottkompassen, skrivet 4',
    'Pottkompassen, skrivet 4 ggr',
  ])('somebody else’s (%s) says nothing of ours', (comment) => {
    expect(markNote(comment)).toEqual({ times: 0, charts: [] });
  });
});

test('sheets are ours where a name of the product refers to them', () => {
  const ours = ourSheets([
    { name: 'Pottkompassen_protokoll', reference: "'Protokoll'!$A$1,'Läs mig'!$B$2" },
    { name: 'POTTKOMPASSEN_VERSION', reference: '=Om!$A$1' },
    { name: 'Min_Pottkompassen_lista', reference: 'Lista!$A$1' },
    { name: 'Pottkompassen_borta', reference: '#REF!' },
  ]);
  expect(ours).toEqual(new Set(['Protokoll', 'Läs mig', 'Om'].map(sameKey)));
});

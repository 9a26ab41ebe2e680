import type { Migration } from '../../src/workbook/migration';
import { migrate, migrations } from '../../src/workbook/migration';
import { formatVersion } from '../../src/workbook/schema';
import { smallRound, withTable } from './smallRound';

/** Steps of a history that has not happened: what was called Vikt in version 1 is called Tyngd in 3. */
const steps: readonly Migration[] = [
  { to: 2, change: 'Vikt is called Väger', migrate: renaming('Vikt', 'Väger') },
  { to: 3, change: 'Väger is called Tyngd', migrate: renaming('Väger', 'Tyngd') },
];

function renaming(from: string, to: string): Migration['migrate'] {
  return (snapshot) =>
    withTable(snapshot, 'Inriktningar', (table) => ({
      ...table,
      headers: table.headers.map((header) => (header === from ? to : header)),
    }));
}

const headersOf = (version: number | null): readonly string[] | undefined =>
  migrate({ ...smallRound(), formatVersion: version }, steps).snapshot?.tables.find(
    ({ name }) => name === 'Inriktningar',
  )?.headers;

test('the steps lead up to the present version, one at a time', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: formatVersion - 1 }, (_, index) => index + 2),
  );
});

test('an older workbook takes every step that it lacks, in order', () => {
  expect(headersOf(1)).toContain('Tyngd');
  expect(headersOf(3)).toContain('Vikt');
});

test('a workbook without a version is taken for the first', () => {
  expect(headersOf(null)).toContain('Tyngd');
});

test('a newer workbook is refused in words', () => {
  const { snapshot, problems } = migrate({ ...smallRound(), formatVersion: 9 });
  expect(snapshot).toBeNull();
  expect(problems).toMatchObject([
    { code: 'newerFormat', severity: 'error', sheet: 'Läs mig', cell: 'B3', values: { version: 9 } },
  ]);
});

test.each(['två', { error: '#N/A' }, 1.5, 0, true])('the version %j is pointed at', (version) => {
  const { snapshot, problems } = migrate({ ...smallRound(), formatVersion: version });
  expect(snapshot).not.toBeNull();
  expect(problems).toMatchObject([{ code: 'unreadableFormat', sheet: 'Läs mig', cell: 'B3' }]);
});

test('a migration leaves what was read as it was', () => {
  const before = smallRound();
  migrate({ ...before, formatVersion: 1 }, steps);
  expect(before).toEqual(smallRound());
});

test('a workbook on the way takes only the later steps', () => {
  // Step 2 would have made Väger of Vikt, and step 3 Tyngd of that.
  expect(headersOf(2)).toContain('Vikt');
});

test('the newest version that is known is not too new; the next is, and what is known is told', () => {
  expect(migrate({ ...smallRound(), formatVersion: 3 }, steps).problems).toEqual([]);
  const values = { version: 4, known: 3 };
  expect(migrate({ ...smallRound(), formatVersion: 4 }, steps)).toEqual({
    snapshot: null,
    problems: [{ severity: 'error', code: 'newerFormat', sheet: 'Läs mig', cell: 'B3', found: 4, values }],
  });
  expect(migrate({ ...smallRound(), formatVersion: 1 }).problems).toEqual([]);
  expect(migrate({ ...smallRound(), formatVersion: 2 }).problems).toMatchObject([
    { code: 'newerFormat', values: { version: 2, known: 1 } },
  ]);
});

test.each([-1, 0.5, 'v1'])('the version %j is read as the present one, as it stands', (version) => {
  const before = { ...smallRound(), formatVersion: version };
  const { snapshot, problems } = migrate(before, steps);
  expect(snapshot).toBe(before);
  const values = { known: 3 };
  expect(problems).toEqual([
    { severity: 'error', code: 'unreadableFormat', sheet: 'Läs mig', cell: 'B3', found: version, values },
  ]);
});

test.each([null, undefined])('a version that stands nowhere is pointed at where it should stand', (cell) => {
  const lost = { ...smallRound(), formatVersion: 'x', formatVersionCell: cell };
  expect(migrate(lost).problems).toMatchObject([{ sheet: 'Läs mig', cell: 'A1' }]);
});

test('a version typed as text is read', () => {
  expect(headersOf(1)).toEqual(
    migrate({ ...smallRound(), formatVersion: ' 1 ' }, steps).snapshot?.tables.find(
      ({ name }) => name === 'Inriktningar',
    )?.headers,
  );
});

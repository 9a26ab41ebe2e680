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

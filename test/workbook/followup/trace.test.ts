import { followupSheet } from '../../../src/workbook/followup/followupSheet';
import { traceSheet } from '../../../src/workbook/followup/trace';
import { resultOf } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { publicationOf } from '../record/published';
import { smallRound, table, withCell, withRow } from '../smallRound';

function threads(snapshot: Snapshot): readonly Readonly<Record<string, CellValue>>[] {
  const publication = publicationOf(snapshot);
  const [write] = traceSheet(publication, followupSheet(publication).path).tables ?? [];
  return (write?.rows ?? []).map((row) =>
    Object.fromEntries((write?.columns ?? []).map(({ header }, i) => [header, resultOf(row[i] ?? null)])),
  );
}

const measured: Snapshot = {
  ...smallRound(),
  tables: [
    ...smallRound().tables,
    table(
      'Indikatorer',
      'Indikatorer',
      ['Ansökan', 'Indikator', 'Baslinje', 'Mål', 'Måldatum', 'Utfall'],
      [
        ['A1', 'Väntetid', 20, 10, 47483, 15],
        ['A1', 'Nöjda', 40, 80, 47483, null],
      ],
    ),
  ],
};

test('from goal over direction and application to indicator and outcome, one row for each way', () => {
  const rows = threads(measured);
  // One goal, two directions, three applications that contribute to both; A1 has two indicators.
  expect(rows).toHaveLength(2 * (2 + 1 + 1));
  expect(rows[0]).toMatchObject({
    Spår: 'M1 · I1 · A1 · Väntetid',
    'KF-mål': 'M1 God service',
    Inriktning: 'I1 Invånarens behov',
    Bidrag: 60,
    Id: 'A1',
    Beslut: 'Beviljas (förslag)',
    Beviljat: 400_000,
    Indikator: 'Väntetid',
    Mål: 10,
    Utfall: 15,
    Måluppfyllelse: 0.5,
    Läge: 'Datum saknas',
  });
  expect(rows.find(({ Id }) => Id === 'A2')).toMatchObject({
    Beslut: 'Avslås (förslag)',
    Beviljat: null,
    Indikator: null,
  });
  const marks = rows.map(({ Spår: mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
});

test('an application that does not contribute to a direction is not tied to it', () => {
  const rows = threads(withCell(smallRound(), 'Poang', 0, 'I2', 0));
  expect(rows.filter(({ Id }) => Id === 'A1').map(({ Inriktning: said }) => said)).toEqual([
    'I1 Invånarens behov',
  ]);
});

test('what breaks the thread has a row with a gap', () => {
  const lonely = withRow(smallRound(), 'KFMal', ['M2', 'Ordning i ekonomin', null]);
  expect(threads(lonely).find((row) => row['KF-mål'] === 'M2 Ordning i ekonomin')).toMatchObject({
    Inriktning: null,
    Id: null,
  });
  const aimless = withCell(smallRound(), 'Ansokningar', 1, 'KF-mål', null);
  expect(threads(aimless).filter(({ Id }) => Id === 'A2')).toMatchObject([
    { 'KF-mål': null, Inriktning: null },
  ]);
  const unserved = withCell(smallRound(), 'Inriktningar', 1, 'KF-mål', null);
  expect(
    threads(unserved).find(({ Inriktning: said }) => said === 'I2 Digitalisering för alla'),
  ).toMatchObject({
    'KF-mål': null,
    Id: null,
  });
});

test('an indicator named twice for an application has two rows with different marks', () => {
  const twice = withRow(measured, 'Indikatorer', ['A1', 'Väntetid', 20, 5, 47483, null]);
  const marks = threads(twice).map(({ Spår: mark }) => mark);
  expect(marks).toContain('M1 · I1 · A1 · Väntetid (2)');
  expect(new Set(marks).size).toBe(marks.length);
});

/** The thread from goal to outcome: which ways through there are, in which order, and what stands in the sheet. */
import { followupSheet } from '../../../src/workbook/followup/followupSheet';
import { traceSheet } from '../../../src/workbook/followup/trace';
import type { Publication } from '../../../src/workbook/publish/publication';
import type { CellContent, SheetWrite } from '../../../src/workbook/sheet';
import { resultOf } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { publicationOf } from '../record/published';
import { decided } from '../record/decided';
import { smallRound, withCell, withRow, withTable } from '../smallRound';
import { followedRound } from './rounds';

function traced(publication: Publication): SheetWrite {
  return traceSheet(publication, followupSheet(publication).path);
}

const rowsOf = (sheet: SheetWrite): readonly (readonly CellContent[])[] => sheet.tables?.[0]?.rows ?? [];

/** Goal, direction and application of each row, by the last column's mark. */
const marks = (snapshot: Snapshot): readonly unknown[] =>
  rowsOf(traced(publicationOf(snapshot))).map((row) => row.at(-1));

/** A1 of an object, with an indicator of its own. 47023 is a day in September 2028. */
const measured = (): Snapshot =>
  withTable(
    followedRound(
      [
        ['A1', 'Nöjda', 'andel', 0.25, 46023, 0.75, 47023, 'Enkät', 'Chefen', 0.375, 46523],
        ['A2', 'Väntetid', 'dagar', 20, 46023, 10, null, 'Uttag', 'Chefen', null, null],
      ],
      [],
      decided([['A2', 'Delvis', 90_000, null, null, null]]),
    ),
    'Ansokningar',
    (found) => ({
      ...found,
      headers: [...found.headers, 'Objekt'],
      rows: found.rows.map((row, i) => [...row, i === 0 ? 'Samhälle' : null]),
    }),
  );

test('one row for each way through, each with what stands for it in the sheet', () => {
  const publication = publicationOf(measured());
  const rows = rowsOf(traced(publication)).map((row) => row.map(resultOf));
  const goal = 'M1 God service';
  const first = 'I1 Invånarens behov';
  const second = 'I2 Digitalisering för alla';
  // Points: A1 60·4/4 and 40·2/4, A2 60·3/4 and 40·3/4, A3 60·1/4 and 40·2/4. The goal is due after 1000 days and measured
  // after 500: 0.125 of 0.5 is behind the plan.
  const a1 = [
    ['A1', 'E-tjänst för bygglov', 'Miljö- och byggförvaltningen', 'Samhälle', 'Beviljas (förslag)', 400_000],
    ['Nöjda', 'andel', 0.75, 47023, 0.375, 0.25, 'Efter plan'],
  ].flat();
  const a2 = [
    ['A2', 'Digital nattillsyn', 'Socialförvaltningen', null, 'Delvis', 90_000],
    ['Väntetid', 'dagar', 10, '', '', '', 'Ej mätt'],
  ].flat();
  const a3 = [
    ['A3', 'Gemensam ärendehantering', 'Kommunstyrelsens förvaltning', null, 'Beviljas (förslag)', 300_000],
    [null, null, null, null, null, null, null],
  ].flat();
  expect(rows).toEqual([
    [goal, first, 60, ...a1, 'M1 · I1 · A1 · Nöjda'],
    [goal, first, 45, ...a2, 'M1 · I1 · A2 · Väntetid'],
    [goal, first, 15, ...a3, 'M1 · I1 · A3 · –'],
    [goal, second, 20, ...a1, 'M1 · I2 · A1 · Nöjda'],
    [goal, second, 30, ...a2, 'M1 · I2 · A2 · Väntetid'],
    [goal, second, 20, ...a3, 'M1 · I2 · A3 · –'],
  ]);
});

test('figures of indicators follow the sheet Uppföljning', () => {
  // The indicators stand there from row 20 on, as followup/layout.test.ts lists them: F goal, G its day, H outcome, L attained, M.
  const [first, second] = rowsOf(traced(publicationOf(measured())));
  const shown = (cell: string): string =>
    `=IF(ISNUMBER('Uppföljning'!${cell}),'Uppföljning'!${cell},'Uppföljning'!${cell}&"")`;
  const formulas = (row: readonly CellContent[] | undefined): readonly unknown[] =>
    (row ?? [])
      .slice(11, 16)
      .map((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : cell));
  expect(formulas(first)).toEqual(['$F$20', '$G$20', '$H$20', '$L$20', '$M$20'].map(shown));
  expect(formulas(second)).toEqual(['$F$21', '$G$21', '$H$21', '$L$21', '$M$21'].map(shown));
});

test('the sheet around the rows: mark, titles, table, columns, print', () => {
  const { tables, ...sheet } = traced(publicationOf(measured()));
  const [written] = tables ?? [];
  const { rows, ...table } = written ?? { rows: [] };
  expect(rows).toHaveLength(6);
  expect(sheet).toEqual({
    sheet: 'Röda tråden',
    mark: 'Pottkompassen_rodatraden',
    blocks: [
      { at: 'A1', rows: [['Röda tråden: från KF-mål till utfall']], look: 'title' },
      {
        at: 'A2',
        rows: [
          ['Filtrera på ett mål, en inriktning eller en förvaltning. En lucka i tråden är en tom cell.'],
        ],
        look: 'note',
      },
    ],
    widths: [26, 26, 9, 10, 34, 30, 20, 18, 12, 30, 10, 10, 12, 10, 14, 14, 34],
    page: {
      orientation: 'landscape',
      titleRows: '$4:$4',
      header: 'Röda tråden: från KF-mål till utfall',
    },
    frozenRows: 4,
  });
  // Each row's figures in its indicator's own form.
  const format = ['0.0%', 'General', 'General', '0.0%', 'General', 'General'];
  expect(table).toEqual({
    at: 'A4',
    table: 'RodaTraden',
    sheet: 'Röda tråden',
    key: 'Spår',
    columns: [
      { header: 'KF-mål', width: 26, wraps: true },
      { header: 'Inriktning', width: 26, wraps: true },
      { header: 'Bidrag', width: 9, format: '0.0' },
      { header: 'Id', width: 10 },
      { header: 'Ansökan', width: 34, wraps: true },
      { header: 'Förvaltning', width: 30, wraps: true },
      { header: 'Objekt', width: 20, wraps: true },
      { header: 'Beslut', width: 18, wraps: true },
      { header: 'Beviljat', width: 12, format: '#,##0' },
      { header: 'Indikator', width: 30, wraps: true },
      { header: 'Enhet', width: 10, wraps: true },
      { header: 'Mål', width: 10, format },
      { header: 'Måldatum', width: 12, format: 'yyyy-mm-dd' },
      { header: 'Utfall', width: 10, format },
      { header: 'Måluppfyllelse', width: 14, format: '0%' },
      { header: 'Läge', width: 14 },
      { header: 'Spår', width: 34, wraps: true },
    ],
  });
});

describe('gaps in the thread', () => {
  const withGoal = (snapshot: Snapshot): Snapshot => withRow(snapshot, 'KFMal', ['M2', 'M2', null]);

  test('a goal that nothing serves has a row; its name is said once where it is only its Id', () => {
    const rows = rowsOf(traced(publicationOf(withGoal(smallRound()))));
    expect(rows.at(-1)?.map(resultOf)).toEqual([
      'M2',
      ...Array.from({ length: 15 }, () => null),
      'M2 · – · – · –',
    ]);
  });

  test('a direction that serves the goal but to which nothing that aims there contributes', () => {
    const silent = ['A1', 'A2', 'A3'].reduce(
      (round, _, row) => withCell(round, 'Poang', row, 'I2', 0),
      smallRound(),
    );
    expect(marks(silent)).toEqual([
      'M1 · I1 · A1 · –',
      'M1 · I1 · A2 · –',
      'M1 · I1 · A3 · –',
      'M1 · I2 · – · –',
    ]);
  });

  test('an application that aims at a goal to whose directions it does not contribute', () => {
    const astray = withCell(withCell(smallRound(), 'Poang', 1, 'I1', 0), 'Poang', 1, 'I2', 0);
    expect(marks(astray)).toEqual([
      'M1 · I1 · A1 · –',
      'M1 · I1 · A3 · –',
      'M1 · I2 · A1 · –',
      'M1 · I2 · A3 · –',
      'M1 · – · A2 · –',
    ]);
  });

  test('an application that aims at a goal without directions stands for it, and the goal has no empty row', () => {
    const aiming = withCell(withGoal(smallRound()), 'Ansokningar', 2, 'KF-mål', 'M2');
    expect(marks(aiming)).toEqual([
      'M1 · I1 · A1 · –',
      'M1 · I1 · A2 · –',
      'M1 · I2 · A1 · –',
      'M1 · I2 · A2 · –',
      'M2 · – · A3 · –',
    ]);
  });

  test('directions without a goal and applications without one come last', () => {
    const loose = withCell(
      withCell(smallRound(), 'Inriktningar', 1, 'KF-mål', null),
      'Ansokningar',
      0,
      'KF-mål',
      null,
    );
    expect(marks(loose)).toEqual([
      'M1 · I1 · A2 · –',
      'M1 · I1 · A3 · –',
      '– · I2 · – · –',
      '– · – · A1 · –',
    ]);
  });

  test('a goal that applications name though it is not among those of the council has its rows after them, by its Id', () => {
    const publication = publicationOf(smallRound());
    const { portfolio } = publication;
    const applications = portfolio.applications.map((one) => ({
      ...one,
      goals: one.id === 'A2' ? ['M9', 'M1'] : ['M9'],
    }));
    const rows = rowsOf(traced({ ...publication, portfolio: { ...portfolio, applications } }));
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['M1 God service', 'M1 · I1 · A2 · –'],
      ['M1 God service', 'M1 · I2 · A2 · –'],
      ['M9', 'M9 · – · A1 · –'],
      ['M9', 'M9 · – · A2 · –'],
      ['M9', 'M9 · – · A3 · –'],
    ]);
    // Not granted: no amount.
    expect(rows.map((row) => row[8])).toEqual([null, null, 400_000, null, 300_000]);
  });
});

test('a direction that is only its Id is said once', () => {
  const bare = withCell(smallRound(), 'Inriktningar', 0, 'Inriktning', 'I1');
  expect(rowsOf(traced(publicationOf(bare)))[0]?.[1]).toBe('I1');
});

test('three indicators of the same name have marks that are told apart', () => {
  const same = ['A1', 'Nöjda', 'andel', 0.25, 46023, 0.75, 47023, 'Enkät', 'Chefen', null, null];
  const snapshot = followedRound([same, same, same], []);
  expect(marks(snapshot).slice(0, 3)).toEqual([
    'M1 · I1 · A1 · Nöjda',
    'M1 · I1 · A1 · Nöjda (2)',
    'M1 · I1 · A1 · Nöjda (3)',
  ]);
});

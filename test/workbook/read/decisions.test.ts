import { readDecisions } from '../../../src/workbook/read/decisions';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { afterOwnColumn, told, workbookOf } from './told';

const headers = ['Id', 'Ansökan', 'Beslut', 'Beviljat belopp', 'Beslutad av', 'Datum', 'Anteckning'];

/** Beslutsunderlag as people fill it in: its headers in row 6, from column B, beside a column of their own. */
function decided(...rows: readonly (readonly CellValue[])[]): Snapshot {
  return workbookOf(
    afterOwnColumn(table('Beslutsunderlag', 'Beslutsunderlag', headers, rows, { top: 5, left: 1 })),
  );
}

test('what is typed beside each application, by its Id whatever the case', () => {
  const { decisions, problems } = readDecisions(
    decided(
      // Serial 46 329 is 2026-11-03: 46 023 is the first of January and 306 days later is the third of November.
      [' a1 ', 'E-tjänst', 'Beviljas', 400_000, 'Kommundirektören', 46_329, 'Start i mars'],
      ['A2', 'Nattillsyn', 'avslås', null, null, null, null],
      ['A3', 'Ärenden', 'Delvis', 0, null, null, null],
      ['A4', 'Kartor', 'Bordläggs', null, null, null, null],
    ),
  );
  expect([...decisions]).toEqual([
    [
      'A1',
      {
        decision: 'granted',
        amount: 400_000,
        decidedBy: 'Kommundirektören',
        decidedOn: '2026-11-03',
        note: 'Start i mars',
      },
    ],
    ['A2', { decision: 'rejected', amount: null, decidedBy: null, decidedOn: null, note: null }],
    ['A3', { decision: 'partly', amount: 0, decidedBy: null, decidedOn: null, note: null }],
    ['A4', { decision: 'deferred', amount: null, decidedBy: null, decidedOn: null, note: null }],
  ]);
  expect(problems).toEqual([]);
});

test('a row in which nothing stands under Beslut has no decision, whatever else stands there', () => {
  const { decisions, problems } = readDecisions(
    decided(['A1', 'E-tjänst', null, 400_000, 'Kommundirektören', null, 'Väntar på yttrande']),
  );
  expect([...decisions]).toEqual([]);
  expect(problems).toEqual([]);
});

test('a word that is no decision gives none, and is pointed at with the words that there are', () => {
  const { decisions, problems } = readDecisions(
    decided(['A1', 'E-tjänst', 'Kanske', null, null, null, null]),
  );
  expect([...decisions]).toEqual([]);
  const values = { column: 'Beslut', allowed: 'Beviljas, Avslås, Bordläggs, Delvis' };
  expect(told(problems)).toEqual([['error', 'notAChoice', 'Beslutsunderlag!D7', 'Kanske', values]]);
});

test('an Id that stands twice: the first row counts, also where it has no decision', () => {
  const { decisions, problems } = readDecisions(
    decided(
      ['A1', 'E-tjänst', 'Avslås', null, null, null, null],
      ['A2', 'Nattillsyn', null, null, null, null, null],
      ['a1', 'E-tjänst', 'Beviljas', null, null, null, null],
      ['A2', 'Nattillsyn', 'Beviljas', null, null, null, null],
      ['A3', 'Ärenden', 'Beviljas', null, null, null, null],
    ),
  );
  expect([...decisions].map(([id, { decision }]) => [id, decision])).toEqual([
    ['A1', 'rejected'],
    ['A3', 'granted'],
  ]);
  expect(told(problems)).toEqual([
    ['error', 'duplicateId', 'Beslutsunderlag!B9', 'a1', { first: 'B7' }],
    ['error', 'duplicateId', 'Beslutsunderlag!B10', 'A2', { first: 'B8' }],
  ]);
});

test('rows without an Id, such as a sum below, are passed over and those after them read', () => {
  const { decisions, problems } = readDecisions(
    decided(
      [null, 'Summa', 'Beviljas', 900_000, null, null, null],
      ['A1', 'E-tjänst', 'Beviljas', 1, null, null, null],
    ),
  );
  expect([...decisions.keys()]).toEqual(['A1']);
  expect(problems).toEqual([]);
});

test('a workbook without Beslutsunderlag, or one whose Id is gone, has no decisions and nothing wrong', () => {
  const other = table('Beslutsunderlag', 'Beslutsunderlag', ['Nr', 'Beslut'], [['A1', 'Beviljas']]);
  expect(readDecisions(workbookOf())).toEqual({ decisions: new Map(), problems: [] });
  expect(readDecisions(workbookOf(other))).toEqual({ decisions: new Map(), problems: [] });
});

/** The reading as it would be with cells written. The small round's Inriktningar stands in B3: its weights in D4 and D5. */
import type { CellValue, CellWrite, Snapshot } from '../../../src/workbook/workbook';
import { withCellsWritten } from '../../../src/workbook/write/applied';
import { smallRound, withCell } from '../smallRound';

const write = (sheet: string, cell: string, to: CellValue): CellWrite => ({ sheet, cell, from: null, to });

test('each cell gets what is written in it, in the table that stands there', () => {
  const expected = withCell(
    withCell(withCell(smallRound(), 'Inriktningar', 0, 'Vikt', 10), 'Inriktningar', 1, 'Id', 'I7'),
    'Ansokningar',
    2,
    'KF-mål',
    null,
  );
  const written = withCellsWritten(smallRound(), [
    write('INRIKTNINGAR', 'D4', 10),
    write('Inriktningar', 'B5', 'I7'),
    write('Ansökningar', 'F4', null),
  ]);
  expect(written).toEqual(expected);
});

test('of two writes to a cell the last stands', () => {
  const twice = [write('Inriktningar', 'D4', 10), write('Inriktningar', 'D4', 20)];
  expect(withCellsWritten(smallRound(), twice)).toEqual(
    withCell(smallRound(), 'Inriktningar', 0, 'Vikt', 20),
  );
});

test.each<readonly [string, CellWrite]>([
  ['above the rows', write('Inriktningar', 'D3', 10)],
  ['beside the table', write('Inriktningar', 'A4', 10)],
  ['below the table', write('Inriktningar', 'D6', 10)],
  ['on another sheet', write('Blad1', 'D4', 10)],
  ['nowhere', write('Inriktningar', 'D', 10)],
])('a cell %s changes nothing', (_, cell) => {
  expect(withCellsWritten(smallRound(), [cell])).toEqual(smallRound());
});

test('what nothing is written in is the same reading, table by table', () => {
  const round: Snapshot = smallRound();
  expect(withCellsWritten(round, [])).toBe(round);
  const written = withCellsWritten(round, [write('Inriktningar', 'D4', 10)]);
  expect(written.tables.filter((one, at) => one !== round.tables[at]).map(({ name }) => name)).toEqual([
    'Inriktningar',
  ]);
});

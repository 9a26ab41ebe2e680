/** The edges of writing weights and judgements; what is usual is in weightsWriting.test.ts. */
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import type { DecidedWeights } from '../../../src/workbook/write/weights';
import {
  holdsDecision,
  lackingColumns,
  weightWrites,
  weightWritesBack,
} from '../../../src/workbook/write/weights';
import { emptySnapshot } from '../mapping/foreignList';
import { table } from '../smallRound';

const headers = ['Id', 'Inriktning', 'Vikt', 'Beslutad av', 'Beslutsdatum', 'Metod'];
const workbook = (...tables: readonly TableSnapshot[]): Snapshot => ({ ...emptySnapshot, tables });
const directions = (...rows: readonly (readonly CellValue[])[]): Snapshot =>
  workbook(table('INRIKTNINGAR', 'Vikter', headers, rows, { top: 2, left: 1 }));
const decided: DecidedWeights = {
  weights: { I1: 50 },
  decidedBy: 'Nämnden',
  decidedOn: '2026-11-23',
  method: 'Swing',
};
/** 2026-11-23 as Excel counts days, from 1899-12-30. */
const november23 = 46_349;
const written = (
  snapshot: Snapshot,
  changed: Partial<DecidedWeights> = {},
): readonly (readonly CellValue[])[] =>
  weightWrites(snapshot, { ...decided, ...changed }).map(({ column, write }) => [
    column,
    write.cell,
    write.from,
    write.to,
  ]);

describe('the cells that change', () => {
  test('stand where the table stands; a figure or a day as text is not written again for its form', () => {
    // The table's first cell is B3, so that the first row is the fourth of the sheet.
    expect(written(directions(['I1', 'Behov', '50', 'Nämnden', '2026-11-23', 'Swing']))).toEqual([]);
    expect(written(directions(['I1', 'Behov', '50,5', 'Nämnden', november23, 'Swing']))).toEqual([
      ['weight', 'D4', '50,5', 50],
    ]);
    expect(written(directions(['I1', 'Behov', 'mycket', 'NÄMNDEN', 'nyss', 'swing']))).toEqual([
      ['weight', 'D4', 'mycket', 50],
      ['decidedBy', 'E4', 'NÄMNDEN', 'Nämnden'],
      ['decidedOn', 'F4', 'nyss', november23],
      ['method', 'G4', 'swing', 'Swing'],
    ]);
  });

  test('are not those that are blank and are to be', () => {
    const nobody = { decidedBy: null, decidedOn: null, method: null };
    expect(written(directions(['I1', 'Behov', 50, ' ', '', 'Direkt']), nobody)).toEqual([]);
    expect(written(directions(['I1', 'Behov', 50, 'D', november23, 'Direkt']), nobody)).toEqual([
      ['decidedBy', 'E4', 'D', null],
      ['decidedOn', 'F4', november23, null],
    ]);
  });

  test('a day is known only with who, and blank where it is not known', () => {
    const stood = directions(['I1', 'Behov', 50, 'Nämnden', november23, 'Swing']);
    expect(written(stood, { decidedOn: null })).toEqual([['decidedOn', 'F4', november23, null]]);
    expect(written(stood, { decidedBy: null })).toEqual([
      ['decidedBy', 'E4', 'Nämnden', null],
      ['decidedOn', 'F4', november23, null],
    ]);
  });

  test('are of the rows that have a weight given; an Id may be a figure, and may have spaces around it', () => {
    const rows = directions(
      [' I1 ', 'Behov', 1, 'Nämnden', november23, 'Swing'],
      ['I2', 'Alla', 1, null, null, null],
      [null, 'Blank', 1, null, null, null],
      [{ error: '#N/A' }, 'Fel', 1, null, null, null],
      [7, 'Sju', 1, 'Nämnden', november23, 'Swing'],
    );
    const weights = { I1: 50, 7: 8, '': 9, '[object Object]': 9, null: 9 };
    expect(written(rows, { weights })).toEqual([
      ['weight', 'D4', 1, 50],
      ['weight', 'D8', 1, 8],
    ]);
  });

  test('a text that is no day in the column of days does not make days texts', () => {
    const rows = [
      ['I1', 'Behov', 50, 'Nämnden', null, 'Swing'],
      ['I2', 'Alla', 50, null, 'ej beslutat', null],
    ];
    expect(written(directions(...rows))).toEqual([['decidedOn', 'F4', null, november23]]);
    expect(written(directions(...rows, ['I3', 'x', 1, null, '2025-01-02', null]))).toEqual([
      ['decidedOn', 'F4', null, '2026-11-23'],
    ]);
  });

  test('without the tables there are none', () => {
    expect(written(emptySnapshot)).toEqual([]);
    expect(written(workbook(table('Inriktningar', 'Vikter', ['Namn', 'Vikt'], [['I1', 5]])))).toEqual([]);
  });
});

describe('the way back', () => {
  const before = directions(['I1', 'Behov', 60, 'D', november23, 'Direkt']);
  const writes = weightWrites(before, { ...decided, method: null, decidedBy: null });

  test('finds the row by its Id in any case', () => {
    const after = directions(['I0', 'x', 1, null, null, null], ['i1', 'Behov', 50, null, null, 'Direkt']);
    expect(weightWritesBack(after, writes)?.map(({ column, write }) => [column, write])).toEqual([
      ['weight', { sheet: 'Vikter', cell: 'D5', from: 50, to: 60 }],
      ['decidedBy', { sheet: 'Vikter', cell: 'E5', from: null, to: 'D' }],
      ['decidedOn', { sheet: 'Vikter', cell: 'F5', from: null, to: november23 }],
    ]);
  });

  test('is closed where a row, a column or the table has gone', () => {
    expect(weightWritesBack(directions(['I2', 'Behov', 50, null, null, 'Direkt']), writes)).toBeNull();
    const narrow = table('Inriktningar', 'Vikter', headers.slice(0, 4), [['I1', 'Behov', 50, null]]);
    expect(weightWritesBack(workbook(narrow), writes)).toBeNull();
    expect(weightWritesBack(emptySnapshot, writes)).toBeNull();
    expect(weightWritesBack(emptySnapshot, [])).toEqual([]);
  });
});

describe('a place for the decision', () => {
  const withHeaders = (...heads: readonly string[]): Snapshot =>
    workbook(table('Inriktningar', 'Vikter', heads, [heads.map(() => 'I1')]));

  test('is there with who or when', () => {
    expect(holdsDecision(withHeaders('Id', 'Vikt', 'BESLUTAD av'))).toBe(true);
    expect(holdsDecision(withHeaders('Id', 'Vikt', 'Beslutsdatum'))).toBe(true);
    expect(holdsDecision(withHeaders('Id', 'Vikt', 'Metod'))).toBe(false);
    expect(holdsDecision(emptySnapshot)).toBe(false);
  });

  test('what is lacking is told by the heading that it would have, table by table', () => {
    expect(lackingColumns(emptySnapshot)).toEqual([]);
    expect(lackingColumns(directions())).toEqual([]);
    expect(
      lackingColumns(
        workbook(
          table('Kriterier', 'Krit', ['vikt', 'Id', 'Metod'], []),
          table('Inriktningar', 'Vikter', ['Id'], []),
        ),
      ),
    ).toEqual([
      { sheet: 'Vikter', headers: ['Vikt', 'Beslutad av', 'Beslutsdatum', 'Metod'] },
      { sheet: 'Krit', headers: ['Beslutad av', 'Beslutsdatum'] },
    ]);
  });
});

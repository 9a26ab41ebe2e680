/** What a sheet's description says of single cells, and what a fault carries. */
import type { CellBlock, CellContent } from '../../src/workbook/sheet';
import { formatAt, formatOfRow, isCellFormula, pagesAcross, resultOf } from '../../src/workbook/sheet';
import type { CellValue } from '../../src/workbook/workbook';
import { WorkbookFault } from '../../src/workbook/workbook';

test.each<readonly [CellContent, boolean, CellValue]>([
  [{ formula: '=1+1', result: 2 }, true, 2],
  [{ formula: '=1+1', result: { error: '#N/A' } }, true, { error: '#N/A' }],
  [{ formula: '=1+1' }, true, null],
  [{ error: '#REF!' }, false, { error: '#REF!' }],
  ['formula', false, 'formula'],
  [0, false, 0],
  [false, false, false],
  [null, false, null],
])('%j: a formula %j, and shows %j', (content, formula, shown) => {
  expect(isCellFormula(content)).toBe(formula);
  expect(resultOf(content)).toEqual(shown);
});

test('a number format is of the block, of the column or of the row', () => {
  const block = (format: CellBlock['format']): CellBlock => ({ at: 'A1', rows: [], format });
  const formats = (format: CellBlock['format']): readonly (string | undefined)[] => [
    formatAt(block(format), 0, 0),
    formatAt(block(format), 1, 0),
    formatAt(block(format), 0, 1),
    formatAt(block(format), 1, 1),
  ];
  expect(formats('0.0')).toEqual(['0.0', '0.0', '0.0', '0.0']);
  expect(formats(undefined)).toEqual([undefined, undefined, undefined, undefined]);
  // A column of words, and one whose rows have units of their own.
  expect(formats([undefined, ['0%', '#,##0']])).toEqual([undefined, undefined, '0%', '#,##0']);
  expect(formats(['0.0'])).toEqual(['0.0', '0.0', undefined, undefined]);
  expect([formatOfRow('0', 5), formatOfRow(['0', '0%'], 1), formatOfRow(['0'], 1)]).toEqual([
    '0',
    '0%',
    undefined,
  ]);
});

test('a page across holds 190 characters', () => {
  expect([[], [10], [100, 90], [100, 91], [190, 190], [190, 190, 1]].map(pagesAcross)).toEqual([
    1, 1, 1, 2, 2, 3,
  ]);
});

test('a fault carries its code, what the sentence needs, and what lay behind', () => {
  const cause = new Error('behind');
  const fault = new WorkbookFault('occupied', { sheet: 'Ramar' }, { cause });
  expect(fault).toMatchObject({
    name: 'WorkbookFault',
    message: 'occupied',
    code: 'occupied',
    values: { sheet: 'Ramar' },
  });
  expect(fault.cause).toBe(cause);
  expect(new WorkbookFault('unexpected').values).toEqual({});
});

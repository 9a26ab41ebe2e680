import { excelWorkbook } from '../../src/workbook/doors/excel';
import type { Open } from './contract';
import { contractOf } from './contract';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';
import type { LookAt } from './sheetContract';
import { sheetContractOf } from './sheetContract';
import { positionOf } from '../../src/workbook/cells/address';
import type { CellValue } from '../../src/workbook/workbook';

let open: OpenExcel | null = null;

afterEach(() => {
  open?.remove();
  open = null;
});

const opened: Open = async (contents) => {
  open?.remove();
  open = await excelOf(contents);
  return excelWorkbook();
};

/** Straight from the engine behind the host. */
const look: LookAt = (_, sheet, cell) => {
  const { row, column } = positionOf(cell) ?? { row: 0, column: 0 };
  const seen = open?.host.host.engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  if (seen === undefined) throw new Error('nothing is open');
  return Promise.resolve({ formula: seen.formula, value: seen.value as CellValue });
};

contractOf('Excel', opened);
sheetContractOf('Excel', opened, look);

/** The oldest Excel that the product runs in: tables there can grow and shrink, but not be resized. */
describe('with ExcelApi 1.12', () => {
  beforeEach(() => {
    const requirements = {
      isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= 12,
    };
    Object.defineProperty(globalThis, 'Office', { value: { context: { requirements } }, configurable: true });
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  contractOf('Excel', opened);
  sheetContractOf('Excel', opened, look);
});

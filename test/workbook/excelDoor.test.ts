import { excelWorkbook } from '../../src/workbook/doors/excel';
import { contractOf } from './contract';
import type { OpenExcel } from './excelOf';
import { excelOf } from './excelOf';

let open: OpenExcel | null = null;

afterEach(() => {
  open?.remove();
  open = null;
});

contractOf('Excel', async (contents) => {
  open?.remove();
  open = await excelOf(contents);
  return excelWorkbook();
});

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

  contractOf('Excel', async (contents) => {
    open?.remove();
    open = await excelOf(contents);
    return excelWorkbook();
  });
});

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

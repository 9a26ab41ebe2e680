import ExcelJS from 'exceljs';
import type { XlsxWorkbook } from '../../src/workbook/doors/xlsx';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import type { CellValue } from '../../src/workbook/workbook';
import { contractOf } from './contract';
import type { LookAt } from './sheetContract';
import { sheetContractOf } from './sheetContract';
import { xlsxOf } from './xlsxOf';

const open = async (contents: MemoryContents): Promise<XlsxWorkbook> =>
  openXlsx(await xlsxOf(contents), 'prov.xlsx');

/** Files that have been opened to look into, by their bytes: opening takes long. */
const opened = new WeakMap<Uint8Array, ExcelJS.Workbook>();

const look: LookAt = async (workbook, sheet, cell) => {
  const bytes = (workbook as XlsxWorkbook).bytes();
  const file = opened.get(bytes) ?? new ExcelJS.Workbook();
  if (!opened.has(bytes)) {
    await file.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    opened.set(bytes, file);
  }
  const found = file.getWorksheet(sheet)?.getCell(cell);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const { formula, value, result } = found;
  if (formula !== undefined && formula !== '') return { formula: `=${formula}`, value: result as CellValue };
  const plain = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
  return { formula: null, value: plain as CellValue };
};

contractOf('xlsx', open);
sheetContractOf('xlsx', open, look);

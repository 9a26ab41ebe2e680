import ExcelJS from 'exceljs';
import type { ColumnFormulas } from './xlsxColumns';
import { withPlainColumns } from './xlsxColumns';

export interface LoadedFile {
  readonly file: ExcelJS.Workbook;
  /** What has to be put back into the columns of tables when the file is saved. */
  readonly formulas: ColumnFormulas;
}

/**
 * The file as exceljs has it, with what would otherwise not survive: columns after one with a formula, and page numbers that
 * go on from sheet to sheet.
 */
export async function loadFile(bytes: Uint8Array): Promise<LoadedFile> {
  const { bytes: plain, formulas } = await withPlainColumns(bytes);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(plain.slice().buffer);
  for (const { pageSetup } of file.worksheets) {
    const { useFirstPageNumber } = pageSetup as { useFirstPageNumber?: boolean };
    // exceljs reads 1 where the file says nothing, and would save that every sheet begins on page 1.
    if (useFirstPageNumber !== true) delete pageSetup.firstPageNumber;
  }
  return { file, formulas };
}

import { Workbook } from 'exceljs';

/** A new workbook with one empty sheet. */
export async function blankFile(sheet: string): Promise<ArrayBuffer> {
  const book = new Workbook();
  book.addWorksheet(sheet);
  return book.xlsx.writeBuffer() as unknown as Promise<ArrayBuffer>;
}

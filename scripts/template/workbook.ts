import ExcelJS from 'exceljs';
import { joinGuides } from '../../src/workbook/doors/xlsxGuides';
import { loadFile } from '../../src/workbook/doors/xlsxLoad';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { templateChange } from '../../src/workbook/template/template';
import { finished } from './finish';

/** What the template is made for. The namespace is the product's own: an installation for tests makes its own from the pane. */
export const templateStart = { namespace: 'NYTTA', year: 2027 } as const;

/** The sheet that a new file cannot be without, and the template has no use for. */
export const scratch = 'Blad1';

/** A file with one blank sheet, as somebody who starts from nothing has it. */
export async function blankWorkbook(made: Date): Promise<Uint8Array> {
  const blank = new ExcelJS.Workbook();
  blank.creator = 'Pottkompassen';
  blank.created = made;
  blank.modified = made;
  blank.addWorksheet(scratch);
  return new Uint8Array(await blank.xlsx.writeBuffer());
}

/**
 * The template as a file: the very change that the pane makes in an empty workbook, through the same door as any other
 * file. The same sources give the same bytes.
 */
export async function templateWorkbook(): Promise<Uint8Array> {
  // The first day of the month in which the template was made, so that the file does not depend on when it is made again.
  const made = new Date(Date.UTC(2026, 10, 1));
  const workbook = await openXlsx(await blankWorkbook(made), 'mall.xlsx');
  await workbook.write(templateChange(await workbook.read(), templateStart).change);
  return finished(await withoutScratch(workbook.bytes()), made);
}

async function withoutScratch(bytes: Uint8Array): Promise<Uint8Array> {
  const { file } = await loadFile(bytes);
  file.removeWorksheet(scratch);
  for (const sheet of file.worksheets) joinGuides(sheet);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

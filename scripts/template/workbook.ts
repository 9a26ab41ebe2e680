import ExcelJS from 'exceljs';
import type { Workbook as File } from 'exceljs';
import { joinGuides } from '../../src/workbook/doors/xlsxGuides';
import { loadFile } from '../../src/workbook/doors/xlsxLoad';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import type { TemplateStart } from '../../src/workbook/template/template';
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

/** The template as a file. */
export function templateWorkbook(): Promise<Uint8Array> {
  return workbookOf(templateStart, new Date(Date.UTC(2026, 10, 1)));
}

/**
 * A workbook by the contract as a file: the very change that the pane makes in an empty workbook, through the same door as
 * any other file. The same sources give the same bytes.
 *
 * @param made the date that the file bears
 * @param edit what is put in besides
 */
export async function workbookOf(
  start: TemplateStart,
  made: Date,
  edit: (file: File) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = await openXlsx(await blankWorkbook(made), 'mall.xlsx');
  await workbook.write(templateChange(await workbook.read(), start).change);
  const { file } = await loadFile(workbook.bytes());
  file.removeWorksheet(scratch);
  edit(file);
  for (const sheet of file.worksheets) joinGuides(sheet);
  return finished(new Uint8Array(await file.xlsx.writeBuffer()), made);
}

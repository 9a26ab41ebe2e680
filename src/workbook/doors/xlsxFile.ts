import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { WorkbookFault } from '../workbook';
import type { XlsxWorkbook } from './xlsx';
import { openXlsx } from './xlsx';

/**
 * Opens an .xlsx file on disk.
 *
 * @throws WorkbookFault `notAWorkbook` where it is no such file; an error of Node where it cannot be reached
 */
export async function openXlsxFile(path: string): Promise<XlsxWorkbook> {
  return openXlsx(new Uint8Array(await readFile(path)), basename(path));
}

/**
 * Saves a workbook as a new file. A file that is there already, the one it was opened from not least, is never
 * written over.
 *
 * @throws WorkbookFault `fileExists`
 */
export async function saveAsNewFile(workbook: Pick<XlsxWorkbook, 'bytes'>, path: string): Promise<void> {
  try {
    await writeFile(path, workbook.bytes(), { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new WorkbookFault('fileExists', { file: basename(path) }, { cause });
    }
    throw cause;
  }
}

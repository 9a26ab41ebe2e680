/** Workbooks that are sound and yet hard: how each is made behind each door, and what the user is to see. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import type { FaultCode, Workbook } from '../../src/workbook/workbook';
import type { OpenExcel } from '../workbook/excelOf';
import { excelOf } from '../workbook/excelOf';
import { xlsxOf } from '../workbook/xlsxOf';

export type DoorName = 'memory' | 'file' | 'Excel';

export interface Awkward {
  readonly name: string;
  /** What the tables hold. */
  readonly contents: MemoryContents;
  /** What makes the file awkward, beside what its tables hold. */
  readonly file?: (file: ExcelJS.Workbook) => void;
  /** The same in the file's own text, part by part. */
  readonly part?: (path: string, xml: string) => string;
  /** The same in Excel. */
  readonly excel?: (context: Excel.RequestContext, open: OpenExcel) => void;
  /** Doors behind which there can be such a workbook; all, unless told otherwise. */
  readonly doors?: readonly DoorName[];
  /** Problems that are told when it is read, as code, sheet and cell; none, unless told otherwise. */
  readonly problems?: readonly string[];
  /** What publishing comes to: done, refused with a fault and its sheet, or out of question as nothing can be ranked. */
  readonly publishing: 'done' | 'nothingToRank' | readonly [FaultCode, sheet: string];
}

export interface OpenAwkward {
  readonly workbook: Workbook;
  readonly close: () => void;
}

export async function openAwkward(awkward: Awkward, door: DoorName): Promise<OpenAwkward> {
  const nothing = (): void => undefined;
  if (door === 'memory') return { workbook: memoryWorkbook(awkward.contents), close: nothing };
  if (door === 'file')
    return { workbook: await openXlsx(await fileOf(awkward), 'prov.xlsx'), close: nothing };
  const open = await excelOf(awkward.contents);
  await Excel.run(async (context) => {
    awkward.excel?.(context, open);
    await context.sync();
  });
  return { workbook: excelWorkbook(), close: open.remove };
}

/** As another program than ours has made it. */
async function fileOf({ contents, file: change, part }: Awkward): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await xlsxOf(contents)).slice().buffer);
  change?.(file);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  if (part === undefined) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  for (const { name, dir } of Object.values(zip.files)) {
    if (!dir) zip.file(name, part(name, (await zip.file(name)?.async('string')) ?? ''));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

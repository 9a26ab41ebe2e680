import { faultOf } from './excelFaults';
import { supports } from './excelReading';

/** Whether this Excel can open a workbook beside the one that it shows. */
export function canOpenWorkbooks(): boolean {
  return supports('1.8');
}

/**
 * Opens the workbook at an address of the add-in's own in a window of its own.
 *
 * @throws WorkbookFault where it cannot be fetched or opened
 */
export async function openInExcel(address: string): Promise<void> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await openBytesInExcel(new Uint8Array(await answer.arrayBuffer()));
  } catch (error) {
    throw faultOf(error, '');
  }
}

/**
 * Opens the bytes of an .xlsx file as a new workbook, not yet saved, in a window of its own.
 *
 * @throws WorkbookFault where it cannot be opened
 */
export async function openBytesInExcel(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw faultOf(error, '');
  }
}

/** In parts, for the arguments of one call are limited. */
function base64Of(bytes: Uint8Array): string {
  const part = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += part) {
    text += String.fromCharCode(...bytes.subarray(at, at + part));
  }
  return btoa(text);
}

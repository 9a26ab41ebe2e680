import { faultOf } from './excelFaults';

/** Slices that Excel hands a file over in, bytes; 4 MB is its limit. */
const sliceSize = 4_194_304;

/** Whether this Excel hands over the file that it shows; Excel on the web does not. */
export function canGiveFile(): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

/**
 * The workbook that is open, as the bytes of an .xlsx file, with what has not been saved yet.
 *
 * @throws WorkbookFault where Excel will not hand it over
 */
export async function documentBytes(): Promise<Uint8Array> {
  try {
    const file = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
    );
    try {
      const bytes = new Uint8Array(file.size);
      let at = 0;
      for (let index = 0; index < file.sliceCount; index++) {
        const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
        bytes.set(slice.data as number[], at);
        at += slice.size;
      }
      return bytes;
    } finally {
      // Excel lets two files be open at most; one that is not closed is missed the next time.
      file.closeAsync();
    }
  } catch (error) {
    throw faultOf(error, '');
  }
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}

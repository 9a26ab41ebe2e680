import { Inflate } from 'fflate';
import JSZip from 'jszip';
import { WorkbookFault } from '../workbook';
import { refuseExtents } from './xlsxExtents';

/**
 * What a file may hold at most. What reads .xlsx files takes about twenty times the memory of the text that it reads, so
 * these bound both memory and time; a round of fifty thousand rows stays far below them.
 */
const most = { fileMegabytes: 50, megabytes: 64, entries: 10_000 } as const;

const megabyte = 1024 * 1024;

/** Path of the part that lists the sheets and the names of a workbook. */
export const workbookPart = 'xl/workbook.xml';

/** Parts that are read as XML. Pictures, drawings of the old sort and other programs' own parts are none of ours. */
const readAsXml =
  /^(\[Content_Types\]\.xml|_rels\/[^/]*|docProps\/[^/]*\.xml|xl\/(?!media\/).*\.(xml|rels))$/iu;

/** What JSZip keeps of an entry that it has listed and not unpacked; its types leave it out. */
interface Packed {
  readonly uncompressedSize: number;
  readonly compression: { readonly magic: string };
  readonly compressedContent: Uint8Array;
}

/**
 * Opens the archive that an .xlsx file is, after seeing that it can be read within bounds: how much it says that it
 * holds, how much it does hold, and how far its sheets reach. Everything that reads such a file goes through here first.
 *
 * @param name what the file is called, for the sentence where it is refused
 * @throws WorkbookFault `notAWorkbook` where it is no such file, is broken or has a password; `fileTooLarge`,
 * `rangeTooLarge`
 */
export async function openArchive(bytes: Uint8Array, name: string): Promise<JSZip> {
  const tooLarge = new WorkbookFault('fileTooLarge', {
    file: name,
    fileMegabytes: most.fileMegabytes,
    megabytes: most.megabytes,
  });
  const broken = (cause: unknown): never => {
    if (cause instanceof WorkbookFault) throw cause;
    throw notAWorkbook(name, cause);
  };
  if (bytes.byteLength > most.fileMegabytes * megabyte || entriesOf(bytes) > most.entries) throw tooLarge;
  const zip = await JSZip.loadAsync(bytes).catch(broken);
  const parts = Object.entries(zip.files).filter(([, part]) => !part.dir);
  const packed = parts.map(([path, part]) => [path, (part as unknown as { _data: Packed })._data] as const);
  const said = packed.reduce((sum, [, { uncompressedSize }]) => sum + uncompressedSize, 0);
  if (said > most.megabytes * megabyte) throw tooLarge;
  if (zip.file(workbookPart) === null) throw notAWorkbook(name);
  let left = most.megabytes * megabyte;
  try {
    for (const [path, part] of packed) {
      const size = unpackedSize(part, left);
      if (size > left) throw tooLarge;
      if (size !== part.uncompressedSize) throw new Error(`${path} is not as large as it says`);
      left -= size;
    }
    await refuseExtents(
      zip,
      parts.map(([path]) => path).filter((path) => readAsXml.test(path)),
      name,
    );
  } catch (cause) {
    broken(cause);
  }
  return zip;
}

/** What is said of a file that is no workbook, or cannot be read as one. */
export function notAWorkbook(file: string, cause?: unknown): WorkbookFault {
  return new WorkbookFault('notAWorkbook', { file }, { cause });
}

/** At most how many entries the archive lists: how often what begins an entry of its list stands in it. */
function entriesOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) count += 1;
  }
  return count;
}

/** So much is unpacked at a time, which gives at most some sixteen megabytes. */
const slice = 16 * 1024;

/** How large an entry is when it is unpacked, whatever it says; stops as soon as that is more than `limit`. */
function unpackedSize({ compression, compressedContent }: Packed, limit: number): number {
  if (compression.magic !== '\u0008\u0000') return compressedContent.length;
  let size = 0;
  const inflate = new Inflate((chunk) => (size += chunk.length));
  for (let at = 0; at < compressedContent.length && size <= limit; at += slice) {
    const end = at + slice;
    inflate.push(compressedContent.subarray(at, end), end >= compressedContent.length);
  }
  return size;
}

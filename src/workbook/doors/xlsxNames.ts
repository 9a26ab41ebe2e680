import JSZip from 'jszip';
import { workbookPart } from './xlsxArchive';

const printed = /(<definedName name="_xlnm\.Print_(?:Area|Titles)"[^>]*>)([^<]*)/gu;

/**
 * The file with the apostrophes of sheets' names doubled in what is printed, as in every reference. exceljs leaves them as they
 * are, and then no program can read the file.
 */
export async function withQuotedNames(bytes: Uint8Array, sheets: readonly string[]): Promise<Uint8Array> {
  if (!sheets.some((name) => name.includes("'"))) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(workbookPart)?.async('string')) ?? '';
  const quoted = xml.replace(
    printed,
    (_, open: string, reference: string) =>
      open +
      reference.replace(
        /&apos;(.*?)&apos;!/gu,
        (__, name: string) => `&apos;${name.replaceAll('&apos;', '&apos;&apos;')}&apos;!`,
      ),
  );
  zip.file(workbookPart, quoted);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

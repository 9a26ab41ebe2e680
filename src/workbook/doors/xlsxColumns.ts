import JSZip from 'jszip';
import { attributesOf } from '../record/portable/xml';
import { sameKey } from '../schema';
import { workbookPart } from './xlsxArchive';
import { withPlainCounting } from './xlsxDays';

/** The formulas of columns, as the file has them, by table and column: the one for new rows and the one for the totals row. */
export type ColumnFormulas = ReadonlyMap<string, string>;

const formulas = /<(calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>[^<]*<\/\1>/gu;

const tableColumn = /<tableColumn(\s[^>]*[^/>])>((?:(?!<tableColumn\s).)*?)<\/tableColumn>/gsu;
const plainColumn = /<tableColumn(\s[^>]*?)\s*\/>/gu;

/**
 * The file with nothing inside the columns of its tables, and its way of counting days as exceljs knows it. exceljs ends the
 * list of columns at the first one with contents, and so would lose every column after it.
 *
 * @returns the very bytes where there is nothing to change
 */
export async function withPlainColumns(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly formulas: ColumnFormulas }> {
  const kept = new Map<string, string>();
  const zip = await JSZip.loadAsync(bytes);
  const book = (await zip.file(workbookPart)?.async('string')) ?? '';
  const counting = withPlainCounting(book);
  let isPlain = counting === book;
  if (!isPlain) zip.file(workbookPart, counting);
  for (const { path, xml, table } of await tablesIn(zip)) {
    const plain = xml.replace(tableColumn, (_, attributes: string, inside: string) => {
      kept.set(keyOf(table, attributes), (inside.match(formulas) ?? []).join(''));
      return `<tableColumn${attributes}/>`;
    });
    if (plain === xml) continue;
    isPlain = false;
    zip.file(path, plain);
  }
  return { bytes: isPlain ? bytes : await zip.generateAsync({ type: 'uint8array' }), formulas: kept };
}

/** The file with the formulas put back into the columns that are still there. */
export async function withFormulas(bytes: Uint8Array, kept: ColumnFormulas): Promise<Uint8Array> {
  if (kept.size === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  for (const { path, xml, table } of await tablesIn(zip)) {
    const whole = xml.replace(plainColumn, (column, attributes: string) => {
      const inside = kept.get(keyOf(table, attributes)) ?? '';
      return inside === '' ? column : `<tableColumn${attributes}>${inside}</tableColumn>`;
    });
    if (whole !== xml) zip.file(path, whole);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

interface TablePart {
  readonly path: string;
  readonly xml: string;
  readonly table: string;
}

async function tablesIn(zip: JSZip): Promise<readonly TablePart[]> {
  const paths = Object.keys(zip.files).filter((name) => /^xl\/tables\/[^/]+\.xml$/u.test(name));
  return Promise.all(
    paths.map(async (path) => {
      const xml = (await zip.file(path)?.async('string')) ?? '';
      const { displayName = '' } = attributesOf(/<table\s[^>]*>/u.exec(xml)?.[0] ?? '');
      return { path, xml, table: displayName };
    }),
  );
}

function keyOf(table: string, attributes: string): string {
  return JSON.stringify([sameKey(table), attributesOf(attributes).name ?? '']);
}

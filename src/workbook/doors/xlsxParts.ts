import JSZip from 'jszip';
import { WorkbookFault } from '../workbook';

/** What the file says that exceljs does not pass on. */
export interface XlsxParts {
  /** Addresses of formulas that have no stored value, by sheet name. */
  readonly uncalculated: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of tables that are shown without a header row. */
  readonly headerless: ReadonlySet<string>;
}

/** Larger files than this are refused: reading them would stop everything else. */
const largestFile = 50 * 1024 * 1024;

/**
 * Reads those parts of an .xlsx file.
 *
 * @throws WorkbookFault `notAWorkbook` where it is no such file (or has a password), `tooLarge` beyond 50 MB
 */
export async function readParts(bytes: Uint8Array, file: string): Promise<XlsxParts> {
  if (bytes.byteLength > largestFile) throw new WorkbookFault('tooLarge', { file });
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new WorkbookFault('notAWorkbook', { file }, { cause });
  }
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const workbook = await text('xl/workbook.xml');
  if (workbook === '') throw new WorkbookFault('notAWorkbook', { file });
  const targets = new Map(
    tags(await text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [tag.Id, tag.Target]),
  );
  const uncalculated = new Map<string, ReadonlySet<string>>();
  for (const sheet of tags(workbook, 'sheet')) {
    const target = targets.get(sheet['r:id'])?.replace(/^\/?(xl\/)?/, '') ?? '';
    uncalculated.set(sheet.name ?? '', formulasWithoutValue(await text(`xl/${target}`)));
  }
  const headerless = new Set<string>();
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))) {
    const [tag] = tags(await text(path), 'table');
    if (tag?.headerRowCount === '0') headerless.add(tag.displayName ?? tag.name ?? '');
  }
  return { uncalculated, headerless };
}

/** The attributes of every element with that name, in the order of the text. */
function tags(xml: string, name: string): readonly Readonly<Record<string, string | undefined>>[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'gu'))].map((tag) =>
    Object.fromEntries(
      [...(tag[1] ?? '').matchAll(/([\w:]+)\s*=\s*"([^"]*)"/gu)].map((pair) => [
        pair[1] ?? '',
        unescaped(pair[2] ?? ''),
      ]),
    ),
  );
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(#x?)?([\da-z]+);/giu, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return named[name] ?? whole;
    return String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10));
  });
}

/** A formula that gave an empty text has a stored value too: its cell says so with the type `str`. */
function formulasWithoutValue(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(/<c\s([^>]*[^/])>(.*?)<\/c>/gsu)) {
    if (!/<f[\s/>]/u.test(content) || /<v[\s/>]/u.test(content) || /\bt="str"/u.test(attributes)) continue;
    const address = /\br="([A-Z]+\d+)"/u.exec(attributes)?.[1];
    if (address !== undefined) found.add(address);
  }
  return found;
}

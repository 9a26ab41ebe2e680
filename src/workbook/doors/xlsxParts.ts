import { openArchive, workbookPart } from './xlsxArchive';

/** What the file says that exceljs does not pass on. */
export interface XlsxParts {
  /** Addresses of formulas that have no stored value, by sheet name. */
  readonly uncalculated: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of tables that are shown without a header row. */
  readonly headerless: ReadonlySet<string>;
}

/**
 * Reads those parts of an .xlsx file.
 *
 * @throws WorkbookFault as `openArchive`
 */
export async function readParts(bytes: Uint8Array, file: string): Promise<XlsxParts> {
  const zip = await openArchive(bytes, file);
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const workbook = await text(workbookPart);
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
  const found: Readonly<Record<string, string | undefined>>[] = [];
  const opening = new RegExp(`<${name}\\s`, 'gu');
  for (let tag = opening.exec(xml); tag !== null; tag = opening.exec(xml)) {
    const end = xml.indexOf('>', opening.lastIndex);
    if (end < 0) break;
    found.push(attributesOf(xml.slice(opening.lastIndex - 1, end)));
    opening.lastIndex = end;
  }
  return found;
}

function attributesOf(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...text.matchAll(/\s([\w:]+)\s*=\s*"([^"]*)"/gu)].map((pair) => [
      pair[1] ?? '',
      unescaped(pair[2] ?? ''),
    ]),
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
  const opening = /<c\s/gu;
  for (let tag = opening.exec(xml); tag !== null; tag = opening.exec(xml)) {
    const end = xml.indexOf('>', opening.lastIndex);
    if (end < 0) break;
    const attributes = xml.slice(opening.lastIndex - 1, end);
    opening.lastIndex = end;
    if (attributes.endsWith('/')) continue;
    const close = xml.indexOf('</c>', end);
    if (close < 0) break;
    const content = xml.slice(end + 1, close);
    opening.lastIndex = close;
    if (!/<f[\s/>]/u.test(content) || /<v[\s/>]/u.test(content) || /\st="str"/u.test(attributes)) continue;
    const address = /\sr="([A-Z]+\d+)"/u.exec(attributes)?.[1];
    if (address !== undefined) found.add(address);
  }
  return found;
}

import type JSZip from 'jszip';
import { childrenOfRoot, escaped, inserted, rootOf, tagsOf } from './xml';

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** New parts are dated alike, so that the same file gives the same copy. */
const madeOn = new Date(Date.UTC(2000, 0, 1));

/** The parts of an .xlsx file, read and written as text. */
export class Parts {
  constructor(private readonly zip: JSZip) {}

  async text(path: string): Promise<string | null> {
    return (await this.zip.file(path)?.async('string')) ?? null;
  }

  write(path: string, text: string): void {
    const date = this.zip.file(path)?.date ?? madeOn;
    this.zip.file(path, text, { date, createFolders: false });
  }

  remove(path: string): void {
    this.zip.remove(path);
  }

  /** Paths of the parts in a folder, `xl/tables/`. */
  within(folder: string): readonly string[] {
    return Object.keys(this.zip.files).filter((path) => path.startsWith(folder) && !path.endsWith('/'));
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type, `comments`. */
  readonly kind: string;
  /** Path of the part that it leads to. */
  readonly path: string;
}

/** Where the relationships of a part stand. */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export async function relationshipsOf(parts: Parts, part: string): Promise<readonly Relationship[]> {
  const xml = await parts.text(relationshipsPath(part));
  return [...tagsOf(xml ?? '')].flatMap(({ name, kind, attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (name !== 'Relationship' || kind === 'close' || mode === 'External') return [];
    if (id === undefined || type === undefined || target === undefined) return [];
    return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), path: resolved(part, target) }];
  });
}

/** Adds a relationship of the Office kind and gives its id. */
export async function relate(parts: Parts, part: string, kind: string, to: string): Promise<string> {
  const path = relationshipsPath(part);
  const xml =
    (await parts.text(path)) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
  const open = xml.replace(/(<((?:[\w.-]+:)?)Relationships[^>]*?)\/>\s*$/u, '$1></$2Relationships>');
  const taken = new Set([...tagsOf(open)].map(({ attributes }) => attributes.Id));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const prefix = rootOf(open)?.prefix ?? '';
  const added = `<${prefix}Relationship Id="rId${number}" Type="${officeRelationships}/${kind}" Target="${escaped(relative(part, to))}"/>`;
  parts.write(path, inserted(open, open.lastIndexOf('</'), added));
  return `rId${number}`;
}

/** Says of which kind the parts with an ending, or a single part, are; what is said already stays. */
export async function declareContent(
  parts: Parts,
  of: { readonly extension: string } | { readonly part: string },
  type: string,
): Promise<void> {
  const path = '[Content_Types].xml';
  const xml = (await parts.text(path)) ?? '';
  const [element, key, value] =
    'extension' in of ? ['Default', 'Extension', of.extension] : ['Override', 'PartName', `/${of.part}`];
  const known = childrenOfRoot(xml).some(
    ({ name, attributes }) => name === element && attributes[key]?.toLowerCase() === value.toLowerCase(),
  );
  if (known) return;
  const root = rootOf(xml);
  const added = `<${root?.prefix ?? ''}${element} ${key}="${value}" ContentType="${type}"/>`;
  parts.write(path, inserted(xml, root?.end ?? 0, added));
}

/** Takes a part away, with what leads to it from `from` and what is said of its kind. */
export async function removePart(parts: Parts, from: string, path: string): Promise<void> {
  parts.remove(path);
  for (const [holder, matches] of [
    [relationshipsPath(from), (target: string) => resolved(from, target) === path],
    ['[Content_Types].xml', (target: string) => target === `/${path}`],
  ] as const) {
    const xml = await parts.text(holder);
    if (xml === null) continue;
    const gone = childrenOfRoot(xml).find(({ attributes }) =>
      matches(attributes.Target ?? attributes.PartName ?? ''),
    );
    if (gone !== undefined) parts.write(holder, xml.slice(0, gone.start) + xml.slice(gone.end));
  }
}

/** The way from a part's folder to another part, as Excel writes it. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const alike = here.findIndex((folder, i) => folder !== there[i]);
  const common = alike < 0 ? here.length : alike;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** A target as it is written in a part's relationships: from the root of the file, or from the part's own folder. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

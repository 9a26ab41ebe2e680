import { positionOf } from '../../cells/address';
import type { Parts } from './parts';
import { declareContent, relate, relationshipsOf } from './parts';
import { childrenOfRoot, escaped, inserted, rootOf, tagsOf } from './xml';

/** A note to be put on a cell. */
export interface Note {
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What stands after the legacy drawing among the children of a worksheet. */
const afterLegacyDrawing = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * Puts notes on cells of a sheet. A cell that has a note keeps its text, with the new below; a threaded conversation is left
 * alone, for what is put in its note is shown to nobody.
 *
 * @param path the sheet's part
 * @param number the sheet's number in the workbook, from 1, by which new parts are named
 * @returns the sheet's xml, with the drawing that notes need
 */
export async function addNotes(
  parts: Parts,
  path: string,
  xml: string,
  number: number,
  author: string,
  notes: readonly Note[],
): Promise<string> {
  if (notes.length === 0) return xml;
  const related = await relationshipsOf(parts, path);
  const known = related.find(({ kind }) => kind === 'comments')?.path;
  const commentsPath = known ?? freePath(parts, 'xl/comments', 'xml', number);
  const before = (known === undefined ? null : await parts.text(known)) ?? emptyComments;
  const { comments, made } = withComments(before, author, notes);
  parts.write(commentsPath, comments);
  if (known === undefined) {
    await relate(parts, path, 'comments', commentsPath);
    await declareContent(parts, { part: commentsPath }, commentsType);
  }
  return withShapes(parts, path, xml, number, made);
}

const emptyComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;

function freePath(parts: Parts, stem: string, extension: string, number: number): string {
  let free = number;
  while (parts.has(`${stem}${free}.${extension}`)) free += 1;
  return `${stem}${free}.${extension}`;
}

interface WithComments {
  readonly comments: string;
  /** Cells that had no note and so need a shape for it. */
  readonly made: readonly string[];
}

function withComments(xml: string, author: string, notes: readonly Note[]): WithComments {
  const opened = xml.replace(/<((?:[\w.-]+:)?)(authors|commentList)\s*\/>/gu, '<$1$2></$1$2>');
  const prefix = rootOf(opened)?.prefix ?? '';
  const taken = commentsOf(opened);
  const authors = [...tagsOf(opened)].filter(
    ({ name, kind }) => name === 'author' && kind !== 'close',
  ).length;
  const fresh = notes.filter(({ cell }) => !taken.has(cell));
  const list = fresh.map(
    ({ cell, text }) =>
      `<${prefix}comment ref="${cell}" authorId="${authors}" shapeId="0"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`,
  );
  // From the end of the text to its beginning, so that places found in it stay right.
  const end = opened.lastIndexOf(`</${prefix}commentList>`);
  const withFresh = inserted(opened, end, list.join(''));
  const continued = notes
    .flatMap((note) => {
      const at = taken.get(note.cell);
      return at === undefined || at.isThreaded ? [] : [{ at: at.textEnd, text: `\n\n${note.text}` }];
    })
    .sort((one, other) => other.at - one.at)
    .reduce((done, { at, text }) => inserted(done, at, run(prefix, text)), withFresh);
  const comments = inserted(
    continued,
    continued.indexOf(`</${prefix}authors>`),
    `<${prefix}author>${escaped(author)}</${prefix}author>`,
  );
  return { comments, made: fresh.map(({ cell }) => cell) };
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}r>`;
}

interface StandingComment {
  /** Just before the end of its text. */
  readonly textEnd: number;
  readonly isThreaded: boolean;
}

function commentsOf(xml: string): ReadonlyMap<string, StandingComment> {
  const found = new Map<string, StandingComment>();
  const authors = [...xml.matchAll(/<(?:[\w.-]+:)?author(?:\s[^>]*)?>([\s\S]*?)<\//gu)].map(
    ([, name]) => name ?? '',
  );
  let cell: string | null = null;
  let isThreaded = false;
  for (const { name, kind, attributes, start } of tagsOf(xml)) {
    if (name === 'comment' && kind === 'open') {
      cell = attributes.ref ?? null;
      isThreaded = authors[Number(attributes.authorId ?? -1)]?.startsWith('tc=') === true;
    }
    if (name === 'text' && kind === 'close' && cell !== null) found.set(cell, { textEnd: start, isThreaded });
  }
  return found;
}

const emptyDrawing = (number: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** The shapes in which notes are shown, in the sheet's drawing of the old sort. */
async function withShapes(
  parts: Parts,
  path: string,
  xml: string,
  number: number,
  cells: readonly string[],
): Promise<string> {
  if (cells.length === 0) return xml;
  const children = childrenOfRoot(xml);
  const legacy = children.find(({ name }) => name === 'legacyDrawing');
  const related = await relationshipsOf(parts, path);
  const id = Object.entries(legacy?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  const known = related.find((one) => one.id === id)?.path;
  const drawingPath = known ?? freePath(parts, 'xl/drawings/vmlDrawing', 'vml', number);
  const drawing = (known === undefined ? null : await parts.text(known)) ?? emptyDrawing(number);
  const first = Math.max(
    number * 1024,
    ...[...drawing.matchAll(/_x0000_s(\d+)/gu)].map(([, n]) => Number(n)),
  );
  const shapes = cells.map((cell, i) => shape(cell, first + 1 + i)).join('');
  parts.write(drawingPath, inserted(drawing, drawing.lastIndexOf('</xml>'), shapes));
  if (known !== undefined) return xml;
  await declareContent(parts, { extension: 'vml' }, drawingType);
  const relationship = await relate(parts, path, 'vmlDrawing', drawingPath);
  const prefix = rootOf(xml)?.prefix ?? '';
  const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${relationship}"/>`;
  const next = children.find(({ name }) => afterLegacyDrawing.has(name));
  return inserted(xml, next?.start ?? xml.lastIndexOf('</'), element);
}

function shape(cell: string, id: number): string {
  const { row, column } = positionOf(cell) ?? { row: 0, column: 0 };
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 5, 15, Math.max(0, row - 1) + 6, 4];
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

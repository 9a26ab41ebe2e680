/**
 * As much XML as editing a part of an .xlsx file in place takes: everything that is not touched stays to the letter, so that
 * charts, slicers and what else other programs have put in survive.
 */
export interface Tag {
  /** Without prefix. */
  readonly name: string;
  /** With its colon; '' where there is none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
}

const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')`;
const markup = String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:${attribute})*)\s*(\/?)>`;

/** Every tag of the text, in order. Comments, declarations and CDATA are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(new RegExp(markup, 'gu'))) {
    const [whole, closes, prefix = '', name, attributes = '', empty] = match;
    if (name === undefined) continue;
    yield {
      name,
      prefix,
      attributes: attributesOf(attributes),
      start: match.index,
      end: match.index + whole.length,
      kind: closes === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
    };
  }
}

export function attributesOf(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...text.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')],
    ),
  );
}

/** An element with everything in it. */
export interface Element extends Tag {
  /** Where its content begins and ends; the same place in an empty element. */
  readonly inside: readonly [from: number, to: number];
}

/** The elements that stand directly in the root element, in order. */
export function childrenOfRoot(xml: string): readonly Element[] {
  const children: Element[] = [];
  let depth = 0;
  let open: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 1 && open !== null) {
        children.push({ ...open, end: tag.end, inside: [open.end, tag.start] });
        open = null;
      }
      continue;
    }
    if (depth === 1 && tag.kind === 'empty') children.push({ ...tag, inside: [tag.end, tag.end] });
    if (depth === 1 && tag.kind === 'open') open = tag;
    if (tag.kind === 'open') depth += 1;
  }
  return children;
}

/** The root's own tag. */
export function rootOf(xml: string): Tag | undefined {
  return tagsOf(xml).next().value ?? undefined;
}

export function escaped(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '');
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);
const lastCharacter = 0x10ffff;

/** The text as it reads; a reference to no character stays as it stands. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\dA-Fa-f]+)|#(\d+)|([a-z]+));/gu,
    (whole, hexadecimal: string | undefined, decimal: string | undefined, name = '') => {
      if (hexadecimal === undefined && decimal === undefined) return named.get(name as string) ?? whole;
      const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
      return code > lastCharacter ? whole : String.fromCodePoint(code);
    },
  );
}

/** The text with something put in at a place. */
export function inserted(text: string, at: number, addition: string): string {
  return text.slice(0, at) + addition + text.slice(at);
}

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

export function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(#x?)?([\da-z]+);/giu, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return named[name] ?? whole;
    return String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10));
  });
}

/** The text with something put in at a place. */
export function inserted(text: string, at: number, addition: string): string {
  return text.slice(0, at) + addition + text.slice(at);
}

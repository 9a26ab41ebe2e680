import { Marked, Renderer } from 'marked';
import type { Tokens } from 'marked';
import { sayHelpPage } from '../../src/locale/helpPageWords';
import type { Language } from '../../src/locale/language';
import { anchorOf, plainAnchor } from './anchors';

/** What surrounds a page's text. */
export interface PageSurroundings {
  readonly title: string;
  readonly address: string;
  readonly language: Language;
  /** Address of its like in the other language. */
  readonly other: string;
  /** The pages to choose between. */
  readonly list: readonly { readonly address: string; readonly title: string }[];
  /** Where a link to a file of the repository leads within dist/. */
  readonly addressOf: (link: string) => string;
  /** The picture at an address within dist/, as a png. */
  readonly picture: (address: string) => Uint8Array;
}

/** A page of the help as html, from its Markdown. */
export function pageFrom(markdown: string, around: PageSurroundings): string {
  const { language, title, address, other, list } = around;
  const sections: { readonly id: string; readonly heading: string }[] = [];
  const text = new Marked({ renderer: rendererFor(around, sections) })
    .parse(markdown, { async: false })
    // An amount is not broken over two lines.
    .replace(/(?<=\d) (?=\d{3}(?!\d)|kr\b|%)/g, '\u00a0');
  const otherLanguage = language === 'sv' ? 'en' : 'sv';
  const items = list.map(
    (of) =>
      `<li><a href="${of.address}"${of.address === address ? ' aria-current="page"' : ''}>${escaped(of.title)}</a></li>`,
  );
  const [head, ...rest] = text.split(/(?<=<\/h1>\n)/);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Pottkompassen</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<a class="skip" href="#innehall">${sayHelpPage(language, 'skip')}</a>
<header>
<nav aria-label="${sayHelpPage(language, 'pages')}">
<ul>
${items.join('\n')}
<li class="language"><a href="${other}" hreflang="${otherLanguage}" lang="${otherLanguage}">${sayHelpPage(language, 'otherLanguage')}</a></li>
</ul>
</nav>
</header>
<main id="innehall" tabindex="-1">
${head ?? ''}${contents(language, sections)}${rest.join('')}</main>
</body>
</html>
`;
}

/** The list of a page's own sections; nothing where they are few. */
function contents(language: Language, sections: readonly { readonly id: string; readonly heading: string }[]): string {
  if (sections.length < 4) return '';
  const name = sayHelpPage(language, 'onThisPage');
  const items = sections.map(({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`);
  return `<nav class="contents" aria-label="${name}">
<p>${name}</p>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

function rendererFor(
  { language, addressOf, picture }: PageSurroundings,
  sections: { readonly id: string; readonly heading: string }[],
): Renderer {
  const renderer = new Renderer();
  let heading = '';
  renderer.heading = function ({ tokens, depth, text }: Tokens.Heading) {
    const inner = this.parser.parseInline(tokens);
    heading = text.replaceAll(/[`*_]/g, '');
    if (depth === 2) sections.push({ id: anchorOf(text), heading: inner });
    return `<h${depth} id="${anchorOf(text)}">${inner}</h${depth}>\n`;
  };
  renderer.link = function ({ href, tokens }: Tokens.Link) {
    return `<a href="${escaped(linkTo(href, addressOf))}">${this.parser.parseInline(tokens)}</a>`;
  };
  renderer.image = ({ href, text }: Tokens.Image) => {
    const address = addressOf(href);
    const { width, height } = sizeOf(picture(address));
    return `<img src="${escaped(address)}" alt="${escaped(text)}" width="${width}" height="${height}" loading="lazy">`;
  };
  renderer.tablecell = function (token: Tokens.TableCell) {
    // The first cell of a cross table is empty, and an empty heading is read aloud as a heading all the same.
    if (token.header && token.text.trim() === '') return '<td></td>\n';
    return Renderer.prototype.tablecell.call(this, token);
  };
  renderer.table = function (token: Tokens.Table) {
    const table = Renderer.prototype.table.call(this, token);
    if (token.header.length < 4) return table;
    // A wide table is scrolled by itself, and whoever has no mouse must come to it to scroll.
    const name = escaped(sayHelpPage(language, 'table', { heading }));
    return `<div class="wide" role="group" tabindex="0" aria-label="${name}">${table}</div>`;
  };
  return renderer;
}

/** A link of the Markdown as a link between the pages. */
function linkTo(href: string, addressOf: (link: string) => string): string {
  if (/^[a-z]+:/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const place = path === '' ? '' : addressOf(decodeURIComponent(path));
  return anchor === undefined ? place : `${place}#${plainAnchor(decodeURIComponent(anchor))}`;
}

/** Width and height in pixels of a png, out of its first chunk. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

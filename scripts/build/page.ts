import { marked } from 'marked';

/**
 * A page of the help as html, from its Markdown. Headings get their text as id, so that a function's help address can
 * point at its heading; links between the Markdown files become links between the pages.
 */
export function pageFrom(markdown: string, language: 'sv' | 'en'): string {
  const renderer = new marked.Renderer();
  renderer.heading = function ({ tokens, depth, text }) {
    return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  };
  renderer.table = function (token) {
    return `<div class="wide">${marked.Renderer.prototype.table.call(this, token)}</div>`;
  };
  const body = marked.parse(markdown, { renderer, async: false }).replace(/href="([\w-]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1] ?? 'Pottkompassen';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** `NYTTA.NETTONUVARDE` and `NETTONUVARDE(ränta; flöden)` are both found at `#NETTONUVARDE`. */
export function anchorOf(heading: string): string {
  const functionId = /^`?(?:NYTTA\.)?([A-Z][A-Z0-9_]{2,})\b/.exec(heading)?.[1];
  if (functionId !== undefined) return functionId;
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

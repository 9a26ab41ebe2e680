/** The address of a heading as GitHub makes it, and so as a link between Markdown files writes it. */
export function markdownAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** An address in ASCII, which can be written anywhere: `säkerhet` becomes `sakerhet`. */
export function plainAnchor(anchor: string): string {
  return anchor.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The address of a heading in a page of the help. `NYTTA.NETTONUVARDE` and `NETTONUVARDE(ränta; flöden)` are both found
 * at `#NETTONUVARDE`.
 */
export function anchorOf(heading: string): string {
  const functionId = /^`?(?:NYTTA\.)?([A-Z][A-Z0-9_]{2,})\b/.exec(heading)?.[1];
  return functionId ?? plainAnchor(markdownAnchor(heading));
}

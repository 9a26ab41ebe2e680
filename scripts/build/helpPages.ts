import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Language } from '../../src/locale/language';
import { pageFrom } from './page';

/** A page of the help: its address in dist/, the Markdown that it is made from, and its like in the other language. */
export interface HelpPage {
  readonly address: string;
  readonly source: string;
  readonly language: Language;
  readonly other: string;
  /** Whether it stands in the list of pages. */
  readonly listed: boolean;
}

const page = (address: string, source: string, language: Language, other: string): HelpPage => ({
  address,
  source,
  language,
  other,
  listed: true,
});

/** A page that is reached from the others, and not from the list. */
const unlisted = (...of: Parameters<typeof page>): HelpPage => ({ ...page(...of), listed: false });

/**
 * The pages of the help, in the order of their list. The first page of a source is where links to that source lead.
 * `hjalp.html` is the address that the manifest and Excel's ribbon know: the guide's first page answers there too.
 */
export const helpPages: readonly HelpPage[] = [
  page('handledning.html', 'docs/handledning/index.md', 'sv', 'help.html'),
  unlisted('hjalp.html', 'docs/handledning/index.md', 'sv', 'help.html'),
  page('handledning-analytiker.html', 'docs/handledning/analytiker.md', 'sv', 'help.html'),
  page('handledning-digitaliseringsenheten.html', 'docs/handledning/digitaliseringsenheten.md', 'sv', 'help.html'),
  page('handledning-ledningsgruppen.html', 'docs/handledning/ledningsgruppen.md', 'sv', 'help.html'),
  page('handledning-en-omgang.html', 'docs/handledning/en-omgang.md', 'sv', 'help.html'),
  page('handledning-metoden.html', 'docs/handledning/metoden.md', 'sv', 'help.html'),
  page('funktioner.html', 'docs/funktioner.md', 'sv', 'functions.html'),
  page('jamforelse-excel.html', 'docs/jamforelse-excel.md', 'sv', 'comparison-excel.html'),
  page('ordlista.html', 'docs/ordlista.md', 'sv', 'help.html'),
  page('driftsattning.html', 'docs/driftsattning.md', 'sv', 'deployment.html'),
  page('tillganglighet.html', 'docs/tillganglighet.md', 'sv', 'help.html'),
  unlisted('dataskydd.html', 'docs/dataskydd.md', 'sv', 'help.html'),
  unlisted('flera-kommuner.html', 'docs/flera-kommuner.md', 'sv', 'help.html'),
  unlisted('tillforlitlighet.html', 'docs/tillforlitlighet.md', 'sv', 'help.html'),
  page('help.html', 'docs/help.md', 'en', 'handledning.html'),
  page('functions.html', 'docs/functions.md', 'en', 'funktioner.html'),
  page('comparison-excel.html', 'docs/comparison-excel.md', 'en', 'jamforelse-excel.html'),
  page('deployment.html', 'docs/deployment.md', 'en', 'driftsattning.html'),
];

/** Files that lie in dist/ at the same place as in the repository, and may be linked to from the help. */
const served = ['examples/', 'mall/'];

/** Where a link of a page leads within dist/. Throws where it leads to something that is not served. */
function addressOf(from: HelpPage, link: string): string {
  const path = posix.join(posix.dirname(from.source), link);
  const found = helpPages.find(({ source }) => source === path || source === posix.join(path, 'index.md'));
  if (found !== undefined) return found.address;
  if (served.some((folder) => path.startsWith(folder))) return path;
  if (path.startsWith('docs/bilder/')) return posix.relative('docs', path);
  throw new Error(`${from.source} links to ${link}, which is no page of the help (scripts/build/helpPages.ts).`);
}

/** The first heading of a page, without its mark. */
function titleOf(markdown: string, source: string): string {
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`${source} has no heading to be called by.`);
  return title;
}

/** The pages and the pictures that they show, as files of dist/. */
export function helpFiles(root: string): readonly { readonly name: string; readonly content: string | Buffer }[] {
  const markdown = (of: HelpPage): string => readFileSync(join(root, of.source), 'utf8');
  const titled = helpPages.map((of) => ({ ...of, title: titleOf(markdown(of), of.source) }));
  const pictures = readdirSync(join(root, 'docs/bilder')).filter((name) => name.endsWith('.png'));
  const shown = new Set<string>();
  const pages = titled.map((of) => ({
    name: of.address,
    content: pageFrom(markdown(of), {
      ...of,
      list: titled.filter(({ listed, language }) => listed && language === of.language),
      addressOf: (link) => addressOf(of, link),
      picture: (address) => {
        shown.add(posix.basename(address));
        return readFileSync(join(root, 'docs', address));
      },
    }),
  }));
  return [
    ...pages,
    ...pictures
      .filter((name) => shown.has(name))
      .map((name) => ({ name: `bilder/${name}`, content: readFileSync(join(root, 'docs/bilder', name)) })),
  ];
}

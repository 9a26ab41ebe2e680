import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { anchorOf, markdownAnchor } from '../../scripts/build/anchors';
import { helpPages } from '../../scripts/build/helpPages';
import { helpAddress, referenceAddress } from '../../src/taskpane/shell/help';
import { views } from '../../src/taskpane/shell/views';

/** The pages of the help as they are built: each link leads somewhere, and each address that is linked to is there. */
const dist = resolve(__dirname, '../../dist');
const addresses = helpPages.map(({ address }) => address);
const htmlOf = (address: string): string => readFileSync(join(dist, address), 'utf8');

/** Values of an attribute, of every element or of one kind; the build leaves quotes out where html allows it. */
function valuesOf(html: string, attribute: string, element = '[a-z0-9]+'): string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\s${attribute}=(?:"([^"]*)"|([^\\s">]+))`, 'g');
  return [...html.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}
const idsOf = (address: string): string[] => valuesOf(htmlOf(address), 'id');

/** Why a link from a page leads nowhere; null where it leads somewhere. */
function deadness(from: string, link: string): string | null {
  if (/^https:/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const address = path === '' ? from : path;
  if (!existsSync(join(dist, address))) return `${link}: no such file`;
  if (anchor === undefined || !address.endsWith('.html')) return null;
  return idsOf(address).includes(anchor) ? null : `${link}: no such place on the page`;
}

describe('the help', () => {
  test.each(addresses)(
    'every link and picture of %s leads somewhere, and no place has two meanings',
    (address) => {
      const html = htmlOf(address);
      const links = valuesOf(html, 'href');
      const pictures = valuesOf(html, 'src', 'img');
      expect(links.length).toBeGreaterThan(5);
      expect([...links, ...pictures].map((link) => deadness(address, link)).filter(Boolean)).toEqual([]);
      const ids = idsOf(address);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );

  test.each(addresses)('%s has one main heading, and no heading skips a level', (address) => {
    const levels = [...htmlOf(address).matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const leaps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  });

  test.each(addresses)('every picture of %s tells what it shows', (address) => {
    const html = htmlOf(address);
    const texts = valuesOf(html, 'alt', 'img');
    expect(texts).toHaveLength(valuesOf(html, 'src', 'img').length);
    expect(texts.filter((text) => text.split(' ').length < 6)).toEqual([]);
  });

  test.each(['functions.json', 'functions-en-us.json'])(
    'each function of %s is explained where it says',
    (file) => {
      const { functions } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as {
        functions: { id: string; helpUrl: string }[];
      };
      const dead = functions.map(({ helpUrl }) => deadness('', helpUrl.replace(/^https:\/\/[^/]+\//, '')));
      expect(functions.length).toBeGreaterThan(40);
      expect(dead.filter(Boolean)).toEqual([]);
    },
  );

  test.each(['sv', 'en'] as const)(
    'what the pane opens of the help is there, section and all: %s',
    (language) => {
      const topics = [...views.map(({ id }) => id), 'firstRun', 'functions'] as const;
      const addresses = [
        ...topics.map((topic) => helpAddress(language, topic)),
        referenceAddress(language),
        referenceAddress(language, 'NETTONUVARDE'),
      ];
      expect(new Set(addresses).size).toBe(topics.length + 2);
      expect(addresses.map((address) => deadness('', address)).filter(Boolean)).toEqual([]);
    },
  );
});

describe('the address of a heading', () => {
  test.each([
    ['Säkerhet', 'säkerhet', 'sakerhet'],
    ['Första gången', 'första-gången', 'forsta-gangen'],
    ['Vad som inte är prövat?', 'vad-som-inte-är-prövat', 'vad-som-inte-ar-provat'],
    ['`NYTTA.NNK` i en cell', 'nyttannk-i-en-cell', 'NNK'],
    ['NNK(nyttor; investering; ränta; [dou])', 'nnknyttor-investering-ränta-dou', 'NNK'],
  ])('%s', (heading, markdown, page) => {
    // Witness of the first: the addresses that GitHub gives to these headings.
    expect(markdownAnchor(heading)).toBe(markdown);
    expect(anchorOf(heading)).toBe(page);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the guides set in bold is what stands on the screen: the pane's words, the ribbon's, the workbook's. */
const root = resolve(__dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Texts in quotes in the files below a folder. */
function textsBelow(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...read(`${folder}/${name}`).matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map((match) => match[1] ?? ''),
    );
}

const onTheRibbon = [...read('manifest.xml').matchAll(/\b(?:DefaultValue|Value)="([^"]*)"/g)].map(
  (match) => match[1] ?? '',
);
const inTheWorkbook = textsBelow('src/workbook/schema');

const onScreen = (language: 'sv' | 'en'): ReadonlySet<string> =>
  new Set(
    [...textsBelow(`src/locale/${language}`), ...onTheRibbon, ...inTheWorkbook].map((text) =>
      text.replace(' ({{count}})', ''),
    ),
  );

const plain = (document: string): string => read(document).replace(/\s+/g, ' ');

test.each([
  ['docs/handledning/index.md', 'sv'],
  ['docs/handledning/digitaliseringsenheten.md', 'sv'],
  ['docs/help.md', 'en'],
] as const)('every word in bold in %s stands on the screen', (document, language) => {
  const known = onScreen(language);
  const bold = [...plain(document).matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '');
  // A whole sentence is the document's own; a heading of the pane may be given its full stop.
  const strange = bold.filter(
    (text) => !known.has(text) && !known.has(text.replace(/[.:]$/, '')) && !/ .*\.$/.test(text),
  );
  expect(bold.length).toBeGreaterThan(4);
  expect(strange).toEqual([]);
});

test.each([
  ['docs/handledning/analytiker.md', 'sv'],
  ['docs/handledning/ledningsgruppen.md', 'sv'],
  ['docs/handledning/en-omgang.md', 'sv'],
  ['docs/driftsattning.md', 'sv'],
  ['docs/deployment.md', 'en'],
] as const)('every button that %s tells to press has that name', (document, language) => {
  const known = onScreen(language);
  const pressed = [...plain(document).matchAll(/(?:[Tt]ryck(?:er)?|[Pp]ress) \*\*([^*]+)\*\*/g)];
  expect(pressed.map((match) => match[1] ?? '').filter((text) => !known.has(text))).toEqual([]);
});

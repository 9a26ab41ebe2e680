/**
 * `npm run screenshots`: pictures of the first run and of every view of the pane with the example workbook, at 320, 350
 * and 600 pixels, light and dark, in Swedish and English, and of the whole workbench, into build/bilder/. Those that a
 * document shows are copied to docs/bilder/, with a stamp of what they show. `npm run screenshots -- documents` takes the
 * looks that the documents show and no other; `npm run screenshots -- sv-350-light` the pane in that look alone, without
 * the stamp.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser } from '../test/e2e/browser';
import { picturePane } from './screenshots/pane';
import { stampOf } from './screenshots/stamp';
import { pictureWorkbench } from './screenshots/workbench';

const root = join(__dirname, '..');
const taken = join(root, 'build', 'bilder');
const shown = join(root, 'docs', 'bilder');

/** Names of the pictures that the documents show. */
function namedInDocuments(): ReadonlySet<string> {
  const documents = [
    join(root, 'README.md'),
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(root, 'docs', name)),
  ];
  const pictures = documents.flatMap((document) => [
    ...readFileSync(document, 'utf8').matchAll(/\]\([^)]*?bilder\/([^)/]+\.png)\)/g),
  ]);
  return new Set(pictures.map((match) => basename(match[1] ?? '')));
}

/** Which looks are asked for, by their names. */
function asked(word: string): (look: string) => boolean {
  if (word !== 'documents') return (look) => look.includes(word);
  const named = [...namedInDocuments()];
  return (look) => named.some((name) => name.endsWith(`-${look}.png`));
}

async function main(word: string): Promise<void> {
  const renewed = word === '' || word === 'documents';
  rmSync(taken, { recursive: true, force: true });
  mkdirSync(taken, { recursive: true });
  const browser = await launchBrowser();
  try {
    await picturePane(browser, taken, asked(word));
    if (renewed) await pictureWorkbench(browser, join(taken, 'arbetsbank.png'));
  } finally {
    await browser.close();
  }
  if (renewed) rmSync(shown, { recursive: true, force: true });
  mkdirSync(shown, { recursive: true });
  for (const name of namedInDocuments()) {
    if (renewed || existsSync(join(taken, name))) copyFileSync(join(taken, name), join(shown, name));
  }
  if (renewed) writeFileSync(join(shown, 'stamp'), `${stampOf(root)}\n`);
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
